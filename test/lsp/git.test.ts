import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { TestClient } from "./client.ts";

const story = "# Tolls rise\n\nTolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = `---\nreferences: git:HEAD\n---\n${story}`;

function commit(folder: string): void {
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...who, "commit", "-qm", "Save"],
  ])
    execFileSync("git", args, { cwd: folder, stdio: "pipe" });
}

test("a draft is compared with its committed version, and its evidence can be opened", async () => {
  const client = new TestClient({ "tolls.md": draft });
  commit(client.folder);
  await client.start();
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft.replace("20 percent", "25 percent"));
  const [diagnostic] = await client.diagnostics(uri);
  expect(diagnostic).toMatchObject({
    code: "figure/changed",
    message: "Reference says 20 percent (HEAD, paragraph 1).",
  });
  const { scheme, query } = parts(diagnostic!.relatedInformation![0]!.location.uri);
  expect(scheme).toBe("git");
  expect(JSON.parse(query)).toMatchObject({ ref: "HEAD" });
  expect(await client.stop()).toBe(0);
});

test("a command compares any draft with what was committed", async () => {
  const client = new TestClient({ "tolls.md": story });
  commit(client.folder);
  await client.start({ initializationOptions: { status: true } });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", story.replace("20 percent", "25 percent"));
  expect(await client.diagnostics(uri)).toEqual([]);
  const status = await client.connection.sendRequest("stet/check", { uri, against: ["git:HEAD"] });
  expect(status).toMatchObject({ draft: true, namedBy: "command", counts: { error: 1 } });
  expect(await client.stop()).toBe(0);
});

test("an untrusted workspace runs no git", async () => {
  const client = new TestClient({ "tolls.md": draft });
  commit(client.folder);
  await client.start({ initializationOptions: { trusted: false } });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  expect(await client.diagnostics(uri)).toMatchObject([
    {
      code: "reference/unreadable",
      message: "Reference git:HEAD is not read in a workspace that is not trusted.",
    },
  ]);
  expect(await client.stop()).toBe(0);
});

function parts(uri: string): { scheme: string; query: string } {
  const [, scheme = "", query = ""] = /^([a-z]+):[^?]*\?(.*)$/.exec(uri) ?? [];
  return { scheme, query: decodeURIComponent(query) };
}
