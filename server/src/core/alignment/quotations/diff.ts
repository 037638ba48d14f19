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
  return outwards(a, b, found);
}

/**
 * "roads" against "roads and roads" is an insertion before or after the common word. Of the equal readings the one that
 * reaches an edge is taken: there it only means that the one text goes on.
 */
function outwards(a: readonly string[], b: readonly string[], found: readonly Hunk[]): Hunk[] {
  let end = a.length;
  const back: Hunk[] = [];
  for (const hunk of [...found].reverse()) {
    const moved = slide(a, b, hunk, 1);
    if (moved.a.length > 0 || moved.a.start !== end) {
      back.push(hunk);
      end = -1;
    } else back.push(moved);
  }
  let start = 0;
  return back.reverse().map((hunk) => {
    const moved = slide(a, b, hunk, -1);
    if (moved.a.length === 0 && moved.a.start === start) return moved;
    start = -1;
    return hunk;
  });
}

/** Moves an insertion over equal words as far as it goes. */
function slide(a: readonly string[], b: readonly string[], hunk: Hunk, step: -1 | 1): Hunk {
  if (hunk.a.length > 0) return hunk;
  let [at, start, end] = [hunk.a.start, hunk.b.start, hunk.b.end];
  const moves = () =>
    step > 0 ? at < a.length && b[start] === b[end] : at > 0 && b[start - 1] === b[end - 1];
  while (moves()) {
    at += step;
    start += step;
    end += step;
  }
  return { a: range(at, at), b: range(start, end) };
}

const range = (start: number, end: number): IndexRange => ({ start, end, length: end - start });
