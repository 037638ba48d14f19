/**
 * A function that remembers its results by key. At most `limit` results are kept (a function where that grows with the work); the oldest go first. Content is the key,
 * so a result never goes stale.
 */
export function remember<A extends readonly unknown[], R>(
  work: (...args: A) => R,
  keyOf: (...args: A) => string,
  limit: number | (() => number),
): (...args: A) => R {
  const known = new Map<string, { readonly key: string; readonly result: R }>();
  const room = typeof limit === "number" ? () => limit : limit;
  return (...args) => {
    const asked = keyOf(...args);
    const hit = known.get(asked);
    if (hit) {
      // Moved to the young end, so that what is in use stays; under the key that is no slice.
      known.delete(hit.key);
      known.set(hit.key, hit);
      return hit.result;
    }
    const made = { key: detached(asked), result: work(...args) };
    known.set(made.key, made);
    if (known.size > room()) known.delete(known.keys().next().value!);
    return made.result;
  };
}

/** The same text by itself: a slice keeps all that it was cut from in memory, of each version of a draft the whole. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1);
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

/** A function that works once for each thing; what it made lives as long as the thing does. */
export function once<T extends object, R extends {}>(work: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, R>();
  return (thing) => {
    let made = known.get(thing);
    if (made === undefined) {
      made = work(thing);
      known.set(thing, made);
    }
    return made;
  };
}

/**
 * The same for work on a part that is read out of its whole: what it makes may depend on nothing of the whole that can change
 * while the part stays the same object.
 */
export function oncePer<W, T extends object, R extends {}>(
  work: (whole: W, part: T) => R,
): (whole: W, part: T) => R {
  const known = new WeakMap<T, R>();
  return (whole, part) => {
    let made = known.get(part);
    if (made === undefined) {
      made = work(whole, part);
      known.set(part, made);
    }
    return made;
  };
}

/**
 * Gives back what was made of a thing, as long as all else that it was made from is the same: `parts` are compared by
 * identity, and hold whatever `make` looks at. So the same parts give the same object, and what is made of that in turn is
 * found again. The youngest `kept` results of a thing are kept, and no longer than the thing lives.
 */
export type Keep<T extends object, R> = (thing: T, parts: readonly unknown[], make: () => R) => R;

export function createKeep<T extends object, R>(): Keep<T, R> {
  const known = new WeakMap<T, { parts: readonly unknown[]; made: R }[]>();
  return (thing, parts, make) => {
    let entries = known.get(thing);
    if (entries === undefined) {
      entries = [];
      known.set(thing, entries);
    }
    for (const [at, entry] of entries.entries()) {
      if (!isSame(entry.parts, parts)) continue;
      if (at > 0) entries.unshift(...entries.splice(at, 1));
      return entry.made;
    }
    const made = make();
    entries.unshift({ parts, made });
    if (entries.length > kept) entries.pop();
    return made;
  };
}

/** As many drafts and references may share a paragraph before it is read twice. */
const kept = 4;

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
