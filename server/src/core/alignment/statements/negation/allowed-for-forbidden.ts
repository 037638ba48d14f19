import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { concept } from "../../synonyms.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "Trailers may still be towed" where the owners "should not tow trailers until the repair": what somebody must not do with a thing the
 * draft lets him do with it.
 */
export function allowedForForbidden(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  if (negationsIn(ours).length > 0 || ours.tokens.some(({ norm }) => CONDITION.test(norm))) return undefined;
  const said = new Set(ours.tokens.map(({ stem }) => concept(stem)));
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    const { tokens } = reference;
    for (const negation of negationsIn(reference)) {
      const { token, target } = negation;
      const verb = tokens.findIndex(({ stem, start }) => start > token.start && stem === target);
      if (verb < 0 || !isForbidden(tokens, tokens.indexOf(token), verb)) continue;
      const objects = objectsBehind(tokens, verb);
      if (objects.length === 0 || !objects.every(({ stem }) => said.has(concept(stem)))) continue;
      const at = ours.tokens.findIndex(
        ({ stem }, i) => concept(stem) === concept(tokens[verb]!.stem) && isAllowed(ours.tokens, i),
      );
      if (at >= 0) return { negation, negated: reference, stated: ours, word: ours.tokens[at]! };
    }
  }
  return undefined;
}

/** The words that say what is not to be done with what, and where: not until when. */
function objectsBehind(tokens: readonly Token[], verb: number): readonly Token[] {
  const behind = tokens.slice(verb + 1);
  const end = behind.findIndex(({ kind, norm }) => kind !== "word" || ENDS.test(norm));
  return behind.slice(0, end < 0 ? undefined : end).filter((one) => !isFunctionWord(one));
}

const ENDS =
  /^(?:until|till|before|after|unless|while|when|because|as|if|and|or|but|though|although|on|for|from|that|which|who|since|during|yet|again)$/;

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.28;

/** "May be towed after the repair", "only then": on such terms a thing may be done that may not without. */
const CONDITION =
  /^(?:unless|if|once|only|when|after|afterwards|provided|then|again|but|except|before|hardly)$/;

/** "Should not tow", "were told not to tow". */
const isForbidden = (tokens: readonly Token[], at: number, verb: number) =>
  verb - at <= 3 &&
  (/^(?:should|must|shall)$/.test(tokens[at - 1]?.norm ?? "") ||
    /^(?:should|must|shall)n['’]t$|^mustn['’]t$/.test(tokens[at]!.norm) ||
    (tokens[at + 1]?.norm === "to" &&
      tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => TOLD.test(norm))));

const TOLD = /^(?:told|advised|warned|urged|asked|ordered|instructed)$/;

/** "May still be towed", "can tow", "are free to tow". */
function isAllowed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { norm } = tokens[i]!;
    if (LETS.test(norm)) return true;
    if (!FILLS.test(norm)) return false;
  }
  return false;
}

const LETS = /^(?:may|can|free|allowed|permitted)$/;
const FILLS = /^(?:still|now|also|safely|be|to|continue|keep|go|on|meanwhile)$/;
