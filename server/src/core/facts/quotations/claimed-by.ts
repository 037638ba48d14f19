import type { Span } from "../../text/span.ts";
import { isCapital, isMark, PARTICLE, type Word } from "./clause-words.ts";

/**
 * Whose words a noun says a quotation to be: "Ana Kos" of "dismissed Ana Kos's claim that “…”" and of "the statement of the finance
 * chief, Ana Kos, that “…”". `words` end before the marks.
 */
export function claimedBy(
  words: readonly Word[],
): { readonly speaker: Span; readonly noun: Span } | undefined {
  if (words.at(-1)?.lower !== "that") return undefined;
  for (let at = words.length - 2; at >= Math.max(0, words.length - reach); at--) {
    const noun = words[at]!;
    if (!CLAIM.test(noun.lower)) continue;
    const rest = words.slice(at + 1, -1);
    const speaker = rest.length === 0 ? ownerBefore(words, at) : namedBehind(rest);
    return speaker && { speaker, noun: { start: noun.start, end: noun.end } };
  }
  return undefined;
}

/** In words, from the noun to the marks. */
const reach = 14;
const CLAIM =
  /^(?:claims?|statements?|assertion|assurances?|allegations?|insistence|argument|warnings?|promise|pledge|remark|comment|complaint|suggestion|view)$/;

/** "Ana Kos's" before the noun, an adjective aside. */
function ownerBefore(words: readonly Word[], noun: number): Span | undefined {
  const last = /['’]s?$/.test(words[noun - 1]?.text ?? "") ? noun - 1 : noun - 2;
  const owner = words[last];
  if (!owner || !isCapital(owner) || !/['’]s?$/.test(owner.text)) return undefined;
  let first = last;
  while (first > 0 && isPartOfOne(words[first - 1]!)) first--;
  while (!isCapital(words[first]!)) first++;
  return { start: words[first]!.start, end: owner.end - /['’]s?$/.exec(owner.text)![0].length };
}

/** "Of the finance chief, Ana Kos," behind it: the name that ends it. */
function namedBehind(rest: readonly Word[]): Span | undefined {
  if (!/^(?:of|by|from)$/.test(rest[0]!.lower)) return undefined;
  const last = rest.findLastIndex((word) => !isMark(word));
  if (last < 1 || !isCapital(rest[last]!)) return undefined;
  let first = last;
  while (first > 1 && isPartOfOne(rest[first - 1]!)) first--;
  while (!isCapital(rest[first]!)) first++;
  return { start: rest[first]!.start, end: rest[last]!.end };
}

const isPartOfOne = (word: Word) => isCapital(word) || PARTICLE.has(word.lower);
