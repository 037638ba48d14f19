import type { ReadSentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import { contextOf, endsClause, featureAt, likeness } from "./context.ts";

/** A fact of the draft and the fact of the reference that has its value. */
export interface Matched {
  readonly ours: Span;
  readonly theirs: Span;
  readonly in: ReadSentence;
}

/** Weight (see `Links.weight`) of the words that must tie a fact to the other's place. */
const crossedFrom = 2;
/** How much of it may speak for the order as it stands. */
const margin = 2;
/** How much better each must fit the other's place, see `likeness`. */
const fitMargin = 0.35;
/** The same where one fact alone has left its place. */
const displacedMargin = 0.15;
/** Crossing into another clause is as far as this many words. */
const clauseDistance = 6;

/**
 * True where two facts of a sentence have changed places. Each word that both texts share belongs to the nearer of the two
 * facts, in the draft and in the reference; words that change sides are evidence for a swap, words that keep theirs against
 * it. A list in another order moves facts and words together and is none.
 */
export function areSwapped(
  sentence: ReadSentence,
  a: Matched,
  b: Matched,
  weight: (feature: string) => number,
): boolean {
  if (
    isListed(sentence, a.ours, b.ours) ||
    (a.in.tokens === b.in.tokens && isListed(a.in, a.theirs, b.theirs))
  ) {
    return false;
  }
  // Both readings must say so: what stands around each, and to which of the two each word belongs.
  const fit = (ours: Span, { theirs, in: other }: Matched) =>
    likeness(contextOf(sentence, ours, weight), contextOf(other, theirs, weight));
  if (fit(a.ours, b) + fit(b.ours, a) <= fit(a.ours, a) + fit(b.ours, b) + fitMargin) return false;
  const ours = sides(sentence, a.ours, sentence, b.ours);
  const theirs = sides(a.in, a.theirs, b.in, b.theirs);
  let crossed = 0;
  let kept = 0;
  for (const [feature, side] of ours) {
    const other = theirs.get(feature);
    if (other === undefined || side === 0 || other === 0) continue;
    if (side === other) kept += weight(feature);
    else crossed += weight(feature);
  }
  return crossed >= crossedFrom && crossed > margin * kept;
}

/**
 * True where two names stand in each other's place around the same words: "A beat B" for "B beat A". With other words
 * between them they may: "A lost to B" tells the same.
 */
export function areExchanged(sentence: ReadSentence, a: Matched, b: Matched): boolean {
  if (a.in.tokens !== b.in.tokens) return false;
  const ours = wordsBetween(sentence, a.ours, b.ours);
  const theirs = wordsBetween(a.in, a.theirs, b.theirs);
  const turned = a.ours.start < b.ours.start !== a.theirs.start < b.theirs.start;
  return (
    turned &&
    ours.length > 0 &&
    ours.join(" ") === theirs.join(" ") &&
    ours.some(isVerbLike) &&
    (!ours.some(isListing) || saysMore(sentence, a.ours, b.ours))
  );
}

/**
 * True where a fact of the draft stands in the place of another than the one of its value: "rose 0.4 percent in November" for
 * "rose 0.2 percent in November after 0.4 percent in October". The words near it belong, in the reference's sentence, to the
 * other; `own` and `other` are facts of one sentence.
 */
export function isDisplaced(
  sentence: ReadSentence,
  ours: Span,
  own: Span,
  other: Span,
  reference: ReadSentence,
  weight: (feature: string) => number,
): boolean {
  if (isListed(reference, own, other)) return false;
  const around = contextOf(sentence, ours, weight);
  const fit = (theirs: Span) => likeness(around, contextOf(reference, theirs, weight));
  if (fit(other) <= fit(own) + displacedMargin) return false;
  const theirs = sides(reference, own, reference, other);
  let crossed = 0;
  let kept = 0;
  for (const [feature, distance] of distances(sentence, ours)) {
    if (distance > clauseDistance) continue;
    if (theirs.get(feature) === 1) crossed += weight(feature);
    if (theirs.get(feature) === -1) kept += weight(feature);
  }
  return crossed >= crossedFrom && crossed > margin * kept;
}

/** "A keeps bees and B drives a taxi": what stands between two names is no list of names. */
function saysMore(sentence: ReadSentence, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return sentence.tokens.some(
    ({ start, end, text, kind }) =>
      kind === "word" && start >= from && end <= to && /^\p{Ll}{4}/u.test(text) && isVerbLike(text),
  );
}

/** "aged 41 and 53": neither has words of its own. */
function isListed(sentence: ReadSentence, a: Span, b: Span): boolean {
  return wordsBetween(sentence, a, b).every(isListing);
}

function wordsBetween({ tokens }: ReadSentence, a: Span, b: Span): string[] {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return tokens.filter((token) => token.start >= from && token.end <= to).map((token) => token.norm);
}

const isVerbLike = (word: string) => word.length > 2 && !/^(?:the|for|with|from|but|nor)$/.test(word);
/** "A and B", "A, C and B": a list in another order. */
const isListing = (word: string) => /^(?:,|and|or|&)$/.test(word);

/** For each word: -1 where it belongs to the first fact, 1 to the second, 0 where it belongs to neither more. */
function sides(one: ReadSentence, a: Span, two: ReadSentence, b: Span): Map<string, -1 | 0 | 1> {
  const found = new Map<string, -1 | 0 | 1>();
  if (one.tokens !== two.tokens) {
    for (const feature of distances(one, a).keys()) found.set(feature, -1);
    for (const feature of distances(two, b).keys()) found.set(feature, found.has(feature) ? 0 : 1);
    return found;
  }
  const second = distances(two, b);
  for (const [feature, distance] of distances(one, a)) {
    const other = second.get(feature) ?? distance;
    // A word of another clause belongs to neither.
    const near = Math.min(distance, other) <= clauseDistance;
    found.set(feature, !near || distance === other ? 0 : distance < other ? -1 : 1);
  }
  return found;
}

/** How far each word of the sentence is from the fact, in words. */
function distances(sentence: ReadSentence, fact: Span): Map<string, number> {
  const { tokens } = sentence;
  const found = new Map<string, number>();
  const walk = (from: number, step: -1 | 1) => {
    let distance = 0;
    for (let i = from; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i]!;
      distance += endsClause(token) ? clauseDistance : 1;
      const feature = featureAt(sentence, token);
      if (feature !== undefined)
        found.set(feature, Math.min(distance, found.get(feature) ?? Number.POSITIVE_INFINITY));
    }
  };
  const next = tokens.findIndex((token) => token.start >= fact.end);
  if (next >= 0) walk(next, 1);
  walk(
    tokens.findLastIndex((token) => token.end <= fact.start),
    -1,
  );
  return found;
}
