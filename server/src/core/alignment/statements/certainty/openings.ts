import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { stemsOf } from "../polarity/negation-words.ts";
import { negationsIn } from "../polarity/polarity.ts";
import { isHedgeAt } from "./hedges.ts";

/** True for a word that leaves something open; "sooner than expected" leaves nothing so. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const { kind, stem, text, norm } = tokens[at]!;
  if (kind === "mark") return text === "?";
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (/ed$|^thought$/.test(norm) && before.some((token) => /^(?:than|as)$/.test(token.norm))) return false;
  // "They are to spend two years there."
  if (norm === "to" && /^(?:is|are|was|were|be)$/.test(tokens[at - 1]?.norm ?? "")) return true;
  // "Her braking is credited with saving lives": somebody thinks so.
  if (norm === "credited" && tokens[at + 1]?.norm === "with") return true;
  return (openings.has(stem) && !isMonth(text)) || isHedgeAt(tokens, at);
}

/** "May's elections" are those of the month. */
const isMonth = (text: string) => /^May(?:['’]s)?$/.test(text);

/** The places of the words that deny something or leave it open. */
export function openingsIn(sentence: Sentence): number[] {
  const denials = new Set(negationsIn(sentence).map(({ token }) => token));
  return [...sentence.tokens.keys()].filter(
    (at) => denials.has(sentence.tokens[at]!) || isOpening(sentence.tokens, at),
  );
}

/** Words that leave something open, whoever says them and whatever they reach. */
const openings = stemsOf(`
may might could should ought would can able unable if whether unless provided providing assuming otherwise
pencil penciled likely unlikely possible possibly possibility potential potentially face liable perhaps maybe probable probably probability
apparent apparently allegedly alleged allege allegation reportedly purportedly supposedly presumably presumed seemingly
seem appear look suggest suggestion indicate indication hint sign imply signal
chance risk danger threat threaten prospect odds option opportunity scope
hope fear worry worried afraid wish want eager keen await expect expectation anticipate
forecast predict prediction foresee seen projection project estimate estimated outlook model
plan planned intend intention aim goal target propose proposal consider mull weigh contemplate ponder seek bid try attempt offer
ready poised set due scheduled schedule tipped bound pledge promise vow agree agreed demand call ask urge
believe belief think thought suspect suspicion suspected assume assumption guess opinion view feel sense theory hypothesis speculate speculation
claim accuse accusation argue charge repute reputed reputedly reputation story legend tale tradition lore doubt doubtful question unclear unknown uncertain unconfirmed unproven rumor
preliminary provisional early initial tentative draft partial subject depend pending
supposed meant mean warn fitness struggle race likelihood
 warning caution must need tend
investigate inquiry examine study test sought candidate favorite eye interest talks negotiation
`);
