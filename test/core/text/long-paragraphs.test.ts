import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";
import { readStory } from "../../../server/src/core/text/read-story.ts";
import { toSource } from "../../../server/src/core/text/source-map.ts";

const sentence = "The ferry took 12 people to the island on Tuesday. ";
const longest = 6_000;
const blocksOf = (text: string) => readStory({ uri: "d", text }).blocks;

describe("a paragraph that is longer than a paragraph ever is", () => {
  it.each([
    ["at the end of a sentence", sentence.repeat(300), /\.$/],
    ["between words where no sentence ends", "ferry ".repeat(2_500), /ferry$/],
    [
      "where no quotation is open",
      `${sentence.repeat(100)}“${sentence.repeat(40)}” ${sentence.repeat(60)}`,
      /\.$/,
    ],
    ["between characters where there are no words", "\ud83d\ude00".repeat(8_000), /\ude00$/],
  ])("is cut %s", (_, text, end) => {
    const blocks = blocksOf(text);
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      expect(block.text.length).toBeLessThanOrEqual(longest);
      expect(block.text).toMatch(end);
      expect(block.text.split("“").length).toBe(block.text.split("”").length);
      const span = toSource(block, { start: 0, end: block.text.length });
      expect(text.slice(span.start, span.end)).toBe(block.text);
    }
    expect(
      blocks
        .map((block) => block.text)
        .join(" ")
        .replaceAll(" ", ""),
    ).toBe(text.replaceAll(" ", ""));
  });

  it("is left whole where it is no longer", () => {
    expect(blocksOf(sentence.repeat(110)).map(({ role }) => role)).toEqual(["body"]);
  });

  it("says the same as its sentences do in paragraphs", () => {
    const lines = Array.from(
      { length: 300 },
      (_, i) => `Boat ${i} of the harbour took ${i + 500} people home.`,
    );
    const wrong = lines.with(250, lines[250]!.replace("750", "7500"));
    const [apart, joined] = ["\n\n", " "].map((gap) =>
      createChecker()
        .check({ uri: "d", text: wrong.join(gap) }, [{ uri: "w", text: lines.join("\n\n") }])
        .findings.map(({ text }) => text),
    );
    expect(joined).toEqual(apart);
    expect(joined).toEqual(["7500"]);
  });
});

it("a sentence of thousands of words is compared to its end", () => {
  const list = Array.from({ length: 900 }, (_, i) => `boat ${i} took ${i + 2_000} people`).join(", ");
  const { findings } = createChecker().check(
    { uri: "d", text: `On Monday ${list.replace("2850", "28500")}.` },
    [{ uri: "w", text: `On Monday ${list}.` }],
  );
  expect(findings.map(({ text }) => text)).toEqual(["28500"]);
});
