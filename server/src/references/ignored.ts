import ignore, { type Ignore } from "ignore";
import { referenceFolders } from "./reference-folders.ts";

/** Whether git is told to ignore what lies at a path below some top folder. The path of a folder ends with `/`. */
export type IsIgnored = (path: string) => Promise<boolean>;

/**
 * Asks the `.gitignore` files from a top folder down: a nested one goes before those above it, and nothing in an ignored
 * folder is looked at. A `wire/` or `references/` folder counts all the same, for licensed copy is often kept out of a
 * repository. `textIn` gives the text of the `.gitignore` in the folder at a path that ends with `/`, empty for the top one.
 */
export function createIgnored(textIn: (folder: string) => Promise<string | undefined>): IsIgnored {
  const rules = new Map<string, Promise<Ignore | undefined>>();
  const folders = new Map<string, Promise<boolean>>();

  async function isIgnored(path: string): Promise<boolean> {
    const folder = folderOf(path);
    if (folder !== "" && (await remembered(folders, folder, isIgnored))) return true;
    return !holdsReferences(path) && matchesRules(path);
  }

  async function matchesRules(path: string): Promise<boolean> {
    for (let folder: string | undefined = folderOf(path); folder !== undefined; ) {
      const own = await remembered(rules, folder, rulesIn);
      const { ignored, unignored } = own?.test(path.slice(folder.length)) ?? {};
      if (ignored || unignored) return ignored === true;
      folder = folder === "" ? undefined : folderOf(folder);
    }
    return false;
  }

  async function rulesIn(folder: string): Promise<Ignore | undefined> {
    const text = await textIn(folder);
    return text === undefined ? undefined : ignore().add(text.split(/\r?\n/).filter(isQuick));
  }

  return isIgnored;
}

/** Several stars in one name take time to fail on a long one, so that such a line could hold everything up. */
function isQuick(line: string): boolean {
  return line.length <= 1000 && line.split("/").every((name) => name.split(/\*+/).length <= 4);
}

/** The folder that holds a file or a folder: "a/" for "a/b" and for "a/b/"; empty for the top one. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
}

function holdsReferences(path: string): boolean {
  const [, ...folders] = path.split("/").reverse();
  return folders.some((name) => referenceFolders.some((each) => each === name.toLowerCase()));
}

function remembered<T>(
  known: Map<string, Promise<T>>,
  key: string,
  find: (key: string) => Promise<T>,
): Promise<T> {
  const value = known.get(key) ?? find(key);
  known.set(key, value);
  return value;
}
