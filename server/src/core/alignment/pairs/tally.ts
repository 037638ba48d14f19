import { changed, changesBetween } from "../../changes.ts";

/** In how many of several lists a thing stands. It follows the lists from version to version: only those that differ are read. */
export interface Tally<T> {
  follow(lists: readonly (readonly T[])[]): void;
  has(thing: T): boolean;
  /** True where it stands in more than one. */
  isRepeated(thing: T): boolean;
}

export function createTally<T>(): Tally<T> {
  const counts = new Map<T, number>();
  let known: readonly (readonly T[])[] = [];

  function count(lists: readonly (readonly T[])[], by: 1 | -1): void {
    for (const thing of lists.flat()) {
      const sum = (counts.get(thing) ?? 0) + by;
      if (sum === 0) counts.delete(thing);
      else counts.set(thing, sum);
    }
  }

  return {
    follow(lists) {
      const changes = changesBetween(known, lists, (a, b) => a === b);
      count(changed(known, changes), -1);
      count(changed(lists, changes), 1);
      known = lists;
    },
    has: (thing) => counts.has(thing),
    isRepeated: (thing) => (counts.get(thing) ?? 0) > 1,
  };
}
