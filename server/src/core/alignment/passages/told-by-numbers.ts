import type { Document, Sentence } from "../../document.ts";
import { daysBetween, yearOf } from "../../facts/dates/calendar.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import { featuresOf } from "../features.ts";
import { isMargin } from "../pairs/derived/margins.ts";
import { comesTo } from "../pairs/derived/rounded.ts";

/**
 * True where a sentence of the draft tells the one number of a short sentence by another: "short of her 92nd birthday" for "She was
 * 91.", "nearly one in five" for "Nine were on red." behind 50, "follows in ten days" for "will report on Nov. 21".
 */
export function isToldByNumber(
  sentence: Sentence,
  reader: Sentence,
  document: Document,
  draft: Document,
): boolean {
  if (sentence.tokens.length > longest) return false;
  return (
    isAgeAtBirthday(sentence, reader) ||
    isYearLongAgo(sentence, reader, document) ||
    isShareOfBefore(sentence, reader, document) ||
    isCutByGap(sentence, reader, draft) ||
    isDayCounted(sentence, reader, document.day) ||
    isLengthTold(sentence, reader) ||
    reader.figures.some((range) => isMargin(range, sentence, document))
  );
}

/** In words and marks. */
const longest = 20;

/** "She was 91." */
function isAgeAtBirthday({ figures, tokens }: Sentence, reader: Sentence): boolean {
  const [age] = figures;
  return (
    age !== undefined &&
    figures.length === 1 &&
    tokens.length <= 6 &&
    reader.figures.some(
      ({ kind, value, end }) =>
        kind === "ordinal" &&
        (value === age.value || value === age.value + 1) &&
        reader.tokens.find(({ start }) => start >= end)?.norm === "birthday",
    )
  );
}

/** "Has been going for nearly 40 years" for "was first published in 1986": a hedged length that is hardly told by chance. */
const isYearLongAgo = ({ dates }: Sentence, reader: Sentence, { day, sentences }: Document) =>
  day !== undefined &&
  reader.tokens.some(({ norm }) => /^(?:since|ago|for|in)$/.test(norm)) &&
  reader.figures.some(
    (told) =>
      told.kind === "duration" &&
      told.unit === "year" &&
      told.value >= longAgo &&
      // "For 50 years her home was Orpe" tells nothing of 1974 where the reference counts those years itself.
      !sentences.some(({ figures }) =>
        figures.some(
          ({ kind, unit, value }) => kind === told.kind && unit === told.unit && value === told.value,
        ),
      ) &&
      dates.some(
        ({ granularity, from, stated }) =>
          granularity === "year" &&
          stated.includes("year") &&
          from !== undefined &&
          comesTo(told, yearOf(day) - yearOf(from)),
      ),
  );

const longAgo = 10;

/** "Nearly one in five the gravest" for "Nine were on red.", which are so many of a whole in the sentence before it. */
function isShareOfBefore({ index, block, figures }: Sentence, reader: Sentence, { sentences }: Document) {
  const before = sentences[index - 1];
  const [part] = figures;
  if (!part || figures.length > 1 || part.kind !== "cardinal" || part.value < 3 || before?.block !== block)
    return false;
  return reader.figures.some(
    (share) =>
      isShareInWords(share) &&
      before.figures.some(
        ({ kind, value }) =>
          kind === "cardinal" && value > part.value && comesTo(share, (100 * part.value) / value),
      ),
  );
}

const isShareInWords = ({ kind, words, value }: Figure) =>
  words && (kind === "percent" || kind === "fraction") && value < 100;

/** "Two ministries disappear. Of the ten that are left" for "The number of ministries will be cut to 10 from 12." */
function isCutByGap({ figures, tokens, ...sentence }: Sentence, reader: Sentence, { sentences }: Document) {
  const [one, other] = figures;
  if (!one || !other || figures.length > 2 || one.kind !== "cardinal" || other.kind !== "cardinal")
    return false;
  const gap = Math.abs(one.value - other.value);
  const counted = [...featuresOf({ figures, tokens, ...sentence })].filter((feature) =>
    /^\p{L}/u.test(feature),
  );
  const next = sentences[reader.index + 1];
  const beside = [reader, next].flatMap((near) => (near?.block === reader.block ? near.figures : []));
  return reader.figures.some((told) => {
    if (told.kind !== "cardinal" || told.value !== gap || gap === 0) return false;
    const theirs = featuresOf(reader);
    return (
      counted.some((feature) => theirs.has(feature)) &&
      beside.some(({ kind, value }) => kind === "cardinal" && (value === one.value || value === other.value))
    );
  });
}

/** "Sambre's figures follow in ten days" for "Sambre will report on Nov. 21", "off for another fortnight" for "not before Nov. 5". */
const isDayCounted = ({ dates }: Sentence, reader: Sentence, day: string | undefined) =>
  day !== undefined &&
  reader.figures.some((told) => {
    const days = told.kind === "duration" ? told.value * (DAYS[told.unit ?? ""] ?? 0) : 0;
    const at = reader.tokens.findIndex(({ start }) => start >= told.start);
    const lead = reader.tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
    return (
      days >= 5 &&
      lead.some((norm) => /^(?:in|within|another|for)$/.test(norm)) &&
      dates.some(
        ({ granularity, from, stated }) =>
          granularity === "day" &&
          stated.includes("month") &&
          from !== undefined &&
          Math.abs(daysBetween(day, from) - days) < 0.5,
      )
    );
  });

/** "After 12 days in hospital" for "Vardaki had been admitted 12 days earlier." */
const isLengthTold = ({ dates, figures }: Sentence, reader: Sentence) =>
  figures.length === 0 &&
  dates.length === 1 &&
  dates.some(({ key }) => {
    const told = /^elsewhere:(?<unit>day|week|month|year)-(?<count>\d+)$/.exec(key ?? "")?.groups;
    return (
      Number(told?.count) >= fewest &&
      reader.figures.some(
        ({ kind, unit, value }) =>
          kind === "duration" && unit === told?.unit && value === Number(told?.count),
      )
    );
  });

/** A lesser count may be of anything. */
const fewest = 3;

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
