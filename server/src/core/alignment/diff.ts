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
  const found = [...diff([...a], [...b])].map(([aStart, aEnd, bStart, bEnd]) => ({
    a: range(aStart, aEnd),
    b: range(bStart, bEnd),
  }));
  const [first, last] = [found[0], found.at(-1)];
  if (first) found[0] = outwards(a, b, first, -1);
  if (last) found[found.length - 1] = outwards(a, b, found.at(-1)!, 1);
  return found;
}

/**
 * "roads" against "roads and roads" is an insertion before or after the common word: of the equal readings the one that
 * lies at the edge is taken, where it means that the one text merely goes on.
 */
function outwards(a: readonly string[], b: readonly string[], hunk: Hunk, step: -1 | 1): Hunk {
  if (hunk.a.length > 0) return hunk;
  let [at, start, end] = [hunk.a.start, hunk.b.start, hunk.b.end];
  const moves = () =>
    step > 0 ? at < a.length && b[start] === b[end] : at > 0 && b[start - 1] === b[end - 1];
  while (moves()) {
    at += step;
    start += step;
    end += step;
  }
  const atEdge = step > 0 ? at === a.length : at === 0;
  return atEdge ? { a: range(at, at), b: range(start, end) } : hunk;
}

const range = (start: number, end: number): IndexRange => ({ start, end, length: end - start });
