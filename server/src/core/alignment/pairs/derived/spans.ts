import type { Document, Placed, Sentence } from "../../../document.ts";
import { daysBetween } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { unitNamed } from "../../../facts/figures/units.ts";
import { comesTo } from "./rounded.ts";

/**
 * True where a length of time lies between two dates or times of one passage, or between one and the story's day: "12 days"
 * for "from July 3 to July 14", "eight and a half hours" for "left at 6 a.m. and arrived at 2:30 p.m.".
 */
export function isSpanOfDates(fact: Figure, told: readonly DateFact[], day: string | undefined): boolean {
  if (fact.kind !== "duration" || fact.high !== undefined) return false;
  const unit = unitNamed(fact.unit);
  if (unit === undefined) return false;
  // "Until the end of the year" is until its last day.
  const dates = told
    .filter(isPlaced)
    .map(
      (date): PlacedDate =>
        date.within === "end" && date.granularity === "year"
          ? { ...date, from: date.to, granularity: "day" }
          : date,
    );
  const length = { value: fact.value * unit.factor, of: unit.dimension, isExact: isExact(fact) };
  return unit.dimension === "time" && unit.factor < DAY
    ? isSpanOfHours(length.value, momentsIn(told), length.isExact)
    : isSpanOfDays(length.of === "months" ? length.value * MONTH : length.value / DAY, fact, dates, day);
}

/** "Five months before" July in a story of February, whichever July that was taken for. */
export function isSpanToMonth(fact: Figure, told: readonly DateFact[], day: string | undefined): boolean {
  if (day === undefined || fact.unit !== "month") return false;
  return told.some(({ from, to, granularity, stated, ...date }) => {
    if (from === undefined || to === undefined || granularity !== "month" || stated.includes("year"))
      return false;
    if (from > day) return false;
    const next = (one: string) => `${Number(one.slice(0, 4)) + 1}${one.slice(4)}`;
    return isSpanOfDates(fact, [{ ...date, granularity, stated, from: next(from), to: next(to) }], day);
  });
}

/** "42 minutes later" for what began at 4:06 in one sentence and ended at 4:48 in the next. */
export function isSpanOfTimes(fact: Figure, passages: readonly Sentence[]): boolean {
  const unit = fact.kind === "duration" && fact.high === undefined ? unitNamed(fact.unit) : undefined;
  if (unit?.dimension !== "time" || unit.factor >= DAY) return false;
  return isSpanOfHours(
    fact.value * unit.factor,
    passages.flatMap(({ dates }) => momentsIn(dates)),
    isExact(fact),
  );
}

/**
 * "Almost two and a half hours after the flames had crossed", in the morning "at twenty to four": a time that the draft tells beside the
 * length and any other of the story.
 */
export function isSpanFromTimeTold(
  { fact, sentence, document }: Placed<Figure>,
  { sentences }: Pick<Document, "sentences">,
): boolean {
  const unit = fact.kind === "duration" && fact.high === undefined ? unitNamed(fact.unit) : undefined;
  if (unit?.dimension !== "time" || unit.factor >= DAY) return false;
  const minutes = (fact.value * unit.factor) / 60;
  const own = document.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .flatMap(({ dates }) => dates)
    .flatMap(({ time }) => time ?? []);
  const told = [...new Set(sentences.flatMap(({ dates }) => dates.flatMap(({ time }) => time ?? [])))];
  return (
    minutes >= shortest &&
    told.some(
      (time) =>
        own.some((one) => (one - time) % HALF_DAY === 0) &&
        told.some((other) => comesTo(fact, (Math.abs(time - other) * 60) / unit.factor)),
    )
  );
}

/** In minutes: shorter lengths lie between many times. */
const shortest = 20;

const DAY = 86_400;
/** In days, on average. */
const MONTH = 30.4375;

const isExact = ({ comparator }: Figure) => comparator === "exactly";

type PlacedDate = DateFact & { readonly from: string; readonly to: string };

const isPlaced = (date: DateFact): date is PlacedDate => date.from !== undefined && date.to !== undefined;

/** "A day and a half" from Tuesday night to Thursday morning. */
const isBetweenParts = (length: number, a: Ends, b: Ends) =>
  (a.granularity === "part" || b.granularity === "part") &&
  !Number.isInteger(length) &&
  Math.abs(daysBetween(a.from, b.from) - length) <= 0.5;

/** Both ends count, or one of them: July 3 to July 14 are eleven days or twelve. */
function isSpanOfDays(
  length: number,
  fact: Figure,
  dates: readonly PlacedDate[],
  day: string | undefined,
): boolean {
  if (isCountOfDays(fact, dates)) return true;
  const ends = day === undefined ? dates : [...dates, { from: day, to: day, granularity: "day" } as const];
  return ends.some((a) =>
    ends.some((b) => {
      if (a === b || !isFineEnough(fact, a) || !isFineEnough(fact, b)) return false;
      const may = slackOf(fact, length);
      return (
        lengthsBetween(a, b).some(
          (days) => days > 0 && days >= length - may.beLess && days <= length + may.beMore,
        ) ||
        isWithinEnds(length, a, b, may) ||
        isBetweenParts(length, a, b)
      );
    }),
  );
}

