import type { NamedSentence } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Span } from "../../../text/span.ts";
import { endsClause } from "../../context.ts";
import { wordFeature } from "../../features.ts";
import type { Matched } from "../family.ts";

/**
 * "She died on Thursday" for "has died, her family said on Thursday. She died at home on Tuesday": the draft tells of the deed the
 * day on which it was reported. True for a day of the reference that is told of the deed.
 */
export function isDayOfDeed(
  sentence: NamedSentence,
  { ours, theirs, in: reference }: Matched<DateFact>,
  day: DateFact,
  told: NamedSentence,
): boolean {
  if (![ours, theirs, day].every(isDay) || !isReportedOn(reference, theirs)) return false;
  if (isReportedOn(sentence, ours) || isReportedOn(told, day)) return false;
  const deeds = wordsBefore(told, day);
  return wordsBefore(sentence, ours).some((word) => deeds.includes(word));
}

/** "Thursday", "May 4"; nobody mistakes a feast for the day of a report. */
const isDay = ({ granularity, time, stated }: DateFact) =>
  granularity === "day" && time === undefined && (stated.includes("weekday") || stated.includes("day"));

/** "Her family said on Thursday", "told reporters late on Thursday". */
const isReportedOn = (sentence: NamedSentence, day: Span) =>
  tokensBefore(sentence, day)
    .slice(0, 4)
    .some(({ norm }) => SAID.test(norm));

const SAID =
  /^(?:said|says|told|announced|reported|confirmed|added|disclosed|revealed|statement|spokesm[ae]n|spokeswom[ae]n)$/;

const wordsBefore = (sentence: NamedSentence, day: Span) =>
  tokensBefore(sentence, day).flatMap((token) => wordFeature(token) ?? []);

/** The words before a date in its clause, the nearest first. */
function tokensBefore({ tokens }: NamedSentence, { start }: Span) {
  const before = tokens.filter(({ end }) => end <= start).reverse();
  const border = before.findIndex(endsClause);
  return before.slice(0, Math.min(reach, border < 0 ? before.length : border));
}

const reach = 8;
