import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding } from "../../../facts/figures/index.ts";
import { close, digitsIn, inUnitOf } from "./alike.ts";

/** "more than half of the dead" for 31 of them, where 61 died. */
export function isRoughShare(fact: Figure, parts: readonly Figure[], wholes: readonly Figure[]): boolean {
  if (fact.kind !== "fraction" || !fact.words) return false;
  const isCount = ({ kind, value }: Figure) => (kind === "cardinal" || kind === "money") && value > 1;
  return parts.some(
    (part) =>
      isCount(part) &&
      wholes.some((whole) => {
        const share = (100 * part.value) / whole.value;
        if (!isCount(whole) || share >= 100) return false;
        const off = share - fact.value;
        if (Math.abs(off) > (off > 0 ? farShare : nearShare) * fact.value) return false;
        return /^(?:more|over|at-least)$/.test(fact.comparator)
          ? off >= 0
          : /^(?:less|nearly|at-most)$/.test(fact.comparator)
            ? off <= 0
            : Math.abs(off) <= fairShare * fact.value;
      }),
  );
}

/** How far a share may be from "more than half", from "almost half" and from "half", as parts of it. */
const farShare = 0.27;
const nearShare = 0.12;
const fairShare = 0.06;

/** "two to one" for 6-3, "more than ten to one" for 1,661 in favour and 140 against. */
export function isOdds(fact: Figure, figures: readonly Figure[]): boolean {
  if (!fact.words || fact.parts?.length !== 2) return false;
  const odds = fact.parts[0]! / fact.parts[1]!;
  const isNear = (other: number) => other >= 0.9 * odds && other <= 1.2 * odds;
  const isCounted = (one: Figure) => !one.parts && one.kind === "cardinal" && one.value > 0;
  return figures.some(({ parts }, i) => {
    const next = figures[i + 1];
    const [a, b] =
      parts ?? (next && isCounted(figures[i]!) && isCounted(next) ? [figures[i]!.value, next.value] : []);
    if (!a || !b || (a === fact.parts![0] && b === fact.parts![1])) return false;
    return isNear(a / b) || isNear(b / a);
  });
}

/** "324 patients" and "more than 300" for two thirds of 486, "£124,000" for two thirds of £186,000. */
export function isPartOfWhole(fact: Figure, figures: readonly Figure[]): boolean {
  // "Four years, two of which were suspended" for "half of them suspended"
  const isLength = fact.kind === "duration";
  if ((!COUNTED.has(fact.kind) && !isLength) || fact.high !== undefined) return false;
  const shares = figures.filter((one) => isShare(one) && one.value < 100 && (!isLength || one.words));
  if (shares.length === 0) return false;
  return figures.some((whole) => {
    const value = isShare(whole) ? undefined : (inUnitOf(fact, whole) ?? lengthFor(fact, whole));
    if (value === undefined || value <= fact.value) return false;
    return shares.some((share) => isShareOf(value, share, fact));
  });
}

/** "Nine years, six of which" for two thirds of nine years: a number in words leaves its unit to the length. */
const lengthFor = ({ kind, noun, unit, words, value }: Figure, whole: Figure) =>
  kind === "cardinal" &&
  noun === undefined &&
  unit === undefined &&
  words &&
  value > 1 &&
  whole.kind === "duration"
    ? whole.value
    : undefined;

/** "Had asked for £300,000" for "awarded 75,000 pounds, a quarter of what she had asked for". */
export function isWholeOfPart(fact: Figure, figures: readonly Figure[]): boolean {
  if (!COUNTED.has(fact.kind) || fact.high !== undefined) return false;
  const shares = figures.filter((one) => one.kind === "fraction" && one.words && one.value < 100);
  return shares.some((share) =>
    figures.some((part) => {
      const value = isShare(part) || part === fact ? undefined : inUnitOf(fact, part);
      return value !== undefined && value > 1 && close(value, (fact.value * share.value) / 100);
    }),
  );
}

