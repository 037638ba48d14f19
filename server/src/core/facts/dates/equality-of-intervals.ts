import { holds, type Interval, overlap } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import type { Comparison } from "./equality.ts";
import { narrowed, thirdOf } from "./narrowed.ts";
import { isNear } from "./other-readings.ts";

/** Compares two dates by the days from the first to the last that each of them means. */
export function compareIntervals(a: DateFact, first: Interval, b: DateFact, second: Interval): Comparison {
  const [narrowA, narrowB] = [narrowed(a, first), narrowed(b, second)];
  if (first.from === second.from && first.to === second.to)
    return a.basis === b.basis ? compareParts(a, b) : "compatible";
  if (arePartsOfYear(a, b) && a.key !== b.key) return "different";
  if (isDeadline(a, first, second) || isDeadline(b, second, first)) return "same";
  if (holds(narrowA, narrowB) || holds(narrowB, narrowA)) return "compatible";
  if (overlap(narrowA, narrowB) && !(isDayLike(a) && isDayLike(b)) && a.granularity !== b.granularity)
    return "compatible";
  return isNear(a, first, b, second) ? "compatible" : "different";
}

/** A first quarter is no coarser way to say a first half: the one is a slip for the other. */
function arePartsOfYear(a: DateFact, b: DateFact): boolean {
  return (a.key?.startsWith("months:") && b.key?.startsWith("months:")) ?? false;
}

/** "by the end of the year" is "by Dec. 31", "the start of May" is May 1, "by the end of the century" is "by 2100". */
function isDeadline(fact: DateFact, whole: Interval, other: Interval): boolean {
  if (fact.granularity === "century" && fact.within === "end")
    return other.to === whole.to && other.from.slice(0, 4) === other.to.slice(0, 4);
  if (other.from !== other.to || whole.from === whole.to) return false;
  return (
    (fact.within === "end" && other.from === whole.to) ||
    (fact.within === "start" && other.from === whole.from)
  );
}

function isDayLike({ granularity }: DateFact): boolean {
  return granularity === "day" || granularity === "part";
}

/** One day or period in both: the parts of it that are said must not exclude each other. */
export function compareParts(a: DateFact, b: DateFact): Comparison {
  if (a.part !== undefined && b.part !== undefined && a.part !== b.part) {
    return overlap(hoursOf(a.part), hoursOf(b.part)) ? "compatible" : "different";
  }
  const within = sides(a, b);
  if (within !== "same") return within;
  return a.part === b.part ? "same" : "compatible";
}

function sides(a: DateFact, b: DateFact): "same" | "compatible" | "different" {
  if (a.within === b.within) return "same";
  if (a.within === undefined || b.within === undefined) return "compatible";
  return thirdOf(a.within) === thirdOf(b.within) ? "compatible" : "different";
}

const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  dawn: [4, 8],
  morning: [0, 12],
  lunchtime: [11, 15],
  afternoon: [12, 18],
  teatime: [15, 18],
  dusk: [16, 22],
  evening: [17, 24],
  night: [18, 30],
};

function hoursOf(part: string): Interval {
  const [from, to] = HOURS[part] ?? [0, 24];
  return { from: String(from).padStart(2, "0"), to: String(to - 1).padStart(2, "0") };
}
