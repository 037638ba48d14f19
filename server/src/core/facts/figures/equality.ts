import { clockSeconds } from "./clocks.ts";
import { sameCurrency } from "./currencies.ts";
import type { Figure } from "./figure.ts";
import { sameCode } from "./same-code.ts";
import { type Dimension, unitNamed } from "./units.ts";

/** True where two figures have the same value, unit and rate, however they are written; comparators aside. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === "code" || b.kind === "code") return codesAgree(a, b);
  return (
    (sameKind(a, b) && sameRate(a, b) && sameValue(a, b)) ||
    sameClock(a, b) ||
    sameHundredths(a, b) ||
    sameHundredths(b, a) ||
    samePart(a, b) ||
    samePart(b, a) ||
    sameSpell(a, b) ||
    sameMillions(a, b) ||
    sameMillions(b, a) ||
    samePounds(a, b) ||
    samePounds(b, a) ||
    sameCents(a, b) ||
    sameCents(b, a)
  );
}

/**
 * True where two figures are hedged alike: "about" and "some", "at least three" and "three or more". "within five hours"
 * and "a cap of five" say no more than "five", and no less than "less than five".
 */
export function sameComparator(a: Hedged, b: Hedged): boolean {
  return a.comparator === b.comparator || isLoose(a, b) || isLoose(b, a);
}

type Hedged = Pick<Figure, "comparator" | "hedge">;

const LOOSE = /^(?:within|inside)$|\b(?:floor|ceiling|cap|limit|limited|capped)\b/i;

function isLoose({ comparator, hedge }: Hedged, other: Hedged): boolean {
  if (!hedge) return false;
  // "600-plus" and "600+" are 600 or more.
  if (/^(?:\+|plus)$/.test(hedge.text)) return other.comparator === "more";
  if (!LOOSE.test(hedge.text)) return false;
  return (
    other.comparator === "exactly" ||
    other.comparator === "about" ||
    (comparator === "at-most" && other.comparator === "less")
  );
}

/** "by 0.04" and "by four hundredths". */
function sameHundredths(bare: Figure, fraction: Figure): boolean {
  if (bare.kind !== "cardinal" || !isBare(bare) || bare.value >= 1 || fraction.kind !== "fraction")
    return false;
  return close(bare.value * 100, fraction.value);
}

/** "the tenth with the least" are 10 percent. */
function samePart(ordinal: Figure, share: Figure): boolean {
  return (
    ordinal.kind === "ordinal" &&
    ordinal.words &&
    ordinal.value > 4 &&
    (share.kind === "percent" || share.kind === "fraction") &&
    close(ordinal.value * share.value, 100)
  );
}

/**
 * "a population of 1.6m" reads as metres and is 1.6 million all the same, and so is the loss in "NOK 455m (-180m)"; "by 1.4m and
 * falls" reads as millions and is metres.
 */
function sameMillions(a: Figure, b: Figure): boolean {
  const isCount =
    b.kind === "cardinal" || b.kind === "money" || (b.kind === "measure" && / million\b/.test(b.text));
  const inMillions = (metres: Figure, count: Figure) =>
    metres.kind === "measure" && metres.unit === "metre" && close(Math.abs(metres.value) * 1e6, count.value);
  return (/\dm$/.test(a.text) && isCount && inMillions(a, b)) || (isShort(b) && inMillions(a, b));
}

const isShort = ({ kind, text }: Figure) => kind === "cardinal" && /\dm$/.test(text);

/** "a 1,460-pound craft" reads as money, and is what "weighs 1,460 pounds". */
function samePounds(money: Figure, weight: Figure): boolean {
  return (
    money.kind === "money" &&
    weight.kind === "measure" &&
    weight.unit === "pound" &&
    /[\d ]-?pounds?$/i.test(money.text) &&
    close(money.value, weight.value)
  );
}

/** "They want 44", where it is cents a litre that they are paid. */
function sameCents(bare: Figure, money: Figure): boolean {
  return (
    bare.kind === "cardinal" &&
    isBare(bare) &&
    money.kind === "money" &&
    /(?:cents?|pence|\d[cp])$/i.test(money.text) &&
    close(bare.value, money.value * 100)
  );
}

/** "2:19:44", "2:19.44" and "two hours 19 minutes 44 seconds". */
function sameClock(a: Figure, b: Figure): boolean {
  if (a.kind !== "duration" || b.kind !== "duration") return false;
  const [x, y] = [clockSeconds(a.text), clockSeconds(b.text)];
  if (!x && !y) return false;
  return (x ?? secondsOf(a)).some((one) =>
    (y ?? secondsOf(b)).some((other) => Math.abs(one - other) < 0.005),
  );
}

function secondsOf({ unit, value }: Figure): readonly number[] {
  const read = unitNamed(unit);
  return read?.dimension === "time" ? [value * read.factor] : [];
}

