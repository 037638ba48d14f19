import type { Span } from "../../text/span.ts";
import { matchAt } from "./phrases.ts";
import { unitAt } from "./units.ts";

/** What a figure is counted by: "a day", "per month", "/hour", "annually". */
export interface Rate extends Span {
  /** The period or thing, singular, lower case. */
  readonly per: string;
}

const THINGS =
  "second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|season|term|share|unit|barrel|litre|liter|gallon|kilo|kilogram|kilogramme|kg|gram|tonne|metric ton|metric tonne|ton|ounce|pound|lb|oz|bushel|metre|meter|mile|kilometre|kilometer|km|head|person|piece|ticket|bottle|pint|plate|household|family|vote|game|match|shift|visit|trip|square foot|square metre|square meter|square mile|square kilometre|square kilometer|megawatt hour|kilowatt hour|mwh|kwh|pop|seat|player|child|pupil|student|worker|employee|customer|passenger|vehicle|car|word|page|acre|hectare|cubic metre|cubic meter|cubic foot|cubic yard|square yard|yard|kilowatt|megawatt|dose|bag|sack|crate|container|copy|therm|litres|hr|sec|h|s";
const RATE = new RegExp(
  `[ \u00a0]?,?[ \u00a0-](an?|per|each|every|for (?:each|every))[ \u00a0-](${THINGS})(?![a-z]|['’]s|-[a-z]| (?:ago|earlier|later|before|after|and a half|old|from now|or (?:so|two|more ago)))|/(${THINGS})(?![a-z])`,
  "iy",
);
const PER =
  /[ \u00a0-]per[ \u00a0-](?!cent|cents|centage|se\b)((?:\d(?:[\d,]*\d)?|thousand|million|square|cubic|megawatt|kilowatt|metric|short|long|troy) )?([a-z]+)|[ \u00a0-]per[ \u00a0-]([\d,]+)/iy;
const PER_UNIT = /[ \u00a0-]per[ \u00a0-]|\//iy;
/** "11.3 in 1,000", "2.4 in every 100,000"; a whole number reads as a chance. */
const IN_ROUND = /[ \u00a0]in[ \u00a0](?:every[ \u00a0])?(1,?000|10,?000|100,?000)(?![\d,.]\d)/iy;
const ADVERB =
  /[ \u00a0](hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|apiece)(?![a-z])| (?:per annum|p\.a\.|a head|per head|per capita)/iy;

/** The rate that stands at an offset, behind a figure or behind what it counts. */
export function rateAt(text: string, at: number): Rate | undefined {
  const next = text.charCodeAt(at);
  if (next !== 32 && next !== 47 && next !== 45 && next !== 0xa0) return undefined;
  const rate = matchAt(RATE, text, at);
  if (rate) return spanned(at, rate[0], perOf(rate[2] ?? rate[3]!));
  const adverb = matchAt(ADVERB, text, at);
  if (adverb)
    return spanned(at, adverb[0], perOf(adverb[1] ?? (/annum|p\.a/i.test(adverb[0]) ? "year" : "person")));
  const joint = matchAt(PER_UNIT, text, at)?.[0].length;
  const unit = joint === undefined ? undefined : unitAt(text, at + joint);
  if (joint !== undefined && unit)
    return spanned(at, text.slice(at, unit.end), perOf(text.slice(at + joint, unit.end)));
  const per = matchAt(PER, text, at);
  if (per) return spanned(at, per[0], perOf(per[3] ?? `${per[1] ?? ""}${per[2]}`));
  const round = matchAt(IN_ROUND, text, at);
  return round ? spanned(at, round[0], perOf(round[1]!)) : undefined;
}

function spanned(at: number, match: string, per: string): Rate {
  const lead = /^[ \u00a0,-]*/.exec(match)![0].length;
  return { start: at + lead, end: at + match.length, per };
}

const SYNONYMS: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  nightly: "night",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
  annum: "year",
  head: "person",
  capita: "person",
  pop: "piece",
  apiece: "piece",
  liter: "litre",
  litres: "litre",
  kg: "kilogram",
  kilo: "kilogram",
  kilogramme: "kilogram",
  km: "kilometre",
  kilometer: "kilometre",
  meter: "metre",
  hr: "hour",
  h: "hour",
  sec: "second",
  s: "second",
  ton: "tonne",
  "square meter": "square metre",
  "square kilometer": "square kilometre",
  mwh: "megawatt hour",
  kwh: "kilowatt hour",
  people: "person",
};

function perOf(words: string): string {
  const plain = words.toLowerCase().replaceAll(",", "").replaceAll("-", " ").trim();
  const unit = unitAt(plain, 0);
  return SYNONYMS[plain] ?? (unit?.end === plain.length ? unit.means.unit.name : plain);
}
