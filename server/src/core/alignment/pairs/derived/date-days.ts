import type { Placed, Sentence } from "../../../document.ts";
import { addDays, daysBetween } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import { countsTo, tellsLength } from "./lengths.ts";

/** "Sept. 10" for "on the eve of the vote, which is on Sept. 11". */
export const isEve = ({ from, granularity }: DateFact, { dates, tokens }: Sentence): boolean =>
  granularity === "day" &&
  tokens.some(({ norm }) => norm === "eve") &&
  dates.some((date) => from !== undefined && date.from === addDays(from, 1));

/** "Until four on Sunday morning" for "at 11.40 p.m. on Saturday ... until 4 a.m.": the clock has gone past midnight. */
export function isNextMorning(draft: DateFact, { fact, sentence }: Placed<DateFact>): boolean {
  const { part, granularity } = draft;
  if (!isDayBehind(draft, fact)) return false;
  if (part !== "morning" && part !== "dawn" && granularity !== "day") return false;
  const times = sentence.dates.flatMap(({ time }) => time ?? []);
  return times.some((evening, at) => evening >= EVENING && times.slice(at + 1).some((time) => time < NOON));
}

/** By the weekdays, where both have one: they may be counted from the story's day in two ways. */
const isDayBehind = ({ weekday, from }: DateFact, last: DateFact) =>
  weekday !== undefined && last.weekday !== undefined
    ? (weekday - last.weekday + 7) % 7 === 1
    : from !== undefined && last.to !== undefined && addDays(last.to, 1) === from;

/** In minutes. */
const EVENING = 17 * 60;
const NOON = 12 * 60;

/**
 * True where the draft tells the very length that lies between the two dates, and so has not reckoned with it: "on Jan. 24 and
 * acted within two days" for "on Jan. 22". "On Feb. 5 and a day later" does lead to the reference's Feb. 6.
 */
export function isBesideItsLength({ fact, sentence }: Placed<DateFact>, { from }: DateFact): boolean {
  if (fact.from === undefined || from === undefined || fact.granularity !== "day") return false;
  const off = daysBetween(from, fact.from);
  return off !== 0 && tellsLength(sentence, off) && !countsTo(sentence, -off);
}
