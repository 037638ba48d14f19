import { type Base, matchesIn, type Span } from "../base.ts";
import { has, type Plant, type Planter, replaceMatch } from "../plant.ts";
import { pick } from "../random.ts";

const months = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec";
/** A number in digits that is neither a day, nor a year, nor a time, nor part of a score or a code. */
const number = new RegExp(
  `(?<![\\w.,:/-])(?<!(?:${months})[a-z]*\\.? )(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d/:-]|[.,]\\d|(?:st|nd|rd|th)\\b|\\s?[ap]\\.?m\\b|\\s(?:${months})|\\s?GMT)`,
  "g",
);
const isYear = (digits: string) => /^(?:1[5-9]|20)\d\d$/.test(digits);

interface Numeral extends Span {
  readonly digits: string;
}

function numerals(base: Base): Numeral[] {
  return [...matchesIn(base, number)]
    .filter(([digits]) => !isYear(digits))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, digits: match[0] }));
}

const numberIn = (digits: string) => Number(digits.replaceAll(",", ""));

/** Another number, unless it stands somewhere in the story or could be a rounding of the true one. */
function other(base: Base, { digits, start, end }: Numeral, written: string, kind: string): Plant[] {
  const [now, then] = [numberIn(written), numberIn(digits)];
  const known = has(base.references, written) || has(base.text, written);
  if (known || Math.abs(now - then) < 0.04 * then) return [];
  return [{ kind: `figures: ${kind}`, edits: [{ start, end, text: written }], at: "words" }];
}

const exchanged: Planter = function* (base, random) {
  for (const numeral of numerals(base)) {
    const { digits } = numeral;
    const places = [...digits.matchAll(/(?=(\d)[.,]?(\d))/g)].filter(
      ([, a, b]) => a !== b && !(b === "0" && digits.startsWith(a!)),
    );
    const place = pick(places, random);
    if (!place) continue;
    const i = place.index;
    const j = /\d/.test(digits[i + 1]!) ? i + 1 : i + 2;
    const written = digits.slice(0, i) + digits[j] + digits.slice(i + 1, j) + digits[i] + digits.slice(j + 1);
    yield* other(base, numeral, written, "digits exchanged");
  }
};

const digit: Planter = function* (base, random) {
  for (const numeral of numerals(base)) {
    const [lead] = numeral.digits;
    const written = String(((Number(lead) + random(3)) % 9) + 1) + numeral.digits.slice(1);
    yield* other(base, numeral, written, "a digit changed");
  }
};

const tenfold: Planter = function* (base) {
  for (const numeral of numerals(base)) {
    const { digits } = numeral;
    if (digits.includes(".")) yield* other(base, numeral, digits.replace(".", ""), "factor of ten");
    else yield* other(base, numeral, (numberIn(digits) * 10).toLocaleString("en"), "factor of ten");
  }
};

const magnitude: Planter = function* (base) {
  const others = new Map([
    ["million", "billion"],
    ["billion", "million"],
    ["trillion", "billion"],
    ["thousand", "million"],
    ["bn", "m"],
    ["m", "bn"],
  ]);
  for (const match of matchesIn(base, /(?<=\d\s?)(?:[mbtr]+illion|thousand|bn)\b|(?<=[£$€]\d[\d.]*)m\b/g))
    yield {
      kind: "figures: magnitude",
      edits: [replaceMatch(match, others.get(match[0])!)],
      at: "words",
    };
};

const points: Planter = function* (base) {
  for (const match of matchesIn(base, /(?<=\d)(?:%| per ?cent\b)/g))
    yield {
      kind: "figures: unit",
      edits: [replaceMatch(match, " percentage points")],
      at: "words",
    };
  for (const match of matchesIn(base, /percentage points?/g))
    yield { kind: "figures: unit", edits: [replaceMatch(match, "per cent")], at: "words" };
};

const units: ReadonlyMap<string, string> = new Map(
  "£/€ $/£ €/$ km/metres miles/km hectares/acres tonnes/kilograms metres/feet weeks/months days/weeks months/years years/months minutes/hours hours/minutes dollars/euros pounds/dollars euros/dollars"
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]),
);

