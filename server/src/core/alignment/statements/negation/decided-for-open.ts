import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import type { Link } from "../../links.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/** "Had decided not to seek a fine" where a counterpart says that it had not decided whether to seek one. */
export function decidedForOpen(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const at = ours.tokens.findIndex((token, i) => DECIDED.test(token.norm) && !isOpen(ours.tokens, i));
  if (at < 0 || ours.tokens.some((token, i) => DECIDED.test(token.norm) && isOpen(ours.tokens, i)))
    return undefined;
  const said = featuresBehind(ours.tokens, at);
  for (const { reference, score } of linked) {
    const { tokens } = reference;
    const verb = tokens.findIndex((token, i) => DECIDED.test(token.norm) && isOpen(tokens, i));
    const negation = negationsIn(reference).find(({ from }) => from < verb && from >= verb - reach);
    if (score < tellsIt || !negation || tokens.some((token, i) => DECIDED.test(token.norm) && i !== verb))
      continue;
    if (featuresBehind(tokens, verb).some((feature) => said.includes(feature)))
      return {
        negation: { ...negation, kind: "verb" },
        negated: reference,
        stated: ours,
        word: ours.tokens[at]!,
      };
  }
  return undefined;
}

const DECIDED = /^(?:decided?|decides|determined|resolved|settled)$/;

/** "Had not decided", "has yet to decide", "decided whether to". */
const isOpen = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ norm }) => /^(?:not|never|yet|before|until|un)$|n['’]t$/.test(norm)) ||
  tokens.slice(at + 1, at + 3).some(({ norm }) => /^(?:whether|if|how|what|when|which|who)$/.test(norm));

/** In words: "has not yet finally decided". */
const reach = 4;
const tellsIt = 0.4;

const featuresBehind = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1, at + 9).flatMap((token) => wordFeature(token) ?? []);
