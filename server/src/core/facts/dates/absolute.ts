import { exists, isoDate, oneDay, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { monthDay, yearSaid } from "./resolve.ts";
import {
  after,
  before,
  type Context,
  DIGIT,
  type Found,
  isCapital,
  pattern,
  type Reading,
  type Rule,
} from "./rule.ts";
import {
  ANY_WEEKDAY,
  ANY_WEEKDAY_WORDS,
  DAY,
  MONTH,
  MONTH_WORDS,
  monthNamed,
  numberOf,
  ORDINAL,
  ORDINAL_WORDS,
  THAT_YEAR,
  WHICH_YEAR,
  weekdayNamed,
  YEAR,
} from "./words.ts";

const WITH_WEEKDAY = `(?:(?<weekday>${ANY_WEEKDAY}),? (?:the )?)?`;
const WITH_YEAR = `(?:(?:,? |, of |[/-])(?<year>${YEAR})|(?: of)?,? (?:${WHICH_YEAR}|${THAT_YEAR}))?`;
const JOIN = "(?<join> ?[-–—/] ?| to | and | or | & | until | through )";
const DAY_STARTS = [...ANY_WEEKDAY_WORDS, DIGIT];
const MONTH_STARTS = [...ANY_WEEKDAY_WORDS, ...MONTH_WORDS];

/** Days by month and number: "Jan. 20", "Wednesday 18 June 2025", "June 12-14", "the fifth of May", "2016-01-20". */
export const absolute: readonly Rule[] = [
  {
    starts: MONTH_STARTS,
    pattern: pattern(
      `${WITH_WEEKDAY}(?<month>${MONTH}) (?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?)${JOIN}(?:the )?(?<last>${DAY})${WITH_YEAR}`,
    ),
    read: (found, context) => dayRange(found, context, "month first"),
  },
  {
    starts: DAY_STARTS,
    pattern: pattern(
      `${WITH_WEEKDAY}(?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?)${JOIN}(?:(?:${ANY_WEEKDAY} )?(?:the )?)?(?<last>${DAY}) (?:of )?(?<month>${MONTH})${WITH_YEAR}`,
    ),
    read: (found, context) => dayRange(found, context, "day first"),
  },
  {
    starts: MONTH_STARTS,
    pattern: pattern(`${WITH_WEEKDAY}(?<month>${MONTH}) (?:the )?(?<day>${DAY})${WITH_YEAR}`),
    read: day,
  },
  {
    starts: DAY_STARTS,
    pattern: pattern(`${WITH_WEEKDAY}(?<day>${DAY})[ /-](?:of )?(?<month>${MONTH})${WITH_YEAR}`),
    read: day,
  },
  {
    starts: [DIGIT],
    pattern: pattern(`(?<day>3[01]|[12]\\d|0?[1-9])-(?<month>${MONTH})-(?<year>${YEAR})`),
    read: day,
  },
  {
    starts: ["last", "next", "this"],
    pattern: pattern(
      `(?<side>last|next|this(?: coming| past)?) (?<month>${MONTH}) (?<day>${DAY})(?!,? ${YEAR})`,
    ),
    read: sidedDay,
  },
  {
    starts: [...ORDINAL_WORDS],
    pattern: pattern(`(?<day>${ORDINAL}) of (?<month>${MONTH})${WITH_YEAR}`),
    read: day,
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))"),
    read: dayAlone,
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)"),
    read: ({ groups }) => {
      const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
      if (!exists(year, month, day)) return [];
      return [{ granularity: "day", stated: ["day", "month", "year"], ...oneDay(isoDate(year, month, day)) }];
    },
  },
];

