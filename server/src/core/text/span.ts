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
