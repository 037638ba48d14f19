import {
  addDays,
  type Interval,
  isDay,
  months,
  oneDay,
  weekOf,
  years,
} from "../../../server/src/core/facts/dates/calendar.ts";
import type { Granularity } from "../../../server/src/core/facts/dates/index.ts";

/** What a date means: its days and how exactly they are told, with the time of day (minutes) or the part of the day. */
export interface DateValue extends Interval {
  readonly granularity: Granularity;
  readonly time?: number;
  readonly part?: string;
}

/**
 * The value of a TIMEX3 (ISO 8601 with the additions of TimeML: Q quarter, H half, SP SU FA WI season, WE weekend, T and a
 * part of the day, decades and centuries by their first digits). Undefined for what is no one date: PAST_REF, 1998-XX, P1D.
 */
export function timexValue(value: string): DateValue | undefined {
  const [date = "", clock] = value.split("T");
  if (clock !== undefined) return isDay(date) ? timeOfDay(date, clock) : undefined;
  if (isDay(date)) return { granularity: "day", ...oneDay(date) };
  const said =
    /^(?<year>\d{4})(?:-(?:(?<month>\d\d)|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|W(?<week>\d{1,2})(?<end>-WE)?))?$/.exec(
      date,
    )?.groups;
  if (said) return partOfYear(Number(said.year), said);
  const decade = /^(\d{3})X?$/.exec(date)?.[1];
  if (decade) return { granularity: "decade", ...years(Number(decade) * 10, Number(decade) * 10 + 9) };
  const century = /^(\d\d)(?:XX)?$/.exec(date)?.[1];
  return century
    ? { granularity: "century", ...years(Number(century) * 100 + 1, Number(century) * 100 + 100) }
    : undefined;
}

const FIRST_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function partOfYear(year: number, said: Readonly<Record<string, string | undefined>>): DateValue {
  const { month, quarter, half, season, week } = said;
  if (month) return { granularity: "month", ...months(year, Number(month), 1) };
  if (quarter) return { granularity: "quarter", ...months(year, Number(quarter) * 3 - 2, 3) };
  if (half) return { granularity: "half", ...months(year, Number(half) * 6 - 5, 6) };
  if (season) return { granularity: "season", ...months(year, FIRST_MONTHS[season]!, 3) };
  if (week) return weekOfYear(year, Number(week), said.end === undefined ? "week" : "weekend");
  return { granularity: "year", ...years(year, year) };
}

/** ISO weeks: the first one holds January 4. */
function weekOfYear(year: number, week: number, granularity: "week" | "weekend"): DateValue {
  const days = weekOf(`${String(year).padStart(4, "0")}-01-04`, week - 1);
  return granularity === "week"
    ? { granularity, ...days }
    : { granularity, from: addDays(days.from, 5), to: days.to };
}

const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  DT: "daytime",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
};

function timeOfDay(day: string, clock: string): DateValue | undefined {
  const part = PARTS[clock];
  if (part) return { granularity: "part", part, ...oneDay(day) };
  const time = /^(\d\d)(?::(\d\d))?/.exec(clock);
  return time
    ? { granularity: "minute", time: Number(time[1]) * 60 + Number(time[2] ?? 0), ...oneDay(day) }
    : undefined;
}

/** The hours, from and up to, of a part of the day. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12],
  midday: [11, 14],
  daytime: [6, 18],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [18, 24],
};

/** True where what was read lies within what the gold means: "May 5" for a gold week that holds it, but not the reverse. */
export function hasValue(found: DateValue, gold: DateValue): boolean {
  if (gold.granularity === "minute") return found.from === gold.from && found.time === gold.time! % 1440;
  if (gold.granularity === "part") return found.from === gold.from && isInPart(found, gold.part!);
  return gold.from <= found.from && found.to <= gold.to;
}

/**
 * True where value and granularity are the gold's. Two rules, for every reader: a part of the day ("Friday night") is no
 * fault where the gold marks the day alone, as it leaves the part out of many spans; a night and an evening are the same.
 */
export function isSame(found: DateValue, gold: DateValue): boolean {
  if (!hasValue(found, gold) || found.from !== gold.from) return false;
  if (gold.granularity === "part" || (gold.granularity === "day" && found.granularity === "part"))
    return true;
  return found.granularity === gold.granularity && found.to === gold.to;
}

function isInPart({ part, time }: DateValue, gold: string): boolean {
  if (part !== undefined) return part === gold || (isLate(part) && isLate(gold));
  const [from, to] = HOURS[gold] ?? [0, 24];
  return time !== undefined && from * 60 <= time && time < to * 60;
}

function isLate(part: string): boolean {
  return part === "evening" || part === "night";
}
