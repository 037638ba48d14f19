import { expect, test, vi } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver/node";
import { ableClient, type ClientOptions, TestClient, until } from "./client.ts";

const wire = `HARBOUR TOLLS RISE

PORT ELLEN, Jan. 20 (Coastline) - Tolls at the harbour rose 20 percent on Wednesday, the authority said.

The authority handles 310 ships a year.
`;
const draft = wire.replace("20 percent", "25 percent");
const files = { "wire/tolls-1.txt": wire, "tolls.md": draft };

async function started(
  content: Readonly<Record<string, string | Uint8Array>>,
  options?: ClientOptions,
): Promise<TestClient> {
  return new TestClient(content).start(options);
}

test("a changed figure is seen, explained, mended, and gone", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const [diagnostic, ...others] = await client.diagnostics(uri);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: "figure/changed", severity: 1, source: "stet" });
  expect(client.document(uri).getText(diagnostic!.range)).toContain("25");

  const [related] = diagnostic!.relatedInformation ?? [];
  expect(related?.location.uri).toBe(client.uri("wire/tolls-1.txt"));
  expect(related?.location.range.start.line).toBe(2);
  // The message above says the words already.
  expect(diagnostic!.message).toContain("20 percent");
  expect(related?.message).toBe("tolls-1");

  const hover = await client.hover(uri, diagnostic!.range.start);
  expect(hover?.contents).toMatchObject({ kind: "markdown", value: expect.stringMatching(/\*\*20/) });

  const [action] = await client.codeActions(uri, [diagnostic!]);
  expect(action).toMatchObject({ kind: "quickfix", isPreferred: true });
  await client.apply(action!.edit!);
  expect(client.document(uri).getText()).toBe(wire);
  expect(await client.diagnostics(uri)).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test("the card over an overtaken figure shows the versions in time order", async () => {
  const newer = `UPDATE 1-${wire.replace("20 percent", "22 percent")}`;
  const client = await started({ ...files, "wire/tolls-2.txt": newer, "tolls.md": wire });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", wire);
  const [diagnostic] = await client.diagnostics(uri);
  expect(diagnostic?.code).toBe("version/superseded");
  const hover = await client.hover(uri, diagnostic!.range.start);
  const { value } = hover!.contents as { value: string };
  expect(value.replace(/\]\([^)]*\)/g, "]").split("\n\n")).toEqual([
    expect.stringMatching(
      /^\[tolls\\-1, line 3\]: Tolls at the harbour rose \*\*20 percent\*\* on Wednesday/,
    ),
    expect.stringMatching(
      /^→ \[UPDATE 1, line 3\]: Tolls at the harbour rose \*\*22 percent\*\* on Wednesday/,
    ),
  ]);
  expect(await client.stop()).toBe(0);
});

test("over a fact that agrees the card says where, unless the settings say otherwise", async () => {
  let settings: unknown = {};
  const client = await started(files, { settings: () => settings });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const at = { line: 4, character: draft.split("\n")[4]!.indexOf("310") };
  expect((await client.hover(uri, at))?.contents).toMatchObject({
    kind: "markdown",
    value: expect.stringMatching(/^Confirmed by \[tolls\\-1, line 5\]\(file:\S+#L5,\d+-5,\d+\): 310/),
  });
  settings = { confirmations: false };
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  expect(await client.hover(uri, at)).toBeNull();
  expect(await client.stop()).toBe(0);
});

test("a finding links to the page of its check where the client says how to show it", async () => {
  const client = await started(files, { initializationOptions: { checkPage: "help:pages/{page}" } });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const [diagnostic] = await client.diagnostics(uri);
  expect(diagnostic?.codeDescription?.href).toBe("help:pages/figure-changed");
  expect(await client.stop()).toBe(0);

  const plain = await started(files);
  await plain.open(plain.uri("tolls.md"), "markdown", draft);
  expect((await plain.diagnostics(plain.uri("tolls.md")))[0]).not.toHaveProperty("codeDescription");
  expect(await plain.stop()).toBe(0);
});

test("the extension's script serves under Node too", async () => {
  const client = await new TestClient(files, "client/dist/server.js").start();
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  expect(await client.stop()).toBe(0);
});

test("an unchanged document is answered without its diagnostics", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const first = await client.pull(uri);
  expect(first.resultId).toBeTruthy();
  expect(await client.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  await client.replace(uri, "310", "311");
  expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: "full" });
  await client.stop();
});

test("an edit made for another version is not offered", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const diagnostics = await client.diagnostics(uri);
  await client.replace(uri, "HARBOUR", "PORT");
  expect(await client.codeActions(uri, diagnostics)).toEqual([]);
  await client.stop();
});

