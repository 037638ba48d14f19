import { distance } from "fastest-levenshtein";
import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { areExchanged } from "../../../text/exchanged-letters.ts";
import { overlaps } from "../../../text/span.ts";
import type { Aligned } from "../../aligned.ts";
import { isWritten } from "./written.ts";

/**
 * The name as it is to be written, where a word of it stands in no reference and one slip away from a word of a name that a
 * reference has: "the Dairy Wokers' Union", "Ms Ossadon" for Pilar Ossandon. `at` is the place of the sentence in its passage.
 */
export function slippedName(
  { text }: Name,
  at: number,
  { authorities, older }: Aligned,
): Placed<Name> | undefined {
  // "Côte d'Ivoire" is no slip for Ivory Coast.
  if (countryOf(text)) return undefined;
  const references = [...authorities, ...older];
  for (const [word] of text.matchAll(longWord)) {
    if (countryOf(word) || references.some(({ document }) => isWritten(word, document))) continue;
    for (const { document, counterparts } of references) {
      const beside = counterparts[at]!.flatMap(({ reference }) => wordsOfNames(reference, document));
      // One of several words of a name is held against the counterparts alone.
      const known = text.includes(" ") ? beside : [...beside, ...wordsOfAllNames(document)];
      const meant = known.find(({ fact }) => areOneSlipApart(word, fact.text) && !text.includes(fact.text));
      if (meant) return { ...meant, fact: { ...meant.fact, text: text.replace(word, meant.fact.text) } };
    }
  }
  return undefined;
}

/** Words that are long enough for a slip to be told from another word. */
const longWord = /\p{Lu}\p{L}{4,}/gu;

/** The long words of a sentence's names, each with its own place. */
export function wordsOfNames(sentence: Sentence, document: Document): Placed<Name>[] {
  return sentence.tokens.flatMap(({ start, end, text }): Placed<Name>[] => {
    const name =
      /^\p{Lu}\p{L}{4,}$/u.test(text) && sentence.names.find((one) => overlaps(one, { start, end }));
    return name ? [{ fact: { ...name, start, end, text }, sentence, document }] : [];
  });
}

const wordsOfAllNames = once((document: Document) =>
  document.sentences.flatMap((sentence) => wordsOfNames(sentence, document)),
);

/** The first letter is seldom wrong, and what one of them only adds at the end is an ending: "Tigers", "Democrats". */
export function areOneSlipApart(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.startsWith(b) || b.startsWith(a) || countryOf(b)?.demonym) return false;
  if (distance(a, b) !== 1 && !areExchanged(a, b)) return false;
  const likeness = compareNames(a, b);
  return likeness === "close" || likeness === "different";
}
