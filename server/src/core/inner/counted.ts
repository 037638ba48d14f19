import { oncePer } from "../cache.ts";
import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";

/** What befell those who are counted, where that says whom a figure counts better than its noun. */
const fates: readonly (readonly [fate: string, words: RegExp])[] = [
  [
    "dead",
    /\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|death toll|fatalit(?:y|ies)|bodies|perish(?:ed)?|lives)\b/gi,
  ],
  ["hurt", /\b(?:injur(?:es|ed|ing|ies)|wound(?:s|ed|ing)|hurt|hospitalised|hospitalized)\b/gi],
  ["missing", /\b(?:missing|unaccounted)\b/gi],
  ["arrested", /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed)|detentions?)\b/gi],
  ["rescued", /\b(?:rescue[sd]?|rescuing|survivors?)\b/gi],
  ["evacuated", /\b(?:evacuat(?:es|ed|ing)|evacuees)\b/gi],
];

/**
 * What a figure of a sentence counts, as a key: its unit, the fate of those it counts ("43 dead", "killed 43"), or its noun.
 * Undefined where that cannot be told.
 */
export function countedBy(document: Document, sentence: Sentence, figure: Figure): string | undefined {
  return countsIn(document, sentence).get(figure);
}

/** For each figure of a sentence. */
const countsIn = oncePer(
  (document: Document, sentence: Sentence) =>
    new Map(sentence.figures.map((figure) => [figure, counted(document, sentence, figure)])),
);

function counted(document: Document, sentence: Sentence, figure: Figure): string | undefined {
  const { kind, unit, per, noun } = figure;
  if (unit === "vague" || figure.high !== undefined || figure.parts) return undefined;
  if (kind === "percent" || kind === "money" || kind === "measure" || kind === "temperature")
    return `${kind} ${unit ?? ""} ${per ?? ""}`;
  if (kind !== "cardinal") return undefined;
  const isPeople = noun === undefined || people.test(noun);
  const fate = isPeople ? fateOf(document, sentence, figure) : undefined;
  return fate ?? (noun && !people.test(noun) ? `noun ${noun}` : undefined);
}

const people =
  /^(?:people|person|man|woman|child|victim|passenger|worker|soldier|civilian|resident|migrant|miner|pilgrim|tourist|other|fatality|death|body|dead|killed|injured|wounded|missing|arrested|detained|rescued|evacuated|evacuee|survivor|casualty)$/;

/** The nearest word of fate, with no other figure between. */
function fateOf(document: Document, sentence: Sentence, figure: Figure): string | undefined {
  const { text } = document.blocks[sentence.block]!;
  const at = sentence.figures.indexOf(figure);
  const from = Math.max(sentence.figures[at - 1]?.end ?? sentence.start, figure.start - 40);
  const to = Math.min(sentence.figures[at + 1]?.start ?? sentence.end, figure.end + 50);
  let nearest: { fate: string; distance: number } | undefined;
  for (const [fate, words] of fates) {
    for (const { index, 0: word } of text.slice(from, to).matchAll(words)) {
      const start = from + index;
      const distance = start >= figure.end ? start - figure.end : figure.start - (start + word.length);
      if (!nearest || distance < nearest.distance) nearest = { fate, distance };
    }
  }
  return nearest?.fate;
}
