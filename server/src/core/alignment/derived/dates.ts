import type { Document, Sentence } from "../../document.ts";
import { addDays, daysBetween, monthOf, yearOf } from "../../facts/dates/calendar.ts";
import type { DateFact } from "../../facts/dates/date.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import type { Token } from "../../text/tokens.ts";
import type { Linked, Placed } from "../candidates.ts";

/** From this likeness on the two dates stand in one place, and no length of time from the story's day comes between. */
const samePlace = 0.4;

/**
 * True where a date of the draft that stands for another of a reference follows from what its counterparts and their
 * neighbours tell: "since 2019" from "in the past six years", "12 April" from "three weeks from now", "June 17, 2023" from
 * "June 17" and "last year".
 */
export function followsFromCounterparts(
  { draft, reference, likeness }: ChangedDate,
  references: readonly Linked[],
): boolean {
  return references.some(({ document, links }) => {
    const around = beside(draft, document, links);
    const dated = isWithYearFromElsewhere(draft.fact, around, document);
    // A year in the place of another year comes from no other year: too many numbers lie between years.
    const starts = draft.fact.granularity === "year" ? () => [] : startsIn;
    if (isUnplaced(draft.fact, around, document)) return true;
    if (likeness >= samePlace) return dated || isReckoned(draft.fact, [reference.sentence], starts);
    return dated || isReckoned(draft.fact, around, withDay(document, starts));
  });
}

/** A date of the draft and the one that the reference has in its place. */
interface ChangedDate {
  readonly draft: Placed<DateFact>;
  readonly reference: Placed<DateFact>;
  /** 0 to 1: how sure it is that the two stand in the same place. */
  readonly likeness: number;
}

/** True where any passage of a reference leads to the date, or tells a day of the period. */
export function followsFromReferences(draft: Placed<DateFact>, references: readonly Linked[]): boolean {
  return references.some(
    ({ document }) =>
      isReckoned(draft.fact, document.sentences, withDay(document, startsIn)) ||
      isWithYearFromElsewhere(draft.fact, document.sentences, document) ||
      isUnplaced(draft.fact, document.sentences, document) ||
      document.sentences.some(({ dates }) => dates.some((date) => lies(date, draft.fact))),
  );
}

/**
 * True where a weekday alone is the writer's own clock, or any passage of a reference tells it: it is the day of a version or
 * the one beside it, a reference names that weekday or a time it lies in, or the counterparts count some days to it.
 */
export function isWeekdayKnown(draft: Placed<DateFact>, references: readonly Linked[]): boolean {
  const { from, weekday } = draft.fact;
  if (from === undefined) return true;
  const versions = [draft.document, ...references.map(({ document }) => document)];
  if (versions.some(({ day }) => day === undefined || Math.abs(daysBetween(day, from)) <= 1)) return true;
  return references.some(
    ({ document, links }) =>
      isReckoned(draft.fact, beside(draft, document, links), withDay(document, startsIn)) ||
      document.sentences.some(({ dates }) =>
        dates.some((date) => date.weekday === weekday || lies(draft.fact, date)),
      ),
  );
}

/** The counterparts of a sentence with their neighbours. */
function beside(draft: Placed<DateFact>, { sentences }: Document, links: Linked["links"]): Sentence[] {
  return links.ofDraft[draft.sentence.index]!.flatMap(({ reference: { index } }) =>
    sentences.slice(Math.max(0, index - 1), index + 2),
  );
}

/** "2024" where a reference of an unknown day says "last year": it may well be. */
function isUnplaced(draft: DateFact, passages: readonly Sentence[], { day }: Document): boolean {
  const { granularity } = draft;
  return (
    day === undefined &&
    !isCounted(draft) &&
    granularity !== "day" &&
    passages.some(({ dates }) =>
      dates.some((date) => date.from === undefined && date.granularity === granularity && isCounted(date)),
    )
  );
}

/** "last year", "next month": counted from the day of the story. */
const isCounted = ({ key }: DateFact) => /^[a-z]+-?\d+$/.test(key ?? "");

