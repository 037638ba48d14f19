import type { Sentences } from "./sentences.ts";
import { type Span, within } from "./span.ts";
import type { Token } from "./tokens.ts";

/** Words and marks; no sentence of a story has so many. */
const longest = 250;

/**
 * The sentences, with those cut that are longer than a sentence ever is: what is done with two of them may take more time than
 * they are long.
 */
export function cutSentences(sentences: Sentences, tokens: readonly Token[]): Sentences {
  if (tokens.length <= longest) return sentences;
  const tokensOf = within(tokens, sentences);
  return sentences.flatMap((sentence, at) => partsOf(sentence, tokensOf[at]!));
}

function partsOf(sentence: Span, tokens: readonly Token[]): Span[] {
  const parts: Span[] = [];
  for (let at = 0; at < tokens.length; at += longest) {
    const [first, last] = [tokens[at]!, tokens[at + longest - 1]];
    parts.push({ start: first.start, end: at + longest < tokens.length ? last!.end : sentence.end });
  }
  return parts;
}
