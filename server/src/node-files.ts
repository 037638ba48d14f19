import { type Dirent, promises as fs } from "node:fs";
import { join } from "node:path";
import { URI } from "vscode-uri";
import type { FileStat, FileSystem } from "./references/file-system.ts";
import { depthOf, matcher } from "./references/glob.ts";

/** A walk ends after so many entries: a pattern such as `/**` must not read a whole disk. */
const maximumEntries = 20_000;

/** The files of this machine. The only code that touches `fs`. */
export const nodeFiles: FileSystem = {
  async stat(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const stat = await fs.stat(path);
      return { kind: kindOf(stat), size: stat.size };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) throw new Error("not a file of this machine");
    return fs.readFile(path);
  },

  async list(folder, glob) {
    const root = pathOf(folder);
    return root === undefined ? [] : walk(root, matcher(glob), depthOf(glob));
  },
};

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" && !parsed.path.includes("\0") ? parsed.fsPath : undefined;
}

async function walk(root: string, accepts: (path: string) => boolean, depth: number): Promise<string[]> {
  const found: string[] = [];
  let entries = 0;
  let level = [""];
  for (let at = 1; level.length > 0 && at <= depth; at++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const entry of await entriesOf(join(root, folder))) {
        if (++entries > maximumEntries) return found;
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isDirectory()) {
          if (entry.name !== "node_modules" && !entry.name.startsWith(".")) next.push(path);
        } else if (accepts(path)) {
          found.push(URI.file(join(root, path)).toString());
        }
      }
    }
    level = next;
  }
  return found;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function kindOf(stat: { isFile(): boolean; isDirectory(): boolean }): FileStat["kind"] {
  if (stat.isFile()) return "file";
  return stat.isDirectory() ? "folder" : "other";
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG";
}
