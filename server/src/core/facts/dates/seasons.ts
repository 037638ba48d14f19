import { addDays, daysBetween, months, weekOf, yearOf } from "./calendar.ts";
import { outlook } from "./outlook.ts";
import { OF_YEAR } from "./periods.ts";
import { type Days, yearSaid } from "./resolve.ts";
import { after, before, type Context, type Found, pattern, type Reading, type Rule } from "./rule.ts";

const SEASONS = ["winter", "spring", "summer", "autumn", "fall"];

/** Seasons (of the north, by whole months) and weekends: "last spring", "the winter of 1962-63", "this weekend". */
export const seasons: readonly Rule[] = [
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
];

function season(found: Found, context: Context): readonly Reading[] {
  const { groups, start, end } = found;
  const relative = groups.relative?.toLowerCase();
  const dated = groups.year !== undefined || groups.which !== undefined || groups.ago !== undefined;
  const fall = groups.season!.toLowerCase() === "fall";
  const cued = /\b(?:in|since|until|till|by|during|before|after|through|early|mid|late|of)[ -]$/i.test(
    before(context, start),
  );
  if (!dated && (relative === undefined || relative === "the") && (!cued || (fall && relative === undefined)))
    return [];
  // "Seven months after the fall a new bridge opened"
  if (!dated && fall && relative === "the" && COUNTED_FROM.test(before(context, start))) return [];
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

const COUNTED_FROM = /\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before) $/i;

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
