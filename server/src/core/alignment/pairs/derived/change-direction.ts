import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { inUnitOf } from "./alike.ts";

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

/** The same of an amount and a step that are known. */
export function isPastEnd(fact: Figure, from: Figure, step: Figure, { tokens, figures }: Sentence): boolean {
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
  const behind = at < 0 ? [] : tokens.slice(at, at + 3).map(({ norm }) => norm);
  // "71.4 percent, 3.2 points lower than in 2021"
  const [word = "", joint = ""] = /^(?:percentage|points?)$/.test(behind[0] ?? "") ? behind.slice(1) : behind;
  // "640 firefighters, 38 more than on Tuesday", "19.60 euros, 1.10 euros below the average"
  const isBehind = base.end < step.start && step.start - base.end <= stepBehind;
  // "Costs 3.20 euros, twice what it did in March"
  if (step.kind === "multiple") return isBehind && step.value > 1 && OF_BASE.test(word) && fact.value > value;
  if (isBehind && (joint === "than" || /^(?:above|below|over|under)$/.test(word))) {
    if (LOWER.test(word)) return fact.value < value;
    if (HIGHER.test(word)) return fact.value > value;
  }
  // "26 percent, five points behind the League": who is named there has more.
  if (isBehind && word === "behind" && WHOM.test(joint)) return fact.value < value;
  if (isBehind && word === "ahead" && joint === "of") return fact.value > value;
  const lead = wordBefore(step);
  const isResult = wordBefore(base) === "to" || (/^(?:up|down)$/.test(lead) && base.end < step.start);
  if (!isResult) return false;
  return DOWN.test(lead) ? fact.value < value : UP.test(lead) && fact.value > value;
}

/** In characters, between an amount and what it is more than another: " firefighters, ", " euros an hour, ". */
const stepBehind = 24;
const WHOM = /^(?:the|its|their|his|her)$/;
const OF_BASE = /^(?:what|as|that|those|its|their|last)$/;
const LOWER = /^(?:below|under|fewer|less|lower|smaller|shorter|lighter|cheaper|younger)$/;
const HIGHER = /^(?:above|over|more|higher|larger|bigger|longer|heavier|dearer|older|taller)$/;
const DOWN = /^(?:down|fell|fallen|dropped|declined|slipped|lost|shed|shrank|shrunk|sank|slid|narrowed)$/;
const UP = /^(?:up|rose|risen|grew|grown|jumped|climbed|gained|added|increased|widened)$/;
