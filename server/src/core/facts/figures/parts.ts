import { amountAt } from "./amounts.ts";
import { currencyBefore } from "./currencies.ts";
import { close } from "./equality.ts";
import type { Figure } from "./figure.ts";
import { magnitudeAt, moneyMagnitudeAt } from "./magnitudes.ts";

/** A figure's text cut at its number: "$", "1.2", " billion", "". */
export interface Parts {
  readonly head: string;
  readonly number: string;
  readonly sizeText: string;
  readonly tail: string;
  readonly magnitude: number;
  /** Without the magnitude. */
  readonly plain: number;
  readonly value: number;
  readonly inWords: boolean;
}

/** Cuts a figure's text; undefined where it is more than a number and a unit. */
export function partsOf(figure: Figure): Parts | undefined {
  const { text } = figure;
  const start = figure.number.start - figure.start;
  const symbol = currencyBefore(text, 0);
  const amount = amountAt(text, start, symbol ? moneyMagnitudeAt : magnitudeAt);
  if (amount === undefined || start < 0) return undefined;
  const end = amount.number.end;
  const parts = {
    head: text.slice(0, start),
    number: text.slice(start, end),
    sizeText: text.slice(end, amount.end),
    tail: text.slice(amount.end),
    magnitude: amount.magnitude,
    plain: amount.value / amount.magnitude,
    value: amount.value,
    inWords: amount.words,
  };
  // "a year and a half" and "5ft 11in" are more than a number and a unit.
  const scale = figure.value / amount.value;
  return [1, 0.01].some((each) => close(scale, each)) || amount.value === 0 ? parts : undefined;
}

/** Puts the parts together again, with another number and magnitude. */
export function assembled(own: Parts, number: string, magnitude: number): string | undefined {
  const size =
    magnitude === own.magnitude ? own.sizeText : magnitude === 1 ? "" : shape(magnitude, own.sizeText);
  return `${own.head}${number}${size}${own.tail}`;
}

const LETTERS: Readonly<Record<number, readonly string[]>> = {
  1e3: ["thousand", "k", "k"],
  1e6: ["million", "m", "mn"],
  1e9: ["billion", "bn", "bn"],
  1e12: ["trillion", "tn", "trn"],
  1e5: ["lakh", "lakh", "lakh"],
  1e7: ["crore", "crore", "crore"],
  12: ["dozen", "dozen", "dozen"],
  100: ["hundred", "hundred", "hundred"],
};

/** A magnitude in the manner of another: " billion" → " million", "bn" → "m", " bln" → " mln". */
export function shape(magnitude: number, like: string): string {
  const [word, letter, agency] = LETTERS[magnitude] ?? [];
  if (word === undefined) return "";
  const gap = /^[\s-]/.exec(like)?.[0] ?? "";
  if (like === "" || /[a-z]{4}$/i.test(like)) return `${gap || " "}${word}`;
  if (/bln|mln|trln/i.test(like))
    return `${gap}${{ 1e6: "mln", 1e9: "bln", 1e12: "trln" }[magnitude] ?? letter}`;
  return `${gap}${gap && /mn|tn|trn|bn/i.test(like) ? agency : letter}`;
}
