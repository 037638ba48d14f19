import type { Reader } from "./found.ts";
import { smallNumber } from "./numerals.ts";
import { before, matchAt } from "./phrases.ts";

const WORD = /(twice|thrice)(?![a-z])|([a-z]+)fold(?![a-z])/iy;
const OTHERS: Readonly<Record<string, number>> = { twice: 2, thrice: 3, hundred: 100, thousand: 1000 };

const TIMES =
  /(double|treble|triple|quadruple) (?=(?:the|that|those|what|as|its|their|his|her|last|this|an?)\b)/iy;
const FACTORS: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3, quadruple: 4 };
/** What tells "is double the number" from "to double the number". */
const MEASURED = /(?:\b(?:over|than|nearly|almost|about|around|roughly|under|least|is|are|was|were|at)|,) $/i;

/** The first words of what `timesAt` reads. */
export const TIMES_WORDS: readonly string[] = Object.keys(FACTORS);

/** "over double last year's number", "was triple that of 2019". */
export const timesAt: Reader = (text, at) => {
  const match = matchAt(TIMES, text, at);
  if (match === null || !MEASURED.test(before(text, at, 12))) return undefined;
  const number = { start: at, end: at + match[1]!.length };
  const value = FACTORS[match[1]!.toLowerCase()]!;
  return [{ ...number, kind: "multiple", value, number, decimals: 0, words: true, magnitude: 1 }];
};

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