/** "six weeks" and "a month and a half": months differ in length, so weeks come near them only. */
function sameSpell(a: Figure, b: Figure): boolean {
  if (a.kind !== "duration" || b.kind !== "duration" || a.high !== undefined || b.high !== undefined)
    return false;
  const [x, y] = [unitNamed(a.unit), unitNamed(b.unit)];
  if (!x || !y || x.dimension === y.dimension) return false;
  const [one, other] = [a.value * x.factor * dayIn(x.dimension), b.value * y.factor * dayIn(y.dimension)];
  return one >= 7 && Math.abs(one - other) <= SPELL_SLACK * Math.max(one, other);
}

/** Six weeks are 42 days and a month and a half 46, eight weeks 56 and two months 61. */
const SPELL_SLACK = 0.085;
const dayIn = (dimension: Dimension) => (dimension === "months" ? 30.4375 : 1 / 86_400);

/** "world number 143" and "No. 143" are "ranked 143rd", "stage nine" is the ninth stage, the "under-25s" are aged 16 to 24. */
function codesAgree(a: Figure, b: Figure): boolean {
  const [code, other] = a.kind === "code" ? [a, b] : [b, a];
  // "Between 40 and 50" is in one's forties.
  if (other.high !== undefined && DECADE.test(code.text))
    return other.value === code.value && [9, 10].includes(other.high - other.value);
  if (DECADE.test(code.text) && DECADE.test(other.text)) return code.value === other.value;
  if (other.kind === "age")
    return other.high !== undefined && code.value === other.high + 1 && /^under-\d+s$/i.test(code.text);
  if (other.kind !== "code" && other.kind !== "cardinal" && other.kind !== "ordinal") return false;
  // "level five" is no "five-step scale".
  if (other.kind === "cardinal" && other.noun !== undefined && !a.text.toLowerCase().includes(other.noun))
    return false;
  if (other.kind === "ordinal" && NUMBERED.test(code.text)) return code.value === other.value;
  return sameCode(a.text.replace(ORDINAL_END, "$1"), b.text.replace(ORDINAL_END, "$1"));
}

const DECADE = /^(?:\d0s|[a-z]+ties)$/i;
const NUMBERED = /^(?:\p{L}\p{Ll}+|No\.?|Nos\.?) (?:\d{1,3}|[a-z]+)$/u;
const ORDINAL_END = /^(\d+)(?:st|nd|rd|th)$/;

/** True where the kinds can mean one thing: a share in percent or as a fraction, a bare number and one with its unit. */
function sameKind(a: Figure, b: Figure): boolean {
  if (isVague(a) !== isVague(b)) return false;
  if (a.kind === b.kind) return sameUnit(a, b);
  const [x, y] = a.kind < b.kind ? [a, b] : [b, a];
  const kinds = `${x.kind} ${y.kind}`;
  if (kinds === "fraction percent" || kinds === "ratio score") return true;
  // "turned 19" is "her 19th birthday".
  if (kinds === "age ordinal") return y.value > 3 && unitName(x) === "year";
  if (kinds === "age duration") return unitName(x) === unitName(y);
  if (kinds === "cardinal points") return x.noun === "point" || (x.noun === undefined && !x.words);
  if (kinds === "cardinal multiple" || kinds === "multiple ordinal") return true;
  if (x.kind === "cardinal" && x.noun !== undefined && (x.noun === y.unit || isSession(x, y))) return true;
  if (y.kind === "ordinal") return isOrdered(x, y);
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

/** "the ninth game" is "game nine", "the 34th minute" 34 minutes; the first few are places, and no counts. */
function isOrdered(counted: Figure, ordinal: Figure): boolean {
  if (ordinal.value <= 3) return false;
  if (ordinal.noun === "minute") return counted.unit === "minute" || isBare(counted);
  return counted.kind === "cardinal" || counted.kind === "duration";
}

/** An exchange has one session a day. */
const isSession = ({ noun }: Figure, { unit }: Figure) => noun === "session" && unit === "day";

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
  return a.per === undefined || b.per === undefined || a.per === b.per || isApiece(a, b) || isApiece(b, a);
}

/** "13.20 euros apiece" for "13.20 euros a share": any thing is a piece, and no period, measure or household is. */
const isApiece = ({ per }: Figure, other: Figure) => per === "piece" && !NO_PIECE.test(other.per ?? "");

const NO_PIECE =
  /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|season|term|shift|barrel|litre|liter|gallon|pint|kilo\w*|kg|gram|tonne|ton|metric .*|ounce|pound|lb|oz|bushel|metre|meter|mile|km|yard|acre|hectare|therm|megawatt.*|[mk]wh|square .*|cubic .*|household|family|hr|sec|h|s)$/;

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

/** Equal but for what reckoning in binary fractions loses, which whole numbers do not. */
export function close(a: number, b: number): boolean {
  if (a === b || (Number.isInteger(a) && Number.isInteger(b))) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
