import { sameCurrency } from "./currencies.ts";
import type { Comparator, Figure } from "./figure.ts";
import { sameCode } from "./same-code.ts";
import { unitNamed } from "./units.ts";

/** True where two figures have the same value, unit and rate, however they are written; comparators aside. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === "code" || b.kind === "code") return codesAgree(a, b);
  return sameKind(a, b) && sameRate(a, b) && sameValue(a, b);
}

/** True where two figures are hedged alike: "about" and "some", "at least three" and "three or more". */
export function sameComparator(a: { comparator: Comparator }, b: { comparator: Comparator }): boolean {
  return a.comparator === b.comparator;
}

function codesAgree(a: Figure, b: Figure): boolean {
  if (a.kind !== "code" && a.kind !== "cardinal") return false;
  if (b.kind !== "code" && b.kind !== "cardinal") return false;
  return sameCode(a.text, b.text);
}

/** True where the kinds can mean one thing: a share in percent or as a fraction, a bare number and one with its unit. */
function sameKind(a: Figure, b: Figure): boolean {
  if (isVague(a) !== isVague(b)) return false;
  if (a.kind === b.kind) return sameUnit(a, b);
  const [x, y] = a.kind < b.kind ? [a, b] : [b, a];
  const kinds = `${x.kind} ${y.kind}`;
  if (kinds === "fraction percent" || kinds === "ratio score") return true;
  if (kinds === "age duration") return unitName(x) === unitName(y);
  if (kinds === "cardinal points") return x.noun === undefined || x.noun === "point";
  return (
    (x.kind === "cardinal" && isBare(x) && BARE_FOR.has(y.kind)) ||
    (y.kind === "cardinal" && isBare(y) && BARE_FOR.has(x.kind))
  );
}

const BARE_FOR: ReadonlySet<string> = new Set([
  "percent",
  "money",
  "measure",
  "temperature",
  "duration",
  "age",
  "multiple",
]);

const isVague = (figure: Figure) => figure.unit === "vague";
/** True for a number that counts nothing named: "up from 5 billion". */
const isBare = (figure: Figure) => figure.noun === undefined && figure.unit === undefined;
const unitName = (figure: Figure) => figure.unit ?? "year";

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return true;
  if (a.kind === "money") return sameCurrency(a, b);
  if (a.kind === "temperature") return a.unit === "degree" || b.unit === "degree";
  const [x, y] = [unitNamed(a.unit), unitNamed(b.unit)];
  return x !== undefined && y !== undefined && x.dimension === y.dimension;
}

function sameRate(a: Figure, b: Figure): boolean {
  return a.per === undefined || b.per === undefined || a.per === b.per;
}

function sameValue(a: Figure, b: Figure): boolean {
  if (a.parts || b.parts) return String(a.parts) === String(b.parts);
  const scale = scaleBetween(a, b);
  const equal = (x: number, y: number) => close(x * scale, y) || sameThirds(a, b, x, y);
  return (
    equal(a.value, b.value) &&
    (a.high ?? a.value) !== undefined &&
    equal(a.high ?? a.value, b.high ?? b.value)
  );
}

/** What turns a's unit into b's, where both measure one thing. */
function scaleBetween(a: Figure, b: Figure): number {
  if (a.unit === b.unit || a.kind === "money" || a.kind === "temperature") return 1;
  const [x, y] = [unitNamed(a.unit), unitNamed(b.unit)];
  return x && y && x.dimension === y.dimension ? x.factor / y.factor : 1;
}

/** A third is 33 percent and 33.3 percent: no percentage says it exactly. */
function sameThirds(a: Figure, b: Figure, x: number, y: number): boolean {
  if (a.kind === b.kind) return false;
  const [fraction, other, percent] = a.kind === "fraction" ? [x, y, b] : [y, x, a];
  if (percent.kind !== "percent" || Number.isInteger(fraction * 8)) return false;
  return Math.abs(fraction - other) < 10 ** -percent.decimals;
}

export function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
