import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** A name that is nearly, and not quite, one of the reference's. */
export const nameSpelling: Check = {
  meta: {
    code: "name/spelling",
    severity: "error",
    says: "A name is spelled otherwise than in the reference.",
    means:
      "A name of the draft is close to one of the reference and not the same: a letter, a hyphen, a particle, a space. Each place is a finding of its own. It is silent about accents that plain wires leave out, known variants of one name, and UK and US forms of titles.",
    example: {
      reference: "Bashar al-Assad was in Moscow.",
      draft: "Bashar Assad was in Moscow.",
      fixed: "Bashar al-Assad was in Moscow.",
    },
  },
  looksAt: "paragraph",
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
