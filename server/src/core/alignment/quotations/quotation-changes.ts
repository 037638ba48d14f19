import type { Document } from "../../document.ts";
import type { Quotation } from "../../facts/quotations/quotation.ts";
import type { Span } from "../../text/span.ts";
import type { IndexRange } from "./diff.ts";
import type { Match } from "./quotation-search.ts";
import type { Word } from "./quoted-words.ts";

/** Where in a reference the words stand: a span of one block's text. */
export interface QuotationPlace extends Span {
  readonly document: Document;
  readonly block: number;
  readonly quotation?: Quotation;
}

/** Words of the draft's quotation and the reference's in their place; either may be empty, then the span tells the place. */
export interface WordChange {
  /** In the text of the draft's block. */
  readonly draft: Span;
  readonly reference: QuotationPlace;
  readonly referenceWords: string;
  /** What gives the reference's words back: `newText` instead of the draft's text from `start` to `end`. */
  readonly mend: Span & { readonly newText: string };
}

/** The places in which the words of a quotation differ from those that it was matched with. */
export function changesIn(
  quotation: Quotation,
  words: readonly Word[],
  { window, hunks }: Match,
  document: Document,
): WordChange[] {
  const changes: WordChange[] = [];
  for (const { a, b } of hunks) {
    const atEdge = a.start === 0 || a.end === words.length;
    if (a.length === 0 && (atEdge || cutIsMarked(quotation, words, a.start))) continue;
    const block = (window[b.start] ?? window.at(-1)!).block;
    const inBlock = window.slice(b.start, b.end).filter((word) => word.block === block);
    const place = spanOf(window, { ...b, end: b.start + inBlock.length, length: inBlock.length });
    const draft = spanOf(words, a);
    const said = inMarksOf(quotation, textOf(window.slice(b.start, b.end), document));
    const theirs = gapOf(window, b, document);
    changes.push({
      draft,
      reference: { ...place, document, block },
      referenceWords: said,
      mend:
        a.length > 0 && b.length > 0
          ? { ...draft, newText: a.start === 0 ? withCapitalOf(quotation.text, said) : said }
          : mendOf(quotation, words, a, theirs === undefined ? said : inMarksOf(quotation, theirs)),
    });
  }
  return changes;
}

/** Lost words go in before the next word, added ones go with the space and the commas that came with them. */
function mendOf(
  quotation: Quotation,
  words: readonly Word[],
  range: IndexRange,
  theirs: string,
): WordChange["mend"] {
  const [before, after] = [words[range.start - 1], words[range.end]];
  if (before && after) {
    const newText = /^[\p{L}\p{N}]/u.test(theirs) ? ` ${theirs} ` : theirs || " ";
    return { start: before.end, end: after.start, newText };
  }
  const last = words[range.end - 1]!;
  if (before) return { start: before.end, end: last.end, newText: "" };
  if (!after) return { ...spanOf(words, range), newText: "" };
  const next = quotation.text.slice(after.start - quotation.start, after.end - quotation.start);
  return { start: words[range.start]!.start, end: after.end, newText: withCapitalOf(quotation.text, next) };
}

/** All that the reference has between the words before and after a range, unless the quotation is interrupted there. */
function gapOf(window: readonly Word[], range: IndexRange, document: Document): string | undefined {
  const [before, after] = [window[range.start - 1], window[range.end]];
  if (!before || !after || before.block !== after.block || before.quotation !== after.quotation)
    return undefined;
  const text = document.blocks[before.block]!.text.slice(before.end, after.start);
  return /[[(]|…|\.\s?\./.test(text) ? undefined : text.replace(/\s+/g, " ");
}

/** The words as they are written, without the attribution that may stand between two of them. */
function textOf(words: readonly Word[], document: Document): string {
  const pieces: string[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    const { block, quotation, start } = words[from]!;
    while (words[to]?.block === block && words[to]?.quotation === quotation) to++;
    pieces.push(document.blocks[block]!.text.slice(start, words[to - 1]!.end));
  }
  return pieces.join(" ").replace(/\s+/g, " ");
}

/** Apostrophes are the draft's, curly or straight. */
function inMarksOf({ open, text }: Quotation, words: string): string {
  return /[“”‘’]/.test(open + text) ? words.replace(/'/g, "’") : words.replace(/’/g, "'");
}

/** A quotation that opens with a capital keeps it. */
function withCapitalOf(text: string, words: string): string {
  return /^\p{Lu}/u.test(text) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

/** True where the draft marks the cut before word `index` with an ellipsis. */
function cutIsMarked(quotation: Quotation, words: readonly Word[], index: number): boolean {
  const from = words[index - 1]!.end - quotation.start;
  const to = words[index]!.start - quotation.start;
  return /\.\s?\.\s?\.|…|[[(]/.test(quotation.text.slice(from, to));
}

/** The span of a range of words; an empty range lies at the end of the word before it. */
function spanOf(words: readonly Word[], { start, end }: IndexRange): Span {
  if (start < end) return { start: words[start]!.start, end: words[end - 1]!.end };
  const at = words[start - 1]?.end ?? words[start]!.start;
  return { start: at, end: at };
}
