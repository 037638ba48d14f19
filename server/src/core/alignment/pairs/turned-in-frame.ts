import type { NamedSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { wordFeature } from "../features.ts";
import type { Evidence } from "./exchange.ts";
import type { Matched } from "./family.ts";

/**
 * True where the one of two figures that is told first has the words of the one that the reference tells first, close beside it, and
 * the other has no words of its own: "24 complaints last year and 61 in the one before" for "61 complaints last year, against 24 in
 * the year before". A "not" may turn them back.
 */
export function isTurnedInFrame(
  sentence: NamedSentence,
  a: Matched,
  b: Matched,
  { crossed, kept }: Evidence,
): boolean {
  const most = Math.max(...crossed);
  if (most < least || Math.max(...kept) > keptShare * most) return false;
  const [ours, theirs] = a.ours.start < b.ours.start ? [a.ours, b.theirs] : [b.ours, a.theirs];
  const isTurned = theirs.start < (theirs === a.theirs ? b.theirs : a.theirs).start;
  return (
    sentence.figures.some((figure) => figure === a.ours) &&
    a.in.tokens === b.in.tokens &&
    isTurned &&
    areFramed(sentence, ours, a.in, theirs) &&
    ![sentence, a.in].some(isDenied) &&
    ![sentence, a.in].every(hasOrder)
  );
}

/** A word weighs 1.1 beside a fact where few sentences have it, see `boundTo`. */
const least = 2;
const keptShare = 0.25;

function areFramed(one: NamedSentence, a: Span, two: NamedSentence, b: Span): boolean {
  const [ours, theirs] = [besides(one, a), besides(two, b)];
  return ours.some((word, i) => word !== undefined && word === theirs[i]);
}

/** The nearest word of content before a fact and behind it, in the same clause. */
const besides = ({ tokens }: NamedSentence, { start, end }: Span) => {
  const before = tokens.filter((token) => token.end <= start).slice(-near);
  return [before.reverse(), tokens.filter((token) => token.start >= end).slice(0, near)].map((side) => {
    const mark = side.findIndex(({ kind }) => kind === "mark");
    return (mark < 0 ? side : side.slice(0, mark)).flatMap((token) => wordFeature(token) ?? [])[0];
  });
};

/** In words. */
const near = 3;

const isDenied = ({ tokens }: NamedSentence) =>
  tokens.some(({ norm }) => /^(?:not|no|never|without|neither|nor|none)$|n['’]t$/.test(norm));

/** "In the second group 3.3 percent, in the first 2.1": each has its place. */
const hasOrder = ({ figures, tokens }: NamedSentence) =>
  figures.some(({ kind }) => kind === "ordinal") ||
  tokens.some(({ norm }) => /^(?:former|latter)$/.test(norm));
