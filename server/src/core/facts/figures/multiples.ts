import type { Reader } from "./found.ts";
import { smallNumber } from "./numerals.ts";
import { matchAt } from "./phrases.ts";

const WORD = /(twice|thrice)(?![a-z])|([a-z]+)fold(?![a-z])/iy;
const OTHERS: Readonly<Record<string, number>> = { twice: 2, thrice: 3, hundred: 100, thousand: 1000 };

/** "twice" and "ninefold"; "16 times" is a number with a unit. */
export const multipleAt: Reader = (text, at) => {
  const match = matchAt(WORD, text, at);
  if (match === null) return undefined;
  const word = (match[1] ?? match[2])!.toLowerCase();
  const value = OTHERS[word] ?? smallNumber(word);
  if (value === undefined) return undefined;
  const number = { start: at, end: at + match[0].length };
  return [{ ...number, kind: "multiple", value, number, decimals: 0, words: true, magnitude: 1 }];
};
