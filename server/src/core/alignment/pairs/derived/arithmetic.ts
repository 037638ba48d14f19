import type { Figure } from "../../../facts/figures/figure.ts";
import { sameConversion, sameFigure } from "../../../facts/figures/index.ts";
import { close, inUnitOf } from "./alike.ts";
import { comesTo } from "./rounded.ts";

/** "Nine medals" for "4-4-1": all of a row of a table, which reads as a code. */
export const isSumOfRow = (fact: Figure, figures: readonly Figure[]): boolean =>
  fact.kind === "cardinal" &&
  figures.some(
    ({ kind, text }) =>
      kind === "code" &&
      /^\d+(?:-\d+){2,3}$/.test(text) &&
      text.split("-").reduce((sum, part) => sum + Number(part), 0) === fact.value,
  );

/** "two inches" for "40-60 millimetres", "about 5%" for "4 to 6 percent". */
export function isInRange(fact: Figure, { high, ...low }: Figure): boolean {
  if (high === undefined || fact.high !== undefined || fact.kind !== low.kind) return false;
  const middle = { ...low, value: (low.value + high) / 2 };
  if (fact.unit === low.unit) return fact.comparator === "about" && close(fact.value, middle.value);
  return [low, middle, { ...low, value: high }].some((one) => sameConversion(fact, one));
}

/** "No more than SFr2.5m" for "between 1.8 million and 2.5 million francs": the one end, hedged as what it is. */
export function isBoundOfRange(fact: Figure, { high, ...low }: Figure): boolean {
  if (high === undefined || fact.high !== undefined) return false;
  const end = { "at-most": high, "at-least": low.value }[fact.comparator as string];
  return end !== undefined && sameFigure(fact, { ...low, value: end });
}

/** "14g-35g" for "between half an ounce and one and a quarter ounces", "aged 41 to 88" for "the oldest was 88, the youngest 41". */
export function isOfBothEnds({ high, ...low }: Figure, figures: readonly Figure[]): boolean {
  if (high === undefined) return false;
  const isEnd = (value: number, other: Figure | undefined) =>
    other !== undefined &&
    other.high === undefined &&
    (sameConversion({ ...low, value }, other) || inUnitOf(low, other) === value);
  return figures.some((other, i) => {
    // "Between the ages of 23 and 31" for "her first title at 23 and her fourth at 31"
    const later = low.kind === "age" ? figures.slice(i + 1, i + 4) : figures.slice(i + 1, i + 2);
    return later.some(
      (next) =>
        (isEnd(low.value, other) && isEnd(high, next)) || (isEnd(high, other) && isEnd(low.value, next)),
    );
  });
}

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
  // What lies between two shares is no product.
  if (fact.kind === "points" || (fact.noun === "point" && fact.decimals > 0)) return false;
  const counts = figures.filter(
    ({ kind, value }) => (kind === "cardinal" || kind === "duration") && value > 1 && value <= 60,
  );
  return figures.some((other) => {
    const value = inUnitOf(fact, other);
    if (value === undefined) return false;
    return counts.some(
      (count) =>
        count !== other &&
        // Times one is no reckoning.
        ((value !== 1 && isProductOf(fact, value * count.value)) || close(fact.value, value / count.value)),
    );
  });
}

/** "more than 50,000" for six times 8,400; a bare number is the product itself. */
const isProductOf = (fact: Figure, product: number) =>
  close(fact.value, product) || (fact.comparator !== "exactly" && comesTo(fact, product));

/** "5-38" and "five for 38", "four to one" and "four of the five": two figures that stand together. */
export function isPairOf({ value, parts, high }: Figure, figures: readonly Figure[]): boolean {
  const [one, other, ...more] = parts ?? [value, high];
  if (other === undefined || more.length > 0) return false;
  return figures.some(
    (figure, i) =>
      !figure.parts &&
      ((figure.value === one && [other, (one ?? NaN) + other].includes(figures[i + 1]?.value ?? NaN)) ||
        // "Three votes to two" for "two of the five voted for a cut".
        // "Sleet won 4-1" for "Tarn 1, Sleet 4".
        (parts !== undefined &&
          figure.value === other &&
          [one, (one ?? NaN) + other].includes(figures[i + 1]?.value))),
  );
}

/** "By 52 to 36" for 36 of the 88: a part, and what it leaves of a whole. */
export function isPartToRest({ parts }: Figure, figures: readonly Figure[]): boolean {
  const [one, other, ...more] = parts ?? [];
  if (one === undefined || other === undefined || more.length > 0 || one + other < 20) return false;
  const isTold = (value: number) =>
    figures.some((figure) => figure.kind === "cardinal" && figure.value === value);
  return isTold(one + other) && (isTold(one) || isTold(other));
}

/** "3-6, 7-6, 6-2" of three sets that are told one by one. */
export function isAssembled({ parts }: Figure, figures: readonly Figure[]): boolean {
  if (!parts || parts.length < 4) return false;
  const told = new Set(figures.flatMap(({ parts, value, high }) => pairsOf(parts ?? [value, high ?? value])));
  return told.size > 1 && pairsOf(parts).every((pair) => told.has(pair));
}

const pairsOf = (parts: readonly number[]) =>
  parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}-${parts[i + 1]}`] : []));
