import { once } from "../../../cache.ts";
import type { Document } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { figuresOfStory } from "./reach.ts";

/** "Twenty-nine voted for it" of "29 votes to 27", wherever that stands. */
export function isPartOfScore({ kind, value }: Figure, document: Document): boolean {
  return kind === "cardinal" && value > 3 && partsIn(document).has(value);
}

const partsIn = once(
  (document: Document): ReadonlySet<number> =>
    new Set(figuresOfStory(document).flatMap(({ parts }) => parts ?? [])),
);

/** "made it 2-2" on the way to 3-2. */
export function isRunningScore({ kind, parts }: Figure, document: Document): boolean {
  if (kind !== "score" || parts?.length !== 2) return false;
  const [a, b] = parts as [number, number];
  return figuresOfStory(document).some(({ kind, parts: final }) => {
    if (kind !== "score" || final?.length !== 2) return false;
    const [p, q] = final as [number, number];
    return (a <= p && b <= q) || (a <= q && b <= p);
  });
}
