import type { Sentence } from "../../document.ts";
import type { Told } from "./sharing.ts";

/** How many sentences away a neighbour in the reference is looked for. */
const reach = 4;

/** A function that says how well a place of the draft suits a sentence of the reference by its neighbours there, 0 to 2. */
export function nearnessIn(told: readonly Told[]): (sentence: Sentence, place: Sentence) => number {
  const tellers = new Map(told.map(({ sentence, by }) => [sentence.index, by.index]));
  const beside = ({ index }: Sentence, place: Sentence, step: 1 | -1) => {
    for (let gap = 1; gap <= reach; gap++) {
      const teller = tellers.get(index + step * gap);
      // No further from the neighbour's teller than from the neighbour, on either side: passages are turned round as well.
      if (teller !== undefined) return 1 / (1 + Math.max(0, Math.abs(place.index - teller) - gap));
    }
    return 0;
  };
  return (sentence, place) => beside(sentence, place, -1) + beside(sentence, place, 1);
}
