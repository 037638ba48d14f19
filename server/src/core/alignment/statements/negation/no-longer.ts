import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import type { Link } from "../../links.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/** "Are no longer safe" where a counterpart says of the same that they are still, or remain, safe, and has no denial of it. */
export const noLongerForStill = (ours: Sentence, linked: readonly Link[]): Contradiction | undefined => {
  for (const { reference } of linked) {
    const found = against(ours, reference);
    if (found) return { negation: found.negation, negated: ours, stated: reference, word: found.still };
  }
  return undefined;
};

/** "Are still safe" where a counterpart says that they no longer are. */
export const stillForNoLonger = (ours: Sentence, linked: readonly Link[]): Contradiction | undefined => {
  for (const { reference } of linked) {
    const found = against(reference, ours);
    if (found) return { negation: found.negation, negated: reference, stated: ours, word: found.still };
  }
  return undefined;
};

/** The "no longer" of one sentence and the "still" of the other, where the same word stands behind both. */
function against(
  negated: Sentence,
  stated: Sentence,
): { readonly negation: Negation; readonly still: Token } | undefined {
  if (negated.tokens.some(isStill) || stated.tokens.some((_, at) => isNoLonger(stated.tokens, at)))
    return undefined;
  for (const [at, still] of stated.tokens.entries()) {
    if (!isStill(still) || /^(?:not|n't)$/.test(stated.tokens[at - 1]?.norm ?? "")) continue;
    const said = wordBehind(stated.tokens, at);
    const negation = negationsIn(negated).find(
      ({ token }) =>
        isNoLonger(negated.tokens, negated.tokens.indexOf(token)) &&
        said !== undefined &&
        wordBehind(negated.tokens, negated.tokens.indexOf(token) + 1) === said,
    );
    if (negation) return { negation: { ...negation, kind: "verb" }, still };
  }
  return undefined;
}

const isStill = ({ norm }: Token) => /^(?:still|remain(?:s|ed)?)$/.test(norm);
const isNoLonger = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "no" && tokens[at + 1]?.norm === "longer";

/** The first word of content behind a place: "use" of "in use", "used". */
const wordBehind = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at + 1, at + 4)
    .map(wordFeature)
    .find((feature) => feature !== undefined);
