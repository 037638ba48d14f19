import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { inUnitOf, isBare } from "./alike.ts";

/** The figures that say by how much, or how many times. */
export function stepsIn({ figures, tokens }: Pick<Sentence, "figures" | "tokens">): Figure[] {
  return figures.filter((figure) => {
    if (figure.kind === "multiple" || figure.kind === "points") return true;
    const at = tokens.findIndex(({ start }) => start >= figure.end);
    const behind = at < 0 ? [] : tokens.slice(at, at + 3);
    // Those who "gave up" are no step.
    const stop = behind.findIndex(
      ({ kind, norm }, i) => kind === "mark" || (norm === "up" && /^g[ai]v/.test(behind[i - 1]?.norm ?? "")),
    );
    // "Half as wide again"
    if (behind[0]?.norm === "as" && behind[2]?.norm === "again") return true;
    if (behind.slice(0, stop < 0 ? behind.length : stop).some(({ norm }) => STEP_BEHIND.test(norm)))
      return true;
    const start = figure.hedge && figure.hedge.start < figure.start ? figure.hedge.start : figure.start;
    const before = tokens.findLastIndex(({ end }) => end <= start);
    // "An increase of 98,000"
    const word = tokens[before]?.norm === "of" ? tokens[before - 1] : tokens[before];
    return word !== undefined && (word === tokens[before] ? STEP_BEFORE : CHANGE).test(word.norm);
  });
}

const STEP_BEHIND =
  /^(?:fewer|more|less|(?:high|low|old|young|long|short|tall|bigg|larg|small|heavi|light|cheap|dear|fast|slow|warm|hott|cold|cool|wid|deep|great|quick|strong|weak)er|ahead|behind|clear|above|below|better|worse|up|down|over|short|further|extra)$/;
const CHANGE = /^(?:increase|decrease|rise|fall|drop|gain|growth)$/;
const STEP_BEFORE =
  /^(?:by|another|further|extra|additional|rose|fell|grew|jumped|climbed|dropped|declined|slipped|gained|lost|shed|added|up|down|rise|fall|increase|decrease|drop)$/;

/** A step that leaves its unit to another one is in points where that is. */
export function inPoints(steps: readonly Figure[]): Figure[] {
  const isInPoints = steps.some(isPoints);
  return steps.map((step) =>
    isInPoints && step.kind === "cardinal" && step.unit === undefined && step.noun === undefined
      ? { ...step, kind: "points" }
      : step,
  );
}

/** What an amount and a step come to in the unit of a figure. */
export function endsOf(bare: Figure, end: Figure, gap: Figure): number[] {
  // "Down from 60" for "by a third to 40 cents"
  const [base, step] = isBare(bare) ? ([end, gap].map(inCents) as [Figure, Figure]) : [end, gap];
  // "Up from 5.70" for "rose 40 centimetres to 6.10 metres": in the unit of the other end.
  const fact = isBare(bare) && base.kind === "measure" ? { ...bare, ...unitOf(base) } : bare;
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

/** What is told in cents, as their number. */
const inCents = (one: Figure): Figure =>
  one.kind === "money" && /(?:cents?|pence|\d[cp])$/i.test(one.text)
    ? { ...one, value: Math.round(one.value * 1e4) / 100 }
    : one;

const unitOf = ({ kind, unit }: Figure) => (unit === undefined ? { kind } : { kind, unit });

export const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "Down two points", and "up three" beside it. */
const isPoints = ({ kind, noun }: Figure) => kind === "points" || (kind === "cardinal" && noun === "point");
