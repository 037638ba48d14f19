import type { Amount } from "./amounts.ts";
import { currencyAfter } from "./currencies.ts";
import type { FigureKind } from "./figure.ts";
import { before, gapEnd, matchAt } from "./phrases.ts";
import { unitAt } from "./units.ts";

/** What stands behind a number and makes it a measure, an amount of money, an age. */
export interface Suffix {
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly per?: string;
  /** What one of the written unit is in the figure's: 0.01 for pence and basis points. */
  readonly scale: number;
}

/** The unit behind an amount, if one stands there. */
export function suffixAt(
  text: string,
  amount: Pick<Amount, "start" | "end" | "value" | "words">,
): Suffix | undefined {
  const at = amount.end;
  const share = shareAt(text, at);
  if (share) return share;
  const heat = temperatureAt(text, at);
  if (heat) return heat;
  const age = matchAt(AGE, text, at);
  if (age) return { end: at + age[0].length, kind: "age", unit: age[1]!.toLowerCase(), scale: 1 };
  const times = matchAt(TIMES, text, at);
  if (times) return { end: at + times[0].length, kind: "multiple", scale: 1 };
  return moneyAt(text, amount) ?? measureAt(text, amount);
}

const PERCENT =
  /[ \u00a0\u202f]?[%％]|[ \u00a0-](?:of (?:a|one) )?(?:per[ \u00a0-]?cents?|pct|pc)(?![a-z])|pc(?![A-Za-z\d])/iy;
const POINTS = /[ \u00a0-]?pp(?![a-z])|[ \u00a0-](?:of (?:a|one) )?percentage[ \u00a0-]points?(?![a-z])/iy;
const BASIS_POINTS = /[ \u00a0-]basis[ \u00a0-]points?(?![a-z])|[ \u00a0-]?bps?(?![a-z])/iy;

function shareAt(text: string, at: number): Suffix | undefined {
  const percent = matchAt(PERCENT, text, at);
  if (percent) {
    const end = at + percent[0].length;
    const point = matchAt(PERCENT_POINT, text, end);
    return { end: end + (point?.[0].length ?? 0), kind: point ? "points" : "percent", scale: 1 };
  }
  const points = matchAt(POINTS, text, at);
  if (points) return { end: at + points[0].length, kind: "points", scale: 1 };
  const basis = matchAt(BASIS_POINTS, text, at);
  return basis ? { end: at + basis[0].length, kind: "points", scale: 0.01 } : undefined;
}

const PERCENT_POINT = /[ -]points?(?![a-z])/iy;

const DEGREES =
  /[ \u00a0-]?(?:degrees?|deg\.?|°|º)(?:[ \u00a0-]?(celsius|centigrade|fahrenheit|kelvin|[CF](?![A-Za-z])))?(?![A-Za-z])/iy;
