import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convertFigure,
  type Figure,
  readFigures,
  sameFigure,
  writeFigure,
} from "../../../server/src/core/facts/figures/index.ts";

function figureIn(text: string): Figure {
  const [figure] = readFigures(text);
  if (figure === undefined) throw new Error(`No figure in "${text}"`);
  return figure;
}

/** Draft, reference, the reference as the draft would write it. */
const WRITTEN: readonly (readonly [string, string, string])[] = [
  ["£17.35", "17.53 pounds", "£17.53"],
  ["$23bn", "$23 million", "$23m"],
  ["60 bus firms", "sixteen bus firms", "16"],
  ["half a percent", "half a percentage point", "half a percentage point"],
  ["2.49%", "2.94 percent", "2.94%"],
  ["527.1", "275.6", "275.6"],
  ["12 people", "nine people", "9"],
  ["Twelve people", "13 people", "Thirteen"],
  ["twelve people", "13 people", "thirteen"],
  ["3–2", "3-1", "3–1"],
  ["first", "third", "third"],
  ["1st", "third", "3rd"],
  ["275m kronor", "275 billion kronor", "275bn kronor"],
  ["£25m", "$25 million", "$25m"],
  ["31,500", "1,250", "1,250"],
  ["40C", "45 degrees Celsius", "45C"],
  ["$1.2 billion", "$1.2 million", "$1.2 million"],
  ["20 percent", "25%", "25 percent"],
  ["25 percent", "one in five", "20 percent"],
  ["18,000 pesos", "81,000 pesos", "81,000 pesos"],
  ["€14m", "41 mn euros", "€41m"],
  ["two days", "five days", "five days"],
  ["a 45-year-old", "aged 54", "54-year-old"],
  ["seven basis points", "17 basis points", "17 basis points"],
  ["640p", "£6.04", "604p"],
  ["Highway 60", "Highway 16", "Highway 16"],
  ["26 miles", "62 km", "62 km"],
  ["1,200", "2100", "2,100"],
  ["-0.3%", "0.5 percent", "0.5%"],
  ["0.3%", "minus 0.5 percent", "minus 0.5%"],
  ["$2.5m", "$250,000", "$250,000"],
  ["three million", "four million", "four million"],
  ["a dozen", "15", "15"],
  ["24-mile", "38-mile", "38-mile"],
  ["hundreds of", "300", "300"],
  ["5ft 11in", "5ft 10in", "5ft 10in"],
  ["between 10 and 12", "10-15", "10-15"],
  ["seventeenth", "seventh", "seventh"],
  ["$3.4bn", "$3.40 billion", "$3.40bn"],
  ["a third", "two-thirds", "two-thirds"],
  ["1.86bn pounds", "1.68 bln pounds", "1.68bn pounds"],
];

/** A figure, its wrong conversion, the right one in the same unit. */
const CONVERTED: readonly (readonly [string, string, string])[] = [
  ["10 km", "16 miles", "6 miles"],
  ["40 C", "100 F", "104 F"],
  ["75 mph", "140 kph", "120 kph"],
  ["5,000 hectares", "2,000 acres", "12,000 acres"],
  ["26.2 miles", "44.2 km", "42.2 km"],
];

describe("writeFigure", () => {
  it.each(WRITTEN)("%s, where the reference has %s: %s", (draft, reference, written) => {
    expect(writeFigure(figureIn(reference), figureIn(draft))).toBe(written);
  });

  const value = fc.oneof(
    fc.integer({ min: 2, max: 20 }),
    fc.integer({ min: 2, max: 2e6 }),
    fc.integer({ min: 11, max: 9999 }).map((n) => n / 100),
  );
  const style = fc.constantFrom<(n: number) => string>(
    (n) => `${n}`,
    (n) => n.toLocaleString("en"),
    (n) => `${n}%`,
    (n) => `${n} percent`,
    (n) => `${n} percentage points`,
    (n) => `${n} basis points`,
    (n) => `$${n}`,
    (n) => `${n} dollars`,
    (n) => `$${n} million`,
    (n) => `$${n}bn`,
    (n) => `£${n}m`,
    (n) => `${n} billion pounds`,
    (n) => `${n} pence`,
    (n) => `EUR ${n}`,
    (n) => `${n}km`,
    (n) => `${n} miles`,
    (n) => `${n} hours`,
    (n) => `${n} days`,
    (n) => `${n}C`,
    (n) => `minus ${n} degrees Celsius`,
    (n) => `${n} times`,
    () => "a dozen",
    () => "twelve",
    () => "two-thirds",
    () => "one in five",
    () => "half a million",
    () => "a year and a half",
    () => "3-1",
    () => "17th",
    () => "BX 417",
    () => "10 to 15 percent",
    () => "seventy-two hours",
    () => "5ft 11in",
    () => "a quarter of a point",
  );

  it("writes what reads as the reference's figure", () => {
    fc.assert(
      fc.property(value, style, value, style, (a, reference, b, draft) => {
        const [theirs, ours] = [figureIn(reference(a)), figureIn(draft(b))];
        const [read, ...others] = readFigures(writeFigure(theirs, ours));
        expect(others).toEqual([]);
        expect(read && sameFigure(read, theirs)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("convertFigure", () => {
  it.each(CONVERTED)("%s is not %s but %s", (from, wrong, right) => {
    expect(convertFigure(figureIn(from), figureIn(wrong))).toBe(right);
  });
});
