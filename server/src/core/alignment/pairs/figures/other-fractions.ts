import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { fits } from "../../../inner/misshared.ts";
import { sumsOf } from "../../../inner/parts.ts";
import type { Linked } from "../../aligned.ts";
import { counterpartsOf, figuresOfStory } from "../derived/reach.ts";

/**
 * "Three quarters of those entitled" for a turnout of 66.2 percent: a share in words, which may be a turn of phrase, where the counterparts
 * and what stands next to them give one share that the draft tells nowhere, and no share of the story fits.
 */
export function isOfOtherShare(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact, sentence, document } = draft;
  if (!isFraction(fact) || fact.value === 50) return false;
  if (sentence.figures.some((other) => other !== fact && isShare(other))) return false;
  if (!/^ (?:of|as|in) /.test(document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 4)))
    return false;
  const own = figuresOfStory(document);
  const untold = (sentences: readonly Sentence[]) =>
    sentences
      .flatMap(({ figures }) => figures.filter(isShare))
      .filter((share) => !own.some((other) => sameFigure(other, share)));
  const beside = references.flatMap((reference) => {
    const linked = counterpartsOf(draft, reference);
    return reference.document.sentences.filter(({ index, block }) =>
      linked.some((one) => one.block === block && Math.abs(one.index - index) <= 1),
    );
  });
  const [share, ...more] = untold(beside);
  if (!share || more.length > 0 || share.kind !== "percent" || share.high !== undefined) return false;
  return !references.some((reference) =>
    untold(reference.document.sentences).some(({ value }) => fits(fact, value) || fits(fact, 100 - value)),
  );
}

const isFraction = ({ kind, words, high }: Figure) => kind === "fraction" && words && high === undefined;

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "A third of the 18": what it comes to is none of the parts that a counterpart tells of them, and no sum of some. */
export function isOfNoPart(
  { fact, sentence, document }: Placed<Figure>,
  references: readonly Linked[],
): boolean {
  if (!isFraction(fact)) return false;
  const whole = sentence.figures[sentence.figures.indexOf(fact) + 1];
  const { text } = document.blocks[sentence.block]!;
  if (whole?.kind !== "cardinal" || whole.value > largest) return false;
  if (!/^ of (?:the|its|their|all|his|her) $/.test(text.slice(fact.end, whole.start))) return false;
  const isToldBeside = (value: number) =>
    sentence.figures.some((one) => one !== whole && one.kind === "cardinal" && one.value === value);
  return counterparts(sentence, references).some(({ figures }) => {
    const counts = figures.filter((one) => one.kind === "cardinal" && one.high === undefined);
    const parts = counts.filter(({ value }) => value < whole.value).map(({ value }) => value);
    if (parts.length === 0 || !counts.some(({ value }) => value === whole.value)) return false;
    // Who tells all the parts beside it says of something else.
    if (parts.every(isToldBeside)) return false;
    const sums = [...sumsOf(parts.slice(0, 6))].flatMap((sum) => [sum, whole.value - sum]);
    return !sums.some((sum) => sum > 0 && fits(fact, (100 * sum) / whole.value));
  });
}

/** The share of a larger whole is told by what it comes to. */
const largest = 1_000;

const counterparts = ({ index }: Sentence, references: readonly Linked[]): readonly Sentence[] =>
  references.flatMap(({ links }) =>
    links.ofDraft[index]!.filter(({ score }) => score >= tellsIt).map(({ reference }) => reference),
  );

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.2;
