import { once } from "../cache.ts";
import { type Document, type ReadSentence, type Sentence, sourceSpan } from "../document.ts";
import type { Aligned, Linked } from "./aligned.ts";
import { featuresOf } from "./features.ts";
import type { Counterpart, Links } from "./links.ts";

/**
 * How closely the draft keeps to the words of its references around an offset of its source, 0 to 1: of the words of the
 * sentences there, by weight, the share that the nearest counterpart of each has. The more freely a story is told, the more
 * often a difference is one of telling and not of fact. What has no counterpart is new and tells nothing of it, and a few
 * sentences tell too little: they count as close.
 */
export function closenessIn(draft: Document, paragraphs: readonly Aligned[]): (offset: number) => number {
  const told = paragraphs.flatMap((paragraph, block) =>
    sharesIn(paragraph).flatMap((share, i) => {
      const start = sourceSpan(draft, block, paragraph.sentences[i]!).start;
      return share.shared > 0 ? { ...share, start } : [];
    }),
  );
  return (offset) => {
    if (isBrief(draft)) return 1;
    if (told.length === 0) return 0;
    const at = told.findLastIndex(({ start }) => start <= offset);
    const first = Math.max(0, Math.min(at - Math.floor(around / 2), told.length - around));
    const near = told.slice(first, first + around);
    return sum(near.map(({ shared }) => shared)) / sum(near.map(({ total }) => total));
  };
}

/** Which share of the words of a sentence, by weight, one counterpart of it has, 0 to 1; of a draft of a few sentences again 1. */
export function closenessOf(draft: Document, sentence: Sentence, references: readonly Linked[]): number {
  if (isBrief(draft)) return 1;
  const shares = references.map(({ links }) =>
    shareOf(sentence, links.ofDraft[sentence.index]!, links.weight),
  );
  return Math.max(0, ...shares.map(({ shared, total }) => shared / (total || 1)));
}

/** True for a brief or a part of a story, which has too few sentences to show how it is told. */
export const isBrief = ({ sentences }: Document): boolean => sentences.length < fewest;

/** So many sentences show how the draft is told where they stand. */
const around = 9;
const fewest = 13;

/** Weights, summed: of the features of a sentence, and of those that its nearest counterpart has. */
interface Share {
  readonly shared: number;
  readonly total: number;
}

/** By sentence of a paragraph; of several references the nearest. */
const sharesIn = once(({ sentences, authorities, older }: Aligned): readonly Share[] =>
  sentences.map((sentence, i) =>
    [...authorities, ...older]
      .map(({ counterparts, weight }) => shareOf(sentence, counterparts[i]!, weight))
      .reduce((best, one) => (one.shared * best.total > best.shared * one.total ? one : best), {
        shared: 0,
        total: 1,
      }),
  ),
);

function shareOf(
  sentence: ReadSentence,
  counterparts: readonly Counterpart[],
  weight: Links["weight"],
): Share {
  // A figure or a date is the same in any telling, and a changed one makes no sentence free.
  const features = [...featuresOf(sentence)].filter((feature) => !isFact(feature));
  const shared = counterparts.map(({ reference }) => {
    const theirs = featuresOf(reference);
    return sum(features.filter((feature) => theirs.has(feature)).map(weight));
  });
  return { shared: Math.max(0, ...shared), total: sum(features.map(weight)) };
}

const isFact = (feature: string) => feature.startsWith("#") || feature.startsWith("@");

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
