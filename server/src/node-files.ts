import { type Dirent, promises as fs, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { URI } from "vscode-uri";
import type { FileStat, FileSystem } from "./references/file-system.ts";
import { createIgnored } from "./references/ignored.ts";
import { ignoreFile } from "./references/ignored-files.ts";
import { type Entry, walk } from "./references/walk.ts";

/** The files of this machine. The only code that touches `fs`. */
export const nodeFiles: FileSystem = {
  async stat(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const stat = await fs.stat(path);
      return { kind: kindOf(stat), size: stat.size, modified: stat.mtimeMs };
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

  async list(folder, glob, leaveOut) {
    const root = pathOf(folder);
    if (root === undefined) return [];
    const isIgnored = createIgnored((path) => ignoreFile(nodeFiles, URI.file(join(root, path)).toString()));
    const paths = await walk(
      glob,
      (path) => entriesOf(join(root, path)),
      leaveOut === "ignored" ? isIgnored : undefined,
    );
    return paths.map((path) => URI.file(join(root, path)).toString());
  },

  async realUri(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : URI.file(await realPath(path)).toString();
  },

  async write(uri, bytes) {
    const path = pathOf(uri);
    if (path === undefined) throw new Error("not a file of this machine");
    await fs.mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}.tmp`;
    try {
      await fs.writeFile(draft, bytes);
      await fs.rename(draft, path);
    } catch (error) {
      await fs.rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  },

  watch(folder, onChange) {
    try {
      const watcher = watch(pathOf(folder) ?? "", { persistent: false }, onChange);
      watcher.on("error", () => watcher.close());
      return () => watcher.close();
    } catch {
      // There is no such folder, or the machine has no watches left.
      return () => {};
    }
  },
};

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" && !parsed.path.includes("\0") ? parsed.fsPath : undefined;
}

/** What does not exist yet would come to lie in the real folder. */
async function realPath(path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}

async function entriesOf(folder: string): Promise<Entry[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return Promise.all(entries.map((entry) => entryOf(folder, entry)));
  } catch {
    return [];
  }
}

async function entryOf(folder: string, entry: Dirent): Promise<Entry> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry) };
  const target = await fs.stat(join(folder, name)).catch(() => undefined);
  return { name, kind: target?.isFile() ? "file" : "other" };
}

function kindOf(stat: { isFile(): boolean; isDirectory(): boolean }): FileStat["kind"] {
  if (stat.isFile()) return "file";
  return stat.isDirectory() ? "folder" : "other";
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG";
}
