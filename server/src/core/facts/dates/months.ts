import { months as span } from "./calendar.ts";
import { bareMonth, yearSaid } from "./resolve.ts";
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
import { ANY_WEEKDAY, MONTH, MONTH_WORDS, monthNamed, THAT_YEAR, WHICH_YEAR, YEAR } from "./words.ts";

/** Months: "March 2022", "one March evening in 2022", "March last year", "in September"; not April Jones, and not what one may do. */
export const months: readonly Rule[] = [
  {
    starts: MONTH_WORDS,
    pattern: pattern(
      `(?<month>${MONTH})(?:(?:,? | of |, of |-| (?:morning|afternoon|evening|night|day) (?:in|of) )(?<year>${YEAR})|(?: of)?,? (?:${WHICH_YEAR}|${THAT_YEAR}))`,
    ),
    read: monthOfYear,
  },
  {
    starts: MONTH_WORDS,
    pattern: pattern(`(?<month>${MONTH})`),
    read: month,
  },
];

function monthOfYear({ groups, start }: Found, context: Context): readonly Reading[] {
  if (!isCapital(context, start)) return [];
  const month = monthNamed(groups.month!);
  if (groups.that !== undefined)
    return [{ granularity: "month", stated: ["month"], key: `month:${month}`, anchor: "named" }];
  const year = yearSaid(groups, context);
  const days = year === undefined ? {} : span(year, month, 1);
  const stated = groups.year === undefined ? (["month"] as const) : (["month", "year"] as const);
  return [{ granularity: "month", stated, key: `month:${month}`, ...days }];
}

function month({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const name = groups.month!;
  if (!isCapital(context, start) || !isMonth(name, before(context, start), after(context, end))) return [];
  const said = {
    granularity: "month",
    stated: ["month"],
    key: `month:${monthNamed(name)}`,
    slack: "year",
  } as const;
  if (isOfThatYear(before(context, start))) return [{ ...said, anchor: "named" }];
  return [{ ...said, ...bareMonth(context, monthNamed(name), start, end) }];
}

/** "stepped down that September": of the year named before it, or of the next. */
const isOfThatYear = (lead: string) => /\b(?:that|the same|the following) $/i.test(lead);

/** Tells the month from the given name ("April Jones", "Theresa May", "Jan Novak") and from the verb ("May I"). */
function isMonth(name: string, lead: string, rest: string): boolean {
  if (/^(?:Jan|Jun|Mar)$/i.test(name) || (name.endsWith(".") && /^ \d/.test(rest))) return false;
  if (/^ [A-Z][a-z]/.test(rest) && !WEEKDAY_NEXT.test(rest)) return TIME_CUE.test(lead);
  if ((name === "May" ? MAY_CUE : MONTH_CUE).test(lead)) return true;
  if (
    /\b(?!(?:The|An?|Its|Their|His|Her|Our) )[A-Z][\p{L}’']{0,40}\.? $/u.test(lead) ||
    /^(?: [A-Z](?![A-Z])|[’']?-\p{L})/u.test(rest)
  )
    return false;
  if (THING.test(rest)) return true;
  if (/^(?:May|March|August)$/.test(name)) {
    return /\b(?:the|a|its|their|his|her|our) $/i.test(lead)
      ? /^[’']s? |^ [a-z]/.test(rest)
      : /^ (?:was|is|saw|brought|ends|ended|begins|began)\b/.test(rest);
  }
  return /\p{L}[,’']? $|^$|[(–—] ?$|[.!?"“] $/u.test(lead);
}

/** What months have and people do not. */
const THING =
  /^(?:[’']s)? (?:sales|figures?|report|data|elections?|referendum|deadline|meeting|vote|poll|inflation|exports?|imports?|output|production|deliver(?:y|ies)|futures|contracts?|reading|survey|budget|summit|total|target|rate|payrolls|jobs|start|launch|attacks?|floods?|quake|earthquake|storms?|coup)\b/;
const TIME_CUE =
  /\b(?:in|since|until|till|last|next|this|early|mid|late|end|during|between|throughout|end of)[ -]$/i;
const WEEKDAY_NEXT = new RegExp(`^ ${ANY_WEEKDAY}`, "u");
const MONTH_CUE =
  /\bcompared (?:with|to) $|\b(?:in|since|by|until|till|last|next|this|of|from|to|through|during|for|early|mid|late|end|between|before|after|throughout|each|every|on)(?: early| mid| late)?[ -]$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?: \d{4})?(?:,| and| or| to|[-–]) ?$/i;
const MAY_CUE =
  /(?:\bpoints?|percent|per cent|%|\b(?:up|down|higher|lower|unchanged|level|changed|rise|fall|drop|increase|decline|change|\d+)) from $|\bcompared (?:with|to) $|\b(?:in|since|until|till|last|next|this|during|early|mid|late|end|of|by|(?:end|start|beginning|middle) of|between|before|after|through|throughout|(?:March|April|June|July|January|February|August|September|October|November|December|from \p{L}+) (?:and|to|or|through))[ -]$/iu;
