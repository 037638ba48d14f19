import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../server/src/core/facts/figures/index.ts";
import { summaryOf } from "./summary.ts";

/** Each kind of figure in the forms that news gives it. */
const ROWS: readonly (readonly [text: string, figures: readonly string[]])[] = [
  [
    "1.2 million homes; 1.2m homes; 1,200,000 homes",
    ["1.2 million cardinal 1200000 #home", "1.2m cardinal 1200000 #home", "1,200,000 cardinal 1200000 #home"],
  ],
  [
    "It raised $1.2bn, £3.4m and A$5 a share.",
    ["$1.2bn money 1200000000 USD", "£3.4m money 3400000 GBP", "A$5 money 5 AUD /share"],
  ],
  [
    "US$5bn, $US5bn, C$4m, $C4m, HK$3, S$2m, NZ$6",
    [
      "US$5bn money 5000000000 USD",
      "$US5bn money 5000000000 USD",
      "C$4m money 4000000 CAD",
      "$C4m money 4000000 CAD",
      "HK$3 money 3 HKD",
      "S$2m money 2000000 SGD",
      "NZ$6 money 6 NZD",
    ],
  ],
  [
    "5 mln dlrs; 3 bln euros; 2 trln yen; Rs 4 crore",
    [
      "5 mln dlrs money 5000000 USD",
      "3 bln euros money 3000000000 EUR",
      "2 trln yen money 2000000000000 JPY",
      "Rs 4 crore money 40000000 INR",
    ],
  ],
  [
    "between 10 and 15 people; 10 to 15 percent; 2,000 to 3,000 fans",
    [
      "10 and 15 cardinal 10..15 #people",
      "10 to 15 percent percent 10..15",
      "2,000 to 3,000 cardinal 2000..3000 #fan",
    ],
  ],
  [
    "at least 12, up to 30, nearly 40, just over 50, more than 60, fewer than 70, about 80",
    [
      "12 cardinal 12 ~at-least",
      "30 cardinal 30 ~at-most",
      "40 cardinal 40 ~nearly",
      "50 cardinal 50 ~over",
      "60 cardinal 60 ~more",
      "70 cardinal 70 ~less",
      "80 cardinal 80 ~about",
    ],
  ],
  [
    "20 or more; 20-odd; 20-plus; 20 or so",
    [
      "20 cardinal 20 ~at-least",
      "20 cardinal 20 ~about",
      "20 cardinal 20 ~at-least",
      "20 cardinal 20 ~about",
    ],
  ],
  [
    "a dozen eggs; two dozen; dozens; scores of people; a score of",
    [
      "a dozen cardinal 12 #egg",
      "two dozen cardinal 24",
      "dozens cardinal 12 vague ~about",
      "scores cardinal 20 vague ~about #people",
    ],
  ],
  [
    "one in five; nine out of 10; every second shop",
    ["one in five percent 20", "nine out of 10 percent 90", "every second percent 50"],
  ],
  [
    "two-thirds; a third; three-quarters; 3/4; ¾; 0.75",
    [
      "two-thirds fraction 66.66666666667",
      "a third fraction 33.33333333333",
      "three-quarters fraction 75",
      "3/4 fraction 75",
      "¾ fraction 75",
      "0.75 cardinal 0.75",
    ],
  ],
  [
    "ninefold; twice; three times; 3x; doubled",
    ["ninefold multiple 9", "twice multiple 2", "three times multiple 3", "3x multiple 3"],
  ],
  [
    "a 10th of the cost; a tenth; the 10th floor",
    ["10th ordinal 10", "a tenth fraction 10", "10th ordinal 10"],
  ],
  [
    "1st, 22nd, third, twenty-first",
    ["1st ordinal 1", "22nd ordinal 22", "third ordinal 3", "twenty-first ordinal 21"],
  ],
  [
    "7-2; 2-2; 3-nil; four to one; 1:4",
    ["7-2 score 7,2", "2-2 score 2,2", "3-nil score 3,0", "four to one score 4,1", "1:4 ratio 1,4"],
  ],
  [
    "a 45-year-old; aged 45; the 17-year-old's; Ann Lee, 45, said; a boy of nine",
    [
      "45-year-old age 45 year",
      "45 age 45 year",
      "17-year-old age 17 year",
      "45 age 45 year",
      "nine age 9 year",
    ],
  ],
  [
    "minus 12C; -12C; 12 degrees below zero; 54F; 20 degrees",
    [
      "minus 12C temperature -12 celsius",
      "-12C temperature -12 celsius",
      "12 degrees below zero temperature -12 degree",
      "54F temperature 54 fahrenheit",
      "20 degrees temperature 20 degree",
    ],
  ],
  [
    "5ft 11in; six feet; 180cm; 1.8m tall; 6'2\"",
    [
      "5ft 11in measure 5.916666666667 foot",
      "six feet measure 6 foot",
      "180cm measure 180 centimetre",
      "1.8m measure 1.8 metre",
      "6'2\" measure 6.166666666667 foot",
    ],
  ],
  [
    "Fares rose to 35 cents from 30 in May; sales of 1.2bn euros against 900m; it reached 60m viewers, from 40m in 2020; fell to 3.1 million tonnes from 3.6 million in May; rose to a record 45 tonnes from 32 last year; 800m after 400m",
    [
      "35 cents money 0.35 USD",
      "30 money 0.3 USD",
      "1.2bn euros money 1200000000 EUR",
      "900m money 900000000 EUR",
      "60m cardinal 60000000 #viewer",
      "40m cardinal 40000000",
      "2020 code 2020",
      "3.1 million tonnes measure 3100000 tonne",
      "3.6 million measure 3600000 tonne",
      "45 tonnes measure 45 tonne",
      "32 measure 32 tonne",
      "800m measure 800 metre",
      "400m measure 400 metre",
    ],
  ],
  [
    "Growth was 4.9 percent, up from 4.2; 80 kilos against 93; from $75 a barrel to 45.88; fell 3 percent to 4.2; rose 3 percent from 4.2; 2 percent after 45 in May",
    [
      "4.9 percent percent 4.9",
      "4.2 percent 4.2",
      "80 kilos measure 80 kilogram",
      "93 measure 93 kilogram",
      "$75 money 75 USD /barrel",
      "45.88 money 45.88 USD /barrel",
      "3 percent percent 3",
      "4.2 cardinal 4.2",
      "3 percent percent 3",
      "4.2 cardinal 4.2",
      "2 percent percent 2",
      "45 cardinal 45",
    ],
  ],
  [
    "13 dollars and 45 cents; three pounds 20 pence; 12 metres 40 centimetres; 20 pounds and 30 pence pieces; $20 and 43 people",
    [
      "13 dollars and 45 cents money 13.45 USD",
      "three pounds 20 pence money 3.2 GBP",
      "12 metres 40 centimetres measure 12.4 metre",
      "20 pounds money 20 GBP",
      "30 pence money 0.3 GBP",
      "$20 money 20 USD",
      "43 cardinal 43 #people",
    ],
  ],
  [
    "since he was 14; She is 47 and works; an engineer of 36, and; died on Monday at 91; He was 15 behind; a team of 30",
    [
      "14 age 14 year",
      "47 age 47 year",
      "36 age 36 year",
      "91 age 91 year",
      "15 cardinal 15",
      "30 cardinal 30",
    ],
  ],
  [
    "warming of 1.5C; 1.5 degrees Celsius",
    ["1.5C temperature 1.5 celsius", "1.5 degrees Celsius temperature 1.5 celsius"],
  ],
  [
    "20 percent; 20 per cent; 20%; 20pc; twenty percent",
    [
      "20 percent percent 20",
      "20 per cent percent 20",
      "20% percent 20",
      "20pc percent 20",
      "twenty percent percent 20",
    ],
  ],
  [
    "0.7 percentage points; 25 basis points; 25bp; 0.25 points",
    [
      "0.7 percentage points points 0.7",
      "25 basis points points 0.25",
      "25bp points 0.25",
      "0.25 cardinal 0.25 #point",
    ],
  ],
  [
    "12 km; 7.5 miles; 26.2-mile; 3 acres; 4 hectares",
    [
      "12 km measure 12 kilometre",
      "7.5 miles measure 7.5 mile",
      "26.2-mile measure 26.2 mile",
      "3 acres measure 3 acre",
      "4 hectares measure 4 hectare",
    ],
  ],
  [
    "40 mph; 64 km/h; 10 m/s; 30 mpg",
    [
      "40 mph measure 40 mile /hour",
      "64 km/h measure 64 kilometre /hour",
      "10 m/s measure 10 metre /second",
      "30 mpg measure 30 mile /gallon",
    ],
  ],
  [
    "100 tonnes a day; 2 million barrels per day; 1.5m bpd",
    [
      "100 tonnes measure 100 tonne /day",
      "2 million barrels per day measure 2000000 barrel /day",
      "1.5m bpd measure 1500000 barrel /day",
    ],
  ],
  [
    "48 hours; six weeks; a year and a half; two-and-a-half years; 18 months",
    [
      "48 hours duration 48 hour",
      "six weeks duration 6 week",
      "a year and a half duration 1.5 year",
      "two-and-a-half years duration 2.5 year",
      "18 months duration 18 month",
    ],
  ],
  ["2:19:44; 9.58 seconds", ["2:19:44 duration 2.328888888889 hour", "9.58 seconds duration 9.58 second"]],
  [
    "3,000m people; a 3,000m race; at 3,000m",
    ["3,000m cardinal 3000000000 #people", "3,000m measure 3000 metre", "3,000m measure 3000 metre"],
  ],
  ["4x100m; 24/7; 9/11; 50-50", ["4x100m code 4", "24/7 code 24", "9/11 code 9", "50-50 score 50,50"]],
  [
    "1,000-seat theatre; 12-storey block; 30-tonne lorry",
    ["1,000 cardinal 1000 #seat", "12 cardinal 12 #storey", "30-tonne measure 30 tonne"],
  ],
  ["six-figure sum; double-digit growth; single-digit", ["six cardinal 6 #figure"]],
  [
    "500,000 sq ft; 2 cubic metres",
    ["500,000 sq ft measure 500000 square foot", "2 cubic metres measure 2 cubic metre"],
  ],
  ["12 lakh; 3 crore rupees", ["12 lakh cardinal 1200000", "3 crore rupees money 30000000 rupee"]],
  [
    "15p; 99 cents; 50 euro cents; five pence",
    [
      "15p money 0.15 GBP",
      "99 cents money 0.99 USD",
      "50 euro cents money 0.5 EUR",
      "five pence money 0.05 GBP",
    ],
  ],
  ["at 33,000 feet; 10ft-high wall", ["33,000 feet measure 33000 foot", "10ft measure 10 foot"]],
  [
    "The plant made 5 mln dlrs, or 5,000,000 dlrs.",
    ["5 mln dlrs money 5000000 USD", "5,000,000 dlrs money 5000000 USD"],
  ],
  ["A 12,000-strong crowd marched.", ["12,000 cardinal 12000"]],
  [
    "Some 300 were hurt; hundreds were homeless.",
    ["300 cardinal 300 ~about", "hundreds cardinal 100 vague ~about"],
  ],
  [
    "Two-thirds of voters and three-quarters of members agreed.",
    ["Two-thirds fraction 66.66666666667", "three-quarters fraction 75"],
  ],
  ["One in five households, or half of the total, had none.", ["One in five percent 20", "half fraction 50"]],
  ["The price saw a ninefold rise.", ["ninefold multiple 9"]],
  ["She won 6-4, 3-6, 7-6 (7-5).", ["6-4, 3-6, 7-6 (7-5) score 6,4,3,6,7,6,7,5"]],
  ["The court sat for 10-15 days.", ["10-15 days duration 10..15 day"]],
  [
    "A 45-year-old driver, a man aged 45 and the 17-year-old's sister.",
    ["45-year-old age 45 year", "45 age 45 year", "17-year-old age 17 year"],
  ],
  ["He ran the 3,000m in Oslo.", ["3,000m measure 3000 metre"]],
  ["The firm raised 3,000m euros.", ["3,000m euros money 3000000000 EUR"]],
  ["It lies 3,000m above the valley.", ["3,000m measure 3000 metre"]],
  ["A ¾-inch pipe and ¾ of the crop.", ["¾-inch measure 0.75 inch", "¾ fraction 75"]],
  ["It fell to minus 12C, then -3C.", ["minus 12C temperature -12 celsius", "-3C temperature -3 celsius"]],
  [
    "The 5ft 11in keeper, a 6ft 2in centre-half.",
    ["5ft 11in measure 5.916666666667 foot", "6ft 2in measure 6.166666666667 foot"],
  ],
  [
    "A rise of 0.7 percentage points and 25 basis points.",
    ["0.7 percentage points points 0.7", "25 basis points points 0.25"],
  ],
  ["The No. 3 seed beat No. 7.", ["No. 3 code 3", "No. 7 code 7"]],
  ["The alert went to level five from level four.", ["level five code 5", "level four code 4"]],
  [
    "A category 4 storm; a magnitude 6.1 quake; a 6.1-magnitude quake.",
    ["category 4 code 4", "6.1 cardinal 6.1", "6.1 cardinal 6.1 #magnitude"],
  ],
  ["He sat in row 12, gate 4, platform 9.", ["row 12 code 12", "gate 4 code 4", "platform 9 code 9"]],
  ["Group B leaders met Group C.", ["Group B code 2", "Group C code 3"]],
  [
    "Phase two of the plan; stage three cancer; a tier-one bank; a Grade II listed hall.",
    ["Phase two code 2", "stage three code 3", "tier-one code 1", "Grade II code 2"],
  ],
  [
    "Call 01632 960 0018 or +44 20 7946 0018.",
    ["01632 960 0018 code 16329600018", "+44 20 7946 0018 code 442079460018"],
  ],
  ["Flight BX417 and the Boeing 737-800.", ["Flight BX417 code 417", "Boeing 737-800 code 737"]],
  ["In 2015 the class of 2016 met.", ["2015 code 2015", "2016 code 2016"]],
  [
    "See section 3.2, page 14 and paragraph 7.",
    ["section 3.2 code 3.2", "page 14 code 14", "paragraph 7 code 7"],
  ],
  ["Version 2.4.1 of the app; version 3.1.", ["2.4.1 code 2", "version 3.1 code 3.1"]],
  ["The Seven Network and Channel Nine.", ["Channel Nine code 9"]],
  [
    "It was a Catch-22 for the Fab Four and the Group of Seven.",
    ["Catch-22 code 22", "Fab Four code 4", "Group of Seven code 7"],
  ],
  ["A second later he came second in the second half.", ["second ordinal 2", "second ordinal 2"]],
  ["The 1,500m and the 4x400m relay.", ["1,500m measure 1500 metre", "4x400m code 4"]],
  [
    "The A5 was shut; A$5 a head; $A5 a head; 5A batteries.",
    ["A5 code 5", "A$5 money 5 AUD /person", "$A5 money 5 AUD /person", "5A code 5"],
  ],
  ["The dlrs 300,000 open.", ["dlrs 300,000 money 300000 USD"]],
  [
    "It rose 8.15 percent to 3.65 and 2 percent to 104.",
    ["8.15 percent percent 8.15", "3.65 cardinal 3.65", "2 percent percent 2", "104 cardinal 104"],
  ],
  ["The bond fell 9/32 to 104 23/32.", ["9/32 fraction 28.125", "104 23/32 cardinal 104.71875"]],
  ["The trade gap was $-50.8bn.", ["$-50.8bn money -50800000000 USD"]],
  ["Sub-7 nanometre chips.", ["7 nanometre measure 7 nanometre ~less"]],
  [
    "A 50K race; the 10K in 31 minutes; 50K people.",
    [
      "50K measure 50000 metre",
      "10K measure 10000 metre",
      "31 minutes duration 31 minute",
      "50K cardinal 50000 #people",
    ],
  ],
  ["He won a fifth title and a fifth of the vote.", ["fifth ordinal 5", "a fifth fraction 20"]],
  [
    "65 of the 80 athletes; six of its ships; 20 more people.",
    ["65 cardinal 65 #athlete", "80 cardinal 80 #athlete", "six cardinal 6 #ship", "20 cardinal 20 #people"],
  ],
  [
    "Dozens of villagers and tens of millions of dollars.",
    ["Dozens cardinal 12 vague ~about #villager", "tens of millions cardinal 10000000 vague ~about #dollar"],
  ],
  [
    "The deal is worth HK$5.4m, NZ$3m and Y100m.",
    ["HK$5.4m money 5400000 HKD", "NZ$3m money 3000000 NZD", "Y100m money 100000000 JPY"],
  ],
  [
    "500 sq feet, 12 cubic inches and 3,000 rpm.",
    [
      "500 sq feet measure 500 square foot",
      "12 cubic inches measure 12 cubic inch",
      "3,000 rpm measure 3000 revolution per minute",
    ],
  ],
  [
    "4 ppb and 2 ppm; a 4,500 mAh battery; 450 Nm.",
    [
      "4 ppb measure 4 part per billion",
      "2 ppm measure 2 part per million",
      "4,500 mAh measure 4500 milliampere hour",
      "450 Nm measure 450 newton metre",
    ],
  ],
  ["The home at 601 Riverview Dr and 22 W 71st St.", ["601 Riverview Dr code 601", "22 W 71st St code 22"]],
  [
    "70 p a litre; 70p a litre; at 7 p.m.",
    ["70 p money 0.7 GBP /litre", "70p money 0.7 GBP /litre", "7 cardinal 7"],
  ],
  ["Half black and half white.", ["Half fraction 50", "half fraction 50"]],
  ["One-tenth of 1 percent.", ["One-tenth of 1 percent percent 0.1"]],
  ["a 9.5 percent-owned unit", ["9.5 percent percent 9.5"]],
  ["$1.2bn and $1,200m", ["$1.2bn money 1200000000 USD", "$1,200m money 1200000000 USD"]],
  ["Two 16-year-olds died.", ["Two cardinal 2", "16-year-olds age 16 year"]],
  ["Windows 11, iPhone 15 and a 5G phone.", ["Windows 11 code 11", "iPhone 15 code 15", "5G code 5"]],
  ["Ward 10, Level 3 and Article 50.", ["Ward 10 code 10", "Level 3 code 3", "Article 50 code 50"]],
  ["The M25 and Interstate 95.", ["M25 code 25", "Interstate 95 code 95"]],
];

describe("kinds of figures", () => {
  it.each(ROWS)("%s", (text, figures) => {
    expect(readFigures(text).map(summaryOf)).toEqual(figures);
  });
});
