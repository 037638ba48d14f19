import { readFileSync } from "node:fs";
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
  expect(await list(client)).toMatchObject([
    { uri, code: "figure/changed", state: "holds", kept: "in a file" },
  ]);

  const again = await new TestClient({ ...files, ".stet/decisions.json": kept }).start();
  const other = await opened(again);
  expect(await again.diagnostics(other)).toEqual([]);
  await again.replace(other, "25 percent", "26 percent");
  expect(await again.diagnostics(other)).toMatchObject([{ code: "figure/changed" }]);
  const [stale] = await list(again);
  expect(stale).toMatchObject({ state: "stale" });
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

test("the wrong kind of argument is passed over", async () => {
  const client = await new TestClient(files).start();
  for (const argument of [undefined, 1, {}, { uri: 1 }, { uri: "file:///a", scope: "all", anchor: {} }]) {
    const params = { command: "stet.letStand", arguments: argument === undefined ? [] : [argument] };
    expect(await client.connection.sendRequest("workspace/executeCommand", params)).toBeNull();
  }
  expect(await client.stop()).toBe(0);
});
