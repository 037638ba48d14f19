import { slippedFirstWord } from "../alignment/pairs/names/slipped-first-words.ts";
import type { Placed } from "../document.ts";
import type { Name } from "../facts/names/name.ts";
import type { Finding } from "../findings/finding.ts";
import type { Span } from "../text/span.ts";
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
  *run({ names, draft, sentences, authorities }) {
    for (const pairing of names) {
      if (pairing.close) yield misspelled(pairing.draft, pairing.close);
    }
    for (const sentence of sentences) {
      const slipped = slippedFirstWord(sentence, authorities);
      if (slipped) yield misspelled({ fact: slipped.word, sentence, document: draft }, slipped.theirs);
    }
  },
};

function misspelled(ours: Placed<Span>, theirs: Placed<Name>): Omit<Finding, "code" | "severity"> {
  return {
    message: `Reference says ${theirs.fact.text} ${whereOf(theirs)}.`,
    span: spanOf(ours),
    reference: evidenceOf(theirs),
    fixes: [
      {
        title: `Change to ${theirs.fact.text}`,
        preferred: true,
        edits: [replace(ours.document, ours.sentence.block, ours.fact, theirs.fact.text)],
      },
    ],
  };
}
