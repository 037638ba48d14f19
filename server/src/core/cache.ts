/**
 * A function that remembers its results by key: content, so that a result never goes stale. At most `limit` of them are kept
 * (a function where that grows with the work): what was not asked for since as many as half of them came is forgotten.
 */
export function remember<A extends readonly unknown[], R>(
  work: (...args: A) => R,
  keyOf: (...args: A) => string,
  limit: number | (() => number),
): (...args: A) => R {
  const known = createShelf<R>(typeof limit === "number" ? () => limit : limit);
  return (...args) => {
    const key = keyOf(...args);
    const kept = known.get(key);
    return kept ? kept.result : known.put(detached(key), work(...args));
  };
}

/** The same for the texts of blocks, which are slices of nothing. */
export function rememberText<R>(work: (text: string) => R, limit: number): (text: string) => R {
  const known = createShelf<R>(() => limit);
  return (text) => {
    const kept = known.get(text);
    return kept ? kept.result : known.put(text, work(text));
  };
}

/** The same for one text that much is asked of before the next comes. */
export function rememberLast<R>(work: (text: string) => R): (text: string) => R {
  let last: { readonly text: string; readonly result: R } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: work(text) };
    return last.result;
  };
}

/** Results by their keys, none of which is a slice of a longer text. */
export interface Shelf<R> {
  get(key: string): { readonly result: R } | undefined;
  put(key: string, result: R): R;
}

/**
 * Keeps at most `limit` results in two halves. What is asked for moves from the old to the young one, which then becomes the
 * old one when it is full; so to find what is in use again costs a look and no more.
 */
export function createShelf<R>(limit: () => number): Shelf<R> {
  type Kept = { readonly key: string; readonly result: R };
  let young = new Map<string, Kept>();
  let old: ReadonlyMap<string, Kept> = young;
  function keep(kept: Kept): Kept {
    if (2 * young.size >= limit()) {
      old = young;
      young = new Map();
    }
    young.set(kept.key, kept);
    return kept;
  }
  return {
    get(key) {
      const kept = young.get(key);
      if (kept) return kept;
      const found = old.get(key);
      // Under the key that is no slice.
      return found && keep(found);
    },
    put: (key, result) => keep({ key, result }).result,
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
