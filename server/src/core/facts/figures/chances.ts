import type { Span } from "../../text/span.ts";
import { exact } from "./amounts.ts";
import type { Reader } from "./found.ts";
import { magnitudeAt } from "./magnitudes.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { matchAt } from "./phrases.ts";

const IN = /[ \u00a0-](?:(?:in|out of)[ \u00a0-](?:every[ \u00a0])?|of every )(?=[\da-z])/iy;

const NOUN =
  /[ \u00a0](?!(?:in|out|of|and|or|more|less|each)\b)\p{L}[\p{L}-]+(?:[ \u00a0](?!(?:in|out|of|and|or|more|less|each)\b)[a-z][a-z-]+)?(?=[ \u00a0](?:in|out of) (?:every )?[\da-z])/iuy;
/** "four voters in ten", "two dairy farms in five" */
const NOUNS =
  /[ \u00a0](?:(?!(?:in|out|of|and|or|more|less|each|the|its|his|her|their)\b)\p{Ll}{3,}[ \u00a0])?(?:(?!(?:wins|goals|titles|golds|defeats|losses|medals|victories|sets|runs|wickets|tries|times|games|matches|attempts|starts|days|weeks|months|years|hours|seats|points|places|deaths|attacks)\b)\p{L}{3,}s|people|men|women|children)(?=[ \u00a0](?:in|out of) (?:every )?[\da-z])/uy;

/**
 * "one in five", "seven out of 10", "nine in every ten", "one pub in 12", "four voters in ten": a percent, whether or not what is counted
 * follows.
 */
export const chanceAt: Reader = (text, at) => {
  const some = numeralAt(text, at);
  const noun = some && matchAt(some.value === 1 ? NOUN : NOUNS, text, some.end)?.[0];
  const from = some && some.end + (noun?.length ?? 0);
  const joint = from && matchAt(IN, text, from)?.[0];
  const all =
    from && joint ? (numeralAt(text, from + joint.length) ?? roundAt(text, from + joint.length)) : undefined;
  if (!some || !all || !joint) return undefined;
  const size = magnitudeAt(text, all.end);
  const end = size?.end ?? all.end;
  const of = all.value * (size?.means ?? 1);
  if (some.decimals > 0 || all.decimals > 0 || some.value < 1 || of <= some.value || isYear(all))
    return undefined;
  if (joint === " in " && !isChance(some, all, of, text.slice(end, end + 14))) return undefined;
  if (
    joint === " in " &&
    SO_FAR.test(text.slice(end, end + 10)) &&
    HAS.test(text.slice(Math.max(0, at - 8), at))
  )
    return undefined;
  // "99 cases out of 100"
  const isOfRound =
    joint === " out of " && /^(?:10|100|1000)$/.test(String(of)) && !OCCASIONS.test(noun ?? "");
  if (noun && !isOfRound && isCounted(noun, some, all, text.slice(end, end + 24))) return undefined;
  const [number, value] = [{ start: at, end }, exact((100 * some.value) / of)];
  return [{ ...number, kind: "percent", value, number, decimals: 0, words: some.words, magnitude: 1 }];
};

const ROUND = /(hundred|thousand)(?![\p{L}])/iuy;

