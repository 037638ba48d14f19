import { addDays, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";

/** True where one date tells by the edge of a period, its first or last day, what the other tells by another. */
export const isToldByEdge = (draft: DateFact, reference: DateFact) =>
  isEndOfDecade(draft, reference) ||
  isEndOfDecade(reference, draft) ||
  endsBefore(draft, reference) ||
  endsBefore(reference, draft) ||
  isUpToEnd(draft, reference) ||
  isUpToEnd(reference, draft) ||
  isEdge(draft, reference) ||
  isDayAfter(draft, reference) ||
  isDayAfter(reference, draft);

/** "By the end of the decade" is by 2030, or by 2029. */
function isEndOfDecade(
  { granularity, within, to }: DateFact,
  { granularity: unit, from }: DateFact,
): boolean {
  if (granularity !== "decade" || within !== "end" || to === undefined) return false;
  return unit === "year" && from !== undefined && [0, 1].includes(yearOf(from) - yearOf(to));
}

/** "No flights this year" for "not before next year". */
const endsBefore = ({ to, granularity, relation, within }: DateFact, next: DateFact) =>
  next.relation === "before" &&
  relation === undefined &&
  within === undefined &&
  next.within === undefined &&
  granularity === next.granularity &&
  granularity !== "day" &&
  to !== undefined &&
  addDays(to, 1) === next.from;

/** "Until 2028 at the earliest" for "not before the end of 2027". */
const isUpToEnd = ({ to, granularity, relation, within }: DateFact, next: DateFact) =>
  within === "end" &&
  next.within === undefined &&
  [relation, next.relation].every((each) => /^(?:until|before|by)$/.test(each ?? "")) &&
  granularity === next.granularity &&
  to !== undefined &&
  addDays(to, 1) === next.from;

/** "before October" for "by the end of September", "by 31 August" for "before September"; of one year, where both write it. */
function isDayAfter(date: DateFact, other: DateFact): boolean {
  if (date.relation !== "before" || date.from === undefined || other.to === undefined) return false;
  if (!/^(?:by|until)$/.test(other.relation ?? "")) return false;
  // Of which week "closed until Tuesday" is, nobody can tell: closed last week, or to be closed.
  if ((date.slack || other.slack) && date.weekday !== undefined && other.weekday !== undefined)
    return (other.weekday + 1) % 7 === date.weekday;
  const next = addDays(other.to, 1);
  const areDated = [date, other].every(({ stated }) => stated.includes("year"));
  return next.slice(areDated ? 0 : 5) === date.from.slice(areDated ? 0 : 5);
}

/**
 * "between January and March" for "in the first quarter", "30 September" for "the end of September": what a period begins and
 * ends with.
 */
function isEdge(draft: DateFact, reference: DateFact): boolean {
  return draft.granularity === "day" ? isEdgeDay(draft, reference) : isEdgeMonth(draft, reference);
}

function isEdgeDay(draft: DateFact, reference: DateFact): boolean {
  const { within } = reference;
  if (within !== "end" && within !== "start") return false;
  const [edge, own] = within === "end" ? [reference.to, draft.to] : [reference.from, draft.from];
  if (edge !== undefined && own !== undefined) return edge.slice(5) === own.slice(5);
  // Of an unknown year.
  const month = /^month:(\d+)$/.exec(reference.key ?? "")?.[1];
  const date = /^date:(\d+)-(\d+)$/.exec(draft.key ?? "");
  if (month === undefined || date?.[1] !== month) return false;
  return within === "start" ? date[2] === "1" : Number(date[2]) >= 28;
}

/** "In January" is not "this year", and "to the end of January" is not "in the first half". */
function isEdgeMonth(draft: DateFact, reference: DateFact): boolean {
  if (draft.granularity !== "month" || draft.from === undefined) return false;
  // "By the end of May" is no "on May 1".
  const isAtEnd = draft.within === "end" && reference.granularity === "day";
  return (
    (draft.relation !== undefined && !isAtEnd && draft.from === reference.from) || draft.to === reference.to
  );
}
