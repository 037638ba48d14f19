import type { Sentence } from "../document.ts";
import { featuresOf } from "./features.ts";
import type { Linked } from "./pairing.ts";

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
    const weigh = (list: readonly string[]) => list.reduce((sum, feature) => sum + links.weight(feature), 0);
    const total = weigh(features);
    if (total === 0) return { sentence, share: 1, kept: true };
    const share = weigh(features.filter((feature) => told.has(feature))) / total;
    const anywhere = weigh(features.filter((feature) => everywhere.has(feature))) / total;
    const kept = share >= keptFrom || (share >= scattered.counterparts && anywhere >= scattered.anywhere);
    return { sentence, share, kept };
  });
}
