import { isoDate, monthOf, months, yearOf, years } from "./calendar.ts";
import type { DateFact } from "./date.ts";
import { bareMonth, yearSaid } from "./resolve.ts";
import { after, before, type Context, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { shifted } from "./shift.ts";
import { MONTH, monthNamed, numberOf, YEAR } from "./words.ts";

const NTH = "(?:first|second|third|fourth|1st|2nd|3rd|4th)";
const PERIOD = "(?:quarter|period|half|half-year)";
/** "ended Sept. 30", "to the end of March 2025" behind a quarter or a year. */
const ENDED = `(?= (?:that |which )?(?<verb>ended|ending|ends|to|up to) (?:on )?(?:the end of |end-)?(?<month>${MONTH})(?: (?<day>\\d{1,2})\\b)?(?:,? (?<year>${YEAR}))?)`;

/** Periods that companies and statisticians report on: "the latest quarter", "the year-ago period", "the year ended Sept. 30". */
export const reporting: readonly Rule[] = [
  {
    starts: ["the"],
    pattern: pattern(`the (?:latest |full |fiscal |financial )?(?<unit>quarter|half|half-year|year)${ENDED}`),
    read: ended,
  },
  {
    starts: ["the", "latest"],
    pattern: pattern(`(?:the )?(?:latest|most recent|just-ended|just-completed) (?:${PERIOD}|three months)`),
    read: () => [reported("0")],
  },
  {
    starts: ["the", "year"],
    pattern: pattern(
      `(?:the )?year-(?:ago|earlier)(?: (?<nth>${NTH})[- ]quarter| (?:quarter|period|three months|half))?`,
    ),
    read: yearAgo,
  },
  {
    starts: ["the"],
    pattern: pattern(
      `the (?:(?:same|corresponding|comparable|like|equivalent) )?(?:${PERIOD}|three months)(?:,? (?:of |in )?(?:(?<which>last year|the (?:previous|prior|preceding) year|(?:a|one) year (?:ago|earlier|before|previously))|(?<year>${YEAR})))`,
    ),
    read: ({ groups }) => [reported(groups.year === undefined ? "-1" : `=${groups.year}`)],
  },
  {
    starts: ["the"],
    pattern: pattern(`the (?:fiscal )?(?<year>${YEAR}) (?:quarter|period|three months)`),
    read: ({ groups }) => [reported(`=${groups.year}`)],
  },
  {
    starts: ["the"],
    pattern: pattern(
      "the quarter(?![- ]?final|[- ](?:century|mile|point|pounder|note|finals)|(?: |-)?back| of (?:an?|the)\\b)",
    ),
    read: ({ start, end }, context) =>
      context.text.slice(start + 4, end) === "quarter" ? [reported("0")] : [],
  },
  {
    starts: ["this", "last"],
    pattern: pattern("(?<which>this|last) year[’']s (?:quarter|period)"),
    read: ({ groups }, { day }) => {
      const year = day === undefined ? undefined : yearOf(day) - (/last/i.test(groups.which!) ? 1 : 0);
      return [reported(year === undefined ? "?" : `=${year}`)];
    },
  },
  {
    starts: ["the"],
    pattern: pattern("the (?:full )?year"),
    read: fullYear,
  },
  {
    starts: ["a", "one"],
    pattern: pattern("(?:a|one) year (?<way>ago|earlier|before|previously)"),
    read: compared,
  },
];

function reported(key: string): Reading {
  return { granularity: "quarter", stated: [], key: `elsewhere:reported/${key}`, anchor: "reported" };
}

/** "the year ended Sept. 30" is the fiscal year of its last day, "the quarter to June" April to June. */
function ended({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const month = monthNamed(groups.month!);
  const year = yearSaid(groups, context);
  const last =
    year !== undefined
      ? isoDate(year, month, 1)
      : /ending|ends/.test(groups.verb!)
        ? bareMonth(context, month, start, end).from
        : lastBegun(context, month);
  const unit = groups.unit!.toLowerCase();
  const [granularity, length] =
    unit === "quarter"
      ? (["quarter", 3] as const)
      : unit === "year"
        ? (["year", 12] as const)
        : (["half", 6] as const);
  const stated: DateFact["stated"] = groups.year === undefined ? ["month"] : ["month", "year"];
  const base = { granularity, stated, key: `ended:${month}+${length}` } as const;
  if (last === undefined) return [base];
  // A quarter that ends in the first days of a month is the one of the months before.
  const early = groups.day !== undefined && Number(groups.day) <= 7 ? 1 : 0;
  return granularity === "year"
    ? [{ ...base, basis: "fiscal", ...months(yearOf(last), 1, 12) }]
    : [{ ...base, ...months(yearOf(last), monthOf(last) - early - length + 1, length) }];
}

/** The first day of the last month of that number that has begun on the story's day. */
function lastBegun({ day }: Context, month: number): string | undefined {
  if (day === undefined) return undefined;
  const first = isoDate(yearOf(day), month, 1);
  return first <= day ? first : isoDate(yearOf(day) - 1, month, 1);
}

/** "the year-ago quarter", "year-earlier results"; with a quarter of its own that of the year before. */
function yearAgo({ groups }: Found, { day }: Context): readonly Reading[] {
  if (groups.nth === undefined) return [reported("-1")];
  const month = numberOf(groups.nth)! * 3 - 2;
  const base = { granularity: "quarter", stated: [], key: `months:${month}+3` } as const;
  if (day === undefined) return [base];
  const begun = months(yearOf(day), month, 3).from <= day;
  return [{ ...base, slack: "year", ...months(yearOf(day) - (begun ? 1 : 2), month, 3) }];
}

/** "sales for the full year", "for the year, sales rose": this one, or in its first months the last. */
function fullYear({ start, end }: Found, context: Context): readonly Reading[] {
  const full = end - start > "the year".length;
  if (!full && !(/\b[Ff]or $/.test(before(context, start)) && /^[,.;]/.test(after(context, end)))) return [];
  const base = { granularity: "year", stated: [], key: "full-year", slack: "year" } as const;
  const { day } = context;
  return [
    day === undefined
      ? base
      : {
          ...base,
          ...years(yearOf(day) - (monthOf(day) <= 3 ? 1 : 0), yearOf(day) - (monthOf(day) <= 3 ? 1 : 0)),
        },
  ];
}

/** "up from $3 million a year ago": the period that the sum is of, a year back. */
function compared({ groups, start }: Found, context: Context): readonly Reading[] {
  const lead = before(context, start);
  const ago = groups.way!.toLowerCase() === "ago";
  if (!COMPARED.test(lead) && (ago || !/(?:^|[.!?]["”’)]* )$/.test(lead))) return [];
  if (!ago) return [{ granularity: "year", stated: [], key: "elsewhere:year-1", anchor: "reported" }];
  const days = context.day === undefined ? undefined : shifted(context.day, "year", -1);
  return [
    {
      granularity: "year",
      stated: [],
      key: "year-1",
      anchor: "reported",
      ...(days && { slack: "unit", ...days }),
    },
  ];
}

const COMPARED = /\d[^.;!?]{0,30} $|\b(?:compared (?:with|to)|from|than|versus|against) $/i;
