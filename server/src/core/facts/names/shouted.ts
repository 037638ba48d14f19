import { createKeep } from "../../cache.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { keyOf } from "./forms.ts";
import { NEVER } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** In a line where every word has a capital, only what is known from elsewhere is a name; the longest form first. */
export function findKnown(
  words: readonly Word[],
  isKnown: (key: string, text: string) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const candidate = longestFrom(words, at, isKnown);
    if (candidate) found.push(candidate);
    at += candidate ? candidate.parts.length : 1;
  }
  return found;
}

const LONGEST = 6;

/** The same words of a line are the same candidate, so that what is made of it is found again. */
const keep = createKeep<Word, Candidate>();

function longestFrom(
  words: readonly Word[],
  at: number,
  isKnown: (key: string, text: string) => boolean,
): Candidate | undefined {
  const first = words[at]!;
  if (!first.capital || (NEVER.has(first.lower) && first.text !== "US")) return undefined;
  let end = at + 1;
  while (end < words.length && end < at + LONGEST && words[end]!.gap === " " && !words[end - 1]!.possessive)
    end++;
  for (; end > at; end--) {
    const taken = words.slice(at, end);
    const text = taken.map((word) => word.text).join(" ");
    const key = keyOf(text);
    if (!isKnown(key, text)) continue;
    const last = taken.at(-1)!;
    return keep(first, [last], () =>
      candidateOf({
        start: first.start,
        end: last.end,
        text,
        parts: taken.map((word) => word.lower),
        second: words[at + 1]?.start ?? last.end,
        initial: false,
        context: "none",
      }),
    );
  }
  return undefined;
}
