import { absolute } from "./absolute.ts";
import { isDay } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { holidays } from "./holidays.ts";
import { months } from "./months.ts";
import { periods } from "./periods.ts";
import { endAfterStart, lendYear, ofThatYear } from "./ranges.ts";
import { relative } from "./relative.ts";
import { reporting } from "./reporting.ts";
import { type Context, DIGIT, type Found, lowered, type Reading, type Rule } from "./rule.ts";
import { seasons } from "./seasons.ts";
import { slashedDays } from "./slashed.ts";
import { spelledYears } from "./spelled-years.ts";
import { dress } from "./surroundings.ts";
import { times } from "./times.ts";
import { weekdays } from "./weekdays.ts";
import { years } from "./years.ts";

export { joinDates } from "./anchors.ts";
export { addDays, weekdayOf } from "./calendar.ts";
export type { DateFact, Granularity } from "./date.ts";
export { compareDates, contradictory, sameDate } from "./equality.ts";
export { fitPreposition } from "./preposition.ts";
export { writeDate } from "./write.ts";

/** Every notation, in the order they are tried: the longer before the shorter that begins alike. */
const RULES: readonly Rule[] = [
  ...times,
  ...holidays,
  ...absolute,
  ...slashedDays,
  ...spelledYears,
  ...months,
  ...reporting,
  ...periods,
  ...seasons,
  ...relative,
  ...weekdays,
  ...years,
];

/**
 * The dates and times of day in one paragraph, in order and without overlap; offsets are UTF-16 into `text`. `day` is
 * the story's day, `YYYY-MM-DD`: without it relative dates are found but not resolved.
 */
export function readDates(text: string, day?: string): DateFact[] {
  const spaced = text.replace(OTHER_SPACE, " ");
  const context: Context = {
    text: spaced,
    lower: lowered(spaced),
    day: day !== undefined && isDay(day) ? day : undefined,
  };
  const facts: DateFact[] = [];
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const readings = readAt(context, at, text.slice(at, end));
    for (const reading of readings) add(facts, dress(reading, context, facts.at(-1)), text);
    at = readings.length > 0 ? facts.at(-1)!.end : end;
  }
  return facts;
}

/** White space that patterns take for a plain space; each is one UTF-16 unit, as the space is. */
const OTHER_SPACE = /[\u00a0\u2009\u202f\t\n]/g;

/** Adds a date; the two that a range begins and ends with lend each other what only one of them says. */
function add(facts: DateFact[], fact: DateFact, text: string): void {
  const previous = facts.at(-1);
  const between = previous ? text.slice(previous.end, fact.start) : "";
  if (previous)
    facts[facts.length - 1] = lendYear(
      previous,
      { ...fact, text: text.slice(fact.start, fact.end) },
      between,
    );
  const isBracketed = between === " (" && fact.zone !== undefined;
  facts.push({
    ...(previous ? endAfterStart(previous, ofThatYear(previous, fact, between)) : fact),
    ...(isBracketed && previous?.time !== undefined && { clock: previous.time }),
    text: text.slice(fact.start, fact.end),
  });
}

/** What the first rule that fits says of the word at an offset. */
function readAt(
  context: Context,
  at: number,
  word: string,
): readonly (Reading & { start: number; end: number })[] {
  const rules = STARTS.get(isDigit(context.text.charCodeAt(at)) ? DIGIT : word.toLowerCase());
  if (rules === undefined || isTail(context.text, at)) return [];
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(context.lower);
    if (match === null) continue;
    const found = { groups: groupsOf(match, context), start: at, end: at + match[0].length };
    const readings = rule.read(found, context);
    if (readings.length > 0) return readings.map((reading) => ({ start: at, end: found.end, ...reading }));
  }
  return [];
}

/** What the groups of a match are in the text as it is written. */
function groupsOf({ indices }: RegExpExecArray, { text }: Context): Found["groups"] {
  const spans = Object.entries(indices?.groups ?? {});
  return Object.fromEntries(spans.map(([name, span]) => [name, span && text.slice(...span)]));
}

/** True inside a word or behind the mark of a longer number, as in "3,000 years ago". */
function isTail(text: string, at: number): boolean {
  if (at === 0) return false;
  const mark = text[at - 1];
  if (mark !== "," && mark !== ".") return isLetter(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at));
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 2));
}

const STARTS: ReadonlyMap<string, readonly Rule[]> = (() => {
  const starts = new Map<string, Rule[]>();
  for (const rule of RULES) {
    for (const word of rule.starts) {
      const rules = starts.get(word);
      if (rules) rules.push(rule);
      else starts.set(word, [rule]);
    }
  }
  return starts;
})();

/** Where the run of letters or of digits that begins at an offset ends; the offset itself where none does. */
function wordEnd(text: string, at: number): number {
  let end = at;
  if (isDigit(text.charCodeAt(at))) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}
