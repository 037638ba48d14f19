import type { Figure } from "../facts/figures/figure.ts";
import type { Linked, Placed } from "./candidates.ts";

/**
 * True where a figure of the draft follows from figures that stand together in its counterparts: the complement of a
 * share, a sum, a difference, a count of years since a date.
 */
export function isDerived(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact, sentence } = draft;
  return references.some(({ document, links }) => {
    const linked = links.ofDraft[sentence.index]!.map((link) => link.reference);
    const around = linked.flatMap(({ index }) => document.sentences.slice(Math.max(0, index - 1), index + 2));
    const figures = around.flatMap((other) => other.figures);
    const years = around
      .flatMap((other) => other.dates)
      .flatMap((date) => (date.from ? [Number(date.from.slice(0, 4))] : []));
    return (
      isComplement(fact, figures) ||
      isSumOrDifference(fact, figures) ||
      isSpanOfYears(fact, years, document.day)
    );
  });
}

/** Four in five of what one in five is left. */
function isComplement(fact: Figure, figures: readonly Figure[]): boolean {
  if (fact.kind !== "percent") return false;
  return figures.some((other) => other.kind === "percent" && close(fact.value + other.value, 100));
}

function isSumOrDifference(fact: Figure, figures: readonly Figure[]): boolean {
  const alike = figures.filter((other) => other.kind === fact.kind && other.unit === fact.unit);
  return alike.some((a, i) =>
    alike
      .slice(i + 1)
      .some((b) => close(fact.value, a.value + b.value) || close(fact.value, Math.abs(a.value - b.value))),
  );
}

function isSpanOfYears(fact: Figure, years: readonly number[], day: string | undefined): boolean {
  if (fact.unit !== "year" && fact.kind !== "age" && fact.kind !== "ordinal") return false;
  const all = day ? [...years, Number(day.slice(0, 4))] : years;
  return all.some((a) => all.some((b) => a > b && Math.abs(a - b - fact.value) <= 1));
}

const close = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
