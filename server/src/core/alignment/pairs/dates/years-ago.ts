import type { Document, Placed } from "../../../document.ts";
import { yearOf } from "../../../facts/dates/calendar.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { isReckoned } from "../derived/index.ts";

/**
 * "16 years ago" of a story of 2024 whose references tell of no year near 2008, of no 16 years, and of nothing that leads to them. Round
 * lengths, hedged ones and a few years are the writer's own clock.
 */
export function isYearsAgoOfNone(draft: Placed<DateFact>, references: readonly Linked[]): boolean {
  const { fact, sentence, document } = draft;
  const years = Number(/^year-(\d+)$/.exec(fact.key ?? "")?.[1] ?? 0);
  const { text, role } = document.blocks[sentence.block]!;
  if (years < fewest || years % 5 === 0 || fact.from === undefined || role !== "body") return false;
  const start = Math.max(sentence.start, fact.start - 24);
  if (HEDGED.test(text.slice(start, fact.start)) || !/^(?:\d+|[a-z-]+) years ago$/i.test(fact.text))
    return false;
  const year = yearOf(fact.from);
  if (references.some((one) => tellsOf(year, years, one.document))) return false;
  const length: Figure = {
    kind: "duration",
    text: fact.text.replace(/ ago$/i, ""),
    value: years,
    unit: "year",
    comparator: "exactly",
    number: { start: fact.start, end: fact.start },
    decimals: 0,
    words: false,
    start: fact.start,
    end: fact.end,
  };
  return !isReckoned({ fact: length, sentence, document }, references);
}

/** A year near it, the number itself, or two numbers that lie as far apart, such as a person's ages. */
const tellsOf = (year: number, years: number, { sentences }: Document): boolean =>
  sentences.some(
    ({ dates, figures }) =>
      dates.some(({ from, to }) => from && to && yearOf(from) <= year + 1 && yearOf(to) >= year - 1) ||
      figures.some(
        ({ value, kind, words, noun }) =>
          // "38 games" are no years.
          ((kind !== "cardinal" || noun === undefined || noun === "year") &&
            Math.abs(value - years) <= (kind === "duration" || words ? 1 : 0)) ||
          Math.abs(value - year) <= 1 ||
          (kind === "age" &&
            sentences.some((other) => other.figures.some((one) => Math.abs(value - one.value) === years))),
      ),
  );

/** Fewer years are counted from anything. */
const fewest = 4;

const HEDGED =
  /\b(?:about|around|some|almost|nearly|over|under|than|least|most|up to|roughly|early|late) (?:the )?$/i;
