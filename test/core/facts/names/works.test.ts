import { expect, it } from "vitest";
import { mentions, namesIn } from "./read.ts";

const rows: [text: string, names: string[]][] = [
  ['She wrote "A World of Small Things" in May.', ["A World of Small Things"]],
  ["She wrote “The Knot” and “Soul Alone”.", ["The Knot", "Soul Alone"]],
  ['The film "Undertow" won.', ["Undertow"]],
  ['He called it "Great".', []],
  ['"Freedom," said Roth.', ["Roth"]],
  ['"No way out," she said.', []],
  ['He starred in "Behind the Mask: The Hale Case".', ["Behind the Mask: The Hale Case"]],
  ['It is in "Good Night, Mr Tidy," her play.', ["Good Night, Mr Tidy"]],
  ['The song "Into the Blue" was played.', ["Into the Blue"]],
  ['"We left," Roth said. "Then we came back."', ["Roth"]],
];
it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));

it("types a work as other, whatever its words are", () => {
  expect(namesIn('She wrote "The Bank of Japan".')[0]?.type).toBe("other");
});
