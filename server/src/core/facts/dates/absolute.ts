import { exists, isoDate, months, oneDay, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { bareMonth, monthDay } from "./resolve.ts";
import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
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
  weekdayNamed,
  YEAR,
} from "./words.ts";

const WITH_WEEKDAY = `(?:(?<weekday>${ANY_WEEKDAY}),? (?:the )?)?`;
const WITH_YEAR = `(?:(?:,? |, of |/)(?<year>${YEAR})|(?: of)? (?<which>last|this|next) year)?`;
const JOIN = "(?<join> ?[-–—/] ?| to | and | or | & | until | through )";
const DAY_STARTS = [...ANY_WEEKDAY_WORDS, DIGIT];
const MONTH_STARTS = [...ANY_WEEKDAY_WORDS, ...MONTH_WORDS];

/** Days and months by name or number: "Jan. 20", "Wednesday 18 June 2025", "June 12-14", "March 2022", "2016-01-20". */
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
      `${WITH_WEEKDAY}(?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?)${JOIN}(?:the )?(?<last>${DAY}) (?:of )?(?<month>${MONTH})${WITH_YEAR}`,
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
    pattern: pattern(`${WITH_WEEKDAY}(?<day>${DAY})[ -](?:of )?(?<month>${MONTH})${WITH_YEAR}`),
    read: day,
  },
  {
    starts: [...ORDINAL_WORDS],
    pattern: pattern(`(?<day>${ORDINAL}) of (?<month>${MONTH})${WITH_YEAR}`),
    read: day,
  },
  {
    starts: MONTH_WORDS,
    pattern: pattern(
      `(?<month>${MONTH})(?:(?:,? | of |, of |-)(?<year>${YEAR})|(?: of)?,? (?<which>last|this|next) year)`,
    ),
    read: monthOfYear,
  },
  {
    starts: MONTH_WORDS,
    pattern: pattern(`(?<month>${MONTH})`),
    read: month,
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
  {
    starts: [DIGIT],
    pattern: pattern("(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)"),
    read: slashed,
  },
];

function day({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const name = groups.month!;
  if (!capital(context.text, context.text.indexOf(name, start))) return [];
  const days = monthDay(context, monthNamed(name), numberOf(groups.day!)!, yearIn(groups, context), {
    start,
    end,
  });
  if (days === undefined || isAmount(context, groups, start, end)) return [];
  const key = dayKey(monthNamed(name), numberOf(groups.day!)!);
  return [{ granularity: "day", stated: statedIn(groups), key, ...weekdayIn(groups), ...days }];
}

/** "June 12-14" and "1 to 3 December" are two dates; the end without a month borrows it. */
function dayRange(found: Found, context: Context, order: "month first" | "day first"): readonly Reading[] {
  const { groups, start, end } = found;
  const { text } = context;
  const monthStart = text.indexOf(groups.month!, start);
  if (!capital(text, monthStart)) return [];
  const [first, last] = [numberOf(groups.day!)!, Number.parseInt(groups.last!, 10)];
  const [name, year] = [monthNamed(groups.month!), yearIn(groups, context)];
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

function monthOfYear({ groups, start }: Found, context: Context): readonly Reading[] {
  if (!capital(context.text, start)) return [];
  const month = monthNamed(groups.month!);
  const year = yearIn(groups, context);
  const days = year === undefined ? {} : months(year, month, 1);
  const stated = groups.year === undefined ? (["month"] as const) : (["month", "year"] as const);
  return [{ granularity: "month", stated, key: `month:${month}`, ...days }];
}

function month({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const name = groups.month!;
  if (!capital(context.text, start) || !isMonth(name, before(context, start), after(context, end))) return [];
  return [
    {
      granularity: "month",
      stated: ["month"],
      key: `month:${monthNamed(name)}`,
      slack: "year",
      ...bareMonth(context, monthNamed(name), start, end),
    },
  ];
}

/** Tells the month from the given name ("April Jones", "Theresa May", "Jan Novak") and from the verb ("May I"). */
function isMonth(name: string, lead: string, rest: string): boolean {
  if (/^(?:Jan|Jun|Mar)$/i.test(name) || (name.endsWith(".") && /^ \d/.test(rest))) return false;
  if (/^ [A-Z][a-z]/.test(rest) && !WEEKDAY_NEXT.test(rest)) return TIME_CUE.test(lead);
  if ((name === "May" ? MAY_CUE : MONTH_CUE).test(lead)) return true;
  if (/[A-Z][\p{L}’']*\.? $/u.test(lead) || /^(?: [A-Z](?![A-Z])|[’']?-\p{L})/u.test(rest)) return false;
  if (THING.test(rest)) return true;
  if (/^(?:May|March|August)$/.test(name)) {
    return /\b(?:the|a|its|their|his|her|our) $/.test(lead)
      ? /^[’']s? |^ [a-z]/.test(rest)
      : /^ (?:was|is|saw|brought)\b/.test(rest);
  }
  return /\p{L}[,’']? $|^$|[(–—] ?$|[.!?"“] $/u.test(lead);
}

/** What months have and people do not. */
const THING =
  /^(?:[’']s)? (?:sales|figures?|report|data|elections?|referendum|deadline|meeting|vote|poll|inflation|exports?|imports?|output|production|deliver(?:y|ies)|futures|contracts?|reading|survey|budget|summit|total|target|rate|payrolls|jobs|start|launch|attacks?|floods?|quake|earthquake|storms?|coup)\b/;
const TIME_CUE =
  /\b(?:in|since|until|till|last|next|this|early|mid|late|during|between|throughout|end of)[ -]$/i;
const WEEKDAY_NEXT = new RegExp(`^ ${ANY_WEEKDAY}`, "u");
const MONTH_CUE =
  /\b(?:in|since|by|until|till|last|next|this|of|from|to|through|during|for|early|mid|late|between|before|after|throughout|each|every|on)(?: early| mid| late)?[ -]$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?: \d{4})?(?:,| and| or| to|[-–]) ?$/i;
const MAY_CUE =
  /\b(?:in|since|until|till|last|next|this|during|early|mid|late|of|by|(?:end|start|beginning|middle) of|between|before|after|through|throughout|(?:March|April|June|July|January|February|August|September|October|November|December|from \p{L}+) (?:and|to|or|through))[ -]$/iu;

/** Numbers in slashes or dots: which is the day is known only where the other reading is no date, or the same. */
function slashed({ groups }: Found): readonly Reading[] {
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const readings = [
    ...(exists(year, second, first) ? [isoDate(year, second, first)] : []),
    ...(groups.mark === "/" && exists(year, first, second) ? [isoDate(year, first, second)] : []),
  ];
  const date = readings[0];
  if (date === undefined) return [];
  const sure = readings.every((other) => other === date);
  return [
    {
      granularity: "day",
      stated: ["day", "month", "year"],
      key: `slashed:${first}/${second}/${year}`,
      ...(sure ? oneDay(date) : {}),
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

function yearIn(groups: Found["groups"], { day }: Context): number | undefined {
  if (groups.year !== undefined) return Number(groups.year);
  if (groups.which === undefined || day === undefined) return undefined;
  return yearOf(day) + ({ last: -1, next: 1 }[groups.which.toLowerCase()] ?? 0);
}

function capital(text: string, offset: number): boolean {
  const letter = text[offset] ?? "";
  return letter !== letter.toLowerCase();
}
