import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { nodeFiles } from "../../server/src/node-files.ts";
import { liesWithin } from "../../server/src/references/boundary.ts";
import type { FileSystem } from "../../server/src/references/file-system.ts";
import { desk, memoryWorld } from "./memory-files.ts";

/** A desk that is not trusted, with links out of it and within it, and a way to it that is a link itself. */
const root = realpathSync(mkdtempSync(join(tmpdir(), "stet-boundary-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const uri = (path: string) => pathToFileURL(join(root, path)).toString();

for (const folder of ["desk/wire", "desk/links", "other"]) mkdirSync(join(root, folder), { recursive: true });
for (const file of ["desk/wire/a.txt", "other/secret.txt"]) writeFileSync(join(root, file), "Tolls rose.\n");
const link = (to: string, at: string) => symlinkSync(join(root, to), join(root, at));
link("other/secret.txt", "desk/links/secret.txt");
link("other", "desk/links/other");
link("desk/wire/a.txt", "desk/links/a.txt");
link("desk/wire", "desk/links/wire");
link("desk/links/circle", "desk/links/circle");
link("desk", "way");

test.each([
  ["desk/wire/a.txt", true],
  ["desk/links/a.txt", true],
  ["desk/links/wire/a.txt", true],
  ["desk/none.txt", true],
  ["desk/none/none.txt", true],
  ["desk", true],
  ["way/wire/a.txt", false],
  ["other/secret.txt", false],
  ["desk/links/secret.txt", false],
  ["desk/links/other/secret.txt", false],
  ["desk/links/other/none.txt", false],
  ["desk/links/circle", false],
  ["desk/links/circle/a.txt", false],
])("%s lies in the desk: %s", async (path, expected) => {
  expect(await liesWithin(uri(path), [uri("desk")], nodeFiles)).toBe(expected);
});

test("a desk that is opened by way of a link holds its own files", async () => {
  expect(await liesWithin(uri("way/wire/a.txt"), [uri("way")], nodeFiles)).toBe(true);
  expect(await liesWithin(uri("way/links/secret.txt"), [uri("way")], nodeFiles)).toBe(false);
});

test("a link from one folder of the workspace to another stays in it", async () => {
  expect(await liesWithin(uri("desk/links/secret.txt"), [uri("desk"), uri("other")], nodeFiles)).toBe(true);
});

test("where nobody can say what a link leads to, it leads outside", async () => {
  const { files } = memoryWorld({ "a.txt": "", "linked/b.txt": "", "c.txt": "" });
  const links = [desk("linked"), desk("c.txt")];
  const virtual: FileSystem = {
    ...files,
    async stat(file) {
      const found = await files.stat(file);
      return found && { ...found, ...(links.includes(file) && { link: true }) };
    },
  };
  const within = (path: string) => liesWithin(desk(path), ["file:///desk"], virtual);
  expect(await Promise.all(["a.txt", "none.txt", "linked/b.txt", "c.txt"].map(within))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
