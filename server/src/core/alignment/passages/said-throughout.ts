import { once } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";
import type { Links } from "../links.ts";

/**
 * True where nearly every word of a sentence stands somewhere in the draft, however far apart: it has been told in pieces, or its
 * figure alone is another.
 */
export function isSaidThroughout(sentence: Sentence, draft: Document, { weight }: Links): boolean {
  const words = [...featuresOf(sentence)].filter((feature) => !/^[#@]/.test(feature));
  const said = featuresIn(draft);
  // One figure may be told as another; two that are told nowhere are what the sentence was for.
  const facts = [...featuresOf(sentence)].filter((feature) => /^[#@]/.test(feature));
  if (facts.filter((fact) => !said.has(fact)).length > 1) return false;
  const total = words.reduce((sum, word) => sum + weight(word), 0);
  const told = words.reduce((sum, word) => sum + (said.has(word) ? weight(word) : 0), 0);
  return words.length > 1 && told >= nearlyAll * total;
}

const nearlyAll = 0.85;

const featuresIn = once(
  ({ sentences }: Document): ReadonlySet<string> => new Set(sentences.flatMap((one) => [...featuresOf(one)])),
);
