import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Figure,
  isRounding,
  readFigures,
  sameComparator,
  sameConversion,
  sameFigure,
} from "../../../server/src/core/facts/figures/index.ts";

type Pairs = readonly (readonly [string, string])[];

function figureIn(text: string): Figure {
  const [figure] = readFigures(text);
  if (figure === undefined) throw new Error(`No figure in "${text}"`);
  return figure;
}

const EQUAL: Pairs = [
  ["the 1,460-pound craft", "weighs 1,460 pounds (662 kg)"],
  ["Chapter XIV", "chapter 14"],
  ["a phase III trial", "a phase three trial"],
  ["20 percent", "20%"],
  ["20 percent", "twenty per cent"],
  ["a fifth of voters", "20%"],
  ["one in five", "20 per cent"],
  ["seven in 10", "70 %"],
  ["1.2 billion dollars", "$1.2bn"],
  ["$1.2bn", "1,200 million dollars"],
  ["825 pence", "£8.25"],
  ["825p", "8.25 pounds"],
  ["25 basis points", "a quarter of a point"],
  ["25 basis points", "a quarter of a percentage point"],
  ["0.25 percentage points", "25 bps"],
  ["12", "a dozen"],
  ["12 people", "a dozen people"],
  ["48 hours", "two days"],
  ["18 months", "a year and a half"],
  ["five lakh", "500,000"],
  ["12 tonnes", "12 metric tons"],
  ["3 crowns million", "3 crowns million"],
  ["5 million crowns", "5m kronor"],
  ["2 million barrels per day", "2 million bpd"],
  ["2m bpd", "2 million barrels a day"],
  ["515 crowns a month", "515 kronor per month"],
  ["$300 monthly", "$300 a month"],
  ["a 45-year-old man", "a man aged 45"],
  ["a boy of eight", "an 8-year-old boy"],
  ["Ana Bell, 29, said", "a 29-year-old nurse"],
  ["No. 4", "number 4"],
  ["flight BX 417", "BX417"],
  ["3.50 percent", "3.5%"],
  ["won 3-1", "won 3–1"],
  ["won four to one", "won 4-1"],
  ["€14m", "14 mn euros"],
  ["14 million euros", "€14m"],
  ["up from 5 billion", "$5 billion"],
  ["5bn", "€5bn"],
  ["World War Two", "Second World War"],
  ["World War II", "World War Two"],
  ["half a percentage point", "50 basis points"],
  ["half an hour", "30 minutes"],
  ["2:19:44", "two hours 19 minutes 44 seconds"],
  ["2:19:44", "2:19.44"],
  ["in 4:02.6", "four minutes 2.6 seconds"],
  ["2:20 behind", "two minutes and 20 seconds"],
  ["26in across", "26 inches"],
  ["3m cubic metres", "three million cubic metres"],
  ["a population of 1.6m.", "1.6 million people"],
  ["an hour and 20 minutes", "80 minutes"],
  ["six weeks", "a month and a half"],
  ["90 days", "three months"],
  ["one pub in 12 has closed", "one in twelve"],
  ["every second train", "one in two"],
  ["the ninth game", "nine games"],
  ["ranked 143rd", "number 143"],
  ["61 times", "61 goals"],
  ["won twice", "two wins"],
  ["£5,890 a tonne", "5,890 pounds per metric ton"],
  ["$3.86 a pound", "386 U.S. cents per lb"],
  ["several thousand people", "thousands of people"],
  ["three-quarters", "75%"],
  ["two-thirds", "67 percent"],
  ["a third of them", "33 percent"],
  ["ninefold", "nine times"],
  ["twice", "two times"],
  ["1.5 million", "one and a half million"],
  ["half a million", "500,000"],
  ["A$5m", "5 million dollars"],
  ["10-15%", "between 10 and 15 percent"],
  ["10 to 15 percent", "10–15 per cent"],
  ["minus 12C", "-12 degrees Celsius"],
  ["the 21st", "the twenty-first"],
  ["a hundred", "100"],
  ["one hundred and five", "105"],
  ["5ft 6in", "5.5 feet"],
  ["a two-year deal", "24 months"],
  ["2,000 people", "two thousand people"],
  ["10km", "10 kilometres"],
  ["65m soles", "65 million soles"],
  ["17 dead", "17 people"],
  ["$23 million", "23 million U.S. dollars"],
  ["50 cents", "$0.50"],
  ["7.5bn kronor", "7.5 billion crowns"],
  ["COVID-19", "Covid-19"],
  ["Covid 19", "COVID-19"],
  ["26 percent", "26pc"],
  ["Route 66", "route 66"],
  ["three or more people", "at least three people"],
  ["two and a half years", "30 months"],
];

