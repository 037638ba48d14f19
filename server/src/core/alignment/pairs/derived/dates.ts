import type { Document, Placed, Sentence } from "../../../document.ts";
import { addDays, daysBetween, monthOf, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import {
  countsTo,
  isEndOfRun,
  isInStretch,
  isStartOfStretch,
  leadsTo,
  startsIn,
  tellsLength,
  withDay,
} from "./lengths.ts";
import { isClockReckoned } from "./spans.ts";

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
    if (isAnniversary(draft, reference.fact) || isBaseline(draft, reference)) return true;
    if (isComparedYear(draft, reference)) return true;
    const around = [
      ...new Set([
        ...beside(draft, document, links),
        ...(reference.document === document ? [reference.sentence] : []),
      ]),
    ];
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
    if (around.some((one) => isEve(draft.fact, one))) return true;
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

/**
 * True where the draft tells the very length that lies between the two dates, and so has not reckoned with it: "on Jan. 24 and
 * acted within two days" for "on Jan. 22". "On Feb. 5 and a day later" does lead to the reference's Feb. 6.
 */
function isBesideItsLength({ fact, sentence }: Placed<DateFact>, { from }: DateFact): boolean {
  if (fact.from === undefined || from === undefined || fact.granularity !== "day") return false;
  const off = daysBetween(from, fact.from);
  return off !== 0 && tellsLength(sentence, off) && !countsTo(sentence, -off);
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
      document.sentences.some(
        (sentence) => isOfFirstMonths(draft.fact, sentence) || isEndOfPart(draft, sentence),
      ) ||
      isClockReckoned(draft.fact, document.sentences) ||
      isSameMonthAgo(draft.fact, document) ||
      isMonthYearsAway(draft.fact, document) ||
      isTimeBefore(draft, document) ||
      document.sentences.some((sentence) => isMonthInWords(draft.fact, sentence)) ||
      document.sentences.some(
        (one) =>
          isStartOfStretch(draft.fact, one) ||
          isEndOfRun(draft.fact, one) ||
          isInStretch(draft.fact, one) ||
          isEve(draft.fact, one) ||
          one.dates.some((date) => isAnniversary(draft, date)),
      ) ||
      document.sentences.some(({ dates }) => dates.some((date) => lies(date, endOf(draft.fact)))),
  );
}

/** "More in May than in April" for a rise in May, "than in 2023" for one last year: what it is compared with, as is the custom. */
function isTimeBefore({ fact, sentence, document }: Placed<DateFact>, reference: Document): boolean {
  const { granularity: unit } = fact;
  if ((unit !== "month" && unit !== "year") || fact.to === undefined) return false;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  const next = addDays(fact.to, 1);
  return (
    /\b(?:than|from|against|compared with|on)(?: in)? $/i.test(lead) &&
    reference.sentences.some(({ dates }) =>
      dates.some(({ granularity, from }) => granularity === unit && from === next),
    )
  );
}

/** The counterparts of a sentence with their neighbours. */
export function beside(draft: Placed<DateFact>, { sentences }: Document, links: Linked["links"]): Sentence[] {
  return links.ofDraft[draft.sentence.index]!.flatMap(({ reference: { index } }) =>
    sentences.slice(Math.max(0, index - 1), index + 2),
  );
}

/** "turned 80 this month" for "born on May 4, 1946": the draft has the years that lie between, and no count of two gunboats. */
function isAnniversary({ fact, sentence }: Placed<DateFact>, theirs: DateFact): boolean {
  if (fact.from === undefined || theirs.from === undefined) return false;
  const years = yearOf(fact.from) - yearOf(theirs.from);
  if (years < 1 || monthOf(fact.from) !== monthOf(theirs.from)) return false;
  const isMarked = sentence.tokens.some(({ norm }) => MARKED.test(norm));
  return sentence.figures.some(
    ({ kind, value, unit }) =>
      value === years &&
      (kind === "age" ||
        unit === "year" ||
        ((kind === "ordinal" || kind === "cardinal") && (isMarked || years >= LONG))),
  );
}

/** Words by which a count is one of years. */
const MARKED =
  /^(?:anniversary|birthday|centenary|jubilee|turn|turns|turned|turning|aged|marks?|marked|marking)$/;
/** A count of so many is hardly ever as high as the years by chance. */
const LONG = 15;