const SCALE = /[ \u00a0](celsius|centigrade|fahrenheit)(?![A-Za-z])|[ \u00a0]?([CF])(?![A-Za-z\d'’&-])/y;

function temperatureAt(text: string, at: number): Suffix | undefined {
  const match = matchAt(DEGREES, text, at) ?? matchAt(NAMED_SCALE, text, at) ?? matchAt(SCALE, text, at);
  if (match === null) return undefined;
  const letter = (match[1] ?? match[2] ?? "").charAt(0).toLowerCase();
  const unit =
    letter === "c" ? "celsius" : letter === "f" ? "fahrenheit" : letter === "k" ? "kelvin" : "degree";
  return { end: at + match[0].length, kind: "temperature", unit, scale: 1 };
}

const NAMED_SCALE = /[ \u00a0](celsius|centigrade|fahrenheit)(?![A-Za-z])/iy;
const AGE = /[ \u00a0-](year|month|week|day)s?(?:[ \u00a0-]olds?(?![a-z])| of age(?![a-z]))/iy;
const TIMES = /[ \u00a0-]times(?![a-z])|[ -]?fold(?![a-z])|x(?![A-Za-z\d])/iy;

function moneyAt(
  text: string,
  { start, end, value }: Pick<Amount, "start" | "end" | "value">,
): Suffix | undefined {
  const pence = matchAt(PENCE, text, end);
  if (pence && ![480, 720, 1080, 2160].includes(value))
    return { end: end + pence[0].length, kind: "money", unit: "GBP", scale: 0.01 };
  const cents = matchAt(CENTS, text, end);
  if (cents) return { end: end + cents[0].length, kind: "money", unit: "USD", scale: 0.01 };
  const phrase = currencyAfter(text, gapEnd(text, end));
  if (phrase === undefined) return undefined;
  const { code, scale } = phrase.means;
  const name = text.slice(gapEnd(text, end), phrase.end);
  if (code === "GBP" && /^pounds?$/i.test(name) && isWeight(text, start, phrase.end)) return undefined;
  if (
    /^(?:real|sol|som|dram|won|mark|sen|lev|leu|lei|dong|rand|lira|lire|crowns?|kr|kip|lek|leone|pula|colon|colons|cordoba|guarani|balboa|denar)$/i.test(
      name,
    ) &&
    isOther(text, phrase.end, name, value)
  )
    return undefined;
  return { end: phrase.end, kind: "money", unit: code, scale };
}

/** "24.3c"; "31C" are degrees. */
const CENTS = /c(?![A-Za-z\d'’-])/y;
const PENCE = / ?p(?![A-Za-z\d]|-[a-z]|\. ?m)/y;
const WEIGHING =
  /\b(?:weigh|weight|lighter|heavier|shed|slimmed)\w*\b[^.;]{0,25}$|\b(?:kg|kilo(?:gram(?:me)?)?s?|grams?|tonnes?) ?\((?:about |some |nearly )?$/i;
const HEAVY =
  /^(?:s?-(?:bomb|shell|fish)|[- ](?:feet|foot|force)\b| (?:per|a) square| \(?[\d.,]+ ?(?:kg|kilo|grams?)|,? ?(?:and )?[\d.]+ (?:ounces|oz)| ounces| in weight| (?:heavier|lighter|overweight)| of (?!it\b|them\b|this\b|that\b|which\b|what|aid|debt|invest|fund|sav|cuts|damage|loss|reven|asset|spend|public|tax|money|support|sales|profit|goods|business|government|extra|new|additional|costs?|fines?|trade|private|capital|income|benefits|fees|back|bonus|equity|property|cash|their|his|her|its|our|the|govern|help|loan|relief|compensation|shares|bonds|trad)[a-z]|-(?:weight|lifter))/i;

/** Pounds are money unless the words around them weigh something. */
function isWeight(text: string, start: number, end: number): boolean {
  return WEIGHING.test(before(text, start)) || HEAVY.test(text.slice(end, end + 40));
}

/** "two real options", "three won", "the two crowns": names of money that mean something else without a sum behind them. */
function isOther(text: string, end: number, name: string, value: number): boolean {
  const small = value < 10 && !/^(?:crowns|kr|lei)$/i.test(name);
  return (
    small ||
    (/^(?:won|real|mark)$/i.test(name) &&
      /^ (?:[a-z]+s|the|a|by|in their|medals?|gold)\b/.test(text.slice(end, end + 20)) &&
      value < 1000)
  );
}

/** "26in" without a space; "26 in the boat" are no inches. */
const INCHES = /in(?![a-z])|[″](?!\d)/y;

function measureAt(
  text: string,
  amount: Pick<Amount, "start" | "end" | "value" | "words">,
): Suffix | undefined {
  const inches = amount.words ? null : matchAt(INCHES, text, amount.end);
  if (inches) return { end: amount.end + inches[0].length, kind: "measure", unit: "inch", scale: 1 };
  const raced = amount.words ? null : matchAt(RACED, text, amount.end);
  if (raced && RACES.has(amount.value / THOUSAND) && A_RACE.test(before(text, amount.start, 12)))
    return { end: amount.end, kind: "measure", unit: "metre", scale: 1 };
  const at = gapEnd(text, amount.end);
  // "two m" and "one C" are no measures.
  const phrase = unitAt(text, at);
  if (
    phrase === undefined ||
    (amount.words && phrase.end - at < 3 && !/mi|ft|kg|km/.test(text.slice(at, phrase.end)))
  )
    return undefined;
  const { unit, per } = phrase.means;
  if (
    unit.name === "second" &&
    amount.value !== 1 &&
    Number.isInteger(amount.value) &&
    text[at - 1] === " " &&
    !/s$/i.test(text.slice(at, phrase.end))
  )
    return undefined;
  if (SHARED.test(text.slice(phrase.end, phrase.end + 12))) return undefined;
  // "14 stone moulds"
  if (
    unit.name === "stone" &&
    / ?stone$/i.test(text.slice(at, phrase.end)) &&
    THINGS.test(text.slice(phrase.end, phrase.end + 24))
  )
    return undefined;
  const kind = unit.dimension === "time" || unit.dimension === "months" ? "duration" : "measure";
  return { end: phrase.end, kind, unit: unit.name, scale: 1, ...(per && { per }) };
}

const THOUSAND = 1000;
/** Kilometres that are raced: in "the 30K" and "a 10k run" the letter is no thousand of something counted. */
const RACES: ReadonlySet<number> = new Set([1, 3, 5, 8, 10, 15, 20, 21, 25, 30, 42, 50, 100]);
const RACED =
  /(?<=\d[kK])(?=[,.;:)]|$|[ -](?:classical|classic|freestyle|pursuit|race|races|run|runs|walk|ski|swim|event|course|champion|time|record|in|on|at|and|for|with)\b)/y;
const A_RACE = /\b(?:an?|the|his|her|their|first|last|charity|annual|fun|men['’]s|women['’]s) $/i;

const THINGS = /^ [a-z]{3,}s\b/;
/** "second-hand", "foot soldiers", "yard sales" are no units. */
const SHARED = /^-(?:hand|half|place|rate|guess)|^ (?:soldiers?|patrols?|clan)\b/;
