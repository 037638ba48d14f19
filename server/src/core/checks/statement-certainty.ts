import { closenessOf } from "../alignment/closeness.ts";
import { neighboursOf } from "../alignment/statements/attribution/lost-speaker.ts";
import { accusation } from "../alignment/statements/certainty/accusations.ts";
import { awaitedApproval } from "../alignment/statements/certainty/awaited-approval.ts";
import { beingStated } from "../alignment/statements/certainty/being.ts";
import { lostCondition } from "../alignment/statements/certainty/conditions.ts";
import { lostEstimate } from "../alignment/statements/certainty/estimates.ts";
import { forecast, resolved, strengthened } from "../alignment/statements/certainty/firmer-words.ts";
import { isKeptOtherwise } from "../alignment/statements/certainty/kept-otherwise.ts";
import { lostEarliest } from "../alignment/statements/certainty/lost-earliest.ts";
import { madeFirm } from "../alignment/statements/certainty/made-firm.ts";
import { lostProposal } from "../alignment/statements/certainty/proposals.ts";
import { type LostReserve, lostHedge } from "../alignment/statements/certainty/reserves.ts";
import { toldAsFact } from "../alignment/statements/certainty/told-as-fact.ts";
import type { Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { certaintyFix } from "./certainty-fix.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, spanOf, whereOf } from "./evidence.ts";

/** What was alleged, possible or expected is told as a fact. */
export const statementCertainty: Check = {
  meta: {
    code: "statement/certainty",
    severity: "warning",
    says: "The reference says this with a reserve that the draft has dropped.",
    means:
      "“Alleged”, “may”, “expected”, “preliminary” or another reserve was dropped, and the draft states the matter as fact. It is silent where another word of the draft keeps the reserve.",
    example: {
      reference: "The painting may have been smuggled to Geneva.",
      draft: "The painting was smuggled to Geneva.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        const linked = links.ofDraft[sentence.index]!;
        if (linked.length === 0 || linked.some((link) => link.exact)) continue;
        if (closenessOf(draft, sentence, authorities) < close) continue;
        // Who asks leaves it open.
        if (sentence.tokens.slice(-2).some(({ text }) => text === "?")) continue;
        for (const { reference, score } of linked) {
          // Another agency tells it better: what this one keeps open is something else.
          if (
            authorities.some((other) =>
              other.links.ofDraft[sentence.index]!.some((link) => link.score > 2 * score),
            )
          )
            continue;
          const change =
            (score < sameStatement
              ? undefined
              : (lostHedge(
                  sentence,
                  reference,
                  linked.map((other) => other.reference),
                ) ??
                beingStated(sentence, reference) ??
                strengthened(sentence, reference, links.weight))) ??
            forecast(sentence, reference, links.weight) ??
            toldAsFact(
              sentence,
              reference,
              linked.map((other) => other.reference),
              links.weight,
            ) ??
            madeFirm(
              sentence,
              reference,
              linked.map((other) => other.reference),
            ) ??
            accusation(
              sentence,
              reference,
              linked.map((other) => other.reference),
              neighboursOf(sentence, draft),
            ) ??
            lostProposal(sentence, reference, neighboursOf(sentence, draft)) ??
            (score < sameStatement
              ? undefined
              : awaitedApproval(sentence, reference, neighboursOf(sentence, draft), document)) ??
            lostEarliest(sentence, reference, neighboursOf(sentence, draft)) ??
            lostEstimate(sentence, reference, neighboursOf(sentence, draft), document) ??
            (score < sameStatement
              ? undefined
              : (resolved(sentence, reference) ??
                lostCondition(sentence, reference, neighboursOf(sentence, draft), links.weight)));
          if (change && isOpenBeside(change.hedge, neighboursOf(sentence, draft))) continue;
          if (change && (isAllowed(sentence, change) || isKeptOtherwise(sentence, reference, change)))
            continue;
          if (!change || isQuoted({ fact: change.stated, sentence, document: draft })) continue;
          const source = { fact: change.hedge, sentence: reference, document };
          yield {
            message: `Reference says “${change.hedge.text}” here ${whereOf(source)}.`,
            span: spanOf({ fact: change.stated, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: certaintyFix(change, sentence, draft),
          };
          break;
        }
      }
    }
  },
};

/** In a sentence with fewer of its counterpart's words, by weight, a reserve is told in others. */
const close = 0.3;

/** "The storm should not interrupt output" for "is not expected to", in a sentence beside it. */
const isOpenBeside = (hedge: Token, beside: readonly Sentence[]) =>
  hedge.norm === "expected" &&
  beside.some(({ tokens }) => tokens.some(({ norm }) => /^(?:should|expect(?:s|ed)?)$/.test(norm)));

/** "A reward can be paid" for "may be paid". */
const isAllowed = ({ tokens }: Sentence, { hedge, stated }: LostReserve) =>
  hedge.norm === "may" && tokens.findLast(({ end }) => end <= stated.start)?.norm === "can";

/** So alike must two sentences be for their hedges to be compared one by one. */
const sameStatement = 0.4;
