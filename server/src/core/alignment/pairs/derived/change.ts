import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { inUnitOf, isBare } from "./alike.ts";
import { isSumOrDifference } from "./arithmetic.ts";
import { besides, figuresIn } from "./reach.ts";
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

/**
 * "Started the day at 374p" for "closed at 412 pence, down 38 pence": where the step has led to an amount, the other end lies on
 * the side that it came from.
 */
export const isPastResult = (fact: Figure, sentence: Sentence): boolean =>
  sentence.figures.some((step) =>
    sentence.figures.some((base) => {
      const by = base === step ? undefined : inUnitOf(fact, step);
      return by !== undefined && isPastEnd(fact, base, step, sentence) && isEndBy(fact, base, by);
    }),
  );

const isEndBy = (fact: Figure, base: Figure, by: number) =>
  Math.abs(Math.abs((inUnitOf(fact, base) ?? Number.NaN) - fact.value) - by) <=
  (fact.comparator === "exactly" ? 1e-6 : 0.1) * by;

function isPastEnd(fact: Figure, from: Figure, step: Figure, { tokens, figures }: Sentence): boolean {
  // An amount that the draft tells too stands where the passage has it.
  const base = figures.find((one) => one === from || sameFigure(one, from)) ?? from;
  // "Has shrunk by 1,100 to 9,800"
  const wordBefore = ({ start, hedge }: Figure) => {
    const before = tokens.filter(({ end }) => end <= Math.min(start, hedge?.start ?? start)).slice(-2);
    return (before.at(-1)?.norm === "by" ? before[0] : before.at(-1))?.norm ?? "";
  };
  const value = inUnitOf(fact, base);
  if (value === undefined) return false;
  const at = tokens.findIndex(({ start }) => start >= step.end);
  const [word = "", joint = ""] = at < 0 ? [] : tokens.slice(at, at + 2).map(({ norm }) => norm);
  // "640 firefighters, 38 more than on Tuesday", "19.60 euros, 1.10 euros below the average"
  const isBehind = base.end < step.start && step.start - base.end <= stepBehind;
  // "Costs 3.20 euros, twice what it did in March"
  if (step.kind === "multiple") return isBehind && step.value > 1 && OF_BASE.test(word) && fact.value > value;
  if (isBehind && (joint === "than" || /^(?:above|below|over|under)$/.test(word))) {
    if (LOWER.test(word)) return fact.value < value;
    if (HIGHER.test(word)) return fact.value > value;
  }
  const lead = wordBefore(step);
  const isResult = wordBefore(base) === "to" || (/^(?:up|down)$/.test(lead) && base.end < step.start);
  if (!isResult) return false;
  return DOWN.test(lead) ? fact.value < value : UP.test(lead) && fact.value > value;
}

/** In characters, between an amount and what it is more than another: " firefighters, ", " euros an hour, ". */
const stepBehind = 24;
const OF_BASE = /^(?:what|as|that|those|its|their|last)$/;
const LOWER = /^(?:below|under|fewer|less|lower|smaller|shorter|lighter|cheaper|younger)$/;
const HIGHER = /^(?:above|over|more|higher|larger|bigger|longer|heavier|dearer|older|taller)$/;

const DOWN = /^(?:down|fell|fallen|dropped|declined|slipped|lost|shed|shrank|shrunk|sank|slid|narrowed)$/;
const UP = /^(?:up|rose|risen|grew|grown|jumped|climbed|gained|added|increased|widened)$/;

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

/** "Four hundredths ahead" for 9.91 and 9.95 seconds. */
export function isPartOfSecond({ kind, value, text }: Figure, figures: readonly Figure[]): boolean {
  if (kind !== "fraction" || !/(?:hundred|thousand|ten)ths?$/.test(text)) return false;
  const times = figures.filter(
    (one) => (one.kind === "cardinal" && one.decimals > 0 && !one.noun) || one.unit === "second",
  );
  return times.some((one) => times.some((other) => Math.abs(other.value - one.value - value / 100) < 1e-6));
}

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

const LEVEL = /\b(?:to|at|is|was|are|were|of) (?:just |only |about |some )?$/i;

