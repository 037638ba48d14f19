import type { Figure } from "../../../../server/src/core/facts/figures/index.ts";

/** What a figure says, in one line: words, kind, value, unit, rate, ~comparator, #noun. */
export function summaryOf(figure: Figure): string {
  const { text, kind, parts, value, high, unit, per, comparator, noun } = figure;
  const amount = parts ? parts.join(",") : high === undefined ? value : `${value}..${high}`;
  const hedge = comparator === "exactly" ? undefined : `~${comparator}`;
  return [text, kind, amount, unit, per && `/${per}`, hedge, noun && `#${noun}`]
    .filter((part) => part !== undefined)
    .join(" ");
}