const UNEQUAL: Pairs = [
  ["999,999,999 ballots", "1,000,000,000 ballots"],
  ["within a mile of it", "within a kilometre of it"],
  ["Phase III", "phase two"],
  ["$1.2 billion", "$1.2 million"],
  ["20 percent", "20 percentage points"],
  ["5 dollars", "5 euros"],
  ["$5", "€5"],
  ["won 3-1", "won 3-2"],
  ["third", "first"],
  ["25 million pounds a day", "£25m a week"],
  ["hundreds of people", "100 people"],
  ["Route 16", "Route 60"],
  ["A320", "A321"],
  ["5mg", "5 micrograms"],
  ["40 C", "40 F"],
  ["US$5m", "A$5m"],
  ["12 people", "$12"],
  ["seventh", "seventeenth"],
  ["52-48", "48-52"],
  ["10-15", "10-16"],
  ["two days", "two weeks"],
  ["25%", "a fifth"],
  ["65m soles", "65 billion soles"],
  ["50 basis points", "50 percentage points"],
  ["twice", "three times"],
  ["World War Two", "World War One"],
  ["18 months", "18 years"],
  ["5 tonnes", "5 kg"],
];

const CONVERTED: Pairs = [
  ["26.2 miles", "42.2 km"],
  ["740 acres", "300 hectares"],
  ["40 C", "104 F"],
  ["24 miles", "38 km"],
  ["5ft 11in", "1.80m"],
  ["10 km", "6 miles"],
  ["75 mph", "120 kph"],
  ["75 mph", "120 km/h"],
  ["100 miles", "160 km"],
  ["five miles", "eight km"],
  ["1.5C", "2.7F"],
  ["2,000 square miles", "5,180 sq km"],
  ["six feet", "1.8 metres"],
  ["5,000 hectares", "12,400 acres"],
  ["3 tonnes", "6,600 pounds in weight"],
  ["32 F", "0 C"],
  ["minus 40C", "-40F"],
  ["500 km", "300 miles"],
  ["1,000 feet", "300 metres"],
  ["7,200 feet", "2,195 metres"],
  ["50 litres", "13 gallons"],
  ["20 miles", "32 km"],
  ["100mph", "161km/h"],
  ["6ft 2in", "188cm"],
  ["one metre", "three feet"],
  ["1 metre", "3.3 feet"],
  ["30 cm", "12 inches"],
  ["10 inches", "25 cm"],
];

const NOT_CONVERTED: Pairs = [
  ["10 km", "16 miles"],
  ["5,000 hectares", "2,000 acres"],
  ["75 mph", "140 kph"],
  ["10 km", "9 miles"],
  ["40 C", "100 F"],
  ["26.2 miles", "44 km"],
  ["100 miles", "140 km"],
  ["5ft 11in", "1.90m"],
  ["300 hectares", "840 acres"],
  ["12 km", "12 miles"],
];

/** Draft, reference. */
const ROUNDED: Pairs = [
  ["almost 8,000 runners", "7,961 runners"],
  ["about 31,500", "31,470"],
  ["more than 31,000", "31,470"],
  ["nearly 16 times", "15.8 times"],
  ["just over 40 percent", "40.3 percent"],
  ["about a third", "34 percent"],
  ["nearly half", "48 percent"],
  ["more than half", "53 percent"],
  ["about $2 billion", "$1.96 billion"],
  ["almost two-thirds", "64%"],
  ["about 500 km", "498 km"],
  ["just under £3m", "£2.97m"],
  ["more than 31,000 people", "31,470 people"],
  ["about 1.9 million", "1,931,000"],
  ["nearly 2,000", "1,987"],
  ["roughly 70%", "69.6%"],
  ["over 300 miles", "310 miles"],
  ["almost a quarter", "24%"],
  ["about 20 percent", "19.8 percent"],
  ["less than 8,000", "7,961"],
  ["more than 1 million", "1.04 million"],
  ["nearly three years", "34 months"],
  ["about 300 miles", "498 km"],
];

