import type { Linked } from "../alignment/aligned.ts";
import { once } from "../cache.ts";
import type { Document, Sentence } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import type { Figure } from "../facts/figures/figure.ts";
import type { Token } from "../text/tokens.ts";

/** Figures of one document that cannot all be right. */
export interface Misfit {
  /** What is said, free of how and where it is written: two texts with the same key say the same. */
  readonly key: string;
  /** The sentence of `at`. */
  readonly sentence: Sentence;
  /** The figure that the others speak against. */
  readonly at: Figure;
  readonly others: readonly Figure[];
  /** The date that speaks against it, where one does. */
  readonly date?: DateFact;
  readonly message: string;
  /** What `at` would have to be for the others to be right. */
  readonly right?: number;
}

/**
 * What `find` sees in the draft and in the newest version of no reference: what an agency wrote so itself is not the
 * editor's slip.
 */
export function onlyInDraft<T extends { readonly key: string }>(
  find: (document: Document) => readonly T[],
  draft: Document,
  authorities: readonly Linked[],
): readonly T[] {
  const found = find(draft);
  if (found.length === 0) return found;
  const known = authorities.map(({ document }) => keysIn(find)(document));
  return found.filter(({ key }) => !known.some((keys) => keys.has(key)));
}

/** A reference is asked once. */
const keysIn = once((find: Find) =>
  once((document: Document) => new Set(find(document).map(({ key }) => key))),
);
type Find = (document: Document) => readonly { readonly key: string }[];

/**
 * The same reader, which asks each sentence once: what a sentence says by itself, or with others of its paragraph, does not
 * change while its tokens are the same object, and nearly all say nothing.
 */
export function eachSentence<T>(
  read: (document: Document, sentence: Sentence) => readonly T[],
): (document: Document) => T[] {
  const silent = new WeakSet<readonly Token[]>();
  const silentBlocks = new WeakSet<readonly Sentence[]>();
  return (document) => {
    const all: T[] = [];
    for (const sentences of document.inBlock) {
      if (silentBlocks.has(sentences)) continue;
      const before = all.length;
      for (const sentence of sentences) {
        if (silent.has(sentence.tokens)) continue;
        const found = read(document, sentence);
        if (found.length === 0) silent.add(sentence.tokens);
        all.push(...found);
      }
      if (all.length === before) silentBlocks.add(sentences);
    }
    return all;
  };
}
