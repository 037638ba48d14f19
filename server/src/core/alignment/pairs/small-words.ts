import type { ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Matched } from "./family.ts";
import type { Which } from "./part-of.ts";

/**
 * True where small words, each text with its own, tell the other of two facts than in the reference: which of them is "now",
 * which were against or "did not", which are "still" where they were. Undefined where they do not say.
 */
export function isTurnedBySmallWord(sentence: ReadSentence, a: Matched, b: Matched): boolean | undefined {
  for (const whichOf of [nowOf, contraryOf, leftOf]) {
    const [ours, theirs] = [whichOf(sentence, a.ours, b.ours), whichOf(a.in, a.theirs, b.theirs)];
    if (ours && theirs) return ours !== theirs;
  }
  return undefined;
}

type WhichOf = (sentence: ReadSentence, a: Span, b: Span) => Which | undefined;

/** "900 dirhams in the spring and 1,400 now", "which now costs 1,400". */
const nowOf: WhichOf = ({ tokens }, a, b) => {
  const at = tokens.findIndex(({ norm }) => /^(?:now|currently|nowadays|today)$/.test(norm));
  if (at < 0) return undefined;
  const [first, second] = [stepsTo(tokens, at, a), stepsTo(tokens, at, b)];
  return first === second ? undefined : first < second ? "first" : "second";
};

/** "28 percent did not", "42 against": what the others do they do not. */
const contraryOf: WhichOf = (sentence, a, b) => whichFits(sentence, a, b, CONTRARY);

/** "16 are still below", "37 were missing". */
const leftOf: WhichOf = (sentence, a, b) => whichFits(sentence, a, b, LEFT);

/** Which of two has these words behind it. */
function whichFits(sentence: ReadSentence, a: Span, b: Span, pattern: RegExp): Which | undefined {
  const [first, second] = [a, b].map((fact) => pattern.test(wordsBehind(sentence, fact)));
  return first === second ? undefined : first ? "first" : "second";
}

const CONTRARY =
  /^(?:votes? )?(?:who |of them |were |was |percent )?(?:opposed|oppose|against|disagreed|(?:did|does|do|would|will|were|was|are|is|had|have|has|could|can) not [,.;:])/;
const LEFT =
  /^(?:[a-z]+ )?(?:(?:are|were|is|was) )?(?:still (?!reached|rescued)|remain|missing|unaccounted|trapped)/;

/** Up to the next mark, which is told as one. */
function wordsBehind({ tokens }: ReadSentence, { end }: Span): string {
  const at = tokens.findIndex(({ start }) => start >= end);
  const behind = at < 0 ? [] : tokens.slice(at, at + 5);
  return `${behind.map(({ norm }) => norm).join(" ")} .`;
}

/** In words from a token to a fact; infinite where a mark or another clause begins between, or too many stand there. */
function stepsTo(tokens: readonly Token[], at: number, { start, end }: Span): number {
  const token = tokens[at]!;
  const between = tokens.filter((one) =>
    token.start >= end
      ? one.start >= end && one.end <= token.start
      : one.start >= token.end && one.end <= start,
  );
  return between.length > farthest || between.some(parts) ? Number.POSITIVE_INFINITY : between.length;
}

const parts = ({ kind, text, norm }: Token) =>
  kind === "mark" ? !/^[$€£]$/.test(text) : /^(?:and|but|while|whereas|or)$/.test(norm);

const farthest = 5;
