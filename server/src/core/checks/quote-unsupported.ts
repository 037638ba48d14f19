import { sourceSpan } from "../document.ts";
import type { Check } from "./check.ts";
import { evidenceAt, where } from "./evidence.ts";

/** A quotation that no reference has, or the reference's own words put inside quotation marks. */
export const quoteUnsupported: Check = {
  meta: {
    code: "quote/unsupported",
    severity: "warning",
    says: "No reference has these words as a quotation.",
    means:
      "The draft puts words between quotation marks that no reference, old or new, has between them: often a paraphrase that became speech. It is silent about titles, single words held at a distance and what a reference says of itself without marks in the same words and from the same speaker.",
    example: {
      reference: "The union said that the offer was an insult.",
      draft: '"The offer was an insult," the union said.',
    },
  },
  looksAt: "paragraph",
  *run({ quotations, draft, references }) {
    if (references.length === 0) return;
    for (const pairing of quotations) {
      const { draft: quotation } = pairing;
      if (quotation.kind !== "speech") continue;
      if (wordCount(quotation.text) < (quotation.speaker ? fewestSpoken : fewest)) continue;
      const span = sourceSpan(draft, quotation.block, quotation);
      if (pairing.state === "unquoted") {
        const { document, block } = pairing.reference;
        yield {
          message: `Reference has this in indirect speech, not as a quotation ${where(document, block)}.`,
          span,
          reference: evidenceAt(document, block, pairing.reference),
          fixes: [],
        };
      } else if (pairing.state === "unsupported") {
        yield { message: "No reference has this quotation.", span, fixes: [] };
      }
    }
  },
};

/** Fewer words may be a slogan or a label; not where somebody is said to have spoken them. */
const fewest = 4;
const fewestSpoken = 2;

const wordCount = (text: string) => text.trim().split(/\s+/).length;
