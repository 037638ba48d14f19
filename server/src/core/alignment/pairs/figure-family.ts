import type { Figure, FigureKind } from "../../facts/figures/figure.ts";
import { isRounding, sameConversion, sameFigure } from "../../facts/figures/index.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import { concept } from "../synonyms.ts";
import { digitsIn } from "./derived/alike.ts";
import { isDisplaced } from "./displaced.ts";
import type { Candidate, Family, Matched } from "./family.ts";
import { areInverse } from "./inverse.ts";
import { boundToFigure } from "./kin.ts";
import { isOldForNew } from "./old-for-new.ts";
import { areRivals } from "./rivals.ts";
import { areSwapped } from "./swaps.ts";

/** Figures match when they come to the same: equal, rightly converted, or truly rounded. */
export const figureFamily: Family<Figure> = {
  facts: (sentence) => sentence.figures,
  areSwapped: (sentence, a, b, weight) =>
    (areAlike(a.ours, b.ours) ||
      areAlike(a.theirs, b.theirs) ||
      (areAlikeInPart(a.ours, b.ours) && areAlikeInPart(a.theirs, b.theirs))) &&
    !isOneAmount(a.ours, b.ours) &&
    !isOneAmount(a.theirs, b.theirs) &&
    !keepsNoun(a, b) &&
    !keepsNoun(b, a) &&
    areSwapped(sentence, a, b, boundToFigure, weight),
  among: (fact, _, candidates) => {
    const isEqual = ({ placed }: Candidate<Figure>) => placed.fact.value === fact.value;
    // "12 complaints" are not the "12 stations" of another sentence where "38 complaints" stand beside them.
    if (countsOther(fact, candidates.filter(isEqual), candidates))
      return candidates.filter((one) => !isEqual(one));
    // "Four children" are no "fourth of six children".
    if (candidates.some(({ placed }) => countsSame(fact, placed.fact)))
      return candidates.filter(({ placed }) => placed.fact.kind !== "ordinal");
    // "three bogeys" are no "three strokes" where "three eagles" stand beside them.
    if (candidates.some((one) => isEqual(one) && areRivals(fact, one.placed.fact)))
      return candidates.filter(({ placed }) => placed.fact.noun === fact.noun);
    // "more than 190,000" is no rounding of 214,000 where "about 190,000" stands beside it.
    if (!candidates.some((one) => isEqual(one) && sameFigure(fact, one.placed.fact))) return candidates;
    const near = candidates.filter(({ placed }) => !isFarFrom(fact, placed.fact));
    // Of "20 centimetres (eight inches)" a figure is held against the one in its own unit.
    return near.some((one) => isEqual(one) && one.placed.fact.unit === fact.unit)
      ? near.filter(({ placed }) => placed.fact.kind !== "measure" || placed.fact.unit === fact.unit)
      : near;
  },
  isDisplaced: (sentence, match, other, weight) =>
    isOldForNew(sentence, match, other) || isDisplaced(sentence, match, other, weight),
  isAlike: (draft, reference) =>
    (draft.kind === reference.kind || isBareAge(draft, reference) || isBareAge(reference, draft)) &&
    draft.unit === reference.unit &&
    (draft.unit !== undefined ||
      draft.kind === "percent" ||
      draft.kind === "age" ||
      reference.kind === "age" ||
      (draft.noun !== undefined && draft.noun === reference.noun)) &&
    // "Two miles (3km)" for "3 km (1.9 miles)"
    (Math.abs(draft.value - reference.value) > 0.1 * Math.abs(reference.value) ||
      (digitsIn(draft.value) > 1 && digitsIn(reference.value) > 1)) &&
    !isRounding({ ...draft, comparator: "about" }, reference),
  isOfOther: (fact, there, { kind, noun, unit }) =>
    fact.kind === "cardinal" &&
    fact.noun !== undefined &&
    fact.noun === there.noun &&
    fact.unit === there.unit &&
    (kind !== "cardinal" ||
      (noun !== undefined && concept(noun) !== concept(fact.noun)) ||
      unit !== fact.unit),
  mayRepeat: (a, b) => a.kind === b.kind && a.unit === b.unit && !a.parts && a.kind !== "ordinal",
  bindsWithin: true,
  areBound: ({ tokens }, other, figure) =>
    isBracketBehind(tokens, other, figure) || isWholeBehind(tokens, other, figure),
  mayCross: (a, b) => areAlike(a, b) && a.value !== b.value,
  isIdle: ({ kind, value }) => kind === "ordinal" && value <= 3,
  key: ({ kind, text, unit, per, comparator }) => [kind, text, unit, per, comparator].join(" "),
  same: (draft, reference) =>
    !areRivals(draft, reference) &&
    (sameFigure(draft, reference) || sameConversion(draft, reference) || isRounding(draft, reference)),
  comparable: (draft, reference) => {
    // "the third" is one of three, never three changed.
    if ((draft.kind === "ordinal") !== (reference.kind === "ordinal") && draft.value === reference.value)
      return 0;
    if (isAmong(draft, reference) || isAmong(reference, draft)) return 0;
    if (isPlace(draft, reference) || isPlace(reference, draft)) return 0;
    if (isShareOfNone(draft, reference) || isShareOfNone(reference, draft)) return 0;
    if (isOfThings(draft, reference) || isOfThings(reference, draft)) return 0;
    if (isSingle(draft, reference) || isSingle(reference, draft)) return 0;
    if (isPeople(draft, reference) || isPeople(reference, draft)) return 0;
    if (isFar(draft, reference) || isBareWord(draft, reference)) return 0;
    if (isHourly(draft, reference) || isHourly(reference, draft)) return 0;
    if (draft.kind === reference.kind)
      return draft.unit === reference.unit || !draft.unit || !reference.unit ? 1 : 0.85;
    if (isOfRate(draft, reference) || isOfRate(reference, draft)) return 0;
    if (near(draft.kind, reference.kind) || areInverse(draft, reference)) return 0.8;
    // The same number with another unit is a changed unit, whatever the kinds.
    return draft.value === reference.value && hasUnit(draft) && hasUnit(reference) ? 0.8 : 0;
  },
};

