import {
  addDays,
  dayOf,
  daysBetween,
  type Interval,
  isoDate,
  monthLength,
  monthOf,
  yearOf,
} from "./calendar.ts";
import type { DateFact, Granularity } from "./date.ts";
import { compareTimes } from "./equality-of-times.ts";
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
  return compareIntervals(draft, a, reference, b);
}

/** True where the relations before two dates exclude each other: "until Friday" against "from Friday". */
export function contradictory(draft: DateFact, reference: DateFact): boolean {
  const [a, b] = [sideOf(draft.relation), sideOf(reference.relation)];
  return a !== undefined && b !== undefined && a !== b;
}

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
  if (areCounted(a, b) && a.key !== b.key) return "different";
  const words = compareWords(withoutDays(a), withoutDays(b));
  if (words !== "unknown") return words;
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (first === undefined || second === undefined) return "unknown";
  if (first.from === second.from && first.to === second.to) return "same";
  return holds(first, second) || holds(second, first) ? "compatible" : "unknown";
}

/** "12/06/2025" is June 12 or December 6, and no other day. */
function compareSlashed({ key }: DateFact, other: Interval): Comparison {
  const fits = slashedReadings(key).some((day) => holds(other, { from: day, to: day }));
  return fits ? "compatible" : "different";
}

function withoutDays({ from: _, to: __, ...words }: DateFact): DateFact {
  return words;
}

/** Without days the words decide, where both say the same kind of thing. */
function compareWords(a: DateFact, b: DateFact): Comparison {
  if (plain(a.text) === plain(b.text)) return "same";
  const resolved = a.from !== undefined || b.from !== undefined;
  if (resolved && !/^(?:feast|date|month):/.test(a.key ?? "")) return "unknown";
  if (kindOf(a) !== kindOf(b)) return "unknown";
  if (a.key !== b.key) return "different";
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday) return "different";
  const finer = a.granularity !== b.granularity && a.part === b.part;
  return finer ? "compatible" : compareParts(a, b);
}

/** "week" of "week-1", "elsewhere:reported/" and other "elsewhere:", "weekday": what kind of thing a date says. */
function kindOf({ key, weekday, text }: DateFact): string {
  if (key === undefined) return weekday === undefined ? text : "weekday";
  return /^[a-z]+(?::(?:reported\/)?)?/.exec(key)?.[0] ?? key;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, "")
    .replaceAll("’", "'")
    .replace(/[.,]/g, "")
    .replaceAll("-", " ");
}

function compareIntervals(a: DateFact, first: Interval, b: DateFact, second: Interval): Comparison {
  const [narrowA, narrowB] = [narrowed(a, first), narrowed(b, second)];
  if (areCounted(a, b) && a.key !== b.key) return "different";
  if (first.from === second.from && first.to === second.to)
    return a.basis === b.basis ? compareParts(a, b) : "compatible";
  if (arePartsOfYear(a, b) && a.key !== b.key) return "different";
  if (isDeadline(a, first, second) || isDeadline(b, second, first)) return "same";
  if (holds(narrowA, narrowB) || holds(narrowB, narrowA)) return "compatible";
  if (overlap(narrowA, narrowB) && !(isDayLike(a) && isDayLike(b)) && a.granularity !== b.granularity)
    return "compatible";
  return isNear(a, first, b, second) ? "compatible" : "different";
}

/** "three years ago" is no other way to say "two years ago", round as both are. */
function areCounted(a: DateFact, b: DateFact): boolean {
  const [unit, other] = [a, b].map(({ key }) => COUNTED.exec(key ?? "")?.[0]);
  return unit !== undefined && unit === other;
}

const COUNTED = /^(?:past:|(?:day|week|month|year)(?=-?\d))/;

/** A first quarter is no coarser way to say a first half: the one is a slip for the other. */
function arePartsOfYear(a: DateFact, b: DateFact): boolean {
  return (a.key?.startsWith("months:") && b.key?.startsWith("months:")) ?? false;
}

