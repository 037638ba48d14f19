import type { Figure } from "../../../facts/figures/figure.ts";
import { close, digitsIn } from "./alike.ts";

/**
 * True where a figure tells what a reckoning came to, `value` in the figure's own unit: exactly, rounded to the places that
 * it writes, or as its hedge allows. One digit without a hedge is no rounding: too many numbers come near it.
 */
export function comesTo(fact: Figure, value: number): boolean {
  if (value <= 0 || fact.value <= 0) return false;
  if (close(fact.value, value)) return true;
  const off = (value - fact.value) / fact.value;
  const isWithinPlace = Math.abs(value - fact.value) <= 0.5 * placeOf(fact.value) * (1 + 1e-9);
  switch (fact.comparator) {
    case "about":
      return Math.abs(off) <= 0.05 || (isWithinPlace && Math.abs(off) <= 0.1);
    case "nearly":
    case "less":
      // "Almost half a second" for 0.44
      return off < 0 && off >= (fact.value < 1 ? -0.15 : -0.1);
    case "over":
      return off > 0 && off <= 0.1;
    case "more":
    case "at-least":
      return off > 0 && off <= 0.2;
    default:
      return (
        (isWithinPlace || Math.abs(value - fact.value) <= slackOf(fact)) &&
        fact.value >= 10 ** -fact.decimals * 10 &&
        Math.abs(off) <= 0.02
      );
  }
}

/** A half, and one of the last place where decimals are written: "5.60" is no 5.70. */
const slackOf = ({ decimals }: Figure) => Math.min(0.5, 10 ** -decimals * (1 + 1e-9));

/** What the last digit of a number that counts stands for: 100 of 10,500. */
function placeOf(value: number): number {
  const digits = digitsIn(value);
  return 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
}
