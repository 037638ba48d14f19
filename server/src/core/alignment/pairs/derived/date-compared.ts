import type { Document, Placed } from "../../../document.ts";
import { addDays, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import { wordsBefore } from "./wording.ts";

/** "60% more tests than in 2024" for "tests rose 60 percent last year", which is 2025. */
export function isBaseline(ours: Placed<DateFact>, theirs: Placed<DateFact>): boolean {
  const [one, other] = [ours.fact, theirs.fact];
  if (one.from === undefined || other.from === undefined || one.granularity !== "year") return false;
  return (
    other.granularity === "year" &&
    yearOf(one.from) + 1 === yearOf(other.from) &&
    AGAINST.test(wordsBefore(ours)) &&
    !COMPARED.test(wordsBefore(theirs))
  );
}

/** "18.2m tonnes expected this year" for "18.2 million tonnes, 11 percent less than last year": the other year is what it is compared with. */
export const isComparedYear = (ours: Placed<DateFact>, theirs: Placed<DateFact>): boolean =>
  ours.fact.granularity === "year" &&
  theirs.fact.granularity === "year" &&
  ours.fact.from !== undefined &&
  theirs.fact.from !== undefined &&
  yearOf(ours.fact.from) === yearOf(theirs.fact.from) + 1 &&
  ours.fact.text === "this year" &&
  AGAINST.test(wordsBefore(theirs)) &&
  !AGAINST.test(wordsBefore(ours));

const AGAINST =
  /\b(?:than|compared (?:with|to)|against|up (?:on|from)|down (?:on|from)|from)(?: (?:in|for|the|that|those|all of)){0,2} $/;

/** "up from 185,000 in 2023" is what something is compared with, too. */
const COMPARED = /\b(?:than|compared|against|from)\b/;

/** "More in May than in April" for a rise in May, "than in 2023" for one last year: what it is compared with, as is the custom. */
export function isTimeBefore({ fact, sentence, document }: Placed<DateFact>, reference: Document): boolean {
  const { granularity: unit } = fact;
  if ((unit !== "month" && unit !== "year") || fact.to === undefined) return false;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  const next = addDays(fact.to, 1);
  return (
    /\b(?:than|from|against|compared with|on)(?: in)? $/i.test(lead) &&
    reference.sentences.some(({ dates }) =>
      dates.some(({ granularity, from }) => granularity === unit && from === next),
    )
  );
}
