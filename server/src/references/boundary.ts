import type { FileSystem } from "./file-system.ts";
import { foldersUpwards, relativePath } from "./uri.ts";

/**
 * Whether a file lies in one of some folders when links are followed. Where nobody can say what a link leads to, it leads
 * outside.
 */
export async function liesWithin(
  uri: string,
  folders: readonly string[],
  files: Pick<FileSystem, "stat" | "realUri">,
): Promise<boolean> {
  const folder = folders.find((each) => isWithin(each, uri));
  if (folder === undefined) return false;
  try {
    const real = await files.realUri?.(uri);
    if (real === undefined) return !(await hasLink(folder, uri, files));
    const realFolders = await Promise.all(folders.map((each) => files.realUri?.(each)));
    return realFolders.some((each) => each !== undefined && isWithin(each, real));
  } catch {
    return false;
  }
}

function isWithin(folder: string, uri: string): boolean {
  return folder === uri || relativePath(folder, uri) !== undefined;
}

/** Whether the file, or a folder between it and the one given, is a link. */
async function hasLink(folder: string, uri: string, { stat }: Pick<FileSystem, "stat">): Promise<boolean> {
  for (const each of foldersUpwards(uri)) {
    if (each === folder) return false;
    if ((await stat(each))?.link) return true;
  }
  return false;
}
