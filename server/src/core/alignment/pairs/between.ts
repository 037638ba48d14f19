import type { NamedSentence, ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

/** The words and marks between two facts of a sentence, whichever comes first. */
export function tokensBetween({ tokens }: ReadSentence, a: Span, b: Span): Token[] {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return tokens.filter(({ start, end }) => start >= from && end <= to);
}

/** The same as they are compared. */
export function wordsBetween(sentence: ReadSentence, a: Span, b: Span): string[] {
  return tokensBetween(sentence, a, b).map(({ norm }) => norm);
}

/** "aged 41 and 53", "from Chad, France and Canada": neither has words of its own. */
export function areListed(sentence: NamedSentence, a: Span, b: Span): boolean {
  const kinds: readonly (readonly Span[])[] = [sentence.figures, sentence.dates, sentence.names];
  const items = kinds.find((facts) => facts.includes(a)) ?? [];
  return tokensBetween(sentence, a, b).every(
    ({ start, end, norm }) => isListing(norm) || items.some((item) => item.start <= start && end <= item.end),
  );
}

/** "A and B", "A, C and B": a list in another order. */
export const isListing = (word: string) => /^(?:,|and|or|&)$/.test(word);
