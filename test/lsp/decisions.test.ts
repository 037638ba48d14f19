import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import type { DecisionItem } from "../../server/src/protocol.ts";
import { TestClient, until } from "./client.ts";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const files = { "wire/tolls-1.txt": wire, "tolls.md": wire };
const draft = wire.replace("20 percent", "25 percent");

async function opened(client: TestClient): Promise<string> {
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  return uri;
}

async function stand(client: TestClient, uri: string, title: string): Promise<void> {
  const actions: CodeAction[] = await client.codeActions(uri, await client.diagnostics(uri));
  const action = actions.find((each) => each.title === title);
  expect(action).toBeDefined();
  await client.connection.sendRequest("workspace/executeCommand", action!.command);
}

const list = (client: TestClient) => client.connection.sendRequest<DecisionItem[]>("stet/decisions");

test("a finding is let stand, survives a restart, and comes back when it is revoked", async () => {
  const client = await new TestClient(files).start();
  const uri = await opened(client);
  await stand(client, uri, "Let it stand");
  expect(await client.diagnostics(uri)).toEqual([]);
  const kept = readFileSync(join(client.folder, ".stet/decisions.json"), "utf8");
  expect(JSON.parse(kept)).toMatchObject({
    decisions: [{ draft: "tolls.md", text: "25 percent", reference: "20 percent" }],
  });
  const [holds, ...others] = await list(client);
  expect(holds).toMatchObject({ uri, code: "figure/changed", state: "holds", kept: "in a file" });
  expect(client.document(uri).getText(holds!.range)).toContain("25");
  expect(others).toEqual([]);

  const again = await new TestClient({ ...files, ".stet/decisions.json": kept }).start();
  const other = await opened(again);
  expect(await again.diagnostics(other)).toEqual([]);
  await again.replace(other, "25 percent", "26 percent");
  expect(await again.diagnostics(other)).toMatchObject([{ code: "figure/changed" }]);
  const [stale] = await list(again);
  expect(stale).toMatchObject({ state: "stale" });
  expect(stale).not.toHaveProperty("range");
  await again.replace(other, "26 percent", "25 percent");
  await again.connection.sendRequest("stet/revoke", { id: stale!.id });
  expect(await again.diagnostics(other)).toHaveLength(1);
  expect(await list(again)).toEqual([]);
  for (const each of [client, again]) expect(await each.stop()).toBe(0);
});

test("a check is turned off in one draft, and the editor is told when that cannot be kept", async () => {
  const client = await new TestClient({ ...files, ".stet/decisions.json": "{" }).start();
  const messages: string[] = [];
  client.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
    messages.push(message);
  });
  const uri = await opened(client);
  await stand(client, uri, "Do not check figure/changed in this draft");
  expect(await client.diagnostics(uri)).toEqual([]);
  await until(() => messages.length > 0);
  expect(messages[0]).toContain(".stet/decisions.json is not JSON");
  expect(readFileSync(join(client.folder, ".stet/decisions.json"), "utf8")).toBe("{");
  expect(await client.stop()).toBe(0);
});

test("a finding, its fact and its check may each stand with a reason", async () => {
  const client = await new TestClient(files).start({ initializationOptions: { reasons: true } });
  const uri = await opened(client);
  const actions: CodeAction[] = await client.codeActions(uri, await client.diagnostics(uri));
  const asks = actions.find((each) => each.title === "Let it stand, with a reason…");
  expect(asks?.command).toMatchObject({ command: "stet.letStandWithReason" });
  const [finding] = asks!.command!.arguments!;
  for (const scope of ["finding", "fact", "check"]) {
    const given = { ...finding, scope, reason: `Heard twice: ${scope}` };
    await client.connection.sendRequest("workspace/executeCommand", {
      command: "stet.letStand",
      arguments: [given],
    });
    expect(await client.diagnostics(uri)).toEqual([]);
    const kept = await list(client);
    expect(kept).toMatchObject([{ scope, reason: `Heard twice: ${scope}`, state: "holds" }]);
    await client.connection.sendRequest("stet/revoke", { id: kept[0]!.id });
    expect(await client.diagnostics(uri)).toHaveLength(1);
  }
  expect(await client.stop()).toBe(0);
});

