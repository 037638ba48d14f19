import { yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";

/** Counted from another date of the text. */
export const isAnaphoric = ({ key = "" }: DateFact) => /^(?:elsewhere|beside):/.test(key);

/** "Three months later" for "three weeks later". */
export function isCountedInOtherUnit({ key: ours = "" }: DateFact, { key: theirs = "" }: DateFact): boolean {
  const [one, other] = [COUNTED.exec(ours)?.groups, COUNTED.exec(theirs)?.groups];
  return (
    one !== undefined &&
    other !== undefined &&
    one.count === other.count &&
    one.unit !== other.unit &&
    Math.abs(Number(one.count)) > 1
  );
}

const COUNTED = /^elsewhere:(?<unit>day|week|month|year)(?<count>-?\d+)$/;

/** "In 2003; 13 years later" where the reference has 1990: the other way it comes out. */
export function isCountedTheWrongWay(
  { key, from, granularity, anchor }: DateFact,
  reference: DateFact,
): boolean {
  const count = Number(/^elsewhere:year(?<count>-?\d+)$/.exec(key ?? "")?.groups?.count ?? 0);
  if (count === 0 || anchor === undefined || from === undefined || granularity !== "year") return false;
  return (
    reference.granularity === "year" &&
    reference.anchor === undefined &&
    reference.from !== undefined &&
    yearOf(from) - 2 * count === yearOf(reference.from)
  );
}