/** "Until four on Sunday morning" for "at 11.40 p.m. on Saturday ... until 4 a.m.": the clock has gone past midnight. */
function isNextMorning(draft: DateFact, { fact, sentence }: Placed<DateFact>): boolean {
  const { part, granularity } = draft;
  if (!isDayBehind(draft, fact)) return false;
  if (part !== "morning" && part !== "dawn" && granularity !== "day") return false;
  const times = sentence.dates.flatMap(({ time }) => time ?? []);
  return times.some((evening, at) => evening >= EVENING && times.slice(at + 1).some((time) => time < NOON));
}

/** By the weekdays, where both have one: they may be counted from the story's day in two ways. */
const isDayBehind = ({ weekday, from }: DateFact, last: DateFact) =>
  weekday !== undefined && last.weekday !== undefined
    ? (weekday - last.weekday + 7) % 7 === 1
    : from !== undefined && last.to !== undefined && addDays(last.to, 1) === from;

/** In minutes. */
const EVENING = 17 * 60;
const NOON = 12 * 60;

/** "Moved in 1949" for "was born in 1938 and moved at the age of 11": that year, or the next. */
function isYearAtAge({ granularity, from }: DateFact, { dates, figures, tokens }: Sentence): boolean {
  if (granularity !== "year" || from === undefined || !tokens.some(({ norm }) => norm === "born"))
    return false;
  const year = yearOf(from);
  return figures.some(
    ({ kind, value, unit }) =>
      kind === "age" &&
      (unit ?? "year") === "year" &&
      dates.some((date) => date.from !== undefined && [0, 1].includes(year - yearOf(date.from) - value)),
  );
}

/** "Born in 1948" for "since 1952, when he was four": the year that the age leads back to, or the one before. */
function isYearOfBirth(draft: Placed<DateFact>, { dates, figures, tokens }: Sentence): boolean {
  const { from, granularity } = draft.fact;
  if (granularity !== "year" || from === undefined || !/\bborn in $/.test(before(draft))) return false;
  const isAge = ({ kind, noun, unit, start }: Figure) =>
    (kind === "age" && (unit ?? "year") === "year") ||
    (kind === "cardinal" &&
      noun === undefined &&
      unit === undefined &&
      /^(?:was|is|aged|at|turned)$/.test(tokens.findLast(({ end }) => end <= start)?.norm ?? ""));
  return figures.some(
    (age) =>
      isAge(age) &&
      dates.some(
        (date) => date.from !== undefined && [0, 1].includes(yearOf(date.from) - age.value - yearOf(from)),
      ),
  );
}

/** "Sept. 10" for "on the eve of the vote, which is on Sept. 11". */
const isEve = ({ from, granularity }: DateFact, { dates, tokens }: Sentence) =>
  granularity === "day" &&
  tokens.some(({ norm }) => norm === "eve") &&
  dates.some((date) => from !== undefined && date.from === addDays(from, 1));

/** "From 1971 until 1985" for "in 1971, a post she held for 14 years": both years stand on either side of a term that is told. */
function isEndOfTerm({ fact, sentence }: Placed<DateFact>, around: readonly Sentence[]): boolean {
  const { from, granularity, relation } = fact;
  if (granularity !== "year" || from === undefined || relation === undefined) return false;
  const begun = sentence.dates.filter((date) => date.granularity === "year" && date !== fact);
  return around.some(
    ({ dates, figures }) =>
      begun.some((date) => dates.some((other) => other.from === date.from && other.granularity === "year")) &&
      figures.some(
        ({ kind, unit, value }) =>
          kind === "duration" &&
          unit === "year" &&
          begun.some((date) => Math.abs(yearOf(from) - yearOf(date.from ?? from)) === value),
      ),
  );
}

/** "60% more tests than in 2024" for "tests rose 60 percent last year", which is 2025. */
function isBaseline(ours: Placed<DateFact>, theirs: Placed<DateFact>): boolean {
  const [one, other] = [ours.fact, theirs.fact];
  if (one.from === undefined || other.from === undefined || one.granularity !== "year") return false;
  return (
    other.granularity === "year" &&
    yearOf(one.from) + 1 === yearOf(other.from) &&
    AGAINST.test(before(ours)) &&
    !COMPARED.test(before(theirs))
  );
}

/** "18.2m tonnes expected this year" for "18.2 million tonnes, 11 percent less than last year": the other year is what it is compared with. */
const isComparedYear = (ours: Placed<DateFact>, theirs: Placed<DateFact>): boolean =>
  ours.fact.granularity === "year" &&
  theirs.fact.granularity === "year" &&
  ours.fact.from !== undefined &&
  theirs.fact.from !== undefined &&
  yearOf(ours.fact.from) === yearOf(theirs.fact.from) + 1 &&
  ours.fact.text === "this year" &&
  AGAINST.test(before(theirs)) &&
  !AGAINST.test(before(ours));

