import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { nodeGit } from "../../server/src/node-git.ts";
import { type Git, readCommitted, revisionIn } from "../../server/src/references/git.ts";
import { loadReferences } from "../../server/src/references/load-references.ts";
import { textOf } from "../../server/src/references/read-text.ts";
import { memoryWorld } from "./memory-files.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "stet-git-"));
  folders.push(made);
  return made;
}

const quiet = {
  stdio: "pipe",
  env: { ...process.env, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_NOSYSTEM: "1" },
} as const;
const git = (cwd: string, ...args: string[]) => execFileSync("git", args, { cwd, ...quiet });

/** A repository with one commit of a draft. */
function repository(text = "The toll is 12."): string {
  const made = folder();
  git(made, "init", "-q");
  write(made, text);
  commit(made);
  return made;
}

function write(in_: string, text: string, name = "draft.md"): void {
  writeFileSync(join(in_, name), text);
}

function commit(in_: string): void {
  git(in_, "add", "-A");
  git(in_, "-c", "user.name=Desk", "-c", "user.email=desk@example.org", "commit", "-qm", "Save");
}

const uriOf = (in_: string, name = "draft.md") => pathToFileURL(join(in_, name)).toString();
const committed = (in_: string, revision: string, name?: string) =>
  readCommitted(nodeGit, uriOf(in_, name), revision, textOf);

describe("a committed version", () => {
  test("is what the revision has, not what the file has now", async () => {
    const made = repository();
    write(made, "The toll is 14.");
    expect(await committed(made, "HEAD")).toMatchObject({ text: "The toll is 12." });
    commit(made);
    expect(await committed(made, "HEAD")).toMatchObject({ text: "The toll is 14." });
    expect(await committed(made, "HEAD~1")).toMatchObject({ text: "The toll is 12." });
  });

  test("is read in its own encoding", async () => {
    const made = folder();
    git(made, "init", "-q");
    writeFileSync(join(made, "draft.md"), Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94));
    commit(made);
    expect(await committed(made, "HEAD")).toMatchObject({ text: "“Café”", encoding: "windows-1252" });
  });

  test("of a repository that would run programs runs none", async () => {
    const made = repository();
    const ran = join(made, "ran");
    writeFileSync(join(made, ".gitattributes"), "*.md diff=evil\n");
    commit(made);
    for (const [key, value] of [
      ["diff.evil.textconv", `touch ${ran}; cat`],
      ["diff.external", `touch ${ran}`],
      ["core.fsmonitor", `touch ${ran}`],
      ["core.pager", `touch ${ran}`],
    ] as const)
      git(made, "config", key, value);
    expect(await committed(made, "HEAD")).toMatchObject({ text: "The toll is 12." });
    expect(() => execFileSync("test", ["-e", ran])).toThrow();
  });
});

describe("says in one clause why there is none", () => {
  test("no repository", async () => {
    expect(await committed(folder(), "HEAD")).toEqual({
      unreadable: "cannot be read: the draft lies in no git repository",
    });
  });

  test("no commit", async () => {
    const made = folder();
    git(made, "init", "-q");
    write(made, "x");
    expect(await committed(made, "HEAD")).toEqual({
      unreadable: "cannot be read: the repository has no commit yet",
    });
  });

  test("a new or renamed file", async () => {
    const made = repository();
    renameSync(join(made, "draft.md"), join(made, "story.md"));
    expect(await committed(made, "HEAD", "story.md")).toEqual({
      unreadable: "does not have the draft: it is new, or was renamed",
    });
  });

  test("an unknown revision, and one that a shallow clone lacks", async () => {
    const made = repository();
    write(made, "The toll is 14.");
    commit(made);
    expect(await committed(made, "v9")).toEqual({ unreadable: "is no revision that the repository knows" });
    const clone = folder();
    git(clone, "clone", "-q", "--depth", "1", pathToFileURL(made).toString(), ".");
    expect(await committed(clone, "HEAD~1")).toEqual({
      unreadable: "is not in this clone, which has only the newest commits",
    });
  });

  test.each([
    ["--output=/tmp/x", "is no revision"],
    ["-p", "is no revision"],
    ["HEAD:../../secret", "is no revision"],
    ["HEAD..v1", "is no revision"],
    ["HEAD; rm -rf", "is no revision"],
    ["", "names no revision: write git:HEAD, or a commit"],
  ])("%j", async (revision, unreadable) => {
    const asked: string[] = [];
    const spy: Git = { show: async (_, name) => ({ bytes: new Uint8Array([asked.push(name)]) }) };
    expect(await readCommitted(spy, "file:///desk/a.md", revision, textOf)).toEqual({ unreadable });
    expect(asked).toEqual([]);
  });

  test("an unsaved draft, no git, no trust", async () => {
    const untrusted: Git = { show: async () => ({ failure: "not trusted" }) };
    expect(await readCommitted(nodeGit, "untitled:Untitled-1", "HEAD", textOf)).toEqual({
      unreadable: "cannot be read: the draft is not saved yet",
    });
    expect(await readCommitted(undefined, "file:///desk/a.md", "HEAD", textOf)).toEqual({
      unreadable: "cannot be read: there is no git here",
    });
    expect(await readCommitted(untrusted, "file:///desk/a.md", "HEAD", textOf)).toEqual({
      unreadable: "is not read in a workspace that is not trusted",
    });
  });
});

test("a path names a revision, or it does not", () => {
  expect(["git:HEAD", "git: v1 ", "git:", "git:/desk/a.md", "git-notes.md"].map(revisionIn)).toEqual([
    "HEAD",
    "v1",
    "",
    undefined,
    undefined,
  ]);
});

test("is a reference under its own label, in the draft's format", async () => {
  const show: Git = { show: async () => ({ bytes: new TextEncoder().encode("The **toll** is 12.") }) };
  const file = { uri: "git:HEAD", written: "git:HEAD", label: "HEAD", revision: "HEAD" };
  expect(await loadReferences([file], { ...memoryWorld({}), git: show }, "file:///desk/a.md")).toEqual([
    { uri: "git:HEAD", text: "The **toll** is 12.", format: "markdown", label: "HEAD" },
  ]);
});
