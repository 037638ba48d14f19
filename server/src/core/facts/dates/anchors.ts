import {
  addDays,
  daysBetween,
  exists,
  type Interval,
  isoDate,
  monthOf,
  months,
  oneDay,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { DateFact, Granularity } from "./date.ts";
import { shifted } from "./shift.ts";

/**
 * Resolves the dates of a story that are told from another of its dates: "the following month" from the date before it,
 * "the latest quarter" and "up from $3 million a year ago" from the quarter that the story reports on. Takes and gives a
 * list of dates for each paragraph, in order; `day` is the story's day, `YYYY-MM-DD`.
 */
export function joinDates(
  paragraphs: readonly (readonly DateFact[])[],
  day: string | undefined,
): readonly (readonly DateFact[])[] {
  const story: Told = { latest: day === undefined ? undefined : quarterBefore(day) };
  return paragraphs.map((dates) => {
    const joined = dates.map((date) => {
      if (date.anchor === undefined) remember(story, date, day);
      return date.anchor === undefined ? date : resolve(date, story);
    });
    return joined.some((date, index) => date !== dates[index]) ? joined : dates;
  });
}

/** What a story has told so far. */
interface Told {
  /** The quarter that was over last on the story's day, which companies report on. */
  readonly latest: Interval | undefined;
  /** The quarter or half that it named last. */
  reported?: Interval;
  /** The date that it named last. */
  named?: Interval;
}

function remember(story: Told, { granularity, from, to }: DateFact, day: string | undefined): void {
  if (from === undefined || to === undefined) return;
  story.named = { from, to };
  const period = granularity === "quarter" || granularity === "half";
  if (period && (day === undefined || to <= addDays(day, SOON))) story.reported = { from, to };
}

/** Some companies report a few days before their quarter is over. */
const SOON = 14;

function resolve(date: DateFact, story: Told): DateFact {
  const reported = story.reported ?? (date.key?.includes("reported/") ? story.latest : undefined);
  const found =
    date.anchor === "reported" && reported ? fromReported(date, reported) : fromNamed(date, story.named);
  return found === undefined ? date : { ...date, ...found };
}

type Resolved = Interval & { readonly granularity: Granularity };

function quarterBefore(day: string): Interval {
  return months(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 - 2, 3);
}

/** "elsewhere:month1" and the date named before it, which must be as exact as the unit that is counted. */
function fromNamed(
  { key = "", weekday, slack, granularity, part }: DateFact,
  named: Interval | undefined,
): Resolved | undefined {
  const dated = /^date:(\d+)-(\d+)$/.exec(key);
  if (dated) return named && dayBehind(Number(dated[1]), Number(dated[2]), named);
  if (weekday !== undefined) return named && weekdayBeside(weekday, key.endsWith("+") ? 1 : -1, named);
  const month = Number(/^month:(\d+)$/.exec(key)?.[1] ?? 0);
  // "In March that year" and "that March".
  if (month > 0 && named && slack === undefined)
    return { granularity: "month", ...months(yearOf(named.from), month, 1) };
  if (month > 0 && named) return monthBehind(month, named);
  const said = /^elsewhere:(?<unit>day|week|month|quarter|year|decade)(?<count>-?\d+)$/.exec(key)?.groups;
  if (said === undefined || named === undefined) return undefined;
  const decades = said.unit === "decade" && said.count !== "0";
  const unit = decades ? "year" : (said.unit as Granularity);
  if (daysBetween(named.from, named.to) >= (LENGTHS[unit] ?? 0)) return undefined;
  const days = shifted(named.from, unit, Number(said.count) * (decades ? 10 : 1));
  return days && { granularity: part === undefined ? unit : granularity, ...days };
}

/** "on Nov. 3 of that year" */
function dayBehind(month: number, day: number, { from }: Interval): Resolved | undefined {
  const year = yearOf(from);
  return exists(year, month, day) ? { granularity: "day", ...oneDay(isoDate(year, month, day)) } : undefined;
}

/** "that September": of the same year, or of the next where it is over. */
function monthBehind(month: number, { from }: Interval): Resolved {
  const year = yearOf(from) + (month < monthOf(from) ? 1 : 0);
  return { granularity: "month", ...months(year, month, 1) };
}

/** "Friday, and the following Tuesday": the next one behind a day, or the last before it. */
function weekdayBeside(weekday: number, step: 1 | -1, { from, to }: Interval): Resolved | undefined {
  if (from !== to) return undefined;
  const off = (step * (weekday - weekdayOf(from)) + 7) % 7 || 7;
  return { granularity: "day", ...oneDay(addDays(from, step * off)) };
}

/** The most days that a unit has. */
const LENGTHS: Readonly<Partial<Record<Granularity, number>>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

/** The months reported on, so many years off ("year-1", "elsewhere:reported/0"), or in the year that is said ("/=1988"). */
function fromReported({ key = "" }: DateFact, reported: Interval): Resolved {
  const length = Math.round(daysBetween(reported.from, reported.to) / 30.4);
  const year = /=(\d{4})$/.exec(key)?.[1];
  const first =
    year === undefined ? yearOf(reported.from) + Number(/-?(?<!\d)\d+$/.exec(key)?.[0] ?? 0) : Number(year);
  return {
    granularity: length === 6 ? "half" : "quarter",
    ...months(first, monthOf(reported.from), length),
  };
}
