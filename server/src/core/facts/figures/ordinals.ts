import type { Found, Reader } from "./found.ts";
import { NUMBER_WORDS, smallNumber } from "./numerals.ts";
import { before, matchAt } from "./phrases.ts";

const IRREGULAR: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
};

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(IRREGULAR),
  ...NUMBER_WORDS.flatMap((word): [string, number][] =>
    ["one", "two", "three", "five", "eight", "nine", "twelve"].includes(word)
      ? []
      : [[`${word.replace(/y$/, "ie")}th`, smallNumber(word)!]],
  ),
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
]);

/** The words that an ordinal can begin with, apart from those of numbers. */
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys()];

/** A place in an order in words, where it has one. */
export function ordinalInWords(value: number): string | undefined {
  const word = [...ORDINALS].find(([, other]) => other === value)?.[0];
  if (word || value > 99 || !Number.isInteger(value)) return word;
  const ten = NUMBER_WORDS.find((other) => smallNumber(other) === value - (value % 10));
  return ten && `${ten}-${ordinalInWords(value % 10)}`;
}

/** "1st", "22nd", "113th". */
export function ordinalInDigits(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
}

const DIGITS = /(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)(?![a-z])/iy;
/** "1. Conti 41:12.304; 2. Brandt": a place in a list that goes on within its line. */
const RANK = /(\d{1,2})\. (?=\p{Lu})/uy;
const WORDS =
  /(?:(?:(one|an?|two|three) )?hundred(?: and |-and-| )|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?([a-z]+)/iy;

/** "third", "twenty-first", "88th". */
export const ordinalAt: Reader = (text, at) => {
  const digits = matchAt(DIGITS, text, at);
  if (digits) {
    if (isLastMinute(text, at)) return [];
    const value = Number(digits[1]!.replaceAll(",", ""));
    return [ordinal(at, at + digits[0].length, value, { start: at, end: at + digits[1]!.length }, false)];
  }
  const rank = /[;:)\d] $/.test(before(text, at, 2)) ? matchAt(RANK, text, at) : null;
  if (rank) {
    const number = { start: at, end: at + rank[1]!.length };
    return [ordinal(at, number.end, Number(rank[1]), number, false)];
  }
  const words = matchAt(WORDS, text, at);
  if (words === null) return undefined;
  const last = ORDINALS.get(words[3]!.toLowerCase());
  if (last === undefined) return undefined;
  const ten = words[2] ? smallNumber(words[2])! : 0;
  if (ten && last > 9) return undefined;
  const end = at + words[0].length;
  if (isLastMinute(text, at)) return [];
  if (isIdiom(text, at, end)) return [];
  const hundreds = /hundred(?: and |-and-| )/i.test(words[0])
    ? 100 * (smallNumber(words[1] ?? "one") ?? 1)
    : 0;
  return [ordinal(at, end, hundreds + ten + last, { start: at, end }, true)];
};

function ordinal(start: number, end: number, value: number, number: Found["number"], words: boolean): Found {
  return { start, end, kind: "ordinal", value, number, decimals: 0, words, magnitude: 1 };
}

/** An "11th-hour deal" is late, not eleventh. */
function isLastMinute(text: string, at: number): boolean {
  return /^(?:11th|eleventh)[- ]hour\b/i.test(text.slice(at, at + 16));
}

const IDIOM =
  /^(?:[ -](?:lady|ladies|aid|class|hand|name|names|responders?|responded|party|parties|secretary|thing|instance|language|nations?|reich|estate|of all|and foremost|world war|guess(?:ing|ed)?|fiddle|nature|thoughts|rate|wave-like|come)\b|ly\b)/i;

/** "first aid", "second-hand", "at first", "First Avenue": no place in an order. */
function isIdiom(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + 20);
  const lead = before(text, start, 24);
  // "A sixth person has died."
  if (/^(?:first|second|third)$/i.test(text.slice(start, end)) && /^[ -]person\b/.test(rest)) return true;
  // The "first minister" leads a government, and the third is one of three.
  if (/^first$/i.test(text.slice(start, end)) && /^ ministers?\b/i.test(rest)) return true;
  if (IDIOM.test(rest) || (/\ba $/i.test(lead) && /^ (?:later|ago|or two)\b/.test(rest))) return true;
  // "First, they ran" begins a list of reasons.
  if (
    rest.startsWith(", ") &&
    /^(?:First|Second|Third)$/.test(text.slice(start, end)) &&
    /(?:^|[.!?:;”"] )$/.test(lead)
  )
    return !/^, (?:second|third|fourth|fifth)\b/.test(rest);
  if (/\b(?:at|from the|split) $/i.test(lead) && /^(?:[,.;]|$| (?:he|she|it|they|we|I|but|the)\b)/.test(rest))
    return true;
  return (
    /[a-z]-$/.test(lead) || (/^[A-Z]/.test(text[start]!) && /[a-z,] $/.test(lead) && /^ [A-Z]/.test(rest))
  );
}
