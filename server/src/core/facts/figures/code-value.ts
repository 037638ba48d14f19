import { DECADES } from "./code-words.ts";
import { smallNumber } from "./numerals.ts";
import { romanNumber } from "./roman.ts";

/**
 * A number for a name that has one: the first in it ("Boeing 737-800" is 737, "section 3.2" 3.2), all digits of a telephone
 * number, the number in words, or the place of the letter ("Group B" is 2). Names are compared as text; the value only
 * tells that two differ.
 */
export function codeValue(name: string): number {
  if (PHONE.test(name)) return Number(name.replace(/\D/g, ""));
  const digits = /\d+(?:\.\d+(?!\.))?/.exec(name)?.[0];
  if (digits !== undefined) return Number(digits);
  const decade = DECADES.indexOf(name.toLowerCase());
  if (decade >= 0) return 10 * (decade + 2);
  const last = name.slice(name.search(/(?<![A-Za-z])[A-Za-z]*$/));
  return romanNumber(last) ?? smallNumber(last) ?? (last.length === 1 ? last.charCodeAt(0) - BEFORE_A : 0);
}

const PHONE = /^\+?\d[\d ()-]{6,}$/;
const BEFORE_A = 64;
