import { exact } from "./amounts.ts";
import type { Reader } from "./found.ts";
import { magnitudeAt } from "./magnitudes.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { matchAt } from "./phrases.ts";

const IN = /[ \u00a0-](?:(?:in|out of)[ \u00a0-](?:every[ \u00a0])?|of every )(?=[\da-z])/iy;

/** "one in five", "seven out of 10", "nine in every ten": a percent, whether or not what is counted follows. */
export const chanceAt: Reader = (text, at) => {
  const some = numeralAt(text, at);
  const joint = some && matchAt(IN, text, some.end)?.[0];
  const all = joint === undefined ? undefined : numeralAt(text, some!.end + joint.length);
  if (!some || !all || joint === undefined) return undefined;
  const size = magnitudeAt(text, all.end);
  const end = size?.end ?? all.end;
  const of = all.value * (size?.means ?? 1);
  if (some.decimals > 0 || all.decimals > 0 || some.value < 1 || of <= some.value || isYear(all))
    return undefined;
  if (joint === " in " && !isChance(some, all, of, text.slice(end, end + 14))) return undefined;
  const [number, value] = [{ start: at, end }, exact((100 * some.value) / of)];
  return [{ ...number, kind: "percent", value, number, decimals: 0, words: some.words, magnitude: 1 }];
};

const OCCASIONS =
  /^[ -](?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|seasons?|games|matches|overs|starts|attempts|tests|appearances|states|cities|countries|places|locations)\b/;

/** "two in 24 hours", "12 in 380 villages" and "5 in 12" say when or where; a chance is of ten, of a hundred, or in words. */
function isChance(some: Numeral, all: Numeral, of: number, rest: string): boolean {
  if (OCCASIONS.test(rest) || (some.value > 9 && of > 100)) return false;
  return some.value === 1 || all.words || of === 10 || of > 12;
}

function isYear({ value }: Numeral): boolean {
  return value > 1900 && value < 2100;
}
