import type { Document, Sentence } from "../../../document.ts";
import { monthOf, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";

/** "2024" where a reference of an unknown day says "last year": it may well be. */
export function isUnplaced(draft: DateFact, passages: readonly Sentence[], { day }: Document): boolean {
  const { granularity } = draft;
  return (
    day === undefined &&
    !isCounted(draft) &&
    granularity !== "day" &&
    passages.some(({ dates }) =>
      dates.some((date) => date.from === undefined && date.granularity === granularity && isCounted(date)),
    )
  );
}

/** "last year", "next month": counted from the day of the story. */
const isCounted = ({ key }: DateFact) => /^[a-z]+-?\d+$/.test(key ?? "");

/** "June 17" of the counterpart is the draft's "June 17, 2023" where a passage of the reference dates it to that year. */
export function isWithYearFromElsewhere(
  { from, to, stated }: DateFact,
  passages: readonly Sentence[],
  { sentences }: Document,
): boolean {
  if (from === undefined || to === undefined || !stated.includes("year") || !stated.includes("month"))
    return false;
  const sameButYear = passages
    .flatMap((sentence) => sentence.dates)
    .some(
      (date) =>
        date.from !== undefined &&
        !date.stated.includes("year") &&
        date.from.slice(5) === from.slice(5) &&
        date.to?.slice(5) === to.slice(5),
    );
  const year = yearOf(from);
  return (
    sameButYear &&
    sentences.some((sentence) =>
      sentence.dates.some(
        (date) =>
          date.from !== undefined &&
          date.to !== undefined &&
          yearOf(date.from) === year &&
          yearOf(date.to) === year &&
          (date.granularity === "year" || monthOf(date.from) === monthOf(from)),
      ),
    )
  );
}