/**
 * True where all figures of a count's value count something else, and a nearer counterpart has another that counts the same as it
 * does: "12 stations" and "38 complaints" for "12 complaints".
 */
function countsOther(
  fact: Figure,
  equal: readonly Candidate<Figure>[],
  candidates: readonly Candidate<Figure>[],
): boolean {
  if (fact.kind !== "cardinal" || fact.noun === undefined || equal.length === 0) return false;
  const noun = concept(fact.noun);
  const counts = ({ placed: { fact: other } }: Candidate<Figure>) =>
    other.kind === "cardinal" && other.noun !== undefined ? concept(other.noun) : undefined;
  return (
    equal.every((one) => counts(one) !== undefined && counts(one) !== noun) &&
    candidates.some((one) => counts(one) === noun && equal.every(({ link }) => link.score < one.link.score))
  );
}

/** "40.2 million krona ($3.9 million)": what stands in brackets is the same amount again. */
function isBracketBehind(tokens: readonly Token[], { start }: Figure, figure: Figure): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  return tokens[at - 1]?.text === "(" && tokens[at - 2] !== undefined && tokens[at - 2]!.end === figure.end;
}

/** "12 of the 41 stations": the whole, behind its part. */
function isWholeBehind(tokens: readonly Token[], { start }: Figure, { end }: Figure): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= start);
  const [of, ...others] = between.map(({ norm }) => norm);
  return (
    of === "of" &&
    others.length <= 1 &&
    others.every((norm) => /^(?:the|its|their|all|those|these)$/.test(norm))
  );
}

/** Another number of the same things. */
const countsSame = (fact: Figure, other: Figure) =>
  fact.kind === "cardinal" &&
  other.kind === "cardinal" &&
  fact.noun !== undefined &&
  fact.noun === other.noun &&
  fact.value !== other.value;

/** "44 and 29": the ages of two people. */
const isBareAge = (bare: Figure, { kind }: Figure) =>
  kind === "age" &&
  bare.kind === "cardinal" &&
  bare.noun === undefined &&
  bare.unit === undefined &&
  !bare.words;

/** In the same unit, and further off than "about" allows. */
const isFarFrom = (a: Figure, b: Figure) =>
  a.kind === b.kind && a.unit === b.unit && Math.abs(a.value - b.value) > 0.05 * Math.abs(a.value);

/** What is counted is counted in whole numbers, and a magnitude is none; two years and 18 months are alike. */
const areAlike = (a: Figure, b: Figure) => isBareSum(a, b) || isBareSum(b, a) || areOfOneKind(a, b);

/** "Sued for 5 million dollars, settled for 1.8 million". */
const isBareSum = (sum: Figure, { kind, unit, noun, value }: Figure) =>
  sum.kind === "money" && kind === "cardinal" && unit === undefined && noun === undefined && value >= 1e5;

const areOfOneKind = (a: Figure, b: Figure) =>
  a.kind === b.kind &&
  (a.kind === "duration" || a.unit === b.unit || !a.unit || !b.unit) &&
  (a.kind !== "cardinal" || Number.isInteger(a.value) === Number.isInteger(b.value));

/** "12 years" and "eight": a number that leaves its unit to another. */
const areAlikeInPart = (a: Figure, b: Figure) => isElided(a, b) || isElided(b, a);

const isElided = (bare: Figure, { kind, value }: Figure) =>
  bare.kind === "cardinal" &&
  bare.noun === undefined &&
  bare.unit === undefined &&
  kind === "duration" &&
  value < 10 * bare.value &&
  bare.value < 10 * value;

