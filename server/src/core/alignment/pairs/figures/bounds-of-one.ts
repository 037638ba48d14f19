import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Linked } from "../../aligned.ts";

/** "Less than an hour", "more than a week": a bound of one unit that is told without a number, and so is no figure. */
export interface BoundOfOne extends Placed<Span & { readonly text: string }> {
  readonly unit: string;
  readonly side: "above" | "below";
}

/** Where the draft says "over an hour" and its counterparts "less than an hour", each once. */
export function turnedBoundOfOne(
  sentence: Sentence,
  draft: Document,
  references: readonly Linked[],
): { readonly ours: BoundOfOne; readonly theirs: BoundOfOne } | undefined {
  const [ours, ...more] = boundsIn(sentence, draft);
  if (!ours || more.length > 0) return undefined;
  const told = references.flatMap(({ document, links }) =>
    links.ofDraft[sentence.index]!.filter(({ score }) => score >= tellsIt).flatMap(({ reference }) =>
      boundsIn(reference, document),
    ),
  );
  const [theirs] = told;
  const isTurned =
    theirs !== undefined && told.every(({ unit, side }) => unit === ours.unit && side !== ours.side);
  return isTurned ? { ours, theirs } : undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

function boundsIn(sentence: Sentence, document: Document): BoundOfOne[] {
  const text = document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(BOUND)].flatMap((match): BoundOfOne[] => {
    const start = sentence.start + match.index;
    // "No more than a week", "not within a year"
    if (
      /\b(?:no|not|never|nor)(?: \p{L}+){0,3} $|n['’]t(?: \p{L}+){0,3} $/iu.test(text.slice(0, match.index))
    )
      return [];
    const fact = { start, end: start + match[0].length, text: match[0] };
    const side = ABOVE.test(match[1]!) ? "above" : "below";
    return [{ fact, sentence, document, unit: match[2]!.toLowerCase(), side }];
  });
}

const BOUND =
  /\b(more than|less than|longer than|shorter than|(?:well |just |a little )?(?:over|under)|nearly|almost) an? (minute|hour|day|week|fortnight|month|year|decade|century|mile|kilometre|metre|tonne|kilo)\b(?![-’'])/gi;
const ABOVE = /^(?:more|longer)|over$/i;
