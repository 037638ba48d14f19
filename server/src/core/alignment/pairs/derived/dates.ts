import type { Document, Placed, Sentence } from "../../../document.ts";
import { addDays } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import { sameDate } from "../../../facts/dates/index.ts";
import type { Linked } from "../../aligned.ts";
import { negationsIn } from "../../statements/polarity/polarity.ts";
import { isBaseline, isComparedYear, isTimeBefore } from "./date-compared.ts";
import { isBesideItsLength, isNextMorning, isOffByWords } from "./date-days.ts";
import { isUnplaced, isWithYearFromElsewhere } from "./date-left-open.ts";
import {
  isEndOfPart,
  isMonthAfter,
  isMonthInWords,
  isMonthYearsAway,
  isOfFirstMonths,
  isSameMonthAgo,
} from "./date-months.ts";
import { isAnniversary, isEndOfTerm, isYearAtAge, isYearOfBirth, isYearOfEnd } from "./date-years.ts";
import { isPartReached, isStepFromDay, isSteppedFrom } from "./days-told.ts";
import {
  isEndOfRun,
  isInStretch,
  isPutOff,
  isStartOfStretch,
  leadsTo,
  startsIn,
  withDay,
} from "./lengths.ts";
import { isClockReckoned } from "./spans.ts";

/**
 * True where a date of the draft that stands for another of a reference follows from what its counterparts and their
 * neighbours tell: "since 2019" from "in the past six years", "12 April" from "three weeks from now", "June 17, 2023" from
 * "June 17" and "last year".
 */
export function followsFromCounterparts(
  { draft, reference, likeness }: ChangedDate,
  references: readonly Linked[],
): boolean {
  if (isSteppedFrom(draft, reference.fact)) return true;
  if (isMonthAfter(draft, { sentences: [reference.sentence] })) return true;
  if (isDeniedBeyond(draft, reference) || isOfYearTold(draft, reference.fact)) return true;
  if (isEveOfWeekend(draft.fact, reference.fact)) return true;
  return references.some(({ document, links }) => {
    if (isAnniversary(draft, reference.fact) || isBaseline(draft, reference)) return true;
    if (isComparedYear(draft, reference)) return true;
    const around = [
      ...new Set([
        ...beside(draft, document, links),
        ...(reference.document === document ? [reference.sentence] : []),
      ]),
    ];
    if (isStepFromDay(draft.fact, around, document)) return true;
    if (isYearAfterRun(draft.fact, reference) || isEndOfSeason(draft.fact, reference)) return true;
    const dated = isWithYearFromElsewhere(draft.fact, around, document);
    // A year in the place of another year comes from no other year: too many numbers lie between years.
    const starts = draft.fact.granularity === "year" ? () => [] : startsIn;
    if (
      isUnplaced(draft.fact, around, document) ||
      around.some((one) => isYearAtAge(draft.fact, one) || isYearOfBirth(draft, one))
    )
      return true;
    if (isClockReckoned(draft.fact, around) || isNextMorning(draft.fact, reference)) return true;
    if (around.some((one) => isStartOfStretch(draft.fact, one))) return true;
    if (around.some((one) => isOffByWords(draft, one))) return true;
    if (isBesideItsLength(draft, reference.fact)) return dated;
    if (around.some((one) => isEndOfRun(draft.fact, one) || isInStretch(draft.fact, one))) return true;
    if (isEndOfTerm(draft, around)) return true;
    // A year is no slip for "the autumn".
    const isOfOneKind = draft.fact.granularity !== "year" || reference.fact.granularity !== "season";
    if (likeness >= samePlace && isOfOneKind)
      return dated || leadsTo(draft.fact, [reference.sentence], starts);
    const told = isOfOneKind ? around : [reference.sentence, ...around];
    return dated || leadsTo(draft.fact, told, withDay(document, starts));
  });
}

/** "In the season to the end of next June" for "in the season that began on July 1". */
const isEndOfSeason = ({ to }: DateFact, { sentence, document }: Placed<DateFact>): boolean =>
  to !== undefined &&
  sentence.dates.some(
    ({ from, granularity, start }) =>
      granularity === "day" &&
      from !== undefined &&
      BEGAN_ON.test(
        document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, start - 48), start),
      ) &&
      addDays(to, 1) === `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`,
  );

const BEGAN_ON =
  /\b(?:season|year|term)\b[^.;:]{0,20}\b(?:began|begins?|beginning|started|starts?|starting|from) (?:on )?$/i;

/** "Came back in 2019" for "left in 1989 and did not return for 30 years": the only year of a sentence, and the only length. */
function isYearAfterRun({ granularity, from }: DateFact, { fact, sentence }: Placed<DateFact>): boolean {
  if (granularity !== "year" || fact.granularity !== "year" || !from || !fact.from) return false;
  const runs = sentence.figures.filter(({ kind, unit }) => kind === "duration" && unit === "year");
  return (
    runs.length === 1 &&
    runs[0]!.start > fact.end &&
    sentence.dates.filter(({ stated }) => stated.includes("year")).length === 1 &&
    Number(from.slice(0, 4)) === Number(fact.from.slice(0, 4)) + runs[0]!.value
  );
}

