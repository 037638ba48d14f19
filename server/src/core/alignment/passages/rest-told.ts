import type { Document, Sentence } from "../../document.ts";
import type { Links } from "../links.ts";

/**
 * True where "The other 14 had expected no change" goes on from a sentence that the draft tells with what the others did: "three of
 * the 17 had seen it coming; the remainder had thought that the rate would stay where it was".
 */
export function isRestTold(sentence: Sentence, { sentences }: Document, { ofReference }: Links): boolean {
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block || !isOfRest(sentence.tokens.slice(0, opening)))
    return false;
  return ofReference[before.index]!.some(({ draft: { tokens } }) => isOfRest(tokens));
}

/** In words: "The other", "All the others". */
const opening = 3;

const isOfRest = (tokens: Sentence["tokens"]) => tokens.some(({ norm }) => REST.test(norm));
const REST = /^(?:other|others|rest|remaining|remainder)$/;
