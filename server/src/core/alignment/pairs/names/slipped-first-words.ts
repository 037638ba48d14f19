import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Name } from "../../../facts/names/name.ts";
import { overlaps } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Linked } from "../../aligned.ts";
import { areOneSlipApart, wordsOfNames } from "./slipped-names.ts";
import { isWritten } from "./written.ts";

/** The first word of a sentence, and the name of the reference that it nearly is. */
export interface SlippedFirstWord {
  readonly word: Token;
  readonly theirs: Placed<Name>;
}

/**
 * "Guyna and Suriname agree" for Guyana: at the head of a sentence any word is written like a name, so that a slipped one is not
 * read as such. It must stand in no reference in any form, and its name in a counterpart.
 */
export function slippedFirstWord(
  sentence: Sentence,
  authorities: readonly Linked[],
): SlippedFirstWord | undefined {
  const word = sentence.tokens.find(({ kind }) => kind === "word");
  if (!word || !longWord.test(word.text) || sentence.names.some((name) => overlaps(name, word)))
    return undefined;
  if (authorities.some(({ document }) => isWritten(word.text, document) || stemsOf(document).has(word.stem)))
    return undefined;
  const own = word.text.replace(/['’]s$/, "");
  for (const { document, links } of authorities) {
    for (const { reference } of links.ofDraft[sentence.index]!) {
      const theirs = wordsOfNames(reference, document).find(({ fact }) => areOneSlipApart(own, fact.text));
      if (theirs && !sentence.tokens.some(({ text }) => text === theirs.fact.text))
        return { word: { ...word, end: word.start + own.length, text: own }, theirs };
    }
  }
  return undefined;
}

/** Shorter words are too often one slip away from each other. */
const longWord = /^\p{Lu}\p{Ll}{4,}(?:['’]s)?$/u;

const stemsOf = once(
  ({ sentences }: Document): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ tokens }) => tokens.map(({ stem }) => stem))),
);
