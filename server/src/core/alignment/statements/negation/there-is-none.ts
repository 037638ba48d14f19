import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";
import { concept } from "../../synonyms.ts";
import { denies } from "../polarity/negation-words.ts";
import { negationsIn } from "../polarity/polarity.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "A vaccine exists", "there is a vaccine" where a counterpart says that there is none: the draft has no denial, and the reference
 * never tells of one that there is.
 */
export function thereIsForNone(
  ours: Sentence,
  linked: readonly Link[],
  { sentences }: Document,
): Contradiction | undefined {
  const existing = existingIn(ours);
  if (existing.length === 0 || ours.tokens.some(isDenial)) return undefined;
  for (const { reference, score } of linked) {
    if (score < tellsIt) continue;
    for (const negation of negationsIn(reference)) {
      const { token, from } = negation;
      const noun =
        token.norm === "no" && isThere(reference.tokens, from)
          ? nounBehind(reference.tokens, from)
          : undefined;
      const word = noun && existing.find((one) => concept(one.stem) === concept(noun.stem));
      if (!word || sentences.some((other) => existingIn(other).some(({ stem }) => stem === word.stem)))
        continue;
      return { negation: { ...negation, kind: "verb" }, negated: reference, stated: ours, word };
    }
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

const isDenial = ({ norm }: Token) =>
  denies(norm) || /^(?:lack|lacks|lacking|only|until|yet|but)$/.test(norm);

/** "There is no", "there has been no", "no vaccine exists". */
function isThere(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  const there = before.lastIndexOf("there");
  return (
    (there >= 0 && before.slice(there + 1).every((norm) => be.test(norm))) ||
    tokens.slice(at + 2, at + 4).some(({ norm }) => exists.test(norm))
  );
}

const be = /^(?:is|are|was|were|has|have|had|been|still|currently|now|as)$/;
const exists = /^exist(?:s|ed)?$/;

/** The noun that a "no" or an article counts, where it is one word: "no licensed vaccine" is none of another kind. */
function nounBehind(tokens: readonly Token[], at: number): Token | undefined {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  const isAlone =
    next?.kind !== "word" ||
    /^(?:against|for|of|to|in|on|at|that|which|exists?|existed|between|and|when)$/.test(next.norm);
  return noun?.kind === "word" && isAlone ? noun : undefined;
}

/** What a sentence says there is. */
function existingIn({ tokens }: Sentence): Token[] {
  return tokens.flatMap((token, at) => {
    if (exists.test(token.norm) && tokens[at - 1]?.kind === "word") return [tokens[at - 1]!];
    const isFirst = token.norm === "there" && be.test(tokens[at + 1]?.norm ?? "");
    const article = isFirst
      ? tokens.findIndex(({ norm }, i) => i > at && i < at + 5 && /^(?:an?|some|one)$/.test(norm))
      : -1;
    return article < 0 ? [] : (nounBehind(tokens, article) ?? []);
  });
}
