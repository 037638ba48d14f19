import type { DateFact } from "../facts/dates/date.ts";
import { compareDates, sameDate } from "../facts/dates/index.ts";
import type { Figure, FigureKind } from "../facts/figures/figure.ts";
import { isRounding, sameConversion, sameFigure } from "../facts/figures/index.ts";
import type { Family } from "./pairing.ts";

/** Figures match when they come to the same: equal, rightly converted, or truly rounded. */
export const figureFamily: Family<Figure> = {
  facts: (sentence) => sentence.figures,
  same: (draft, reference) =>
    sameFigure(draft, reference) || sameConversion(draft, reference) || isRounding(draft, reference),
  comparable: (draft, reference) => {
    if (draft.kind === reference.kind)
      return draft.unit === reference.unit || !draft.unit || !reference.unit ? 1 : 0.85;
    if (near(draft.kind, reference.kind)) return 0.8;
    // The same number with another unit is a changed unit, whatever the kinds.
    return draft.value === reference.value && draft.kind !== "code" && reference.kind !== "code" ? 0.8 : 0;
  },
};

/** Kinds that a slip of the pen, or another way to put it, exchanges. */
const neighbours: readonly (readonly [FigureKind, FigureKind])[] = [
  ["percent", "points"],
  ["percent", "fraction"],
  ["percent", "ratio"],
  ["points", "fraction"],
  ["cardinal", "measure"],
  ["cardinal", "money"],
  ["cardinal", "percent"],
  ["cardinal", "age"],
  ["cardinal", "multiple"],
  ["cardinal", "ordinal"],
  ["cardinal", "fraction"],
  ["measure", "temperature"],
  ["score", "ratio"],
  ["age", "duration"],
];

const near = (a: FigureKind, b: FigureKind) =>
  neighbours.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** Dates match when the one is the other, or a coarser way to say it. */
export const dateFamily: Family<DateFact> = {
  facts: (sentence) => sentence.dates,
  same: (draft, reference) => {
    const verdict = compareDates(draft, reference);
    return (
      sameDate(draft, reference) ||
      verdict === "compatible" ||
      (verdict === "unknown" && sameWords(draft, reference))
    );
  },
  comparable: (draft, reference) => {
    // A time of day never stands for a day.
    if ((draft.granularity === "minute") !== (reference.granularity === "minute")) return 0;
    return draft.granularity === reference.granularity ? 1 : 0.85;
  },
};

function sameWords(a: DateFact, b: DateFact): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}
