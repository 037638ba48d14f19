import type { Sentence } from "../../../../document.ts";
import type { FigureKind } from "../../../../facts/figures/figure.ts";

/** True right behind a share, or behind a number with "than" behind the word. */
export function isMeasured({ tokens, figures }: Sentence, at: number): boolean {
  const last = tokens[at - 1];
  const next = tokens[at + 1];
  // "30 cents more, €2.50" is told of by its figures.
  const isSum =
    next?.kind !== "word" && tokens[at + 2]?.kind !== "number" && tokens[at + 3]?.kind !== "number";
  const kinds = next?.norm === "than" ? measures : isSum ? sums : shares;
  return figures.some(({ kind, end }) => end === last?.end && kinds.has(kind));
}

const shares: ReadonlySet<FigureKind> = new Set(["percent", "points"]);
/** "94 cents less", at the end of what is said. */
const sums: ReadonlySet<FigureKind> = new Set([...shares, "money"]);
const measures: ReadonlySet<FigureKind> = new Set([...shares, "cardinal", "money", "measure"]);

/** Right behind a length of time, or hundredths of a second. */
export const isOfTime = ({ tokens, figures }: Sentence, at: number) =>
  figures.some(
    ({ kind, end }) => (kind === "duration" || kind === "fraction") && end === tokens[at - 1]?.end,
  );

/** "2,540 metres up" says where something is. */
export const isLength = ({ tokens, figures }: Sentence, at: number) =>
  figures.some(
    ({ kind, unit, end }) =>
      kind === "measure" && /^(?:metre|foot|kilometre|mile)$/.test(unit ?? "") && end === tokens[at - 1]?.end,
  );

/** True where a sum of money is all that stands behind the verb. */
export const isSumBehind = ({ tokens, figures }: Sentence, at: number) =>
  figures.some(
    ({ kind, start, hedge }) =>
      kind === "money" && [start, hedge?.start].includes(tokens[at + 1]?.start ?? Number.NaN),
  );