/** "Sixty-four percent, or almost two in three": told twice, they cannot have changed places. */
const isOneAmount = (a: Figure, b: Figure) =>
  (a.comparator !== "exactly" && isRounding(a, b)) || (b.comparator !== "exactly" && isRounding(b, a));

/** "two hamlets" are still that, and the other figure counts something else: they cannot have changed places. */
function keepsNoun({ ours, theirs }: Matched<Figure>, other: Matched<Figure>): boolean {
  if (ours.noun === undefined || theirs.noun === undefined) return false;
  const [noun, kept] = [ours.noun, theirs.noun].map((word) => concept(stemOf(word)));
  const isOfOthers = other.theirs.noun !== undefined && other.theirs.noun !== theirs.noun;
  // "Until she was seven the last of nine children": an age has no noun, wherever it stands. What is second in a list may leave it out.
  const isTurned = ours.start < other.ours.start !== theirs.start < other.theirs.start;
  const isOfNone = isTurned && other.theirs.noun === undefined && other.ours.noun === undefined;
  return noun === kept && (isOfOthers || isOfNone);
}

/** Kinds that a slip of the pen, or another way to put it, exchanges. */
const neighbours: readonly (readonly [FigureKind, FigureKind])[] = [
  ["percent", "points"],
  ["percent", "fraction"],
  ["percent", "ratio"],
  ["points", "fraction"],
  ["cardinal", "measure"],
  ["cardinal", "money"],
  ["cardinal", "percent"],
  ["cardinal", "age"],
  ["cardinal", "multiple"],
  ["cardinal", "ordinal"],
  ["cardinal", "fraction"],
  ["measure", "temperature"],
  ["score", "ratio"],
  ["age", "duration"],
  ["duration", "ordinal"],
];

/** "Half the match" is no slip for "10 men". */
const isShareOfNone = (share: Figure, { kind, noun, value }: Figure) =>
  share.kind === "fraction" && share.words && kind === "cardinal" && noun !== undefined && value < 30;

/** "Two terms" are no age. */
const isOfThings = ({ kind, noun, value }: Figure, other: Figure) =>
  kind === "cardinal" && noun !== undefined && other.kind === "age" && value !== other.value;

/** "all but one" is no slip for "23". */
const isSingle = (one: Figure, other: Figure) =>
  one.kind === "cardinal" && one.words && one.value === 1 && other.kind === "cardinal" && other.value > 12;

/** "the second half" is no time of two minutes, nor the 66th; "the fourth minute" is one of four. */
const isPlace = (one: Figure, other: Figure) =>
  one.kind === "ordinal" &&
  one.value <= 3 &&
  (other.kind === "duration" || (other.kind === "ordinal" && other.value > 12));

/** "its first victim" is no slip for "eight", nor "one throw to come" for the sixth. */
const isAmong = (one: Figure, other: Figure) =>
  one.words &&
  one.value <= 3 &&
  ((one.kind === "ordinal" && other.kind === "cardinal") ||
    (one.kind === "cardinal" && other.kind === "ordinal"));

/** "300 people" are no share of anything. */
const isPeople = (one: Figure, other: Figure) =>
  one.kind === "cardinal" && one.noun !== undefined && other.kind === "percent";

/** "seven of them" is no slip for 112, nor "six more" for 35: nobody writes the one in words and the other in digits. */
const isFar = (draft: Figure, reference: Figure) =>
  draft.kind === "cardinal" &&
  reference.kind === "cardinal" &&
  draft.words &&
  draft.value <= 10 &&
  reference.value >= 3 * 10 &&
  (draft.noun === undefined || draft.noun !== reference.noun);

/** "the first good day in seven" is no slip for 15 percent. */
const isBareWord = (draft: Figure, reference: Figure) =>
  draft.kind === "cardinal" &&
  draft.words &&
  draft.value <= 10 &&
  (reference.kind === "percent" || reference.kind === "points" || reference.kind === "money") &&
  draft.value !== reference.value;

/** Nobody is 42 minutes old. */
const isHourly = (one: Figure, other: Figure) =>
  one.kind === "duration" && /^(?:second|minute|hour)$/.test(one.unit ?? "") && other.kind === "age";

/** "half the rise" is no other way to put 0.4 percent. */
const isOfRate = (one: Figure, other: Figure) =>
  one.kind === "fraction" && other.kind === "percent" && other.value < smallestShare;
/** In percent: a thirtieth is about the smallest part that is told in words. */
const smallestShare = 3;

/** The kinds whose unit may be mistaken for another, with the number kept. */
const hasUnit = ({ kind }: Figure) => !unitless.has(kind);
const unitless: ReadonlySet<FigureKind> = new Set(["code", "ordinal", "multiple", "score", "ratio"]);

const near = (a: FigureKind, b: FigureKind) =>
  neighbours.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
