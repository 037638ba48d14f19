import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding, sameConversion } from "../../../facts/figures/index.ts";
import { close, inUnitOf } from "./alike.ts";

/** "two inches" for "40-60 millimetres". */
export function isInRange(fact: Figure, { high, ...low }: Figure): boolean {
  if (high === undefined || fact.high !== undefined || fact.kind !== low.kind || fact.unit === low.unit)
    return false;
  const middle = { ...low, value: (low.value + high) / 2 };
  return [low, middle, { ...low, value: high }].some((one) => sameConversion(fact, one));
}

/** "14g-35g" for "between half an ounce and one and a quarter ounces", which are two figures. */
export function isOfBothEnds({ high, ...low }: Figure, figures: readonly Figure[]): boolean {
  if (high === undefined) return false;
  const isEnd = (value: number, other: Figure | undefined) =>
    other !== undefined &&
    other.high === undefined &&
    (sameConversion({ ...low, value }, other) || (low.unit === other.unit && value === other.value));
  return figures.some((other, i) => isEnd(low.value, other) && isEnd(high, figures[i + 1]));
}

/** "more than half of the dead" for 31 of them, where 61 died. */
export function isPartOf(fact: Figure, parts: readonly Figure[], wholes: readonly Figure[]): boolean {
  if (fact.kind !== "fraction" || !fact.words) return false;
  const isCount = ({ kind, value }: Figure) => kind === "cardinal" && value > 1;
  return parts.some(
    (part) =>
      isCount(part) &&
      wholes.some((whole) => {
        const share = (100 * part.value) / whole.value;
        if (!isCount(whole) || share >= 100) return false;
        const off = share - fact.value;
        if (Math.abs(off) > nearShare * fact.value) return false;
        return /^(?:more|over|at-least)$/.test(fact.comparator)
          ? off >= 0
          : /^(?:less|nearly|at-most)$/.test(fact.comparator)
            ? off <= 0
            : Math.abs(off) <= fairShare * fact.value;
      }),
  );
}

/** How far a share may be from "more than half" and "almost half", and from "half", as parts of it. */
const nearShare = 0.3;
const fairShare = 0.06;

/** Four in five of what one in five is left. */
export function isComplement(fact: Figure, figures: readonly Figure[]): boolean {
  return isShare(fact) && figures.some((other) => isShare(other) && close(fact.value + other.value, 100));
}

/** "324 patients" and "more than 300" for two thirds of 486. */
export function isPartOfWhole(fact: Figure, figures: readonly Figure[]): boolean {
  if (!COUNTED.has(fact.kind) || fact.high !== undefined) return false;
  const shares = figures.filter((one) => isShare(one) && one.value < 100);
  return figures.some((whole) => {
    const value = inUnitOf(fact, whole);
    if (value === undefined || value <= fact.value) return false;
    return shares.some((share) => {
      const part = { ...fact, value: (value * share.value) / 100, comparator: share.comparator };
      const exactness = share.words ? 0 : 0.5 * 10 ** -share.decimals;
      const slack = Math.max(0.5, Math.min((value * exactness) / 100, 0.02 * part.value));
      return (
        Math.abs(fact.value - part.value) <= slack ||
        isRounding(fact, { ...part, value: Math.round(part.value) })
      );
    });
  });
}

const COUNTED: ReadonlySet<Figure["kind"]> = new Set(["cardinal", "money", "measure"]);

/**
 * "The average is higher by over a fifth" for a crop that is 18 percent below it: the same gap, reckoned from the other end.
 * The caller knows that the two compare in opposite directions.
 */
export function isFromOtherEnd(fact: Figure, figures: readonly Figure[]): boolean {
  // Only a share in words is reckoned so: 25 percent for 20 percent is a slip.
  if (fact.kind !== "fraction" || !fact.words) return false;
  return figures.some((other) => {
    if (!isShare(other) || other.value >= 100) return false;
    return [100 - other.value, 100 + other.value].some((base) => {
      const value = (100 * other.value) / base;
      const slack = fact.words ? 0.5 : 0.5 * 10 ** -fact.decimals;
      // A small share is nearly the same from either end.
      if (Math.abs(other.value - value) <= slack) return false;
      return Math.abs(fact.value - value) <= slack || isRounding(fact, { ...other, value });
    });
  });
}

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "19 shops" of twelve and seven, "26 more deaths" of 17 and then 43, "28 seconds" between 2:04:11 and 2:04:39. */
export function isSumOrDifference(fact: Figure, figures: readonly Figure[]): boolean {
  const alike = valuesBeside(fact, figures);
  return alike.some((a, i) =>
    alike.slice(i + 1).some((b) => {
      const scale = Math.max(Math.abs(a), Math.abs(b));
      return close(fact.value, a + b, scale) || close(fact.value, Math.abs(a - b), scale);
    }),
  );
}

