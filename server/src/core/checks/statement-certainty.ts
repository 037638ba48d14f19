import { wordFeature } from "../alignment/features.ts";
import type { Sentence } from "../document.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, spanOf, whereOf } from "./evidence.ts";

/** Words that keep a statement from being a fact. */
const hedges = new Set(
  `may might could allegedly alleged allege reportedly reported apparently appear seem seemingly likely probably possibly perhaps
  expected expect expects believed believe thought think suspected suspect suspects presumed unconfirmed preliminary provisional tentative
  potential possible feared fear fears rumoured rumored purported purportedly`
    .split(/\s+/)
    .map(stemOf),
);
/** Words that keep it open in another way; none of them alone is a hedge that must be kept. */
const openings = new Set(
  `will would shall should if whether unless plan intend aim hope propose consider want seek threaten set due claim accuse accused
  forecast predict estimate estimated warn risk chance can say said says tell told according suggest indicate prospect eye ready
  schedule scheduled poise poised`
    .split(/\s+/)
    .map(stemOf),
);

/** What was alleged, possible or expected is told as a fact. */
export const statementCertainty: Check = {
  meta: {
    code: "statement/certainty",
    severity: "warning",
    says: "The reference says this with a reserve that the draft has dropped.",
    example: {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "The painting was smuggled to Geneva.",
    },
  },
  *run({ draft, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of draft.sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        for (const { reference, score } of linked) {
          if (score < 0.4) continue;
          const change = lostHedge(sentence, reference);
          if (!change) continue;
          const source = { fact: change.hedge, sentence: reference, document };
          yield {
            message: `Reference says “${change.hedge.text}” here ${whereOf(source)}.`,
            span: spanOf({ fact: change.stated, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [],
          };
          break;
        }
      }
    }
  },
};

/** The words of the draft that state what the reference only supposes. */
function lostHedge(ours: Sentence, theirs: Sentence) {
  const hedge = hedgeOf(theirs);
  if (!hedge || ours.tokens.some((token) => isHedge(token))) return undefined;
  const at = ours.tokens.findIndex((token) => wordFeature(token) === hedge.reaches);
  const word = ours.tokens[at];
  if (!word) return undefined;
  // "will sign" for "is expected to sign" stays open; so does a claim that has its source before the verb.
  const before = ours.tokens.slice(Math.max(0, at - 4), at);
  if (before.some((token) => openings.has(token.stem))) return undefined;
  const start = before.findLastIndex((token) => token.kind !== "word" || !auxiliaries.has(token.norm)) + 1;
  return { hedge: hedge.token, stated: { start: before[start]?.start ?? word.start, end: word.end } };
}

const auxiliaries = new Set("is are was were be been being has have had".split(" "));

function hedgeOf(sentence: Sentence): { token: Token; reaches: string } | undefined {
  for (const [i, token] of sentence.tokens.entries()) {
    if (!isHedge(token) || sentence.dates.some((date) => date.start <= token.start && token.end <= date.end))
      continue;
    const next = sentence.tokens.slice(i + 1).find((other) => wordFeature(other) !== undefined);
    const reaches = next && wordFeature(next);
    if (reaches !== undefined) return { token, reaches };
  }
  return undefined;
}

const isHedge = (token: Token) => token.kind === "word" && hedges.has(token.stem);
