import { once } from "../cache.ts";
import { type Document, type Placed, sentencesIn, sourceSpan } from "../document.ts";
import type { Edit, Evidence } from "../findings/finding.ts";
import { labelOf } from "../label.ts";
import { writeIn } from "../text/formats/write.ts";
import { contains, type Span } from "../text/span.ts";

/** Points at words of a document: `span` is in the text of its block. */
export function evidenceAt(document: Document, block: number, span: Span): Evidence {
  const around = sentencesIn(document, block).filter(
    (sentence) => sentence.start <= span.end && span.start <= sentence.end,
  );
  const start = Math.min(span.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...around.map((sentence) => sentence.end));
  return {
    document,
    span: sourceSpan(document, block, span),
    context: sourceSpan(document, block, { start, end }),
  };
}

export function evidenceOf({ document, sentence, fact }: Placed<Span>): Evidence {
  return {
    document,
    span: sourceSpan(document, sentence.block, fact),
    context: sourceSpan(document, sentence.block, sentence),
  };
}

/** Where the evidence stands, for the end of a message: "(wire-2, paragraph 3)". */
export function where(document: Document, block: number): string {
  return `(${labelOf(document)}, ${placeName(document, block)})`;
}

export function whereOf(placed: Placed<Span>): string {
  return where(placed.document, placed.sentence.block);
}

function placeName(document: Document, block: number): string {
  const { role } = document.blocks[block]!;
  if (role !== "body") return role;
  return `paragraph ${paragraphNumbers(document)[block]}`;
}

/** For each block, how many paragraphs of body there are up to it. */
const paragraphNumbers = once(({ blocks }: Document) => {
  let count = 0;
  return blocks.map(({ role }) => (role === "body" ? ++count : count));
});

/** The draft's span, in its source. */
export function spanOf({ document, sentence, fact }: Placed<Span>): Span {
  return sourceSpan(document, sentence.block, fact);
}

/**
 * The edit that puts `newText` in place of `span` in a block of the draft. Only what differs is touched, so that markup
 * around or between the kept characters stays; words are replaced whole where no markup is in the way.
 */
export function replace(document: Document, block: number, span: Span, newText: string): Edit {
  const place = document.blocks[block]!;
  const oldText = place.text.slice(span.start, span.end);
  const source = sourceSpan(document, block, span);
  const verbatim = document.source.text.slice(source.start, source.end) === oldText;
  const [head, tail] = verbatim ? [0, 0] : commonEnds(oldText, newText);
  const changed = { start: span.start + head, end: span.end - tail };
  return {
    span: sourceSpan(document, block, changed),
    newText: writeIn(document.source, newText.slice(head, newText.length - tail)),
  };
}

function commonEnds(a: string, b: string): [head: number, tail: number] {
  const limit = Math.min(a.length, b.length);
  let head = 0;
  while (head < limit && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < limit - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, tail];
}

/** The text of a fact where it stands, hard wraps and markup off. */
export function wordsAt(document: Document, block: number, span: Span): string {
  return document.blocks[block]!.text.slice(span.start, span.end);
}

/** True where the span lies inside a quotation of the document; there the check on quotations speaks. */
export function isQuoted({ document, sentence, fact }: Placed<Span>): boolean {
  return document.quotations.some((quote) => quote.block === sentence.block && contains(quote, fact));
}

/** A word with a capital where the word it replaces has one. */
export function matchCase(word: string, like: string): string {
  const upper = like[0] !== like[0]!.toLowerCase();
  return upper ? word[0]!.toUpperCase() + word.slice(1) : word[0]!.toLowerCase() + word.slice(1);
}
