import type { Document, Sentence } from "../../../document.ts";
import { addDays, daysBetween } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Token } from "../../../text/tokens.ts";

/** True where a length of time that the passages name leads to the date. */
export function leadsTo({ from, to }: DateFact, passages: readonly Sentence[], startsOf: Starts): boolean {
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

/** The days of a passage that its lengths of time may be counted from. */
export type Starts = (passage: Sentence) => readonly string[];

/** Counted from the story's day too, where that is known. */
export const withDay =
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

/** "born in 1950 ... when she was 12", "met in 2010 and married two years later": days of the same sentence to count from. */
export function startsIn({ dates, tokens }: Sentence): string[] {
  return dates.flatMap((date) => {
    const { from, to, stated } = date;
    const isNamed = stated.some((part) => part === "day" || part === "month" || part === "year");
    if (from === undefined || !(isNamed || isCountedFrom(date, tokens))) return [];
    // A year may be counted from any of its days; from the middle of it no length leads into another year by a day's slack.
    return to !== undefined && daysBetween(from, to) > 360 ? [addDays(from, 182)] : [from];
  });
}

/** "on Tuesday, a day after the ice broke", "planned for Saturday and put off by two weeks". */
function isCountedFrom({ end }: DateFact, tokens: readonly Token[]): boolean {
  const behind = tokens.filter(({ start }) => start >= end);
  const way = behind.slice(0, 6).findIndex(({ norm }) => norm === "after" || norm === "before");
  return behind.slice(0, Math.max(0, way)).some(({ stem }) => DAYS[stem] !== undefined) || isOfDelay(behind);
}

const isOfDelay = (tokens: readonly Token[]) =>
  tokens.some(
    ({ norm }, i) =>
      DELAYED.test(norm) || (norm === "put" && /^(?:off|back)$/.test(tokens[i + 1]?.norm ?? "")),
  );

const DELAYED = /^(?:postpon|delay|defer|prolong|extend)/;

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
  return [
    ...figures.flatMap((figure) => shiftsOfFigure(figure, tokens)),
    ...dates.flatMap(shiftOfDate),
    ...shiftsOfWords(tokens),
  ];
}

/** "November" for "in the three months to January": the month that a stretch of months begins in. */
export function isStartOfStretch({ granularity, from }: DateFact, { figures, dates }: Sentence): boolean {
  if (granularity !== "month" || from === undefined) return false;
  return figures.some(({ unit, value, end }) => {
    const last = dates.find((date) => date.start > end && date.start - end <= STRETCH_JOINT);
    if (unit !== "month" || last?.from === undefined) return false;
    const middle = addDays(`${last.from.slice(0, 7)}-15`, Math.round(-(value - 1) * DAYS.month!));
    return middle.slice(0, 7) === from.slice(0, 7);
  });
}

/** "Closes on March 2" for "opens on Saturday and runs for eight days", "began on Sept. 6" for "ended on Sunday after 10 days". */
export function isEndOfRun({ granularity, from }: DateFact, { figures, dates, tokens }: Sentence): boolean {
  if (granularity !== "day" || from === undefined) return false;
  const runs = tokens.some(({ norm }) => RUNS.test(norm));
  const lengths = figures.flatMap(({ kind, unit, value, high, end }) => {
    const next = tokens.find(({ start }) => start >= end)?.norm;
    if (kind !== "duration" || high !== undefined || !(runs || next === "from")) return [];
    return [value * (DAYS[unit ?? ""] ?? Number.NaN)];
  });
  // "For a week from Sunday"
  const inWords = tokens.flatMap(({ norm }, i) =>
    DAYS[norm] !== undefined &&
    /^(?:a|one)$/.test(tokens[i - 1]?.norm ?? "") &&
    tokens[i - 2]?.norm === "for" &&
    tokens[i + 1]?.norm === "from"
      ? DAYS[norm]
      : [],
  );
  return [...lengths, ...inWords].some((days) =>
    dates.some((date) => {
      if (date.from === undefined || date.from !== date.to) return false;
      const off = Math.abs(daysBetween(date.from, from));
      // Both ends count, or one of them.
      return off === days || off === days - 1;
    }),
  );
}

/** "On Monday and Tuesday" for "48 hours from midnight on Sunday", "on Friday and Saturday" for "48 hours from 3 a.m. on Friday". */
export function isInStretch({ granularity, from }: DateFact, { figures, dates, tokens }: Sentence): boolean {
  if (granularity !== "day" || from === undefined) return false;
  if (!tokens.some(({ norm }) => norm === "midnight") && !dates.some(({ time }) => time !== undefined))
    return false;
  return figures.some(({ kind, unit, value }) => {
    const days = kind === "duration" && unit === "hour" && value % 24 === 0 ? value / 24 : 0;
    return dates.some((date) => {
      const off = date.from === undefined ? -1 : daysBetween(date.from, from);
      return days > 0 && date.from === date.to && off >= 0 && off <= days;
    });
  });
}

