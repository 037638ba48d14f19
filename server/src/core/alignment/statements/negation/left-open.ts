import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import type { Link } from "../../links.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "Did not rule out his resignation" where a counterpart says that he would not resign, or ruled it out: what is denied there is
 * left open here.
 */
export function leftOpen(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const at = ours.tokens.findIndex((_, i) => isLeftOpen(ours.tokens, i));
  if (at < 0) return undefined;
  const negation = negationsIn(ours).find(({ token }) => {
    const from = ours.tokens.indexOf(token);
    return from < at && at - from <= reach;
  });
  if (!negation) return undefined;
  const what = ours.tokens
    .slice(at + 1, at + 1 + objectReach)
    .flatMap((token) => (wordFeature(token) === undefined ? [] : [token.stem]));
  for (const { reference } of linked) {
    const { tokens } = reference;
    if (tokens.some(({ norm }, i) => OPEN.test(norm) || isLeftOpen(tokens, i))) continue;
    const word = tokens.find(
      (token, i) => what.some((stem) => areKin(stem, token.stem)) && isDenied(tokens, i),
    );
    if (word) return { negation, negated: ours, stated: reference, word };
  }
  return undefined;
}

/** In words: "did not yet rule", and "ruled out his early resignation". */
const reach = 3;
const objectReach = 6;

/** "Rule out" or "exclude" shortly behind a "not". */
function isLeftOpen(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const isVerb =
    /^exclud(?:e|es|ed|ing)$/.test(norm) ||
    (/^rul(?:e|es|ed|ing)$/.test(norm) && tokens[at + 1]?.norm === "out");
  return isVerb && tokens.slice(Math.max(0, at - reach), at).some((token) => DENIAL.test(token.norm));
}

/** Right behind a "not" or a "refused to": "would not resign", "ruled out resigning". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  return (
    before.some((norm) => DENIAL.test(norm) || /^(?:refus|declin)(?:e|es|ed|ing)$/.test(norm)) ||
    /\brul(?:e|es|ed|ing) out\b/.test(before.join(" "))
  );
}

const DENIAL = /^(?:not|never|no|cannot|nor)$|n['’]t$/;
const OPEN = /^(?:may|might|could|possible|possibly|perhaps|consider(?:s|ed|ing)?|whether|if|unless)$/;

/** "Resignation" and "resign". */
const areKin = (a: string, b: string) =>
  a === b || (a.length >= shortest && b.length >= shortest && (a.startsWith(b) || b.startsWith(a)));
const shortest = 5;
