import { createKeep } from "./cache.ts";
import type { Document } from "./document.ts";
import type { ParagraphReader } from "./paragraph.ts";
import { readDocument } from "./read-document.ts";
import type { Source, Unreadable } from "./source.ts";
import { readLongStory } from "./text/read-story.ts";

/** The references of a draft, in the order given: those that could be read, and why the others could not. */
export interface References {
  readonly references: readonly Document[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * Reads references, a paragraph a step; `day` (`YYYY-MM-DD`) counts where a reference does not state its own, and tells the
 * year of one that states a month and a day.
 */
export type ReferencesReader = (
  sources: readonly (Source | Unreadable)[],
  day: string | undefined,
) => Generator<void, References>;

/** A reader of references that shares what it has read between all the drafts that it serves. */
export function createReferencesReader(readParagraphs: ParagraphReader): ReferencesReader {
  const readReference = createReferenceReader(readParagraphs);
  return function* (sources, day) {
    const references: Document[] = [];
    const unreadable: Unreadable[] = [];
    for (const source of sources) {
      if ("unreadable" in source) {
        unreadable.push(source);
        continue;
      }
      const reference = yield* readReference(source, day);
      const { fault } = reference.story;
      if (fault) unreadable.push({ uri: source.uri, unreadable: fault });
      else references.push(reference);
      yield;
    }
    return { references, unreadable };
  };
}

/** The same for one reference. */
export type ReferenceReader = (source: Source, day: string | undefined) => Generator<void, Document>;

/** A reader that reads each version of a reference once, for all the drafts that it serves. */
export function createReferenceReader(readParagraphs: ParagraphReader): ReferenceReader {
  /** By content, then by the day that it was read for; the oldest first. */
  const known = new Map<string, Map<string, Document>>();
  let size = 0;

  function* readAnew(source: Source, day: string | undefined): Generator<void, Document> {
    const story = yield* readLongStory(source, day);
    return yield* readDocument(source, story, readParagraphs, day);
  }

  return function* (source, day = "") {
    const content = contentOf(source);
    const read = known.get(content)?.get(day);
    const document = read ?? (yield* readAnew(source, day || undefined));
    const byDay = known.get(content) ?? new Map<string, Document>();
    if (!known.delete(content)) size += content.length;
    known.set(content, byDay);
    if (byDay.size > daysKept) byDay.clear();
    byDay.set(day, document);
    for (const [oldest] of known) {
      if (size <= mostKept || known.size <= fewestKept) break;
      known.delete(oldest);
      size -= oldest.length;
    }
    return document;
  };
}

/** References are kept up to so many characters, and a few in any case. */
const mostKept = 500_000;
const fewestKept = 16;
const daysKept = 4;

/** All that a source says, as one string: the same one for the same object, so that it is compared at no cost. */
function contentOf(source: Source): string {
  const { uri, text, format, date, label, rank, status } = source;
  const parts = [uri, text, format, date, label, rank, status];
  return keepContent(source, parts, () => JSON.stringify(parts));
}

const keepContent = createKeep<Source, string>();
