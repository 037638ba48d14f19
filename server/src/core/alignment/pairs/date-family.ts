import { once } from "../../cache.ts";
import type { NamedSentence } from "../../document.ts";
import { addDays, daysBetween, weekdayOf, yearOf } from "../../facts/dates/calendar.ts";
import type { DateFact } from "../../facts/dates/date.ts";
import { compareDates, contradictory } from "../../facts/dates/index.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import { sameFigure } from "../../facts/figures/index.ts";
import type { Span } from "../../text/span.ts";
import { isDisplaced } from "./displaced.ts";
import type { Candidate, Family, Matched } from "./family.ts";
import { boundToDate } from "./kin.ts";
import { isDayOfDeed } from "./reported-day.ts";
import { areSwapped } from "./swaps.ts";

/** Dates match when the one is the other, or the draft says it more coarsely. */
export const dateFamily: Family<DateFact> = {
  facts: (sentence) => datesOf(sentence),
  areSwapped: (sentence, a, b, weight) =>
    a.ours.granularity === b.ours.granularity &&
    !keepTheirFigures(sentence, a, b) &&
    !keepTheirSides(a, b) &&
    !keepTheirOrder(a, b) &&
    areSwapped(sentence, a, b, boundToDate, weight),
  among: (fact, facts, candidates) =>
    fact.time === undefined ? amongPeriods(fact, facts, candidates) : amongTimes(fact, candidates),
  isDisplaced,
  isAlike: (draft, reference) =>
    draft.granularity === reference.granularity &&
    (draft.time === undefined) === (reference.time === undefined) &&
    (draft.time !== undefined ||
      draft.granularity === "year" ||
      draft.granularity === "day" ||
      (draft.granularity === "month" && draft.stated.includes("year"))) &&
    draft.stated.join() === reference.stated.join(),
  areBound: isTimeOfDay,
  isOfDeed: isDayOfDeed,
  isIdle: () => false,
  isOneWherever: () => true,
  isAssumed: ({ fact, document }) =>
    fact.from === document.day && fact.to === document.day && fact.time === undefined,
  key: ({ text, from, to, time, relation, within }) => [text, from, to, time, relation, within].join(" "),
  same: (draft, reference) => {
    if (contradictory(draft, reference)) return false;
    if (isEndOfDecade(draft, reference) || isEndOfDecade(reference, draft)) return true;
    if (endsBefore(draft, reference) || endsBefore(reference, draft)) return true;
    if (isUpToEnd(draft, reference) || isUpToEnd(reference, draft)) return true;
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
    if (isCountedTheWrongWay(draft, reference) || isCountedInOtherUnit(draft, reference)) return 1;
    const verdict = compareDates(draft, reference);
    // "the year before" hangs on a date of its own; nothing can be said of it.
    if (verdict === "unknown") return 0;
    // "June 12" where the reference has "in June" is unsupported, not changed.
    if (verdict !== "different" && !contradictory(draft, reference)) return 0;
    // Nobody calls a day of last month "Saturday".
    if (isFarFromWeekday(draft, reference) || isFarFromWeekday(reference, draft)) return 0;
    // "a year earlier" for "a month earlier" is a change only where all around it is the same.
    if (isAnaphoric(draft) || isAnaphoric(reference)) return 0.25;
    if (draft.granularity === reference.granularity) return 1;
    return isFarCoarser(draft, reference) || isFarCoarser(reference, draft) ? 0.3 : 0.85;
  },
};

/** "No flights this year" for "not before next year". */
const endsBefore = ({ to, granularity, relation, within }: DateFact, next: DateFact) =>
  next.relation === "before" &&
  relation === undefined &&
  within === undefined &&
  next.within === undefined &&
  granularity === next.granularity &&
  granularity !== "day" &&
  to !== undefined &&
  addDays(to, 1) === next.from;

/** "Until 2028 at the earliest" for "not before the end of 2027". */
const isUpToEnd = ({ to, granularity, relation, within }: DateFact, next: DateFact) =>
  within === "end" &&
  next.within === undefined &&
  [relation, next.relation].every((each) => /^(?:until|before|by)$/.test(each ?? "")) &&
  granularity === next.granularity &&
  to !== undefined &&
  addDays(to, 1) === next.from;

/** A day and a month or more seldom stand in each other's place. */
const isFarCoarser = (one: DateFact, other: DateFact) =>
  lengthOf(one) >= 25 && (other.time !== undefined || (other.to !== undefined && lengthOf(other) < 4));