/** "their lowest for six months" for "since November": a month is no day, so the length may begin on any of its days. */
function isWithinEnds(length: number, a: Ends, b: Ends, may: Slack): boolean {
  if (a.granularity === "day" && b.granularity === "day") return false;
  const shortest = daysBetween(a.to, b.from);
  return shortest > 0 && shortest <= length + may.beMore && daysBetween(a.from, b.to) >= length - may.beLess;
}

/** From the first of one to the first of the other, and to the last; weekdays alone lie within a week. */
function lengthsBetween(a: Ends, b: Ends): number[] {
  const days = [daysBetween(a.from, b.from), daysBetween(a.from, b.to) + 1];
  return isWeekday(a) && isWeekday(b) ? days.map((length) => ((length % 7) + 7) % 7) : days;
}

type Ends = Pick<PlacedDate, "from" | "to" | "granularity"> & Partial<Pick<DateFact, "stated">>;

const isWeekday = ({ stated }: Ends) => stated?.length === 1 && stated[0] === "weekday";

/** Nobody counts days from a month. */
function isFineEnough({ unit }: Figure, { granularity }: Ends): boolean {
  if (granularity === "day" || granularity === "part") return true;
  if (granularity === "month" || granularity === "quarter") return unit === "month" || unit === "year";
  return (granularity === "year" || granularity === "season") && (unit === "year" || unit === "decade");
}

/** "Three days of rain" on Thursday, Friday and Saturday. */
function isCountOfDays({ unit, value }: Figure, dates: readonly PlacedDate[]): boolean {
  return unit === "day" && value > 1 && new Set(dates.map(({ from }) => from)).size === value;
}

/** By how many days the time between two dates may be less than a length that is told, and by how many more. */
interface Slack {
  readonly beLess: number;
  readonly beMore: number;
}

/** Months and years are hardly ever meant to the day; "nearly four years" are no more than that, and "over four" no less. */
function slackOf({ unit, comparator }: Figure, length: number): Slack {
  const exact = unit === "day" || unit === "night" ? 0 : unit === "week" ? 1 : unit === "month" ? 9 : 200;
  const rough = exact + Math.min(0.1 * length, 100);
  switch (comparator) {
    case "exactly":
      return { beLess: exact, beMore: exact };
    case "nearly":
    case "less":
    case "at-most":
      return { beLess: rough, beMore: exact / 10 };
    case "more":
    case "over":
    case "at-least":
      return { beLess: exact / 10, beMore: rough };
    default:
      return { beLess: rough, beMore: rough };
  }
}

/** A time of day in minutes, with the day that stands beside it. */
interface Moment {
  readonly time: number;
  readonly date: PlacedDate | undefined;
}

/** Words between a time and its day: " on ", ", ". */
const beside = 6;

function momentsIn(dates: readonly DateFact[]): Moment[] {
  return dates.flatMap((one, i): Moment[] => {
    if (one.time === undefined) return [];
    const next = dates[i + 1];
    const prior = dates[i - 1];
    const date = [
      one,
      ...(next && next.start - one.end <= beside ? [next] : []),
      ...(prior && one.start - prior.end <= beside ? [prior] : []),
    ].find(isPlaced);
    return [{ time: one.time, date }];
  });
}

const MINUTES = 1440;

/** "by 4.19" for "at 4:06 a.m. ... 13 minutes later": a time of one of the passages and a length of that passage lead to it. */
export function isClockReckoned({ time }: DateFact, passages: readonly Sentence[]): boolean {
  if (time === undefined) return false;
  return passages.some((passage, i) => {
    const lengths = passage.figures.flatMap(({ kind, unit, value, high, end }) => {
      const length = kind === "duration" && high === undefined ? unitNamed(unit) : undefined;
      if (length?.dimension !== "time" || length.factor >= DAY) return [];
      const minutes = (value * length.factor) / 60;
      // Half a day from midnight is noon, and 48 hours from it are midnight.
      if (minutes % HALF_DAY === 0) return [];
      // "The first patrol was there six minutes later": not six minutes before.
      const next = passage.tokens.find(({ start }) => start >= end)?.norm;
      return next === "later" ? [minutes] : next === "earlier" ? [-minutes] : [minutes, -minutes];
    });
    // "The first patrol was there six minutes later."
    const last = passages[i - 1];
    const dates = last?.index === passage.index - 1 ? [...last.dates, ...passage.dates] : passage.dates;
    return momentsIn(dates).some((moment) =>
      lengths.some((length) => {
        const off = (((moment.time + length - time) % HALF_DAY) + HALF_DAY) % HALF_DAY;
        return Math.min(off, HALF_DAY - off) < 0.5;
      }),
    );
  });
}

const HALF_DAY = 720;

/** `length` in seconds. */
function isSpanOfHours(length: number, moments: readonly Moment[], exact: boolean): boolean {
  const minutes = length / 60;
  return moments.some((a, i) =>
    moments.slice(i + 1).some((b) => {
      const days = a.date && b.date ? lengthsBetween(a.date, b.date)[0]! : undefined;
      const off = b.time - a.time;
      const between = days === undefined ? (off + MINUTES) % MINUTES : off + days * MINUTES;
      return Math.abs(Math.abs(between) - minutes) <= (exact ? 0.5 : 0.1 * minutes);
    }),
  );
}
