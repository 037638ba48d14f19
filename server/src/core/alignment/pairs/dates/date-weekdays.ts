import { daysBetween, weekdayOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";

/** A weekday alone says less than "March 30", a Saturday: it holds in the week after next as well. */
export function isItsWeekday(draft: DateFact, { from, to, granularity, anchor }: DateFact): boolean {
  if (draft.from === undefined || from === undefined || from !== to) return false;
  if (granularity !== "day" || anchor !== undefined) return false;
  const bare = draft.stated.length === 1 && draft.weekday !== undefined && draft.slack !== undefined;
  return bare && draft.weekday === weekdayOf(from) && Math.abs(daysBetween(draft.from, from)) <= 7;
}

/** A weekday alone lies within a week of the story's day, and so of no day that is farther off than that. */
export const isFarFromWeekday = (weekday: DateFact, other: DateFact) =>
  weekday.stated.join() === "weekday" &&
  other.stated.includes("day") &&
  other.from === other.to &&
  weekday.from !== undefined &&
  other.from !== undefined &&
  Math.abs(daysBetween(weekday.from, other.from)) > FAR_FROM_WEEKDAY;

/** In days: the one may lie before the story's day and the other behind it, each by a week. */
const FAR_FROM_WEEKDAY = 14;
