import { addDays, daysBetween, weekdayOf } from "../../facts/dates/calendar.ts";
import type { DateFact } from "../../facts/dates/date.ts";
import { compareDates, contradictory } from "../../facts/dates/index.ts";
import type { Figure, FigureKind } from "../../facts/figures/figure.ts";
import { isRounding, sameConversion, sameFigure } from "../../facts/figures/index.ts";
import { stemOf } from "../../text/stem.ts";
import { concept } from "../synonyms.ts";
import type { Family } from "./candidates.ts";
import { boundToDate, boundToFigure } from "./kin.ts";
import { areSwapped, isDisplaced, type Matched } from "./swaps.ts";

/** Figures match when they come to the same: equal, rightly converted, or truly rounded. */
export const figureFamily: Family<Figure> = {
  facts: (sentence) => sentence.figures,
  areSwapped: (sentence, a, b, weight) =>
    (areAlike(a.ours, b.ours) || areAlike(a.theirs, b.theirs)) &&
    !keepsNoun(a, b) &&
    !keepsNoun(b, a) &&
    areSwapped(sentence, a, b, boundToFigure, weight),
  isDisplaced,
  isIdle: ({ kind, value }) => kind === "ordinal" && value <= 3,
  key: ({ kind, text, unit, per, comparator }) => [kind, text, unit, per, comparator].join(" "),
  same: (draft, reference) =>
    sameFigure(draft, reference) || sameConversion(draft, reference) || isRounding(draft, reference),
  comparable: (draft, reference) => {
    // "the third" is one of three, never three changed.
    if ((draft.kind === "ordinal") !== (reference.kind === "ordinal") && draft.value === reference.value)
      return 0;
    if (isAmong(draft, reference) || isAmong(reference, draft)) return 0;
    if (isPlace(draft, reference) || isPlace(reference, draft)) return 0;
    if (isSingle(draft, reference) || isSingle(reference, draft)) return 0;
    if (isPeople(draft, reference) || isPeople(reference, draft)) return 0;
    if (isFar(draft, reference) || isBareWord(draft, reference)) return 0;
    if (isHourly(draft, reference) || isHourly(reference, draft)) return 0;
    if (draft.kind === reference.kind)
      return draft.unit === reference.unit || !draft.unit || !reference.unit ? 1 : 0.85;
    if (isOfRate(draft, reference) || isOfRate(reference, draft)) return 0;
    if (near(draft.kind, reference.kind)) return 0.8;
    // The same number with another unit is a changed unit, whatever the kinds.
    return draft.value === reference.value && hasUnit(draft) && hasUnit(reference) ? 0.8 : 0;
  },
};

/** What is counted is counted in whole numbers, and a magnitude is none. */
const areAlike = (a: Figure, b: Figure) =>
  a.kind === b.kind &&
  (a.unit === b.unit || !a.unit || !b.unit) &&
  (a.kind !== "cardinal" || Number.isInteger(a.value) === Number.isInteger(b.value));

