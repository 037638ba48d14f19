import type { Sentence } from "../../document.ts";
import type { LostReserve } from "./reserves.ts";

/**
 * "Moves at Easter" where the reference has "at Easter at the earliest": the first time at which it may be is told as the time at
 * which it will.
 */
export function lostEarliest(
  ours: Sentence,
  theirs: Sentence,
  around: readonly Sentence[],
): LostReserve | undefined {
  const at = theirs.tokens.findIndex(
    ({ norm }, i, all) =>
      /^(?:earliest|soonest)$/.test(norm) && all[i - 1]?.norm === "the" && all[i - 2]?.norm === "at",
  );
  if (at < 0 || around.some(({ tokens }) => tokens.some(({ norm }) => open.test(norm)))) return undefined;
  const hedge = theirs.tokens[at]!;
  const date = theirs.dates.findLast(({ end }) => end < hedge.start && hedge.start - end < nearby);
  const day = date?.from ?? date?.key;
  const stated = day === undefined ? undefined : ours.dates.find(({ from, key }) => (from ?? key) === day);
  return stated && { hedge, stated };
}

/** So far before its "at the earliest" the date may end, in UTF-16 units. */
const nearby = 12;

/** Words that keep the time open, or tell that it is only the first. */
const open =
  /^(?:not|no|never|nothing|nobody|none|cannot|before|until|till|earliest|earlier|soonest|sooner|from|after|since|could|may|might|should|if|unless|possibly|perhaps|hopes?|hoped|expected|likely|least|first|latest|starting|onwards?|later)$|n't$/;