const NOT_ROUNDED: Pairs = [
  ["8,000", "7,961"],
  ["more than 8,000", "7,961"],
  ["about 32,000", "31,470"],
  ["almost 31,000", "31,470"],
  ["almost 8,000", "6,800"],
  ["about 5 billion", "5.1 million"],
  ["nearly 30", "38"],
  ["about 527.1", "275.6"],
  ["almost 8,000", "more than 7,961"],
  ["about 25", "20"],
  ["about 17", "16"],
  ["nearly half", "53 percent"],
  ["about 31,470", "31,500"],
];

const HEDGED_ALIKE: Pairs = [
  ["about 20", "some 20"],
  ["roughly 20", "an estimated 20"],
  ["around 20", "approximately 20"],
  ["20 or so", "about 20"],
  ["nearly 20", "almost 20"],
  ["close to 20", "just under 20"],
  ["at least three people", "three or more people"],
  ["no fewer than 20", "20-plus"],
  ["more than 300", "over 300"],
  ["exceeded 300", "passed 300"],
  ["topped 300", "in excess of 300"],
  ["upwards of 300", "above 300"],
  ["up to 20", "as many as 20"],
  ["no more than 20", "a maximum of 20"],
  ["at most 20", "up to 20"],
  ["fewer than 20", "less than 20"],
  ["just over 20 percent", "slightly more than 20 percent"],
  ["20", "over the next 20"],
  ["20 days", "over 20 days"],
];

const HEDGED_OTHERWISE: Pairs = [
  ["about 20", "20"],
  ["more than 20", "nearly 20"],
  ["at least 20", "20"],
  ["at least 20", "up to 20"],
  ["just over 20 percent", "just under 20 percent"],
  ["almost 500", "more than 500"],
  ["fewer than 20", "more than 20"],
];

describe("sameFigure", () => {
  it.each(EQUAL)("%s = %s", (a, b) => {
    expect(sameFigure(figureIn(a), figureIn(b))).toBe(true);
    expect(sameFigure(figureIn(b), figureIn(a))).toBe(true);
  });
  it.each(UNEQUAL)("%s ≠ %s", (a, b) => {
    expect(sameFigure(figureIn(a), figureIn(b))).toBe(false);
    expect(sameFigure(figureIn(b), figureIn(a))).toBe(false);
  });
  it("tells any two whole numbers apart", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(1e9),
        fc.constantFrom("", "%", " km", " euros", " people", " days"),
        (a, b, unit) => {
          const [x, y] = [figureIn(a.toLocaleString("en") + unit), figureIn(b + unit)];
          expect(sameFigure(x, y)).toBe(a === b);
        },
      ),
    );
  });
});

describe("sameConversion", () => {
  it.each(CONVERTED)("%s is %s", (a, b) => {
    expect(sameConversion(figureIn(a), figureIn(b))).toBe(true);
    expect(sameConversion(figureIn(b), figureIn(a))).toBe(true);
  });
  it.each(NOT_CONVERTED)("%s is not %s", (a, b) => {
    expect(sameConversion(figureIn(a), figureIn(b))).toBe(false);
    expect(sameConversion(figureIn(b), figureIn(a))).toBe(false);
  });
});

describe("isRounding", () => {
  it.each(ROUNDED)("%s for %s", (draft, reference) => {
    expect(isRounding(figureIn(draft), figureIn(reference))).toBe(true);
  });
  it.each(NOT_ROUNDED)("not %s for %s", (draft, reference) => {
    expect(isRounding(figureIn(draft), figureIn(reference))).toBe(false);
  });
});

describe("sameComparator", () => {
  it.each(HEDGED_ALIKE)("%s, %s", (a, b) => {
    expect(sameComparator(figureIn(a), figureIn(b))).toBe(true);
  });
  it.each(HEDGED_OTHERWISE)("%s, not %s", (a, b) => {
    expect(sameComparator(figureIn(a), figureIn(b))).toBe(false);
  });
});
