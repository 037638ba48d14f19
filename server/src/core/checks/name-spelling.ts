import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** A name that is nearly, and not quite, one of the reference's. */
export const nameSpelling: Check = {
  meta: {
    code: "name/spelling",
    severity: "error",
    says: "A name is spelled otherwise than in the reference.",
    example: {
      reference: "Bashar al-Assad was in Moscow.",
      draft: "Bashar Assad was in Moscow.",
      fixed: "Bashar al-Assad was in Moscow.",
    },
  },
  *run({ names, draft }) {
    for (const pairing of names) {
      if (!pairing.close) continue;
      const { draft: ours, close } = pairing;
      yield {
        message: `Reference says ${close.fact.text} ${whereOf(close)}.`,
        span: spanOf(ours),
        reference: evidenceOf(close),
        fixes: [
          {
            title: `Change to ${close.fact.text}`,
            preferred: true,
            edits: [replace(draft, ours.sentence.block, ours.fact, close.fact.text)],
          },
        ],
      };
    }
  },
};
