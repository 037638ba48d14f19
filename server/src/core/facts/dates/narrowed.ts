import { addDays, daysBetween, type Interval } from "./calendar.ts";
import type { DateFact } from "./date.ts";

/** The stretch that "early", "mid" or "late" leaves of a period: its half, generously. */
export function narrowed(fact: DateFact, { from, to }: Interval): Interval {
  const length = daysBetween(from, to);
  if (fact.within === undefined || length < 3) return { from, to };
  const third = thirdOf(fact.within);
  if (third === 0) return { from, to: addDays(from, Math.ceil(length / 2)) };
  if (third === 2) return { from: addDays(to, -Math.ceil(length / 2)), to };
  return { from: addDays(from, Math.floor(length / 5)), to: addDays(to, -Math.floor(length / 5)) };
}

const THIRDS: Readonly<Record<string, number>> = { start: 0, early: 0, mid: 1, late: 2, end: 2 };

/** Which of the thirds of a period a word means. */
export const thirdOf = (within: string): number | undefined => THIRDS[within];
