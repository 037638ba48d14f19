import { exchanging, rewriting } from "./rewrite.ts";

const small = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const tens = new Map(
  "20 twenty,30 thirty,40 forty,50 fifty,60 sixty"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

const magnitudes: Readonly<Record<string, string>> = { m: "million", bn: "billion" };
const currencies: Readonly<Record<string, string>> = { "£": "pounds", $: "dollars", "€": "euros" };

/** Per unit: the other unit, and how many of it one is. */
const conversions: Readonly<Record<string, readonly [string, number]>> = {
  km: ["miles", 0.621371],
  kilometres: ["miles", 0.621371],
  miles: ["km", 1.609344],
  metres: ["feet", 3.28084],
  hectares: ["acres", 2.47105],
  kg: ["pounds", 2.20462],
};

export const figureRewrites = [
  rewriting("figures: % to percent", /(?<=\d)%/g, " percent"),
  rewriting("figures: % to per cent", /(?<=\d)%/g, " per cent"),
  rewriting("figures: per cent to %", /(?<=\d) per ?cent\b/g, "%"),
  rewriting(
    "figures: per cent in words",
    /(?<![\w.,£$€-])(20|30|40|50|60)(?:%| per ?cent\b)/g,
    ([, digits]) => `${tens.get(digits!)} per cent`,
  ),
  rewriting(
    "figures: words to digits",
    new RegExp(
      `(?<![\\w-])(?:${small.slice(2).join("|")})(?= [a-z]{4,})(?! (?:times|million|billion|hundred|thousand|thirds|fifths|quarters))`,
      "g",
    ),
    ([word]) => String(small.indexOf(word)),
  ),
  rewriting(
    "figures: digits to words",
    /(?<![\w.,:£$€/-])(?<!(?:June|July|March|April|May|aged) )(?:[2-9]|1[0-2])(?= (?!January|February|March|April|May|June|July|August|September|October|November|December|million|billion|percent|per|p\.m|a\.m|points)[a-z]{4,})/g,
    ([digits]) => small[Number(digits)]!,
  ),
  rewriting(
    "figures: million in full",
    /(?<=[£$€]?\d[\d.]*)(?:bn|(?<=[£$€][\d.]+)m)\b/g,
    ([unit]) => ` ${magnitudes[unit]}`,
  ),
  rewriting(
    "figures: currency in words",
    /([£$€])(\d[\d.,]*\d|\d)(bn|m)?(?![\d.,]*\d)(?!\s[mbt]r?illion)\b/g,
    ([, sign, digits, unit]) => `${digits} ${unit ? `${magnitudes[unit]} ` : ""}${currencies[sign!]}`,
  ),
  rewriting(
    "figures: a conversion added",
    /(?<![\w.,-])(\d[\d,]*(?:\.\d+)?) (km|kilometres|miles|metres|hectares|kg)\b(?! ?\()(?![^.]{0,8}\()/g,
    ([words, digits, unit]) => {
      const [other, factor] = conversions[unit!]!;
      const value = Number(digits!.replaceAll(",", "")) * factor;
      return `${words} (${(value < 10 ? Number(value.toFixed(1)) : Math.round(value)).toLocaleString("en")} ${other})`;
    },
  ),
  rewriting(
    "figures: no comma in thousands",
    /(?<![\d,.])([1-9]),(\d{3})(?![\d,])/g,
    ([, first, rest]) => `${first}${rest}`,
  ),
  exchanging(
    "figures: comparators",
    `
more than/over
about/around
around/roughly
nearly/almost
almost/nearly
fewer than/under
less than/under
roughly/about`,
  ),
];