/** The hundred of "fifteen in every hundred". */
function roundAt(text: string, at: number): Numeral | undefined {
  if (!/\bevery[ \u00a0]$/i.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  const word = matchAt(ROUND, text, at)?.[1]?.toLowerCase();
  const value = word === "hundred" ? 100 : 1000;
  return word ? { start: at, end: at + word.length, value, decimals: 0, words: true } : undefined;
}

const OF_EVERY = /\b(?:of|in|out of) every $/i;
const TO_SHARE = / [^\d.;:!?"“”]{1,100}, (?:\p{L}+ ){0,2}?(?=\d)/uy;
/** "Of every 100 calls, 37 were answered at once and 22 never": the second too. */
const BASE =
  /\b(?:of|in|out of) every (?<all>\d[\d,]*\d) [^\d.;:!?"“”]{1,100}, (?:\p{L}+ ){0,2}?(?:\d+ [^\d.;:!?"“”]{1,60} and (?:\p{L}+ )?)?$/iu;

/** The 38 of "Of every 10,000 patients, 38 fell ill": a percent. */
export const shareOfEveryAt: Reader = (text, at) => {
  const number = numeralAt(text, at);
  const base = number && BASE.exec(text.slice(Math.max(0, at - 140), at))?.groups?.all;
  const of = base === undefined ? undefined : numeralAt(base, 0)?.value;
  if (!number || !of || of < number.value || number.decimals > 0) return undefined;
  const [span, value] = [{ start: at, end: number.end }, exact((100 * number.value) / of)];
  return [{ ...span, kind: "percent", value, number: span, decimals: 0, words: false, magnitude: 1 }];
};

/** The 10,000 of it, which is no figure of its own. */
export function isBaseOfShare(
  text: string,
  { start, end, value }: Span & { readonly value: number },
): boolean {
  if (value < 10 || !OF_EVERY.test(text.slice(Math.max(0, start - 14), start))) return false;
  const share = matchAt(TO_SHARE, text, end);
  return share !== null && (numeralAt(text, end + share[0].length)?.value ?? value) < value;
}

const EVERY = /every (second|other|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= [a-z])/iy;
const NTH = "second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const REPEATED =
  /^ (?:time|day|night|week|weekend|month|year|season|hour|minute|morning|evening|[A-Z]|of |to |in |is |was |and |counts?|matters|line|page|word|sentence|one\b)/;

/** "every second train", "every other shop": a percent; "every third week" is how often. */
export const everyAt: Reader = (text, at) => {
  const match = matchAt(EVERY, text, at);
  if (match === null) return undefined;
  const number = { start: at, end: at + match[0].length };
  if (REPEATED.test(text.slice(number.end, number.end + 12))) return undefined;
  const of = 2 + Math.max(0, NTH.indexOf(match[1]!.toLowerCase()));
  const value = exact(100 / of);
  return [{ ...number, kind: "percent", value, number, decimals: 0, words: true, magnitude: 1 }];
};

const COUNTING =
  /^[ -](?!(?:has|have|had|is|was|were|are|will|would|could|can|may|now|did|does|do|must|should|might|never|not|no|still|already|only|also|in|of|since|over|at|to|on|last|this|next|during|because|for|by|when|while|where|with|and|but|or|as|from|than|who|that|said|says|fails?|failed|dies|died|goes|went|gets?|got|comes?|came|falls?|fell|rises?|rose|takes?|took|makes?|made|loses?|lost|wins?|won|sells?|sold|buys?|bought|pays?|paid|ends?|stands?|stood|owns?|lives?|reports?|shut|needs?|[a-z]+ed)\b)[a-z]/;
const PERSON = /^ (?:man|woman|child|adult|girl|boy|pupil|student|patient|worker|voter|household|family)$/i;
const SOME_THINGS = /^[ -](?:[a-z]+[ -])?(?:[a-z]{2,}s(?<!ss)|people|men|women|children)\b/;

/** "one goal in 12 outings" counts outings, "one pub in 12 has closed" pubs, and "two men in three cars" are two. */
function isCounted(noun: string, some: Numeral, all: Numeral, rest: string): boolean {
  if (some.value > 1) return !some.words || !all.words || SOME_THINGS.test(rest);
  return PERSON.test(noun) ? OCCASIONS.test(rest) : COUNTING.test(rest);
}

const OCCASIONS =
  /^[ -](?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|seasons?|games|matches|overs|starts|attempts|tests|appearances|states|cities|countries|places|locations)\b/;

/** "Has eight in nine this time": goals in games. */
const HAS = /\b(?:has|have|had|scored|hit) $/;
const SO_FAR = /^ (?:this|last|so far|since)\b/;

/** "two in 24 hours", "12 in 380 villages" and "5 in 12" say when or where; a chance is of ten, of a hundred, or in words. */
function isChance(some: Numeral, all: Numeral, of: number, rest: string): boolean {
  if (OCCASIONS.test(rest) || (some.value > 9 && of > 100)) return false;
  return some.value === 1 || all.words || of === 10 || of > 12;
}

function isYear({ value }: Numeral): boolean {
  return value > 1900 && value < 2100;
}
