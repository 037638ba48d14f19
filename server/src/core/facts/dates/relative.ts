import { addDays, isDay, monthOf, months, oneDay, yearOf } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import type { Days } from "./resolve.ts";
import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { shifted } from "./shift.ts";
import { COUNT, COUNT_WORDS, MONTH, monthNamed, numberOf } from "./words.ts";

const NEAR: Readonly<Record<string, { readonly days: number; readonly part?: string }>> = {
  "the day before yesterday": { days: -2 },
  "the day after tomorrow": { days: 2 },
  yesterday: { days: -1 },
  today: { days: 0 },
  tomorrow: { days: 1 },
  tonight: { days: 0, part: "night" },
  "last night": { days: -1, part: "night" },
  "last evening": { days: -1, part: "evening" },
  overnight: { days: -1, part: "night" },
  "this morning": { days: 0, part: "morning" },
  "this afternoon": { days: 0, part: "afternoon" },
  "this evening": { days: 0, part: "evening" },
  "this lunchtime": { days: 0, part: "lunchtime" },
};

const UNIT = "(?<unit>day|week|fortnight|month|year|decade|centur(?:y|ie))";

/** Dates told from the story's day: "yesterday", "last week", "six weeks ago", "last September", "a year earlier". */
export const relative: readonly Rule[] = [
  {
    starts: ["the", "yesterday", "today", "tomorrow", "tonight", "last", "overnight", "this"],
    pattern: pattern(`(?<near>${Object.keys(NEAR).join("|")})`),
    read: near,
  },
  {
    starts: ["this", "last", "next", "the"],
    pattern: pattern(
      "(?:the )?(?<which>this|last|next|current|coming) (?<unit>week|month|year|quarter|decade|century)",
    ),
    read: ({ groups, start, end }, context) => {
      const shift = { last: -1, next: 1, coming: 1 }[groups.which!.toLowerCase()] ?? 0;
      const unit = groups.unit!.toLowerCase();
      const last = /\bthe last $/i.test(context.text.slice(Math.max(0, start - 4), end - unit.length));
      // "the last week of the campaign" is counted from its end.
      if (last && /^ (?:of|before)\b/.test(after(context, end))) return [];
      // "over the last year" is the past year, up to now; "in the last quarter" is not.
      if (last && UP_TO_NOW.test(unit) && PAST_CUE.test(before(context, start))) return [past(context, unit)];
      return [period(context, groups.unit!.toLowerCase(), shift)];
    },
  },
  {
    starts: ["next"],
    pattern: pattern(
      "next(?=[.,;)]|$| (?:under|in|on|at|for|by|and|as|if|because|after|before|when|while|to|from|with|but)\\b)",
    ),
    read: ({ start }, context) => {
      const unit = THIS_AND_NEXT.exec(context.text.slice(Math.max(0, start - 80), start))?.[1];
      return unit === undefined ? [] : [period(context, unit.toLowerCase(), 1)];
    },
  },
  {
    starts: ["the", "this", "past"],
    pattern: pattern("(?:(?:the|this) )?past (?<unit>week|month|year|decade)"),
    read: ({ groups, start }, context) =>
      /^past/i.test(context.text.slice(start, start + 4)) && !PAST_CUE.test(before(context, start))
        ? []
        : [past(context, groups.unit!.toLowerCase())],
  },
  {
    starts: ["the"],
    pattern: pattern("the (?<unit>week|month|year) (?<way>after next|before last)"),
    read: ({ groups }, context) => [
      period(context, groups.unit!.toLowerCase(), groups.way!.toLowerCase() === "after next" ? 2 : -2),
    ],
  },
  {
    starts: ["last", "next", "this"],
    pattern: pattern(`(?<which>last|next|this) (?<month>${MONTH})`),
    read: ({ groups }, context) => {
      const month = monthNamed(groups.month!);
      const name = groups.month!;
      if (name[0] !== name[0]?.toUpperCase()) return [];
      const days = whichMonth(context, groups.which!.toLowerCase(), month);
      return [{ granularity: "month", stated: ["month"], slack: "year", ...days }];
    },
  },
  {
    starts: [...COUNT_WORDS, DIGIT],
    pattern: pattern(
      `(?<count>${COUNT})(?<half> and a half)?[ -]${UNIT}s?(?<more> and a half)?[’']? (?<way>ago|from now|hence|time|earlier|later|before|previously|afterwards)`,
    ),
    read: counted,
  },
  {
    starts: ["half", "a"],
    pattern: pattern(
      "(?<part>half|a quarter of) an? (?<unit>year|decade|century) (?<way>ago|from now|hence|earlier|later|afterwards)",
    ),
    read: partly,
  },
  {
    starts: ["that", "later", "earlier"],
    pattern: pattern(
      "(?:(?:later|earlier) )?that (?:same )?(?<unit>day|week|month|quarter|year|decade)(?! (?:and|the)\\b)",
    ),
    read: ({ groups, end }, context) => [fromElsewhere(groups.unit!.toLowerCase(), 0, after(context, end))],
  },
  {
    starts: ["the"],
    pattern: pattern(
      "the (?:(?<which>previous|preceding|following|next|same) (?<unit>day|week|month|year)|(?<named>day|week|month|year) (?<way>before|earlier|after|later))(?! (?:yesterday|tomorrow|last|next))",
    ),
    read: ({ groups, end }, context) => {
      const back = /previous|preceding|before|earlier/i.test(groups.which ?? groups.way!);
      const shift = /same/i.test(groups.which ?? "") ? 0 : back ? -1 : 1;
      const unit = (groups.unit ?? groups.named)!.toLowerCase();
      return [fromElsewhere(unit, shift, after(context, end), groups.way)];
    },
  },
];