test("figures are fixed all at once only when asked for by that name", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const diagnostics = await client.diagnostics(uri);
  for (const kind of ["source", "source.fixAll", "refactor"]) {
    expect(await client.codeActions(uri, diagnostics, [kind])).toEqual([]);
  }
  const [action] = await client.codeActions(uri, diagnostics, ["source.fixAll.stet"]);
  await client.apply(action!.edit!);
  expect(client.document(uri).getText()).toBe(wire);
  await client.stop();
});

test("a client that does not pull is sent diagnostics, and again when a reference changes", async () => {
  const client = await started(files, { capabilities: {} });
  expect(client.result.capabilities.diagnosticProvider).toBeUndefined();
  const uri = client.uri("tolls.md");
  const reference = client.uri("wire/tolls-1.txt");
  await client.open(uri, "markdown", draft);
  const last = () => client.published.filter((each) => each.uri === uri).at(-1);
  await until(() => last()?.diagnostics.length === 1);
  expect(last()?.version).toBe(1);
  await client.open(reference, "plaintext", wire);
  await client.replace(reference, "20 percent", "25 percent");
  await until(() => last()?.diagnostics.length === 0);
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: reference } });
  await until(() => last()?.diagnostics.length === 1);
  await client.stop();
});

test("a client that pulls is asked to pull again when a reference changes", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  const reference = client.uri("wire/tolls-1.txt");
  await client.open(uri, "markdown", draft);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  expect(client.registered).toContain("workspace/didChangeWatchedFiles");

  await client.open(reference, "plaintext", wire);
  await client.replace(reference, "20 percent", "25 percent");
  expect(await client.diagnostics(uri)).toEqual([]);
  expect(await client.diagnostics(reference)).toEqual([]);
  await until(() => client.refreshes > 0);

  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: reference } });
  client.write("wire/tolls-1.txt", wire.replace("310", "410"));
  const changes = [{ uri: reference, type: 2 }];
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  expect(await client.diagnostics(uri)).toHaveLength(2);
  await client.stop();
});

test("a reference that changes on disk is seen without a client that watches", async () => {
  const client = await started(files, { capabilities: {} });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  await until(() => client.published.at(-1)?.diagnostics.length === 1);
  client.write("wire/tolls-1.txt", draft);
  await until(() => client.published.at(-1)?.diagnostics.length === 0);
  client.write("wire/tolls-2.txt", wire);
  await until(() => client.published.at(-1)?.diagnostics.length === 1);
  await client.stop();
});

test("only drafts are checked", async () => {
  const client = await started({ ...files, "notes.md": "Call 5 people." });
  const uris: [string, string][] = [
    [client.uri("notes.md"), "markdown"],
    [client.uri("wire/tolls-1.txt"), "plaintext"],
    [client.uri("tolls.md"), "scminput"],
    [client.uri("tolls.md").replace("file:", "git:"), "markdown"],
    [client.uri("node_modules/tolls.md"), "markdown"],
  ];
  for (const [uri, language] of uris) {
    await client.open(uri, language, draft);
    expect(await client.pull(uri)).toMatchObject({ kind: "full", items: [] });
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }
  await client.stop();
});

test("a document is checked on request although it lies among the references", async () => {
  const client = await started({ "old/a.txt": wire });
  const uri = client.uri("wire/tolls-2.txt");
  await client.open(uri, "plaintext", `---\nreferences: ../old/a.txt\n---\n${draft}`);
  expect(await client.diagnostics(uri)).toEqual([]);
  const status = await client.connection.sendRequest("stet/check", { uri });
  expect(status).toMatchObject({ draft: true, namedBy: "front matter", counts: { error: 1 } });
  expect(await client.diagnostics(uri)).toHaveLength(1);
  await client.stop();
});

test("the status names the references and counts the findings, for a client that wants it", async () => {
  const client = await started(files, { initializationOptions: { status: true } });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  await client.diagnostics(uri);
  expect(await until(() => client.statuses[0])).toMatchObject({
    uri,
    version: 1,
    draft: true,
    namedBy: "folder",
    references: [{ uri: client.uri("wire/tolls-1.txt"), label: "tolls-1" }],
    counts: { error: 1 },
    problems: [],
  });
  await client.stop();
});

test("settings are followed as they change", async () => {
  let settings: unknown = { severity: { "figure/changed": "hint" } };
  const client = await started(files, { settings: () => settings });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  expect(await client.diagnostics(uri)).toMatchObject([{ severity: 4 }]);
  settings = { severity: { "figure/changed": "off" }, references: 7, drafts: [null] };
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.stop();
});