function day({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const name = groups.month!;
  if (!isCapital(context, context.text.indexOf(name, start))) return [];
  const key = dayKey(monthNamed(name), numberOf(groups.day!)!);
  // The year is the story's to find.
  if (groups.that !== undefined)
    return [{ granularity: "day", stated: statedIn(groups), key, anchor: "named", ...weekdayIn(groups) }];
  const days = monthDay(context, monthNamed(name), numberOf(groups.day!)!, yearSaid(groups, context), {
    start,
    end,
  });
  if (days === undefined || isAmount(context, groups, start, end)) return [];
  return [{ granularity: "day", stated: statedIn(groups), key, ...weekdayIn(groups), ...days }];
}

/** "last Oct. 23": the one before the story's day. */
function sidedDay({ groups, start, end }: Found, context: Context): readonly Reading[] {
  if (!isCapital(context, context.text.indexOf(groups.month!, start + 4))) return [];
  const [month, day] = [monthNamed(groups.month!), numberOf(groups.day!)!];
  const base = { granularity: "day", stated: ["day", "month"], key: dayKey(month, day) } as const;
  if (context.day === undefined) return exists(2024, month, day) ? [base] : [];
  const side = groups.side!.toLowerCase();
  const year = yearOf(context.day);
  const later = isoDate(year, month, day) > context.day;
  const shift =
    side === "next" ? (later ? 0 : 1) : side === "last" || side === "this past" ? (later ? -1 : 0) : 0;
  const days = monthDay(context, month, day, year + shift, { start, end });
  return days === undefined ? [] : [{ ...base, ...days }];
}

/** "on the 20th": of the month that was named before it; without one it may be a hole of golf. */
function dayAlone({ groups, start, end }: Found, context: Context): readonly Reading[] {
  if (!DAY_CUE.test(before(context, start)) || !DAY_ENDS.test(after(context, end))) return [];
  const named = [...context.text.slice(Math.max(0, start - 200), start).matchAll(NAMED)].at(-1)?.[0];
  if (named === undefined || GOLF.test(context.text)) return [];
  const [month, day] = [monthNamed(named), numberOf(groups.day!)!];
  const days = monthDay(context, month, day, undefined, { start, end });
  return days === undefined
    ? []
    : [{ granularity: "day", stated: ["day"], key: dayKey(month, day), ...days }];
}

const DAY_CUE = /\b(?:on|until|till|by|from|since|before|after|between|to|and) the $/i;
const DAY_ENDS =
  /^(?:[,;.!?)”"’]|$| (?:and|or|to|but|at|when|as|because|after|before|for|with|the|it|he|she|they|was|is|will|would|had|has|of (?:this|next|last|the) month)\b)/;
const GOLF = /\b(?:birdie|bogey|eagle|fairway|putt|hole|tee)/;
const NAMED = new RegExp(`\\b${MONTH}\\b`, "gu");

/** "June 12-14" and "1 to 3 December" are two dates; the end without a month borrows it. */
function dayRange(found: Found, context: Context, order: "month first" | "day first"): readonly Reading[] {
  const { groups, start, end } = found;
  const { text } = context;
  const monthStart = text.indexOf(groups.month!, start);
  if (!isCapital(context, monthStart)) return [];
  const [first, last] = [numberOf(groups.day!)!, Number.parseInt(groups.last!, 10)];
  const [name, year] = [monthNamed(groups.month!), yearSaid(groups, context)];
  const [from, to] = [
    monthDay(context, name, first, year, found),
    monthDay(context, name, last, year, found),
  ];
  if (from === undefined || to === undefined || first >= last) return [];
  const joinStart = text.indexOf(
    groups.join!,
    (order === "month first" ? monthStart + groups.month!.length + 1 : start) + groups.day!.length,
  );
  const lastStart = text.indexOf(groups.last!, joinStart + groups.join!.length);
  const weekday: readonly DateFact["stated"][number][] = groups.weekday ? ["weekday", "day"] : ["day"];
  const whole = order === "month first";
  return [
    {
      start,
      end: joinStart,
      granularity: "day",
      stated: whole ? [...weekday, "month"] : weekday,
      key: dayKey(name, first),
      ...weekdayIn(groups),
      ...from,
    },
    {
      start: lastStart,
      end: whole && groups.year === undefined ? lastStart + groups.last!.length : end,
      granularity: "day",
      stated: ["day", ...(whole ? [] : (["month"] as const)), ...(year ? (["year"] as const) : [])],
      key: dayKey(name, last),
      ...to,
    },
  ];
}

/** "in May 20 people" and "since March 12 ships": the number counts what follows, it is no day. */
function isAmount(context: Context, groups: Found["groups"], start: number, end: number): boolean {
  if (
    groups.weekday ||
    groups.year ||
    /\D/.test(groups.day!) ||
    !context.text.startsWith(groups.month!, start)
  )
    return false;
  return (
    /\b(?:[Ii]n|[Ss]ince) $/.test(before(context, start)) &&
    /^ (?:people|men|women|children|percent|per cent|million|billion|(?!hours|years|days|was|is|has|does|as|its|his|this|us)[a-z]{3,}s\b)/.test(
      after(context, end),
    )
  );
}

function dayKey(month: number, day: number): string {
  return `date:${month}-${day}`;
}

function statedIn(groups: Found["groups"]): DateFact["stated"] {
  return (["weekday", "day", "month", "year"] as const).filter((part) => groups[part] !== undefined);
}

function weekdayIn(groups: Found["groups"]): Pick<DateFact, "weekday"> | Record<string, never> {
  return groups.weekday ? { weekday: weekdayNamed(groups.weekday) } : {};
}
