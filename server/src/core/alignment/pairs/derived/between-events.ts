import type { Document, Placed, Sentence } from "../../../document.ts";
import { daysBetween } from "../../../facts/dates/calendar.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { comesTo } from "./rounded.ts";
import { isSpanOfDates } from "./spans.ts";

/** "nine days before it is paid" for two days of the year that one passage gives, wherever it stands. */
export function isSpanInStory(fact: Figure, { sentences }: Document): boolean {
  return (
    fact.kind === "duration" &&
    sentences.some(({ dates }) =>
      isSpanOfDates(
        fact,
        dates.filter(({ stated }) => !stated.includes("weekday")),
        undefined,
      ),
    )
  );
}

/** "Mayor for eight years until 2021" for "from 2013 to 2021": a passage has both years, and the draft names one of them. */
export function isRunToYear({ fact, sentence }: Placed<Figure>, { sentences }: Document): boolean {
  if (fact.kind !== "duration" || fact.unit !== "year") return false;
  const own = yearsIn(sentence);
  return sentences.some((told) => {
    const years = yearsIn(told);
    return years.some(
      (a) => own.includes(a) && years.some((b) => Math.abs(a - b) === fact.value && fact.value > 0),
    );
  });
}

/** The years that are named as such. */
const yearsIn = ({ dates }: Sentence) =>
  dates.flatMap(({ from, stated }) => (from && stated.includes("year") ? [Number(from.slice(0, 4))] : []));

/** "two days before the raid", where the story dates the raid and what came before it in different paragraphs. */
export function isBetweenEvents(
  draft: Placed<Figure>,
  passages: readonly Sentence[],
  document: Document,
): boolean {
  const { text } = draft.document.blocks[draft.sentence.block]!;
  if (!BETWEEN.test(text.slice(draft.fact.end, draft.fact.end + 10))) return false;
  return passages.some(({ dates }) =>
    dates.some((date) =>
      document.sentences.some((other) => isSpanOfDates(draft.fact, [date, ...other.dates], undefined)),
    ),
  );
}

const BETWEEN = /^ (?:before|after|earlier|later)\b/;

/** "15 years ago", "the ninth year", "in 2009" as a bare number: years that lie between two that passages give, or the story's. */
export function isSpanOfYears(fact: Figure, passages: readonly Sentence[], day: string | undefined): boolean {
  const { value, unit, kind } = fact;
  const years = passages
    .flatMap(({ dates }) => dates)
    .flatMap(({ from }) => (from ? [Number(from.slice(0, 4))] : []));
  if (kind === "cardinal" && years.includes(value)) return true;
  const ofUnit = YEARS_IN.get(unit ?? "");
  if (ofUnit === undefined && kind !== "age" && kind !== "ordinal") return false;
  const of = ofUnit ?? 1;
  // "Three years and three months" are counted to the month.
  const isBroken = unit === "year" && !Number.isInteger(value);
  const all = day ? [...years, Number(day.slice(0, 4))] : years;
  const spans = (a: number, b: number) =>
    a > b && (Math.abs(a - b - value * of) <= (isBroken ? 0.6 : 1) || isRoundly(fact, (a - b) / of));
  if (!all.some((a) => all.some((b) => spans(a, b)))) return false;
  if (unit === "year" && kind === "duration" && value < 20 && isOffByMonths(fact, passages, day))
    return false;
  return kind !== "duration" || unit !== "year" || !isOffFromDay(fact, passages, day);
}

/** "Another four years" for September 2021 and November 2024: where every date has its month, no two are so far apart. */
function isOffByMonths(
  { value, comparator }: Figure,
  passages: readonly Sentence[],
  day: string | undefined,
): boolean {
  const dates = passages
    .flatMap((one) => one.dates)
    .filter(({ from, time }) => from !== undefined && time === undefined);
  if (
    dates.some(({ granularity, slack }) => !/^(?:day|month|part)$/.test(granularity) || slack !== undefined)
  )
    return false;
  const days = [...dates.map(({ from }) => from!), ...(day === undefined ? [] : [day])];
  const exact = Number.isInteger(value) ? 0.75 : 0.35;
  const isFit = (length: number) => {
    const off = length - value;
    if (/^(?:nearly|less|at-most)$/.test(comparator)) return off <= 0.15 && off >= -1;
    if (/^(?:more|over|at-least)$/.test(comparator)) return off >= -0.15 && off <= 1;
    return Math.abs(off) <= exact;
  };
  return !days.some((a) => days.some((b) => a < b && isFit(daysBetween(a, b) / YEAR)));
}

/** "The best find for more than 200 years": no two years are so far apart by chance, so any passage may name the one. */
export const isLongTime = ({ kind, unit, value, comparator }: Figure): boolean =>
  kind === "duration" && unit === "year" && value >= 60 && comparator !== "exactly";

/** "For more than 200 years" for "since 1818". */
const isRoundly = (fact: Figure, length: number) =>
  fact.unit === "year" && fact.value >= 20 && fact.comparator !== "exactly" && comesTo(fact, length);

/** "Nearly five years" for "since August 2021", which is less than four: that month is the one day there is to reckon from. */
function isOffFromDay(
  { value, comparator }: Figure,
  passages: readonly Sentence[],
  day: string | undefined,
): boolean {
  const [since, ...more] = passages.flatMap(({ dates }) =>
    dates.filter(({ relation, from, stated }) => relation === "since" && from && stated.includes("year")),
  );
  if (!since?.from || !since.to || more.length > 0 || day === undefined || since.granularity === "year")
    return false;
  const [least, most] = [daysBetween(since.to, day) / YEAR, daysBetween(since.from, day) / YEAR];
  switch (comparator) {
    case "nearly":
    case "less":
    case "at-most":
      return least > value + 0.1 || most < value - 1;
    case "more":
    case "over":
    case "at-least":
      return most < value - 0.1 || least > value + 1;
    default:
      return most < value - 0.75 || least > value + 0.75;
  }
}

/** In days. */
const YEAR = 365.25;

const YEARS_IN: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["decade", 10],
  ["century", 100],
]);
