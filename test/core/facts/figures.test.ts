import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, readFigures } from "../../../server/src/core/facts/figures/index.ts";

/** What a figure says, in one line: words, kind, value, unit, rate, ~comparator, #noun. */
function summaryOf(figure: Figure): string {
  const { text, kind, parts, value, high, unit, per, comparator, noun } = figure;
  const amount = parts ? parts.join(",") : high === undefined ? value : `${value}..${high}`;
  const hedge = comparator === "exactly" ? undefined : `~${comparator}`;
  return [text, kind, amount, unit, per && `/${per}`, hedge, noun && `#${noun}`]
    .filter((part) => part !== undefined)
    .join(" ");
}

const ROWS: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ["Shares rose 3.50 percent to $12.75.", ["3.50 percent percent 3.5", "$12.75 money 12.75 USD"]],
  ["Unemployment fell to 4.1% from 4.3%.", ["4.1% percent 4.1", "4.3% percent 4.3"]],
  [
    "The fund raised US$200 million and A$5m.",
    ["US$200 million money 200000000 USD", "A$5m money 5000000 AUD"],
  ],
  ["It cost HK$1,200 a night.", ["HK$1,200 money 1200 HKD /night"]],
  ["Rs 500 crore was set aside.", ["Rs 500 crore money 5000000000 INR"]],
  ["A fine of ₹5 lakh.", ["₹5 lakh money 500000 INR"]],
  ["He paid 50 cents a litre.", ["50 cents money 0.5 USD /litre"]],
  ["The grant is worth 2.5m kronor.", ["2.5m kronor money 2500000 SEK"]],
  ["The prize is 1,000 zloty.", ["1,000 zloty money 1000 PLN"]],
  [
    "EUR 30 million was spent; GBP 3.01 a share.",
    ["EUR 30 million money 30000000 EUR", "GBP 3.01 money 3.01 GBP /share"],
  ],
  ["USD 200 million.", ["USD 200 million money 200000000 USD"]],
  ["a $1.5-billion plan", ["$1.5-billion money 1500000000 USD"]],
  ["a 1.2-billion-dollar loan", ["1.2-billion-dollar money 1200000000 USD"]],
  ["The trial cost half a million dollars.", ["half a million dollars money 500000 USD"]],
  ["He lost a quarter of a million pounds.", ["a quarter of a million pounds money 250000 GBP"]],
  ["three-quarters of a million people", ["three-quarters of a million cardinal 750000 #people"]],
  ["two point two million homes", ["two point two million cardinal 2200000 #home"]],
  ["He lost 20 pounds after the operation.", ["20 pounds money 20 GBP"]],
  ["Police seized 300 pounds of cocaine.", ["300 pounds measure 300 pound"]],
  ["20 pounds of savings", ["20 pounds money 20 GBP"]],
  ["She weighs eight stone 4 pounds.", ["eight stone 4 pounds measure 8.285714285714 stone"]],
  ["a baby of 8 pounds 6 ounces", ["8 pounds 6 ounces measure 8.375 pound"]],
  ["$10-15 million", ["$10-15 million money 10000000..15000000 USD"]],
  ["$10 million to $15 million", ["$10 million to $15 million money 10000000..15000000 USD"]],
  ["between $10m and $15m", ["$10m and $15m money 10000000..15000000 USD"]],
  ["costs of £10 to £15 a head", ["£10 to £15 money 10..15 GBP /person"]],
  ["ranging from 10 to 15 percent", ["10 to 15 percent percent 10..15"]],
  ["2,000 to 3,000 visitors", ["2,000 to 3,000 cardinal 2000..3000 #visitor"]],
  ["two to three weeks", ["two to three weeks duration 2..3 week"]],
  ["two or three days", ["two or three days duration 2..3 day"]],
  ["10 to 12 days", ["10 to 12 days duration 10..12 day"]],
  ["ages 10 to 15", ["10 to 15 age 10..15 year"]],
  ["1,200-strong crowd", ["1,200 cardinal 1200"]],
  [
    "a dozen people, two dozen boats, half a dozen eggs",
    ["a dozen cardinal 12 #people", "two dozen cardinal 24 #boat", "half a dozen cardinal 6 #egg"],
  ],
  ["twenty-one", ["twenty-one cardinal 21"]],
  ["One hundred and five people", ["One hundred and five cardinal 105 #people"]],
  ["two hundred and fifty thousand", ["two hundred and fifty thousand cardinal 250000"]],
  ["three thousand five hundred", ["three thousand five hundred cardinal 3500"]],
  ["a hundred and twenty", ["a hundred and twenty cardinal 120"]],
  ["a hundred thousand", ["a hundred thousand cardinal 100000"]],
  ["a million", ["a million cardinal 1000000"]],
  ["one million", ["one million cardinal 1000000"]],
  ["ten million", ["ten million cardinal 10000000"]],
  ["12 lakh crore", ["12 lakh crore cardinal 12000000000000"]],
  ["the 1,250,000 voters", ["1,250,000 cardinal 1250000 #voter"]],
  ["1 250 000 voters", ["1 250 000 cardinal 1250000 #voter"]],
  ["2½ hours", ["2½ hours duration 2.5 hour"]],
  ["2 1/2 hours", ["2 1/2 hours duration 2.5 hour"]],
  ["three and a half years", ["three and a half years duration 3.5 year"]],
  ["3-1/2 miles", ["3-1/2 miles measure 3.5 mile"]],
  ["$5.92-1/2 a bushel", ["$5.92-1/2 money 5.925 USD /bushel"]],
  ["two-and-a-half-year term", ["two-and-a-half-year duration 2.5 year"]],
  ["an hour and a half", ["an hour and a half duration 1.5 hour"]],
  ["a mile and a half", ["a mile and a half measure 1.5 mile"]],
  ["two hours and 30 minutes", ["two hours and 30 minutes duration 2.5 hour"]],
  ["2 hours 5 minutes", ["2 hours 5 minutes duration 2.083333333333 hour"]],
  ["a six-month-old baby", ["six-month-old age 6 month"]],
  ["three-day-old twins", ["three-day-old age 3 day"]],
  ["in his 40s", ["40s code 40"]],
  ["in their mid-30s", ["30s code 30"]],
  ["the 1990s", ["1990s code 1990"]],
  ["20-somethings", ["20-somethings code 20"]],
  ["under-21s", ["under-21s code 21"]],
  ["children under 16", ["16 cardinal 16 ~less"]],
  ["people over 65", ["65 cardinal 65 ~more"]],
  ["aged 16 or over", ["16 age 16 year ~at-least"]],
  ["aged between 18 and 24", ["18 and 24 age 18..24 year"]],
  ["a widow of 82", ["82 age 82 year"]],
  ["at the age of 45", ["45 age 45 year"]],
  ["(Jane Doe, 45)", ["45 age 45 year"]],
  ["the striker, 23, scored", ["23 age 23 year"]],
  ["Maria Lopez, 31, said", ["31 age 31 year"]],
  ["Mexico beat Ghana 2-0", ["2-0 score 2,0"]],
  ["a 3-nil win", ["3-nil score 3,0"]],
  ["nil-nil", ["nil-nil score 0,0"]],
  ["drew 1-1", ["1-1 score 1,1"]],
  ["lost 1-3", ["1-3 score 1,3"]],
  ["a 1-2 defeat", ["1-2 score 1,2"]],
  ["the motion passed by 3 votes to 1", ["3 votes to 1 score 3,1"]],
  ["ruled 5 to 4", ["5 to 4 score 5,4"]],
  ["voted 5-4", ["5-4 score 5,4"]],
  ["by a vote of 52-48", ["52-48 score 52,48"]],
  ["won 6-4 6-4", ["6-4 6-4 score 6,4,6,4"]],
  ["outnumbered two to one", ["two to one score 2,1"]],
  ["odds of 100-1", ["100-1 score 100,1"]],
  ["a ratio of 3:1", ["3:1 ratio 3,1"]],
  ["10-to-1", ["10-to-1 ratio 10,1"]],
  ["between 10 and 20 miles", ["10 and 20 miles measure 10..20 mile"]],
  ["12 km from the town", ["12 km measure 12 kilometre"]],
  ["12km", ["12km measure 12 kilometre"]],
  ["3,000m steeplechase", ["3,000m measure 3000 metre"]],
  ["the 400m", ["400m measure 400 metre"]],
  ["2.3m people", ["2.3m cardinal 2300000 #people"]],
  ["1.9m tall", ["1.9m measure 1.9 metre"]],
  ["14m viewers", ["14m cardinal 14000000 #viewer"]],
  ["100 sq km", ["100 sq km measure 100 square kilometre"]],
  ["100 square kilometres", ["100 square kilometres measure 100 square kilometre"]],
  ["30 square miles", ["30 square miles measure 30 square mile"]],
  ["500 cubic metres", ["500 cubic metres measure 500 cubic metre"]],
  ["3 m³", ["3 m³ measure 3 cubic metre"]],
  ["50 kWh", ["50 kWh measure 50 kilowatt hour"]],
  ["1.4 GW", ["1.4 GW measure 1.4 gigawatt"]],
  ["20 megawatts", ["20 megawatts measure 20 megawatt"]],
  ["5GB of data", ["5GB measure 5 gigabyte"]],
  ["32 psi", ["32 psi measure 32 pound per square inch"]],
  ["70 decibels", ["70 decibels measure 70 decibel"]],
  ["100 hectares", ["100 hectares measure 100 hectare"]],
  ["0.5 miles", ["0.5 miles measure 0.5 mile"]],
  ["6ft 2in", ["6ft 2in measure 6.166666666667 foot"]],
  ["six feet tall", ["six feet measure 6 foot"]],
  ["12 tonnes", ["12 tonnes measure 12 tonne"]],
  ["12 metric tons", ["12 metric tons measure 12 tonne"]],
  ["5mg", ["5mg measure 5 milligram"]],
  ["5 micrograms", ["5 micrograms measure 5 microgram"]],
  ["75 knots", ["75 knots measure 75 nautical mile /hour"]],
  ["800 metres per second", ["800 metres measure 800 metre /second"]],
  ["300 m/s", ["300 m/s measure 300 metre /second"]],
  ["minus 40 degrees", ["minus 40 degrees temperature -40 degree"]],
  ["-12 C", ["-12 C temperature -12 celsius"]],
  ["12 degrees below zero", ["12 degrees below zero temperature -12 degree"]],
  ["1.5 degrees", ["1.5 degrees temperature 1.5 degree"]],
  ["10-degree slope", ["10-degree temperature 10 degree"]],
  ["40C heat", ["40C temperature 40 celsius"]],
  ["temperatures of 38 to 40C", ["38 to 40C temperature 38..40 celsius"]],
  ["between 20C and 25C", ["20C and 25C temperature 20..25 celsius"]],
  ["twice a week", ["twice multiple 2 /week"]],
  ["three times a day", ["three times multiple 3 /day"]],
  ["25 flights a day", ["25 cardinal 25 /day #flight"]],
  ["1.1 million passengers a year", ["1.1 million cardinal 1100000 /year #passenger"]],
  ["12 murders per 100,000 people", ["12 cardinal 12 /100000 people #murder"]],
  ["$300 monthly", ["$300 money 300 USD /month"]],
  ["5 percent annually", ["5 percent percent 5 /year"]],
  ["3,000 barrels a day", ["3,000 barrels measure 3000 barrel /day"]],
  ["£5 per head", ["£5 money 5 GBP /person"]],
  ["at least three people", ["three cardinal 3 ~at-least #people"]],
  ["three or more people", ["three cardinal 3 ~at-least #people"]],
  ["three people or more", ["three cardinal 3 ~at-least #people"]],
  ["no fewer than 12", ["12 cardinal 12 ~at-least"]],
  ["fewer than 12", ["12 cardinal 12 ~less"]],
  ["more than 30 years ago", ["30 years duration 30 year ~more"]],
  ["up 12 percent", ["12 percent percent 12"]],
  ["up to 25 million", ["25 million cardinal 25000000 ~at-most"]],
  ["as many as 40", ["40 cardinal 40 ~at-most"]],
  ["no more than 5 percent", ["5 percent percent 5 ~at-most"]],
  ["a maximum of 12", ["12 cardinal 12 ~at-most"]],
  ["not quite 90", ["90 cardinal 90 ~nearly"]],
  ["just short of 90", ["90 cardinal 90 ~nearly"]],
  ["in excess of 90", ["90 cardinal 90 ~more"]],
  ["upwards of 90", ["90 cardinal 90 ~more"]],
  ["90-plus", ["90 cardinal 90 ~at-least"]],
  ["90+", ["90 cardinal 90 ~at-least"]],
  ["50-odd", ["50 cardinal 50 ~about"]],
  ["a dozen or so", ["a dozen cardinal 12 ~about"]],
  ["20 minutes or so", ["20 minutes duration 20 minute ~about"]],
  ["an estimated 5,000", ["5,000 cardinal 5000 ~about"]],
  ["estimated at 5,000", ["5,000 cardinal 5000 ~about"]],
  ["some 20", ["20 cardinal 20 ~about"]],
  ["around 20", ["20 cardinal 20 ~about"]],
  ["well over 20 minutes", ["20 minutes duration 20 minute ~more"]],
  ["for over 20 years", ["20 years duration 20 year ~more"]],
  ["over the weekend 20 people", ["20 cardinal 20 #people"]],
  ["in under 20 minutes", ["20 minutes duration 20 minute ~less"]],
  ["topped 40C", ["40C temperature 40 celsius ~more"]],
  ["falling short of 90 percent", ["90 percent percent 90 ~less"]],
  ["slightly more than 90", ["90 cardinal 90 ~over"]],
  ["a little over 90", ["90 cardinal 90 ~over"]],
  ["close to 90", ["90 cardinal 90 ~nearly"]],
  ["rose to over 90", ["90 cardinal 90 ~more"]],
  ["a near three-year low", ["three-year duration 3 year ~nearly"]],
  ["most of the patients are under 15", ["15 cardinal 15 ~less"]],
  ["he heard that about 20 came", ["20 cardinal 20 ~about"]],
  ["a time trial over 27 kilometres", ["27 kilometres measure 27 kilometre"]],
  ["the 15th stage, over 168.5 kilometres", ["15th ordinal 15", "168.5 kilometres measure 168.5 kilometre"]],
  ["it is over 27 kilometres long", ["27 kilometres measure 27 kilometre ~more"]],
  ["talks about two bridges", ["two cardinal 2 #bridge"]],
  ["he knew about 20 cases", ["20 cardinal 20 #case"]],
  ["worried about three cases", ["three cardinal 3 #case"]],
  ["Three Mile Island was closed after one of the two reactors failed.", ["two cardinal 2 #reactor"]],
  ["First Minister Ann Bell said the first lady had made one point.", []],
  [
    "The Six Nations match ended 12-12 after 80 minutes.",
    ["12-12 score 12,12", "80 minutes duration 80 minute"],
  ],
  [
    "A third of pupils said they had seen it twice or three times.",
    ["A third fraction 33.33333333333", "twice multiple 2", "three times multiple 3"],
  ],
  [
    "It was the third time in four years that the 12-member panel met.",
    ["third ordinal 3", "four years duration 4 year", "12 cardinal 12 #member"],
  ],
  [
    "Two men, aged 19 and 23, were charged with three counts of fraud.",
    ["Two cardinal 2 #man", "19 age 19 year", "23 age 23 year", "three cardinal 3 #count"],
  ],
  ["He was jailed for seven years and six months.", ["seven years and six months duration 7.5 year"]],
  [
    "The court fined it $4.1 billion, the second-largest penalty ever.",
    ["$4.1 billion money 4100000000 USD", "second ordinal 2 #largest"],
  ],
  [
    "Sales rose by 3.4 per cent, or £12.5m, to £380m in the first half.",
    [
      "3.4 per cent percent 3.4",
      "£12.5m money 12500000 GBP",
      "£380m money 380000000 GBP",
      "first ordinal 1 #half",
    ],
  ],
  [
    "The FTSE 100 closed 0.8% lower at 7,245.12 points.",
    ["FTSE 100 code 100", "0.8% percent 0.8", "7,245.12 cardinal 7245.12 #point"],
  ],
  [
    "The S&P 500 fell 1.2 percent and the Nasdaq 100 lost 45 points.",
    ["S&P 500 code 500", "1.2 percent percent 1.2", "Nasdaq 100 code 100", "45 cardinal 45 #point"],
  ],
  [
    "The Dow Jones gained 120.45 points, or 0.5 percent, to 25,339.99.",
    ["120.45 cardinal 120.45 #point", "0.5 percent percent 0.5", "25,339.99 cardinal 25339.99"],
  ],
  ["Inflation was 2.3 percent in May, half what it was.", ["2.3 percent percent 2.3"]],
  [
    "More than half of those polled, and nearly a third of the under-25s, agreed.",
    ["half fraction 50 ~more", "a third fraction 33.33333333333 ~nearly", "under-25s code 25"],
  ],
  [
    "The ship carried 2,300 twenty-foot containers.",
    ["2,300 cardinal 2300 #container", "twenty-foot measure 20 foot"],
  ],
  [
    "They have two children, aged four and six.",
    ["two cardinal 2 #child", "four age 4 year", "six age 6 year"],
  ],
  [
    "It took 27 hours, 45 minutes and 12 seconds.",
    ["27 hours, 45 minutes and 12 seconds duration 27.75333333333 hour"],
  ],
  ["The house at 14 Mill Lane sold for £1.25m.", ["14 Mill Lane code 14", "£1.25m money 1250000 GBP"]],
  ["Call 020 7946 0958 or 555-0142.", ["020 7946 0958 code 2079460958", "555-0142 code 5550142"]],
  [
    "Police said 9/11 and 24/7 and G20 and the Group of Seven.",
    ["9/11 code 9", "24/7 code 24", "G20 code 20", "Group of Seven code 7"],
  ],
  [
    "Of the 650 MPs, 323 voted for and 297 against.",
    ["650 cardinal 650 #mp", "323 cardinal 323", "297 cardinal 297"],
  ],
  ["The vote was 323-297 in favour.", ["323-297 score 323,297"]],
  ["The bill passed 52 to 48.", ["52 to 48 score 52,48"]],
  [
    "The company has a 12.7 percent stake, up from 10.2.",
    ["12.7 percent percent 12.7", "10.2 cardinal 10.2"],
  ],
  ["It will cost between €300 and €400 million.", ["€300 and €400 million money 300000000..400000000 EUR"]],
  [
    "A 6.9-magnitude quake; a magnitude 6.8 quake; magnitude-7 tremor",
    ["6.9 cardinal 6.9 #magnitude", "6.8 cardinal 6.8", "7 cardinal 7"],
  ],
  [
    "The first of two 30-minute sessions began at 9.",
    ["first ordinal 1", "two cardinal 2 #session", "30-minute duration 30 minute", "9 cardinal 9"],
  ],
  [
    "On page 12, chapter 4, he cites Article 50.",
    ["page 12 code 12", "chapter 4 code 4", "Article 50 code 50"],
  ],
  [
    "The jet, an Airbus A380, can carry 500-plus people.",
    ["Airbus A380 code 380", "500 cardinal 500 ~at-least #people"],
  ],
  ["Temperatures will be 5 to 10 degrees above normal.", ["5 to 10 degrees temperature 5..10 degree"]],
  [
    "The dam holds 1.2 billion cubic metres of water.",
    ["1.2 billion cubic metres measure 1200000000 cubic metre"],
  ],
  [
    "He beat the world record by two-hundredths of a second.",
    ["two-hundredths of a second duration 0.02 second"],
  ],
  [
    "One hundred people, one in every 50, were ill.",
    ["One hundred cardinal 100 #people", "one in every 50 percent 2"],
  ],
  ["Only one person in 10 was insured.", ["one person in 10 percent 10"]],
  ["Nine out of ten cats.", ["Nine out of ten percent 90"]],
  ["The 30-share index fell.", ["30 cardinal 30 #share"]],
  ["Eight of the 12 jurors agreed.", ["Eight cardinal 8 #juror", "12 cardinal 12 #juror"]],
  [
    "a five-to-four decision; a 5-4 ruling; a 3-2 lead; by 3 to 1",
    ["five-to-four ratio 5,4", "5-4 score 5,4", "3-2 score 3,2", "3 to 1 score 3,1"],
  ],
  [
    "It won 43 of 120 seats, 12 fewer than before.",
    ["43 cardinal 43 #seat", "120 cardinal 120 #seat", "12 cardinal 12"],
  ],
  ["Twenty-six of the dead were children.", ["Twenty-six cardinal 26"]],
  [
    "The unit lost 1.5 billion won ($1.1 million).",
    ["1.5 billion won money 1500000000 KRW", "$1.1 million money 1100000 USD"],
  ],
  [
    "Thousands marched and hundreds of thousands watched; scores were hurt.",
    ["Thousands cardinal 1000 vague ~about", "hundreds of thousands cardinal 100000 vague ~about"],
  ],
  [
    "The 1-0 loss; a 10-run lead; an 11-year-old; an 18-month sentence",
    ["1-0 score 1,0", "10 cardinal 10 #run", "11-year-old age 11 year", "18-month duration 18 month"],
  ],
  [
    "He is 1.88m (6ft 2in) tall and weighs 95kg (15 stone).",
    [
      "1.88m measure 1.88 metre",
      "6ft 2in measure 6.166666666667 foot",
      "95kg measure 95 kilogram",
      "15 stone measure 15 stone",
    ],
  ],
  [
    "A pound of butter costs 99p; petrol is 142.9p a litre.",
    ["99p money 0.99 GBP", "142.9p money 1.429 GBP /litre"],
  ],
  [
    "Rates rose a half point to 4.5 percent. A quarter-point cut. A half-percentage-point rise. a 50-basis-point hike",
    [
      "a half point points 0.5",
      "4.5 percent percent 4.5",
      "quarter-point points 0.25",
      "A half-percentage-point points 0.5",
      "50-basis-point points 0.5",
    ],
  ],
  ["The 4x100m relay team ran 37.10 seconds.", ["4x100m code 4", "37.10 seconds duration 37.1 second"]],
  ["The euro fell 0.2 percent to $1.0840.", ["0.2 percent percent 0.2", "$1.0840 money 1.084 USD"]],
  ["The yen was at 151.2 per dollar.", ["151.2 cardinal 151.2 /dollar"]],
  [
    "The three-quarters-full stadium. A two-thirds majority. half-time",
    ["three-quarters fraction 75", "two-thirds fraction 66.66666666667"],
  ],
  [
    "Flights BA 2490 and LH123 were diverted, Flight 93 too.",
    ["BA 2490 code 2490", "LH123 code 123", "Flight 93 code 93"],
  ],
  [
    "Ten years on, over 60 percent say more than three times as many.",
    ["Ten years duration 10 year", "60 percent percent 60 ~more", "three times multiple 3 ~more"],
  ],
  [
    "$12 a day; 12 dollars a day; $12/day; 1,000 euros per month; 400 a month",
    [
      "$12 money 12 USD /day",
      "12 dollars money 12 USD /day",
      "$12 money 12 USD /day",
      "1,000 euros money 1000 EUR /month",
      "400 cardinal 400 /month",
    ],
  ],
  [
    "a 2-1 majority; three to four years; 3 to 4 percent; five or six people",
    [
      "2-1 score 2,1",
      "three to four years duration 3..4 year",
      "3 to 4 percent percent 3..4",
      "five or six cardinal 5..6 #people",
    ],
  ],
  [
    "He scored 20 of his 35 points in the second half.",
    ["20 cardinal 20 #point", "35 cardinal 35 #point", "second ordinal 2"],
  ],
  [
    "in World War II; Apollo 11; Formula One; Channel 4; Windows 11; Euro 2024",
    [
      "World War II code 2",
      "Apollo 11 code 11",
      "Formula One code 1",
      "Channel 4 code 4",
      "Windows 11 code 11",
      "2024 code 2024",
    ],
  ],
  [
    "Between 1 and 3 people; from 8 to 12 weeks; 8-12 weeks; aged 18-24; aged 18 to 24",
    [
      "1 and 3 cardinal 1..3 #people",
      "8 duration 8 week",
      "12 weeks duration 12 week",
      "8-12 weeks duration 8..12 week",
      "18-24 age 18..24 year",
      "18 to 24 age 18..24 year",
    ],
  ],
  [
    "nearly $3 trillion; almost 3tn; C$1.2 million; Rs. 250; 200 rupees; 3 trillion yen; 5,000 yuan",
    [
      "$3 trillion money 3000000000000 USD ~nearly",
      "3tn cardinal 3000000000000 ~nearly",
      "C$1.2 million money 1200000 CAD",
      "Rs. 250 money 250 INR",
      "200 rupees money 200 rupee",
      "3 trillion yen money 3000000000000 JPY",
      "5,000 yuan money 5000 CNY",
    ],
  ],
  ["Storm Kills Three In Kent As Two Rivers Burst", ["Three cardinal 3", "Two cardinal 2 #river"]],
  ["at Three Mile Island; the Big Four; the Five Star Movement", ["Big Four code 4"]],
  [
    "The wage would rise to 14.62 pounds ($18.05) an hour.",
    ["14.62 pounds money 14.62 GBP /hour", "$18.05 money 18.05 USD"],
  ],
  [
    "The rise of 6 percent is spread over three years.",
    ["6 percent percent 6", "three years duration 3 year"],
  ],
  ["over the past 10 years the two towns grew", ["10 years duration 10 year", "two cardinal 2 #town"]],
  ["about 12 cases; he asked about 12 cases", ["12 cardinal 12 ~about #case", "12 cardinal 12 #case"]],
  [
    "exceeded 90 million; passed 90 million; the council passed two laws",
    ["90 million cardinal 90000000 ~more", "90 million cardinal 90000000 ~more", "two cardinal 2 #law"],
  ],
  [
    "minus 3 degrees Celsius; −3°; 40 degrees Celsius (104 F)",
    [
      "minus 3 degrees Celsius temperature -3 celsius",
      "−3° temperature -3 degree",
      "40 degrees Celsius temperature 40 celsius",
      "104 F temperature 104 fahrenheit",
    ],
  ],
  [
    "a quarter of a point; two-thirds of voters; ¾ of a mile",
    [
      "a quarter of a point points 0.25",
      "two-thirds fraction 66.66666666667",
      "¾ of a mile measure 0.75 mile",
    ],
  ],
  [
    "no one; one of the boats; one day; at least one of them; one metre; one person",
    ["one cardinal 1 ~at-least", "one metre measure 1 metre", "one cardinal 1 #person"],
  ],
  [
    "F-16, A320, COVID-19, BX417, flight BX 417, iPhone 15, Boeing 737, Route 66, No. 10 Downing Street",
    [
      "F-16 code 16",
      "A320 code 320",
      "COVID-19 code 19",
      "BX417 code 417",
      "BX 417 code 417",
      "iPhone 15 code 15",
      "Boeing 737 code 737",
      "Route 66 code 66",
      "No. 10 Downing Street code 10",
    ],
  ],
  ["World War Two and the Second World War", ["World War Two code 2", "Second World War code 0"]],
  ["first aid; second-hand cars; at first, nothing moved", []],
  ["the first, the second and the 17th", ["first ordinal 1", "second ordinal 2", "17th ordinal 17"]],
  [
    "seven in 10 homes; one in five; four out of every five",
    ["seven in 10 percent 70", "one in five percent 20", "four out of every five percent 80"],
  ],
  [
    "hundreds of homes; tens of thousands; dozens; millions of pounds",
    [
      "hundreds cardinal 100 vague ~about #home",
      "tens of thousands cardinal 10000 vague ~about",
      "dozens cardinal 12 vague ~about",
      "millions cardinal 1000000 vague ~about #pound",
    ],
  ],
  [
    "half the fleet; half a percent; half an hour; the second half; in half",
    ["half fraction 50", "half a percent percent 0.5", "half an hour duration 0.5 hour", "second ordinal 2"],
  ],
  ["It weighs 95kg and is 2.4m long.", ["95kg measure 95 kilogram", "2.4m measure 2.4 metre"]],
  ["They sold 14m tickets for €14m.", ["14m cardinal 14000000 #ticket", "€14m money 14000000 EUR"]],
  [
    "2m bpd; 2 million barrels a day; 75 mph; 120 km/h",
    [
      "2m bpd measure 2000000 barrel /day",
      "2 million barrels measure 2000000 barrel /day",
      "75 mph measure 75 mile /hour",
      "120 km/h measure 120 kilometre /hour",
    ],
  ],
  [
    "ninefold; nine-fold; nine times; 3x",
    ["ninefold multiple 9", "nine-fold multiple 9", "nine times multiple 9", "3x multiple 3"],
  ],
  [
    "The wage would go up to 14.62 pounds, and up to 40 people applied.",
    ["14.62 pounds money 14.62 GBP", "40 cardinal 40 ~at-most #people"],
  ],
  [
    "In paragraph 3 to 34 percent; question 4 of the test",
    ["paragraph 3 code 3", "34 percent percent 34", "question 4 code 4"],
  ],
  [
    "He is one of three brothers, and number one in the world.",
    ["three cardinal 3 #brother", "number one code 1"],
  ],
  [
    "The 2,500-seat hall is 12 storeys high; a 40-foot wave; a 12-hour, 300-mile drive",
    [
      "2,500 cardinal 2500 #seat",
      "12 cardinal 12 #storey",
      "40-foot measure 40 foot",
      "12-hour duration 12 hour",
      "300-mile measure 300 mile",
    ],
  ],
  [
    "Sales of $4.2bn-$4.5bn; profit of 3p-4p a share; 10p a share; 10-12p",
    [
      "$4.2bn-$4.5bn money 4200000000..4500000000 USD",
      "3p-4p money 0.03..0.04 GBP /share",
      "10p money 0.1 GBP /share",
      "10-12p money 0.1..0.12 GBP",
    ],
  ],
  [
    "It has 1,300 staff in 40-odd towns, 20 of them abroad.",
    ["1,300 cardinal 1300 #staff", "40 cardinal 40 ~about #town", "20 cardinal 20"],
  ],
  [
    "The crash killed six, injured 12 and left two missing.",
    ["six cardinal 6", "12 cardinal 12", "two cardinal 2"],
  ],
  [
    "two-and-a-half times as many; one and a half times; four-fold; tenfold",
    [
      "two-and-a-half times multiple 2.5",
      "one and a half times multiple 1.5",
      "four-fold multiple 4",
      "tenfold multiple 10",
    ],
  ],
  [
    "The panel split 6-3; the Senate voted 51-49; a jury voted 10 to two",
    ["6-3 score 6,3", "51-49 score 51,49", "10 to two score 10,2"],
  ],
  [
    "the three-year-old firm; a 70-year-old law; two 16-year-olds; twin 3-year-olds",
    [
      "three-year-old age 3 year",
      "70-year-old age 70 year",
      "two cardinal 2",
      "16-year-olds age 16 year",
      "3-year-olds age 3 year",
    ],
  ],
  [
    "Only 2% of 18- to 24-year-olds and 18-to-24-year-olds agree",
    ["2% percent 2", "18- to 24-year-olds age 18..24 year", "18-to-24-year-olds age 18..24 year"],
  ],
  [
    "a 6-foot-2 guard; 6-foot-2-inch; a 5ft-tall fence",
    [
      "6-foot-2 measure 6.166666666667 foot",
      "6-foot-2-inch measure 6.166666666667 foot",
      "5ft measure 5 foot",
    ],
  ],
  ["unchanged at zero percent; zero tolerance; net zero by then; nought percent", ["zero percent percent 0"]],
  [
    "the first 100 days; the top 10; the last 20 minutes; the next three years",
    [
      "first ordinal 1",
      "100 days duration 100 day",
      "10 cardinal 10",
      "20 minutes duration 20 minute",
      "three years duration 3 year",
    ],
  ],
  [
    "two lakh crore rupees; 3.5 crore people; 50 paise",
    [
      "two lakh crore rupees money 2000000000000 rupee",
      "3.5 crore cardinal 35000000 #people",
      "50 paise money 0.5 INR",
    ],
  ],
  [
    "fell below 2 percent; above 40C; under 18s; under 30 people; below 10",
    [
      "2 percent percent 2 ~less",
      "40C temperature 40 celsius ~more",
      "under 18s code 18",
      "30 cardinal 30 ~less #people",
      "10 cardinal 10 ~less",
    ],
  ],
  [
    "as much as $5 million; as little as £5; as few as three people",
    [
      "$5 million money 5000000 USD ~at-most",
      "£5 money 5 GBP ~at-least",
      "three cardinal 3 ~at-least #people",
    ],
  ],
  [
    "not more than six; not less than six weeks; greater than 5",
    ["six cardinal 6 ~at-most", "six weeks duration 6 week ~at-least", "5 cardinal 5 ~more"],
  ],
  [
    "US$1.2m; US $1.2m; 1.2m US dollars; 3 Hong Kong dollars; 40 Canadian dollars; R200m; R2-D2; 500 rand",
    [
      "US$1.2m money 1200000 USD",
      "$1.2m money 1200000 USD",
      "1.2m US dollars money 1200000 USD",
      "3 Hong Kong dollars money 3 HKD",
      "40 Canadian dollars money 40 CAD",
      "R200m money 200000000 ZAR",
      "R2 code 2",
      "D2 code 2",
      "500 rand money 500 ZAR",
    ],
  ],
  [
    "half-a-million people; half a dozen; half-dozen; a half-dozen men; one-half; a quarter-mile; a third-place finish",
    [
      "half-a-million cardinal 500000 #people",
      "half a dozen cardinal 6",
      "half-dozen cardinal 6",
      "a half-dozen cardinal 6 #man",
      "one-half fraction 50",
      "quarter-mile measure 0.25 mile",
      "third ordinal 3 #place",
    ],
  ],
  [
    "The A1 and M25 are shut; H5N1 and H1N1; MH370; C-130; T-72; S-400; Su-35; B-52s; 747s; the 787-9; Mi-8",
    [
      "A1 code 1",
      "M25 code 25",
      "H5N1 code 5",
      "H1N1 code 1",
      "MH370 code 370",
      "C-130 code 130",
      "T-72 code 72",
      "S-400 code 400",
      "Su-35 code 35",
      "B-52s code 52",
      "747s code 747",
      "787-9 code 787",
      "Mi-8 code 8",
    ],
  ],
  [
    "2.3m new homes; 14m of rain; waves of 4m in places; 1.9m tall players; the 400m final",
    [
      "2.3m cardinal 2300000 #home",
      "14m measure 14 metre",
      "4m measure 4 metre",
      "1.9m measure 1.9 metre",
      "400m measure 400 metre",
    ],
  ],
  [
    "The blaze destroyed 1,200 acres (486 hectares) in two days.",
    ["1,200 acres measure 1200 acre", "486 hectares measure 486 hectare", "two days duration 2 day"],
  ],
  [
    "Exports fell for a fourth straight month, down 12.1% on the year to $24.6bn.",
    ["fourth ordinal 4", "12.1% percent 12.1", "$24.6bn money 24600000000 USD"],
  ],
  ["The central bank left rates at 5.25%-5.50%.", ["5.25%-5.50% percent 5.25..5.5"]],
  [
    "The Bank of England's nine-member committee voted 7-2 to hold.",
    ["nine cardinal 9 #member", "7-2 score 7,2"],
  ],
  [
    "Ten people were killed and at least 30 others hurt, three of them seriously.",
    ["Ten cardinal 10 #people", "30 cardinal 30 ~at-least #other", "three cardinal 3"],
  ],
  [
    "His third goal in two games sealed a 4-2 win over Barlow.",
    ["third ordinal 3", "two cardinal 2 #game", "4-2 score 4,2"],
  ],
  [
    "She ran the 1,500m in four minutes 1.2 seconds.",
    ["1,500m measure 1500 metre", "four minutes 1.2 seconds duration 4.02 minute"],
  ],
  [
    "He shot a four-under-par 68 for a 12-under total of 204.",
    ["four cardinal 4 #par", "68 cardinal 68", "12 cardinal 12", "204 cardinal 204"],
  ],
  [
    "The company cut 1,000 jobs, or about one-tenth of its workforce.",
    ["1,000 cardinal 1000 #job", "one-tenth fraction 10 ~about"],
  ],
  [
    "Turnout was just over 61 per cent, down from nearly 70.",
    ["61 per cent percent 61 ~over", "70 percent 70 ~nearly"],
  ],
  [
    "The budget deficit was 3.1 percent of GDP, above the EU's 3 percent limit.",
    ["3.1 percent percent 3.1", "3 percent percent 3"],
  ],
  [
    "A 19-year-old student and two men in their 20s were arrested.",
    ["19-year-old age 19 year", "two cardinal 2 #man", "20s code 20"],
  ],
  ["Prices doubled to 60 pence from 30 pence.", ["60 pence money 0.6 GBP", "30 pence money 0.3 GBP"]],
  [
    "It is the second time in a month and the fifth since 2019.",
    ["second ordinal 2", "fifth ordinal 5", "2019 code 2019"],
  ],
  [
    "The ship, 120 metres long, was carrying 14,000 tonnes of wheat.",
    ["120 metres measure 120 metre", "14,000 tonnes measure 14000 tonne"],
  ],
  [
    "Some of the 300 people had walked for over 40 km.",
    ["300 cardinal 300 #people", "40 km measure 40 kilometre ~more"],
  ],
  [
    "The jackpot was $1.4 billion; the odds were one in 292 million.",
    ["$1.4 billion money 1400000000 USD", "one in 292 million percent 3.424657534247e-7"],
  ],
  [
    "He faces up to 10 years in prison and a fine of up to 250,000 euros.",
    ["10 years duration 10 year ~at-most", "250,000 euros money 250000 EUR ~at-most"],
  ],
  [
    "They paid £2.4 million for the four-bedroom house in 2019.",
    ["£2.4 million money 2400000 GBP", "four cardinal 4 #bedroom", "2019 code 2019"],
  ],
  [
    "The plant will produce 1.2GW, enough for more than 1.5m homes.",
    ["1.2GW measure 1.2 gigawatt", "1.5m cardinal 1500000 ~more #home"],
  ],
  [
    "Two-thirds of the 48 Senate seats are up for election; 25 of them are held by one party.",
    ["Two-thirds fraction 66.66666666667", "48 cardinal 48 #seat", "25 cardinal 25", "one cardinal 1 #party"],
  ],
  [
    "The drug cut deaths by 30 percent in a trial of 2,400 patients over 18 months.",
    ["30 percent percent 30", "2,400 cardinal 2400 #patient", "18 months duration 18 month"],
  ],
  [
    "The gas price rose 7 percent to 31.5 euros per megawatt hour.",
    ["7 percent percent 7", "31.5 euros money 31.5 EUR /megawatt hour"],
  ],
  [
    "The 5-year yield fell 3 bps; 10-year at 4.25%; two- and five-year notes",
    [
      "5-year duration 5 year",
      "3 bps points 0.03",
      "10-year duration 10 year",
      "4.25% percent 4.25",
      "two cardinal 2",
      "five-year duration 5 year",
    ],
  ],
  [
    "A one-in-100-year flood; once-in-a-century; one hundred and one",
    ["one-in-100 percent 1", "one hundred and one cardinal 101"],
  ],
];

