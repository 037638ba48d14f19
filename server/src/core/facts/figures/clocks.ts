import { exact } from "./amounts.ts";
import type { Reader } from "./found.ts";
import { before, matchAt } from "./phrases.ts";

const CLOCK = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(\.\d+)?(?![\d:])/y;

/** A time run or waited, "2:19:44" or "4:02.6": a duration. "John 3:16" is a verse, "9:30 p.m." a time of day. */
export const clockAt: Reader = (text, at) => {
  const match = matchAt(CLOCK, text, at);
  if (match === null || isElse(text, at, match)) return undefined;
  const [all, first, second, third, fraction] = match;
  const last = Number(`${third ?? second}${fraction ?? ""}`) / 60;
  const value = third === undefined ? Number(first) + last : Number(first) + (Number(second) + last) / 60;
  const end = at + all.length;
  return [
    {
      start: at,
      end,
      kind: "duration",
      value: exact(value),
      unit: third === undefined ? "minute" : "hour",
      number: { start: at, end },
      decimals: 0,
      words: false,
      magnitude: 1,
    },
  ];
};

const OF_DAY = /^ ?(?:[ap]\.?m\b|GMT|UTC|[A-Z]{2,4}T\b)/;

function isElse(text: string, at: number, match: RegExpExecArray): boolean {
  const bare = match[3] === undefined && match[4] === undefined;
  return (
    bare && (/\p{Lu}\p{L}{1,40} $/u.test(before(text, at)) || OF_DAY.test(text.slice(at + match[0].length)))
  );
}

const WRITTEN = /^(\d{1,2}):(\d\d)(?:(:)(\d\d)(\.\d+)?|\.(\d+))?$/;

/**
 * What a time as written may come to, in seconds; undefined for other words. "2:19.44" is two hours or two minutes, "2:20"
 * too.
 */
export function clockSeconds(text: string): readonly number[] | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const [, first, second, colon, third, fraction, loose] = match;
  const whole = Number(first) * 60 + Number(second);
  if (colon) return [whole * 60 + Number(`${third}${fraction ?? ""}`)];
  const asHours = loose?.length === 2 && Number(loose) < 60 ? Number(loose) : loose ? undefined : 0;
  const asMinutes = Number(`${whole}.${loose ?? 0}`);
  return asHours === undefined ? [asMinutes] : [asMinutes, whole * 60 + asHours];
}
