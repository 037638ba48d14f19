import type { Sentence } from "../../document.ts";
import type { Token } from "../../text/tokens.ts";
import { wordFeature } from "../features.ts";
import type { Link } from "../links.ts";
import type { Contradiction } from "./contradictions.ts";
import { negationsIn } from "./polarity.ts";

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
