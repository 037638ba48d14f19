import { diff } from "fast-myers-diff";

/** Half-open ranges of indices that differ: `a` on the one side stands where `b` stands on the other. */
export interface Hunk {
  readonly a: IndexRange;
  readonly b: IndexRange;
}

export interface IndexRange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** The shortest edit between two lists of words (Myers 1986), as the ranges that differ, in order. */
export function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  return [...diff([...a], [...b])].map(([aStart, aEnd, bStart, bEnd]) => ({
    a: { start: aStart, end: aEnd, length: aEnd - aStart },
    b: { start: bStart, end: bEnd, length: bEnd - bStart },
  }));
}
