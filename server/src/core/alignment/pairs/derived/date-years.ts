import type { Document, Placed, Sentence } from "../../../document.ts";
import { monthOf, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { wordsBefore } from "./wording.ts";

/** "turned 80 this month" for "born on May 4, 1946": the draft has the years that lie between, and no count of two gunboats. */
export function isAnniversary({ fact, sentence }: Placed<DateFact>, theirs: DateFact): boolean {
  if (fact.from === undefined || theirs.from === undefined) return false;
  const years = yearOf(fact.from) - yearOf(theirs.from);
  if (years < 1 || monthOf(fact.from) !== monthOf(theirs.from)) return false;
  const isMarked = sentence.tokens.some(({ norm }) => MARKED.test(norm));
  return sentence.figures.some(
    ({ kind, value, unit }) =>
      value === years &&
      (kind === "age" ||
        unit === "year" ||
        ((kind === "ordinal" || kind === "cardinal") && (isMarked || years >= LONG))),
  );
}

/** Words by which a count is one of years. */
const MARKED =
  /^(?:anniversary|birthday|centenary|jubilee|turn|turns|turned|turning|aged|marks?|marked|marking)$/;
/** A count of so many is hardly ever as high as the years by chance. */
const LONG = 15;

/** "Moved in 1949" for "was born in 1938 and moved at the age of 11": that year, or the next. */
export function isYearAtAge({ granularity, from }: DateFact, { dates, figures, tokens }: Sentence): boolean {
  if (granularity !== "year" || from === undefined || !tokens.some(({ norm }) => norm === "born"))
    return false;
  const year = yearOf(from);
  return figures.some(
    ({ kind, value, unit }) =>
      kind === "age" &&
      (unit ?? "year") === "year" &&
      dates.some((date) => date.from !== undefined && [0, 1].includes(year - yearOf(date.from) - value)),
  );
}

/** "Born in 1948" for "since 1952, when he was four": the year that the age leads back to, or the one before. */
export function isYearOfBirth(draft: Placed<DateFact>, { dates, figures, tokens }: Sentence): boolean {
  const { from, granularity } = draft.fact;
  if (granularity !== "year" || from === undefined || !/\bborn in $/.test(wordsBefore(draft))) return false;
  const isAge = ({ kind, noun, unit, start }: Figure) =>
    (kind === "age" && (unit ?? "year") === "year") ||
    (kind === "cardinal" &&
      noun === undefined &&
      unit === undefined &&
      /^(?:was|is|aged|at|turned)$/.test(tokens.findLast(({ end }) => end <= start)?.norm ?? ""));
  return figures.some(
    (age) =>
      isAge(age) &&
      dates.some(
        (date) => date.from !== undefined && [0, 1].includes(yearOf(date.from) - age.value - yearOf(from)),
      ),
  );
}

/** "From 1971 until 1985" for "in 1971, a post she held for 14 years": both years stand on either side of a term that is told. */
export function isEndOfTerm({ fact, sentence }: Placed<DateFact>, around: readonly Sentence[]): boolean {
  const { from, granularity, relation } = fact;
  if (granularity !== "year" || from === undefined || relation === undefined) return false;
  const begun = sentence.dates.filter((date) => date.granularity === "year" && date !== fact);
  return around.some(
    ({ dates, figures }) =>
      begun.some((date) => dates.some((other) => other.from === date.from && other.granularity === "year")) &&
      figures.some(
        ({ kind, unit, value }) =>
          kind === "duration" &&
          unit === "year" &&
          begun.some((date) => Math.abs(yearOf(from) - yearOf(date.from ?? from)) === value),
      ),
  );
}

/** "Should have been over by 2016" for repairs that "were meant to take three years", of what a sentence before it dates to 2013. */
export const isYearOfEnd = ({ from, granularity }: DateFact, { sentences }: Document): boolean =>
  granularity === "year" &&
  from !== undefined &&
  sentences.some(({ index, figures, tokens }) =>
    figures.some(
      ({ kind, unit, value, start }) =>
        kind === "duration" &&
        unit === "year" &&
        /^(?:takes?|took|lasts?|lasted|for|within|in)$/.test(
          tokens.findLast(({ end }) => end <= start)?.norm ?? "",
        ) &&
        sentences
          .slice(Math.max(0, index - 2), index + 1)
          .some(({ dates }) =>
            dates.some(
              (date) =>
                date.from !== undefined &&
                date.stated.includes("year") &&
                yearOf(date.from) + value === yearOf(from),
            ),
          ),
    ),
  );