/** "two hamlets" are still that, and the other figure counts something else: they cannot have changed places. */
function keepsNoun({ ours, theirs }: Matched<Figure>, other: Matched<Figure>): boolean {
  if (ours.noun === undefined || theirs.noun === undefined) return false;
  const [noun, kept] = [ours.noun, theirs.noun].map((word) => concept(stemOf(word)));
  return noun === kept && other.theirs.noun !== undefined && other.theirs.noun !== theirs.noun;
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

/** "all but one" is no slip for "23". */
const isSingle = (one: Figure, other: Figure) =>
  one.kind === "cardinal" && one.words && one.value === 1 && other.kind === "cardinal" && other.value > 12;

/** "the second half" is no time of two minutes, nor the 66th; "the fourth minute" is one of four. */
const isPlace = (one: Figure, other: Figure) =>
  one.kind === "ordinal" &&
  one.value <= 3 &&
  (other.kind === "duration" || (other.kind === "ordinal" && other.value > 12));

/** "its first victim" is no slip for "eight". */
const isAmong = (one: Figure, other: Figure) =>
  one.kind === "ordinal" && one.words && one.value <= 3 && other.kind === "cardinal";

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

/** Dates match when the one is the other, or the draft says it more coarsely. */
export const dateFamily: Family<DateFact> = {
  facts: (sentence) => sentence.dates,
  areSwapped: (sentence, a, b, weight) =>
    a.ours.granularity === b.ours.granularity && areSwapped(sentence, a, b, boundToDate, weight),
  isDisplaced,
  isIdle: () => false,
  key: ({ text, from, to, time, relation, within }) => [text, from, to, time, relation, within].join(" "),
  same: (draft, reference) => {
    if (contradictory(draft, reference)) return false;
    if (isEdge(draft, reference) || isDayAfter(draft, reference) || isDayAfter(reference, draft)) return true;
    const verdict = compareDates(draft, reference);
    return (
      verdict === "same" ||
      (verdict === "compatible" && !isOnlyInside(draft, reference) && !isFiner(draft, reference)) ||
      isItsWeekday(draft, reference)
    );
  },
  comparable: (draft, reference) => {
    // A time of day never stands for a day.
    if ((draft.time === undefined) !== (reference.time === undefined)) return 0;
    const verdict = compareDates(draft, reference);
    // "the year before" hangs on a date of its own; nothing can be said of it.
    if (verdict === "unknown") return 0;
    // "June 12" where the reference has "in June" is unsupported, not changed.
    if (verdict !== "different" && !contradictory(draft, reference)) return 0;
    // "a year earlier" for "a month earlier" is a change only where all around it is the same.
    if (isAnaphoric(draft) || isAnaphoric(reference)) return 0.25;
    return draft.granularity === reference.granularity ? 1 : 0.85;
  },
};

/** Counted from another date of the text. */
const isAnaphoric = ({ key }: DateFact) => key?.startsWith("elsewhere:") ?? false;

/**
 * "January 4" and "since Christmas" are more than "this month" and "since 2015" tell: a day or month that is named needs a
 * source of its own.
 */
function isFiner(draft: DateFact, reference: DateFact): boolean {
  const named =
    draft.stated.some((part) => part !== "year" && part !== "time") ||
    (draft.key?.startsWith("feast:") ?? false);
  const oneOfMany =
    draft.granularity === "year" &&
    (reference.granularity === "decade" || reference.granularity === "century");
  return (named || oneOfMany) && lengthOf(draft) < lengthOf(reference) && !isOneFeast(draft, reference);
}

/** "Wednesday" lies in "the third quarter" and in "May", but nobody puts it so: another date is their source. */
function isOnlyInside(draft: DateFact, reference: DateFact): boolean {
  const calendar =
    draft.granularity === "quarter" || draft.granularity === "half" || draft.stated.some(isOfCalendar);
  const relative = lengthOf(reference) < 14 && !reference.stated.some(isOfCalendar);
  return calendar && relative && lengthOf(draft) > 14;
}

const isOfCalendar = (part: DateFact["stated"][number]) => part === "month" || part === "year";

/** "Easter" and "the Easter weekend". */
function isOneFeast(draft: DateFact, reference: DateFact): boolean {
  return draft.key === reference.key && (draft.key?.startsWith("feast:") ?? false);
}

/**
 * "between January and March" for "in the first quarter", "30 September" for "the end of September": what a period begins and
 * ends with.
 */
function isEdge(draft: DateFact, reference: DateFact): boolean {
  return draft.granularity === "day" ? isEdgeDay(draft, reference) : isEdgeMonth(draft, reference);
}

/** "before October" for "by the end of September", "by 31 August" for "before September". */
function isDayAfter({ relation, from }: DateFact, { relation: other, to }: DateFact): boolean {
  if (relation !== "before" || from === undefined || to === undefined) return false;
  return (other === "by" || other === "until") && addDays(to, 1).slice(5) === from.slice(5);
}

function isEdgeDay(draft: DateFact, reference: DateFact): boolean {
  const { within } = reference;
  if (within !== "end" && within !== "start") return false;
  const [edge, own] = within === "end" ? [reference.to, draft.to] : [reference.from, draft.from];
  if (edge !== undefined && own !== undefined) return edge.slice(5) === own.slice(5);
  // Of an unknown year.
  const month = /^month:(\d+)$/.exec(reference.key ?? "")?.[1];
  const date = /^date:(\d+)-(\d+)$/.exec(draft.key ?? "");
  if (month === undefined || date?.[1] !== month) return false;
  return within === "start" ? date[2] === "1" : Number(date[2]) >= 28;
}

function isEdgeMonth(draft: DateFact, reference: DateFact): boolean {
  if (draft.granularity !== "month" || draft.from === undefined) return false;
  return draft.from === reference.from || draft.to === reference.to;
}

/** A weekday alone says less than "March 30", a Saturday: it holds in the week after next as well. */
function isItsWeekday(draft: DateFact, { from, to, granularity, anchor }: DateFact): boolean {
  if (draft.from === undefined || from === undefined || from !== to) return false;
  if (granularity !== "day" || anchor !== undefined) return false;
  const bare = draft.stated.length === 1 && draft.weekday !== undefined && draft.slack !== undefined;
  return bare && draft.weekday === weekdayOf(from) && Math.abs(daysBetween(draft.from, from)) <= 7;
}

function lengthOf({ from, to }: DateFact): number {
  return from === undefined || to === undefined ? 0 : daysBetween(from, to);
}
