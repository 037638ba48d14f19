import type { Span } from "../../text/span.ts";
import { isDigit, matchAt } from "./phrases.ts";

/** A number in digits or words, without sign, magnitude and unit. */
export interface Numeral extends Span {
  readonly value: number;
  /** Decimal digits written. */
  readonly decimals: number;
  readonly words: boolean;
}

/** The number that begins at an offset: "12,500", "3.5", "2½", "twenty-one", "two and a half", "two point five". */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  const whole =
    isDigit(code) || code === 46 || GLYPHS.has(text[at] ?? "") ? digitsAt(text, at) : wordsAt(text, at);
  return whole && withHalf(text, whole);
}

/** The value of one number word below a hundred, where it is one. */
export function smallNumber(word: string): number | undefined {
  return SMALL.get(word.toLowerCase());
}

/** A whole number in words; undefined from a million up, and for fractions. */
export function numberInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return undefined;
  if (value < 20) return WORDS[value]!;
  if (value < 100) return `${WORDS[18 + Math.floor(value / 10)]}${value % 10 ? `-${WORDS[value % 10]}` : ""}`;
  const [size, name] = value < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = value % size;
  const joint = rest === 0 ? "" : rest < 100 ? " and " : " ";
  return `${numberInWords(Math.floor(value / size))} ${name}${joint}${rest ? numberInWords(rest) : ""}`;
}

/** Every word that a number can begin with. */
export const NUMBER_WORDS: readonly string[] =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  );

const WORDS = ["zero", ...NUMBER_WORDS];
const SMALL: ReadonlyMap<string, number> = new Map([
  ...WORDS.map((word, i) => [word, i < 20 ? i : (i - 18) * 10] as const),
  ["fourty", 40],
]);

/** Fractions in one character, in parts of one. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

const DIGITS =
  /\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3}){2,}(?![\d,])|\d+(?:\.\d+)?|\.\d+/y;
const MIXED = /[ -]?(?:[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|(?<=[ -])(\d{1,2})\/(\d{1,2})(?!\d))/y;
/** Grain is quoted in dollars, cents and parts of a cent: "$5.92-1/2 a bushel", "$5.92½". */
const OF_A_CENT = /[ -](\d)\/([248])(?!\d)|[½¼¾⅛⅜⅝⅞]/y;

function digitsAt(text: string, start: number): Numeral | undefined {
  const glyph = GLYPHS.get(text[start]!);
  if (glyph !== undefined) return { start, end: start + 1, value: glyph, decimals: 0, words: false };
  const digits = matchAt(DIGITS, text, start)?.[0];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/[^\d.]/g, ""));
  const end = start + digits.length;
  const point = digits.lastIndexOf(".");
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const mixed =
    decimals === 0 ? matchAt(MIXED, text, end) : decimals === 2 ? matchAt(OF_A_CENT, text, end) : null;
  const part = mixed && (GLYPHS.get(mixed[0].at(-1)!) ?? Number(mixed[1]) / Number(mixed[2]));
  if (!mixed || !part || part >= 1) return { start, end, value, decimals, words: false };
  // Three digits more hold an eighth of a cent, and drop what binary fractions add.
  const sum = Number((value + part * 10 ** -decimals).toFixed(decimals + 3));
  const written = decimals === 0 ? 0 : String(sum).length - String(Math.trunc(sum)).length - 1;
  return {
    start,
    end: end + mixed[0].length,
    value: decimals === 0 ? value + part : sum,
    decimals: written,
    words: false,
  };
}

const WORD = /[A-Za-z]+/y;
const NEXT_WORD = /[ \u00a0\u2010\u2011-](and[ \u00a0-])?([A-Za-z]+)/y;

/** Reads "two hundred and five thousand three hundred" from left to right: sums within a thousand, then above it. */
function wordsAt(text: string, start: number): Numeral | undefined {
  const first = matchAt(WORD, text, start)?.[0].toLowerCase();
  if (first === undefined) return undefined;
  let group = first === "a" ? 1 : SMALL.get(first);
  if (group === undefined) return undefined;
  let total = 0;
  /** What may still be added to the group: below ten after "twenty", below a hundred after "hundred". */
  let room = first === "a" ? 0 : group >= 20 ? 10 : 0;
  let end = start + first.length;
  let bare = first === "a";
  for (;;) {
    const next = matchAt(NEXT_WORD, text, end);
    if (next === null) break;
    const [all, and] = next;
    const word = next[2]!.toLowerCase();
    const value = SMALL.get(word);
    if (word === "hundred" && !and && group > 0 && group < 100 && total % 1000 === 0) {
      group *= 100;
      room = 100;
    } else if (word === "thousand" && !and && group > 0 && total === 0) {
      total = group * 1000;
      group = 0;
      room = 1000;
    } else if (
      value !== undefined &&
      value > 0 &&
      value < room &&
      (!and || room >= 100) &&
      joins(room, value, and, text, end)
    ) {
      group += value;
      room = value >= 20 ? 10 : 0;
    } else break;
    bare = false;
    end += all.length;
  }
  if (bare) return undefined;
  const whole = { start, end, value: total + group, decimals: 0, words: true };
  return withPoint(text, whole);
}

/** "three hundred five" and "two thousand five hundred" go on; "two thousand five" does only as "two thousand and five". */
function joins(room: number, value: number, and: string | undefined, text: string, at: number): boolean {
  if (room === 10) return value < 10;
  if (and || room === 100) return true;
  return /^[ -][A-Za-z]+[ -](?:hundred|[a-z]+[ -]hundred)\b/i.test(text.slice(at, at + 40));
}

const POINT = /[ -]point((?:[ -](?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)\b)+)/iy;

function withPoint(text: string, whole: Numeral): Numeral {
  const point = matchAt(POINT, text, whole.end);
  if (point === null) return whole;
  const digits = point[1]!
    .trim()
    .split(/[ -]/)
    .filter(Boolean)
    .map((word) => SMALL.get(word.toLowerCase()) ?? 0);
  const value = Number(`${whole.value}.${digits.join("")}`);
  return { ...whole, end: whole.end + point[0].length, value, decimals: digits.length };
}

const AND_A_HALF =
  /[ -]and[ -](?:(?:a|one)[ -](half|quarter|third)|(two)[ -]thirds|(three)[ -]quarters)(?![A-Za-z])(?! (?:who|whose|whom|was|were|is|had|has)\b)/iy;

function withHalf(text: string, whole: Numeral): Numeral {
  const match = matchAt(AND_A_HALF, text, whole.end);
  if (match === null || whole.decimals > 0) return whole;
  const part = match[2]
    ? 2 / 3
    : match[3]
      ? 3 / 4
      : { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }[match[1]!.toLowerCase()]!;
  return { ...whole, end: whole.end + match[0].length, value: whole.value + part };
}
