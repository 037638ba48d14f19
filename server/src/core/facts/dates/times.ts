import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { COUNT_WORDS, numberOf } from "./words.ts";
import { ZONE } from "./zones.ts";

const MERIDIEM = "(?<meridiem>[ap](?:\\.m\\.?|m(?![\\p{L}])))";
const WITH_ZONE = `(?: (?<zone>${ZONE})| ?\\((?<bracketed>${ZONE})\\))?`;
const HOUR = "(?:1[0-2]|0?[1-9])";
const HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** What stands behind a time and says which half of the day it is in; no part of the time itself. */
const PART_OF_DAY =
  "(?:on |this |yesterday |tomorrow |that |the (?:next|same|following|previous) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:in the )?(?<part>morning|afternoon|evening|night)";
const AT_A_TIME =
  /\b(?:at|by|until|till|from|before|after|about|around|to|since|between|and|just|exactly) $/i;
/** "at 4.19 the pound" may be a price in the middle of a sentence; at its start it is a time. */
const OPENS_WITH_TIME =
  /(?:^|[.!?;][”"’')]* )(?:At|By|Until|From|Since|Before|After|Just (?:before|after)|Shortly (?:before|after)) $/;

/** Times of day: "3.42am", "7:30 p.m. ET", "0842 GMT", "21:00", "noon", "half past six", "ten o'clock". */
export const times: readonly Rule[] = [
  {
    starts: [DIGIT],
    pattern: pattern(
      `(?<first>${HOUR}(?:[:.][0-5]\\d)?)(?<join> ?[-–—] ?| to | and | until )(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d))? ?${MERIDIEM}${WITH_ZONE}`,
    ),
    read: hours,
  },
  {
    starts: [DIGIT],
    pattern: pattern(`(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d))?[ -]?${MERIDIEM}${WITH_ZONE}`),
    read: ({ groups }) => [timeFact(clock(groups), zoneIn(groups))],
  },
  {
    starts: [DIGIT],
    pattern: pattern(
      `(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?: ?hours| ?hrs|h)?,?(?: ?(?<zone>${ZONE})| \\((?<bracketed>${ZONE})\\))`,
    ),
    read: ({ groups }) => [timeFact(Number(groups.hour) * 60 + Number(groups.minute), zoneIn(groups))],
  },
  {
    starts: [DIGIT],
    pattern: pattern(
      `(?<hour>[01]?\\d|2[0-4])[:.h](?<minute>[0-5]\\d)(?: ?hours| ?hrs)?(?: ?(?<zone>${ZONE})| \\((?<bracketed>${ZONE})\\))`,
    ),
    read: ({ groups }) => [timeFact(Number(groups.hour) * 60 + Number(groups.minute), zoneIn(groups))],
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?! ?[-–:.,/]?\\d)"),
    read: (found, context) => {
      if (isTime(found, context))
        return [timeFact(Number(found.groups.hour) * 60 + Number(found.groups.minute))];
      const meridiem = meridiemBefore(found, context);
      return meridiem ? [timeFact(clock({ ...found.groups, meridiem }))] : [];
    },
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?hours| ?hrs|h)?(?![-–/.,:]\\d)"),
    read: (found, context) =>
      isFourDigitTime(found, context)
        ? [timeFact(Number(found.groups.hour) * 60 + Number(found.groups.minute))]
        : [],
  },
  {
    starts: ["noon", "midday", "midnight", "mid"],
    pattern: pattern(`(?:12 )?(?<word>noon|mid-?day|midnight)${WITH_ZONE}`),
    read: ({ groups }) => [timeFact(/night/i.test(groups.word!) ? 0 : 720, zoneIn(groups))],
  },
  {
    starts: [DIGIT, ...COUNT_WORDS],
    pattern: pattern(
      `(?<hour>${HOUR}|${HOUR_WORD}) o[’']clock(?: in the (?<part>morning|afternoon|evening)| (?<night>at night))?`,
    ),
    read: ({ groups }) => [spoken(groups, 0)],
  },
  {
    starts: [DIGIT, ...COUNT_WORDS],
    pattern: pattern(
      `(?<hour>${HOUR}|${HOUR_WORD})(?:[:.](?<minute>[0-5]\\d))? (?:in the (?<part>morning|afternoon|evening)|(?<night>at night))`,
    ),
    read: ({ groups, start }, context) =>
      /\b(?:at|by|until|till|from|before|after|about|around|to|since|between|and) $/i.test(
        before(context, start),
      )
        ? [spoken(groups, Number(groups.minute ?? 0))]
        : [],
  },
  {
    // "at 4.06 on Saturday morning", "By 4.19 the right one had failed too".
    starts: [DIGIT],
    pattern: pattern(
      `(?<hour>${HOUR})[:.](?<minute>[0-5]\\d)(?![.,:]?\\d)(?:(?= ${PART_OF_DAY})|(?=(?<clause>,? (?:the|an?|he|she|it|they|both|all|his|her|its|their) )))`,
    ),
    read: ({ groups, start }, context) => {
      const lead = before(context, start);
      if (!(groups.part ? AT_A_TIME.test(lead) : groups.clause && OPENS_WITH_TIME.test(lead))) return [];
      return [spoken(groups, Number(groups.minute))];
    },
  },
  {
    // "six minutes past four on Saturday morning".
    starts: [DIGIT, ...COUNT_WORDS],
    pattern: pattern(
      `(?<minutes>[1-5]?\\d|${COUNT_WORDS.join("|")}) minutes? (?<way>past|to) (?<hour>${HOUR_WORD}|${HOUR})(?![\\d:.,]*\\d)(?! [a-z]+s\\b)(?:(?= ${PART_OF_DAY})|)`,
    ),
    read: ({ groups, start }, context) => {
      const minutes = numberOf(groups.minutes!) ?? 0;
      const back = groups.way!.toLowerCase() === "to";
      return AT_A_TIME.test(before(context, start)) ? [spoken(groups, back ? -minutes : minutes)] : [];
    },
  },
  {
    starts: ["half", "quarter", "five", "ten", "twenty"],
    pattern: pattern(
      `(?<minutes>half|(?:a )?quarter|five|ten|twenty) (?<way>past|to) (?<hour>${HOUR_WORD}|${HOUR})(?: in the (?<part>morning|afternoon|evening))?`,
    ),
    read: ({ groups, start }, context) => {
      const minutes =
        { half: 30, quarter: 15 }[groups.minutes!.toLowerCase().replace("a ", "")] ??
        numberOf(groups.minutes!) ??
        0;
      const back = groups.way!.toLowerCase() === "to";
      if (
        back &&
        (minutes === 30 ||
          !/\b(?:at|until|by|from|about|around|before|after)(?: a)? $/i.test(before(context, start)))
      )
        return [];
      return [spoken(groups, back ? -minutes : minutes)];
    },
  },
  {
    // "20 minutes before midnight".
    starts: [DIGIT, ...COUNT_WORDS],
    pattern: pattern(
      `(?<minutes>[1-5]?\\d|${COUNT_WORDS.join("|")}) minutes? (?<way>before|to|short of|after|past) (?<hour>midnight|noon|midday)`,
    ),
    read: ({ groups }) => {
      const hour = groups.hour!.toLowerCase() === "midnight" ? 24 : 12;
      const minutes = numberOf(groups.minutes!) ?? 0;
      return [timeFact(hour * 60 + (/^(?:after|past)$/i.test(groups.way!) ? minutes : -minutes))];
    },
  },
];

