import type { Placed, Sentence } from "../../../document.ts";
import { addDays, daysBetween, monthOf, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import { countsTo, tellsLength } from "./lengths.ts";

/** A day or a part of a year that the words beside another one lead to: the eve of it, the first or the second of two. */
export const isOffByWords = (draft: Placed<DateFact>, passage: Sentence): boolean =>
  isEve(draft.fact, passage) ||
  isPastMidnight(draft, passage) ||
  isAfterThrough(draft.fact, passage) ||
  isYearsOff(draft.fact, passage) ||
  isElidedPart(draft, passage) ||
  isAfterHours(draft, passage) ||
  (/^(?:since|from|after)$/.test(draft.fact.relation ?? "") && isStartOfRow(draft.fact, passage));

/** "Sept. 10" for "on the eve of the vote, which is on Sept. 11". */
const isEve = ({ from, granularity }: DateFact, { dates, tokens }: Sentence): boolean =>
  granularity === "day" &&
  tokens.some(({ norm }) => norm === "eve") &&
  dates.some((date) => from !== undefined && date.from === addDays(from, 1));

/** "It begins on 1 July" for "takes effect at midnight on June 30". */
const isPastMidnight = (
  { fact: { from, granularity, time }, sentence }: Placed<DateFact>,
  { dates, tokens }: Sentence,
): boolean =>
  granularity === "day" &&
  time === undefined &&
  !sentence.tokens.some(({ norm }) => norm === "midnight") &&
  dates.some(
    (date) =>
      date.granularity === "day" &&
      date.to !== undefined &&
      from === addDays(date.to, 1) &&
      isAtMidnightOf(date, tokens),
  );

/** "Will not reopen until Wednesday" for "closed through Tuesday": the day behind the last one. */
const isAfterThrough = ({ from, granularity, relation }: DateFact, { dates, tokens }: Sentence): boolean =>
  granularity === "day" &&
  /^(?:until|before)$/.test(relation ?? "") &&
  dates.some(
    (date) =>
      date.granularity === "day" &&
      date.to !== undefined &&
      from === addDays(date.to, 1) &&
      tokens.findLast(({ end }) => end <= date.start)?.norm === "through",
  );

/** "At midnight on June 30", "from midnight on Saturday"; not "shortly before midnight". */
function isAtMidnightOf({ start }: DateFact, tokens: Sentence["tokens"]): boolean {
  const at = tokens.findLastIndex(({ norm, end }) => norm === "midnight" && end <= start);
  if (at < 0 || !/^(?:at|from|until|of)$/.test(tokens[at - 1]?.norm ?? "")) return false;
  return tokens.slice(at + 1).every((token) => token.start >= start || /^(?:on|of)$/.test(token.norm));
}

/** "21 June next year" for "on June 21, exactly a year before the match": the same day so many years off as the passage tells. */
const isYearsOff = ({ from, granularity }: DateFact, { dates, figures, tokens }: Sentence): boolean =>
  granularity === "day" &&
  from !== undefined &&
  dates.some((date) => {
    if (date.granularity !== "day" || date.from === undefined || date.from.slice(5) !== from.slice(5))
      return false;
    const years = Math.abs(yearOf(from) - yearOf(date.from));
    const isApart = (end: number) =>
      /^(?:before|after|earlier|later)$/.test(tokens.find(({ start }) => start >= end)?.norm ?? "");
    const isCounted = figures.some(
      ({ kind, unit, value, end }) =>
        kind === "duration" && unit === "year" && value === years && isApart(end),
    );
    const isWord = tokens.some(
      ({ norm, end }, i) => norm === "year" && /^(?:a|one)$/.test(tokens[i - 1]?.norm ?? "") && isApart(end),
    );
    return years > 0 && (isCounted || (years === 1 && isWord));
  });

/** "The second quarter" for "sold 4.1 million in the first quarter and 3.6 million in the second". */
const isElidedPart = (
  { fact: { key, granularity, text }, sentence }: Placed<DateFact>,
  { dates, figures, tokens }: Sentence,
): boolean =>
  (granularity === "quarter" || granularity === "half") &&
  // Who tells both may have exchanged them.
  sentence.dates.filter((date) => date.granularity === granularity).length === 1 &&
  dates.some(
    (date) =>
      date.granularity === granularity &&
      date.key !== key &&
      figures.some(
        ({ kind, noun, words, text: place, start }) =>
          kind === "ordinal" &&
          words &&
          noun === undefined &&
          start > date.end &&
          tokens.findLast(({ end }) => end <= start)?.norm === "the" &&
          text.toLowerCase().includes(place.toLowerCase()),
      ),
  );

/** "Until four on Wednesday afternoon" for "begins at 4 a.m. on Tuesday and lasts 36 hours": the day that the hours end on. */
function isAfterHours(
  { fact: { weekday, from }, sentence }: Placed<DateFact>,
  { dates, figures, tokens }: Sentence,
): boolean {
  if (!sentence.tokens.some(({ norm }) => ENDS.test(norm))) return false;
  return figures.some(
    ({ kind, unit, value, start }) =>
      kind === "duration" &&
      unit === "hour" &&
      tokens.some(({ norm, end }) => LASTS.test(norm) && end < start) &&
      dates.some(({ time }) =>
        dates.some((day) => {
          if (time === undefined || day.time !== undefined || day.from === undefined) return false;
          const days = Math.floor((time + 60 * value) / (24 * 60));
          return weekday !== undefined && day.weekday !== undefined
            ? (weekday - day.weekday + 7) % 7 === days % 7
            : from !== undefined && daysBetween(day.from, from) === days;
        }),
      ),
  );
}

const LASTS = /^(?:last(?:s|ed|ing)?|for|run|runs|ran|continue[sd]?)$/;
const ENDS = /^(?:until|till|end(?:s|ed|ing)?|over|finish(?:es|ed)?)$/;

/** "Every month since March" for "fell for a third month in a row in May": the first of the run, or what stands before it. */
function isStartOfRow({ from, granularity }: DateFact, { dates, figures, tokens }: Sentence): boolean {
  const months = granularity === "month" ? 1 : granularity === "year" ? 12 : 0;
  if (months === 0 || from === undefined || !tokens.some(({ norm }) => IN_A_ROW.test(norm))) return false;
  const unit = months === 1 ? "month" : "year";
  return figures.some(
    (run) =>
      run.value > 1 &&
      (run.unit === unit || tokens.find(({ start }) => start >= run.end)?.norm === unit) &&
      (run.kind === "ordinal" || run.kind === "duration") &&
      dates.some((last) => {
        if (last.granularity !== granularity || last.from === undefined) return false;
        const off = ((yearOf(last.from) - yearOf(from)) * 12 + monthOf(last.from) - monthOf(from)) / months;
        return off === run.value - 1 || off === run.value;
      }),
  );
}

const IN_A_ROW = /^(?:row|straight|consecutive|successive|running)$/;

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