describe("readFigures", () => {
  it.each(ROWS)("%s", (text, figures) => {
    expect(readFigures(text).map(summaryOf)).toEqual(figures);
  });

  it("skips what dates and times have taken", () => {
    const text = "On June 20 some 40 people met at 1015 GMT, two years after 2019.";
    const taken = ["June 20", "1015 GMT", "2019"].map((date) => ({
      start: text.indexOf(date),
      end: text.indexOf(date) + date.length,
    }));
    expect(readFigures(text, taken).map(({ text }) => text)).toEqual(["40", "two years"]);
  });

  it("gives the offsets of number, comparator and rate", () => {
    const text = "They earn at least 14.62 pounds ($18.05) an hour, or more.";
    const [figure] = readFigures(text);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(figure?.number).toEqual(at("14.62"));
    expect(figure?.hedge).toEqual({ ...at("at least"), text: "at least" });
    expect(figure?.rate).toEqual({ ...at("an hour"), text: "an hour" });
  });

  const words = fc.constantFrom(
    "one",
    "two",
    "twenty",
    "hundred",
    "million",
    "a",
    "half",
    "third",
    "of",
    "and",
    "to",
    "in",
    "per",
    "cent",
    "percent",
    "point",
    "points",
    "%",
    "$",
    "£",
    "-",
    "–",
    "12",
    "1,200",
    "3.5",
    "7-6",
    "(7-5)",
    "km",
    "C",
    "m",
    "year",
    "old",
    "about",
    "over",
    "or",
    "more",
    "day",
    "BX",
    "No.",
    "World",
    "War",
    "minus",
    ",",
    ".",
    "aged",
  );
  const joints = fc.constantFrom(" ", "", "-", " ");
  const jumble = fc.array(fc.tuple(words, joints), { maxLength: 25 }).map((parts) => parts.flat().join(""));

  it("finds figures in order, without overlap, inside any text", () => {
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: "grapheme" })), (text) => {
        let last = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.number.start).toBeGreaterThanOrEqual(figure.start);
          expect(figure.number.end).toBeLessThanOrEqual(figure.end);
          expect(figure.value).not.toBeNaN();
          last = figure.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("takes time in proportion to the text", () => {
    for (const part of ["1", "1,", "1-", "two ", "a half ", "1 000 ", "A", "at least ", "6-4, ", "twenty-"]) {
      const text = part.repeat(5_000);
      const start = performance.now();
      readFigures(text);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