function timeFact(time: number, zone?: string): Reading {
  return {
    granularity: "minute",
    stated: ["time"],
    time: time % 1440,
    ...(zone === undefined ? {} : { zone: /^local/i.test(zone) ? "local" : zone }),
  };
}

/** The zone as written, with or without brackets around it. */
function zoneIn(groups: Found["groups"]): string | undefined {
  return groups.zone ?? groups.bracketed;
}

/** "9 to 11 a.m." is two times; the first takes the half of the day that puts it before the second. */
function hours({ groups, start, end }: Found, context: Context): readonly Reading[] {
  const last = clock(groups);
  const [hour, minute] = groups.first!.split(/[:.]/);
  const same = clock({ hour, minute, meridiem: groups.meridiem });
  const first = same < last ? same : (same + 720) % 1440;
  const zone = zoneIn(groups);
  if (groups.join === " and " && !/\b(?:between|at) $/i.test(before(context, start))) return [];
  const lastStart = start + groups.first!.length + groups.join!.length;
  return [
    { ...timeFact(first, zone), start, end: start + groups.first!.length },
    { ...timeFact(last, zone), start: lastStart, end },
  ];
}

function clock(groups: Found["groups"]): number {
  const hour = Number(groups.hour) % 12;
  return (hour + (/^p/i.test(groups.meridiem!) ? 12 : 0)) * 60 + Number(groups.minute ?? 0);
}

