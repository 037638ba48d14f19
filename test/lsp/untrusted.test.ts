import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import type { Status } from "../../server/src/protocol.ts";
import { TestClient, until } from "./client.ts";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = wire.replace("20 percent", "25 percent");
const refused = "lies outside the workspace, which is not trusted";

/** A folder that is not trusted, and another that it has links to. */
let client: TestClient;
let outside: TestClient;

beforeEach(async () => {
  outside = await new TestClient({ "tolls.txt": wire, "stet.json": '{ "severity": {} }' }).start();
  client = await new TestClient({ "feed/tolls.txt": wire }).start({
    initializationOptions: { trusted: false, status: true },
  });
});

afterEach(async () => {
  await client.stop();
  await outside.stop();
});

/** Makes a link in the folder to a path of the other one. */
function link(path: string, to: string): void {
  mkdirSync(join(client.folder, path, ".."), { recursive: true });
  symlinkSync(join(outside.folder, to), join(client.folder, path));
}

const status = (uri: string) =>
  until(() => client.statuses.findLast((each: Status) => each.uri === uri && each.draft));

const trust = () => client.connection.sendNotification("stet/trust", { trusted: true });

async function opened(path: string, text = draft): Promise<string> {
  await client.open(client.uri(path), "markdown", text);
  return client.uri(path);
}

describe("in a folder that is not trusted, a link out of it is not followed", () => {
  test("from the front matter, while the other references are compared", async () => {
    link("links/a.txt", "tolls.txt");
    link("links/all", ".");
    const references = "[links/a.txt, links/all/tolls.txt, feed/tolls.txt]";
    const uri = await opened("a.md", `---\nreferences: ${references}\n---\n\n${draft}`);
    expect(await client.diagnostics(uri)).toMatchObject([
      { code: "reference/unreadable", message: expect.stringContaining(`links/a.txt ${refused}`) },
      { code: "reference/unreadable", message: expect.stringContaining(`links/all/tolls.txt ${refused}`) },
      { code: "figure/changed" },
    ]);
    await trust();
    expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  });

  test("from stet.json", async () => {
    link("links/a.txt", "tolls.txt");
    client.write("stet.json", '{ "references": { "*.md": ["links/*.txt"] } }');
    const uri = await opened("a.md");
    expect(await client.diagnostics(uri)).toMatchObject([{ code: "reference/unreadable" }]);
    expect((await status(uri)).references).toMatchObject([{ unreadable: refused }]);
  });

  test("to a stet.json", async () => {
    link("stet.json", "stet.json");
    outside.write("stet.json", '{ "references": { "*.md": ["feed/*.txt"] } }');
    const uri = await opened("a.md");
    expect(await client.diagnostics(uri)).toEqual([]);
    await trust();
    expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  });

  test("from the folder beside the draft", async () => {
    link("wire/a.txt", "tolls.txt");
    const uri = await opened("a.md");
    await client.diagnostics(uri);
    expect((await status(uri)).references).toMatchObject([{ unreadable: refused }]);
  });

  test("to where decisions would be written", async () => {
    link(".stet", ".");
    const uri = await opened("a.md", `---\nreferences: feed/tolls.txt\n---\n\n${draft}`);
    const found = await client.diagnostics(uri);
    const actions: CodeAction[] = await client.codeActions(uri, found);
    const { command } = actions.find(({ title }) => title === "Let it stand")!;
    await client.connection.sendRequest("workspace/executeCommand", command);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(existsSync(join(outside.folder, "decisions.json"))).toBe(false);
  });

  test("but one within it is", async () => {
    mkdirSync(join(client.folder, "wire"));
    symlinkSync(join(client.folder, "feed/tolls.txt"), join(client.folder, "wire/a.txt"));
    expect(await client.diagnostics(await opened("a.md"))).toMatchObject([{ code: "figure/changed" }]);
  });
});

test("in a trusted folder every link is followed", async () => {
  link("wire/a.txt", "tolls.txt");
  await trust();
  expect(await client.diagnostics(await opened("a.md"))).toMatchObject([{ code: "figure/changed" }]);
});

test("the server of an editor that gives it the files follows their links all the same", async () => {
  link("links/a.txt", "tolls.txt");
  const reads: string[] = [];
  const path = (uri: string) => decodeURIComponent(new URL(uri).pathname);
  const editor = new TestClient({});
  await editor.start(
    {
      initializationOptions: { trusted: false, fs: true },
      onRequest: {
        "stet/fs/stat": ({ uri }: { uri: string }) =>
          existsSync(path(uri)) ? { kind: "file", size: 1 } : null,
        "stet/fs/list": () => [],
        "stet/fs/read": ({ uri }: { uri: string }) => {
          reads.push(uri);
          return { base64: readFileSync(path(uri)).toString("base64") };
        },
      },
    },
    client.folder,
  );
  const uri = client.uri("a.md");
  await editor.open(uri, "markdown", `---\nreferences: links/a.txt\n---\n\n${draft}`);
  expect(await editor.diagnostics(uri)).toMatchObject([{ code: "reference/unreadable" }]);
  expect(reads.filter((each) => each.endsWith("a.txt"))).toEqual([]);
  await editor.stop();
});
