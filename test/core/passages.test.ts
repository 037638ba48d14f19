import { expect, test } from "vitest";
import { alignedText, createChecker, passagesOf, type Source } from "../../server/src/core/index.ts";

const mine = "The Hallbeck mine was closed in May after a flood reached the lower gallery.";
const owner = "Its owner, Brontë Minerals, has appealed against the fine of 40,000 pounds.";
const pumps = "Engineers from Leeds installed three new pumps beside the western shaft.";
const school = "Pupils of the village school planted birches along the old railway line.";

const wire = (...paragraphs: string[]): Source => ({ uri: "wire.txt", text: `${paragraphs.join("\n\n")}\n` });
const draft = (...paragraphs: string[]): Source => ({
  uri: "draft.md",
  format: "markdown",
  text: `---\nreferences: wire.txt\n---\n\n${paragraphs.join("\n\n")}\n`,
});

function compare(draft: Source, ...references: Source[]) {
  const report = createChecker().check(draft, references);
  return { report, passages: passagesOf(report) };
}

const statesIn = (draft: Source, reference: Source) =>
  compare(draft, reference).passages[0]!.passages.map(({ state }) => state);

test.each([
  { name: "the same", draft: [mine, owner, pumps], wire: [mine, owner, pumps], states: "kept kept kept" },
  { name: "one left out", draft: [mine, pumps], wire: [mine, owner, pumps], states: "kept missing kept" },
  {
    name: "another figure",
    draft: [mine, owner.replace("40,000", "14,000"), pumps],
    wire: [mine, owner, pumps],
    states: "kept changed kept",
  },
  {
    name: "another order",
    draft: [school, mine, owner, pumps],
    wire: [mine, owner, pumps, school],
    states: "kept kept kept moved",
  },
])("a passage of a reference has a state: $name", ({ draft: ours, wire: theirs, states }) => {
  expect(statesIn(draft(...ours), wire(...theirs)).join(" ")).toBe(states);
});

test("a passage that the unread part of a draft may tell is not called missing", () => {
  const ours = draft(mine, owner, pumps);
  const report = createChecker({ draftLimit: ours.text.indexOf(pumps) }).check(ours, [
    wire(mine, `${owner} ${school}`, pumps),
  ]);
  expect(passagesOf(report)[0]!.passages.map(({ state, text }) => `${state} ${text}`)).toEqual([
    `kept ${mine}`,
    `kept ${owner}`,
  ]);
});

test("a paragraph of which a sentence is left out tells so of its sentences", () => {
  const [reference] = compare(draft(mine, pumps), wire(`${mine} ${owner}`, pumps)).passages;
  expect(reference!.passages[0]).toMatchObject({
    state: "changed",
    sentences: [
      { state: "kept", text: mine },
      { state: "missing", text: owner },
    ],
  });
});

test("a passage knows its place in the reference and in the draft", () => {
  const [reference] = compare(draft(mine, owner), wire(mine, owner)).passages;
  expect(reference).toMatchObject({ path: "wire.txt", standing: "newest" });
  expect(reference!.passages[1]).toEqual({
    state: "kept",
    text: owner,
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: owner.length } },
    draft: { start: { line: 6, character: 0 }, end: { line: 6, character: owner.length } },
  });
});

test("a missing passage says where it goes", () => {
  const [reference] = compare(draft(mine, pumps), wire(mine, owner, pumps)).passages;
  const at = { line: 4, character: mine.length };
  expect(reference!.passages[1]!.insert).toEqual({ range: { start: at, end: at }, newText: `\n\n${owner}` });
});

test("an older version is listed as one, and what its update kept is kept", () => {
  const older = { ...wire(mine, owner), uri: "wire-1.txt" };
  const newer = { ...wire(mine, owner, pumps), uri: "wire-2.txt" };
  const { passages } = compare(draft(mine, owner, pumps), older, newer);
  expect(passages.map(({ standing }) => standing)).toEqual(["older", "newest"]);
  expect(passages[0]!.passages.map(({ state }) => state)).toEqual(["kept", "kept"]);
});

test("an aligned reference has the draft's shape and the reference's words", () => {
  const wrapped = wire(mine.replace("May ", "May\n"), owner, pumps, school);
  const { report } = compare(draft(school, mine.replace("May", "June"), pumps), wrapped);
  expect(alignedText(report, "wire.txt")).toBe(draft(school, mine, owner, pumps).text);
});

test("an aligned reference has an empty line for what only the draft has", () => {
  const { report } = compare(draft(mine, school, owner), wire(mine, owner));
  expect(alignedText(report, "wire.txt")).toBe(draft(mine, "", owner).text);
});

test("a headline that the reference has not is an empty line, front matter stays", () => {
  const { report } = compare(draft("# A mine under water", mine, owner), wire(mine, owner));
  expect(alignedText(report, "wire.txt")).toBe(draft("", mine, owner).text);
  const { report: bare } = compare({ uri: "d.txt", text: `A mine\n\n${mine}\n` }, wire(mine));
  expect(alignedText(bare, "wire.txt")).toBe(`\n\n${mine}\n`);
});

test("a draft in HTML gets its reference in HTML", () => {
  const html = (...paragraphs: string[]): Source => ({
    uri: "draft.html",
    format: "html",
    text: paragraphs.map((paragraph) => `<p>${paragraph}</p>\n`).join(""),
  });
  const { report } = compare(html(mine, pumps), wire(mine, `${owner} R&D goes on.`, pumps));
  expect(alignedText(report, "wire.txt")).toBe(html(mine, `${owner} R&amp;D goes on.`, pumps).text);
});

test("without a comparison there is nothing to tell", () => {
  const { report, passages } = compare(draft(mine));
  expect(passages).toEqual([]);
  expect(alignedText(report, "wire.txt")).toBeUndefined();
  expect(passagesOf({ ...report })).toEqual([]);
});
