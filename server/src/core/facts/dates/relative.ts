import { addDays, oneDay } from "./calendar.ts";
import { counted, partly } from "./counted.ts";
import { outlook } from "./outlook.ts";
import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { fromElsewhere, past, period, whichMonth } from "./shifted-periods.ts";
import { COUNT, COUNT_WORDS, MONTH, monthNamed } from "./words.ts";

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
      // "He won bronze the next year": the one behind that of which is told.
      const isTold = shift === 1 && /\bthe next\b/i.test(context.text.slice(start, end));
      if (isTold && outlook(context, start, end) === "past")
        return [fromElsewhere(unit, 1, after(context, end))];
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
      `(?<count>${COUNT})(?<half> and a half)?[ -]${UNIT}s?(?<more> and a half)?[’']? (?<way>ago|from now|from today|hence|time|earlier|later|before|previously|afterwards)`,
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
      "the (?:(?<which>previous|preceding|following|next|same) (?<unit>day|week|month|year)|(?<named>day|week|month|year) (?<way>before|earlier|after|later)|(?<part>evening|night|morning|afternoon) (?<eve>before))(?! (?:yesterday|tomorrow|last|next))",
    ),
    read: ({ groups, end }, context) => {
      const back = /previous|preceding|before|earlier/i.test(groups.which ?? groups.way ?? groups.eve!);
      const shift = /same/i.test(groups.which ?? "") ? 0 : back ? -1 : 1;
      const unit = (groups.unit ?? groups.named ?? "day").toLowerCase();
      return [fromElsewhere(unit, shift, after(context, end), groups.way)];
    },
  },
  {
    starts: ["the"],
    pattern: pattern("the (?<which>previous|following|next|same) (?<part>morning|afternoon|evening|night)"),
    read: ({ groups }) => {
      const which = groups.which!.toLowerCase();
      const shift = which === "previous" ? -1 : which === "same" ? 0 : 1;
      const part = groups.part!.toLowerCase();
      return [{ granularity: "part", part, stated: [], key: `elsewhere:day${shift}`, anchor: "named" }];
    },
  },
];

/** "3,900 overnight stays" were on any night. */
const STAYED =
  /^ (?:stays?|guests?|visit(?:or)?s?|accommodation|train|trains|bus|buses|ferry|ferries|success)\b/;

function near({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const word = groups.near!.toLowerCase();
  if (word === "today" && /^’?'? (?:programme|show)\b/.test(context.text.slice(end, end + 12))) return [];
  if (word === "overnight" && STAYED.test(after(context, end))) return [];
  const { days, part } = NEAR[word]!;
  // The night of a forecast is the one to come.
  const isComing = word === "overnight" && outlook(context, start, end) === "future";
  const date = context.day === undefined ? {} : oneDay(addDays(context.day, isComing ? 0 : days));
  const night = word === "overnight" && context.day !== undefined && !isComing ? { to: context.day } : {};
  return [
    {
      granularity: part === undefined ? "day" : "part",
      stated: [],
      key: `day${isComing ? 0 : days}`,
      ...(part === undefined ? {} : { part }),
      ...date,
      ...night,
    },
  ];
}

/** "2 percent this year and 3 percent next". */
const THIS_AND_NEXT = /\bthis (year|month|week|quarter)\b[^.;!?]{1,60}? $/i;

/** Ahead of "past week" without an article. */
const UP_TO_NOW = /^(?:week|month|year|decade)$/;
const PAST_CUE = /\b(?:over|in|during|for) $/i;
