import type { NamedSentence, ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { contextOf, endsClause, featureAt, likeness } from "../context.ts";
import { isFunctionWord } from "../features.ts";
import type { Bound } from "./bindings.ts";
import { areReversed, doingsBetween } from "./doing.ts";
import { evidenceOf, type Pair, speaksForExchange, withBoth } from "./exchange.ts";

/** A fact of the draft and the fact of the reference that has its value. */
export interface Matched<F extends Span = Span> {
  readonly ours: F;
  readonly theirs: F;
  readonly in: NamedSentence;
}

/** Weight (see `Links.weight`) of the words that must tie a fact to the other's place. */
const crossedFrom = 2;
/** How much of it may speak for the order as it stands. */
const margin = 2;
/** How much better a fact must fit the other's place, see `likeness`. */
const displacedMargin = 0.15;
/** Crossing into another clause is as far as this many words. */
const clauseDistance = 6;

/**
 * True where two facts have changed places: what tells each of them from the other in the reference tells it of the other in
 * the draft. A list in another order moves facts and words together and is none.
 */
export function areSwapped(
  sentence: NamedSentence,
  a: Matched,
  b: Matched,
  bound: BoundIn,
  weight: (feature: string) => number,
): boolean {
  const [part, theirPart] = [
    partOf(sentence, a.ours, b.ours),
    a.in.tokens === b.in.tokens ? partOf(a.in, a.theirs, b.theirs) : undefined,
  ];
  if (theirPart !== undefined) return part !== undefined && part !== theirPart;
  if (
    isOnePhrase(sentence, a.ours, b.ours) ||
    isScore(sentence, a.ours, b.ours) ||
    isListed(sentence, a.ours, b.ours) ||
    (a.in.tokens === b.in.tokens && isListed(a.in, a.theirs, b.theirs))
  ) {
    return false;
  }
  const pairIn = (one: NamedSentence, x: Span, two: NamedSentence, y: Span): Pair => [
    bound(one, x, y, weight),
    bound(two, y, x, weight),
  ];
  const words = evidenceOf(
    pairIn(sentence, a.ours, sentence, b.ours),
    pairIn(a.in, a.theirs, b.in, b.theirs),
  );
  const [ours, theirs] = [
    originOf(sentence, a.ours, sentence, b.ours),
    originOf(a.in, a.theirs, b.in, b.theirs),
  ];
  return speaksForExchange(withBoth(words, ours && theirs && ours !== theirs, originWeight));
}

/** "the Croatian publisher Jadran Tisak": two names of one thing, with neither a mark nor a small word between them. */
function isOnePhrase({ tokens }: ReadSentence, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !tokens.some(
    (token) => token.start >= from && token.end <= to && (token.kind === "mark" || isFunctionWord(token)),
  );
}

/** "beat the Alliance by 30.9% to 29.2%": the larger is the winner's, whoever is named beside it. */
function isScore({ tokens }: ReadSentence, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  const by = tokens.findLast((token) => token.end <= first.start)?.norm;
  return by === "by" && between.length === 1 && between[0]!.norm === "to";
}

/** What "from" says of two figures: as much as a word that every sentence has. */
const originWeight = 0.7;

/** Which of two is what it all began with: "3.5" of "to 3.75 from 3.5". */
function originOf(one: ReadSentence, a: Span, two: ReadSentence, b: Span): "first" | "second" | undefined {
  const [first, second] = [isOrigin(one, a), isOrigin(two, b)];
  if (first === second) return undefined;
  return first ? "first" : "second";
}

function isOrigin({ tokens }: ReadSentence, fact: Span): boolean {
  let at = tokens.findLastIndex(({ end }) => end <= fact.start);
  while (at > 0 && /^(?:about|some|around|just|only|nearly|every|an?|the)$/.test(tokens[at]!.norm)) at--;
  const norm = tokens[at]?.norm ?? "";
  if (norm === "with" || norm === "to") return tokens[at - 1]?.norm === "compared";
  if (norm === "than" || norm === "of") return /^(?:rather|instead)$/.test(tokens[at - 1]?.norm ?? "");
  return /^(?:from|after|against|versus|formerly|previously|originally)$/.test(norm);
}

/** The words that are bound to a fact of a sentence and not to `other` or any of its kind. */
export type BoundIn = (
  sentence: NamedSentence,
  fact: Span,
  other: Span,
  weight: (feature: string) => number,
) => Bound;

/**
 * True where two names stand in each other's place around the same words, "A beat B" for "B beat A", or where what the one did
 * to the other is told the other way round. With other words between them they may: "A lost to B" tells the same.
 */
export function areExchanged(sentence: NamedSentence, a: Matched, b: Matched): boolean {
  if (a.in.tokens !== b.in.tokens) return false;
  const ours = wordsBetween(sentence, a.ours, b.ours);
  const theirs = wordsBetween(a.in, a.theirs, b.theirs);
  const turned = a.ours.start < b.ours.start !== a.theirs.start < b.theirs.start;
  if (turned && isContrast(ours) && isContrast(theirs)) return true;
  if (ours.join(" ") !== theirs.join(" "))
    return areReversed(doingsBetween(sentence, a.ours, b.ours), doingsBetween(a.in, a.theirs, b.theirs));
  return turned && ours.some(isVerbLike) && (!ours.some(isListing) || saysMore(sentence, a.ours, b.ours));
}

/** "for Quade but not for Rossi", "Quade rather than Rossi": it is the first of the two. */
const isContrast = (between: readonly string[]) =>
  /^(?:, )?(?:(?:but |and )?not|rather than|instead of)(?: (?:for|to|with|by|in|at|on|from|against|of|about))?$/.test(
    between.join(" "),
  );

/** "in the San Luis mine near Copiara", in that order on both sides: two names with the same words between them. */
export function standAsTheyDid(sentence: NamedSentence, a: Matched, b: Matched): boolean {
  if (a.in.tokens !== b.in.tokens || a.ours.start < b.ours.start !== a.theirs.start < b.theirs.start)
    return false;
  const between = (one: ReadSentence, x: Span, y: Span) =>
    wordsBetween(one, x, y)
      .filter((word) => word !== ",")
      .join(" ");
  return between(sentence, a.ours, b.ours) === between(a.in, a.theirs, b.theirs);
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

/** "aged 41 and 53", "from Chad, France and Canada": neither has words of its own. */
function isListed(sentence: ReadSentence & Partial<Pick<NamedSentence, "names">>, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  const kinds: readonly (readonly Span[])[] = [sentence.figures, sentence.dates, sentence.names ?? []];
  const items = kinds.find((facts) => facts.includes(a)) ?? [];
  return sentence.tokens.every(
    ({ start, end, norm }) =>
      start < from ||
      end > to ||
      isListing(norm) ||
      items.some((item) => item.start <= start && end <= item.end),
  );
}

/**
 * Which of two facts is a part of the other: "140 of the 325 points", "18 months, 12 of them suspended". The whole is no smaller
 * than its part, wherever the two stand.
 */
function partOf(sentence: ReadSentence, a: Span, b: Span): "first" | "second" | undefined {
  const [part, whole] = a.start < b.start ? (["first", "second"] as const) : (["second", "first"] as const);
  const between = wordsBetween(sentence, a, b).join(" ");
  if (/^of(?: (?:the|its|his|her|their|those|these))?$/.test(between)) return part;
  const last = Math.max(a.end, b.end);
  const at = sentence.tokens.findIndex(({ start }) => start >= last);
  const [of, them] = [sentence.tokens[at]?.norm, sentence.tokens[at + 1]?.norm];
  const isOfThem = at >= 0 && of === "of" && /^(?:them|whom|which|it|those)$/.test(them ?? "");
  return isOfThem && /^(?:[a-z]+ )?,(?: including)?$/.test(between) ? whole : undefined;
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
