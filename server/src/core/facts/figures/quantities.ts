import { type Amount, amountAt, exact } from "./amounts.ts";
import { currencyBefore } from "./currencies.ts";
import type { Found } from "./found.ts";
import { magnitudeAt, moneyMagnitudeAt } from "./magnitudes.ts";
import { matchAt } from "./phrases.ts";
import { type Suffix, suffixAt } from "./suffixes.ts";
import { unitNamed } from "./units.ts";

/** A number with its unit: "$1.2 billion", "16.48 pounds", "20%", "5ft 11in", "a year and a half", "14". */
export function quantityAt(text: string, at: number): Found | undefined {
  return prefixedAt(text, at) ?? suffixedAt(text, at);
}

const SIGN = /(?:minus )|[-−–](?=[^\d\s])/iy;

function prefixedAt(text: string, at: number): Found | undefined {
  const sign = matchAt(SIGN, text, at)?.[0].length ?? 0;
  const symbol = currencyBefore(text, at + sign);
  if (symbol === undefined) return undefined;
  const amount = amountAt(text, symbol.end, moneyMagnitudeAt);
  if (amount === undefined) return undefined;
  const tail = matchAt(CODE_TAIL, text, amount.end)?.[0].length ?? 0;
  return {
    ...found(amount, { end: amount.end + tail, kind: "money", unit: symbol.means.code, scale: 1 }),
    start: at,
    value: sign ? -amount.value : amount.value,
  };
}

/** "$1.2-billion-dollar" says it twice. */
const CODE_TAIL = /[ -]dollars?(?![a-z])/iy;

function suffixedAt(text: string, at: number): Found | undefined {
  const single = singleAt(text, at);
  if (single === undefined) return undefined;
  const whole = compound(text, single);
  // "an hour and" is a number only with what follows.
  const article = single.value === 1 && /^an?$/i.test(text.slice(at, single.number.end));
  if (article && whole === single && !OF_WHAT.test(text.slice(single.end, single.end + 4))) return undefined;
  return below(text, whole);
}

const OF_WHAT = /^[ \u00a0]of[ \u00a0]/;

/** One number with at most one unit behind it. */
function singleAt(text: string, at: number): Found | undefined {
  const amount = amountAt(text, at, magnitudeAt) ?? periodAt(text, at);
  if (amount === undefined) return undefined;
  return found(amount, suffixAt(text, amount) ?? { end: amount.end, kind: "cardinal", scale: 1 });
}

const PERIOD =
  /an?[ \u00a0](?=(?:(?:hour|day|week|month|year|decade|century|minute|second|mile)s? and [\da-z]|(?:tonne|ton|kilo|kilogram|litre|liter|gallon|pint|barrel|mile|kilometre|kilometer|metre|meter|foot|inch|acre|hectare) of[ \u00a0]))/iy;

/** The article of "a year and a half", "an hour and 20 minutes" and "a tonne of grain", as the number one. */
function periodAt(text: string, start: number): Amount | undefined {
  const article = matchAt(PERIOD, text, start)?.[0];
  if (article === undefined) return undefined;
  const end = start + article.length - 1;
  return { start, end, value: 1, magnitude: 1, decimals: 0, words: true, number: { start, end } };
}

function found(amount: Amount, suffix: Suffix): Found {
  const { end, kind, unit, per, scale } = suffix;
  const { start, number, decimals, words, magnitude } = amount;
  const value = exact(amount.value * scale);
  return {
    start,
    end,
    kind,
    value,
    number,
    decimals,
    words,
    magnitude,
    ...(unit && { unit }),
    ...(per && { per }),
    ...(scale !== 1 && { scale }),
  };
}

const AND_A_HALF = / and a (half|quarter)(?![a-z])/iy;
/** "5ft 11", "six feet 2in". */
const INCHES =
  /(?:-(?=\d{1,2}(?:-inch)?(?![\d-]))|[ -]?)(\d|1[01])(?:-inch(?:es)?|(?<=-\d{1,2})(?![\d-])|[ -]?(?:inches|inch|ins?(?![a-z]))|[″"]|(?![\d,.]*\d|[ -]?[a-z%]))/iy;
const JOINT = / ?,? ?(?:and )?(?=\d|[a-z])/iy;
/** Which smaller unit may follow a unit. */
const SMALLER: Readonly<Record<string, string>> = {
  yard: "foot",
  foot: "inch",
  kilometre: "metre",
  metre: "centimetre",
  kilogram: "gram",
  stone: "pound",
  pound: "ounce",
  hour: "minute",
  minute: "second",
  year: "month",
  week: "day",
  day: "hour",
};

/** "5ft 11in", "two hours and 30 minutes", "a year and a half": one value, in the first unit. */
function compound(text: string, first: Found): Found {
  const half = matchAt(AND_A_HALF, text, first.end);
  if (half && (first.kind === "duration" || first.kind === "measure")) {
    return {
      ...first,
      end: first.end + half[0].length,
      value: first.value + (/half/i.test(half[1]!) ? 0.5 : 0.25),
    };
  }
  if (first.kind === "money") return withCoins(text, first);
  const smaller = first.unit && first.decimals === 0 ? SMALLER[first.unit] : undefined;
  if (smaller === undefined || (first.kind !== "duration" && first.kind !== "measure")) return first;
  const inches = first.unit === "foot" ? matchAt(INCHES, text, first.end) : null;
  if (inches)
    return {
      ...first,
      end: first.end + inches[0].length,
      value: exact(first.value + Number(inches[1]) / 12),
    };
  const joint = matchAt(JOINT, text, first.end);
  if (joint === null) return first;
  const next = singleAt(text, first.end + joint[0].length);
  if (next?.unit !== smaller) return first;
  const second = compound(text, next);
  const [big, small] = [unitNamed(first.unit), unitNamed(smaller)];
  if (!big || !small || second.value >= big.factor / small.factor) return first;
  return {
    ...first,
    end: second.end,
    value: exact(first.value + (second.value * small.factor) / big.factor),
  };
}

const COINS = / (?:and )?(?=\d|[a-z])/iy;
/** What is bought with coins comes behind them. */
const OF_COINS = /^ (?:pieces?|coins?|stamps?|notes?)\b/;

/** "13 dollars and 45 cents", "three pounds 20 pence". */
function withCoins(text: string, first: Found): Found {
  const joint = first.decimals === 0 && first.magnitude === 1 ? matchAt(COINS, text, first.end) : null;
  const coins = joint && singleAt(text, first.end + joint[0].length);
  if (coins?.kind !== "money" || coins.scale !== 0.01 || first.scale !== undefined) return first;
  if (coins.value >= 1 || OF_COINS.test(text.slice(coins.end, coins.end + 8)) || !sameCoin(first, coins))
    return first;
  return { ...first, end: coins.end, value: exact(first.value + coins.value) };
}

/** "cents" are of whatever currency has them. */
const sameCoin = (first: Found, coins: Found) =>
  first.unit === coins.unit || (coins.unit === "USD" && first.unit !== "GBP");

const BELOW = / (?:below (?:zero|freezing)|of frost)(?![a-z])/iy;

/** "12 degrees below zero" and "12 degrees of frost" are a negative temperature. */
function below(text: string, quantity: Found): Found {
  const match = quantity.kind === "temperature" ? matchAt(BELOW, text, quantity.end) : null;
  return match ? { ...quantity, end: quantity.end + match[0].length, value: -quantity.value } : quantity;
}
