import type { Sentence } from "../../document.ts";
import type { Token } from "../../text/tokens.ts";
import { wordFeature } from "../features.ts";
import type { Link } from "../links.ts";
import type { Contradiction } from "./contradictions.ts";
import { negationsIn } from "./polarity.ts";
import { itemsBehind } from "./readings.ts";

/** "None of the survivors have spoken" where a counterpart says that few have, or some, and has no denial of its own. */
export function noneForFew(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  for (const negation of negationsIn(ours)) {
    if (!/^(?:none|no)$/.test(negation.token.norm)) continue;
    const whom = nounBehind(ours.tokens, ours.tokens.indexOf(negation.token));
    if (whom === undefined) continue;
    for (const { reference, score } of linked) {
      if (score < tellsIt || reference.tokens.some(isDenial)) continue;
      const few = reference.tokens.find(
        ({ norm }, at) => some.test(norm) && nounBehind(reference.tokens, at) === whom,
      );
      if (few)
        return { negation: { ...negation, kind: "verb" }, negated: ours, stated: reference, word: few };
    }
  }
  return undefined;
}

/** "Several of the rowers were hurt" where a counterpart says of none of the rowers that he was. */
export function someForNone(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  if (ours.tokens.some(isDenial)) return undefined;
  for (const [at, word] of ours.tokens.entries()) {
    const whom = /^(?:several|some|many|most)$/.test(word.norm) ? nounBehind(ours.tokens, at) : undefined;
    if (whom === undefined) continue;
    for (const { reference } of linked) {
      // "No trains ran on Monday; some trains ran on Tuesday" has both.
      const isThere = reference.tokens.some(
        (token, i) => token.norm === word.norm && nounBehind(reference.tokens, i) === whom,
      );
      if (isThere) continue;
      const negation = negationsIn(reference).find(
        ({ token, kind }) =>
          kind === "noun" &&
          /^(?:none|no)$/.test(token.norm) &&
          nounBehind(reference.tokens, reference.tokens.indexOf(token)) === whom,
      );
      const [, said] = negation ? itemsBehind(reference, negation.from) : [];
      if (negation && said !== undefined && itemsBehind(ours, at).slice(0, 3).includes(said))
        return { negation, negated: reference, stated: ours, word };
    }
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.5;
const some = /^(?:few|some|several)$/;
const isDenial = ({ norm }: Token) =>
  /^(?:no|not|never|none|nobody|neither|nor|nothing|without)$|n't$/.test(norm);

/** "Survivors" of "none of the survivors", "no survivor": what is counted. */
function nounBehind(tokens: readonly Token[], at: number): string | undefined {
  return tokens
    .slice(at + 1, at + 4)
    .map((token) => wordFeature(token))
    .find((feature) => feature !== undefined);
}
