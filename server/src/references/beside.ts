import type { World } from "./file-system.ts";
import { isStoryFile } from "./format.ts";
import { referenceFolders } from "./reference-folders.ts";
import { folderOf, nameOf, resolvePath, stemOf } from "./uri.ts";

/**
 * The files in a `references/` or `wire/` folder beside the draft that bear its name, alone or followed by `-`, `_`,
 * `.`, a space or a digit; all of them where the draft is the only story beside the folder.
 */
export async function filesBeside({ files, isIgnored }: World, draft: string): Promise<string[]> {
  const folder = folderOf(draft);
  const listed = await Promise.all(
    referenceFolders.map((name) => files.list(resolvePath(folder, name), "*")),
  );
  const stories = listed.flat().filter((uri) => isStoryFile(uri));
  if (stories.length === 0) return [];
  const siblings = (await files.list(folder, "*")).filter(isDraftFile);
  const others = siblings.filter((sibling) => sibling !== draft);
  const alone = (await Promise.all(others.map((other) => isIgnored(other)))).every(Boolean);
  return stories.filter((uri) => alone || bearsName(nameOf(uri), stemOf(draft))).sort();
}

/** Whether a file's name is the draft's name, alone or with something set off after it. */
export function bearsName(file: string, draftStem: string): boolean {
  const name = file.toLowerCase();
  const stem = draftStem.toLowerCase();
  return name.startsWith(stem) && /^(?:$|[-_. \d])/.test(name.slice(stem.length));
}

/** Whether a file lies in one of the folders that hold references. */
export function liesInReferenceFolder(uri: string): boolean {
  const folder = nameOf(folderOf(uri)).toLowerCase();
  return referenceFolders.some((name) => name === folder);
}

function isDraftFile(uri: string): boolean {
  return /\.(?:txt|text|wire|md|markdown|mdown|html?|xhtml)$/i.test(nameOf(uri));
}