/** Not beside a conversion, which would have to change with it. */
const unit: Planter = function* (base) {
  const pattern =
    /(?<=\d\s?)(?:km|miles|hectares|tonnes|metres|weeks|days|months|years|minutes|hours)\b(?!\s*\()|[£$€](?=\d)/g;
  for (const match of matchesIn(base, pattern)) {
    const around = base.text.slice(match.index - 20, match.index + 30);
    const amount = /^[£$€][\d.,]*\d/.exec(base.text.slice(match.index))?.[0];
    if (amount && !base.references.includes(amount)) continue;
    if (/[()]/.test(around) || / ago\b| old\b|-year/.test(around)) continue;
    // "35km" is "35 metres".
    const space = /\d[a-z]/.test(base.text.slice(match.index - 1, match.index + 1)) ? " " : "";
    yield { kind: "figures: unit", edits: [replaceMatch(match, space + units.get(match[0])!)], at: "words" };
  }
};

const comparators =
  "at least|about|around|nearly|almost|more than|over|up to|less than|fewer than|under|just over|just under|roughly|some|approximately|no more than";

/** Only where the reference hedges that very number and nowhere gives it bare. */
const comparator: Planter = function* (base) {
  for (const match of matchesIn(base, new RegExp(`\\b(?:${comparators}) (?=([£$€]?[\\d.,]*\\d))`, "gi"))) {
    const digits = match[1]!.replace(/[.+*?$]/g, "\\$&");
    const mentions = [...base.references.matchAll(new RegExp(`(?<![\\w.,])${digits}(?![\\d]|[.,]\\d)`, "g"))];
    const hedged = new RegExp(`\\b(?:${comparators}|minimum of|maximum of)\\s+$`, "i");
    if (mentions.length === 0 || isYear(match[1]!)) continue;
    if (!mentions.every(({ index }) => hedged.test(base.references.slice(Math.max(0, index - 20), index))))
      continue;
    if (/[.!?]["”’]?\s+$/.test(base.text.slice(0, match.index))) continue;
    yield { kind: "figures: comparator dropped", edits: [replaceMatch(match, "")], at: "sentence" };
  }
};

/** Two figures of one kind in a sentence, unless they stand in a list or a range, where either order is as good. */
const pair: Planter = function* (base) {
  const all = numerals(base);
  for (const sentence of base.sentences) {
    const within = all.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    for (const [i, a] of within.entries()) {
      const b = within[i + 1];
      if (!b || a.digits === b.digits || shape(base, a) !== shape(base, b)) continue;
      const between = base.text.slice(a.end, b.start);
      if ((between.match(/[a-z]{4,}/gi)?.length ?? 0) < 3 || between.includes("(")) continue;
      if (!has(base.references, a.digits) || !has(base.references, b.digits)) continue;
      const edits = [
        { start: a.start, end: a.end, text: b.digits },
        { start: b.start, end: b.end, text: a.digits },
      ];
      yield { kind: "figures: pair swapped", edits, at: "words" };
    }
  }
};

function shape({ text }: Base, { start, end }: Span): string {
  const sign = /[£$€]$/.exec(text.slice(0, start))?.[0] ?? "";
  return (
    sign +
    (/^(?:%|[a-zA-Z]+| (?:per cent|percent|million|billion|miles|km|years))/.exec(text.slice(end))?.[0] ?? "")
  );
}

const small = "two three four five six seven eight nine ten eleven twelve".split(" ");

const word: Planter = function* (base, random) {
  for (const match of matchesIn(base, new RegExp(`\\b(${small.join("|")})(?= ([a-z]{4,}))`, "g"))) {
    const [, now, noun] = match;
    const written = pick(
      small.filter((each) => each !== now),
      random,
    )!;
    const digits = String(small.indexOf(written) + 2);
    const known = [written, digits].some(
      (each) => has(base.references, each) || has(base.text, `${each} ${noun}`),
    );
    if (!known && !/million|thousand|hundred|times/.test(noun!))
      yield { kind: "figures: number word", edits: [replaceMatch(match, written)], at: "words" };
  }
};

export const figurePlanters: readonly Planter[] = [
  exchanged,
  digit,
  tenfold,
  magnitude,
  points,
  unit,
  comparator,
  pair,
  word,
];