/** One day or period in both: the parts of it that are said must not exclude each other. */
function compareParts(a: DateFact, b: DateFact): Comparison {
  if (a.part !== undefined && b.part !== undefined && a.part !== b.part) {
    return overlap(hoursOf(a.part), hoursOf(b.part)) ? "compatible" : "different";
  }
  const within = sides(a, b);
  if (within !== "same") return within;
  return a.part === b.part ? "same" : "compatible";
}

/** Which of the thirds of a period two words mean. */
const THIRDS: Readonly<Record<string, number>> = { start: 0, early: 0, mid: 1, late: 2, end: 2 };

function sides(a: DateFact, b: DateFact): "same" | "compatible" | "different" {
  if (a.within === b.within) return "same";
  if (a.within === undefined || b.within === undefined) return "compatible";
  return THIRDS[a.within] === THIRDS[b.within] ? "compatible" : "different";
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

/** "by the end of the year" is "by Dec. 31", "the start of May" is May 1. */
function isDeadline(fact: DateFact, whole: Interval, other: Interval): boolean {
  if (other.from !== other.to || whole.from === whole.to) return false;
  return (
    (fact.within === "end" && other.from === whole.to) ||
    (fact.within === "start" && other.from === whole.from)
  );
}

/** The stretch that "early", "mid" or "late" leaves of a period: its half, generously. */
function narrowed(fact: DateFact, { from, to }: Interval): Interval {
  const length = daysBetween(from, to);
  if (fact.within === undefined || length < 3) return { from, to };
  const third = THIRDS[fact.within];
  if (third === 0) return { from, to: addDays(from, Math.ceil(length / 2)) };
  if (third === 2) return { from: addDays(to, -Math.ceil(length / 2)), to };
  return { from: addDays(from, Math.floor(length / 5)), to: addDays(to, -Math.floor(length / 5)) };
}

function isDayLike({ granularity }: DateFact): boolean {
  return granularity === "day" || granularity === "part";
}

const LENGTHS: Readonly<Partial<Record<Granularity, number>>> = { week: 11, month: 45, year: 550 };

/** The other readings that a bare weekday, a month without its year or a round "six weeks ago" leaves open. */
function isNear(a: DateFact, first: Interval, b: DateFact, second: Interval): boolean {
  // "Thursday" and "Thursday" a week apart: two stories of different days may count from different sides.
  if (isBareWeekday(a) && isBareWeekday(b) && Math.abs(daysBetween(first.from, second.from)) === 7)
    return true;
  return isReading(a, first, second) || isReading(b, second, first);
}

function isBareWeekday({ stated, weekday }: DateFact): boolean {
  return weekday !== undefined && stated.length === 1;
}

function isReading({ slack, granularity, key }: DateFact, own: Interval, other: Interval): boolean {
  // "for the year" may be said of the one that has begun and of the one that is over.
  if (key === "full-year" && slack === "year" && daysBetween(other.from, other.to) >= 364)
    return SHIFTS.year.some((count) => addYears(own.from, count) === other.from);
  if (slack === "unit") return Math.abs(daysBetween(own.from, other.from)) <= (LENGTHS[granularity] ?? 0);
  if (slack === undefined || slack === "half-day") return false;
  if (daysBetween(other.from, other.to) >= (slack === "year" ? 200 : 2)) return false;
  const shifts = SHIFTS[slack].map((count) =>
    slack === "year" ? addYears(own.from, count) : addDays(own.from, count * 7),
  );
  const length = daysBetween(own.from, own.to);
  return shifts.some((from) => {
    const shifted = { from, to: addDays(from, length) };
    return holds(shifted, other) || holds(other, shifted);
  });
}

/** Where the other readings lie, in years or weeks. */
const SHIFTS = { week: [-1, 1], "week-before": [-1], "week-after": [1], year: [-1, 1] } as const;

function addYears(iso: string, count: number): string {
  const year = yearOf(iso) + count;
  return isoDate(year, monthOf(iso), Math.min(dayOf(iso), monthLength(year, monthOf(iso))));
}

function holds(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function overlap(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}
