import type { DateFact } from "./date.ts";
import type { Comparison } from "./equality.ts";
import { zoneOffsets } from "./zones.ts";

/** Compares two times of day, each in its zone where one is written; both facts have a time. */
export function compareTimes(a: DateFact, b: DateFact): Comparison {
  if (offsetsOf(a).length === 0 && b.clock !== undefined) return compareTimes(a, onItsClock(b));
  if (offsetsOf(b).length === 0 && a.clock !== undefined) return compareTimes(onItsClock(a), b);
  const gap = (a.time! - b.time! + 1440) % 1440;
  const [zoneA, zoneB] = [offsetsOf(a), offsetsOf(b)];
  if (zoneA.length > 0 && zoneB.length > 0) {
    return zoneA.some((first) => zoneB.some((second) => (gap - first + second + 2880) % 1440 === 0))
      ? "same"
      : "different";
  }
  if (gap === 0) return "same";
  if (isRoundFor(a, -gap) || isRoundFor(b, gap)) return "compatible";
  if (gap === 720 && (a.slack === "half-day" || b.slack === "half-day")) return "compatible";
  // "4:20 a.m. CDT" is by the clock of the place, as a bare "4:20 a.m." is.
  if ((a.zone === undefined || b.zone === undefined) && !isUniversal(a) && !isUniversal(b))
    return "different";
  const apart = Math.min(gap, 1440 - gap);
  return zoneA.length !== zoneB.length && apart % 30 === 0 && apart <= 840 ? "compatible" : "different";
}

const isUniversal = ({ zone }: DateFact) => /^(?:gmt|utc)/i.test(zone ?? "");

/** "0950 GMT" as what stands before it in "4:50 a.m. (0950 GMT)". */
function onItsClock({ clock, zone: _, ...fact }: DateFact): DateFact {
  return { ...fact, ...(clock !== undefined && { time: clock }) };
}

/** "just after 5 a.m." may be 5:03, "shortly before 11" 10:50 and "about 9.30" 9.26; `gap` leads to the other time. */
function isRoundFor({ time, relation, approximate }: DateFact, gap: number): boolean {
  if (time! % 15 !== 0) return false;
  const minutes = ((gap + 720 + 2880) % 1440) - 720;
  if (approximate) return Math.abs(minutes) <= 15;
  return relation === "after"
    ? minutes > 0 && minutes <= 20
    : relation === "before" && minutes < 0 && minutes >= -20;
}

function offsetsOf({ zone }: DateFact): readonly number[] {
  return zone === undefined ? [] : zoneOffsets(zone);
}
