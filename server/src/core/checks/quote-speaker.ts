import { otherSpeaker } from "../alignment/quotations/quotation-speakers.ts";
import { sourceSpan } from "../document.ts";
import type { Check } from "./check.ts";
import { evidenceAt, replace, where, wordsAt } from "./evidence.ts";

/** The same words, given to another speaker. */
export const quoteSpeaker: Check = {
  meta: {
    code: "quote/speaker",
    severity: "error",
    says: "The reference gives these words to another speaker.",
    means:
      "The words are the reference's and the speaker is not. It is silent where the draft names the speaker by an office, by a pronoun, or not at all.",
    example: {
      reference: '"This was made without a warrant," Rocha said.',
      draft: '"This was made without a warrant," Matos said.',
      fixed: '"This was made without a warrant," Rocha said.',
    },
  },
  looksAt: "paragraph",
  *run({ quotations, draft }) {
    for (const pairing of quotations) {
      if (pairing.state !== "same" && pairing.state !== "altered") continue;
      const { reference } = pairing;
      const theirs = reference.quotation?.speaker;
      const name = otherSpeaker(pairing.draft, draft, reference);
      if (!pairing.draft.speaker || !theirs || !name) continue;
      const { block, ...span } = pairing.draft.speaker;
      yield {
        message: `Reference gives these words to ${name} ${where(reference.document, reference.block)}.`,
        span: sourceSpan(draft, block, span),
        reference: evidenceAt(reference.document, theirs.block, theirs),
        fixes: /^\p{Lu}/u.test(wordsAt(draft, block, span))
          ? [
              {
                title: `Change to ${name}`,
                preferred: true,
                edits: [replace(draft, block, span, name)],
              },
            ]
          : [],
      };
    }
  },
};
