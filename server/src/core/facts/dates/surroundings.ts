import type { DateFact } from "./date.ts";
import { after, before, type Context, type Reading } from "./rule.ts";

const RELATIONS: Readonly<Record<string, string>> = {
  since: "since",
  until: "until",
  till: "until",
  through: "until",
  by: "by",
  from: "from",
  between: "from",
  before: "before",
  "ahead of": "before",
  "prior to": "before",
  after: "after",
  following: "after",
};

const RELATION =
  /\b(since|until|till|through|by|from|between|before|ahead of|prior to|after|following)(?: about| around| at least| as early as| at)? (?:the )?$/i;
/** "Will be cut, but not until July": from then on. */
const NOT_UNTIL = /\bnot (?:until|till|before) (?:the )?$/i;
/** "Does not fall until". */
const DENIED =
  /\b(?:not|cannot|never|[a-z]{2,6}n['’]t) (?!say|said|know|want|tell)(?:(?!and |but |or )[^\s.,;:!?]+ ){1,7}until (?:the )?$/i;
const APPROXIMATE = /\b(?:about|around|roughly|approximately|circa|nearly|almost)(?: at)? $/i;
const WITHIN =
  /(?:\bthe )?\b(?:(early|mid|late|end(?=-))(?:[- ](?:on |in )?)|(beginning|start|end|close|middle|turn|first days?|last days?) of (?:the )?)$/i;
const PART_AFTER =
  /^ (?:(early|late|mid)[- ])?(morning|afternoon|evening|night|lunchtime|teatime|dawn|dusk)(?![\p{L}\d]|s\b)/iu;
const PART_BEFORE = /(?:\bthe )?\b(morning|afternoon|evening|night|(?:early|small) hours) of (?:the )?$/i;
const PART_JUST_BEFORE = /(?:\bthe )?\b(early|mid|late)-(morning|afternoon|evening) (?:on )?$/i;
const ENDS_RANGE = /^ ?(?:[-–—]|to|until|through) ?(?:the )?$/;
const ENDS_BETWEEN = /^ and (?:the )?$/;

/** A reading with what stands around it: part of the day, "early" or "the end of", article and relation. */
export function dress(
  reading: Reading & { start: number; end: number },
  context: Context,
  previous: DateFact | undefined,
): DateFact {
  const floor = previous?.end ?? 0;
  const whole = withArticle(withWithin(withPart(reading, context, floor), context, floor), context, floor);
  const relation = relationOf(context, whole, previous);
  const round = whole.granularity === "minute" && APPROXIMATE.test(before(context, whole.start));
  return {
    ...whole,
    text: context.text.slice(whole.start, whole.end),
    ...(relation === undefined ? {} : { relation }),
    ...(isDenied(before(context, whole.start)) ? { denied: true } : {}),
    ...(round ? { approximate: true } : {}),
  };
}

const isDenied = (lead: string) => NOT_UNTIL.test(lead) || DENIED.test(lead);

type Placed = Reading & { start: number; end: number };

function withPart(reading: Placed, context: Context, floor: number): Placed {
  if (reading.granularity !== "day") return reading;
  const behind = PART_AFTER.exec(after(context, reading.end));
  if (behind) {
    return {
      ...reading,
      end: reading.end + behind[0].length,
      granularity: "part",
      part: behind[2]!.toLowerCase(),
      ...(behind[1] === undefined ? {} : { within: behind[1].toLowerCase() }),
    };
  }
  const lead = before(context, reading.start);
  const just = PART_JUST_BEFORE.exec(lead);
  if (just && reading.start - just[0].length >= floor) {
    const [within, part] = [just[1]!.toLowerCase(), just[2]!.toLowerCase()];
    return { ...reading, start: reading.start - just[0].length, granularity: "part", part, within };
  }
  const ahead = PART_BEFORE.exec(lead);
  if (!ahead || reading.start - ahead[0].length < floor) return reading;
  const part = ahead[1]!.toLowerCase();
  const start = reading.start - ahead[0].length;
  return part.endsWith("hours")
    ? { ...reading, start, granularity: "part", part: "night", within: "early" }
    : { ...reading, start, granularity: "part", part };
}

function withWithin(reading: Placed, context: Context, floor: number): Placed {
  if (reading.granularity === "minute") return reading;
  const lead = WITHIN.exec(before(context, reading.start));
  if (!lead || reading.start - lead[0].length < floor) return reading;
  const word = (lead[1] ?? lead[2])!.toLowerCase();
  const within =
    {
      beginning: "start",
      turn: "start",
      "first day": "start",
      "first days": "start",
      "last day": "end",
      "last days": "end",
      close: "end",
      middle: "mid",
    }[word] ?? word;
  return { ...reading, start: reading.start - lead[0].length, within: reading.within ?? within };
}

/** "the" belongs to a period ("the second quarter"), so that a fix can put another in its place. */
function withArticle(reading: Placed, context: Context, floor: number): Placed {
  const calendar = /^(?:feast|date|month):/.test(reading.key ?? "") && reading.within === undefined;
  const named = reading.within !== undefined || reading.key !== undefined || reading.granularity === "decade";
  if (!named || reading.granularity === "minute" || calendar) return reading;
  const start = reading.start - 4;
  return start >= floor && /\b[Tt]he $/.test(before(context, reading.start))
    ? { ...reading, start }
    : reading;
}

function relationOf(
  context: Context,
  { start, end }: Placed,
  previous: DateFact | undefined,
): string | undefined {
  const lead = before(context, start);
  const word = RELATION.exec(lead)?.[1]?.toLowerCase();
  // In "buried by Saturday's landslide" the word says who did it, not when.
  const agent = word === "by" && /^[’']s\b/.test(after(context, end));
  if (NOT_UNTIL.test(lead)) return "from";
  if (word !== undefined) return agent ? undefined : RELATIONS[word];
  if (previous?.relation !== "from") return undefined;
  const join = context.text.slice(previous.end, start);
  const ranged = /\bbetween $/i.test(before(context, previous.start)) ? ENDS_BETWEEN : ENDS_RANGE;
  return ranged.test(join) ? "until" : undefined;
}
