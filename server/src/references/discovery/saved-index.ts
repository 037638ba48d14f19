import { fromBase64, toBase64 } from "../../base64.ts";
import type { Terms } from "./terms.ts";

/** What is known of a file: as long as its stamp stays the same, so do its words. */
export interface IndexedFile {
  /** Milliseconds since 1970 of its last change, and its size in bytes. */
  readonly stamp: string;
  /** Absent where it holds no story. */
  readonly terms?: Terms;
}

/** Where an index outlives the session: a few bytes for a key of their own, in the storage of the workspace. */
export interface Store {
  /** Undefined where nothing was saved. */
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
}

/** Changes with the way words are read, so that an index of another version is not taken for one of this. */
const format = 1;

export function indexToText(files: ReadonlyMap<string, IndexedFile>): string {
  const stories = [...files].map(([uri, { stamp, terms }]) => [uri, stamp, terms ? wordsOf(terms) : ""]);
  return JSON.stringify({ format, stories });
}

/** The files of a saved index; none where it is damaged or of another version. */
export function indexFromText(text: string): Map<string, IndexedFile> {
  const files = new Map<string, IndexedFile>();
  try {
    const saved: unknown = JSON.parse(text);
    if (!isSaved(saved)) return files;
    for (const [uri, stamp, words] of saved.stories)
      files.set(uri, words === "" ? { stamp } : { stamp, terms: termsIn(words) });
  } catch {
    files.clear();
  }
  return files;
}

function isSaved(value: unknown): value is { stories: [string, string, string][] } {
  if (typeof value !== "object" || value === null || !("format" in value) || !("stories" in value))
    return false;
  const { stories } = value;
  const isEntry = (entry: unknown) =>
    Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === "string");
  return value.format === format && Array.isArray(stories) && stories.every(isEntry);
}

function wordsOf(terms: Terms): string {
  return toBase64(new Uint8Array(terms.buffer, terms.byteOffset, terms.byteLength));
}

function termsIn(words: string): Terms {
  const bytes = fromBase64(words);
  return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}
