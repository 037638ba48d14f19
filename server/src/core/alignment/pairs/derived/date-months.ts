import type { Document, Placed, Sentence } from "../../../document.ts";
import { addDays, monthOf, yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";

/** "between January and May" for "the first five months of this year". */
export function isOfFirstMonths(draft: DateFact, { figures, dates, tokens }: Sentence): boolean {
  if (draft.from === undefined || draft.granularity !== "month") return false;
  const [year, month] = [yearOf(draft.from), monthOf(draft.from)];
  return (
    dates.some(({ granularity, from }) => granularity === "year" && from && yearOf(from) === year) &&
    figures.some(
      ({ unit, value, start }) =>
        unit === "month" &&
        (value === month || (month === 1 && value < 12)) &&
        tokens.findLast(({ end }) => end < start)?.norm === "first",
    )
  );
}

/** "between July and December" for "in the second half of this year": what it begins with, and what it ends with. */
export function isEndOfPart(
  { fact, document, sentence }: Placed<DateFact>,
  { dates, tokens }: Sentence,
): boolean {
  const { from, granularity, relation, stated, start, end } = fact;
  const { text } = document.blocks[sentence.block]!;
  const [before, behind] = [text[start - 1] ?? "", text[end] ?? ""];
  // "April-June"
  const isJoined = /[-–]/.test(before + behind);
  // "The six months to June"
  const isStretch = /\bmonths to (?:the end of )?$/.test(
    text.slice(Math.max(sentence.start, start - 24), start),
  );
  if (from === undefined || granularity !== "month" || (relation === undefined && !isJoined && !isStretch))
    return false;
  // "In the first half", of whatever year
  const part = PARTS.get(monthOf(from));
  const isPart = tokens.some(({ norm }, at) => `${tokens[at - 1]?.norm} ${norm}` === part);
  if (isStretch && isPart) return true;
  const isLast =
    isStretch || isJoined ? isStretch || /[-–]/.test(before) : /^(?:until|by|before)$/.test(relation ?? "");
  const first = stated.includes("year") ? 0 : 5;
  return dates.some(
    (part) =>
      (part.granularity === "half" || part.granularity === "quarter") &&
      (isLast ? part.to : part.from)?.slice(first, 7) === from.slice(first, 7),
  );
}

const PARTS: ReadonlyMap<number, string> = new Map([
  [3, "first quarter"],
  [6, "first half"],
  [9, "third quarter"],
  [12, "second half"],
]);

/** "Whoever takes over from July" for "will leave on June 30": the month that begins when a day of the story is over. */
export const isMonthAfter = (
  { fact, sentence, document }: Placed<DateFact>,
  { sentences }: { readonly sentences: readonly Pick<Sentence, "dates">[] },
): boolean =>
  fact.granularity === "month" &&
  fact.from !== undefined &&
  /\b(?:from|since|starting|beginning) $/i.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 12), fact.start),
  ) &&
  sentences.some(({ dates }) =>
    dates.some(
      ({ granularity, to }) => granularity === "day" && to !== undefined && addDays(to, 1) === fact.from,
    ),
  );

/** "In July last year" for "a year ago", told in July. */
export function isSameMonthAgo({ from, granularity }: DateFact, { day, sentences }: Document): boolean {
  if (day === undefined || from === undefined || granularity !== "month") return false;
  return (
    yearOf(from) + 1 === yearOf(day) &&
    monthOf(from) === monthOf(day) &&
    sentences.some(({ dates }) => dates.some(({ key }) => /^(?:elsewhere:)?year-1$/.test(key ?? "")))
  );
}

/** "Since January 2020" for "in five years", in a story of January 2025: the same month, so many years before or after. */
export function isMonthYearsAway({ from, granularity, stated }: DateFact, { sentences }: Document): boolean {
  if (granularity !== "month" || from === undefined || !stated.includes("year")) return false;
  const off = sentences.flatMap(({ dates }) =>
    dates.flatMap((date) =>
      date.granularity === "month" && date.from?.slice(5) === from.slice(5)
        ? [Math.abs(yearOf(date.from) - yearOf(from))]
        : [],
    ),
  );
  return sentences.some(({ figures }) =>
    figures.some(
      ({ kind, unit, value }) => kind === "duration" && unit === "year" && value > 1 && off.includes(value),
    ),
  );
}

/** "Soybeans for November" for "November soybeans", which is a contract and no date. */
export function isMonthInWords(
  { text, granularity, stated }: DateFact,
  { tokens, dates }: Sentence,
): boolean {
  if (granularity !== "month" || stated.includes("year")) return false;
  return tokens.some(
    (token) =>
      /^\p{Lu}\p{Ll}{2}/u.test(token.text) &&
      text === token.text &&
      !dates.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}
