import type { NamedSentence, ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { contextOf, endsClause, featureAt, likeness } from "../context.ts";
import { areListed, wordsBetween } from "./between.ts";
import type { Matched } from "./family.ts";

/** Weight (see `Links.weight`) of the words that must tie a fact to the other's place. */
const crossedFrom = 2;
/** How much more that must be than what speaks for the order as it stands. */
const margin = 2;
/** How much better a fact must fit the other's place, see `likeness`. */
const displacedMargin = 0.15;
/** Crossing into another clause is as far as this many words. */
const clauseDistance = 6;

/**
 * True where a fact of the draft stands in the place of another than the one of its value: "rose 0.4 percent in November" for
 * "rose 0.2 percent in November after 0.4 percent in October". The words near it belong, in the reference's sentence, to the
 * other.
 */
export function isDisplaced(
  sentence: ReadSentence,
  { ours, theirs: own, in: reference }: Matched,
  other: Span,
  weight: (feature: string) => number,
): boolean {
  if (areListed(reference, own, other) || isPart(reference, own, other)) return false;
  const around = contextOf(sentence, ours, weight);
  const fit = (theirs: Span) => likeness(around, contextOf(reference, theirs, weight));
  if (fit(other) <= fit(own) + displacedMargin) return false;
  const sides = sidesOf(reference, own, other);
  let crossed = 0;
  let kept = 0;
  for (const [feature, distance] of distances(sentence, ours)) {
    if (distance > clauseDistance) continue;
    const side = sides.get(feature);
    if (side === "other") crossed += weight(feature);
    if (side === "own") kept += weight(feature);
  }
  return crossed >= crossedFrom && crossed > margin * kept;
}

/** "11 of the airline's 46 jets": what is counted behind the whole is counted by the part too. */
function isPart(reference: ReadSentence, own: Span, whole: Span): boolean {
  const between = own.start < whole.start ? wordsBetween(reference, own, whole) : [];
  return between[0] === "of" && between.length <= farthestWhole;
}

/** In words: "of the state-owned airline's". */
const farthestWhole = 7;

/** To which of two facts of a sentence a word is nearer; one of another clause, or as near to both, belongs to neither. */
function sidesOf(sentence: NamedSentence, own: Span, other: Span): ReadonlyMap<string, "own" | "other"> {
  const toOther = distances(sentence, other);
  const found = new Map<string, "own" | "other">();
  for (const [feature, a] of distances(sentence, own)) {
    const b = toOther.get(feature) ?? a;
    if (a !== b && Math.min(a, b) <= clauseDistance) found.set(feature, a < b ? "own" : "other");
  }
  return found;
}

/** How far each word of the sentence is from the fact, in words. */
function distances(sentence: ReadSentence, fact: Span): ReadonlyMap<string, number> {
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