function lies(inner: DateFact, outer: DateFact): boolean {
  if (
    inner.from === undefined ||
    inner.to === undefined ||
    outer.from === undefined ||
    outer.to === undefined
  )
    return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The days of a passage that its lengths of time may be counted from. */
type Starts = (passage: Sentence) => readonly string[];

/** Counted from the story's day too, where that is known. */
const withDay =
  ({ day }: Document, starts: Starts): Starts =>
  (passage) =>
    day === undefined ? [] : [day, ...starts(passage)];

/** The lengths of time from one day to another that the units of a count stand for. */
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  season: 365.25,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** True where a length of time that the passages name leads to the date. */
function isReckoned({ from, to }: DateFact, passages: readonly Sentence[], startsOf: Starts): boolean {
  if (from === undefined || to === undefined) return false;
  const own = daysBetween(from, to) + 1;
  // Nobody gets a day or a month out of "two years ago".
  const coarsest = own === 1 ? DAYS.fortnight! : own <= 31 ? DAYS.month! : DAYS.century!;
  return passages.some((passage) => {
    const starts = startsOf(passage);
    return shiftsIn(passage).some(({ shift, unit }) => {
      if (unit > coarsest || Math.abs(shift) > LONGEST) return false;
      // "six years ago" is hardly ever so to the day.
      const slack = unit < DAYS.month! ? 0 : Math.min(unit / 6, 61);
      return starts.some((start) => {
        const reached = addDays(start, Math.round(shift));
        return daysBetween(from, reached) >= -slack && daysBetween(reached, to) >= -slack;
      });
    });
  });
}

/** "born in 1950 ... when she was 12", "met in 2010 and married two years later": days of the same sentence to count from. */
function startsIn({ dates }: Sentence): string[] {
  return dates.flatMap(({ from, stated }) =>
    from !== undefined && stated.some((part) => part === "day" || part === "month" || part === "year")
      ? [from]
      : [],
  );
}

/** Some four centuries: the calendar has years of four digits only. */
const LONGEST = 150_000;

/** How far a passage leads from the story's day. */
interface Shift {
  /** In days, negative into the past. */
  readonly shift: number;
  /** Days of the unit it is counted in. */
  readonly unit: number;
}

function shiftsIn({ figures, dates, tokens }: Sentence): Shift[] {
  return [...figures.flatMap(shiftsOfFigure), ...dates.flatMap(shiftOfDate), ...shiftsOfWords(tokens)];
}

/** "six years" and ages lead both ways. */
function shiftsOfFigure({ value, unit, kind }: Figure): Shift[] {
  const days = DAYS[kind === "age" ? (unit ?? "year") : (unit ?? "")];
  return days === undefined ? [] : bothWays(value * days, days);
}

/** "week3" is "three weeks from now", "elsewhere:year2" is "two years later". */
function shiftOfDate({ key, slack }: DateFact): Shift[] {
  const counted = /^(?:elsewhere:)?(?<unit>[a-z]+)(?<count>-?\d+(?:\.5)?)$/.exec(key ?? "")?.groups;
  const unit = DAYS[counted?.unit ?? ""];
  const counts = slack === "unit" || key?.startsWith("elsewhere:");
  return unit === undefined || !counts ? [] : [{ shift: Number(counted!.count) * unit, unit }];
}

/** "for a decade", "half a century", "in one year". */
function shiftsOfWords(tokens: readonly Token[]): Shift[] {
  return tokens.flatMap(({ norm }, i) => {
    const [lead, unit] = [tokens[i - 1]?.norm ?? "", DAYS[norm]];
    if (unit === undefined || !/^(?:an?|one|past|last)$/.test(lead)) return [];
    return bothWays(tokens[i - 2]?.norm === "half" ? unit / 2 : unit, unit);
  });
}

function bothWays(length: number, unit: number): Shift[] {
  return [
    { shift: -length, unit },
    { shift: length, unit },
  ];
}

/** "June 17" of the counterpart is the draft's "June 17, 2023" where a passage of the reference dates it to that year. */
function isWithYearFromElsewhere(
  { from, to, stated }: DateFact,
  passages: readonly Sentence[],
  { sentences }: Document,
): boolean {
  if (from === undefined || to === undefined || !stated.includes("year") || !stated.includes("month"))
    return false;
  const sameButYear = passages
    .flatMap((sentence) => sentence.dates)
    .some(
      (date) =>
        date.from !== undefined &&
        !date.stated.includes("year") &&
        date.from.slice(5) === from.slice(5) &&
        date.to?.slice(5) === to.slice(5),
    );
  const year = yearOf(from);
  return (
    sameButYear &&
    sentences.some((sentence) =>
      sentence.dates.some(
        (date) =>
          date.from !== undefined &&
          date.to !== undefined &&
          yearOf(date.from) === year &&
          yearOf(date.to) === year &&
          (date.granularity === "year" || monthOf(date.from) === monthOf(from)),
      ),
    )
  );
}
