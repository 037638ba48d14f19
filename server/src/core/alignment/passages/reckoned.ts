import type { Document, Sentence } from "../../document.ts";
import { yearOf } from "../../facts/dates/calendar.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import { joinedSums, tellsMajority } from "../pairs/derived/made-up.ts";

/**
 * True where a sentence of the draft tells a figure of the reference by how far it lies from one beside it: "at 95kph, 45kph slower
 * than is allowed" for "at 95 km per hour. The limit is 140 km per hour".
 */
export function isReckonedInto(sentence: Sentence, reader: Sentence, { sentences, day }: Document): boolean {
  const beside = [sentences[sentence.index - 1], sentence, sentences[sentence.index + 1]].flatMap((one) =>
    one?.block === sentence.block ? one.figures : [],
  );
  if (isYearTold(sentence, reader, day, sentences[sentence.index - 1]) || tellsMajority(reader, sentence))
    return true;
  if (isShareTold(sentence, reader, beside) || isPartTold(sentence, wholesOf(sentence, sentences), reader))
    return true;
  if (isToldAsShare(sentence, reader, beside) || isGapTold(sentence, reader)) return true;
  if (joinedSums(sentence).some((sum) => reader.figures.some(({ value }) => value === sum))) return true;
  return reader.figures.some(
    (told) =>
      isAmount(told) &&
      !beside.some(({ value }) => value === told.value) &&
      sentence.figures.some((one) =>
        beside.some(
          (other) =>
            other !== one &&
            isOfOneKind(one, other) &&
            isOfOneKind(one, told) &&
            Math.abs(Math.abs(one.value - other.value) - told.value) < 1e-6 &&
            reader.figures.some(({ value }) => value === other.value),
        ),
      ),
  );
}

/**
 * "It is 40 years since one was added" for "The last was built in 1985", "for 18 years" for "until 2011" behind what is told of 1993.
 * `before` is the sentence that stands there.
 */
function isYearTold(
  sentence: Sentence,
  { figures, tokens }: Sentence,
  day: string | undefined,
  before: Sentence | undefined,
): boolean {
  if (!tokens.some(({ norm }) => /^(?:since|ago|for|in)$/.test(norm))) return false;
  const since = yearsIn(before?.block === sentence.block ? before : undefined);
  return figures.some(
    ({ kind, unit, value }) =>
      kind === "duration" &&
      unit === "year" &&
      value >= longAgo &&
      yearsIn(sentence).some(
        (year) =>
          (day !== undefined && yearOf(day) - year === value) || since.some((from) => year - from === value),
      ),
  );
}

const yearsIn = (sentence: Sentence | undefined): readonly number[] =>
  (sentence?.dates ?? []).flatMap(({ granularity, from }) =>
    granularity === "year" && from !== undefined ? yearOf(from) : [],
  );

/** So many years are hardly ever told by chance. */
const longAgo = 10;

/** "They get $3.4m, less than two fifths of what they had sued for" for "They had asked for $9 million". */
function isShareTold({ figures }: Sentence, reader: Sentence, beside: readonly Figure[]): boolean {
  return reader.figures.some(
    (told) =>
      (told.kind === "fraction" || told.kind === "percent") &&
      !beside.some(({ value }) => value === told.value) &&
      figures.some(
        (whole) =>
          isMeasured(whole) &&
          reader.figures.some(
            (part) => isOfOneKind(part, whole) && part.value < whole.value && isThatShare(told, part, whole),
          ),
      ),
  );
}

/** What shares in a sentence are taken of; "half of that" is one of what stands before. */
function wholesOf({ index, block, tokens, figures }: Sentence, sentences: readonly Sentence[]) {
  const before = sentences[index - 1];
  const isOfThat = tokens.some(
    ({ norm }, at) => norm === "of" && /^(?:that|it)$/.test(tokens[at + 1]?.norm ?? ""),
  );
  return isOfThat && before?.block === block ? [...figures, ...before.figures] : figures;
}

/** "The winner will receive $1.2m" for "a purse of 2 million dollars, 60 percent of it for the winner". */
const isPartTold = ({ figures }: Sentence, wholes: readonly Figure[], reader: Sentence) =>
  figures.some(
    (share) =>
      (share.kind === "percent" || share.kind === "fraction") &&
      wholes.some(
        (whole) =>
          isMeasured(whole) &&
          reader.figures.some(
            (told) =>
              isOfOneKind(told, whole) &&
              Math.abs((share.value * whole.value) / 100 - told.value) < 1e-6 * whole.value,
          ),
      ),
  );

/** "Gave back a quarter of the 48 million" for "Twelve million has been repaid", "three quarters of the 12" for "nine of the 12". */
const isToldAsShare = ({ figures }: Sentence, reader: Sentence, beside: readonly Figure[]) =>
  reader.figures.some(
    (share) =>
      (share.kind === "fraction" || share.kind === "percent") &&
      share.value < 100 &&
      !beside.some(({ value }) => value === share.value) &&
      beside.some(
        (whole) =>
          isNumber(whole) &&
          reader.figures.some(({ value }) => value === whole.value) &&
          figures.some(
            (part) =>
              part !== whole &&
              isNumber(part) &&
              part.value > 2 &&
              Math.abs(part.value - (share.value * whole.value) / 100) < 1e-6 * whole.value,
          ),
      ),
  );

/** "The difference was a mere 35 entries" for "4,310 entries to 4,275" */
const isGapTold = ({ figures }: Sentence, { figures: told, tokens }: Sentence) =>
  tokens.some(({ norm }) => GAP.test(norm)) &&
  told.some(
    (gap) =>
      gap.kind === "cardinal" &&
      gap.value >= leastGap &&
      figures.some(({ kind, value, parts }, i) =>
        parts
          ? parts.length === 2 && Math.abs(parts[0]! - parts[1]!) === gap.value
          : kind === "cardinal" &&
            figures
              .slice(i + 1)
              .some((other) => other.kind === kind && Math.abs(other.value - value) === gap.value),
      ),
  );

const GAP = /^(?:difference|gap|lead|margin|more|fewer|ahead|apart)$/;
const leastGap = 12;

const isNumber = ({ kind }: Figure) => kind === "money" || kind === "measure" || kind === "cardinal";

/** In percent: how far a share in words may lie from the one it rounds, and one that is hedged. */
const rounded = 0.7;
const hedged = 5;

const isThatShare = ({ comparator, value }: Figure, part: Figure, whole: Figure) =>
  Math.abs((100 * part.value) / whole.value - value) <= (comparator === "exactly" ? rounded : hedged);

const isMeasured = ({ kind, value }: Figure) =>
  kind === "money" || kind === "measure" || (kind === "cardinal" && value > 12);

const isAmount = ({ kind, value }: Figure) => kind !== "ordinal" && kind !== "code" && value > 2;
const isOfOneKind = (a: Figure, b: Figure) => a.kind === b.kind && a.unit === b.unit;
