import { decode } from "./decode.ts";
import type { FileSystem } from "./file-system.ts";
import { createIgnored, type IsIgnored } from "./ignored.ts";
import { folderOf, relativePath, resolvePath } from "./uri.ts";

/** Which files git is told to ignore: such a file is no draft, and no story that is looked for. */
export interface IgnoredFiles {
  has(uri: string): Promise<boolean>;
  /** Reads the `.gitignore` files anew, when next asked. */
  reset(): void;
}

/** Those of some folders and of what lies in them, as the editor's own search reads them; none further up is asked. */
export function createIgnoredFiles(
  files: Pick<FileSystem, "read">,
  folders: () => readonly string[],
): IgnoredFiles {
  const tops = new Map<string, IsIgnored>();
  return {
    async has(uri) {
      const top = folders().find((folder) => relativePath(folder, uri) !== undefined) ?? folderOf(uri);
      const isIgnored =
        tops.get(top) ?? createIgnored((folder) => ignoreFile(files, resolvePath(top, folder)));
      tops.set(top, isIgnored);
      const path = relativePath(top, uri);
      return path !== undefined && isIgnored(path);
    },
    reset: () => tops.clear(),
  };
}

/** The text of the `.gitignore` in a folder; undefined where there is none that could be read. */
export async function ignoreFile(
  files: Pick<FileSystem, "read">,
  folder: string,
): Promise<string | undefined> {
  const bytes = await files.read(resolvePath(folder, ".gitignore")).catch(() => undefined);
  return bytes && bytes.length <= maximumBytes ? decode(bytes)?.text : undefined;
}

/** A larger one was not written by people. */
const maximumBytes = 100_000;
