import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { close, inUnitOf } from "./alike.ts";
import { figuresIn, passagesAround } from "./reach.ts";

/**
 * True where a difference is told the wrong way round: "30kph slower than the 80kph allowed" where the reference has 110 and 80,
 * and no 50; "69 seats, seven more than it had" where it has 76 and 69. Where the right end is told too, or neither is, nothing is
 * known.
 */
export function isWrongWay(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact } = draft;
  if (fact.parts || fact.high !== undefined || fact.kind === "multiple" || fact.kind === "ordinal")
    return false;
  const differences = differencesOf(draft);
  if (differences.length === 0) return false;
  const figures = references.flatMap((one) => passagesAround(draft, one).flatMap(figuresIn));
  const isTold = (value: number) =>
    figures.some((other) => {
      const theirs = inUnitOf(fact, other) ?? countIn(fact, other);
      return theirs !== undefined && close(theirs, value);
    });
  return (
    differences.some(({ base, step }) => base > step && base + step > 0 && isTold(base - step)) &&
    !differences.some(({ base, step }) => isTold(base + step))
  );
}

/** Another end of a difference: it lies `step` from the base, below zero for less. */
interface Difference {
  readonly base: number;
  readonly step: number;
}

/**
 * "30kph slower than the 80kph" is counted from what stands behind it; "69, seven fewer than it had" and "900,000 now and half a
 * million more by 2028" from what stands before it.
 */
function differencesOf({ fact, sentence, document }: Placed<Figure>): readonly Difference[] {
  const { text } = document.blocks[sentence.block]!;
  const found = BEHIND.exec(text.slice(fact.end, Math.min(sentence.end, fact.end + 48)));
  const [, word = "", joint = ""] = found ?? [];
  // "Sales, at €1.46bn, were €130m higher": what it comes to may stand before it.
  if (joint === "" && COPULA.test(text.slice(Math.max(sentence.start, fact.start - 24), fact.start)))
    return [];
  const way = MORE.test(word) ? 1 : LESS.test(word) ? -1 : undefined;
  if (way === undefined) return [];
  // Who is 1.78 seconds slower needs more of them.
  const isPace = fact.kind === "duration" && /^(?:slower|faster|quicker)$/.test(word);
  const step = (isPace ? -way : way) * fact.value;
  const amountOf = (other: Figure | undefined) => other && (inUnitOf(fact, other) ?? countIn(fact, other));
  const next = sentence.figures.find(({ start }) => start > fact.end);
  if (
    next &&
    THAN.test(text.slice(fact.end, next.hedge ? Math.min(next.hedge.start, next.start) : next.start))
  ) {
    const base = amountOf(next);
    return base === undefined ? [] : [{ base, step }];
  }
  // "30 cents more, €2.50": what it comes to stands behind.
  if (
    next &&
    /^ (?:more|less|higher|lower|dearer|cheaper),? (?:at )?$/.test(text.slice(fact.end, next.start))
  ) {
    const base = amountOf(next);
    return base === undefined ? [] : [{ base, step: -step }];
  }
  const isBase = ({ kind }: Figure) => kind !== "ordinal" && kind !== "code";
  const own = sentence.figures.filter((other) => other.end <= fact.start && isBase(other));
  // "It had aimed for 5,000 ounces more."
  const last = document.sentences[sentence.index - 1];
  const beside = own.length === 0 && last?.block === sentence.block ? last.figures.filter(isBase) : own;
  const bases = beside.flatMap((other) => amountOf(other) ?? []);
  // "Two per cent more, although prices rose by 0.4 points more than that"
  const isOnBase = joint === "than" && /\bthan (?:that|this)[.,;]/.test(text.slice(fact.end, fact.end + 40));
  return bases.map((base) => ({ base, step: joint === "than" && !isOnBase ? -step : step }));
}

/** "Seven" beside "76 seats": a bare count is of what the other counts. */
function countIn(fact: Figure, other: Figure): number | undefined {
  const isCount = ({ kind, unit, parts }: Figure) => kind === "cardinal" && unit === undefined && !parts;
  return isCount(fact) && isCount(other) ? other.value : undefined;
}

/** "By 15% to 25%" of what was at 10 percent: that is by 15 points, and by 150 percent. */
export function isGapInPercent(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact, sentence, document } = draft;
  if (fact.kind !== "percent") return false;
  const { text } = document.blocks[sentence.block]!;
  const level = sentence.figures.find(({ start }) => start > fact.end);
  const isStep =
    level?.kind === "percent" &&
    /^ to (?:about |some |just )?$/.test(text.slice(fact.end, level.start)) &&
    /\bby (?:about |some |just )?$/i.test(text.slice(Math.max(sentence.start, fact.start - 16), fact.start));
  if (!isStep) return false;
  const before = [level.value - fact.value, level.value + fact.value];
  return references.some((one) =>
    passagesAround(draft, one).some(({ figures }) =>
      figures.some(
        ({ kind, value, high }) =>
          kind === "percent" && high === undefined && before.some((end) => close(value, end)),
      ),
    ),
  );
}

const COPULA = /, (?:is|are|was|were) (?:about |some |nearly |almost |just |over |more than )?$/;
const BEHIND = /^ (?:[a-z]{3,14} ){0,2}([a-z]{3,9})(?: (than|by|in|from)\b|[,.;])/;
const MORE =
  /^(?:more|higher|faster|quicker|longer|larger|bigger|greater|older|heavier|taller|deeper|wider|dearer|warmer|hotter|later)$/;
const LESS =
  /^(?:less|fewer|lower|slower|shorter|smaller|younger|lighter|shallower|narrower|cheaper|cooler|colder|earlier|sooner)$/;
const THAN = /^ (?:[a-z]{3,14} ){0,2}[a-z]{3,9} than (?:the |its |their |that of |last year's |a |an )?$/;
