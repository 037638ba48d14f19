import { afterEach, describe, expect, test } from "vitest";
import type { Status } from "../../server/src/protocol.ts";
import { type ClientOptions, TestClient } from "./client.ts";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = wire.replace("20 percent", "25 percent");
const beside = { "wire/tolls-1.txt": wire };

let client: TestClient;
afterEach(async () => void (await client.stop()));

interface Opened {
  readonly path: string;
  readonly language?: string;
  readonly text?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: unknown;
}

/** How many findings a document gets when it is opened, and what its status says. */
async function open({ path, language = "markdown", text = draft, files = beside, settings }: Opened) {
  const options: ClientOptions = { initializationOptions: { status: true }, settings: () => settings };
  client = await new TestClient({ "e.md": "", ...files }).start(options);
  const uri = /^[a-z-]+:/.test(path) ? path : client.uri(path);
  await client.open(uri, language, text);
  const findings = (await client.diagnostics(uri)).map(({ code }) => code);
  return { uri, findings, status: client.statuses.at(-1) as Status };
}

const named = (path: string) => `---\nreferences: ${path}\n---\n\n${draft}`;

describe("a draft is a story with at least one reference", () => {
  test.each<Opened & { name: string; by: string }>([
    { name: "Markdown with wire of its name beside it", path: "tolls.md", by: "folder" },
    { name: "plain text", path: "tolls.txt", language: "plaintext", by: "folder" },
    { name: "wire copy", path: "tolls.wire", language: "wire", by: "folder" },
    { name: "HTML", path: "tolls.html", language: "html", text: `<p>${draft}</p>`, by: "folder" },
    { name: "one with front matter", path: "a.md", text: named("wire/tolls-1.txt"), by: "front matter" },
    {
      name: "one that stet.json has a pattern for",
      path: "a.md",
      files: { ...beside, "stet.json": '{ "references": { "a*.md": ["wire/tolls-1.txt"] } }' },
      by: "stet.json",
    },
    {
      name: "one that the setting has references for",
      path: "tolls.md",
      files: { "old/tolls-2.txt": wire },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: A placeholder of the setting.
      settings: { references: ["old/${name}*.txt"] },
      by: "setting",
    },
    {
      name: "one that was never saved",
      path: "untitled:Untitled-1",
      text: named("wire/tolls-1.txt"),
      by: "front matter",
    },
  ])("$name", async ({ name: _, by, ...opened }) => {
    const { findings, status } = await open(opened);
    expect(status).toMatchObject({ draft: true, namedBy: by });
    expect(findings).toEqual(["figure/changed"]);
  });

  test("or one that the settings list: then what needs no reference is checked", async () => {
    const text = "He left on Friday, 20 January 2016.\n";
    const { findings, status } = await open({ path: "b/a.md", text, settings: { drafts: ["b/*.md"] } });
    expect(status).toMatchObject({ draft: true, namedBy: "nothing" });
    expect(findings).toEqual(["date/weekday"]);
  });
});

