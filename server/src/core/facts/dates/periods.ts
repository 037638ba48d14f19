import { addDays, isoDate, monthLength, monthOf, months, weekOf, yearOf, years } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { outlook } from "./outlook.ts";
import { bareMonth, type Days, yearSaid } from "./resolve.ts";
import {
  before,
  type Context,
  DIGIT,
  type Found,
  isCapital,
  pattern,
  type Reading,
  type Rule,
} from "./rule.ts";
import { MONTH, monthNamed, numberOf, WHICH_YEAR, YEAR } from "./words.ts";

/** Written behind a part of a year: "of 2025", "2025", "of last year", "this year". */
export const OF_YEAR = `(?:(?:,? | of | of fiscal | in )(?<year>${YEAR})|(?: of| in)? ${WHICH_YEAR})`;
/** Parts of a year by number, and the ends of periods: "the first quarter of 2025", "Q1", "the end of the year". */
export const periods: readonly Rule[] = [
  {
    starts: ["this", "last", "next"],
    pattern: pattern(
      "(?<which>this|last|next) year[’']s (?:(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]quarter|(?<half>first|second)[- ]half)",
    ),
    read: (found, context) => [quarterOrHalf(found, context)],
  },
  {
    starts: ["the", "fiscal", "financial", DIGIT],
    pattern: pattern(
      `(?:the )?(?:fiscal |financial )?(?<year>${YEAR}) (?:fiscal )?(?:(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]quarter|(?<half>first|second)[- ]half)(?!s)`,
    ),
    read: (found, context) => [quarterOrHalf(found, context)],
  },
  {
    starts: ["first", "last", "final"],
    pattern: pattern(`(?<nth>first|last|final) (?<count>two|three) quarters(?:${OF_YEAR})`),
    read: (found, context) => {
      const length = numberOf(found.groups.count!)! * 3;
      const first = /first/i.test(found.groups.nth!) ? 1 : 13 - length;
      return [stretch(found, context, length === 6 ? "half" : "quarter", first, length)];
    },
  },
  {
    starts: ["first", "second", "third", "fourth", "final", DIGIT],
    pattern: pattern(
      `(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]quarter(?!s|[- ]?final|[- ]century| of an?\\b)(?:${OF_YEAR})?`,
    ),
    read: (found, context) => [partOfYear(found, context, 3, nthOf(found.groups.nth!, 4))],
  },
  {
    starts: ["last"],
    pattern: pattern(`(?<nth>last)[- ]quarter(?:${OF_YEAR}| of the year)`),
    read: (found, context) => [partOfYear(found, context, 3, 4)],
  },
  {
    starts: ["q", DIGIT],
    pattern: pattern(`(?:Q(?=[1-4])|(?=[1-4]Q))(?<nth>[1-4])Q?(?:${OF_YEAR})?`),
    read: (found, context) => [partOfYear(found, context, 3, Number(found.groups.nth))],
  },
  {
    starts: ["first", "last", "final"],
    pattern: pattern(
      `(?<nth>first|last|final) (?<count>three|six|nine|3|6|9) months (?:of|in) (?:(?<year>${YEAR})|(?:(?<which>last|this|next)|the) year)`,
    ),
    read: (found, context) => {
      const length = numberOf(found.groups.count!) ?? 3;
      const first = /first/i.test(found.groups.nth!) ? 1 : 13 - length;
      return [stretch(found, context, length === 6 ? "half" : "quarter", first, length)];
    },
  },
  {
    starts: ["first", "second"],
    pattern: pattern(`(?<nth>first|second)[- ]half(?:${OF_YEAR}| of the year)`),
    read: (found, context) => [partOfYear(found, context, 6, nthOf(found.groups.nth!, 2))],
  },
  {
    starts: ["first", "second"],
    pattern: pattern(
      "(?<nth>first|second)[- ]half(?= (?:profit|results?|earnings|sales|revenue|loss|net|operating|pretax|pre-tax|report|figures|turnover|income|dividend)\\b)",
    ),
    read: (found, context) => [partOfYear(found, context, 6, nthOf(found.groups.nth!, 2))],
  },
  {
    starts: ["h"],
    pattern: pattern(`H(?<nth>[12])(?:${OF_YEAR})`),
    read: (found, context) => [partOfYear(found, context, 6, Number(found.groups.nth))],
  },
  {
    starts: ["first", "second", "third", "fourth", "last", "final"],
    pattern: pattern(
      `(?<nth>first|second|third|fourth|last|final)(?: full)? week (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR})|(?: of)?,? ${WHICH_YEAR})?`,
    ),
    read: weekOfMonth,
  },
  {
    starts: ["end", "start", "beginning", "middle", "close", "turn", "rest", "remainder", "later", "earlier"],
    pattern: pattern(
      "(?<within>end|start|beginning|middle|close|turn|rest|remainder|later|earlier) (?:of|in) (?:the|that) (?:same )?(?<unit>day|week|month|quarter|year|decade|century|season)",
    ),
    read: current,
  },
  {
    starts: ["year", "month"],
    pattern: pattern("(?<unit>year|month)(?:[- ]|[’']s )end"),
    read: current,
  },
];

