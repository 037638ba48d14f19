import { createKeep, remember } from "./cache.ts";
import { type Document, type ParagraphReader, readDocument } from "./document.ts";
import type { Source } from "./source.ts";
import { readStory } from "./text/read-story.ts";

/** Reads a reference, a paragraph a step; `day` (`YYYY-MM-DD`) counts where the reference does not state its own. */
export type ReferenceReader = (source: Source, day: string | undefined) => Generator<void, Document>;

/** A reader that reads each version of a reference once, for all the drafts that it serves. */
export function createReferenceReader(readParagraph: ParagraphReader): ReferenceReader {
  /** By the day that it was read for. */
  const documents = remember((_content: string) => new Map<string, Document>(), String, 100);

  return function* (source, day = "") {
    const known = documents(contentOf(source));
    const read = known.get(day);
    if (read) return read;
    const document = yield* readDocument(source, readStory(source), readParagraph, day || undefined);
    if (known.size >= daysKept) known.clear();
    known.set(day, document);
    return document;
  };
}

const daysKept = 8;

/** All that a source says, as one string: the same one for the same object, so that it is compared at no cost. */
function contentOf(source: Source): string {
  const { uri, text, format, date, label, rank, status } = source;
  const parts = [uri, text, format, date, label, rank, status];
  return keepContent(source, parts, () => JSON.stringify(parts));
}

const keepContent = createKeep<Source, string>();
