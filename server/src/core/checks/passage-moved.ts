import type { Linked } from "../alignment/aligned.ts";
import { type Document, sentencesIn, sourceSpan } from "../document.ts";
import type { Check } from "./check.ts";
import { evidenceAt, where } from "./evidence.ts";

/** A paragraph goes with the one it is this much like. */
const likeFrom = 0.4;

/** A paragraph of the draft stands in another order than in the reference. */
export const passageMoved: Check = {
  meta: {
    code: "passage/moved",
    severity: "off",
    says: "A paragraph stands elsewhere than in the reference.",
    means:
      "The longest run of paragraphs that keep their order is taken for the story's own; what stands outside it has moved.",
    example: {
      reference: "The mine closed in May. The owner has appealed. (In this order.)",
      draft: "The owner has appealed. The mine closed in May.",
    },
  },
  looksAt: "story",
  *run({ draft, authorities }) {
    const [authority] = authorities;
    if (!authority) return;
    const pairs = pairsOf(draft, authority);
    const kept = new Set(longestRise(pairs.map(({ reference }) => reference)));
    for (const [i, { block, reference }] of pairs.entries()) {
      if (kept.has(i)) continue;
      const sentences = sentencesIn(draft, block);
      const text = authority.document.blocks[reference]!.text;
      yield {
        message: `The reference has this paragraph elsewhere ${where(authority.document, reference)}.`,
        span: sourceSpan(draft, block, { start: sentences[0]!.start, end: sentences.at(-1)!.end }),
        reference: evidenceAt(authority.document, reference, { start: 0, end: text.length }),
        fixes: [],
      };
    }
  },
};

interface Pair {
  readonly block: number;
  readonly reference: number;
}

/** Each paragraph of the draft with the paragraph of the reference that it is most like, in the order of the draft. */
function pairsOf(draft: Document, { document, links }: Linked): Pair[] {
  return draft.blocks.flatMap(({ role }, block) => {
    if (role !== "body") return [];
    const best = sentencesIn(draft, block)
      .flatMap((sentence) => links.ofDraft[sentence.index]!)
      .filter(
        ({ score, reference }) => score >= likeFrom && document.blocks[reference.block]!.role === "body",
      )
      .sort((a, b) => b.score - a.score)[0];
    return best ? [{ block, reference: best.reference.block }] : [];
  });
}

/** The places of a longest run of values that never falls (patience sorting). */
export function longestRise(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [i, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! <= value) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(at);
  return run.reverse();
}
