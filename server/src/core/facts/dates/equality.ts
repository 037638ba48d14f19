import { holds, type Interval } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { compareIntervals } from "./equality-of-intervals.ts";
import { compareTimes } from "./equality-of-times.ts";
import { compareWords } from "./equality-of-words.ts";
import { slashedReadings } from "./slashed.ts";

/**
 * How a date of the draft stands to one of the reference: `same` in meaning; `compatible` where one is the coarser
 * statement that contains the other, or where one may be read as the other; `unknown` where one cannot be resolved.
 */
export type Comparison = "same" | "compatible" | "different" | "unknown";

/** True where two dates mean the same: "on Thursday" and "Jan. 14", "9 p.m. GMT" and "21:00 GMT". */
export function sameDate(a: DateFact, b: DateFact): boolean {
  return compareDates(a, b) === "same";
}

/** Compares what two dates mean; their relations ("since", "by") are left to `contradictory`. */
export function compareDates(draft: DateFact, reference: DateFact): Comparison {
  const timed = [draft, reference].filter((fact) => fact.time !== undefined).length;
  if (timed === 2) return compareTimes(draft, reference);
  if (timed === 1) return "unknown";
  if (draft.anchor !== undefined || reference.anchor !== undefined) return compareAnchored(draft, reference);
  const [a, b] = [intervalOf(draft), intervalOf(reference)];
  if (a === undefined && b !== undefined && draft.key?.startsWith("slashed:"))
    return compareSlashed(draft, b);
  if (b === undefined && a !== undefined && reference.key?.startsWith("slashed:"))
    return compareSlashed(reference, a);
  if (a === undefined || b === undefined) return compareWords(draft, reference);
  return areCountedApart(draft, reference) ? "different" : compareIntervals(draft, a, reference, b);
}

/** True where the relations before two dates exclude each other: "until Friday" against "from Friday". */
export function contradictory(draft: DateFact, reference: DateFact): boolean {
  if (draft.denied || reference.denied) return false;
  const [a, b] = [sideOf(draft.relation), sideOf(reference.relation)];
  if (isAtEndOf(draft, reference) || isAtEndOf(reference, draft)) return false;
  return a !== undefined && b !== undefined && a !== b;
}

/** "After September" there is nothing more of what stops "by the end of September". */
const isAtEndOf = (after: DateFact, end: DateFact) =>
  after.relation === "after" && end.within === "end" && after.to !== undefined && after.to === end.to;

function sideOf(relation: string | undefined): "start" | "end" | undefined {
  if (relation === undefined) return undefined;
  return relation === "until" || relation === "by" || relation === "before" ? "end" : "start";
}

function intervalOf({ from, to }: DateFact): Interval | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/**
 * A date that is counted from another of its story is the same where it comes out the same; where it does not, the other
 * date may be what differs, so that only the words can tell: "a year earlier", "two years earlier".
 */
function compareAnchored(a: DateFact, b: DateFact): Comparison {
  if (areCountedApart(a, b)) return "different";
  const words = compareWords(withoutDays(a), withoutDays(b));
  if (words !== "unknown") return words;
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (first === undefined || second === undefined) return "unknown";
  if (first.from === second.from && first.to === second.to) return "same";
  return holds(first, second) || holds(second, first) ? "compatible" : "unknown";
}

/** "three years ago" is no other way to say "two years ago", round as both are. */
function areCountedApart(a: DateFact, b: DateFact): boolean {
  const [unit, other] = [a, b].map(({ key }) => COUNTED.exec(key ?? "")?.[0]);
  return unit !== undefined && unit === other && a.key !== b.key;
}

const COUNTED = /^(?:past:|(?:day|week|month|year)(?=-?\d))/;

/** "12/06/2025" is June 12 or December 6, and no other day. */
function compareSlashed({ key }: DateFact, other: Interval): Comparison {
  const fits = slashedReadings(key).some((day) => holds(other, { from: day, to: day }));
  return fits ? "compatible" : "different";
}

function withoutDays({ from: _, to: __, ...words }: DateFact): DateFact {
  return words;
}