const RUNS =
  /^(?:runs?|ran|running|lasts?|lasted|lasting|after|open|opens|opened|continues?|stays?|stayed|goes|ends?|ended|closes?|closed|begins?|began|starts?|started)$/;

/** In characters: " to the end of ", " ended ". */
const STRETCH_JOINT = 16;

/** "Not before 22 September" for "was to begin on Sept 8. It would be put off by two weeks": counted from what the sentence before it dates. */
export function isPutOff(
  { from, granularity }: DateFact,
  { sentences }: Pick<Document, "sentences">,
): boolean {
  // "Was to have begun on Sept. 8" may be of this year or of the last.
  const isDay = (day: string, { slack }: DateFact) =>
    slack === "year" ? day.slice(5) === from?.slice(5) : day === from;
  return (
    granularity === "day" &&
    from !== undefined &&
    sentences.some(
      (passage) =>
        isOfDelay(passage.tokens) &&
        (sentences[passage.index - 1]?.dates ?? []).some(
          (date) =>
            date.granularity === "day" &&
            date.from !== undefined &&
            shiftsIn(passage).some(
              ({ shift }) => shift > 0 && isDay(addDays(date.from!, Math.round(shift)), date),
            ),
        ),
    )
  );
}

/** True where a passage tells a length of so many days, whichever way it leads. */
export function tellsLength(passage: Sentence, days: number): boolean {
  return shiftsIn(passage).some(({ shift }) => Math.abs(shift) === Math.abs(days));
}

/** True where a passage counts so many days from a date that it names: "a day later" and "two days before the race" do. */
export function countsTo({ dates, figures, tokens }: Sentence, days: number): boolean {
  return (
    dates.some((date) => shiftOfDate(date).some(({ shift }) => shift === days)) ||
    figures.some(({ value, unit, end }) => {
      const next = tokens.find(({ start }) => start >= end)?.norm;
      const way = next === "before" ? 1 : next === "after" ? -1 : 0;
      return way * value * (DAYS[unit ?? ""] ?? 0) === days;
    })
  );
}

/** "six years" and ages lead both ways; "came to London at 19" tells an age. */
function shiftsOfFigure({ value, unit, kind, noun, start }: Figure, tokens: readonly Token[]): Shift[] {
  const isAge =
    kind === "age" ||
    (kind === "cardinal" && !noun && !unit && tokens.findLast(({ end }) => end <= start)?.norm === "at");
  // "Within 72 hours" of Tuesday is by Friday.
  if (kind === "duration" && unit === "hour" && value % 24 === 0) return bothWays(value / 24, 1);
  const days = DAYS[isAge ? (unit ?? "year") : (unit ?? "")];
  if (days === undefined) return [];
  // Who is 19 was born between 19 and 20 years ago.
  return isAge
    ? [...bothWays(value * days, days), ...bothWays((value + 0.6) * days, days)]
    : bothWays(value * days, days);
}

/**
 * "week3" is "three weeks from now", "elsewhere:year2" is "two years later". "On Feb. 6, the day after cracks were found" leads
 * from the one to the other, whichever it is counted from.
 */
function shiftOfDate({ key, slack, anchor }: DateFact): Shift[] {
  const counted = /^(?:elsewhere:)?(?<unit>[a-z]+)(?<count>-?\d+(?:\.5)?)$/.exec(key ?? "")?.groups;
  const unit = DAYS[counted?.unit ?? ""];
  const counts = slack === "unit" || key?.startsWith("elsewhere:");
  if (unit === undefined || !counts) return [];
  const shift = Number(counted!.count) * unit;
  return key?.startsWith("elsewhere:") && anchor === undefined ? bothWays(shift, unit) : [{ shift, unit }];
}

/** "for a decade", "half a century", "in one year"; "the last day" of a match is no length. */
function shiftsOfWords(tokens: readonly Token[]): Shift[] {
  return tokens.flatMap(({ norm }, i) => {
    const [lead, unit] = [tokens[i - 1]?.norm ?? "", DAYS[norm]];
    if (unit === undefined || !/^(?:an?|one|past|last)$/.test(lead)) return [];
    if (lead === "last" && unit === DAYS.day && !DURING.test(tokens[i - 3]?.norm ?? "")) return [];
    return bothWays(tokens[i - 2]?.norm === "half" ? unit / 2 : unit, unit);
  });
}

const DURING = /^(?:in|over|during|within|for|of)$/;

function bothWays(length: number, unit: number): Shift[] {
  return [
    { shift: -length, unit },
    { shift: length, unit },
  ];
}