/** True where two of the figures make up another, and nothing that can be reckoned with them is larger. */
export function isSum(fact: Figure, figures: readonly Figure[]): boolean {
  const alike = valuesBeside(fact, figures);
  return (
    alike.every((value) => value < fact.value) &&
    alike.some((a, i) => alike.slice(i + 1).some((b) => close(fact.value, a + b)))
  );
}

/** All that one sentence counts: "five Venezuelans, three Spaniards and a Cuban". */
export function isTotal(fact: Figure, figures: readonly Figure[]): boolean {
  const alike = valuesBeside(fact, figures).filter((value) => value < fact.value);
  return (
    alike.length > 2 &&
    close(
      fact.value,
      alike.reduce((sum, value) => sum + value, 0),
    )
  );
}

/** What the figures come to that can be reckoned with, in the unit of `fact`. */
function valuesBeside(fact: Figure, figures: readonly Figure[]): number[] {
  return figures.flatMap((other) => inUnitOf(fact, other) ?? []);
}

/** "eight years" for two terms of four, "30 million a year" for 90 million over three. */
export function isProduct(fact: Figure, figures: readonly Figure[]): boolean {
  const counts = figures.filter(
    ({ kind, value }) => (kind === "cardinal" || kind === "duration") && value > 1 && value <= 60,
  );
  return figures.some((other) => {
    const value = inUnitOf(fact, other);
    if (value === undefined) return false;
    return counts.some(
      (count) =>
        count !== other && (close(fact.value, value * count.value) || close(fact.value, value / count.value)),
    );
  });
}

/** "a quarter of its 800 staff" for 200 of 800, "twice as high" and "up 100 percent" for 46 after 23. */
export function isRatio(fact: Figure, figures: readonly Figure[]): boolean {
  if (!isShare(fact) && fact.kind !== "multiple") return false;
  const whole = fact.kind === "multiple" ? 1 : 100;
  const written = fact.value / whole;
  const slack =
    Math.max(0.5 * 10 ** -fact.decimals, fact.comparator === "exactly" ? 0 : 0.08 * fact.value) / whole;
  // "half the rise" of 0.2 percent after 0.4; a share in percent is hardly ever one of two others.
  const isPart = (one: Figure) => (isShare(one) ? fact.words && one.value > 0 : one.value > 1);
  const fits = (ratio: number) =>
    Math.abs(ratio - written) <= (fact.words ? 0.03 * written + slack / 10 : slack);
  return figures.some((a) =>
    figures.some((b) => {
      const other = a === b || !isPart(a) || !isPart(b) ? undefined : inUnitOf(a, b);
      if (other === undefined) return false;
      const ratio = a.value / other;
      return fits(ratio) || (whole === 100 && fits(Math.abs(ratio - 1)));
    }),
  );
}

/** "5-38" and "five for 38", "four to one" and "four of the five": two figures that stand together. */
export function isPairOf({ value, parts, high }: Figure, figures: readonly Figure[]): boolean {
  const [one, other, ...more] = parts ?? [value, high];
  if (other === undefined || more.length > 0) return false;
  return figures.some(
    (figure, i) =>
      figure.value === one && !figure.parts && [other, one + other].includes(figures[i + 1]?.value ?? NaN),
  );
}

/** "3-6, 7-6, 6-2" of three sets that are told one by one. */
export function isAssembled({ parts }: Figure, figures: readonly Figure[]): boolean {
  if (!parts || parts.length < 4) return false;
  const told = new Set(figures.flatMap(({ parts, value, high }) => pairsOf(parts ?? [value, high ?? value])));
  return told.size > 1 && pairsOf(parts).every((pair) => told.has(pair));
}

const pairsOf = (parts: readonly number[]) =>
  parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}-${parts[i + 1]}`] : []));
