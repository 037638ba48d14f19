import type { Document, Placed, Sentence } from "../../../document.ts";
import { daysBetween } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Linked } from "../../aligned.ts";
import { beside, lies } from "./dates.ts";
import { isInStretch, leadsTo, startsIn, withDay } from "./lengths.ts";

/**
 * True where a weekday alone is the writer's own clock, or any passage of a reference tells it: it is the day of a version or
 * the one beside it, a reference names that weekday or a time it lies in, or the counterparts count some days to it.
 */
export function isWeekdayKnown(draft: Placed<DateFact>, references: readonly Linked[]): boolean {
  const { from, weekday, granularity } = draft.fact;
  if (from === undefined || weekday === undefined) return true;
  const versions = [draft.document, ...references.map(({ document }) => document)];
  if (versions.some(({ day }) => day === undefined || Math.abs(daysBetween(day, from)) <= 1)) return true;
  if (references.some(({ document }) => isEndOfWeekTold(draft, document))) return true;
  return references.some(
    ({ document, links }) =>
      leadsTo(draft.fact, beside(draft, document, links), withDay(document, startsIn)) ||
      (granularity === "part" && beside(draft, document, links).some((one) => isBeside(weekday, one))) ||
      document.sentences.some((one) => isInStretch(draft.fact, one)) ||
      beside(draft, document, links).some((one) => isByHours(from, one)) ||
      document.sentences.some(({ dates }) =>
        dates.some((date) => date.weekday === weekday || (isShort(date) && lies(draft.fact, date))),
      ),
  );
}

/** "Had set out on Saturday" for "found on Monday, 50 hours after they had set out". */
const isByHours = (day: string, { figures, dates }: Sentence) =>
  figures.some(
    ({ kind, unit, value }) =>
      kind === "duration" &&
      unit === "hour" &&
      value >= 24 &&
      dates.some(
        ({ from, granularity }) =>
          from !== undefined &&
          (granularity === "day" || granularity === "part") &&
          [daysBetween(from, day), daysBetween(day, from)].some(
            (days) => Math.abs(24 * (((days % 7) + 7) % 7) - value) < 24,
          ),
      ),
  );

/** "From Monday to Friday" for "on weekdays", "on Saturdays and Sundays" for "at weekends". */
function isEndOfWeekTold({ fact, sentence, document }: Placed<DateFact>, reference: Document): boolean {
  const { text } = document.blocks[sentence.block]!;
  const around = text.slice(Math.max(sentence.start, fact.start - 16), Math.min(sentence.end, fact.end + 16));
  const told = WORKING_WEEK.test(around)
    ? /^(?:weekdays?|working)$/
    : WEEKEND.test(around)
      ? /^weekends?$/
      : undefined;
  return (
    told !== undefined && reference.sentences.some(({ tokens }) => tokens.some(({ norm }) => told.test(norm)))
  );
}

const WORKING_WEEK = /\bMon(?:days?)?(?: (?:to|until|through|till) | ?[-–] ?)Fri(?:days?)?\b/;
const WEEKEND = /\bSat(?:urdays?)?(?: (?:and|or) | ?[-–] ?)Sun(?:days?)?\b/;

/** "Saturday afternoon" for "17 hours" from Friday night. */
const isBeside = (weekday: number, { dates }: Sentence) =>
  dates.some((date) => date.weekday !== undefined && [1, 6].includes((weekday - date.weekday + 7) % 7));

/** "Last week" and "the weekend" may be told by a weekday, "the six months to June" and "this year" are not. */
const isShort = ({ from, to }: DateFact) =>
  from !== undefined && to !== undefined && daysBetween(from, to) <= 10;
