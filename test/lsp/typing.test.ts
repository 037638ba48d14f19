import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { TestClient } from "./client.ts";

const sample = (path: string) => readFileSync(`examples/pier/${path}`, "utf8");
const draft = sample("draft.md");

let client: TestClient;
let uri: string;

beforeAll(async () => {
  const files = Object.fromEntries(
    ["wire/pier-1.txt", "wire/pier-2.txt"].map((path) => [path, sample(path)]),
  );
  client = await new TestClient(files).start();
  uri = client.uri("draft.md");
  await client.open(uri, "markdown", draft);
});

afterAll(() => client.stop());

/** What is under the squiggles, with what is said of it: the same as long as nothing vanishes and nothing stands elsewhere. */
function seen(diagnostics: readonly Diagnostic[]): string[] {
  const document = client.document(uri);
  return diagnostics
    .map(({ code, message, range }) => `${code}: ${document.getText(range)}: ${message}`)
    .sort();
}

/** Types as a hand does, a key at a time, and gives what was seen after each key. */
async function type(words: string, place: number): Promise<string[][]> {
  const after: string[][] = [];
  for (const [i, character] of [...words].entries()) {
    const at = client.document(uri).positionAt(place + i);
    await client.change(uri, [{ range: { start: at, end: at }, newText: character }]);
    after.push(seen(await client.diagnostics(uri)));
  }
  return after;
}

async function takeBack(words: string, place: number): Promise<void> {
  const document = client.document(uri);
  const range = { start: document.positionAt(place), end: document.positionAt(place + words.length) };
  await client.change(uri, [{ range, newText: "" }]);
}

test.each([
  { where: "above all of the story", before: "# Nine treated", words: "Notes for the night desk\n\n" },
  { where: "in a paragraph of its own", before: "About 230 people", words: "Nobody knows why.\n\n" },
  { where: "in the sentence before", before: "By midnight", words: "The tide was out. " },
  { where: "in the same sentence", before: " had fallen in", words: " as the town knew" },
  { where: "behind all findings", before: " are to reopen", words: ", as ever," },
])(
  "a finding neither vanishes nor moves to other words while one types $where",
  async ({ before, words }) => {
    const place = client.document(uri).getText().indexOf(before);
    const findings = seen(await client.diagnostics(uri));
    expect(findings.length).toBeGreaterThan(10);
    const lost = (await type(words, place)).map((now) => findings.filter((each) => !now.includes(each)));
    expect(lost.flat()).toEqual([]);
    await takeBack(words, place);
    expect(seen(await client.diagnostics(uri))).toEqual(findings);
  },
);

test("a save is no work: the server is not told of it, and a client that tells it is told nothing", async () => {
  const { textDocumentSync } = client.result.capabilities;
  expect(textDocumentSync).not.toHaveProperty("save");
  const { refreshes, statuses, published } = client;
  const before = [refreshes, statuses.length, published.length];
  const report = await client.pull(uri);
  await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
  const again = await client.pull(uri, report.kind === "full" ? report.resultId : undefined);
  expect(again.kind).toBe("unchanged");
  expect([client.refreshes, client.statuses.length, client.published.length]).toEqual(before);
});
