import { addDays, dayOf, isoDate, monthLength, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";

const JOIN = /^,? ?(?:[-–—/]|to|and|until|till|through)? ?(?:the )?$/;

/** "March to May 2024", "Dec. 18 to Jan. 2, 2025": the year at the end, written or found, decides the first date's. */
export function lendYear(previous: DateFact, next: DateFact, between: string): DateFact {
  if (!borrows(previous) || previous.stated.includes("year") || !lends(next) || !JOIN.test(between))
    return previous;
  const [own, other] = [previous.from ?? someYear(previous.key), next.from];
  if (own === undefined || other === undefined || (between.trim() === "" && previous.end !== next.start))
    return previous;
  // "From Sept. 12 to Jan. 4": of neither is the year told, and the first is as near as it is alone.
  if (!next.stated.includes("year") && own.slice(5) > other.slice(5)) return previous;
  const year = own.slice(5) <= other.slice(5) ? yearOf(other) : yearOf(other) - 1;
  const from = isoDate(year, monthOf(own), Math.min(dayOf(own), monthLength(year, monthOf(own))));
  const to =
    previous.granularity === "month" ? isoDate(year, monthOf(own), monthLength(year, monthOf(own))) : from;
  // "From 1 September to the end of October next year": only the end may be so far off.
  if (RELATIVE.test(next.text)) return { ...previous, from, to, slack: "year" };
  if (!next.stated.includes("year")) return { ...previous, from, to };
  const { slack: _, ...sure } = previous;
  return { ...sure, from, to };
}

const RELATIVE = /\bnext year$/i;

/** "In the first quarter of 2025 and in Europe by the middle of the year": of that year, where it is yet to come. */
export function ofThatYear(previous: DateFact, fact: DateFact, between: string): DateFact {
  const [year, own] = [previous.from, fact.from].map((day) => (day === undefined ? undefined : yearOf(day)));
  const isOpen = fact.key === "year0" && fact.within !== undefined;
  if (!isOpen || !previous.stated.includes("year") || !ALONG.test(between)) return fact;
  if (year === undefined || own === undefined || year <= own) return fact;
  const { slack: _, ...sure } = fact;
  return { ...sure, from: isoDate(year, 1, 1), to: isoDate(year, 12, 31) };
}

const ALONG = /^[^.;:!?]{0,60}$/;

/** "from Monday to Friday": the weekday that ends a range is the first one after the day that begins it. */
export function endAfterStart(previous: DateFact, next: DateFact): DateFact {
  const [from, to] = [previous.from, next.from];
  const bare =
    next.weekday !== undefined &&
    next.stated.length === 1 &&
    next.granularity === "day" &&
    // "From Monday to Friday of last week"
    next.key === undefined;
  if (!bare || next.relation !== "until" || previous.relation !== "from") return next;
  if (from === undefined || to === undefined || previous.weekday === undefined || to > from) return next;
  const day = addDays(from, ((next.weekday! - weekdayOf(from) + 6) % 7) + 1);
  return { ...next, from: day, to: day };
}

/** The first day of "January", or "Dec. 18", in no matter which year, where the story's is not known. */
function someYear(key: string | undefined): string | undefined {
  const said = /^(?:month|date):(?<month>\d+)(?:-(?<day>\d+))?$/.exec(key ?? "")?.groups;
  return said && isoDate(2000, Number(said.month), Number(said.day ?? 1));
}

function borrows({ granularity, stated }: DateFact): boolean {
  return stated.includes("month") && (granularity === "month" || granularity === "day");
}

function lends({ stated, relation }: DateFact): boolean {
  return stated.includes("month") && (stated.includes("year") || relation === "until");
}
