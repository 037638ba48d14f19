/**
 * A function that remembers its results by key. At most `limit` results are kept; the oldest go first. Content is the key,
 * so a result never goes stale.
 */
export function remember<A extends readonly unknown[], R>(
  work: (...args: A) => R,
  keyOf: (...args: A) => string,
  limit: number,
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = keyOf(...args);
    const hit = known.get(key);
    if (hit !== undefined) {
      // Moved to the young end, so that what is in use stays.
      known.delete(key);
      known.set(key, hit);
      return hit;
    }
    const result = work(...args);
    known.set(key, result);
    if (known.size > limit) known.delete(known.keys().next().value!);
    return result;
  };
}

/** The same for a function of two strings; everything is forgotten at once when `limit` first arguments are known. */
export function rememberPairs<R>(
  work: (a: string, b: string) => R,
  limit: number,
): (a: string, b: string) => R {
  const known = new Map<string, Map<string, R>>();
  return (a, b) => {
    let row = known.get(a);
    if (row === undefined) {
      if (known.size >= limit) known.clear();
      row = new Map();
      known.set(a, row);
    }
    let result = row.get(b);
    if (result === undefined) {
      result = work(a, b);
      row.set(b, result);
    }
    return result;
  };
}
