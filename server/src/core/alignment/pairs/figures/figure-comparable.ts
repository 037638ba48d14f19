import type { Figure, FigureKind } from "../../../facts/figures/figure.ts";
import { unitNamed } from "../../../facts/figures/units.ts";
import { areInverse } from "./inverse.ts";

/** How likely a figure stands in the place of another: 0 where it never can, up to 1 for the same kind of figure. */
export function comparableFigures(draft: Figure, reference: Figure): number {
  // "the third" is one of three, never three changed.
  if ((draft.kind === "ordinal") !== (reference.kind === "ordinal") && draft.value === reference.value)
    return 0;
  if (isPlaceInWords(draft, reference)) return 0;
  if (isAmong(draft, reference) || isAmong(reference, draft)) return 0;
  if (isPlace(draft, reference) || isPlace(reference, draft)) return 0;
  if (isShareOfNone(draft, reference) || isShareOfNone(reference, draft)) return 0;
  if (isOfThings(draft, reference) || isOfThings(reference, draft)) return 0;
  if (isSingle(draft, reference) || isSingle(reference, draft)) return 0;
  if (isPeople(draft, reference) || isPeople(reference, draft)) return 0;
  if (isFar(draft, reference) || isBareWord(draft, reference)) return 0;
  if (isMark(draft, reference) || isMark(reference, draft)) return 0;
  if (isHourly(draft, reference) || isHourly(reference, draft)) return 0;
  if (isSpeed(draft) !== isSpeed(reference) && draft.unit !== reference.unit) return 0;
  if (draft.kind === reference.kind)
    return draft.unit === reference.unit || !draft.unit || !reference.unit ? 1 : 0.85;
  if (isOfRate(draft, reference) || isOfRate(reference, draft)) return 0;
  if (near(draft.kind, reference.kind) || areInverse(draft, reference)) return 0.8;
  // The same number with another unit is a changed unit, whatever the kinds.
  return draft.value === reference.value && hasUnit(draft) && hasUnit(reference) ? 0.8 : 0;
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

const near = (a: FigureKind, b: FigureKind) =>
  neighbours.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** "Half the match" is no slip for "10 men". */
const isShareOfNone = (share: Figure, { kind, noun, value }: Figure) =>
  share.kind === "fraction" && share.words && kind === "cardinal" && noun !== undefined && value < 30;

/** "Two terms" are no age. */
const isOfThings = ({ kind, noun, value }: Figure, other: Figure) =>
  kind === "cardinal" && noun !== undefined && other.kind === "age" && value !== other.value;

/** "all but one" is no slip for "23". */
const isSingle = (one: Figure, other: Figure) =>
  one.kind === "cardinal" &&
  one.words &&
  one.value === 1 &&
  other.kind === "cardinal" &&
  (other.value > 12 || (other.value > 9 && other.noun === undefined && !other.words));

/** "the second half" is no time of two minutes, nor the 66th; "the fourth minute" is one of four. */
const isPlace = (one: Figure, other: Figure) =>
  one.kind === "ordinal" &&
  one.value <= 3 &&
  (other.kind === "duration" ||
    (other.kind === "ordinal" && (other.value > 12 || (one.noun === "half") !== (other.noun === "half"))));

/** "its first victim" is no slip for "eight", nor "one throw to come" for the sixth. */
const isAmong = (one: Figure, other: Figure) =>
  one.words &&
  one.value <= 3 &&
  ((one.kind === "ordinal" && other.kind === "cardinal") ||
    (one.kind === "cardinal" && other.kind === "ordinal"));

/** "In its fourth day" is no slip for 46: nobody writes the one in words and the other in digits. */
const isPlaceInWords = (one: Figure, other: Figure) =>
  one.kind === "ordinal" && one.words && other.kind === "cardinal" && !other.words && other.value >= 20;

/** "300 people" are no share of anything. */
const isPeople = (one: Figure, other: Figure) =>
  one.kind === "cardinal" && one.noun !== undefined && one.noun !== "point" && other.kind === "percent";

/** "seven of them" is no slip for 112, nor "six more" for 35: nobody writes the one in words and the other in digits. */
const isFar = (draft: Figure, reference: Figure) =>
  draft.kind === "cardinal" &&
  reference.kind === "cardinal" &&
  draft.words &&
  draft.value <= 10 &&
  reference.value >= 3 * 10 &&
  (draft.noun === undefined || draft.noun !== reference.noun);

/** "291.5", the mark of a jump, is no slip for "14 of 29 events": what is counted by the piece is whole, and a rank too. */
const isMark = (mark: Figure, { kind, noun, value, words }: Figure) =>
  mark.kind === "cardinal" &&
  mark.decimals > 0 &&
  mark.value < 1000 &&
  Number.isInteger(value) &&
  (kind === "ordinal" ||
    (kind === "cardinal" && noun !== undefined && !words && noun !== mark.noun && noun !== "point"));

/** "the first good day in seven" is no slip for 15 percent. */
const isBareWord = (draft: Figure, reference: Figure) =>
  draft.kind === "cardinal" &&
  draft.words &&
  draft.value <= 10 &&
  (reference.kind === "percent" || reference.kind === "points" || reference.kind === "money") &&
  draft.value !== reference.value;

/** Nobody is 42 minutes old, and "from the age of five" is no slip for "four weeks apart". */
const isHourly = (one: Figure, other: Figure) =>
  one.kind === "duration" &&
  other.kind === "age" &&
  (/^(?:second|minute|hour)$/.test(one.unit ?? "") || (one.unit !== other.unit && one.value !== other.value));

/** "15 km/h" is no slip for 120 miles. */
export const isSpeed = ({ unit, per }: Figure): boolean =>
  /^(?:hour|second)$/.test(per ?? "") && unitNamed(unit)?.dimension === "length";

/** "half the rise" is no other way to put 0.4 percent. */
const isOfRate = (one: Figure, other: Figure) =>
  one.kind === "fraction" && other.kind === "percent" && other.value < smallestShare;

/** In percent: a thirtieth is about the smallest part that is told in words. */
const smallestShare = 3;

/** The kinds whose unit may be mistaken for another, with the number kept. */
const hasUnit = ({ kind }: Figure) => !unitless.has(kind);

const unitless: ReadonlySet<FigureKind> = new Set(["code", "ordinal", "multiple", "score", "ratio"]);
