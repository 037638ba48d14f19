import { unitAt } from "../../../../server/src/core/facts/figures/units.ts";

/**
 * One name for one unit, however a gold set or a reader calls it: currencies by their code, units by their international
 * name, what is counted in the singular and lower case; "X per Y" part by part.
 */
export function unitName(written: string): string {
  const plain = written.trim().toLowerCase();
  if (plain.startsWith("% ")) return "share";
  const [first = "", ...per] = plain.split(/ (?:per|an?|each) |\//);
  return [first, ...per].map(partName).join(" per ");
}

function partName(part: string): string {
  const plain = part.trim();
  const known = OTHERS[plain] ?? CURRENCIES.get(plain);
  if (known !== undefined || CODES.has(plain)) return known ?? plain;
  const unit = unitAt(plain, 0);
  if (unit?.end !== plain.length) return singular(plain);
  const { name } = unit.means.unit;
  return unit.means.per ? `${name} per ${unit.means.per}` : name;
}

const NAMES = new Intl.DisplayNames("en", { type: "currency" });
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf("currency")
    .map((code): [string, string] => [NAMES.of(code)!.toLowerCase(), code.toLowerCase()])
    .filter(([name]) => !/\d{4}/.test(name)),
);

const CODES: ReadonlySet<string> = new Set(CURRENCIES.values());

const OTHERS: Readonly<Record<string, string>> = {
  dollar: "usd",
  "united states dollar": "usd",
  "pound sterling": "gbp",
  yen: "jpy",
  yuan: "cny",
  rmb: "cny",
  ruble: "rub",
  rouble: "rub",
  shekel: "ils",
  ringgit: "myr",
  franc: "chf",
  lira: "try",
  btc: "bitcoin",
  percentage: "percent",
  "%": "percent",
  count: "multiple",
  "pound-mass": "pound",
  "brake horsepower": "horsepower",
  "kilometer per hour": "kilometre per hour",
  gigaton: "gigatonne",
  "polish złoty": "pln",
  "swedish krone": "sek",
  "swedish crown": "sek",
  "light-year": "light year",
  "brake horse power": "horsepower",
  "standard atmosphere": "atmosphere",
  "metre per square second": "metre per second",
  "metric ton": "tonne",
  "metric horsepower": "horsepower",
  "foot pound force": "pound foot",
  "foot pound-force": "pound foot",
  "mega british thermal unit": "million british thermal unit",
  mmbtu: "million british thermal unit",
  "british thermal unit": "btu",
  c: "celsius",
  f: "fahrenheit",
  "year old": "year of age",
  "month old": "month of age",
  individual: "people",
  person: "people",
};

function singular(word: string): string {
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
