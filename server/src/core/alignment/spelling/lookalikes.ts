import { distance } from "fastest-levenshtein";
import { areExchanged } from "../../text/exchanged-letters.ts";
import { stemOf } from "../../text/stem.ts";
import { confusedWith } from "./confused-words.ts";

/** True where a slip turns one word into the other, and the two are not forms of one word. Both in lower case. */
export function looksAlike(a: string, b: string): boolean {
  if (a === b) return false;
  return confusedWith(a).includes(b) || isMistyped(a, b);
}

/**
 * A long word with one letter wrong, lost or gained, or two neighbours exchanged: "goverment", "signiture", "ecomony".
 * The last three letters must be the same, for there English keeps its inflections; forms of one word share a stem.
 */
function isMistyped(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || areInterchangeable(a, b)) return false;
  if (withPlainVowel(a) === withPlainVowel(b) || withPlainAdverb(a) === withPlainAdverb(b)) return true;
  if (a.slice(-3) !== b.slice(-3) || stemOf(a) === stemOf(b)) return false;
  return (Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1) || areExchanged(a, b);
}

/**
 * Any two words of four letters or more that one slip tells apart: "bowel" and "bowl", "stream" and "steam". Too many are for
 * this alone to mean anything: the words around them must be the same. Where only the end differs the two are kin ("weigh"
 * and "weight", "loss" and "lost").
 */
export function areOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  if (a.slice(-1) !== b.slice(-1) || a.startsWith(b) || b.startsWith(a) || stemOf(a) === stemOf(b))
    return false;
  if (areInterchangeable(a, b)) return false;
  return distance(a, b) === 1 || areExchanged(a, b);
}

const areInterchangeable = (a: string, b: string) =>
  interchangeable.has(`${a} ${b}`) || interchangeable.has(`${b} ${a}`);

/** Words that look alike and may be put for each other: "the past week", "takes a decision", "heads the firm". */
const interchangeable = new Set(
  "last past|take make|takes makes|taking making|lead head|leads heads|leading heading|lost cost|live life|save safe|near year|aboard board|awaiting waiting|await wait|aground ground|ashore shore|around round|eldest oldest|elder older|further farther".split(
    "|",
  ),
);

/** The ear does not tell which vowel stands in the ending of "cemetery", "independent" and "existence". */
const withPlainVowel = (word: string) => word.replace(/[aeo](?=(?:ry|nt|nts|ntly|nce|nces)$)/, "e");

/** Nor whether "publicly" and "accidentally" are written with "-ally". */
const withPlainAdverb = (word: string) => word.replace(/ally$/, "ly");
