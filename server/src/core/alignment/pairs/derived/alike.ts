import { clockSeconds } from "../../../facts/figures/clocks.ts";
import { sameCurrency } from "../../../facts/figures/currencies.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { unitNamed } from "../../../facts/figures/units.ts";

/**
 * What another figure comes to in the unit of `fact`, where the one can be reckoned with the other: metres beside kilometres,
 * "2:04:11" beside seconds, percent beside points, a bare number beside one with its unit.
 */
export function inUnitOf(fact: Figure, other: Figure): number | undefined {
  if (fact.parts || other.parts) return undefined;
  // "the 1.5m of last year" reads as metres.
  if (readsAsMetres(fact) && isInMillions(other)) return other.value / 1e6;
  if (
    isPoints(fact) &&
    (isPoints(other) || other.kind === "percent" || (isBare(other) && other.decimals > 0))
  )
    return other.value;
  // "Six of his nine years"
  if (
    fact.kind === "cardinal" &&
    fact.noun !== undefined &&
    other.kind === "duration" &&
    fact.noun === other.unit
  )
    return other.value;
  if (fact.unit === "year" && (other.kind === "age" || isBare(other))) return other.value;
  if (isBare(other) && BARE_BESIDE.has(fact.kind)) return other.value;
  if (isBare(fact) && BARE_BESIDE.has(other.kind)) return other.value;
  // "6,412 hours, 1,548 fewer than in 2024"
  if (isBare(fact) && other.kind === "duration" && fact.value >= 20) return other.value;
  if (isBare(other) && other.decimals > 0 && fact.unit === "second") return other.value;
  // "A bonus of 10 seconds, against four for the third"
  if (fact.kind === "duration" && isElided(other)) return other.value;
  // "Four years: three fewer than at the first trial", where that was seven
  if (isElided(fact) && other.kind === "duration") return other.value;
  if (fact.kind !== other.kind) return undefined;
  if (fact.kind === "temperature" && (fact.unit === "degree" || other.unit === "degree")) return other.value;
  const [ours, theirs] = [unitNamed(fact.unit), unitNamed(other.unit)];
  if (ours && theirs && ours.dimension === theirs.dimension)
    return (clockSeconds(other.text)?.[0] ?? other.value * theirs.factor) / ours.factor;
  return fact.unit === other.unit || (fact.kind === "money" && sameCurrency(fact, other))
    ? other.value
    : undefined;
}

const readsAsMetres = ({ kind, unit, text }: Figure) =>
  kind === "measure" && unit === "metre" && /\dm$/.test(text);

/** "9.24 million tonnes", 9.24m of anything but metres. */
const isInMillions = ({ kind, unit, value }: Figure) =>
  value >= 1e5 && (kind === "cardinal" || kind === "money" || (kind === "measure" && unit !== "metre"));

const BARE_BESIDE: ReadonlySet<Figure["kind"]> = new Set(["money", "percent", "measure", "temperature"]);

/** True for a number in digits, or a magnitude, that counts nothing named: "up from 5.2 million", "died at 91". */
export const isBare = ({ kind, noun, unit, words, value }: Figure) =>
  kind === "cardinal" && noun === undefined && unit === undefined && (!words || value >= magnitude);

/** A number in words that leaves its unit to another. */
const isElided = ({ kind, noun, unit, words, value }: Figure) =>
  kind === "cardinal" && noun === undefined && unit === undefined && words && value > 1;

/** "Half a million fewer" may be tonnes as 500,000 may. */
const magnitude = 1e5;

/** "seven points" of a share. */
const isPoints = ({ kind, noun }: Figure) => kind === "points" || (kind === "cardinal" && noun === "point");

/** Equal but for what reckoning in binary fractions loses; `scale` is the largest of the terms. */
export const close = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))) =>
  Math.abs(a - b) < 1e-7 * Math.max(1, scale);

/** The digits of a number without the zeros before and behind them. */
export const digitsOf = (value: number) =>
  value
    .toPrecision(12)
    .replace(/e.*|\D/g, "")
    .replace(/^0+|(?<!0)0+$/g, "");

/** How many digits a number has before its trailing zeros. */
export const digitsIn = (value: number) => digitsOf(value).length;

/** Points are not made up of games where the reference gives points too. */
export function mayMakeUp({ noun }: Figure, theirs: Figure, one: Figure): boolean {
  return noun === undefined || noun !== theirs.noun || one.noun === undefined || one.noun === noun;
}

/** Nobody hits upon three digits by chance. */
export const isPrecise = ({ value, kind }: Figure) =>
  kind !== "ordinal" && value >= 1000 && digitsIn(value) > 2;

/** What one passage gives in a unit may be set against what another gives: "a premium of 20%". */
export const hasUnit = ({ kind }: Figure) => kind === "money" || kind === "measure";
