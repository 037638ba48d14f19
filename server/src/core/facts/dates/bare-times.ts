import { after, before, type Context, type Found } from "./rule.ts";

/** What leads to a time of day rather than to a number. */
export const AT_A_TIME =
  /\b(?:at|by|until|till|from|before|after|about|around|to|since|between|and|just|exactly|instead of|rather than) $/i;

/** "19:30" bare is a time after a preposition of time or with a full hour; "2:15" of a race is not. */
export function isTime({ groups, start, end }: Found, context: Context): boolean {
  const lead = before(context, start);
  if (
    /[\d.,:$£€/-]$/.test(lead) ||
    /^(?: ?(?:minutes|seconds|hours|mins|secs)\b|%)/.test(after(context, end))
  )
    return false;
  if (/\b(?:the|that|this|last|first) $/i.test(lead) && groups.hour!.length === 2)
    return OF_TRAVEL.test(after(context, end));
  // "At 7 a.m. instead of 9:30"
  if (/\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.? (?:instead of|rather than) $/i.test(lead)) return true;
  // "It was 8:33 before the train came in."
  if (
    /\b(?:it|time) was (?:already |just |about |nearly |almost )?$/i.test(lead) &&
    OF_EVENT.test(after(context, end))
  )
    return true;
  return /\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and|till|is|was|midnight) $/i.test(
    lead,
  )
    ? groups.hour!.length === 2 || /\b(?:at|until|till|between) $/i.test(lead)
    : false;
}

const OF_EVENT = /^ (?:before|when|by the time|that|in the (?:morning|evening|afternoon))\b/;

/** "came at 3:42 a.m. and were gone by 3:46": a time goes on in the half of the day of the one before it. */
export function meridiemBefore({ groups, start }: Found, context: Context): string | undefined {
  const lead = before(context, start);
  if (Number(groups.hour) > 12 || !AT_A_TIME.test(lead)) return undefined;
  return OTHER_TIME.exec(lead)?.groups?.meridiem;
}

const OTHER_TIME = /\d(?:[:.]\d\d)? ?(?<meridiem>[ap])\.?m\b[^;:\d]{0,40}$/i;

/**
 * "0916", "from 1000 to 1800", "on Sunday, from 1400": four digits without a zone. What may as well be a year or a count
 * needs hours, doors or a day beside it.
 */
export function isFourDigitTime({ groups, start, end }: Found, context: Context): boolean {
  const [lead, rest] = [before(context, start), after(context, end)];
  if (/[\p{L}\d.,:/+=_$£€¥#-]$/u.test(lead)) return false;
  if (start === 0 && isInDiary(context.text)) return true;
  // "Mon 1915 Last knocking heard", "Sun 0340 - Casas found dead": a line of a timeline
  if (TIMELINE_DAY.test(lead) && /^ +(?:\p{Lu}|[-–—:] ?\p{L})/u.test(rest)) return true;
  if (/hours|hrs|h$/.test(context.text.slice(start, end))) return HOURS_CUE.test(lead);
  if (groups.hour!.startsWith("0"))
    return OF_TRAVEL.test(rest) || (HOURS_CUE.test(lead) && !NOT_A_TIME.test(rest));
  const [range, second] = [
    /^ ?(?:to|until|till|and|[-–]) ?[012]\d[0-5][05]\b/.test(rest),
    ENDS_HOURS.test(lead),
  ];
  if (!HOURS_CUE.test(lead) || !(range || ENDS_TIME.test(rest)) || Number(groups.minute) % 5 !== 0)
    return false;
  if (/\bat $/i.test(lead)) return true;
  // "Would sit until 1500 on Friday instead of 1545"
  if (ON_DAY.test(rest) && !MOVED_TO.test(lead)) return true;
  if (/\binstead of $/i.test(lead))
    return OTHER_HOURS.test(context.text.slice(Math.max(0, start - 48), start));
  if (/\b0\d[0-5]\d (?:to|until|till|and) $/.test(lead)) return true;
  const clause = context.text
    .slice(Math.max(0, start - 80), start)
    .split(/[.;!?] /)
    .at(-1)!;
  return (
    BESIDE_HOURS.test(clause) &&
    (range || second || /\b(?:from|until|till|by|before|after|about|around) $/i.test(lead))
  );
}

/** "1330 United States payrolls, March 6": an agency's line of what is due. A year may begin a line too. */
function isInDiary(text: string): boolean {
  return /^(?!19|20)\d\d[0-5][05] \p{Lu}[\p{L}. ]*\p{Ll} /u.test(text) && !/[.!?]["”]?\s*$/.test(text);
}

const TIMELINE_DAY = /\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.? $/;
const HOURS_CUE =
  /(?:^|\b(?:the|at|by|from|until|till|to|before|after|around|about|since|between|and|shortly|just|it was|instead of) |[(–—] ?)$/i;
/** "The index rose to 1540 on Friday" */
const MOVED_TO =
  /\b(?:r[io]se[ns]?|f[ae]ll(?:en)?|climb\w*|drop\w*|slip\w*|gain\w*|jump\w*|edg\w*|up|down|back) to $/i;
const ON_DAY = /^ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const OTHER_HOURS = /\b(?:at|from|until|till|by|to) [012]\d[0-5][05]\b/i;
const ENDS_HOURS = /\b[012]\d[0-5][05] (?:to|until|till|and) $/;
const ENDS_TIME =
  /^(?:[,;.!?)”"’]|$| (?:on|and|local|today|tonight|tomorrow|yesterday|when|but|as|each|every|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/;
const OF_TRAVEL =
  /^ (?:services?|trains?|flights?|bus(?:es)?|ferry|ferries|sailing|departures?|express|kick-off)\b|^ (?:from|to|for|out of) [A-Z]/;
const NOT_A_TIME = /^ (?:\d|number|code|area|line|prefix|people|men|women)/;
/** Places that open and close, things that start, and days: beside them "from 1400" is an hour. */
const BESIDE_HOURS =
  /\b(?:open(?:s|ed|ing)?|clos(?:es|ed|ing)|hours|doors|daily|gates|starts?|started|begins?|began|kicks?|departs?|leaves?|arrives?|runs|shift|curfew|tomorrow|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b/;
