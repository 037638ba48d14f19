import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** True where a passage names so many things one after the other: "five countries" for "Italy, Spain, Greece, Malta and Cyprus". */
export function isCountOfItems({ kind, value, comparator }: Figure, { tokens }: Sentence): boolean {
  if (kind !== "cardinal" || comparator !== "exactly" || value < 3) return false;
  return tokens.some(({ norm }, at) => (norm === "and" || norm === "or") && itemsUpTo(tokens, at) === value);
}

/** An item of a list has hardly ever more words. */
const longest = 6;

/** How many items there are in the list whose last one stands behind `at`. */
function itemsUpTo(tokens: Sentence["tokens"], at: number): number {
  // A comma before the "and" ends the item before it too.
  let last = tokens[at - 1]?.text === "," ? at - 1 : at;
  let items = 2;
  for (let i = last - 1; i >= 0 && last - i <= longest + 1; i--) {
    if (tokens[i]!.text !== ",") continue;
    items += 1;
    last = i;
  }
  return items;
}
