import type { Placed, Sentence } from "../../../document.ts";
import { clockSeconds } from "../../../facts/figures/clocks.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { inUnitOf } from "./alike.ts";
import { isSumOrDifference } from "./arithmetic.ts";
import { besides, figuresIn } from "./reach.ts";

/** "1.78 seconds slower" for 6:48.12 and 6:49.90, which a list gives in two rows: nobody hits upon such a gap by chance. */
export function isGapOfTimes(fact: Figure, theirs: Figure, around: readonly Sentence[]): boolean {
  if (fact.kind !== "duration" || fact.decimals === 0 || theirs.kind !== "duration") return false;
  const end = inUnitOf(fact, theirs);
  return (
    end !== undefined &&
    around.some(({ figures }) =>
      figures.some((other) => {
        const start = other.kind === "duration" ? inUnitOf(fact, other) : undefined;
        return start !== undefined && Math.abs(Math.abs(end - start) - fact.value) < 1e-6;
      }),
    )
  );
}

/** "28 seconds" between 2:04:11 and 2:04:39: nobody mistakes the one for the other. */
export function isBetweenClocks(fact: Figure, figure: Placed<Figure>): boolean {
  const theirs = figure.fact;
  const value = inUnitOf(fact, theirs);
  if (value === undefined || value < farther * fact.value || !theirs.text.includes(":")) return false;
  return isSumOrDifference(fact, besides(figure).flatMap(figuresIn));
}

const farther = 5;

/** "25 seconds behind the winner" for "won by 18 seconds" and, of the third, "a further seven seconds back". */
export function isSumOfGaps({ fact }: Placed<Figure>, gap: Placed<Figure>): boolean {
  const { fact: step, sentence, document } = gap;
  const lead = document.blocks[sentence.block]!.text.slice(Math.max(0, step.start - 12), step.start);
  if (!/\b(?:a further|another) $/.test(lead)) return false;
  const by = inUnitOf(fact, step);
  const told = besides(gap).flatMap(figuresIn);
  return (
    by !== undefined &&
    told
      .slice(0, told.indexOf(step))
      .some((before) => before.kind === step.kind && inUnitOf(fact, before) === fact.value - by)
  );
}

/** "Four hundredths ahead" for 9.91 and 9.95 seconds, "by 19 hundredths" for 1:57.83 and 1:58.02. */
export function isPartOfSecond({ kind, value, text }: Figure, figures: readonly Figure[]): boolean {
  if (kind !== "fraction" || !/(?:hundred|thousand|ten)ths?$/.test(text)) return false;
  const times = figures.flatMap((one) => {
    if ((one.kind === "cardinal" && one.decimals > 0 && !one.noun) || one.unit === "second")
      return [one.value];
    return one.kind === "duration" ? (clockSeconds(one.text)?.slice(0, 1) ?? []) : [];
  });
  return times.some((a) => times.some((b) => Math.abs(b - a - value / 100) < 1e-6));
}
