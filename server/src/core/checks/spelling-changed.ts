import { contextOf, likeness } from "../alignment/context.ts";
import { isFunctionWord } from "../alignment/features.ts";
import { looksAlike } from "../alignment/lookalikes.ts";
import type { Sentence } from "../document.ts";
import { overlaps } from "../text/span.ts";
import { isVariantSpelling } from "../text/spelling.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, matchCase, replace, spanOf, whereOf } from "./evidence.ts";

/** How alike the places of the two words must be. */
const samePlace = 0.2;

/** A word became one that looks or sounds like it. */
export const spellingChanged: Check = {
  meta: {
    code: "spelling/changed",
    severity: "warning",
    says: "A word became a look- or sound-alike of the reference's.",
    means:
      "A word of the reference became another that looks or sounds like it, so that no spelling checker stops at it: “principal” and “principle”, “formerly” and “formally”. It is silent about UK and US spellings, and about a word that the draft exchanged on purpose for one that only begins alike.",
    example: {
      reference: "The bank, formerly state-owned, has closed.",
      draft: "The bank, formally state-owned, has closed.",
      fixed: "The bank, formerly state-owned, has closed.",
    },
  },
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        const theirs = linked.flatMap((link) => plainWords(link.reference).map((token) => ({ token, link })));
        const known = new Set(theirs.map(({ token }) => token.norm));
        const kept = new Set(sentence.tokens.map((token) => token.norm));
        for (const token of plainWords(sentence)) {
          if (known.has(token.norm)) continue;
          const twin = theirs.find(
            (other) =>
              !kept.has(other.token.norm) &&
              looksAlike(token.norm, other.token.norm) &&
              !isVariantSpelling(token.norm, other.token.norm) &&
              likeness(
                contextOf(sentence, token, links.weight),
                contextOf(other.link.reference, other.token, links.weight),
              ) >= samePlace,
          );
          if (!twin) continue;
          const place = { fact: token, sentence, document: draft };
          const source = { fact: twin.token, sentence: twin.link.reference, document };
          const newText = matchCase(twin.token.text, token.text);
          yield {
            message: `Reference says “${twin.token.text}” ${whereOf(source)}.`,
            span: spanOf(place),
            reference: evidenceOf(source),
            fixes: [
              {
                title: `Change to ${newText}`,
                preferred: true,
                edits: [replace(draft, sentence.block, token, newText)],
              },
            ],
          };
        }
      }
    }
  },
};

/** Words that are neither names nor parts of figures and dates. */
function plainWords(sentence: Sentence): Token[] {
  const facts = [...sentence.names, ...sentence.figures, ...sentence.dates];
  return sentence.tokens.filter(
    (token) =>
      token.kind === "word" &&
      token.norm.length >= 4 &&
      !facts.some((fact) => overlaps(fact, token)) &&
      !isFunctionWord(token),
  );
}
