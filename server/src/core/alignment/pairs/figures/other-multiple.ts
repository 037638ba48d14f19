import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Linked } from "../../aligned.ts";

/**
 * The word of a counterpart that tells of another number of times than the draft does in words: "doubled" for "over three times the
 * usual number". None where a counterpart says how many times by a figure, or by a word for the draft's number.
 */
export function otherMultiple(
  { fact, sentence }: Placed<Figure>,
  references: readonly Linked[],
): Placed<Token> | undefined {
  if (fact.kind !== "multiple" || !fact.words || !Number.isInteger(fact.value)) return undefined;
  const told = references.flatMap(({ document, links }) =>
    links.ofDraft[sentence.index]!.map(({ reference }) => ({ sentence: reference, document })),
  );
  if (told.some((one) => one.sentence.figures.some(({ kind }) => kind === "multiple"))) return undefined;
  const words = told.flatMap((one) =>
    one.sentence.tokens.flatMap((token) => (timesOf(token) === undefined ? [] : [{ ...one, fact: token }])),
  );
  return words.some((word) => timesOf(word.fact) === fact.value) ? undefined : words[0];
}

const timesOf = ({ norm }: Token) => TIMES.find(([words]) => words.test(norm))?.[1];

const TIMES: readonly (readonly [words: RegExp, times: number])[] = [
  [/^doubl(?:ed|es|ing)$/, 2],
  [/^tr(?:ip|eb)l(?:ed|es|ing)$/, 3],
  [/^quadrupl(?:ed|es|ing)$/, 4],
];
