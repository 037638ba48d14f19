import type { Sentence } from "../../../../document.ts";
import { readComparison } from "./comparisons.ts";
import { readContest } from "./contests.ts";
import { readCourt } from "./courts.ts";
import { readExtreme } from "./extremes.ts";
import { readMove } from "./moves.ts";
import { readOtherMeaning } from "./other-meanings.ts";
import { readState } from "./states.ts";

/**
 * The word whose side a word takes where it stands: "rise" for "more" in "12 percent more than last year", its own stem where
 * nothing beside it says otherwise, and "" where it takes no side.
 */
export function sideReadingOf(sentence: Sentence, at: number): string {
  for (const read of readings) {
    const side = read(sentence, at);
    if (side !== undefined) return side;
  }
  return sentence.tokens[at]!.stem;
}

/**
 * Each gives the side's word, "" for none, or undefined where it has nothing to say of the word. The order counts where two fit
 * one word:
 *
 * - "No later" tells of a time before it is a comparison.
 * - Who "dropped the first set" dropped no charges, and dropped charges fall off nothing.
 * - "Less" before a word takes its side from it only where nothing else is said of it: it comes last.
 */
const readings: readonly ((sentence: Sentence, at: number) => string | undefined)[] = [
  readOtherMeaning,
  readState,
  readComparison,
  readContest,
  readCourt,
  readMove,
  readExtreme,
];