/** "11:20 p.m. (0420 GMT on Wednesday)": what is another day elsewhere is no date of the story's. */
const datesOf = once(({ tokens, dates }: NamedSentence): readonly DateFact[] => {
  if (!dates.some(({ zone }) => zone !== undefined)) return dates;
  return dates.filter((date, i) => {
    const last = dates[i - 1];
    if (date.weekday === undefined || last?.zone === undefined) return true;
    const between = tokens.filter(({ start, end }) => start >= last.end && end <= date.start);
    const opener = tokens.findLast(({ end }) => end <= last.start);
    return opener?.text !== "(" || between.some(({ norm }) => norm !== "on");
  });
});

/** "at 21.09 GMT on Tuesday", "on Tuesday at 21.09": a time of day beside its day. */
function isTimeOfDay({ tokens }: NamedSentence, time: DateFact, day: DateFact): boolean {
  if (time.time === undefined || day.time !== undefined || day.granularity !== "day") return false;
  const [from, to] = time.start < day.start ? [time.end, day.start] : [day.end, time.start];
  const between = tokens.filter(({ start, end }) => start >= from && end <= to);
  return between.length <= 2 && between.every(({ norm }) => /^(?:on|at|,|of|from|gmt)$/.test(norm));
}

/** "closed since 17 November, until the 26th": what a stretch of time ends with on both sides has not changed places. */
function keepTheirSides(a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const isEnd = ({ relation }: DateFact) => /^(?:until|before|by)$/.test(relation ?? "");
  return (
    isEnd(a.ours) === isEnd(a.theirs) && isEnd(b.ours) === isEnd(b.theirs) && isEnd(a.ours) !== isEnd(b.ours)
  );
}

/** "In 2024 than in 2023" for "in 2024, … than in the year before": what is counted from the other still comes behind it. */
function keepTheirOrder(a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const isCounted = a.theirs.anchor !== undefined || b.theirs.anchor !== undefined;
  return isCounted && a.ours.start < b.ours.start === a.theirs.start < b.theirs.start;
}

/** "6.2% in 2024 … 8.9% in 2023" on both sides: what each date tells the figures of, it tells still. */
function keepTheirFigures({ figures }: NamedSentence, a: Matched<DateFact>, b: Matched<DateFact>): boolean {
  const kept = figures.flatMap((figure) => {
    const isIt = (other: Figure) => figure.kind !== "ordinal" && sameFigure(figure, other);
    const [first, second] = [a.in.figures.find(isIt), b.in.figures.find(isIt)];
    const theirs = a.in === b.in ? first && isNearer(first, a.theirs, b.theirs) : isEither(first, second);
    return theirs === undefined ? [] : isNearer(figure, a.ours, b.ours) === theirs;
  });
  return kept.length > 1 && kept.every((is) => is);
}

/** True for the first alone, false for the second alone. */
const isEither = (first: unknown, second: unknown) =>
  (first === undefined) === (second === undefined) ? undefined : first !== undefined;

const isNearer = (fact: Span, one: Span, other: Span) => gap(fact, one) < gap(fact, other);
const gap = (a: Span, b: Span) => Math.max(b.start - a.end, a.start - b.end);

type Candidates = readonly Candidate<DateFact>[];

/** "the fourth quarter" is no coarser "Oct. 30" where that is told too, and "the third quarter" stands beside it. */
function amongPeriods(fact: DateFact, facts: readonly DateFact[], candidates: Candidates): Candidates {
  if (fact.granularity !== "quarter" && fact.granularity !== "half") return candidates;
  const alike = candidates.filter(({ placed }) => placed.fact.granularity === fact.granularity);
  const isTold = ({ placed }: Candidate<DateFact>) =>
    facts.some((other) => other !== fact && compareDates(other, placed.fact) === "same");
  return alike.length > 0 ? candidates.filter((one) => alike.includes(one) || !isTold(one)) : candidates;
}

/**
 * Where the reference says "7 p.m. (1600 GMT)", a bare "7am" is held against its own clock; and so it is against the "1600 GMT"
 * of another sentence.
 */
