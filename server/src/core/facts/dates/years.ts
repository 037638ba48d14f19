import { years as span } from "./calendar.ts";
import { after, before, type Context, DIGIT, type Found, pattern, type Reading, type Rule } from "./rule.ts";
import { shifted } from "./shift.ts";
import { numberOf, ORDINAL, ORDINAL_WORDS, YEAR } from "./words.ts";

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** "By 2100": of the centuries to come only round years are told. */
const LATER = "2[1-3][05]0(?![\\p{L}\\d]|[.,:]\\d|%)";

/** Years and what is longer: "in 2019", "fiscal 2024", "2015/16", "the 1990s", "the seventh century". */
export const years: readonly Rule[] = [
  {
    starts: ["fiscal", "financial", "fy"],
    pattern: pattern(
      `(?:(?:fiscal|financial)(?: year)?|FY) ?(?<year>${YEAR})(?:[-–/](?<last>\\d{2}|\\d{4}))?`,
    ),
    read: ({ groups }) => [yearFact(Number(groups.year), lastYear(groups), "fiscal")],
  },
  {
    starts: ["this", "last", "next", "the", "current", "previous", "coming"],
    pattern: pattern(
      "(?:the )?(?<which>this|last|next|current|previous|prior|coming|new) (?:fiscal|financial|tax|business) year",
    ),
    read: ({ groups }, { day }) => {
      const shift =
        { last: -1, previous: -1, prior: -1, next: 1, coming: 1, new: 1 }[groups.which!.toLowerCase()] ?? 0;
      const key = `fiscal${shift}`;
      const base = { granularity: "year", stated: [], key, slack: "year", basis: "fiscal" } as const;
      return day === undefined ? [base] : [{ ...base, ...(shifted(day, "year", shift) ?? {}) }];
    },
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<year>(?:1\\d|20)\\d\\d)[-–/](?:(?<last>\\d{2})|(?<next>\\d{4}))(?![-–/.,:]\\d)"),
    read: ({ groups, start }, context) => {
      const [first, last, lead] = [Number(groups.year), lastYear(groups), before(context, start)];
      if (
        last !== first + 1 &&
        !(groups.next === undefined && last > first && (YEAR_CUE.test(lead) || STRONG_CUE.test(lead)))
      )
        return [];
      return [yearFact(first, last, last === first + 1 ? "fiscal" : undefined)];
    },
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<decade>(?:1\\d|20)\\d0)[’']?s"),
    read: ({ groups }) => [decadeFact(Number(groups.decade))],
  },
  {
    starts: [DIGIT],
    pattern: pattern("(?<decade>[1-9]0)[’']?s"),
    read: ({ groups, start }, context) => {
      const lead = before(context, start);
      const quoted = /(?:^|[\s(])[’'‘]$/.test(lead);
      if (!quoted && (!/\bthe (?:early |mid-|late )?$/i.test(lead) || /temperature/i.test(lead))) return [];
      return [{ ...decadeFact(1900 + Number(groups.decade)), start: quoted ? start - 1 : start }];
    },
  },
  {
    starts: Object.keys(DECADES),
    pattern: pattern(`(?<decade>${Object.keys(DECADES).join("|")})`),
    read: ({ groups, start }, context) =>
      /\bthe (?:early |mid-|late |roaring |swinging )?$/i.test(before(context, start))
        ? [decadeFact(1900 + DECADES[groups.decade!.toLowerCase()]!)]
        : [],
  },
  {
    starts: [...ORDINAL_WORDS, DIGIT],
    pattern: pattern(`(?<nth>${ORDINAL})[- ](?:century|centuries)(?<era>,? (?:BCE?|B\\.C\\.))?`),
    read: ({ groups, start }, context) => {
      // "His fifth century" is one of runs.
      if (/(?:\b(?:his|her|their|my|whose)|\p{L}['’]s?) $/iu.test(before(context, start))) return [];
      const nth = numberOf(groups.nth!) ?? 0;
      const era = groups.era === undefined ? "" : "-";
      const known = nth > 0 && nth < 100 && era === "" ? span(nth * 100 - 99, nth * 100) : {};
      return [{ granularity: "century", stated: ["year"], key: `century:${era}${nth}`, ...known }];
    },
  },
  {
    starts: [DIGIT],
    pattern: pattern(`(?<year>${YEAR}|${LATER})`),
    read: (found, context) => {
      const year = Number(found.groups.year);
      // "Rose to 2350"
      if (year >= 2100 && !/\b(?:by|until|till|in|before) $/i.test(before(context, found.start))) return [];
      return isYear(found, context) ? [yearFact(year, year)] : [];
    },
  },
];

function yearFact(first: number, last: number, basis?: "fiscal"): Reading {
  return {
    granularity: "year",
    stated: ["year"],
    ...span(first, last),
    ...(basis === undefined ? {} : { basis }),
  };
}

function decadeFact(first: number): Reading {
  return { granularity: "decade", stated: ["year"], ...span(first, first + 9) };
}

/** "2015/16" and "2015-2016" name their second year in two digits or four. */
function lastYear(groups: Found["groups"]): number {
  const year = Number(groups.year);
  const digits = groups.last ?? groups.next;
  if (digits === undefined) return year;
  if (digits.length === 4) return Number(digits);
  const last = Math.floor(year / 100) * 100 + Number(digits);
  return last < year ? last + 100 : last;
}

/**
 * Four digits are a year where a preposition of time, a determiner or a bracket leads up to them and nothing countable
 * follows: "in 2019", "the 1975 disaster", "(1998)"; not "2014 adults", "flight 1549", "$2000".
 */
function isYear({ groups, start, end }: Found, context: Context): boolean {
  const [lead, rest] = [before(context, start), after(context, end)];
  if (/[$£€¥#\p{L}\d.,:/+=_]$/u.test(lead) || /^(?:[-–]\p{L}|[/=_]|[-–]\d(?!\d{3}(?!\d)))/u.test(rest))
    return false;
  if (COUNTED.test(rest) || (ROUGHLY.test(lead) && /^ [a-z]+s\b/.test(rest))) return false;
  const year = Number(groups.year);
  const recent = year >= 1900;
  if (STRONG_CUE.test(lead))
    return (
      recent ||
      !/^ (?!(?:and|to|when|by|will|would|may|might|could|can|should|must|did|does|were|are|have|said|with|the|after|as|but|while|that|who|which|until|or|on|at|in|for|from|he|she|it|they|a|an|his|her|its|their|was|is|has|had|under|because|during|before|then|there|we|I)\b)[a-z]/.test(
        rest,
      )
    );
  if (/\d{4} ?(?:[-–]|to|and|or|,) ?(?:and )?$/.test(lead)) return true;
  if (/\bin (?:about|around) $/.test(lead) && !/^ [a-z]+s\b/.test(rest)) return true;
  if (!recent)
    return (
      MADE.test(context.text.slice(Math.max(0, start - 72), start)) ||
      (/\b(?:the|[Aa]n?) $/.test(lead) &&
        /^ (?:war|battle|revolt|uprising|treaty|rebellion|earthquake|revolution|eruption)\b/.test(rest))
    );
  if (/\bwas $/.test(lead) && /^ (?:before|when)\b/.test(rest)) return true;
  if (isInTimeline(context.text, start)) return true;
  // "- 2014: City borrows $96 million", an item of a chronology
  if (recent && /^(?:[-–—•*] ?)?$/.test(lead) && /^: \p{Lu}/u.test(rest)) return true;
  if (YEAR_CUE.test(lead) || isHeadOfColumn(context.text, start)) return true;
  if (/^[’']s\b/.test(rest) || (DESCRIBED.test(lead) && ONE_THING.test(rest))) return true;
  return (
    /^(?:["“‘(]|)$|[.!?:;,(—–] ?["“]?$/.test(lead) &&
    /^(?: (?:was|has|is|will|saw|marked|would|and|to|budget|results|profit|sales)\b| \||[),;–-]|$)/.test(rest)
  );
}

/** "1962 bridge opened; 1988 strengthened; 2021 cracks found": each part of the line begins with its year, and the years go up. */
function isInTimeline(text: string, start: number): boolean {
  if (text.length > 600 || !/(?:^|[:;•] )$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const heads = text
    .split(/[:;•] ?/)
    .flatMap((part) => Number(/^(\d{4})[ :,–-]/.exec(part)?.[1] ?? Number.NaN) || []);
  return (
    heads.length > 2 && heads.every((year, i) => year >= 1500 && year <= 2100 && year >= (heads[i - 1] ?? 0))
  );
}

/** A cell of a row that has words and years only: "Stock | 2024 | 2025". */
function isHeadOfColumn(text: string, start: number): boolean {
  if (text.length > 200 || !text.includes(" | ")) return false;
  const cells = text.split("|").map((cell) => cell.trim());
  const inCell = cells.includes(text.slice(start, start + 4));
  return inCell && cells.every((cell) => !/\d/.test(cell) || /^(?:19|20)\d\d$/.test(cell));
}

const STRONG_CUE =
  /\b(?:in|since|until|till|by|during|circa|year|from|before|after|through|and|spring|summer|autumn|fall|winter|early|mid|late|end|of|(?:end|start|beginning|middle) of|(?:back|early|late) in|between|beyond|(?:until|till) at least|at least until)[ -]$/i;
const YEAR_CUE =
  /\b(?:the|an?|its|his|her|their|our|my|to|of|for|than|with|against|over|at|on|this|that|due|around|about|Cup|Games|Olympics|Euro|Championships?|Vision|Agenda|Expo|Act|[Cc]opyright|©|vs|versus|compared|[\p{L}]+[’']s?|full-year|first-half|in-a|any|every|pre|post|since|born|both|into|throughout) ?[-–]?$|\((?:[^()\d]{0,20} )?$/iu;
/** "made in Edinburgh around 1790": what has an age. */
const MADE =
  /\b(?:born|died|made|built|painted|written|composed|founded|carved|cast|woven|printed|drawn|erected|dat(?:es?|ed|ing))\b[^.;:!?]{0,40} (?:about|around|circa) $/;
/** "about 2000 fans", "more than 2000 homes". */
const ROUGHLY = /\b(?:about|around|over|than|nearly|almost|some|least|most|up to) $/i;
/** "his unsuccessful 1996 campaign": a number before one thing counts nothing. */
const DESCRIBED = /\b(?:the|an?|its|his|her|their|our|my|this|that|[\p{L}]+[’']s) \p{L}[\p{L}-]+ $/iu;
const ONE_THING =
  /^ (?!(?:people|police|men|women|children|more|less|fewer|other|new|such|and|or|in|on|at|to|for|from|with|who|that|of|by|cash|as|plus|extra|local|different|feet|metric|square|cubic)\b)[a-z]{3,}(?<!s)(?![\p{L}-])/u;
const COUNTED =
  /^(?:[ -](?:(?:and a half )?(?:people|adults|workers|soldiers|troops|men(?![’'])|women(?![’'])|children(?![’'])|residents|employees|staff|jobs|homes|houses|votes|metres?|meters?|miles?|km|kilomet(?:re|er)s?|feet|ft|tonnes?|tons?|dollars?|pounds?|euros?|yuan|yen|hours?|hrs|minutes|seconds|laps|pages|words|runs|days|years|points?|percent|per cent|degrees|prisoners|students|pupils|patients|passengers|companies|families|households|voters|respondents|police|officers|shares|barrels|calories|kg|hectares|acres|square|mAh|GMT|UTC|BST|ET|CET|EST|EDT|PST|PDT|million|billion|mn|bn|of (?:them|the))\b|m\b)| ?%|[°º])/;
