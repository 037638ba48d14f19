import type { Figure } from "./figure.ts";
import { unitNamed } from "./units.ts";

/**
 * True where one figure is the other in another unit, each as exact as it is written: "26.2 miles" and "42.2 km",
 * "40 C" and "104 F", "$3.61 a pound" and "$7.96 a kilo".
 */
export function sameConversion(a: Figure, b: Figure): boolean {
  const [x, y] = [asWeight(a, b), asWeight(b, a)];
  if (x !== a || y !== b) return sameConversion(x, y);
  if (
    a.parts ||
    b.parts ||
    (a.unit === b.unit && a.per === b.per) ||
    (a.high === undefined) !== (b.high === undefined) ||
    !areOfOneKind(a, b)
  )
    return false;
  if (converts(a, b, a.value, b.value)) return a.high === undefined || converts(a, b, a.high, b.high!);
  return false;
}

/** "A pumpkin of 1,120 pounds" reads as money, and weighs so much where the other figure is a weight. */
function asWeight(money: Figure, other: Figure): Figure {
  const isRead =
    money.kind === "money" &&
    /^\d[\d.,]* pounds?$/i.test(money.text) &&
    unitNamed(other.unit)?.dimension === unitNamed("pound")?.dimension;
  return isRead ? { ...money, kind: "measure", unit: "pound" } : money;
}

/** Asked first, for hardly any two figures are. */
function areOfOneKind(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit || (a.kind === "temperature" && b.kind === "temperature")) return true;
  const dimension = unitNamed(a.unit)?.dimension;
  return dimension !== undefined && dimension === unitNamed(b.unit)?.dimension;
}

/**
 * The first figure's value in the second's unit, or undefined where they do not measure one thing; unrounded. Where it may be
 * read in two ways, as the one that comes nearer.
 */
export function convertedValue(from: Figure, to: Figure): number | undefined {
  const values = convertersOf(from, to).map((convert) => convert(from.value));
  return values.sort((a, b) => Math.abs(a - to.value) - Math.abs(b - to.value))[0];
}

type Convert = (value: number) => number;

/** Degrees are converted as temperatures and as differences: "1.5C (2.7F)" is a warming. */
function convertersOf(from: Figure, to: Figure): readonly Convert[] {
  if (from.kind === "temperature" && to.kind === "temperature") {
    const both = TEMPERATURES[`${from.unit} ${to.unit}`] ?? [];
    // Below zero nothing is a difference.
    return from.value < 0 ? both.slice(0, 1) : both;
  }
  const periods = periodScale(from.per, to.per);
  if (periods === undefined) return [];
  if (from.unit === to.unit && periods !== 1) return [(value) => value * periods];
  const [x, y] = [unitNamed(from.unit), unitNamed(to.unit)];
  if (!x || !y || x.dimension !== y.dimension) return [];
  const factor = (x.factor / y.factor) * periods;
  return [(value) => value * factor];
}

const TEMPERATURES: Readonly<Record<string, readonly Convert[]>> = {
  "celsius fahrenheit": [(c) => c * 1.8 + 32, (c) => c * 1.8],
  "fahrenheit celsius": [(f) => (f - 32) / 1.8, (f) => f / 1.8],
  // Which scale "113 degrees" is of, the agency's country says.
  "celsius degree": [(c) => c * 1.8 + 32, (c) => c * 1.8],
  "degree celsius": [(f) => (f - 32) / 1.8, (f) => f / 1.8],
  "fahrenheit degree": [(f) => (f - 32) / 1.8, (f) => f / 1.8],
  "degree fahrenheit": [(c) => c * 1.8 + 32, (c) => c * 1.8],
  "celsius kelvin": [(c) => c + 273.15, (c) => c],
  "kelvin celsius": [(k) => k - 273.15, (k) => k],
};

/** What turns a rate per the one into a rate per the other; one where a rate is not repeated. */
function periodScale(from: string | undefined, to: string | undefined): number | undefined {
  if (from === to || from === undefined || to === undefined) return 1;
  const [x, y] = [unitNamed(from), unitNamed(to)];
  return x && y && x.dimension === y.dimension ? y.factor / x.factor : undefined;
}

function converts(a: Figure, b: Figure, x: number, y: number): boolean {
  const slack = a.comparator === "exactly" && b.comparator === "exactly" ? 0 : 0.03;
  const within = (converted: number, written: number, figure: Figure) =>
    Math.abs(converted - written) <= Math.max(tolerance(figure, written), slack * Math.abs(written));
  return (
    convertersOf(a, b).some((convert) => within(convert(x), y, b)) ||
    convertersOf(b, a).some((convert) => within(convert(y), x, a))
  );
}

/** Half of the last place written. Zeros at the end may be places not meant, up to a twentieth of the value. */
function tolerance(figure: Figure, value: number): number {
  const place = lastPlace(figure, value);
  const half = place * 0.5 * (1 + 1e-9);
  if (figure.kind === "temperature") return 0.5 * 10 ** -figure.decimals * (1 + 1e-9);
  // "two years" are no 27 months.
  if (figure.kind === "duration") return Math.min(half, 0.07 * Math.abs(value));
  // Half a mile more or less is much of one mile: a kilometre is none.
  if (place === 1) return Math.min(half, 0.25 * Math.abs(value));
  return place > 10 ** -figure.decimals ? Math.max(0.5, Math.min(half, 0.05 * Math.abs(value))) : half;
}

/** The place that the last digit written stands for: 0.1 of "26.2", 100 of "300", 1e8 of "1.2 billion". */
export function lastPlace(figure: Figure, value: number): number {
  if (figure.decimals > 0) {
    const shown = Number(/(?<![\d,])\d[\d,]*\.\d+/.exec(figure.text)?.[0].replaceAll(",", "") ?? value);
    return (Math.abs(value) / Math.abs(shown || 1) || 1) * 10 ** -figure.decimals;
  }
  // A composite, "5ft 11in", is as exact as its smaller unit.
  if (!Number.isInteger(value)) return Math.abs(value) > 1 ? 0.1 : 0.01;
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
