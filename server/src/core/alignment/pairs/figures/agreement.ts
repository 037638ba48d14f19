import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding, sameConversion, sameFigure } from "../../../facts/figures/index.ts";

/**
 * True where two figures for one thing can stand side by side: equal, converted, or one rounder than the other. "at least 43"
 * and "at least 47" may both be true, and still are two counts.
 */
export function agree(a: Figure, b: Figure): boolean {
  if (sameFigure(a, b) || sameConversion(a, b)) return true;
  if (!isRounding(a, b) && !isRounding(b, a)) return false;
  return a.unit !== b.unit || Math.abs(a.value - b.value) < Math.max(stepOf(a), stepOf(b));
}

/** The last digit that a figure claims to know: 10 for 40, a tenth for 2.5, 100 million for 1.2 billion. */
function stepOf({ value, decimals }: Figure): number {
  if (!Number.isInteger(value) || value === 0) return 10 ** -decimals;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
