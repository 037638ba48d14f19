import { distance } from "fastest-levenshtein";
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
  if (Math.min(a.length, b.length) < 6) return false;
  if (withPlainVowel(a) === withPlainVowel(b) || withPlainAdverb(a) === withPlainAdverb(b)) return true;
  if (a.slice(-3) !== b.slice(-3) || stemOf(a) === stemOf(b)) return false;
  return (Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1) || areExchanged(a, b);
}

/** The ear does not tell which vowel stands in the ending of "cemetery", "independent" and "existence". */
const withPlainVowel = (word: string) => word.replace(/[aeo](?=(?:ry|nt|nts|ntly|nce|nces)$)/, "e");

/** Nor whether "publicly" and "accidentally" are written with "-ally". */
const withPlainAdverb = (word: string) => word.replace(/ally$/, "ly");

/** True where two neighbouring letters changed places and nothing else. */
function areExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
