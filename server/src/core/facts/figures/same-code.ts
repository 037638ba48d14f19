import { DECADES } from "./code-words.ts";
import { smallNumber } from "./numerals.ts";
import { ROMAN_NAMERS, romanNumber } from "./roman.ts";

/** True where two codes name the same: spaces, hyphens, case and "Flight" aside; the one may lack the letters. */
export function sameCode(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === y || isBehindName(a, b) || isBehindName(b, a)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return /^\d/.test(short) && long.endsWith(short) && !/\d/.test(long.slice(0, -short.length));
}

/** "The A320" and "one of its A320s" of "an Airbus A320". */
function isBehindName(short: string, long: string): boolean {
  const [one, other] = [short, long].map((code) => code.replace(/(\d)s$/, "$1")) as [string, string];
  return (
    /^\p{L}+-?\d/u.test(one) &&
    other.endsWith(` ${one}`) &&
    /^\p{Lu}[\p{L} ]*$/u.test(other.slice(0, -one.length))
  );
}

function keyOf(text: string): string {
  const plain = text
    .replace(ROMAN, (found, word: string, number: string) => {
      const value = romanNumber(number);
      return value === undefined ? found : `${word}${value}`;
    })
    .toLowerCase()
    .replace(/[\s.\-–‑\u00a0]/g, "");
  const decade = DECADES.indexOf(plain);
  if (decade >= 0) return String(10 * (decade + 2));
  const war = /^(?:worldwar(one|two|three|i{1,3}|\d)|(first|second|third)worldwar)$/.exec(plain);
  if (war) return `worldwar${WARS[(war[1] ?? war[2])!]}`;
  const numbered = plain.replace(
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/,
    (word) => String(smallNumber(word)),
  );
  return numbered.replace(GENERIC, "").replace(/(\d)s$/, "$1");
}

/** "Chapter XIV" is chapter 14. */
const ROMAN = new RegExp(`^(${ROMAN_NAMERS}) ([IVXL]{1,7})$`, "i");

const GENERIC = /^(?:flight|no|number|nos|the|train|bus)/;

const WARS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  i: 1,
  ii: 2,
  iii: 3,
  "1": 1,
  "2": 2,
  "3": 3,
  first: 1,
  second: 2,
  third: 3,
};
