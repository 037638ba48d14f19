import type { Linked } from "../alignment/aligned.ts";
import { featuresOf } from "../alignment/features.ts";
import { vocabularyOf } from "../alignment/vocabulary.ts";
import type { Comparison } from "../comparison.ts";
import { type Sentence, sentencesIn, sourceSpan } from "../document.ts";
import type { Check } from "./check.ts";

/** A paragraph with fewer words of content may be anything told in other words. */
const fewest = 6;
/** Where the references have more of its words than this in one place, it may come from there. */
const sharedFrom = 0.3;

/** A paragraph of the draft that comes from no reference. */
export const passageUnsupported: Check = {
  meta: {
    code: "passage/unsupported",
    severity: "information",
    says: "A paragraph of the draft has no counterpart in any reference.",
    means:
      "Older versions count as references. Headlines, captions and table rows are not asked, nor is a paragraph of a few words.",
    example: {
      reference: "The mine in Orpe was closed in May.",
      draft:
        "The mine in Orpe was closed in May.\n\nThieves stole copper cable worth 4,000 pounds from a railway depot near Lauben.",
    },
  },
  looksAt: "story",
  *run({ draft, authorities, older }: Comparison) {
    const references = [...authorities, ...older];
    if (references.length === 0) return;
    for (const [block, { role }] of draft.blocks.entries()) {
      const sentences = sentencesIn(draft, block);
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (role !== "body" || !first || !last || sentences.some((sentence) => isLinked(sentence, references)))
        continue;
      if (!isProse.test(draft.blocks[block]!.text)) continue;
      const size = sentences.reduce((sum, sentence) => sum + featuresOf(sentence).size, 0);
      if (size < fewest || sentences.some((sentence) => hasSource(sentence, references))) continue;
      yield {
        message: "No reference has this paragraph.",
        span: sourceSpan(draft, block, { start: first.start, end: last.end }),
        fixes: [],
      };
    }
  },
};

const isProse = /[.!?…]["'”’)\]]*$/;

const isLinked = ({ index }: Sentence, references: readonly Linked[]) =>
  references.some(({ links }) => links.ofDraft[index]!.length > 0);

/** True where one sentence of a reference has much of the sentence. */
function hasSource(sentence: Sentence, references: readonly Linked[]): boolean {
  return references.some(({ document }) => {
    const vocabulary = vocabularyOf(document);
    const shared = new Map<Sentence, number>();
    for (const feature of featuresOf(sentence)) {
      for (const other of vocabulary.withFeature(feature)) {
        const value = (shared.get(other) ?? 0) + vocabulary.weight(feature);
        if (value >= sharedFrom * vocabulary.total(sentence)) return true;
        shared.set(other, value);
      }
    }
    return false;
  });
}
