import type { Span } from "../../text/span.ts";
import { magnitudeAt } from "./magnitudes.ts";
import { numeralAt } from "./numerals.ts";
import { before, matchAt, type PhraseReader, phraseReader } from "./phrases.ts";

/** A number with its sign and magnitude, without a unit. */
export interface Amount extends Span {
  /** The magnitude included: 1.2e9 for "1.2 billion". */
  readonly value: number;
  readonly magnitude: number;
  readonly decimals: number;
  readonly words: boolean;
  readonly number: Span;
}

/** "12,500", "minus 12", "1.2 billion", "a dozen", "a million". */
export function amountAt(
  text: string,
  at: number,
  magnitude: PhraseReader<number> = magnitudeAt,
): Amount | undefined {
  const sign = signAt(text, at);
  const numeral = numeralAt(text, at + sign);
  if (numeral === undefined) return sign === 0 ? articleAmountAt(text, at) : undefined;
  const size = magnitude(text, numeral.end);
  const { words, decimals } = numeral;
  return {
    start: at,
    end: size?.end ?? numeral.end,
    value: exact((sign ? -1 : 1) * numeral.value * (size?.means ?? 1)),
    magnitude: size?.means ?? 1,
    decimals,
    words,
    number: { start: at, end: numeral.end },
  };
}

/** Drops what binary fractions add: 1.1 * 100 is 110. */
export function exact(value: number): number {
  return Number(value.toPrecision(13));
}

const SIGN = /(?:minus|negative)[ \u00a0-]|[-−–](?=[\d.])/iy;

/** The length of a minus before the number: a hyphen is one only where no word, number or space-free dash is before it. */
function signAt(text: string, at: number): number {
  const sign = matchAt(SIGN, text, at)?.[0];
  if (sign === undefined) return 0;
  return sign.length > 1 || at === 0 || /[\s(“"[$£€¥]$/.test(before(text, at, 1)) ? sign.length : 0;
}

const sizes = phraseReader(
  {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    lakh: 1e5,
    crore: 1e7,
  },
  "any",
);
const ARTICLE = /an?[ \u00a0](?:half[ -])?/iy;

function articleAmountAt(text: string, start: number): Amount | undefined {
  const article = matchAt(ARTICLE, text, start)?.[0];
  const size = article && sizes(text, start + article.length);
  if (!size) return undefined;
  const value = size.means * (article.length > 3 ? 0.5 : 1);
  const [magnitude, number] = [size.means, { start, end: start + article.length - 1 }];
  return { start, end: size.end, value, magnitude, decimals: 0, words: true, number };
}
