import {
  addDays,
  daysBetween,
  isoDate,
  monthLength,
  monthOf,
  months,
  weekOf,
  yearOf,
  years,
} from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { outlook } from "./outlook.ts";
import type { Days } from "./resolve.ts";
import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { numberOf, YEAR } from "./words.ts";

/** Written behind a part of a year: "of 2025", "2025", "of last year", "this year". */
const OF_YEAR = `(?:(?:,? | of | of fiscal | in )(?<year>${YEAR})|(?: of| in)? (?<which>last|this|next) year)`;
const SEASONS = ["winter", "spring", "summer", "autumn", "fall"];

/** Parts of a year and the weekend: "the first quarter of 2025", "Q1", "second half", "last spring", "year-end". */
export const periods: readonly Rule[] = [
  {
    starts: ["first", "second", "third", "fourth", "final", DIGIT],
    pattern: pattern(
      `(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]quarter(?!s|[- ]?final|[- ]century)(?:${OF_YEAR})?`,
    ),
    read: (found, context) => [partOfYear(found, context, 3, nthOf(found.groups.nth!, 4))],
  },
  {
    starts: ["q"],
    pattern: pattern(`Q(?<nth>[1-4])(?:${OF_YEAR})?`),
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
    starts: [...SEASONS, "last", "this", "next", "the"],
    pattern: pattern(
      `(?:(?<relative>last|this|next|the) )?(?<season>${SEASONS.join("|")})(?:${OF_YEAR}(?:[-–/]\\d{2}(?:\\d{2})?)?)?`,
    ),
    read: season,
  },
  {
    starts: ["last", "this", "next", "the", "weekend"],
    pattern: pattern("(?:(?<relative>last|this|next|the|this coming|this past) )?weekend"),
    read: weekend,
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

function partOfYear(found: Found, context: Context, length: 3 | 6, nth: number): Reading {
  return stretch(found, context, length === 3 ? "quarter" : "half", (nth - 1) * length + 1, length);
}

/** Some months of a year; without a year the last ones that have begun. */
function stretch(
  { groups }: Found,
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
  const days = current.from <= context.day ? current : months(yearOf(context.day) - 1, month, length);
  return { ...base, slack: "year", ...days };
}

function yearSaid(groups: Found["groups"], { day }: Context): number | undefined {
  if (groups.year !== undefined) return Number(groups.year);
  if (groups.which === undefined || day === undefined) return undefined;
  return yearOf(day) + ({ last: -1, next: 1 }[groups.which.toLowerCase()] ?? 0);
}

function season(found: Found, context: Context): readonly Reading[] {
  const { groups, start, end } = found;
  const relative = groups.relative?.toLowerCase();
  const dated = groups.year !== undefined || groups.which !== undefined;
  const fall = groups.season!.toLowerCase() === "fall";
  const cued = /\b(?:in|since|until|till|by|during|before|after|through|early|mid|late|of)[ -]$/i.test(
    before(context, start),
  );
  if (!dated && (relative === undefined || relative === "the") && (!cued || (fall && relative === undefined)))
    return [];
  if (
    !dated &&
    /^ (?:of|in) (?!the\b)|^ (?:of|in) the |^[- ](?:Olympics|Games|holidays?|school|water|rolls?)\b|^s?-\p{L}/u.test(
      after(context, end),
    ) &&
    (fall || relative === "the" || relative === undefined)
  )
    return [];
  const month = { winter: 12, spring: 3, summer: 6 }[groups.season!.toLowerCase()] ?? 9;
  const year = yearSaid(groups, context);
  const base = {
    granularity: "season",
    stated: groups.year ? (["year"] as const) : [],
    key: `season:${month}:${relative ?? "the"}`,
  } as const;
  if (year !== undefined) return [{ ...base, ...months(year, month, 3) }];
  if (context.day === undefined) return [base];
  return [{ ...base, slack: "year", ...nearSeason(context, month, relative, start, end) }];
}

function nearSeason(
  context: Context,
  month: number,
  relative: string | undefined,
  start: number,
  end: number,
): Days {
  const day = context.day!;
  const all = [-2, -1, 0, 1].map((shift) => months(yearOf(day) + shift, month, 3));
  const past = all.findLast((days) => days.to < day);
  const coming = all.find((days) => days.from > day);
  const now = all.find((days) => days.from <= day && day <= days.to);
  const thisYear = all.find((days) => yearOf(days.from) === yearOf(day));
  if (relative === "last") return past ?? {};
  if (relative === "next") return coming ?? {};
  if (relative === "this") return now ?? thisYear ?? {};
  const look = outlook(context, start, end);
  const soon = coming !== undefined && daysBetween(day, coming.from) <= 120;
  return now ?? (look === "future" || (look === undefined && soon) ? coming : past) ?? {};
}

function weekend({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const relative = groups.relative?.toLowerCase();
  if (
    relative === undefined &&
    !/^[’']s\b/.test(after(context, end)) &&
    !/\b(?:Easter|Christmas|holiday|bank holiday) $/.test(before(context, start))
  )
    return [];
  if (relative === undefined) return [];
  const base = { granularity: "weekend", stated: [], key: `weekend:${relative}`, slack: "week" } as const;
  const { day } = context;
  if (day === undefined) return [base];
  const saturday = addDays(weekOf(day, 0).from, 5);
  const shift = weekendShift(context, relative, saturday, start, end);
  return [{ ...base, from: addDays(saturday, shift), to: addDays(saturday, shift + 1) }];
}

/** Days from this week's Saturday to the one that is meant; early in the week "the weekend" is the one just over. */
function weekendShift(
  context: Context,
  relative: string,
  saturday: string,
  start: number,
  end: number,
): number {
  if (relative === "last" || relative === "this past") return -7;
  if (relative === "next") return 7;
  if (relative !== "the") return 0;
  const look = outlook(context, start, end);
  const begun = context.day! >= saturday;
  const recent = context.day! <= addDays(saturday, -3);
  return !begun && (look === "past" || (look === undefined && recent)) ? -7 : 0;
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
  const elsewhere = /\bthat /i.test(context.text.slice(start, start + 30)) || unit === "season";
  return [
    {
      granularity: unit === "season" ? "season" : (unit as DateFact["granularity"]),
      stated: [],
      key: elsewhere ? `elsewhere:${unit}0` : `${unit}0`,
      ...(within === undefined ? {} : { within }),
      ...(elsewhere || context.day === undefined ? {} : around(context.day, unit)),
    },
  ];
}

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
