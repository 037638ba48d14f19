import { readStory } from "../../core/text/read-story.ts";
import { isStory } from "../../core/text/story.ts";
import { decode } from "../decode.ts";
import type { World } from "../file-system.ts";
import { formatOf, isStoryFile } from "../format.ts";
import { extensionOf, nameOf, relativePath } from "../uri.ts";
import { type Discovered, discover } from "./discover.ts";
import { type IndexedFile, indexFromText, indexToText, type Store } from "./saved-index.ts";
import { createStoryIndex } from "./story-index.ts";
import { type Terms, termsOf } from "./terms.ts";

/** The stories that lie in the folders of a workspace, known by their words. */
export interface WorkspaceStories {
  /** The versions of a draft among the stories read so far. The first question begins the reading. */
  of(draft: { readonly uri: string; readonly text: string }): Discovered;
  /** Resolves when the folders have been read, or at once where nobody asked yet. */
  ready(): Promise<void>;
  /** These files came, changed or went: they are looked at again. */
  changed(uris: readonly string[]): void;
  /** Folders came or went, or other files than before are ignored or may be read. */
  foldersChanged(): void;
}

export interface Surroundings extends Pick<World, "files" | "mayRead" | "isIgnored"> {
  /** The URIs of the folders to read. */
  folders(): readonly string[];
  readonly store?: Store;
  /** Called when stories have been read that were not known before. */
  onRead?(): void;
}

/** Larger files are archives or tables, and more stories than this are not kept in memory. */
const maximumBytes = 500_000;
const maximumStories = 20_000;
/** Files that are read at once, so that a file system is busy but not flooded. */
const batch = 64;

export function createWorkspaceStories({
  files,
  mayRead,
  isIgnored,
  folders,
  store,
  onRead,
}: Surroundings): WorkspaceStories {
  const index = createStoryIndex();
  let known = new Map<string, IndexedFile>();
  let reading: Promise<void> | undefined;

  async function readAll(): Promise<void> {
    if (known.size === 0) known = indexFromText((await store?.load().catch(() => undefined)) ?? "");
    const listed = await Promise.all(folders().map((folder) => files.list(folder, "**/*", "ignored")));
    const found = listed.flat().filter(mayBeStory).slice(0, maximumStories);
    await readFiles(new Set([...found, ...known.keys()]));
  }

  async function readFiles(uris: ReadonlySet<string>): Promise<void> {
    let news = false;
    const list = [...uris];
    for (let at = 0; at < list.length; at += batch) {
      const read = await Promise.all(list.slice(at, at + batch).map(readFile));
      news = read.some(Boolean) || news;
    }
    if (!news) return;
    await store?.save(indexToText(known)).catch(() => undefined);
    onRead?.();
  }

  /** True where the index has changed. */
  async function readFile(uri: string): Promise<boolean> {
    const stat = await files.stat(uri).catch(() => undefined);
    if (stat?.kind !== "file" || (await isIgnored(uri)) || !(await mayRead(uri))) {
      index.remove(uri);
      return known.delete(uri);
    }
    const stamp = `${stat.modified ?? 0}/${stat.size}`;
    const before = known.get(uri);
    const isSame = before?.stamp === stamp && stat.modified !== undefined;
    if (isSame && (!before.terms || index.termsOf(uri))) return false;
    const terms = isSame ? before.terms : await storyTerms(uri, stat.size);
    known.set(uri, { stamp, ...(terms && { terms }) });
    if (terms) index.add(uri, terms);
    else index.remove(uri);
    return true;
  }

  async function storyTerms(uri: string, size: number): Promise<Terms | undefined> {
    if (size > maximumBytes) return undefined;
    const bytes = await files.read(uri).catch(() => undefined);
    const text = bytes && decode(bytes)?.text;
    return text === undefined ? undefined : termsOf(wordsOf(uri, text));
  }

  return {
    of(draft) {
      reading ??= readAll();
      return discover(index, draft);
    },
    ready: async () => reading,
    changed(uris) {
      const stories = new Set(uris.filter(mayBeStory));
      if (stories.size > 0) reading = reading?.then(() => readFiles(stories));
    },
    foldersChanged() {
      reading = reading?.then(() => {
        const isWithin = (uri: string) => folders().some((folder) => relativePath(folder, uri) !== undefined);
        for (const uri of [...known.keys()]) {
          if (isWithin(uri)) continue;
          index.remove(uri);
          known.delete(uri);
        }
        return readAll();
      });
    },
  };
}

/** Markup is no word of a story; plain text is taken as it stands. */
function wordsOf(uri: string, text: string): string {
  const format = formatOf(uri, text);
  if (format === "plain" || format === "markdown") return text;
  const { blocks } = readStory({ uri, text, format });
  return blocks
    .filter(isStory)
    .map((block) => block.text)
    .join("\n");
}

/** Project files that are no stories, and names without an extension, are not read. */
function mayBeStory(uri: string): boolean {
  const name = nameOf(uri);
  return (
    isStoryFile(uri) && extensionOf(uri) !== "" && !/^(?:stet|package(?:-lock)?|tsconfig)\.json$/.test(name)
  );
}
