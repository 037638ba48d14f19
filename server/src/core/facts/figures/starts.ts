import { asAge } from "./ages.ts";
import { chanceAt, everyAt, shareOfEveryAt } from "./chances.ts";
import { clockAt } from "./clocks.ts";
import { CODE_WORDS } from "./code-words.ts";
import { letteredCodeAt, numberedCodeAt } from "./codes.ts";
import { CURRENCY_WORDS } from "./currencies.ts";
import type { Found, Reader } from "./found.ts";
import { fractionAt } from "./fractions.ts";
import { heightAt } from "./heights.ts";
import { multipleAt, TIMES_WORDS, timesAt } from "./multiples.ts";
import { GLYPHS, NUMBER_WORDS } from "./numerals.ts";
import { ORDINAL_WORDS, ordinalAt } from "./ordinals.ts";
import { isDigit, isLetter, matchAt } from "./phrases.ts";
import { quantityAt } from "./quantities.ts";
import { rangeAt } from "./ranges.ts";
import { scoreAt } from "./scores.ts";
import { VAGUE_WORDS, vagueAt } from "./vague.ts";

/** The end of the word, number or sign at an offset; the offset itself where none begins. */
export function candidateEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (isLetter(code)) {
    while (isLetter(text.charCodeAt(end))) end += 1;
    return end;
  }
  if (isDigit(code)) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }
  return SIGNS.has(code) ? end : at;
}

/** The readers that may find a figure at a candidate, most particular first; undefined where none can. */
export function readersAt(text: string, at: number, end: number): readonly Reader[] | undefined {
  const code = text.charCodeAt(at);
  const prior = text.charCodeAt(at - 1);
  if (isDigit(code)) {
    return isLetter(prior) || (prior === 46 && isDigit(text.charCodeAt(at - 2))) ? undefined : DIGITS;
  }
  if (!isLetter(code)) return isSign(text, code, prior, end) ? SIGNED : undefined;
  const inside =
    isLetter(prior) || isDigit(prior) || (isApostrophe(prior) && isLetter(text.charCodeAt(at - 2)));
  if (inside || end - at > 11) return undefined;
  const after = text.charCodeAt(end);
  // "A320", "US$5", "COVID-19", "BX 417".
  if (isDigit(after) || after === 36 || after === 163) return NAMED;
  if (code < 97 && (after === 45 || after === 32 || after === 0xa0) && isDigit(text.charCodeAt(end + 1)))
    return NAMED;
  const word = text.slice(at, end).toLowerCase();
  const readers = WORDS.get(word);
  if (readers === ARTICLE && matchAt(ARTICLE_NEXT, text, at) === null) return undefined;
  return readers;
}

const SIGNS: ReadonlySet<number> = new Set(
  [..."$£€¥₹₩₽₺₴₪₦₱฿₫₡₵₸₾₿-−–.+", ...GLYPHS.keys()].map((sign) => sign.charCodeAt(0)),
);

/** A minus, a leading point and a plus are part of a number only where nothing stands close before them. */
function isSign(text: string, code: number, prior: number, end: number): boolean {
  const bare = code === 45 || code === 0x2212 || code === 0x2013 || code === 46 || code === 43;
  return !bare || (/[\d$£€¥.]/.test(text[end] ?? "") && !(prior > 32 && prior !== 40 && prior < 0x2000));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const quantitiesAt: Reader = (text, at): readonly Found[] | undefined => {
  const quantity = quantityAt(text, at);
  if (quantity === undefined) return undefined;
  const found = rangeAt(text, quantity);
  return found.length === 1 ? [asAge(text, found[0]!)] : found;
};

const DIGITS: readonly Reader[] = [
  clockAt,
  heightAt,
  numberedCodeAt,
  scoreAt,
  chanceAt,
  shareOfEveryAt,
  fractionAt,
  ordinalAt,
  quantitiesAt,
];
const SIGNED: readonly Reader[] = [numberedCodeAt, fractionAt, quantitiesAt];
const NAMED: readonly Reader[] = [letteredCodeAt, quantitiesAt];
const NUMBER: readonly Reader[] = [scoreAt, chanceAt, fractionAt, ordinalAt, quantitiesAt];
const ARTICLE: readonly Reader[] = [fractionAt, ordinalAt, quantitiesAt];

const WORDS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...CODE_WORDS.map((word) => [word, [letteredCodeAt]] as const),
  ...CURRENCY_WORDS.map((word) => [word, [letteredCodeAt, quantitiesAt]] as const),
  ...VAGUE_WORDS.map((word) => [word, [vagueAt]] as const),
  ...ORDINAL_WORDS.map((word) => [word, [letteredCodeAt, ordinalAt]] as const),
  ...NUMBER_WORDS.map((word) => [word, NUMBER] as const),
  ...[...NUMBER_WORDS, "hundred", "thousand"].map((word) => [`${word}fold`, [multipleAt]] as const),
  ...["twice", "thrice"].map((word) => [word, [multipleAt]] as const),
  ...TIMES_WORDS.map((word) => [word, [timesAt]] as const),
  ...["half", "quarter"].map((word) => [word, [fractionAt]] as const),
  ...["minus", "negative"].map((word) => [word, [quantitiesAt]] as const),
  ["every", [everyAt]],
  ["nil", [scoreAt]],
  ["zero", [scoreAt, quantitiesAt]],
  ["hundred", [ordinalAt]],
  ["a", ARTICLE],
  ["an", ARTICLE],
]);

const ARTICLE_NEXT =
  /an?[ \u00a0-](?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundred|thousand|million|billion|trillion|dozen|lakh|crore|(?:hour|day|week|month|year|decade|century|mile|minute|second)s? and|(?:tonne|ton|kilo|kilogram|litre|liter|gallon|pint|barrel|mile|kilometre|kilometer|metre|meter|foot|inch|acre|hectare) of[ \u00a0])/iy;
