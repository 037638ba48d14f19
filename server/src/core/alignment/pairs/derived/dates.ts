import type { Document, Sentence } from "../../../document.ts";
import { daysBetween, monthOf, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Linked, Placed } from "../candidates.ts";
import { leadsTo, startsIn, withDay } from "./lengths.ts";

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
    if (likeness >= samePlace) return dated || leadsTo(draft.fact, [reference.sentence], starts);
    return dated || leadsTo(draft.fact, around, withDay(document, starts));
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
      leadsTo(draft.fact, document.sentences, withDay(document, startsIn)) ||
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
      leadsTo(draft.fact, beside(draft, document, links), withDay(document, startsIn)) ||
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