function amongTimes(fact: DateFact, candidates: Candidates): Candidates {
  const times = candidates.filter(({ placed }) => placed.fact.time !== undefined);
  const isLikeFact = (other: DateFact) => isOnTheSpot(other) === isOnTheSpot(fact);
  const hasClock = ({ time, zone }: DateFact) =>
    times.some(
      ({ placed: { fact: other } }) =>
        other.clock !== undefined && other.time === time && other.zone === zone,
    );
  return times.filter(
    ({ placed }) =>
      isLikeFact(placed.fact) ||
      placed.fact.time === fact.time ||
      (!hasClock(placed.fact) &&
        !times.some((other) => other.placed.sentence === placed.sentence && isLikeFact(other.placed.fact))),
  );
}

/** By the clock of the place: "4:20 a.m.", "4:20 a.m. local time". */
const isOnTheSpot = ({ zone }: DateFact) => zone === undefined || /^local/i.test(zone);

/** Counted from another date of the text. */
const isAnaphoric = ({ key = "" }: DateFact) => /^(?:elsewhere|beside):/.test(key);

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

/** "By the end of the decade" is by 2030, or by 2029. */
function isEndOfDecade(
  { granularity, within, to }: DateFact,
  { granularity: unit, from }: DateFact,
): boolean {
  if (granularity !== "decade" || within !== "end" || to === undefined) return false;
  return unit === "year" && from !== undefined && [0, 1].includes(yearOf(from) - yearOf(to));
}

/** "before October" for "by the end of September", "by 31 August" for "before September"; of one year, where both write it. */
function isDayAfter(date: DateFact, other: DateFact): boolean {
  if (date.relation !== "before" || date.from === undefined || other.to === undefined) return false;
  const next = addDays(other.to, 1);
  const areDated = [date, other].every(({ stated }) => stated.includes("year"));
  return (
    /^(?:by|until)$/.test(other.relation ?? "") &&
    next.slice(areDated ? 0 : 5) === date.from.slice(areDated ? 0 : 5)
  );
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

/** "In January" is not "this year", and "to the end of January" is not "in the first half". */
function isEdgeMonth(draft: DateFact, reference: DateFact): boolean {
  if (draft.granularity !== "month" || draft.from === undefined) return false;
  return (draft.relation !== undefined && draft.from === reference.from) || draft.to === reference.to;
}

/** A weekday alone says less than "March 30", a Saturday: it holds in the week after next as well. */
function isItsWeekday(draft: DateFact, { from, to, granularity, anchor }: DateFact): boolean {
  if (draft.from === undefined || from === undefined || from !== to) return false;
  if (granularity !== "day" || anchor !== undefined) return false;
  const bare = draft.stated.length === 1 && draft.weekday !== undefined && draft.slack !== undefined;
  return bare && draft.weekday === weekdayOf(from) && Math.abs(daysBetween(draft.from, from)) <= 7;
}

/** "Three months later" for "three weeks later". */
function isCountedInOtherUnit({ key: ours = "" }: DateFact, { key: theirs = "" }: DateFact): boolean {
  const [one, other] = [COUNTED.exec(ours)?.groups, COUNTED.exec(theirs)?.groups];
  return (
    one !== undefined &&
    other !== undefined &&
    one["count"] === other["count"] &&
    one["unit"] !== other["unit"] &&
    Math.abs(Number(one["count"])) > 1
  );
}

const COUNTED = /^elsewhere:(?<unit>day|week|month|year)(?<count>-?\d+)$/;

/** "In 2003; 13 years later" where the reference has 1990: the other way it comes out. */
function isCountedTheWrongWay({ key, from, granularity, anchor }: DateFact, reference: DateFact): boolean {
  const count = Number(/^elsewhere:year(?<count>-?\d+)$/.exec(key ?? "")?.groups?.["count"] ?? 0);
  if (count === 0 || anchor === undefined || from === undefined || granularity !== "year") return false;
  return (
    reference.granularity === "year" &&
    reference.anchor === undefined &&
    reference.from !== undefined &&
    yearOf(from) - 2 * count === yearOf(reference.from)
  );
}

/** A weekday alone lies within a week of the story's day, and so of no day that is farther off than that. */
const isFarFromWeekday = (weekday: DateFact, other: DateFact) =>
  weekday.stated.join() === "weekday" &&
  other.stated.includes("day") &&
  other.from === other.to &&
  weekday.from !== undefined &&
  other.from !== undefined &&
  Math.abs(daysBetween(weekday.from, other.from)) > FAR_FROM_WEEKDAY;
/** In days: the one may lie before the story's day and the other behind it, each by a week. */
const FAR_FROM_WEEKDAY = 14;

function lengthOf({ from, to }: DateFact): number {
  return from === undefined || to === undefined ? 0 : daysBetween(from, to);
}