/** "Had forecast growth of 0.2%" for "grew 0.4 percent, double the pace forecast". */
export function isBaseOfMultiple(
  fact: Figure,
  { figures, block }: Pick<Sentence, "figures" | "block">,
  { blocks }: Pick<Document, "blocks">,
): boolean {
  const { text } = blocks[block]!;
  return figures.some((whole, i) => {
    const value = inUnitOf(fact, whole);
    if (value === undefined || whole === fact) return false;
    const times = MULTIPLE.exec(text.slice(whole.end, figures[i + 1]?.start ?? whole.end + 60))?.[1];
    return times !== undefined && close(fact.value * TIMES[times.toLowerCase()]!, value);
  });
}

/** What sets an amount against another one behind it. */
const MULTIPLE =
  /^[^.;:]{0,48}\b(double|twice|triple|treble|quadruple) (?:the|what|that|as|its|their|his|her|last)\b/i;
const TIMES: Readonly<Record<string, number>> = { double: 2, twice: 2, triple: 3, treble: 3, quadruple: 4 };

/** A share is rounded, and so is what it comes to. */
function isShareOf(whole: number, share: Figure, fact: Figure): boolean {
  const part = (whole * share.value) / 100;
  const exactness = share.words ? 0 : 0.5 * 10 ** -share.decimals;
  const isBroken = fact.kind === "duration" && !Number.isInteger(fact.value);
  const least = isBroken ? 0.05 : Math.min(0.5, 10 ** -fact.decimals);
  const slack = Math.max(least, 0.006 * part, Math.min((whole * exactness) / 100, 0.02 * part));
  return (
    Math.abs(fact.value - part) <= slack ||
    isRounding(fact, { ...fact, value: Math.round(part), comparator: share.comparator })
  );
}

/** "Some 1,800 of its 5,400 people" for what two-thirds of them leave. */
export function isRestOfWhole(fact: Figure, figures: readonly Figure[]): boolean {
  return isPartOfWhole(
    fact,
    figures.map((one) => (isShare(one) && one.value < 100 ? { ...one, value: 100 - one.value } : one)),
  );
}

/** The same of figures from anywhere in a story, where the part comes out to the digit. */
export function isExactPart(fact: Figure, figures: readonly Figure[]): boolean {
  // "Two years and four months" are a third of seven years.
  const isBroken = fact.kind === "duration" && !Number.isInteger(fact.value);
  if ((!COUNTED.has(fact.kind) && !isBroken) || fact.high !== undefined || digitsIn(fact.value) < 3)
    return false;
  return figures.some((whole) => {
    const value = isShare(whole) ? undefined : inUnitOf(fact, whole);
    return (
      value !== undefined &&
      figures.some(
        (share) =>
          isShare(share) && (!isBroken || share.words) && close(fact.value, (value * share.value) / 100, 1e4),
      )
    );
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

/** What is almost three quarters is no more than that; `part` of what is written. */
const isOnItsSide = ({ comparator }: Figure, part: number) =>
  /^(?:less|nearly)$/.test(comparator)
    ? part <= 1.005
    : /^(?:more|over|at-least)$/.test(comparator)
      ? part >= 0.995
      : true;

/** "a quarter of its 800 staff" for 200 of 800, "twice as high" and "up 100 percent" for 46 after 23. */
export function isRatio(fact: Figure, figures: readonly Figure[]): boolean {
  if (!isShare(fact) && fact.kind !== "multiple") return false;
  const whole = fact.kind === "multiple" ? 1 : 100;
  const written = fact.value / whole;
  // "About 23 percent" is no 21.4.
  const rough = fact.words || fact.kind === "multiple" || fact.value % 5 === 0 ? 0.08 : 0.04;
  const slack =
    Math.max(0.5 * 10 ** -fact.decimals, fact.comparator === "exactly" ? 0 : rough * fact.value) / whole;
  // "half the rise" of 0.2 percent after 0.4; a share in percent is hardly ever one of two others.
  const isPart = (one: Figure) => (isShare(one) ? fact.words && one.value > 0 : one.value > 1);
  const fits = (ratio: number) =>
    isOnItsSide(fact, ratio / written) &&
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

/** "An increase of 120%" for $5.90 after $2.65: by so much, and not so many hundredths of it. */
export const isRise = (fact: Figure, figures: readonly Figure[]): boolean =>
  isRatio({ ...fact, kind: "multiple", value: fact.value / 100 + 1, decimals: fact.decimals + 2 }, figures);
