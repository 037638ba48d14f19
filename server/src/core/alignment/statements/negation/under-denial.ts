import type { Token } from "../../../text/tokens.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "Acquitted a former president of taking bribes" for "did not take bribes", "contradicted a report that the bank was for sale" for
 * "is not for sale": what one side states hangs on a word that denies it, however far before, and what the other negates does not.
 */
export function isUnderDenial({ negated, negation, stated, word }: Contradiction): boolean {
  const at = stated.tokens.indexOf(word);
  const before = negated.tokens.slice(0, negation.from + 1);
  return stated.tokens.some(
    (token, i) => i < at && !before.some(({ stem }) => stem === token.stem) && governs(stated.tokens, i, at),
  );
}

/** True where a word that denies stands before another, with the preposition or the "that" on which that hangs between. */
function governs(tokens: readonly Token[], at: number, word: number): boolean {
  const verb = GOVERNORS.find(({ denies }) => denies.test(tokens[at]!.norm));
  // "Did not dispute that he had"
  if (tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => NOT.test(norm))) return false;
  const between = tokens.slice(at + 1, word);
  if (!verb || between.length > farthest) return false;
  const link = between.findLastIndex(({ norm }) => verb.by.test(norm));
  return (
    link >= 0 && !between.some(({ kind, text }, i) => kind === "mark" && (i > link || /[;:.]/.test(text)))
  );
}

const NOT = /^(?:not|never|nobody|cannot)$|n't$/;
/** In words and marks. */
const farthest = 16;

const GOVERNORS: readonly { readonly denies: RegExp; readonly by: RegExp }[] = [
  { denies: /^(?:acquit(?:s|ted|ting)?|clear(?:s|ed|ing)|absolve[sd]?|exonerate[sd]?)$/, by: /^of$/ },
  {
    denies:
      /^(?:contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|disput(?:e|es|ed|ing)|debunk(?:s|ed|ing)?)$/,
    by: /^(?:that|which)$/,
  },
];
