import { expect, test } from "vitest";
import type { ReportedEvidence } from "../../server/src/core/index.ts";
import { readClient } from "../../server/src/lsp/client.ts";
import { confirmationCard, hoverAt } from "../../server/src/lsp/hover.ts";

const markdown = readClient({
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } },
});
const plain = readClient({ processId: null, rootUri: null, capabilities: {} });

const at = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

/** A sentence over two lines. */
const evidence: ReportedEvidence = {
  path: "file:///desk/wire/pier%202.txt",
  label: "UPDATE 2",
  range: at(8, 3, 13),
  text: "20 percent",
  sentence: { before: "Tolls *rose*\nby ", words: "20 percent", after: ", they say." },
};

function diagnosticWith(given: Partial<ReportedEvidence>) {
  const reference = { ...evidence, ...given };
  return {
    range: at(2, 10, 20),
    source: "stet",
    message: "Reference says 20 percent (UPDATE 2, paragraph 3).",
    data: {
      version: 1,
      code: "figure/changed",
      fixes: [],
      evidence: [reference],
      anchor: { code: "figure/changed" },
    },
  };
}

test("the reference's sentence is shown with the words that differ in bold, and a link to them", () => {
  const hover = hoverAt({ line: 2, character: 12 }, [diagnosticWith({})], markdown);
  expect(hover).toEqual({
    range: at(2, 10, 20),
    contents: {
      kind: "markdown",
      value: "Tolls \\*rose\\* by [**20 percent**](file:///desk/wire/pier%202.txt#L9,4-9,14), they say\\.",
    },
  });
});

const older = {
  ...evidence,
  path: "file:///desk/wire/pier.txt",
  label: "pier",
  range: at(3, 0, 2),
  text: "17",
  sentence: { before: "", words: "17", after: "" },
};

/** What the card says of versions, given the decisive one first; `timeline` has their indices in time. */
function cardOf(versions: readonly ReportedEvidence[], timeline: readonly number[]): unknown {
  const diagnostic = diagnosticWith({});
  const data = { ...diagnostic.data, evidence: versions, timeline };
  const hover = hoverAt({ line: 2, character: 12 }, [{ ...diagnostic, data }], markdown);
  return (hover!.contents as { value: string }).value;
}

test("of two versions, which the message names, the sentences follow one another, the older first", () => {
  expect(cardOf([evidence, older], [1, 0])).toBe(
    "[pier, line 4](file:///desk/wire/pier.txt#L4,1-4,3): **17**\n\n" +
      "→ [UPDATE 2, line 9](file:///desk/wire/pier%202.txt#L9,4-9,14): Tolls \\*rose\\* by **20 percent**, they say\\.",
  );
});

test("more versions stand in a row, the oldest first, above the sentence of the newest", () => {
  const between = { ...older, path: "file:///desk/wire/pier-1.txt", label: "UPDATE 1" };
  expect(cardOf([evidence, older, between], [1, 2, 0])).toBe(
    "[pier, line 4](file:///desk/wire/pier.txt#L4,1-4,3): **17** → " +
      "[UPDATE 1, line 4](file:///desk/wire/pier-1.txt#L4,1-4,3): **17** → " +
      "[UPDATE 2, line 9](file:///desk/wire/pier%202.txt#L9,4-9,14): **20 percent**\n\n" +
      "Tolls \\*rose\\* by **20 percent**, they say\\.",
  );
});

test("where several agencies have a say, each sentence tells whose it is", () => {
  const diagnostic = diagnosticWith({});
  const other = { ...evidence, path: "agency.txt", label: "Coast*line" };
  const data = { ...diagnostic.data, evidence: [evidence, other] };
  expect(hoverAt({ line: 2, character: 12 }, [{ ...diagnostic, data }], markdown)?.contents).toMatchObject({
    value:
      "[UPDATE 2, line 9](file:///desk/wire/pier%202.txt#L9,4-9,14): Tolls \\*rose\\* by **20 percent**, they say\\." +
      "\n\nCoast\\*line, line 9: Tolls \\*rose\\* by **20 percent**, they say\\.",
  });
});

test("words that are all of a sentence are not marked, and a long paragraph is cut", () => {
  const sentence = { before: "", words: "Nobody was hurt. ".repeat(60).trim(), after: "" };
  const hover = hoverAt({ line: 2, character: 12 }, [diagnosticWith({ sentence })], markdown);
  const { value } = hover!.contents as { value: string };
  expect(value).toMatch(/^\[UPDATE 2, line 9\]\(\S+\): Nobody was hurt\\\. .* …$/);
  expect(value.length).toBeLessThan(600);
});

test("a finding that no reference has words for needs no card where the editor shows its message", () => {
  const diagnostic = diagnosticWith({});
  const bare = { ...diagnostic, data: { ...diagnostic.data, evidence: [] } };
  expect(hoverAt({ line: 2, character: 12 }, [bare], markdown)).toBeUndefined();
  expect(hoverAt({ line: 2, character: 12 }, [bare], plain)?.contents).toMatchObject({
    value: diagnostic.message,
  });
});

test("over a fact on which a reference agrees, one quiet line says where", () => {
  const confirmation = {
    range: at(2, 10, 20),
    reference: { ...evidence, sentence: { ...evidence.sentence, words: "20 *percent*" } },
  };
  expect(confirmationCard(confirmation, markdown)).toEqual({
    range: at(2, 10, 20),
    contents: {
      kind: "markdown",
      value: "Confirmed by [UPDATE 2, line 9](file:///desk/wire/pier%202.txt#L9,4-9,14): 20 \\*percent\\*",
    },
  });
  expect(confirmationCard(confirmation, plain).contents).toEqual({
    kind: "plaintext",
    value: "Confirmed by UPDATE 2, line 9: 20 *percent*",
  });
});

test("a client without Markdown gets plain words", () => {
  const hover = hoverAt({ line: 2, character: 20 }, [diagnosticWith({})], plain);
  expect(hover?.contents).toEqual({
    kind: "plaintext",
    value:
      "Reference says 20 percent (UPDATE 2, paragraph 3).\nUPDATE 2, line 9: Tolls *rose* by 20 percent, they say.",
  });
});

test("a path that is no URI, or could end the link, is not linked", () => {
  for (const path of ["wire/pier 2.txt", "git:HEAD) [x](command:y", "file:///a b"]) {
    const hover = hoverAt({ line: 2, character: 12 }, [diagnosticWith({ path })], markdown);
    expect(JSON.stringify(hover)).not.toContain("](");
  }
});

test("nothing is shown beside a finding, and for another's diagnostic", () => {
  expect(hoverAt({ line: 2, character: 9 }, [diagnosticWith({})], markdown)).toBeUndefined();
  expect(
    hoverAt({ line: 2, character: 12 }, [{ ...diagnosticWith({}), source: "x" }], markdown),
  ).toBeUndefined();
});
