/** A half-open range `[start, end)` of UTF-16 offsets; into what, the owner of the span says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Of the `parts`, those that begin in each of the `wholes`, which stand in order and apart: a long list costs no more than
 * its pieces do.
 */
export function within<T extends Span>(parts: readonly T[], wholes: readonly Span[]): T[][] {
  const lists = wholes.map((): T[] => []);
  for (const part of parts) {
    let low = 0;
    let high = wholes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wholes[middle]!.end <= part.start) low = middle + 1;
      else high = middle;
    }
    if (low < lists.length && wholes[low]!.start <= part.start) lists[low]!.push(part);
  }
  return lists;
}
