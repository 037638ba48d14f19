import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/**
 * True where the number that stands elsewhere in a reference counts what the draft's cannot: "14 times as much" is no "14 analysts",
 * and by "nine points" no party falls because "nine officials" were jailed.
 */
export const isOfOtherSort = (ours: Placed<Figure>, theirs: Figure): boolean =>
  (isCompared(ours) && theirs.kind === "cardinal" && theirs.noun !== undefined && theirs.noun !== "time") ||
  (isStepInPoints(ours) && isOtherCount(theirs));

/** "Some 14 times as much", "14 times the price"; few times are told of anything. */
const isCompared = ({ fact, sentence, document }: Placed<Figure>) =>
  fact.kind === "multiple" &&
  fact.value >= 5 &&
  / times$/.test(fact.text) &&
  /^ (?:as [a-z]+|more|the (?:price|cost|size|number|amount|level|rate))\b/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 16),
  );

/** "Has dropped by nine points" */
const isStepInPoints = ({ fact, sentence, document }: Placed<Figure>) =>
  (fact.kind === "points" || fact.noun === "point") &&
  fact.value >= 3 &&
  /\bby $/.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 4), fact.start),
  );

const isOtherCount = ({ kind, noun, decimals }: Figure) =>
  kind === "cardinal" && decimals === 0 && noun !== "point";
