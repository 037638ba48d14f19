import { afterEach, beforeEach, expect, test } from "vitest";
import type { Status } from "../../server/src/protocol.ts";
import { TestClient, until } from "./client.ts";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = wire.replace("20 percent", "25 percent");
const front = "---\nreferences: feed/tolls.txt\n---\n\n";

let client: TestClient;

beforeEach(async () => {
  client = await new TestClient({
    "feed/tolls.txt": wire,
    "wire/tolls.txt": wire,
    "site/tolls.html": wire,
    ".gitignore": "/site/\n*.bak.md\nwire/\n*.html\n",
  }).start({ initializationOptions: { status: true } });
});

afterEach(() => client.stop());

const whyNot = async (uri: string) =>
  (await until(() => client.statuses.findLast((each: Status) => each.uri === uri))).why;

test("a file that git is told to ignore is no draft, whatever it names", async () => {
  const uri = client.uri("tolls.bak.md");
  await client.open(uri, "markdown", front + draft);
  expect(await client.diagnostics(uri)).toEqual([]);
  expect(await whyNot(uri)).toBe("ignored");
  await client.connection.sendRequest("stet/check", { uri });
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
});

test("it is one as soon as the rules have changed", async () => {
  const uri = client.uri("tolls.bak.md");
  await client.open(uri, "markdown", front + draft);
  expect(await client.diagnostics(uri)).toEqual([]);
  client.write(".gitignore", "");
  const changes = [{ uri: client.uri(".gitignore"), type: 2 }];
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
});

test("wire copy that is kept out of the repository is a reference all the same", async () => {
  const uri = client.uri("harbour.md");
  client.write("harbour.html", draft);
  await client.open(uri, "markdown", draft);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  expect(await whyNot(uri)).toBeUndefined();
});

test("a document that is not compared says why", async () => {
  for (const [path, why] of [
    ["wire/tolls.txt", "a reference"],
    ["drafts/other.md", "no reference"],
  ] as const) {
    await client.open(client.uri(path), "markdown", "A story of its own.\n");
    await client.diagnostics(client.uri(path));
    expect(await whyNot(client.uri(path))).toBe(why);
  }
});

test("a draft that was opened in a wrong encoding says so", async () => {
  const uri = client.uri("harbour.md");
  await client.open(uri, "markdown", draft.replace("25", "\ufffd25"));
  await client.diagnostics(uri);
  const { problems } = await until(() => client.statuses.findLast((each: Status) => each.uri === uri));
  expect(problems).toEqual([expect.stringMatching(/^the draft has broken characters/)]);
});
