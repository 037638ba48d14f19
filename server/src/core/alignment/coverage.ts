import type { Sentence } from "../document.ts";
import type { Linked } from "./candidates.ts";
import { featuresOf, wordFeature } from "./features.ts";
import type { Link, Links } from "./links.ts";

/** How much of a sentence of a reference the draft tells. */
export interface Coverage {
  readonly sentence: Sentence;
  /** Share of what the sentence tells, by weight, that its counterparts in the draft have too, 0 to 1. */
  readonly share: number;
  readonly kept: boolean;
}

/** A sentence of which the draft has less than this is not there. */
const keptFrom = 0.3;
/** Where the rest of the draft makes up for it, less is enough in the counterparts themselves. */
const scattered = { counterparts: 0.2, anywhere: 0.62 };

/** Names come back all over a story; that one is named again says little about what is told. */
const nameWorth = 0.4;

/** Measures each sentence of a reference against the draft, in the order of the reference. */
export function coverage(draft: readonly Sentence[], { document, links }: Linked): Coverage[] {
  const everywhere = new Set(draft.flatMap((sentence) => [...featuresOf(sentence)]));
  return document.sentences.map((sentence) => {
    const counterparts = links.ofReference[sentence.index]!;
    if (counterparts.some((link) => link.exact)) return { sentence, share: 1, kept: true };
    const told = new Set(
      counterparts
        .flatMap(({ draft: { index } }) => [draft[index - 1], draft[index], draft[index + 1]])
        .flatMap((near) => (near ? [...featuresOf(near)] : [])),
    );
    const features = [...featuresOf(sentence)];
    const named = namesIn(sentence);
    const worth = (feature: string) => links.weight(feature) * (named.has(feature) ? nameWorth : 1);
    const weigh = (list: readonly string[]) => list.reduce((sum, feature) => sum + worth(feature), 0);
    const total = weigh(features);
    if (total === 0) return { sentence, share: 1, kept: true };
    const share = weigh(features.filter((feature) => told.has(feature))) / total;
    const anywhere = weigh(features.filter((feature) => everywhere.has(feature))) / total;
    const kept =
      features.length < 3 ||
      isBestSource(sentence, counterparts, links) ||
      share >= keptFrom ||
      (share >= scattered.counterparts && anywhere >= scattered.anywhere);
    return { sentence, share, kept };
  });
}

/** A sentence of the draft comes from somewhere: where this is its best source, the sentence is told, in other words. */
function isBestSource(sentence: Sentence, counterparts: readonly Link[], links: Links): boolean {
  return counterparts.some(({ draft }) => links.ofDraft[draft.index]![0]?.reference === sentence);
}

function namesIn(sentence: Sentence): ReadonlySet<string> {
  const features = new Set<string>();
  for (const token of sentence.tokens) {
    if (!sentence.names.some((name) => token.start >= name.start && token.end <= name.end)) continue;
    const feature = wordFeature(token);
    if (feature !== undefined) features.add(feature);
  }
  return features;
}
