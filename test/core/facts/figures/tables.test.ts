import { describe, expect, it } from "vitest";
import { currencyAfter } from "../../../../server/src/core/facts/figures/currencies.ts";
import { readFigures } from "../../../../server/src/core/facts/figures/index.ts";
import { unitNamed } from "../../../../server/src/core/facts/figures/units.ts";

/** No code of ISO 4217, but in the news all the same. */
const BESIDE_ISO = new Set(["BTC", "ZWL", "HRK"]);
const KNOWN = new Set(Intl.supportedValuesOf("currency"));
const names = new Intl.DisplayNames("en", { type: "currency" });

describe("currencies", () => {
  const codes = [...KNOWN].filter((code) => currencyAfter(code, 0)?.means.code === code);

  it("knows most of the currencies in circulation by their code", () => {
    expect(codes.length).toBeGreaterThan(100);
  });

  it.each(["dollar", "pound", "euro", "yen", "yuan", "zloty", "kuna", "rupiah", "naira", "kyat", "lempira"])(
    "has a code of ISO 4217 for the %s",
    (name) => {
      const code = currencyAfter(name, 0)?.means.code ?? "";
      expect(KNOWN.has(code) || BESIDE_ISO.has(code)).toBe(true);
    },
  );

  it.each(codes)("reads the platform's name of %s as that currency, or as none", (code) => {
    const name = names.of(code) ?? "";
    const read = currencyAfter(name, 0);
    if (read?.end === name.length)
      expect([code, name.toLowerCase()]).toContain(alike(read.means.code, code, name));
  });

  it.each([
    ["$A5", "AUD"],
    ["A$5", "AUD"],
    ["$US5", "USD"],
    ["NZ$5", "NZD"],
    ["HK$5", "HKD"],
    ["£5", "GBP"],
    ["€5", "EUR"],
    ["Y500m", "JPY"],
    ["R$5", "BRL"],
    ["5 mln dlrs", "USD"],
    ["5 quid", "GBP"],
    ["5 kronor", "SEK"],
  ])("%s is %s", (text, code) => {
    expect(readFigures(text).map(({ unit }) => unit)).toEqual([code]);
  });
});

/** A bare name that several countries share stands for each of them. */
function alike(read: string, code: string, name: string): string {
  return /^[a-z]/.test(read) && name.toLowerCase().includes(read) ? code : read;
}

describe("units", () => {
  it.each([
    // International yard and pound agreement of 1959.
    ["inch", "metre", 0.0254],
    ["yard", "metre", 0.9144],
    ["mile", "yard", 1760],
    ["pound", "kilogram", 0.45359237],
    ["ounce", "pound", 1 / 16],
    ["stone", "pound", 14],
    // NIST SP 811, appendix B.
    ["acre", "square foot", 43_560],
    ["square mile", "acre", 640],
    ["gallon", "cubic inch", 231],
    ["barrel", "gallon", 42],
    ["cubic foot", "cubic inch", 1728],
    ["cubic yard", "cubic foot", 27],
    ["acre foot", "cubic foot", 43_560],
    ["tablespoon", "teaspoon", 3],
    ["long ton", "pound", 2240],
    ["short ton", "pound", 2000],
    ["troy ounce", "gram", 31.1034768],
    ["nautical mile", "metre", 1852],
    ["pound foot", "newton metre", 1.3558179483314],
    ["British thermal unit", "joule", 1055.05585262],
    ["kilowatt hour", "megajoule", 3.6],
    ["atmosphere", "pascal", 101_325],
    ["pound per square inch", "pascal", 6894.757293168],
    // UK Weights and Measures Act 1985.
    ["imperial gallon", "litre", 4.54609],
    ["pint", "imperial gallon", 1 / 8],
    // SI brochure.
    ["hectare", "square metre", 10_000],
    ["tonne", "kilogram", 1000],
    ["light year", "metre", 9_460_730_472_580_800],
    ["week", "hour", 168],
    ["century", "year", 100],
  ])("one %s in %s", (one, other, factor) => {
    const [a, b] = [unitNamed(one), unitNamed(other)];
    expect(a?.dimension).toBe(b?.dimension);
    expect(a!.factor / b!.factor / factor).toBeCloseTo(1, 6);
  });
});
