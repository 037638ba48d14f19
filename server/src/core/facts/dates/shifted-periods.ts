import { addDays, isDay, monthOf, months, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import type { Days } from "./resolve.ts";
import type { Context, Reading } from "./rule.ts";
import { shifted } from "./shift.ts";

/** The week, month, year … that lies `shift` of them from the story's. */
export function period(context: Context, unit: string, shift: number): Reading {
  const days = context.day === undefined ? {} : (shifted(context.day, unit, shift) ?? {});
  return { granularity: granularityOf(unit), stated: [], key: `${unit}${shift}`, ...days };
}

/** "in the past week": the days up to the story's. */
export function past({ day }: Context, unit: string): Reading {
  const base = { granularity: granularityOf(unit), stated: [], key: `past:${unit}`, slack: "unit" } as const;
  if (day === undefined) return base;
  const from = addDays(day, { week: -7, month: -30, year: -365 }[unit] ?? -3652);
  return isDay(from) ? { ...base, from, to: day } : base;
}

/** "last September", "next March", "this May": from the story's day. */
export function whichMonth({ day }: Context, which: string, month: number): Days {
  if (day === undefined) return {};
  const ahead = (month - monthOf(day) + 12) % 12;
  if (which === "last") return months(yearOf(day), monthOf(day) + (ahead === 0 ? -12 : ahead - 12), 1);
  if (which === "next") return months(yearOf(day), monthOf(day) + (ahead === 0 ? 12 : ahead), 1);
  return months(yearOf(day), month, 1);
}

/** "50 years ago" is a year, "six weeks ago" a week: what is counted says how exactly; decades are round years. */
export function ago(context: Context, unit: string, shift: number): Reading {
  const [size, count] =
    unit === "decade"
      ? (["year", shift * 10] as const)
      : unit === "century"
        ? (["year", shift * 100] as const)
        : ([unit, shift] as const);
  const fact = period(context, size, count);
  return size === "day" || context.day === undefined ? fact : { ...fact, slack: "unit" };
}

/**
 * Counted from another date in the story; from no date but an event in "the day before the vote", from what is compared in
 * "three weeks later than planned".
 */
export function fromElsewhere(unit: string, shift: number, rest: string, way = ""): Reading {
  const event = /^ than\b/.test(rest) || (/^(?:before|after)$/i.test(way) && EVENT_NEXT.test(rest));
  const fact = { granularity: granularityOf(unit), stated: [], key: `elsewhere:${unit}${shift}` } as const;
  return event ? fact : { ...fact, anchor: "named" };
}

/** "The year before the war", "after Easter", "after half-year earnings": what tells when it was. */
const EVENT_NEXT = /^ (?:the|an?|his|her|its|their|[A-Z]|[a-z]+ing|[a-z]+-[a-z]+)\b/;

function granularityOf(unit: string): DateFact["granularity"] {
  return unit === "fortnight" ? "week" : (unit as DateFact["granularity"]);
}