test("what another editor decides meanwhile is seen", async () => {
  const client = await new TestClient(files).start();
  const uri = await opened(client);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  const decision = {
    id: "1",
    scope: "check",
    draft: "tolls.md",
    code: "figure/changed",
    at: "2026-11-21T09:00:00Z",
  };
  client.write(".stet/decisions.json", JSON.stringify({ version: 1, decisions: [decision] }));
  const changes = [{ uri: client.uri(".stet/decisions.json"), type: 1 }];
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  await until(async () => (await client.diagnostics(uri)).length === 0);
  expect(await client.stop()).toBe(0);
});

test("a crash in the middle of writing loses nothing that was kept before", { timeout: 60_000 }, async () => {
  const keep = (id: string) => ({
    command: "stet.letStand",
    arguments: [{ uri: "", scope: "fact", anchor: { code: "figure/changed", text: id.repeat(5000) } }],
  });
  let kept = '{"version":1,"decisions":[]}';
  for (const answered of [0, 1, 2, 3, 5]) {
    const client = await new TestClient({ ...files, ".stet/decisions.json": kept }).start();
    const uri = await opened(client);
    const sent = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => {
      const params = keep(id);
      Object.assign(params.arguments[0]!, { uri });
      return client.connection.sendRequest("workspace/executeCommand", params).catch(() => undefined);
    });
    // The next one is being written by then.
    await sent[answered];
    await client.crash();
    const before: unknown[] = JSON.parse(kept).decisions;
    kept = readFileSync(join(client.folder, ".stet/decisions.json"), "utf8");
    const after: unknown[] = JSON.parse(kept).decisions;
    expect(after.slice(0, before.length)).toEqual(before);
    rmSync(client.folder, { recursive: true, force: true });
  }
  expect(JSON.parse(kept).decisions.length).toBeGreaterThan(0);
});

test("what a crash left half written beside the file is passed over", async () => {
  const half = { ".stet/decisions.json.99.tmp": '{"version":1,"decis' };
  const client = await new TestClient({ ...files, ...half }).start();
  const uri = await opened(client);
  await stand(client, uri, "Let it stand");
  expect(await client.diagnostics(uri)).toEqual([]);
  expect(await list(client)).toHaveLength(1);
  expect(await client.stop()).toBe(0);
});

test("a decision goes with its draft when that is renamed, in the editor or behind its back", async () => {
  const client = await new TestClient(files).start();
  const uri = await opened(client);
  await stand(client, uri, "Let it stand");
  const renamed = client.uri("harbour/charges.md");
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  client.write("harbour/charges.md", draft);
  rmSync(join(client.folder, "tolls.md"));
  const moves = [{ oldUri: uri, newUri: renamed }];
  await client.connection.sendNotification("workspace/didRenameFiles", { files: moves });
  client.write("harbour/wire/charges-1.txt", wire);
  await client.open(renamed, "markdown", draft);
  await until(async () => (await client.diagnostics(renamed)).length === 0);
  expect(await list(client)).toMatchObject([{ uri: renamed, state: "holds" }]);

  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: renamed } });
  client.write("tariffs.md", draft);
  rmSync(join(client.folder, "harbour/charges.md"));
  await client.open(
    client.uri("tariffs.md"),
    "markdown",
    `---\nreferences: wire/tolls-1.txt\n---\n\n${draft}`,
  );
  await until(async () => (await client.diagnostics(client.uri("tariffs.md"))).length === 0);
  expect(await client.stop()).toBe(0);
});

test("two windows that decide at once lose neither decision", async () => {
  const client = await new TestClient(files).start();
  const other = await new TestClient({}).start({}, client.folder);
  const uri = await opened(client);
  await other.open(uri, "markdown", draft);
  expect(await other.diagnostics(uri)).toHaveLength(1);
  await stand(client, uri, "Let it stand");
  await stand(other, uri, "Do not check figure/changed in this draft");
  const kept = JSON.parse(readFileSync(join(client.folder, ".stet/decisions.json"), "utf8"));
  expect(kept.decisions).toMatchObject([{ scope: "finding" }, { scope: "check" }]);
  for (const each of [other, client]) expect(await each.stop()).toBe(0);
});

test("the wrong kind of argument is passed over", async () => {
  const client = await new TestClient(files).start();
  for (const argument of [undefined, 1, {}, { uri: 1 }, { uri: "file:///a", scope: "all", anchor: {} }]) {
    const params = { command: "stet.letStand", arguments: argument === undefined ? [] : [argument] };
    expect(await client.connection.sendRequest("workspace/executeCommand", params)).toBeNull();
  }
  expect(await client.stop()).toBe(0);
});
