import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { COUNT_WORDS, numberOf } from "./words.ts";
import { ZONE } from "./zones.ts";

const MERIDIEM = "(?<meridiem>[ap](?:\\.m\\.?|m(?![\\p{L}])))";
const WITH_ZONE = `(?: (?<zone>${ZONE})| ?\\((?<bracketed>${ZONE})\\))?`;
const HOUR = "(?:1[0-2]|0?[1-9])";
const HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

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
    read: (found, context) =>
      isTime(found, context) ? [timeFact(Number(found.groups.hour) * 60 + Number(found.groups.minute))] : [],
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
      `(?<hour>${HOUR}|${HOUR_WORD}) (?:in the (?<part>morning|afternoon|evening)|(?<night>at night))`,
    ),
    read: ({ groups, start }, context) =>
      /\b(?:at|by|until|till|from|before|after|about|around|to|since|between|and) $/i.test(
        before(context, start),
      )
        ? [spoken(groups, 0)]
        : [],
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
  const late = groups.night !== undefined || /afternoon|evening/i.test(groups.part ?? "");
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
