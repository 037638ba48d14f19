import type { Document, Sentence } from "../document.ts";
import type { Quotation } from "../facts/quotations/quotation.ts";
import type { Span } from "../text/span.ts";

/** A word of running text, with where it stands; bracketed words and ellipses are the editor's. */
export interface Word extends Span {
  readonly norm: string;
  readonly block: number;
  readonly quotation?: Quotation;
}

/** The words of a document, those inside quotation marks also by themselves. */
export interface Words {
  readonly document: Document;
  readonly quoted: readonly Word[];
  readonly all: readonly Word[];
}

const wordsOf = new WeakMap<Document, Words>();

/** The words of a document, read once. */
export function readWords(document: Document): Words {
  const known = wordsOf.get(document);
  if (known) return known;
  const all = document.sentences.flatMap((sentence) => words(document, sentence));
  const read = { document, all, quoted: all.filter((word) => word.quotation) };
  wordsOf.set(document, read);
  return read;
}

/** The words of one quotation. */
export function quotedIn(document: Document, quotation: Quotation): Word[] {
  return document.sentences
    .filter((sentence) => sentence.block === quotation.block)
    .filter((sentence) => sentence.start < quotation.end && sentence.end > quotation.start)
    .flatMap((sentence) => words(document, sentence))
    .filter((word) => word.start >= quotation.start && word.end <= quotation.end);
}

const spelledOut = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, String(i)]),
);
const brackets = /^[()[\]]$/;

/** The words of a sentence as they count in a comparison: style alone (40% for 40 percent, 2 for two) is no difference. */
function words(document: Document, sentence: Sentence): Word[] {
  const found: Word[] = [];
  let depth = 0;
  const quotations = document.quotations.filter((quotation) => quotation.block === sentence.block);
  for (const [i, token] of sentence.tokens.entries()) {
    if (brackets.test(token.text)) depth = Math.max(0, depth + (/[([]/.test(token.text) ? 1 : -1));
    const isPercent = token.text === "%";
    if (token.kind === "mark" && !isPercent) continue;
    if (token.norm === "cent" && found.at(-1)?.norm === "per") {
      const per = found.pop()!;
      found.push({ ...per, end: token.end, norm: "percent" });
      continue;
    }
    if (depth > 0) continue;
    const previous = sentence.tokens[i - 1];
    // "e-mail", "north-west": a hyphen joins, so that its loss is no changed word.
    if (previous?.text === "-" && previous.start === found.at(-1)?.end && previous.end === token.start) {
      const head = found.pop()!;
      found.push({ ...head, end: token.end, norm: head.norm + token.norm });
      continue;
    }
    const quotation = quotations.find((quote) => token.start >= quote.start && token.end <= quote.end);
    found.push({
      start: token.start,
      end: token.end,
      block: sentence.block,
      norm: isPercent ? "percent" : (spelledOut.get(token.norm) ?? token.norm),
      ...(quotation && { quotation }),
    });
  }
  return found;
}
