import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { eachSentence, type Misfit } from "./misfit.ts";
import { sumsOf } from "./parts.ts";
import { skeletonOf } from "./skeleton.ts";

/**
 * "Eleven went over the side. Four of those were fished out, leaving eight": what is left of no whole that the sentence or the one before
 * it counts, whichever of the parts are taken off.
 */
export const misfitLeftOver = eachSentence((document, sentence): Misfit[] => {
  if (sentence.figures.length < 2) return [];
  const { text, figures } = skeletonOf(document, sentence);
  const found = LEFT.exec(text);
  const part = PART.exec(text);
  if (!found || !part || part.index > found.index) return [];
  if (UNCOUNTED.test(text.slice(part.index, found.index)) || STATE.test(behindLeft(text, found))) return [];
  const [left, first] = [figures[Number(found[1])]!, figures[Number(part[1] ?? part[2])]!];
  const before = figures.filter(({ start }) => start < left.start);
  const wholes = [...countsBefore(document, sentence), ...before].filter(
    (one) => one !== first && one.value > first.value,
  );
  const [whole, ...more] = wholes;
  const all = [left, ...before, ...wholes];
  if (!whole || more.length > 3 || before.length > 4 || !all.every(isCount)) return [];
  const taken = sumsOf(before.map(({ value }) => value));
  if (wholes.some(({ value }) => value === left.value || taken.has(value - left.value))) return [];
  const largest = wholes.reduce((a, b) => (b.value > a.value ? b : a));
  // "Leaving 50 people homeless" is none of the twelve houses.
  const isOther = left.noun !== undefined && ![...wholes, ...before].some(({ noun }) => noun === left.noun);
  if (isOther || left.value > largest.value) return [];
  const right = largest.value - first.value;
  return [
    {
      key: `${largest.value}-${first.value}=${left.value}`,
      sentence,
      at: left,
      others: [first],
      message: `${largest.value} less ${first.value} are ${right}, not ${left.value}.`,
      right,
    },
  ];
});

const LEFT = /\b(?:leaving|leaves|which left|that left)(?: only| just)? <(\d+)>(?! ?(?:percent|per cent|%))/;
const PART =
  /<(\d+)> (?:of (?:them|those|these|whom)|have|has|had|were|was)\b|\b(?:saved|rescued|found|recovered|sold|freed|released|caught) <(\d+)> of (?:them|those|these)\b/;

/** "And others on Tuesday": nobody knows how many those are. */
const UNCOUNTED =
  /\b(?:others?|some|several|few|many|more|rest|most|dozens|hundreds|thousands|and (?:a|an|the|his|her|their|its) |join\w*|came|come|arriv\w*|return\w*)/;
/** "Leaving 31 pupils in hospital": the unhurt are not told. */
const STATE =
  /^(?: [a-z]+)? (?:in hospital|in intensive|in critical|in need|hurt|injured|wounded|dead|homeless|stranded|missing|trapped|unconscious|with|without)\b/;
const behindLeft = (text: string, found: RegExpExecArray) => text.slice(found.index + found[0].length);

const isCount = ({ kind, comparator, high, decimals }: Figure) =>
  kind === "cardinal" && comparator === "exactly" && high === undefined && decimals === 0;

/** The counts of the sentence before it in the paragraph. */
const countsBefore = ({ sentences }: Document, { index, block }: Sentence): readonly Figure[] => {
  const last = sentences[index - 1];
  return last?.block === block ? last.figures.filter(isCount) : [];
};