test("files are read through a client that offers it", async () => {
  const folder = "virtual://desk/news";
  const read = vi.fn(({ uri }: { uri: string }) => {
    if (!uri.endsWith("/wire/tolls-1.txt")) throw new Error("no such file");
    return { base64: Buffer.from(wire).toString("base64") };
  });
  const client = await started(
    {},
    {
      initializationOptions: { fs: true },
      onRequest: {
        "stet/fs/stat": ({ uri }: { uri: string }) =>
          uri.endsWith("/wire/tolls-1.txt") ? { kind: "file", size: wire.length } : null,
        "stet/fs/list": ({ folder: asked }: { folder: string }) =>
          asked === `${folder}/wire` ? [`${folder}/wire/tolls-1.txt`] : [],
        "stet/fs/read": read,
      },
    },
  );
  await client.open(`${folder}/tolls.md`, "markdown", draft);
  expect(await client.diagnostics(`${folder}/tolls.md`)).toHaveLength(1);
  const stories = read.mock.calls.filter(([{ uri }]) => !uri.endsWith("/.gitignore"));
  expect(stories).toHaveLength(1);
  await client.stop();
});

test("what an untrusted workspace names outside itself is not read", async () => {
  const client = await started({ "desk/a.md": "" }, { initializationOptions: { trusted: false } });
  const outside = await new TestClient({ "secret.txt": wire }).start();
  const uri = client.uri("a.md");
  await client.open(uri, "markdown", `---\nreferences: ${outside.folder}/secret.txt\n---\n${draft}`);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "reference/unreadable" }]);
  await client.connection.sendNotification("stet/trust", { trusted: true });
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  await client.stop();
  await outside.stop();
});

test("an unquoted pattern in the front matter is told, and quoted", async () => {
  const client = await started({ "old.txt": wire });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", `---\nreferences:\n  - *.txt\n---\n${draft}`);
  const [diagnostic] = await client.diagnostics(uri);
  expect(diagnostic).toMatchObject({ code: "reference/unreadable", severity: 2 });
  expect(client.document(uri).getText(diagnostic!.range)).toBe("*.txt");
  const [action] = await client.codeActions(uri, [diagnostic!]);
  await client.apply(action!.edit!);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  await client.stop();
});

test("a burst of changes ends with the newest result", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const pulls = [];
  for (let figure = 26; figure < 60; figure++) {
    await client.replace(uri, `${figure - 1} percent`, `${figure} percent`);
    pulls.push(client.pull(uri));
  }
  const last = (await Promise.all(pulls)).at(-1);
  expect(last).toMatchObject({ kind: "full", items: [{ data: { version: client.document(uri).version } }] });
  await client.stop();
});

test("a request that is cancelled ends without its answer, and the next one gets its answer", async () => {
  let isBegun = false;
  const settings = () => {
    isBegun = true;
  };
  const client = await started({ "wire/tolls-1.txt": Array(400).fill(wire).join("\n") }, { settings });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", Array(400).fill(draft).join("\n"));
  const cancel = new CancellationTokenSource();
  const params = { textDocument: { uri } };
  const pulled = client.connection.sendRequest("textDocument/diagnostic", params, cancel.token);
  const hovered = client.connection.sendRequest(
    "textDocument/hover",
    { ...params, position: { line: 0, character: 0 } },
    cancel.token,
  );
  await until(() => isBegun);
  cancel.cancel();
  await expect(pulled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await expect(hovered).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect((await client.diagnostics(uri)).length).toBeGreaterThan(0);
  await client.stop();
});

test("nonsense is survived", async () => {
  const client = await started(files);
  const uri = client.uri("tolls.md");
  const refused = [
    ["textDocument/hover", {}],
    ["textDocument/hover", { textDocument: { uri: 5 }, position: null }],
    ["textDocument/codeAction", { textDocument: { uri }, context: null }],
    ["textDocument/diagnostic", null],
    ["stet/check", null],
    ["no/such/method", { a: 1 }],
  ] as const;
  for (const [method, params] of refused) {
    await client.connection.sendRequest(method, params).catch(() => undefined);
  }
  await client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri: "file:///never-opened", version: 3 },
    contentChanges: [{ text: "x" }],
  });
  await client.connection.sendNotification("stet/trust", null as never);
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
  await client.open(uri, "markdown", draft);
  const [diagnostic] = await client.diagnostics(uri);
  const lost = [
    { ...diagnostic!, data: "lost" },
    { ...diagnostic!, data: { version: 1 } },
  ];
  expect(await client.codeActions(uri, lost)).toEqual([]);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  await client.stop();
});

test("the server says what it can do", async () => {
  const client = await started({}, { capabilities: ableClient });
  expect(client.result).toMatchObject({
    serverInfo: { name: "stet-language-server" },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { change: 2, openClose: true },
      diagnosticProvider: { identifier: "stet", interFileDependencies: true, workspaceDiagnostics: false },
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.stet"] },
      hoverProvider: true,
    },
  });
  await client.stop();
});
