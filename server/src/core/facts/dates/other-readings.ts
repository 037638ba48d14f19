import {
  addDays,
  dayOf,
  daysBetween,
  holds,
  type Interval,
  isoDate,
  monthLength,
  monthOf,
  yearOf,
} from "./calendar.ts";
import type { DateFact, Granularity } from "./date.ts";
import { narrowed } from "./narrowed.ts";

/** The other readings that a bare weekday, a month without its year or a round "six weeks ago" leaves open. */
export function isNear(a: DateFact, first: Interval, b: DateFact, second: Interval): boolean {
  // "Thursday" and "Thursday" a week apart: two stories of different days may count from different sides.
  if (isBareWeekday(a) && isBareWeekday(b) && Math.abs(daysBetween(first.from, second.from)) === 7)
    return true;
  if (isSameFeast(a, b)) return true;
  return isReading(a, first, second) || isReading(b, second, first);
}

function isBareWeekday({ stated, weekday }: DateFact): boolean {
  return weekday !== undefined && stated.length === 1;
}

/** "over Easter" is the Easter of the other's year, where it has none of its own. */
function isSameFeast(a: DateFact, b: DateFact): boolean {
  return (
    a.key === b.key && (a.key?.startsWith("feast:") ?? false) && [a, b].some(({ slack }) => slack === "year")
  );
}

function isReading(fact: DateFact, own: Interval, other: Interval): boolean {
  const { slack, granularity, key } = fact;
  // "for the year" may be said of the one that has begun and of the one that is over.
  if (key === "full-year" && slack === "year" && daysBetween(other.from, other.to) >= 364)
    return SHIFTS.year.some((count) => addYears(own.from, count) === other.from);
  // "Five years ago" is hardly ever so to the day, and no way to put a month that is six years back.
  if (slack === "unit" && granularity === "year" && daysBetween(other.from, other.to) < 100)
    return daysBetween(other.to, own.from) <= halfYear && daysBetween(own.to, other.from) <= halfYear;
  if (slack === "unit")
    return (
      Math.abs(daysBetween(own.from, other.from)) <= (isOfHalfYears(key) ? 95 : (LENGTHS[granularity] ?? 0))
    );
  if (slack === undefined || slack === "half-day") return false;
  if (daysBetween(other.from, other.to) >= (slack === "year" ? 200 : 2)) return false;
  const shift = (iso: string, count: number) =>
    slack === "year" ? addYears(iso, count) : addDays(iso, count * 7);
  return SHIFTS[slack].some((count) => {
    const shifted = narrowed(fact, { from: shift(own.from, count), to: shift(own.to, count) });
    return holds(shifted, other) || holds(other, shifted);
  });
}

/** "Two and a half years ago", which is counted in months, is as round as a half-year is long. */
function isOfHalfYears(key: string | undefined): boolean {
  const months = Math.abs(Number(/^month(-?\d+)$/.exec(key ?? "")?.[1] ?? 0));
  return months >= 18 && months % 12 === 6;
}

/** Where the other readings lie, in years or weeks. */
const SHIFTS = { week: [-1, 1], "week-before": [-1], "week-after": [1], year: [-1, 1] } as const;

/** In days. */
const halfYear = 184;

/** How far a round length may be off, in days. */
const LENGTHS: Readonly<Partial<Record<Granularity, number>>> = { week: 11, month: 45, year: 550 };

function addYears(iso: string, count: number): string {
  const year = yearOf(iso) + count;
  return isoDate(year, monthOf(iso), Math.min(dayOf(iso), monthLength(year, monthOf(iso))));
}
