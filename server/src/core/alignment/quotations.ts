import type { Document } from "../document.ts";
import type { Quotation } from "../facts/quotations/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Linked } from "./candidates.ts";
import type { Hunk } from "./diff.ts";
import { type Match, search } from "./quotation-search.ts";
import { quotedIn, readWords, type Word, type Words } from "./quoted-words.ts";

/** What the references say of one quotation of the draft. */
export type QuotationPairing =
  | { readonly state: "same"; readonly draft: Quotation; readonly reference: QuotationPlace }
  /** The words differ in the places that `changes` names. */
  | {
      readonly state: "altered";
      readonly draft: Quotation;
      readonly reference: QuotationPlace;
      readonly changes: readonly WordChange[];
    }
  /** A reference has these words, or nearly, but not as a quotation. */
  | {
      readonly state: "unquoted";
      readonly draft: Quotation;
      readonly reference: QuotationPlace;
      readonly exact: boolean;
    }
  | { readonly state: "unsupported"; readonly draft: Quotation };

/** Where in a reference the words stand: a span of one block's text. */
export interface QuotationPlace extends Span {
  readonly document: Document;
  readonly block: number;
  readonly quotation?: Quotation;
}

/** Words of the draft's quotation and the reference's in their place; either may be empty, then `at` tells the place. */
export interface WordChange {
  /** In the text of the draft's block. */
  readonly draft: Span;
  readonly reference: QuotationPlace;
  readonly referenceWords: string;
}

/** Finds each quotation of the draft in the references, newest first. */
export function pairQuotations(
  draft: Document,
  authorities: readonly Linked[],
  older: readonly Linked[],
): QuotationPairing[] {
  const texts = [...authorities, ...older].map(({ document }) => readWords(document));
  return draft.quotations.map((quotation) => {
    const words = quotedIn(draft, quotation);
    const found = texts.map((text) => locate(quotation, words, text));
    return (
      found.find((pairing) => pairing.state === "same") ??
      found.find((pairing) => pairing.state === "altered") ??
      found.find((pairing) => pairing.state === "unquoted" && pairing.exact) ??
      found.find((pairing) => pairing.state === "unquoted") ?? { state: "unsupported", draft: quotation }
    );
  });
}

function locate(quotation: Quotation, words: readonly Word[], text: Words): QuotationPairing {
  const { document } = text;
  if (words.length === 0) return { state: "unsupported", draft: quotation };
  const { quoted, plain } = search(words, text);
  if (quoted) {
    const place = placeOf(document, quoted.window);
    const changes = changesIn(quotation, words, quoted, document);
    return changes.length === 0
      ? { state: "same", draft: quotation, reference: place }
      : { state: "altered", draft: quotation, reference: place, changes };
  }
  if (plain) {
    const exact =
      plain.share === 1 && plain.hunks.every((hunk) => hunk.b.length === 0 || atEdge(hunk, plain));
    return { state: "unquoted", draft: quotation, reference: placeOf(document, plain.window), exact };
  }
  return { state: "unsupported", draft: quotation };
}

const atEdge = (hunk: Hunk, match: Match) => hunk.a.start === 0 || hunk.a.end === match.length;

function changesIn(
  quotation: Quotation,
  words: readonly Word[],
  match: Match,
  document: Document,
): WordChange[] {
  const { window } = match;
  const changes: WordChange[] = [];
  for (const { a, b } of match.hunks) {
    const edge = a.start === 0 || a.end === words.length;
    if (a.length === 0 && edge) continue;
    if (a.length === 0 && cutIsMarked(quotation, words, a.start)) continue;
    const draft = spanAt(words, a, quotation);
    const reference = spanAt(window, b, { start: window[0]!.start, end: window.at(-1)!.end });
    const block = (window[b.start] ?? window.at(-1)!).block;
    const text = document.blocks[block]!.text;
    const inOneBlock = window.slice(b.start, b.end).every((word) => word.block === block);
    changes.push({
      draft,
      reference: { ...reference, document, block },
      referenceWords: b.length > 0 && inOneBlock ? text.slice(reference.start, reference.end) : "",
    });
  }
  return changes;
}

/** True where the draft marks the cut before word `index` with an ellipsis. */
function cutIsMarked(quotation: Quotation, words: readonly Word[], index: number): boolean {
  const from = words[index - 1]!.end - quotation.start;
  const to = words[index]!.start - quotation.start;
  return /\.\s?\.\s?\.|…|[[(]/.test(quotation.text.slice(from, to));
}

/** The span of a range of words; an empty range lies at the end of the word before it. */
function spanAt(words: readonly Word[], range: Hunk["a"], whole: Span): Span {
  if (range.length > 0) return { start: words[range.start]!.start, end: words[range.end - 1]!.end };
  const before = words[range.start - 1];
  const at = before ? before.end : whole.start;
  return { start: at, end: at };
}

function placeOf(document: Document, window: readonly Word[]): QuotationPlace {
  const first = window[0]!;
  const inBlock = window.filter((word) => word.block === first.block);
  return {
    start: first.start,
    end: inBlock.at(-1)!.end,
    document,
    block: first.block,
    ...(first.quotation && { quotation: first.quotation }),
  };
}