const AGAINST =
  /\b(?:than|compared (?:with|to)|against|up (?:on|from)|down (?:on|from)|from)(?: (?:in|for|the|that|those|all of)){0,2} $/;

/** "up from 185,000 in 2023" is what something is compared with, too. */
const COMPARED = /\b(?:than|compared|against|from)\b/;

const before = ({ fact, sentence, document }: Placed<DateFact>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 32), fact.start);

/** "between January and May" for "the first five months of this year". */
function isOfFirstMonths(draft: DateFact, { figures, dates, tokens }: Sentence): boolean {
  if (draft.from === undefined || draft.granularity !== "month") return false;
  const [year, month] = [yearOf(draft.from), monthOf(draft.from)];
  return (
    dates.some(({ granularity, from }) => granularity === "year" && from && yearOf(from) === year) &&
    figures.some(
      ({ unit, value, start }) =>
        unit === "month" &&
        (value === month || (month === 1 && value < 12)) &&
        tokens.findLast(({ end }) => end < start)?.norm === "first",
    )
  );
}

/** "between July and December" for "in the second half of this year": what it begins with, and what it ends with. */
function isEndOfPart({ fact, document, sentence }: Placed<DateFact>, { dates }: Sentence): boolean {
  const { from, granularity, relation, stated, start, end } = fact;
  const { text } = document.blocks[sentence.block]!;
  const [before, behind] = [text[start - 1] ?? "", text[end] ?? ""];
  // "April-June"
  const isJoined = /[-–]/.test(before + behind);
  // "The six months to June"
  const isStretch = /\bmonths to (?:the end of )?$/.test(
    text.slice(Math.max(sentence.start, start - 24), start),
  );
  if (from === undefined || granularity !== "month" || (relation === undefined && !isJoined && !isStretch))
    return false;
  const isLast =
    isStretch || isJoined ? isStretch || /[-–]/.test(before) : /^(?:until|by|before)$/.test(relation ?? "");
  const first = stated.includes("year") ? 0 : 5;
  return dates.some(
    (part) =>
      (part.granularity === "half" || part.granularity === "quarter") &&
      (isLast ? part.to : part.from)?.slice(first, 7) === from.slice(first, 7),
  );
}

/** "In July last year" for "a year ago", told in July. */
function isSameMonthAgo({ from, granularity }: DateFact, { day, sentences }: Document): boolean {
  if (day === undefined || from === undefined || granularity !== "month") return false;
  return (
    yearOf(from) + 1 === yearOf(day) &&
    monthOf(from) === monthOf(day) &&
    sentences.some(({ dates }) => dates.some(({ key }) => /^(?:elsewhere:)?year-1$/.test(key ?? "")))
  );
}

/** "Since January 2020" for "in five years", in a story of January 2025: the same month, so many years before or after. */
function isMonthYearsAway({ from, granularity, stated }: DateFact, { sentences }: Document): boolean {
  if (granularity !== "month" || from === undefined || !stated.includes("year")) return false;
  const off = sentences.flatMap(({ dates }) =>
    dates.flatMap((date) =>
      date.granularity === "month" && date.from?.slice(5) === from.slice(5)
        ? [Math.abs(yearOf(date.from) - yearOf(from))]
        : [],
    ),
  );
  return sentences.some(({ figures }) =>
    figures.some(
      ({ kind, unit, value }) => kind === "duration" && unit === "year" && value > 1 && off.includes(value),
    ),
  );
}

/** "Soybeans for November" for "November soybeans", which is a contract and no date. */
function isMonthInWords({ text, granularity, stated }: DateFact, { tokens, dates }: Sentence): boolean {
  if (granularity !== "month" || stated.includes("year")) return false;
  return tokens.some(
    (token) =>
      /^\p{Lu}\p{Ll}{2}/u.test(token.text) &&
      text === token.text &&
      !dates.some(({ start, end }) => start <= token.start && token.end <= end),
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

/** What is left of a month in "by the end of May". */
const endOf = (date: DateFact): DateFact =>
  date.within === "end" && date.granularity === "month" && date.from !== undefined
    ? { ...date, from: addDays(date.from, 14) }
    : date;

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
