import { expect, test } from "vitest";
import { createIgnored } from "../../server/src/references/ignored.ts";
import { createIgnoredFiles } from "../../server/src/references/ignored-files.ts";
import { desk, memoryWorld } from "./memory-files.ts";

/** The `.gitignore` of each folder. */
const rules: Readonly<Record<string, string>> = {
  "": "# What is made\n_site/\n*.bak.md\r\n/top.md\nwire/\n*.tmp\n!kept.tmp\na*a*a*a*b.md\n",
  "drafts/": "!night.bak.md\nold\n",
  "drafts/night/": "*\n!desk.md\n",
  "_site/": "!index.html\n",
};

test.each([
  ["a.md", false],
  ["a.bak.md", true],
  ["top.md", true],
  ["drafts/top.md", false],
  ["_site/", true],
  ["_site/index.html", true],
  ["_site/2026/wire/a.txt", true],
  ["x/_site/index.html", true],
  ["drafts/day.bak.md", true],
  ["drafts/night.bak.md", false],
  ["drafts/old/a.md", true],
  ["drafts/old", true],
  ["old/a.md", false],
  ["drafts/night/a.md", true],
  ["drafts/night/desk.md", false],
  ["feed/a.tmp", true],
  ["feed/kept.tmp", false],
  ["wire/", false],
  ["wire/pier.txt", false],
  ["wire/2026/pier.tmp", false],
  ["drafts/wire/pier.txt", false],
  [`a${"a".repeat(250)}.md`, false],
])("%s is ignored: %s", async (path, expected) => {
  const isIgnored = createIgnored(async (folder) => rules[folder]);
  expect(await isIgnored(path)).toBe(expected);
});

test("each folder is asked once", async () => {
  const asked: string[] = [];
  const isIgnored = createIgnored(async (folder) => {
    asked.push(folder);
    return "*.tmp";
  });
  await Promise.all(["a/b/c.md", "a/b/d.md", "a/e.md"].map(isIgnored));
  expect(asked.sort()).toEqual(["", "a/", "a/b/"]);
});

test("in a folder of the workspace its own files are asked, and none above it", async () => {
  const { files } = memoryWorld({
    ".gitignore": "*",
    "city/.gitignore": "*.bak.md",
    "city/night/.gitignore": "*.md",
  });
  const ignored = createIgnoredFiles(files, () => [desk("city")]);
  expect(await ignored.has(desk("city/a.md"))).toBe(false);
  expect(await ignored.has(desk("city/a.bak.md"))).toBe(true);
  expect(await ignored.has(desk("city/night/a.md"))).toBe(true);
  expect(await ignored.has("untitled:Untitled-1")).toBe(false);
});

test("what has changed is read when the files are read anew", async () => {
  const content: Record<string, string> = {};
  const read = (uri: string) => memoryWorld(content).files.read(uri);
  const ignored = createIgnoredFiles({ read }, () => [desk("")]);
  expect(await ignored.has(desk("a.md"))).toBe(false);
  content[".gitignore"] = "a.md";
  expect(await ignored.has(desk("a.md"))).toBe(false);
  ignored.reset();
  expect(await ignored.has(desk("a.md"))).toBe(true);
});