function nthOf(word: string, last: number): number {
  return /^final$/i.test(word) ? last : (numberOf(word) ?? 1);
}

function quarterOrHalf(found: Found, context: Context): Reading {
  const { nth, half } = found.groups;
  return half === undefined
    ? partOfYear(found, context, 3, nthOf(nth!, 4))
    : partOfYear(found, context, 6, nthOf(half, 2));
}

function partOfYear(found: Found, context: Context, length: 3 | 6, nth: number): Reading {
  return stretch(found, context, length === 3 ? "quarter" : "half", (nth - 1) * length + 1, length);
}

/** Some months of a year; without a year the last ones that have begun, unless the clause looks ahead. */
function stretch(
  { groups, start, end }: Found,
  context: Context,
  granularity: DateFact["granularity"],
  month: number,
  length: number,
): Reading {
  const year = yearSaid(groups, context);
  const base = {
    granularity,
    stated: groups.year ? (["year"] as const) : [],
    key: `months:${month}+${length}`,
  } as const;
  if (year !== undefined) return { ...base, ...months(year, month, length) };
  if (context.day === undefined) return base;
  const current = months(yearOf(context.day), month, length);
  const ahead = current.from > context.day && outlook(context, start, end) !== "future";
  const days = ahead ? months(yearOf(context.day) - 1, month, length) : current;
  return { ...base, slack: "year", ...days };
}

/** "the third week of June", loosely: news counts it from the 1st or from a Monday. */
function weekOfMonth({ groups, start, end }: Found, context: Context): readonly Reading[] {
  if (!isCapital(context, context.text.indexOf(groups.month!, start))) return [];
  const month = monthNamed(groups.month!);
  const nth = /^(?:last|final)$/i.test(groups.nth!) ? 0 : numberOf(groups.nth!)!;
  const stated = groups.year ? (["month", "year"] as const) : (["month"] as const);
  const base = { granularity: "week", stated, key: `week-of:${month}:${nth}` } as const;
  const year = yearSaid(groups, context);
  const { from, to } = year === undefined ? bareMonth(context, month, start, end) : months(year, month, 1);
  if (from === undefined || to === undefined) return [base];
  const first = nth === 0 ? addDays(to, -6) : addDays(from, 7 * nth - 7);
  const slack = year === undefined ? { slack: "year" as const } : {};
  return [{ ...base, ...slack, from: first, to: addDays(first, 6) }];
}

/** "the end of the year" is the story's own year; a year the story told of before cannot be known here. */
function current({ groups, start }: Found, context: Context): readonly Reading[] {
  const unit = groups.unit!.toLowerCase();
  const word = groups.within?.toLowerCase() ?? "end";
  const within = {
    beginning: "start",
    start: "start",
    turn: "start",
    middle: "mid",
    end: "end",
    close: "end",
  }[word];
  // "Down from 52 billion at year-end"
  const isLast = unit === "year" && within === "end" && COMPARED.test(before(context, start));
  if (isLast)
    return [{ granularity: "year", stated: [], key: "year-1", within: "end", ...lastYear(context.day) }];
  const elsewhere = /\bthat /i.test(context.text.slice(start, start + 30)) || unit === "season";
  return [
    {
      granularity: unit === "season" ? "season" : (unit as DateFact["granularity"]),
      stated: [],
      key: elsewhere ? `elsewhere:${unit}0` : `${unit}0`,
      ...(within === undefined ? {} : { within }),
      // "At the end of the year it had debts of" is said of the last one when the new year is young.
      ...(unit === "year" && within !== undefined && !elsewhere ? { slack: "year" as const } : {}),
      ...(elsewhere ? { anchor: "named" as const } : {}),
      ...(elsewhere || context.day === undefined ? {} : around(context.day, unit)),
    },
  ];
}

const COMPARED =
  /\b(?:(?:down|up) from|compared (?:with|to)|against|versus) (?:(?!planned|expected|forecast)[^\s.;:,]+ ){1,4}at (?:the )?$/i;

const lastYear = (day: string | undefined): Partial<Days> =>
  day === undefined ? {} : years(yearOf(day) - 1, yearOf(day) - 1);

function around(day: string, unit: string): Days {
  const [year, month] = [yearOf(day), monthOf(day)];
  if (unit === "day") return { from: day, to: day };
  if (unit === "week") return weekOf(day, 0);
  if (unit === "month")
    return { from: isoDate(year, month, 1), to: isoDate(year, month, monthLength(year, month)) };
  if (unit === "quarter") return months(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
  if (unit === "decade") return years(year - (year % 10), year - (year % 10) + 9);
  if (unit === "century") return years(year - ((year - 1) % 100), year - ((year - 1) % 100) + 99);
  return years(year, year);
}