function near({ groups, end }: Found, context: Context): readonly Reading[] {
  const word = groups.near!.toLowerCase();
  if (word === "today" && /^’?'? (?:programme|show)\b/.test(context.text.slice(end, end + 12))) return [];
  const { days, part } = NEAR[word]!;
  const date = context.day === undefined ? {} : oneDay(addDays(context.day, days));
  const night = word === "overnight" && context.day !== undefined ? { to: context.day } : {};
  return [
    {
      granularity: part === undefined ? "day" : "part",
      stated: [],
      key: `day${days}`,
      ...(part === undefined ? {} : { part }),
      ...date,
      ...night,
    },
  ];
}

/** The week, month, year … that lies `shift` of them from the story's. */
function period(context: Context, unit: string, shift: number): Reading {
  const days = context.day === undefined ? {} : (shifted(context.day, unit, shift) ?? {});
  return { granularity: granularityOf(unit), stated: [], key: `${unit}${shift}`, ...days };
}

/** "2 percent this year and 3 percent next". */
const THIS_AND_NEXT = /\bthis (year|month|week|quarter)\b[^.;!?]{1,60}? $/i;

/** Ahead of "past week" without an article. */
const UP_TO_NOW = /^(?:week|month|year|decade)$/;
const PAST_CUE = /\b(?:over|in|during|for) $/i;

/** "in the past week": the days up to the story's. */
function past({ day }: Context, unit: string): Reading {
  const base = { granularity: granularityOf(unit), stated: [], key: `past:${unit}`, slack: "unit" } as const;
  if (day === undefined) return base;
  const from = addDays(day, { week: -7, month: -30, year: -365 }[unit] ?? -3652);
  return isDay(from) ? { ...base, from, to: day } : base;
}

function whichMonth({ day }: Context, which: string, month: number): Days {
  if (day === undefined) return {};
  const ahead = (month - monthOf(day) + 12) % 12;
  if (which === "last") return months(yearOf(day), monthOf(day) + (ahead === 0 ? -12 : ahead - 12), 1);
  if (which === "next") return months(yearOf(day), monthOf(day) + (ahead === 0 ? 12 : ahead), 1);
  return months(yearOf(day), month, 1);
}

function counted({ groups, end }: Found, context: Context): readonly Reading[] {
  const way = groups.way!.toLowerCase();
  if (way === "before" && /^ [\p{L}\d]/u.test(context.text.slice(end, end + 2))) return [];
  if (way === "time" && !/[’'] time$/.test(context.text.slice(end - 6, end))) return [];
  const half = groups.half !== undefined || groups.more !== undefined;
  const unit = singular(groups.unit!.toLowerCase());
  const count = (numberOf(groups.count!) ?? 0) * (unit === "fortnight" ? 2 : 1);
  const back = /^(?:ago|earlier|before|previously)$/.test(way);
  const [size, span] = half
    ? halves(unit, count)
    : unit === "fortnight"
      ? (["week", count] as const)
      : ([unit, count] as const);
  if (/^(?:earlier|later|before|previously|afterwards)$/.test(way))
    return [fromElsewhere(size, back ? -span : span, after(context, end))];
  return [ago(context, size, back ? -span : span)];
}

/** "half a century ago" is 50 years, "half a year later" six months. */
function partly({ groups, end }: Found, context: Context): readonly Reading[] {
  const share = /^half$/i.test(groups.part!) ? 2 : 4;
  const unit = groups.unit!.toLowerCase();
  const [size, span] =
    unit === "year"
      ? (["month", 12 / share] as const)
      : (["year", (unit === "decade" ? 10 : 100) / share] as const);
  if (!Number.isInteger(span)) return [];
  const way = groups.way!.toLowerCase();
  if (/^(?:earlier|later|afterwards)$/.test(way))
    return [fromElsewhere(size, way === "earlier" ? -span : span, after(context, end))];
  return [ago(context, size, way === "ago" ? -span : span)];
}

/** "50 years ago" is a year, "six weeks ago" a week: what is counted says how exactly; decades are round years. */
function ago(context: Context, unit: string, shift: number): Reading {
  const [size, count] =
    unit === "decade"
      ? (["year", shift * 10] as const)
      : unit === "century"
        ? (["year", shift * 100] as const)
        : ([unit, shift] as const);
  const fact = period(context, size, count);
  return size === "day" || context.day === undefined ? fact : { ...fact, slack: "unit" };
}

/**
 * Counted from another date in the story; from no date but an event in "the day before the vote", from what is compared in
 * "three weeks later than planned".
 */
function fromElsewhere(unit: string, shift: number, rest: string, way = ""): Reading {
  const event = /^ than\b/.test(rest) || (/^(?:before|after)$/i.test(way) && EVENT_NEXT.test(rest));
  const fact = { granularity: granularityOf(unit), stated: [], key: `elsewhere:${unit}${shift}` } as const;
  return event ? fact : { ...fact, anchor: "named" };
}

const EVENT_NEXT = /^ (?:the|an?|his|her|its|their|[A-Z]|[a-z]+ing)\b/;

function halves(unit: string, count: number): readonly [string, number] {
  if (unit === "year") return ["month", count * 12 + 6];
  if (unit === "decade") return ["year", count * 10 + 5];
  return [unit, count + 0.5];
}

function singular(unit: string): string {
  return unit.startsWith("centur") ? "century" : unit;
}

function granularityOf(unit: string): DateFact["granularity"] {
  return unit === "fortnight" ? "week" : (unit as DateFact["granularity"]);
}