describe("never a draft is", () => {
  test.each<Opened & { name: string }>([
    { name: "a document without a reference that no setting lists", path: "a.md" },
    { name: "a program", path: "tolls.ts", language: "typescript" },
    {
      name: "a commit message",
      path: ".git/COMMIT_EDITMSG",
      language: "git-commit",
      settings: { drafts: ["**"] },
    },
    { name: "a box for a commit message", path: "vscode-scm:git/scm0/input", settings: { drafts: ["**"] } },
    { name: "an output", path: "output:tasks", language: "plaintext", settings: { drafts: ["**"] } },
    { name: "a comment", path: "comment://thread/tolls.md", settings: { drafts: ["**"] } },
    { name: "a committed version", path: 'git:/desk/tolls.md?{"ref":"HEAD"}', settings: { drafts: ["**"] } },
    { name: "the other side of a comparison", path: "stet-aligned:/tolls.md", settings: { drafts: ["**"] } },
    { name: "the page of a check", path: "stet-page:/figure-sum.md", settings: { drafts: ["**"] } },
    {
      name: "a cell of a notebook",
      path: "vscode-notebook-cell:/desk/a.ipynb#X1",
      settings: { drafts: ["**"] },
    },
    { name: "what a package brings", path: "node_modules/tolls.md", settings: { drafts: ["**"] } },
    {
      name: "what lies among the wire",
      path: "wire/tolls-2.txt",
      language: "plaintext",
      settings: { drafts: ["**"] },
    },
    { name: "what lies among the references", path: "references/tolls-2.txt", language: "plaintext" },
  ])("$name", async ({ name: _, ...opened }) => {
    const { findings, status } = await open(opened);
    expect(findings).toEqual([]);
    expect(status.draft).toBe(false);
  });

  test("a file that serves another draft as its reference", async () => {
    const { findings } = await open({ path: "a.md", text: named("b.md"), files: { "b.md": wire } });
    expect(findings).toEqual(["figure/changed"]);
    await client.open(client.uri("b.md"), "markdown", `---\nreferences: c.txt\n---\n\n${wire}`);
    expect(await client.diagnostics(client.uri("b.md"))).toEqual([]);
  });

  test("unless it is to be checked all the same", async () => {
    const { uri } = await open({
      path: "references/tolls-2.txt",
      language: "plaintext",
      text: named("../wire/tolls-1.txt"),
    });
    expect(await client.connection.sendRequest("stet/check", { uri })).toMatchObject({ draft: true });
    expect(await client.diagnostics(uri)).toHaveLength(1);
  });
});

test("what the editor hides is no draft", async () => {
  const excluded = { "**/old": true, "**/new": false };
  client = await new TestClient({ "old/wire/tolls-1.txt": wire, "new/wire/tolls-1.txt": wire }).start({
    onRequest: {
      "workspace/configuration": ({ items }: { items: { section: string }[] }) =>
        items.map(({ section }) => (section === "files.exclude" ? excluded : null)),
    },
  });
  for (const [path, count] of [
    ["old/tolls.md", 0],
    ["new/tolls.md", 1],
  ] as const) {
    await client.open(client.uri(path), "markdown", draft);
    expect(await client.diagnostics(client.uri(path))).toHaveLength(count);
  }
});

test("a reference tells its encoding, for the editor to open it in", async () => {
  const bytes = Uint8Array.from(`${wire}\x93Caf\xe9\x94, it said.\n`, (character) => character.charCodeAt(0));
  client = await new TestClient({ "wire/tolls-1.txt": bytes }).start({
    initializationOptions: { status: true },
  });
  await client.open(client.uri("tolls.md"), "markdown", draft);
  await client.diagnostics(client.uri("tolls.md"));
  expect(client.statuses.at(-1)?.references).toMatchObject([{ encoding: "windows-1252" }]);
});

test("a tab with broken characters that its file lacks is passed over, with a word", async () => {
  client = await new TestClient(beside).start({ initializationOptions: { status: true } });
  await client.open(client.uri("wire/tolls-1.txt"), "plaintext", wire.replace("20", "\ufffd0"));
  await client.open(client.uri("tolls.md"), "markdown", draft);
  expect(await client.diagnostics(client.uri("tolls.md"))).toMatchObject([{ code: "figure/changed" }]);
  expect(client.statuses.at(-1)?.problems).toEqual([
    "tolls-1 has broken characters in its tab, so the file itself was read",
  ]);
});

test("UTF-16 without a mark, which editors take for a binary file, is opened as the text that was read", async () => {
  const bytes = new Uint8Array(Buffer.from(`${wire}“No.”\n`, "utf16le"));
  client = await new TestClient({ "wire/tolls-1.txt": bytes }).start();
  await client.open(client.uri("tolls.md"), "markdown", draft);
  const [finding] = await client.diagnostics(client.uri("tolls.md"));
  const { uri } = finding!.relatedInformation![0]!.location;
  expect(uri).toMatch(/^stet-text:/);
  const params = { uri: client.uri("wire/tolls-1.txt") };
  expect(await client.connection.sendRequest("stet/text", params)).toEqual({ text: `${wire}“No.”\n` });
});