/** "Ten would have been needed" for "nine, one short of the number needed": the other end of the very step that it stands for. */
export function isOtherEndOfIt(draft: Placed<Figure>, { fact: step, sentence }: Placed<Figure>): boolean {
  const { fact } = draft;
  if (fact.parts || fact.high !== undefined || !stepsIn(sentence).includes(step)) return false;
  return sentence.figures.some(
    (base) => base !== step && endsOf(fact, base, step).some((value) => comesTo(fact, value)),
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

/** "Fell by more than a half, from 2,010 to 1,306": that would be the share that has gone. */
export function isOfChange({ fact, sentence, document }: Placed<Figure>): boolean {
  const start = Math.min(fact.hedge?.start ?? fact.start, fact.start);
  return /\b(?:by|fall of|drop of|rise of|increase of) $/.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, start - 16), start),
  );
}

/** What an amount and a step come to in the unit of a figure. */
function endsOf(fact: Figure, base: Figure, step: Figure): number[] {
  if (step.kind === "multiple") {
    const value = inUnitOf(fact, base);
    return value === undefined ? [] : [value / step.value, value * step.value];
  }
  if (fact.kind === "percent" || fact.kind === "fraction") {
    // "from 3.75%" for "by a quarter of a point to 3.5 percent"
    if (isPoints(step) && isShare(base)) return [base.value + step.value, base.value - step.value];
    const by = inUnitOf(base, step);
    if (by === undefined || isShare(base)) return [];
    return [base.value - by, base.value + by].map((other) => (100 * by) / other);
  }
  // "A year ago it was 62", where it takes 71 days and nine longer.
  const isElided = isBare(fact) && base.kind === "duration" && base.unit === step.unit;
  if (isElided) return [base.value + step.value, base.value - step.value];
  const value = inUnitOf(fact, base);
  if (value === undefined) return [];
  if (isShare(step) && !isShare(fact)) {
    const share = step.value / 100;
    const before = [value / (1 + share), value / (1 - share)];
    return [
      ...before,
      ...before.map((one) => Math.abs(value - one)),
      value * (1 + share),
      value * (1 - share),
      value * share,
    ];
  }
  // "Seven years, two fewer than was asked for"
  const isOfBase = step.kind === "cardinal" && !step.unit && !step.noun && base.unit === fact.unit;
  const by = inUnitOf(fact, step) ?? (isOfBase ? step.value : undefined);
  return by === undefined ? [] : [value + by, value - by];
}

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "Down two points", and "up three" beside it. */
const isPoints = ({ kind, noun }: Figure) => kind === "points" || (kind === "cardinal" && noun === "point");

/** A step that leaves its unit to another one is in points where that is. */
function inPoints(steps: readonly Figure[]): Figure[] {
  const isInPoints = steps.some(isPoints);
  return steps.map((step) =>
    isInPoints && step.kind === "cardinal" && step.unit === undefined && step.noun === undefined
      ? { ...step, kind: "points" }
      : step,
  );
}

/** The figures that say by how much, or how many times. */
function stepsIn({ figures, tokens }: Sentence): Figure[] {
  return figures.filter((figure) => {
    if (figure.kind === "multiple" || figure.kind === "points") return true;
    const at = tokens.findIndex(({ start }) => start >= figure.end);
    const behind = at < 0 ? [] : tokens.slice(at, at + 3);
    // Those who "gave up" are no step.
    const stop = behind.findIndex(
      ({ kind, norm }, i) => kind === "mark" || (norm === "up" && /^g[ai]v/.test(behind[i - 1]?.norm ?? "")),
    );
    if (behind.slice(0, stop < 0 ? behind.length : stop).some(({ norm }) => STEP_BEHIND.test(norm)))
      return true;
    const start = figure.hedge && figure.hedge.start < figure.start ? figure.hedge.start : figure.start;
    const before = tokens.findLastIndex(({ end }) => end <= start);
    return before >= 0 && STEP_BEFORE.test(tokens[before]!.norm);
  });
}

const STEP_BEHIND =
  /^(?:fewer|more|less|(?:high|low|old|young|long|short|tall|bigg|larg|small|heavi|light|cheap|dear|fast|slow|warm|hott|cold|cool|wid|deep|great|quick|strong|weak)er|ahead|behind|clear|above|below|better|worse|up|down|over|short|further|extra)$/;
const STEP_BEFORE =
  /^(?:by|another|further|extra|additional|rose|fell|grew|jumped|climbed|dropped|declined|slipped|gained|lost|shed|added|up|down|rise|fall|increase|decrease|drop)$/;
