import { contestedClaim } from "../alignment/statements/attribution/contested-claims.ts";
import { exchangedSource } from "../alignment/statements/attribution/exchanged-sources.ts";
import { lostParty } from "../alignment/statements/attribution/lost-party.ts";
import { lostSpeaker } from "../alignment/statements/attribution/lost-speaker.ts";
import { isPutByOne } from "../alignment/statements/attribution/sayings.ts";
import { mentions, sourcesIn } from "../alignment/statements/attribution/sources.ts";
import type { Document, Sentence } from "../document.ts";
import type { Check } from "./check.ts";
import { evidenceOf, matchCase, replace, spanOf, whereOf, wordsAt } from "./evidence.ts";

/** How sure the pair of sentences must be, and how much of the draft's must stand in the reference's. */
const samePassage = 0.5;

/** A claim that rests on a party to the matter is told as a fact. */
export const statementAttribution: Check = {
  meta: {
    code: "statement/attribution",
    severity: "warning",
    says: "The reference gives this claim to a source that the draft has dropped.",
    means:
      "The reference rests a claim on somebody, and the draft makes it in its own voice: what a party to the matter says, or blame, an accusation, an opinion, a denial, casualties or a judged number, whoever says it. It is silent where a neighbouring sentence carries the source, where the claim is common ground among the references, and about facts that nobody disputes, such as what a company's own accounts say.",
    example: {
      reference: "According to a lawyer for the nurse, two doctors knew.",
      draft: "Two doctors knew.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.4,
  *run({ draft, sentences, authorities, references }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        if (draft.blocks[sentence.block]!.role !== "body") continue;
        const linked = links.ofDraft[sentence.index]!;
        const [link] = linked;
        if (!link || link.exact) continue;
        const exchanged = exchangedSource(sentence, linked, draft, document, links.weight, references);
        const change = exchanged
          ? { ours: exchanged.ours.source, theirs: exchanged.theirs.source, in: exchanged.theirs.sentence }
          : link.score >= samePassage && changedSource(sentence, link.reference, draft, document);
        if (change) {
          const { ours: noun, theirs } = change;
          const source = { fact: theirs, sentence: change.in, document };
          yield {
            message: `Reference gives this to the ${theirs.text.toLowerCase()} ${whereOf(source)}.`,
            span: spanOf({ fact: noun, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [
              {
                title: `Change to ${theirs.text.toLowerCase()}`,
                preferred: false,
                edits: [replace(draft, sentence.block, noun, matchCase(theirs.text, noun.text))],
              },
            ],
          };
          continue;
        }
        const lost =
          (link.score >= samePassage && lostParty(sentence, link.reference, draft, document, links)) ||
          lostSpeaker(sentence, linked, draft, document) ||
          contestedClaim(
            sentence,
            linked,
            authorities.flatMap((other) =>
              other.links === links
                ? []
                : other.links.ofDraft[sentence.index]!.map(({ reference }) => reference),
            ),
            draft,
            document,
            links,
          );
        if (!lost || isPutByOne(sentence.tokens)) continue;
        const source = { fact: lost.saying, sentence: lost.theirs, document };
        const words =
          "noun" in lost
            ? `“${lost.noun.text}” … “${lost.saying.text}”`
            : `“${wordsAt(document, lost.theirs.block, lost.phrase)}”`;
        yield {
          message: `Reference attributes this: ${words} ${whereOf(source)}.`,
          span: spanOf({ fact: sentence, sentence, document: draft }),
          reference: evidenceOf(source),
          fixes: [],
        };
      }
    }
  },
};

/** The draft's source and the reference's, where each is a stranger to the other's passage. */
function changedSource(ours: Sentence, theirs: Sentence, draft: Document, reference: Document) {
  const [our, ...others] = sourcesIn(ours);
  const [their, ...more] = sourcesIn(theirs);
  if (!our || !their || others.length > 0 || more.length > 0 || our.group === their.group) return undefined;
  const known = (document: Document, { index }: Sentence, group: string) =>
    document.sentences.slice(Math.max(0, index - 1), index + 2).some((near) => mentions(near, group));
  const strangers = !known(draft, ours, their.group) && !known(reference, theirs, our.group);
  return strangers ? { ours: our.noun, theirs: their.noun, in: theirs } : undefined;
}
