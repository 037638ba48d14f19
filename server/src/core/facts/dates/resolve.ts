import type { Span } from "../../text/span.ts";
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
import { outlook } from "./outlook.ts";
import type { Context, Found } from "./rule.ts";
import { numberOf } from "./words.ts";

/** The days meant, or nothing where the story's day is needed and unknown. */
export type Days = Interval | Record<string, never>;

/**
 * The year that "June 18" or "Christmas" means: the one that brings the day closest to the story's, or, where that is
 * far off, the one the clause looks to ("by Dec. 31" in March).
 */
export function nearestYear(
  context: Context,
  dayIn: (year: number) => string,
  place: Span,
): number | undefined {
  const { day } = context;
  if (day === undefined) return undefined;
  const year = yearOf(day);
  const ahead = (candidate: number) => daysBetween(day, dayIn(candidate));
  const nearest = [year, year - 1, year + 1].reduce((best, next) =>
    Math.abs(ahead(next)) < Math.abs(ahead(best)) ? next : best,
  );
  if (Math.abs(ahead(nearest)) < FAR) return nearest;
  const look = outlook(context, place.start, place.end);
  if (look === "future" && ahead(nearest) < 0) return nearest + 1;
  return look === "past" && ahead(nearest) > 0 ? nearest - 1 : nearest;
}

/** Days beyond which a day without its year may well lie in another. */
const FAR = 45;

/** A day of a month in a year, or in the nearest one; nothing where there is no such day. */
export function monthDay(
  context: Context,
  month: number,
  day: number,
  year: number | undefined,
  place: Span,
): MonthDay | undefined {
  const written =
    year ?? nearestYear(context, (candidate) => isoDate(candidate, month, Math.min(day, 28)), place);
  if (written === undefined) return exists(2024, month, day) ? {} : undefined;
  if (!exists(written, month, day)) return undefined;
  const days = oneDay(isoDate(written, month, day));
  const far =
    year === undefined &&
    (Math.abs(daysBetween(context.day!, days.from)) > 120 ||
      OTHER_YEAR.test(context.text.slice(Math.max(0, place.start - 80), place.start)));
  return far ? { ...days, slack: "year" } : days;
}

/** "Next year's race is on 5 October", "last year, on June 3". */
const OTHER_YEAR = /\b(?:last|next|previous|following|same) year\b[^.;!?]{0,80}$/i;

type MonthDay = Days & { readonly slack?: "year" };

/**
 * A month without a year. News looks back: "in September" is the last one, unless the clause looks ahead or the month
 * is about to begin and long past ("in July" in a story of June).
 */
export function bareMonth(context: Context, month: number, start: number, end: number): Days {
  const { day } = context;
  if (day === undefined) return {};
  const ahead = (month - monthOf(day) + 12) % 12;
  const look = ahead === 0 ? undefined : outlook(context, start, end);
  const near = COMING.test(context.text.slice(end, end + 20)) ? 6 : 2;
  const forward = ahead === 0 || look === "future" || (look !== "past" && ahead <= near);
  return months(yearOf(day), monthOf(day) + (forward ? ahead : ahead - 12), 1);
}

/** Events that are written about for months before they come. */
const COMING = /^ (?:elections?|vote|referendum|deadline|summit|ballot|run-?off|primary|budget|launch)\b/;

/** A weekday alone: the closest one, unless the clause looks the other way; `sure` where the clause and the calendar agree. */
export function bareWeekday(
  context: Context,
  weekday: number,
  start: number,
  end: number,
): Days & { readonly sure?: true } {
  const { day } = context;
  if (day === undefined) return {};
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (ahead === 0) return oneDay(day);
  const look = outlook(context, start, end);
  const forward = look === "future" || (look !== "past" && ahead <= 3);
  const days = oneDay(addDays(day, forward ? ahead : ahead - 7));
  return look !== undefined && forward === ahead <= 3 ? { ...days, sure: true } : days;
}

/** The year that stands behind a date: "2025", or "last year" and "two years ago" counted from the story's. */
export function yearSaid(groups: Found["groups"], { day }: Context): number | undefined {
  if (groups.year !== undefined) return Number(groups.year);
  if (day === undefined) return undefined;
  if (groups.ago !== undefined) return yearOf(day) - numberOf(groups.ago)!;
  if (groups.which === undefined) return undefined;
  return yearOf(day) + ({ last: -1, next: 1 }[groups.which.toLowerCase()] ?? 0);
}
