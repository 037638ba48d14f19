import { addDays, isoDate, monthOf, nthWeekday, oneDay, weekdayOf, weekOf, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { bareMonth, bareWeekday, type Days, yearSaid } from "./resolve.ts";
import {
  after,
  before,
  type Context,
  type Found,
  isCapital,
  pattern,
  type Reading,
  type Rule,
} from "./rule.ts";
import {
  MONTH,
  monthNamed,
  numberOf,
  ORDINAL,
  WEEKDAY,
  WEEKDAY_WORDS,
  WHICH_YEAR,
  weekdayNamed,
  YEAR,
} from "./words.ts";

/** Weeks that are counted from a weekday, in words. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  "one two three four five six".split(" ").map((word, i) => [word, i + 1]),
);

/** Weekdays: "Thursday", "last Monday", "Friday of next week", "every Monday", "the first Monday of May". */
export const weekdays: readonly Rule[] = [
  {
    starts: ["first", "second", "third", "fourth", "fifth", "last", "1st", "final"],
    pattern: pattern(
      `(?<nth>last|final|${ORDINAL}) (?<weekday>${WEEKDAY}) (?:of|in) (?:(?:this|the) (?<same>month)|(?<month>${MONTH})(?:,? (?<year>${YEAR})|(?: of)?,? ${WHICH_YEAR})?)`,
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
    starts: ["the", "following", "previous", "preceding"],
    pattern: pattern(`(?:the )?(?<which>following|previous|preceding) (?<weekday>${WEEKDAY})`),
    read: ({ groups }) => [
      {
        ...weekdayFact(groups.weekday!, {}),
        key: `beside:weekday${/^f/i.test(groups.which!) ? "+" : "-"}`,
        anchor: "named",
      },
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
    starts: [...WEEKDAY_WORDS, "a", ...COUNTS.keys()],
    pattern: pattern(
      `(?:(?<count>a|${[...COUNTS.keys()].join("|")}) (?<unit>weeks?|fortnight) (?<from>from|on) (?<later>${WEEKDAY})|(?<weekday>${WEEKDAY}) (?:week(?!-)|after next))`,
    ),
    read: weeksOn,
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
      isCapital(context, start) ? [{ ...weekdayFact(groups.weekday!, {}), key: "weekly" }] : [],
  },
  {
    starts: WEEKDAY_WORDS,
    pattern: pattern(`(?<weekday>${WEEKDAY})`),
    read: ({ groups, start, end }, context) => {
      if (!isCapital(context, start) || isName(before(context, start), after(context, end))) return [];
      if (ANY_DAY.test(before(context, start)) && !ONE_DAY.test(after(context, end)))
        return [{ ...weekdayFact(groups.weekday!, {}), key: "weekly" }];
      return [bareFact(groups.weekday!, context, start, end)];
    },
  },
  {
    starts: ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"],
    pattern: pattern("(?<weekday>(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)\\.)"),
    read: ({ groups, start, end }, context) =>
      isCapital(context, start) && !/^ \d/.test(after(context, end))
        ? [bareFact(groups.weekday!, context, start, end)]
        : [],
  },
];

/** "Saturday week", "the Saturday after next", "a fortnight on Monday"; "for a week from Saturday" says how long. */
function weeksOn({ groups, start }: Found, context: Context): readonly Reading[] {
  if (groups.from === "from" && LASTING.test(before(context, start))) return [];
  const name = (groups.later ?? groups.weekday)!;
  const { day } = context;
  const weeks = (COUNTS.get(groups.count?.toLowerCase() ?? "") ?? 1) * (groups.unit === "fortnight" ? 2 : 1);
  const ahead = day === undefined ? 0 : ((weekdayNamed(name) - weekdayOf(day) + 6) % 7) + 1 + 7 * weeks;
  return [
    {
      ...weekdayFact(name, day === undefined ? {} : oneDay(addDays(day, ahead))),
      key: "week-on",
      slack: "week",
    },
  ];
}

const LASTING =
  /\b(?:for|over|of|within|in|the|another|first|next|last|past|lasts?|lasting|takes?|after|about|some|than|least|nearly|almost|another|only|just) $/i;

function bareFact(name: string, context: Context, start: number, end: number): Reading {
  const { sure, ...days } = bareWeekday(context, weekdayNamed(name), start, end);
  return weekdayFact(name, days, sure ? undefined : otherSide(context, days));
}

/** The other reading of a bare weekday lies on the other side of the story's day, never two weeks off. */
function otherSide({ day }: Context, { from }: Days): DateFact["slack"] {
  if (day === undefined || from === undefined || from === day) return "week";
  return from < day ? "week-after" : "week-before";
}

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
  const month = groups.same ? undefined : monthNamed(groups.month!);
  const stated = (["weekday", "month", "year"] as const).filter((part) => groups[part] !== undefined);
  const year = yearSaid(groups, context);
  const first =
    month === undefined
      ? context.day
      : year === undefined
        ? bareMonth(context, month, start, end).from
        : isoDate(year, month, 1);
  if (first === undefined) return { ...base, stated };
  const day = nthWeekday(yearOf(first), monthOf(first), weekday, nth);
  return { ...base, stated, ...(monthOf(day) === monthOf(first) ? oneDay(day) : {}) };
}

/** "on a Tuesday", "most Fridays": no one day. */
const ANY_DAY = /\b(?:[Aa]|[Oo]ne|any|[Mm]ost|some|alternate) $/;

/** "a Sunday night service", "a Tuesday deadline": something that took place on one. */
const ONE_DAY =
  /^(?: (?:early |late )?(?:morning|afternoon|evening|night))? (?!(?:in|on|at|when|before|after|of|for|and|or|to|that|is|was|as|with|by|but|so|morning|afternoon|evening|night|job|roast|tradition|regular|routine)\b)[a-z]{3,}(?<!s)\b/;

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
