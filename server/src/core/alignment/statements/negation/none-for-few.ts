import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import type { Link } from "../../links.ts";
import { polesOf } from "../direction/opposites.ts";
import { denies } from "../polarity/negation-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemsBehind } from "../polarity/readings.ts";
import type { Contradiction } from "./contradictions.ts";

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

/**
 * "Several of the rowers were hurt" where a counterpart says of none of the rowers that he was, "several of whom were hurt" where
 * it says that nobody was.
 */
export function someForNone(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  if (ours.tokens.some(isDenial)) return undefined;
  for (const [at, word] of ours.tokens.entries()) {
    if (!/^(?:several|some|many|most|dozens|hundreds|scores)$/.test(word.norm)) continue;
    const said = itemsBehind(ours, at).slice(0, 4);
    for (const { reference, score } of linked) {
      const negation = negationsIn(reference).find(
        (one) =>
          isOfNone(one) &&
          isSameOf(ours, at, reference, one) &&
          (said.some((feature) => areOnOneSide(feature, deniedBy(one, reference))) ||
            (score >= tellsIt && one.token.norm === "no" && endsAt(ours, at))),
      );
      // "No trains ran on Monday; some trains ran on Tuesday" has both.
      if (negation && !isThere(reference, word, ours, at))
        return { negation, negated: reference, stated: ours, word };
    }
  }
  return undefined;
}

/** "Was blamed for several deaths": all that is said of what is counted stands before it. */
const endsAt = ({ tokens }: Sentence, at: number) => {
  const behind = tokens.slice(at + 1);
  return behind.length <= 2 && behind[0]?.kind === "word" && (behind[1] ?? behind[0]).kind !== "number";
};

/** "Injuries" and "hurt". */
const areOnOneSide = (a: string, b: string) =>
  a === b ||
  polesOf(a).some((one) => polesOf(b).some((other) => one.axis === other.axis && one.pole === other.pole));

const isOfNone = ({ token, kind }: Negation) => kind === "noun" && /^(?:none|no|nobody)$/.test(token.norm);

/** The first word of what is denied of nobody, or of none of some. */
function deniedBy({ token, from }: Negation, reference: Sentence): string {
  const behind = itemsBehind(reference, from).filter((feature) => !feature.startsWith("#"));
  const isBare = token.norm === "nobody" || isOne(reference.tokens, from);
  return (isBare ? behind[0] : behind[1]) ?? "";
}

/** "No one", which is nobody. */
const isOne = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "no" && tokens[at + 1]?.norm === "one";

/** True where both are of the same, or one of them of anybody: "nobody", "some of them". */
function isSameOf(ours: Sentence, at: number, theirs: Sentence, { token, from }: Negation): boolean {
  if (token.norm === "nobody" || isOne(theirs.tokens, from))
    return (
      ours.tokens[at - 2]?.norm === "there" ||
      /^(?:people|them|whom|others?|were|was|are|had|have)$/.test(wordBehind(ours.tokens, at))
    );
  const whom = nounBehind(ours.tokens, at);
  return whom !== undefined && whom === nounBehind(theirs.tokens, theirs.tokens.indexOf(token));
}

/** The word behind an amount and its "of". */
const wordBehind = (tokens: readonly Token[], at: number) =>
  tokens[tokens[at + 1]?.norm === "of" ? at + 2 : at + 1]?.norm ?? "";

const isThere = ({ tokens }: Sentence, word: Token, ours: Sentence, at: number) =>
  tokens.some(
    (token, i) =>
      token.norm === word.norm &&
      (nounBehind(tokens, i) === nounBehind(ours.tokens, at) ||
        wordBehind(tokens, i) === wordBehind(ours.tokens, at)),
  );

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.5;
const some = /^(?:few|some|several)$/;
const isDenial = ({ norm }: Token) => denies(norm);

/** "Survivors" of "none of the survivors", "no survivor": what is counted. */
function nounBehind(tokens: readonly Token[], at: number): string | undefined {
  return tokens
    .slice(at + 1, at + 5)
    .filter(({ kind }) => kind !== "number")
    .map((token) => wordFeature(token))
    .find((feature) => feature !== undefined);
}
