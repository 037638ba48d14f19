/** Whole numbers from 0 up to `bound`, the same sequence for the same seed (mulberry32). */
export type Random = (bound: number) => number;

export function randomFrom(seed: string): Random {
  let state = 2166136261;
  for (const unit of seed) state = Math.imul(state ^ unit.charCodeAt(0), 16777619);
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

export function pick<T>(things: readonly T[], random: Random): T | undefined {
  return things[random(Math.max(1, things.length))];
}

/** At most `count` of them, in their order. */
export function sample<T>(things: readonly T[], count: number, random: Random): T[] {
  const left = things.map((_, i) => i);
  while (left.length > count) left.splice(random(left.length), 1);
  return left.map((i) => things[i]!);
}