function spoken(groups: Found["groups"], minutes: number): Reading {
  const hour = (numberOf(groups.hour!) ?? 0) % 12;
  const late =
    groups.night !== undefined ||
    /afternoon|evening/i.test(groups.part ?? "") ||
    // "10.15 on Friday night" is before midnight, "two that night" behind it.
    (/night/i.test(groups.part ?? "") && hour > 5);
  const time = ((hour + (late ? 12 : 0)) * 60 + minutes + 1440) % 1440;
  const sure = late || groups.part !== undefined;
  return sure ? timeFact(time) : { ...timeFact(time), slack: "half-day" };
}

/** "19:30" bare is a time after a preposition of time or with a full hour; "2:15" of a race is not. */
function isTime({ groups, start, end }: Found, context: Context): boolean {
  const lead = before(context, start);
  if (
    /[\d.,:$£€/-]$/.test(lead) ||
    /^(?: ?(?:minutes|seconds|hours|mins|secs)\b|%)/.test(after(context, end))
  )
    return false;
  return /\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and|till|is|was|midnight) $/i.test(
    lead,
  )
    ? groups.hour!.length === 2 || /\b(?:at|until|till|between) $/i.test(lead)
    : false;
}

/** "came at 3:42 a.m. and were gone by 3:46": a time goes on in the half of the day of the one before it. */
function meridiemBefore({ groups, start }: Found, context: Context): string | undefined {
  const lead = before(context, start);
  if (Number(groups.hour) > 12 || !AT_A_TIME.test(lead)) return undefined;
  return OTHER_TIME.exec(lead)?.groups?.meridiem;
}

const OTHER_TIME = /\d[:.]\d\d ?(?<meridiem>[ap])\.?m\b[^;:\d]{0,40}$/i;

/**
 * "0916", "from 1000 to 1800", "on Sunday, from 1400": four digits without a zone. What may as well be a year or a count
 * needs hours, doors or a day beside it.
 */
function isFourDigitTime({ groups, start, end }: Found, context: Context): boolean {
  const [lead, rest] = [before(context, start), after(context, end)];
  if (/[\p{L}\d.,:/+=_$£€¥#-]$/u.test(lead)) return false;
  if (start === 0 && isInDiary(context.text)) return true;
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

const HOURS_CUE =
  /(?:^|\b(?:the|at|by|from|until|till|to|before|after|around|about|since|between|and|shortly|just|[Ii]t was) |[(–—] ?)$/;
const ENDS_HOURS = /\b[012]\d[0-5][05] (?:to|until|till|and) $/;
const ENDS_TIME =
  /^(?:[,;.!?)”"’]|$| (?:on|and|local|today|tonight|tomorrow|yesterday|when|but|as|each|every|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/;
const OF_TRAVEL =
  /^ (?:services?|trains?|flights?|bus(?:es)?|ferry|ferries|sailing|departures?|express|kick-off|from [A-Z])\b/;
const NOT_A_TIME = /^ (?:\d|number|code|area|line|prefix|people|men|women)/;
/** Places that open and close, things that start, and days: beside them "from 1400" is an hour. */
const BESIDE_HOURS =
  /\b(?:open(?:s|ed|ing)?|clos(?:es|ed|ing)|hours|doors|daily|gates|starts?|started|begins?|began|kicks?|departs?|leaves?|arrives?|runs|shift|curfew|tomorrow|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b/;
