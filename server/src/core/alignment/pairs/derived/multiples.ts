import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { close, inUnitOf } from "./alike.ts";

/** "raised from £5,000" for "doubled to £10,000", "50 a day" for "25, which could double". */
export function isMultiplied(fact: Figure, { fact: theirs, sentence }: Placed<Figure>): boolean {
  const value = inUnitOf(fact, theirs);
  if (value === undefined) return false;
  return sentence.tokens.some(({ norm }) =>
    MULTIPLIED.some(
      ([words, times]) =>
        words.test(norm) && (close(fact.value * times, value) || close(fact.value, value * times)),
    ),
  );
}

const MULTIPLIED: readonly (readonly [words: RegExp, times: number])[] = [
  [/^doubl(?:ed?|es|ing)$/, 2],
  [/^tr(?:ip|eb)l(?:ed?|es|ing)$/, 3],
  [/^quadrupl(?:ed?|es|ing)$/, 4],
  [/^halv(?:ed?|es|ing)$/, 0.5],
];

/** "Six frigates at $800m apiece" for "six frigates at a cost of $4.8 billion", and the other way round. */
export function isOfEach(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [isOurs, isTheirs] = [tellsOfEach(ours), tellsOfEach(theirs)];
  if (isOurs === isTheirs) return false;
  const [each, all] = isOurs ? [ours.fact, theirs.fact] : [theirs.fact, ours.fact];
  const total = inUnitOf(each, all);
  return (
    total !== undefined &&
    theirs.sentence.figures.some(
      ({ kind, value }) => kind === "cardinal" && value > 1 && close(each.value * value, total),
    )
  );
}

/** "$800m apiece", "each costing $800m". */
function tellsOfEach({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  return (
    /^,? (?:\p{L}+ )?(?:each|apiece|a head|per)\b/u.test(text.slice(fact.end, fact.end + 24)) ||
    /\beach(?: \p{L}+){0,3} $/u.test(text.slice(Math.max(sentence.start, fact.start - 32), fact.start))
  );
}
