/** How one version of a list became the next: what stands before `head` and the last `tail` members are the same. */
export interface Changes {
  readonly head: number;
  readonly tail: number;
}

export function changesBetween<A, B>(
  before: readonly A[],
  after: readonly B[],
  isSame: (a: A, b: B) => boolean,
): Changes {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!))
    tail++;
  return { head, tail };
}

/** What stands between the head and the tail. */
export function changed<T>(list: readonly T[], { head, tail }: Changes): T[] {
  return list.slice(head, list.length - tail);
}
