import picomatch from "picomatch/posix";
import type { FileSystem } from "./file-system.ts";
import { relativePath, resolvePath } from "./uri.ts";

/** Whether a path relative to some folder matches a pattern. A pattern without a slash matches the name in any folder. */
export function matches(pattern: string, path: string): boolean {
  const slashed = pattern.replace(/^\.\//, "");
  return picomatch(slashed.includes("/") ? slashed : `**/${slashed}`, { dot: false })(path);
}

export function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob;
}

/** The files that a pattern names, relative to a folder; sorted by path, so that every file system gives one order. */
export async function expand(files: FileSystem, folder: string, pattern: string): Promise<string[]> {
  const { base, glob } = picomatch.scan(pattern);
  const root = resolvePath(folder, plain(base) || ".");
  if (glob === "") return (await files.stat(root))?.kind === "file" ? [root] : [];
  return [...(await files.list(root, glob))].sort();
}

/** A test for paths below a folder, for file systems that walk. */
export function matcher(glob: string): (path: string) => boolean {
  return picomatch(glob, { dot: false });
}

/** How deep below its folder a glob can match: 1 for the folder's own files. */
export function depthOf(glob: string): number {
  return glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length;
}

/** A text as a pattern that matches nothing but itself. */
export function literal(text: string): string {
  return text.replace(/[\\*?[\]{}()!+@|$^]/g, "\\$&");
}

/** The text that such a pattern matches; a backslash before other characters separates folders. */
function plain(pattern: string): string {
  return pattern.replace(/\\([\\*?[\]{}()!+@|$^])/g, "$1");
}

/** Whether a file lies in a folder and matches a pattern relative to it. */
export function matchesIn(folder: string, pattern: string, uri: string): boolean {
  const path = relativePath(folder, uri);
  return path !== undefined && matches(pattern, path);
}
