import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import type { DecisionItem, Status } from "../../server/src/protocol.ts";
import { TestClient, until } from "./client.ts";

const wire = `Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n`;
const draft = wire.replace("20 percent", "25 percent");

/** The city desk and the sports desk in one window, each in a folder of its own. */
let client: TestClient;
let sports: string;

beforeEach(async () => {
  sports = mkdtempSync(join(tmpdir(), "stet-sports-"));
  put("stet.json", '{ "references": { "*.md": ["feed/a.txt"] }, "severity": { "figure/changed": "hint" } }');
  put("feed/a.txt", wire);
  const own = { "wire/tolls-1.txt": wire, "stet.json": '{ "severity": { "figure/changed": "warning" } }' };
  client = await new TestClient(own).start({ initializationOptions: { status: true } });
  await change({ added: [sports] });
});

afterEach(async () => {
  await client.stop();
  rmSync(sports, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(sports, path)), { recursive: true });
  writeFileSync(join(sports, path), text);
}

const sportsUri = (path: string) => pathToFileURL(join(sports, path)).toString();

function change({ added = [], removed = [] }: { added?: string[]; removed?: string[] }): Promise<void> {
  const folders = (paths: string[]) =>
    paths.map((path) => ({ uri: pathToFileURL(path).toString(), name: path }));
  const event = { added: folders(added), removed: folders(removed) };
  return client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
}

const statusOf = (uri: string) =>
  until(() => client.statuses.findLast((status: Status) => status.uri === uri));

test("each folder has its own references and its own stet.json", async () => {
  const [city, match] = [client.uri("tolls.md"), sportsUri("match.md")];
  await client.open(city, "markdown", draft);
  await client.open(match, "markdown", draft);
  expect(await client.diagnostics(city)).toMatchObject([{ code: "figure/changed", severity: 2 }]);
  expect(await client.diagnostics(match)).toMatchObject([{ code: "figure/changed", severity: 4 }]);
  expect(await statusOf(city)).toMatchObject({ namedBy: "folder", references: [{ label: "tolls-1" }] });
  expect(await statusOf(match)).toMatchObject({ namedBy: "stet.json", references: [{ label: "a" }] });
});

test("a draft of one folder may have its reference in the other", async () => {
  const uri = client.uri("notes/a.md");
  await client.open(uri, "markdown", `---\nreferences: ${sportsUri("feed/a.txt")}\n---\n\n${draft}`);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
});

test("in a workspace that is not trusted, too, for both are in it", async () => {
  await client.connection.sendNotification("stet/trust", { trusted: false });
  const uri = client.uri("notes/a.md");
  await client.open(uri, "markdown", `---\nreferences: ${join(sports, "feed/a.txt")}\n---\n\n${draft}`);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  await change({ removed: [sports] });
  await until(async () => (await client.diagnostics(uri))[0]?.code === "reference/unreadable");
});

test("decisions are kept in the folder of their draft", async () => {
  const uri = sportsUri("match.md");
  await client.open(uri, "markdown", draft);
  const actions: CodeAction[] = await client.codeActions(uri, await client.diagnostics(uri));
  const { command } = actions.find(({ title }) => title === "Let it stand")!;
  await client.connection.sendRequest("workspace/executeCommand", command);
  const kept = JSON.parse(readFileSync(join(sports, ".stet/decisions.json"), "utf8"));
  expect(kept).toMatchObject({ decisions: [{ draft: "match.md" }] });
  expect(await client.connection.sendRequest<DecisionItem[]>("stet/decisions")).toMatchObject([{ uri }]);
});

test("stories are found in every folder, as folders come and go", async () => {
  const story = `Berths in the basin will cost 20 percent more from April.\nThe ferry company Brayford Lines, which pays most of them, asked the harbour master Judith Penhallow for a
delay until October. Fishermen from Skelby and Orrin blocked the eastern quay with nets, crates and two tractors, and the
lifeboat was moved to the customs house.
`;
  put("feed/harbour.txt", story);
  await change({ removed: [sports] });
  const uri = "untitled:Untitled-1";
  await client.open(uri, "plaintext", story.replace("20 percent", "25 percent"));
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.connection.sendRequest("stet/suggest", { uri });
  expect(await client.diagnostics(uri)).toEqual([]);
  await change({ added: [sports] });
  await until(async () => (await client.diagnostics(uri)).length > 0);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  await change({ removed: [sports] });
  await until(async () => (await client.diagnostics(uri)).length === 0);
});