/** "Not allowed after Oct. 31" for "may until Oct. 31", "can open from noon" for "may not open before noon". */
function isDeniedBeyond({ fact, sentence }: Placed<DateFact>, theirs: Placed<DateFact>): boolean {
  const pair = [fact.relation, theirs.fact.relation].sort().join(" ");
  return (
    BEYOND.has(pair) &&
    sameDate(fact, theirs.fact) &&
    negationsIn(sentence).length % 2 !== negationsIn(theirs.sentence).length % 2
  );
}

/** "The price before the weekend" for Friday's. */
const isEveOfWeekend = ({ granularity, relation, from, slack }: DateFact, theirs: DateFact): boolean =>
  granularity === "weekend" &&
  relation === "before" &&
  from !== undefined &&
  /^(?:day|part)$/.test(theirs.granularity) &&
  // "The weekend" may be the last one or the next.
  (theirs.from === addDays(from, -1) || (slack === "week" && theirs.from === addDays(from, -8)));

/** "Seven years later, on 28 June" for "June 28, 1983": the year is told beside it, or before. */
function isOfYearTold({ fact, document }: Placed<DateFact>, theirs: DateFact): boolean {
  if (fact.granularity !== "day" || fact.stated.includes("year") || !theirs.stated.includes("year"))
    return false;
  const day = theirs.granularity === "day" ? theirs.from : undefined;
  return (
    day !== undefined &&
    fact.from?.slice(5) === day.slice(5) &&
    document.sentences.some(({ dates }) =>
      dates.some(({ granularity, from }) => granularity === "year" && from?.startsWith(day.slice(0, 5))),
    )
  );
}

const BEYOND: ReadonlySet<string> = new Set(["after until", "after by", "before from"]);

/** A date of the draft and the one that the reference has in its place. */
interface ChangedDate {
  readonly draft: Placed<DateFact>;
  readonly reference: Placed<DateFact>;
  /** 0 to 1: how sure it is that the two stand in the same place. */
  readonly likeness: number;
}

/** From this likeness on the two dates stand in one place, and no length of time from the story's day comes between. */
const samePlace = 0.4;

/** True where any passage of a reference leads to the date, or tells a day of the period. */
export function followsFromReferences(draft: Placed<DateFact>, references: readonly Linked[]): boolean {
  return references.some(
    ({ document }) =>
      leadsTo(draft.fact, document.sentences, withDay(document, startsIn)) ||
      isWithYearFromElsewhere(draft.fact, document.sentences, document) ||
      isStepFromDay(draft.fact, document.sentences, document) ||
      isPartReached(draft.fact, document) ||
      isUnplaced(draft.fact, document.sentences, document) ||
      document.sentences.some(
        (sentence) => isOfFirstMonths(draft.fact, sentence) || isEndOfPart(draft, sentence),
      ) ||
      isClockReckoned(draft.fact, document.sentences) ||
      isYearOfEnd(draft.fact, document) ||
      isPutOff(draft.fact, document) ||
      isSameMonthAgo(draft.fact, document) ||
      isMonthAfter(draft, document) ||
      isMonthYearsAway(draft.fact, document) ||
      isTimeBefore(draft, document) ||
      document.sentences.some((sentence) => isMonthInWords(draft.fact, sentence)) ||
      document.sentences.some(
        (one) =>
          isStartOfStretch(draft.fact, one) ||
          isEndOfRun(draft.fact, one) ||
          isInStretch(draft.fact, one) ||
          isOffByWords(draft, one) ||
          one.dates.some((date) => isAnniversary(draft, date) || isOfYearTold(draft, date)),
      ) ||
      document.sentences.some(({ dates }) => dates.some((date) => lies(date, endOf(draft.fact)))),
  );
}

/** The counterparts of a sentence with their neighbours. */
export function beside(draft: Placed<DateFact>, { sentences }: Document, links: Linked["links"]): Sentence[] {
  return links.ofDraft[draft.sentence.index]!.flatMap(({ reference: { index } }) =>
    sentences.slice(Math.max(0, index - 1), index + 2),
  );
}

/** True where one date lies within the other. */
export function lies(inner: DateFact, outer: DateFact): boolean {
  if (
    inner.from === undefined ||
    inner.to === undefined ||
    outer.from === undefined ||
    outer.to === undefined
  )
    return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** What is left of a month in "by the end of May". */
const endOf = (date: DateFact): DateFact =>
  date.within === "end" && date.granularity === "month" && date.from !== undefined
    ? { ...date, from: addDays(date.from, 14) }
    : date;
