import type { Bound } from "./bindings.ts";

/** What is bound to the two facts of a pair, in one text. */
export type Pair = readonly [a: Bound, b: Bound];

/** How much the words of a pair speak for an exchange and against it. */
export interface Evidence {
  /** Weight of the words of the first, and of the second, that have gone over to the other. */
  readonly crossed: readonly [number, number];
  /** Weight of those that have stayed. */
  readonly kept: readonly [number, number];
}

/** A feature that goes with somebody wherever he is told of, as his country does: that it has stayed says nothing. */
export const asOwn = (feature: string) => `=${feature}`;

const isOwn = (feature: string) => feature.startsWith("=");

/** Adds what speaks for both facts at once. */
export function withBoth(
  { crossed, kept }: Evidence,
  areCrossed: boolean | undefined,
  value: number,
): Evidence {
  const add = ([a, b]: readonly [number, number]) => [a + value, b + value] as const;
  if (areCrossed === undefined) return { crossed, kept };
  return areCrossed ? { crossed: add(crossed), kept } : { crossed, kept: add(kept) };
}

/** Compares what tells the two facts apart in the draft with what does in the reference. */
export function evidenceOf(draft: Pair, reference: Pair): Evidence {
  const crossed: [number, number] = [0, 0];
  const kept: [number, number] = [0, 0];
  for (const side of [0, 1] as const) {
    const [own, other] = [draft[side], draft[1 - side]!];
    for (const [feature, value] of own) {
      if (other.has(feature)) continue;
      const [before, beside] = [reference[0].get(feature), reference[1].get(feature)];
      if ((before === undefined) === (beside === undefined)) continue;
      const home = before === undefined ? 1 : 0;
      if (home === side && isOwn(feature)) continue;
      (home === side ? kept : crossed)[home] += Math.min(value, before ?? beside!);
    }
  }
  return { crossed, kept };
}

/**
 * True where words of both facts have gone over to the other. A word of one alone is no proof: "sales rose 12 percent in May
 * and 21 percent in June" may be told from the later figure on, and then it is that which sales stand beside.
 */
export function speaksForExchange({ crossed, kept }: Evidence): boolean {
  const weaker = Math.min(...crossed);
  return (
    weaker >= least &&
    weaker > keptShare * Math.min(...kept) &&
    crossed[0] + crossed[1] >= totalShare * (kept[0] + kept[1])
  );
}

/** A word of the reference weighs 0.7 where every sentence has it, and 4 where one of a hundred has. */
const least = 0.35;
const keptShare = 1.5;
const totalShare = 0.4;
