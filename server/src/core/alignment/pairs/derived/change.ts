import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { inUnitOf } from "./alike.ts";
import { isPastEnd } from "./change-direction.ts";
import { endsOf, inPoints, isShare, stepsIn } from "./change-steps.ts";
import { figuresIn } from "./reach.ts";
import { comesTo } from "./rounded.ts";

/**
 * True where a passage itself says by how much an amount has changed or is another's more or less, and the figure is the
 * other end of that: "$800m" for "fell by $110 million to $690 million", "6,000" for "24,000, four times as many", "a third over"
 * for "184 million, 46 million more than was planned".
 */
export function isOtherEnd({ fact, sentence: { figures } }: Placed<Figure>, sentence: Sentence): boolean {
  const steps = inPoints(stepsIn(sentence));
  if (steps.length === 0 || fact.parts || fact.high !== undefined || fact.kind === "points") return false;
  return steps.some((step) =>
    [...figuresIn(sentence), ...figures.filter((other) => step.kind === "multiple" && other !== fact)].some(
      (base) =>
        base !== step &&
        endsOf(fact, base, step).some((value) => comesTo(fact, value)) &&
        !isPastEnd(fact, base, step, sentence),
    ),
  );
}

/** "Ten would have been needed" for "nine, one short of the number needed": the other end of the very step that it stands for. */
export function isOtherEndOfIt(draft: Placed<Figure>, { fact: step, sentence }: Placed<Figure>): boolean {
  const { fact } = draft;
  if (fact.parts || fact.high !== undefined || !stepsIn(sentence).includes(step)) return false;
  return sentence.figures.some(
    (base) =>
      base !== step &&
      endsOf(fact, base, step).some((value) => comesTo(fact, value)) &&
      !isPastEnd(fact, base, step, sentence),
  );
}

/** "The other two favoured 6.5%" for "wanted a cut of a quarter of a point" beside a rate of 6.75 percent, which another sentence gives. */
export function isOtherEndBeside(
  { fact, sentence, document }: Placed<Figure>,
  { fact: step, sentence: theirs }: Placed<Figure>,
  around: readonly Sentence[],
): boolean {
  if (fact.kind !== "percent" || fact.high !== undefined || step.kind !== "points") return false;
  if (!stepsIn(theirs).includes(step)) return false;
  const lead = document.blocks[sentence.block]!.text.slice(Math.max(0, fact.start - 12), fact.start);
  return (
    /\b(?:to|at|of|for) $/i.test(lead) &&
    around.some(({ figures }) =>
      figures.some((base) => isShare(base) && endsOf(fact, base, step).some((value) => comesTo(fact, value))),
    )
  );
}

/** "Three years have been taken off" for "from eleven years to eight": what lies between two ends that the reference joins. */
export function isStepBetweenEnds(draft: Placed<Figure>, { sentence, document }: Placed<Figure>): boolean {
  const { fact } = draft;
  if (fact.parts || fact.high !== undefined || fact.kind === "ordinal") return false;
  const ours = draft.document.blocks[draft.sentence.block]!.text;
  const { text } = document.blocks[sentence.block]!;
  // "Cut to three years" gives where it ended.
  if (LEVEL.test(ours.slice(Math.max(0, fact.start - 24), fact.start))) return false;
  return sentence.figures.some((first, i) => {
    const last = sentence.figures[i + 1];
    if (!last || !/^ to (?:just |only |about |some )?$/.test(text.slice(first.end, last.start))) return false;
    if (!/\bfrom (?:about |some )?$/i.test(text.slice(Math.max(0, first.start - 16), first.start)))
      return false;
    const [a, b] = [inUnitOf(fact, first), inUnitOf(fact, last)];
    return a !== undefined && b !== undefined && comesTo(fact, Math.abs(a - b));
  });
}

const LEVEL = /\b(?:to|at|is|was|are|were|of) (?:just |only |about |some )?$/i;

/** "Fell by more than a half, from 2,010 to 1,306": that would be the share that has gone. */
export function isOfChange({ fact, sentence, document }: Placed<Figure>): boolean {
  const start = Math.min(fact.hedge?.start ?? fact.start, fact.start);
  return /\b(?:by|fall of|drop of|rise of|increase of) $/.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, start - 16), start),
  );
}

/** "An increase of some 220%", "up by 150 percent": what has been added, and more than there was. */
export function isOfGrowth({ fact, sentence, document }: Placed<Figure>): boolean {
  const start = Math.min(fact.hedge?.start ?? fact.start, fact.start);
  return (
    fact.kind === "percent" &&
    fact.value >= 100 &&
    GROWN.test(document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, start - 24), start))
  );
}

const GROWN =
  /\b(?:(?:rise|increase|gain|jump|growth|surge) of|(?:up|rose|risen|grew|grown|climbed|jumped|increased|soared|gone up)(?: by)?) $/i;
