import { AT_A_TIME, isFourDigitTime, isTime, meridiemBefore } from "./bare-times.ts";
import { clock, hours, spoken, timeFact, zoneIn } from "./clock.ts";
import { before, DIGIT, pattern, type Rule } from "./rule.ts";
import { COUNT_WORDS, numberOf } from "./words.ts";
import { IN_CITY, ZONE } from "./zones.ts";

const MERIDIEM = "(?<meridiem>[ap](?:\\.m\\.?|m(?![\\p{L}])))";
const WITH_ZONE = `(?: (?<zone>${ZONE}|${IN_CITY})| ?\\((?<bracketed>${ZONE})\\))?`;
const HOUR = "(?:1[0-2]|0?[1-9])";
const HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** What stands behind a time and says which half of the day it is in; no part of the time itself. */
const PART_OF_DAY =
  "(?:on |this |every |each |yesterday |tomorrow |that |the (?:next|same|following|previous) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)day )?(?:in the )?(?<part>morning|afternoon|evening|night)";
/** "at 4.19 the pound" may be a price in the middle of a sentence; at its start it is a time. */
const OPENS_WITH_TIME =
  /(?:^|[.!?;][”"’')]* )(?:At|By|Until|From|Since|Before|After|Just (?:before|after)|Shortly (?:before|after)) $/;

/** "The train, due at 9.52, came in at 11.27" */
const OF_TIMETABLE =
  /\b(?:due(?: (?:in|out|off|back|to (?:leave|arrive|depart|start|land)))?|timetabled|scheduled|left|leave[sd]?|departs?|departed|arriv(?:es?|ed|ing)|(?:came|come|coming|pulled) in|set off|took off|landed|docked|sailed)(?: [a-z]+){0,2} at $/i;

/** What leads to "ten to six", and, where a part of the day stands behind it, "it was", "by". */
const AT = /\b(?:at|until|from|about|around|before|after)(?: a)? $/i;
const AT_OR_IT =
  /\b(?:at|until|till|from|about|around|before|after|by|it (?:was|is)|just|nearly|almost)(?: a)? $/i;

/** "cut from ten to eight" tells of a count. */
const SHRUNK =
  /\b(?:cuts?|cutting|shr(?:inks?|ank|unk|inking)|falls?|fell|falling|drops?|dropp(?:ed|ing)|reduc(?:e|es|ed|ing)|goes|went|down|rises?|rose|raised?|grows?|grew|up)(?: [a-z]+)? from $/i;

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
  // "At 15.45 on Saturday", "until 18.00 on 20 October"
  {
    starts: [DIGIT],
    pattern: pattern(
      "(?<hour>1[3-9]|2[0-3])\\.(?<minute>[0-5]\\d)(?= (?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|[123]?\\d(?:st|nd|rd|th)? [A-Z]|[A-Z][a-z]{2,8}\\.? [123]?\\d\\b)|(?:today|tomorrow|local time)\\b))",
    ),
    read: ({ groups, start }, context) =>
      AT_A_TIME.test(before(context, start))
        ? [timeFact(Number(groups.hour) * 60 + Number(groups.minute))]
        : [],
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
      /\b(?:at|by|until|till|from|before|after|about|around|to|since|between|and|it (?:was|is))(?: (?:almost|nearly|just))? $/i.test(
        before(context, start),
      )
        ? [spoken(groups, Number(groups.minute ?? 0))]
        : [],
  },
  {
    // "at five on Friday morning".
    starts: COUNT_WORDS,
    pattern: pattern(
      `(?<hour>${HOUR_WORD})(?= (?:on |this |yesterday |tomorrow )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?<part>morning|afternoon|evening))`,
    ),
    read: ({ groups, start }, context) =>
      /\b(?:at|by|until|till|around|about|before|after) $/i.test(before(context, start))
        ? [spoken(groups, 0)]
        : [],
  },
  {
    // "due out at 8.50am, left at 9.40.", "at 4.06 on Saturday morning", "By 4.19 the right one had failed too".
    starts: [DIGIT],
    pattern: pattern(
      `(?<hour>${HOUR})[:.](?<minute>[0-5]\\d)(?![.,:]?\\d)(?:(?= ${PART_OF_DAY})|(?=(?<clause>,? (?:the|an?|he|she|it|they|both|all|his|her|its|their) ))|(?=(?<bare>[.,;)]|$))|(?=(?<more> (?:with|from|on|in|after|and|but|to|for|instead) )))`,
    ),
    read: (found, context) => {
      const { groups, start } = found;
      if (groups.bare !== undefined) {
        if (OF_TIMETABLE.test(before(context, start))) return [spoken(groups, Number(groups.minute))];
        const meridiem = meridiemBefore(found, context);
        return meridiem ? [timeFact(clock({ ...groups, meridiem }))] : [];
      }
      const lead = before(context, start);
      if ((groups.clause || groups.more) && OF_TIMETABLE.test(lead))
        return [spoken(groups, Number(groups.minute))];
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
      `(?<minutes>half|(?:a )?quarter|five|ten|twenty(?:-five)?) (?<way>past|to) (?<hour>${HOUR_WORD}|${HOUR})(?: in the (?<part>morning|afternoon|evening))?`,
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
          !(groups.part ? AT_OR_IT : AT).test(before(context, start)) ||
          SHRUNK.test(before(context, start)))
      )
        return [];
      return [spoken(groups, back ? -minutes : minutes)];
    },
  },
  {
    // "a quarter of an hour before midnight".
    starts: ["a", "half"],
    pattern: pattern(
      "(?<part>half|a quarter of) an hour (?<way>before|short of|after|past) (?<hour>midnight|noon|midday)",
    ),
    read: ({ groups }) => {
      const hour = groups.hour!.toLowerCase() === "midnight" ? 24 : 12;
      const minutes = /^half$/i.test(groups.part!) ? 30 : 15;
      return [timeFact((hour * 60 + (/^(?:after|past)$/i.test(groups.way!) ? minutes : -minutes)) % 1440)];
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
