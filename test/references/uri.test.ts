import { expect, test } from "vitest";
import { foldersUpwards, relativePath, resolvePath, stemOf } from "../../server/src/references/uri.ts";

test.each([
  ["file:///desk/a", "x.txt", "file:///desk/a/x.txt"],
  ["file:///desk/a", "./x.txt", "file:///desk/a/x.txt"],
  ["file:///desk/a", "../wire/x 1.txt", "file:///desk/wire/x%201.txt"],
  ["file:///desk/a", "..\\wire\\x.txt", "file:///desk/wire/x.txt"],
  ["file:///desk/a", "/elsewhere/x.txt", "file:///elsewhere/x.txt"],
  ["file:///desk/a", "/desk/../secret.txt", "file:///secret.txt"],
  ["file:///desk/a", "file:///desk/../secret.txt", "file:///secret.txt"],
  ["file:///desk/a", "C:\\wire\\x.txt", "file:///c%3A/wire/x.txt"],
  ["vscode-vfs://github/desk", "../x.txt", "vscode-vfs://github/x.txt"],
  ["vscode-vfs://github/desk", "/x.txt", "vscode-vfs://github/x.txt"],
])("from %s, %s leads to %s", (folder, path, uri) => {
  expect(resolvePath(folder, path)).toBe(uri);
});

test.each([
  ["file:///desk", "file:///desk/a/b%201.txt", "a/b 1.txt"],
  ["file:///desk/", "file:///desk/a.txt", "a.txt"],
  ["file:///desk", "file:///desktop/a.txt", undefined],
  ["file:///desk", "vscode-vfs://github/desk/a.txt", undefined],
])("below %s, %s is %s", (folder, uri, path) => {
  expect(relativePath(folder, uri)).toBe(path);
});

test("folders are walked up to the root, and a name loses its last extension only", () => {
  expect(foldersUpwards("file:///a/b")).toEqual(["file:///a/b", "file:///a", "file:///"]);
  expect(stemOf("file:///a/pier.late.md")).toBe("pier.late");
});
