import { addDays, monthOf, nthWeekday, oneDay, weekdayOf, weekOf, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { bareMonth, bareWeekday, type Days } from "./resolve.ts";
import { after, before, type Context, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { MONTH, monthNamed, numberOf, ORDINAL, WEEKDAY, WEEKDAY_WORDS, weekdayNamed, YEAR } from "./words.ts";

/** Weekdays: "Thursday", "last Monday", "Friday of next week", "every Monday", "the first Monday of May". */
export const weekdays: readonly Rule[] = [
  {
    starts: ["first", "second", "third", "fourth", "last", "1st", "final"],
    pattern: pattern(
      `(?<nth>last|final|${ORDINAL}) (?<weekday>${WEEKDAY}) (?:of|in) (?:(?:this|the) (?<same>month)|(?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
    ),
    read: (found, context) => [nthFact(found, context)],
  },
  {
    starts: ["last", "next", "this"],
    pattern: pattern(`(?<which>last|next|this(?: coming| past)?) (?<weekday>${WEEKDAY})`),
    read: ({ groups }, context) => [
      weekdayFact(
        groups.weekday!,
        whichWeekday(context, groups.which!.toLowerCase(), weekdayNamed(groups.weekday!)),
        "week",
      ),
    ],
  },
  {
    starts: WEEKDAY_WORDS,
    pattern: pattern(`(?<weekday>${WEEKDAY})(?: of)? (?<week>last|next|this) week`),
    read: ({ groups }, context) => {
      const weekday = weekdayNamed(groups.weekday!);
      const week = { last: -1, this: 0, next: 1 }[groups.week!.toLowerCase()] ?? 0;
      const days =
        context.day === undefined ? {} : oneDay(addDays(weekOf(context.day, week).from, (weekday + 6) % 7));
      return [{ ...weekdayFact(groups.weekday!, days), key: `week${week}` }];
    },
  },
  {
    starts: ["every", "each"],
    pattern: pattern(`(?:every|each)(?: other)? (?<weekday>${WEEKDAY})`),
    read: ({ groups }) => [weekdayFact(groups.weekday!, {})].map((fact) => ({ ...fact, key: "weekly" })),
  },
  {
    starts: WEEKDAY_WORDS.map((word) => `${word}s`),
    pattern: pattern(`(?<weekday>${WEEKDAY})s`),
    read: ({ groups, start }, context) =>
      capital(context, start) ? [{ ...weekdayFact(groups.weekday!, {}), key: "weekly" }] : [],
  },
  {
    starts: WEEKDAY_WORDS,
    pattern: pattern(`(?<weekday>${WEEKDAY})`),
    read: ({ groups, start, end }, context) => {
      if (!capital(context, start) || isName(before(context, start), after(context, end))) return [];
      if (ANY_DAY.test(before(context, start)))
        return [{ ...weekdayFact(groups.weekday!, {}), key: "weekly" }];
      const weekday = weekdayNamed(groups.weekday!);
      return [weekdayFact(groups.weekday!, bareWeekday(context, weekday, start, end), "week")];
    },
  },
];

function weekdayFact(name: string, days: Days, slack?: DateFact["slack"]): Reading {
  return {
    granularity: "day",
    stated: ["weekday"],
    weekday: weekdayNamed(name),
    ...days,
    ...(slack === undefined ? {} : { slack }),
  };
}

function whichWeekday({ day }: Context, which: string, weekday: number): Days {
  if (day === undefined) return {};
  if (which === "next") return oneDay(addDays(weekOf(day, 1).from, (weekday + 6) % 7));
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return oneDay(addDays(day, which === "last" || which === "this past" ? ahead - 7 : ahead));
}

function nthFact({ groups, start, end }: Found, context: Context): Reading {
  const weekday = weekdayNamed(groups.weekday!);
  const nth = /^(?:last|final)$/i.test(groups.nth!) ? -1 : numberOf(groups.nth!)!;
  const base = { granularity: "day", weekday, key: `nth:${nth}` } as const;
  if (groups.same) {
    const days =
      context.day === undefined
        ? {}
        : oneDay(nthWeekday(yearOf(context.day), monthOf(context.day), weekday, nth));
    return { ...base, stated: ["weekday"], ...days };
  }
  const month = monthNamed(groups.month!);
  const first = groups.year ? `${groups.year}-01-01` : bareMonth(context, month, start, end).from;
  return {
    ...base,
    stated: groups.year ? ["weekday", "month", "year"] : ["weekday", "month"],
    ...(first === undefined ? {} : oneDay(nthWeekday(yearOf(first), month, weekday, nth))),
  };
}

/** "on a Tuesday", "most Fridays": no one day. */
const ANY_DAY = /\b(?:a|any|most|some|alternate) (?:\p{Ll}+ )?$/u;

/** Newspapers, clubs, books and byword days that only contain a weekday. */
function isName(lead: string, rest: string): boolean {
  return (
    /\b(?:Sheffield|Black|Bloody|Super|Ruby|Man|Girl|Giving|Mr|Ms|Mrs|Miss|Joe|Rick|Blue|Manic|Freaky|Stormy|Tuesday|Wild) $/.test(
      lead,
    ) ||
    /^ (?:Times|Telegraph|Mirror|Express|Mail|People|Sport|Post|Herald|Tribune|Star|Sun|World|Independent|Business Post|Night (?:Live|Lights|Football|Fever|Raw)|Club|Group|League|Island|Agreement|Murder|Addams|Weld|school|league|roast|schools|drivers?)\b/.test(
      rest,
    )
  );
}

function capital({ text }: Context, offset: number): boolean {
  const letter = text[offset] ?? "";
  return letter !== letter.toLowerCase();
}
