import { daysBetween } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";

/**
 * "January 4" and "since Christmas" are more than "this month" and "since 2015" tell: a day or month that is named needs a
 * source of its own.
 */
export function isFiner(draft: DateFact, reference: DateFact): boolean {
  const named =
    draft.stated.some((part) => part !== "year" && part !== "time") ||
    (draft.key?.startsWith("feast:") ?? false);
  const oneOfMany =
    draft.granularity === "year" &&
    (reference.granularity === "decade" || reference.granularity === "century");
  return (named || oneOfMany) && lengthOf(draft) < lengthOf(reference) && !isOneFeast(draft, reference);
}

/** "Wednesday" lies in "the third quarter" and in "May", but nobody puts it so: another date is their source. */
export function isOnlyInside(draft: DateFact, reference: DateFact): boolean {
  const calendar =
    draft.granularity === "quarter" || draft.granularity === "half" || draft.stated.some(isOfCalendar);
  const relative = lengthOf(reference) < 14 && !reference.stated.some(isOfCalendar);
  return calendar && relative && lengthOf(draft) > 14;
}

/** A day and a month or more seldom stand in each other's place. */
export const isFarCoarser = (one: DateFact, other: DateFact) =>
  lengthOf(one) >= 25 && (other.time !== undefined || (other.to !== undefined && lengthOf(other) < 4));

const isOfCalendar = (part: DateFact["stated"][number]) => part === "month" || part === "year";

/** "Easter" and "the Easter weekend". */
function isOneFeast(draft: DateFact, reference: DateFact): boolean {
  return draft.key === reference.key && (draft.key?.startsWith("feast:") ?? false);
}

function lengthOf({ from, to }: DateFact): number {
  return from === undefined || to === undefined ? 0 : daysBetween(from, to);
}
