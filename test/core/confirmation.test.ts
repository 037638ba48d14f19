import { expect, test } from "vitest";
import { confirmationAt, createChecker, type Source } from "../../server/src/core/index.ts";

const wire = {
  uri: "wire/tarn-1.txt",
  text: 'TARN, March 12 (Coastline) - The bridge at Tarn carries 15,200 vehicles a day, engineer Mara Finch said.\n\n"It will be shut for ten weeks," she told the council on Monday.\n',
};
const text =
  "About 15,200 vehicles cross the bridge at Tarn each day and 12 a night, Mara Finch said.\n\n“It will be shut for ten weeks,” she told the council on Monday.\n";

function confirmed(words: string, draft: Partial<Source> = {}) {
  const report = createChecker().check({ uri: "draft.md", text, format: "markdown", ...draft }, [wire]);
  const before = (draft.text ?? text).slice(0, (draft.text ?? text).indexOf(words)).split("\n");
  return confirmationAt(report, { line: before.length - 1, character: before.at(-1)!.length + 1 });
}

test.each([
  ["15,200", "15,200"],
  ["Mara Finch", "Mara Finch"],
  ["Monday", "Monday"],
  ["will be shut", "It will be shut for ten weeks"],
  ["ten weeks", "ten weeks"],
])("“%s” is confirmed by “%s”", (words, theirs) => {
  const found = confirmed(words);
  expect(found?.reference).toMatchObject({ path: wire.uri, label: "tarn-1", text: theirs });
  const { start, end } = found!.range;
  expect(text.split("\n")[start.line]!.slice(start.character, end.character)).toContain(words.split(" ")[0]);
});

test("what no reference has, and what is no fact, is not confirmed", () => {
  expect(confirmed("12 a night")).toBeUndefined();
  expect(confirmed("cross the")).toBeUndefined();
});

test("a place beyond the text, or a report of somewhere else, has nothing", () => {
  const report = createChecker().check({ uri: "draft.md", text }, [wire]);
  expect(confirmationAt(report, { line: 99, character: 5 })).toBeUndefined();
  expect(confirmationAt({ ...report }, { line: 0, character: 7 })).toBeUndefined();
});

test("the range lies in the source, markup and entities left in", () => {
  const html = "<p>About <b>15,200</b>&nbsp;vehicles cross the bridge at Tarn each day.</p>";
  const found = confirmed("15,200", { text: html, format: "html", uri: "draft.html" });
  expect(html.slice(found!.range.start.character, found!.range.end.character)).toContain("15,200");
});
