import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** "three women" for "two women ... and a third woman". */
export function isOneMore(
  { kind, value, noun }: Figure,
  { fact, sentence, document }: Placed<Figure>,
): boolean {
  if (kind !== "cardinal" || fact.value !== value - 1) return false;
  // "Four people" for "three men and a woman"
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 48);
  if (noun !== fact.noun && AND_ONE.test(behind)) return true;
  return sentence.figures.some(
    (other) =>
      other.kind === "ordinal" &&
      other.value === value &&
      sentence.tokens.findLast(({ end }) => end <= other.start)?.norm === "a",
  );
}

const AND_ONE = /^ [\p{L}-]{1,20}(?: [\p{L}-]{1,20})?,? and an? (?!half|quarter|third)\p{L}/u;

/** "One suspect" for "one of the two suspects", whose one is no figure. */
export function isOneOf({ kind, value }: Figure, { fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return kind === "cardinal" && value === 1 && /\bone of (?:the|its|his|her|their|these|those) $/i.test(lead);
}

/** "By at least two people" for "not by one person alone". */
export const isNotAlone = (ours: Figure, { fact, sentence }: Placed<Figure>): boolean =>
  ours.value === 2 &&
  ours.comparator === "at-least" &&
  fact.value === 1 &&
  sentence.tokens.some(({ norm, start }) => start >= fact.end && norm === "alone");

/** "With one match to play", where the reference tells of the last one. */
export function isLastOne({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  const { value, words, noun, end } = fact;
  if (value !== 1 || !words || noun === undefined) return false;
  if (!TO_COME.test(document.blocks[sentence.block]!.text.slice(end, end + 40))) return false;
  return reference.sentences.some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) =>
        /^(?:last|final|remaining)$/.test(norm) &&
        tokens.slice(at + 1, at + 3).some((token) => token.norm === noun || token.norm === `${noun}s`),
    ),
  );
}

/** "Five were lost: four to ice, and the fifth": the last of those that the draft itself has counted. */
export function isLastCounted({ fact, sentence, document }: Placed<Figure>): boolean {
  if (fact.kind !== "ordinal" || fact.value <= 2) return false;
  const { text } = document.blocks[sentence.block]!;
  if (
    !/\b(?:and|while|but) (?:on|in|for|to|with)? ?(?:the|a) $/.test(
      text.slice(Math.max(0, fact.start - 16), fact.start),
    )
  )
    return false;
  const before = document.sentences[sentence.index - 1];
  const counted = [
    ...sentence.figures.filter(({ end }) => end < fact.start),
    ...(before?.block === sentence.block ? before.figures : []),
  ];
  const has = (count: number) => counted.some(({ kind, value }) => kind === "cardinal" && value === count);
  return has(fact.value) && has(fact.value - 1);
}

const TO_COME = /^ [\p{L}-]+ (?:still )?(?:to (?:play|go|come|spare|run)|left|remaining)\b/u;
