import { before, type Context, type Found, type Reading } from "./rule.ts";
import { numberOf } from "./words.ts";

/** A time of day, in minutes from midnight, and its zone as written. */
export function timeFact(time: number, zone?: string): Reading {
  return {
    granularity: "minute",
    stated: ["time"],
    time: time % 1440,
    ...(zone === undefined ? {} : { zone: /^local/i.test(zone) ? "local" : zone }),
  };
}

/** The zone as written, with or without brackets around it. */
export function zoneIn(groups: Found["groups"]): string | undefined {
  return groups.zone ?? groups.bracketed;
}

/** What "3.42am" comes to, in minutes from midnight. */
export function clock(groups: Found["groups"]): number {
  const hour = Number(groups.hour) % 12;
  return (hour + (/^p/i.test(groups.meridiem!) ? 12 : 0)) * 60 + Number(groups.minute ?? 0);
}

/** "9 to 11 a.m." is two times; the first takes the half of the day that puts it before the second. */
export function hours({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const last = clock(groups);
  const [hour, minute] = groups.first!.split(/[:.]/);
  const same = clock({ hour, minute, meridiem: groups.meridiem });
  const first = same < last ? same : (same + 720) % 1440;
  const zone = zoneIn(groups);
  if (groups.join === " and " && !/\b(?:between|at) $/i.test(before(context, start))) return [];
  const lastStart = start + groups.first!.length + groups.join!.length;
  return [
    { ...timeFact(first, zone), start, end: start + groups.first!.length },
    { ...timeFact(last, zone), start: lastStart, end },
  ];
}

/**
 * "Half past six", "ten o'clock in the morning": a time whose half of the day is told by the words behind it or left open.
 * `minutes` past the full hour, negative before it.
 */
export function spoken(groups: Found["groups"], minutes: number): Reading {
  const hour = (numberOf(groups.hour!) ?? 0) % 12;
  const late =
    groups.night !== undefined ||
    /afternoon|evening/i.test(groups.part ?? "") ||
    // "10.15 on Friday night" is before midnight, "two that night" behind it.
    (/night/i.test(groups.part ?? "") && hour > 5);
  const time = ((hour + (late ? 12 : 0)) * 60 + minutes + 1440) % 1440;
  const sure = late || groups.part !== undefined;
  return sure ? timeFact(time) : { ...timeFact(time), slack: "half-day" };
}
