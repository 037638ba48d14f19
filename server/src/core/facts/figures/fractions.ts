import { exact } from "./amounts.ts";
import type { Found, Reader } from "./found.ts";
import { magnitudeAt } from "./magnitudes.ts";
import { GLYPHS, smallNumber } from "./numerals.ts";
import { before, gapEnd, matchAt } from "./phrases.ts";
import { suffixAt } from "./suffixes.ts";

/** "two-thirds", "a quarter of a point", "half an hour", "¾". */
export const fractionAt: Reader = (text, at) => {
  const found = partAt(text, at);
  return found && [found];
};

const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  sixteenth: 16,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
};
const WRITTEN =
  /(?:(an?|one)[ \u00a0-](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth|millionth|billionth)|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|[2-9]|1\d)[ \u00a0-](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|twentieth|hundredth|thousandth)s|(half|quarter))(?![a-z])/iy;
const SLASHED = /(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄])/y;

function partAt(text: string, start: number): Found | undefined {
  const glyph = GLYPHS.get(text[start]!);
  if (glyph !== undefined) return ofWhat(text, start, start + 1, glyph, "sure");
  const slashed = matchAt(SLASHED, text, start);
  if (slashed) {
    const [over, under] = [Number(slashed[1]), Number(slashed[2])];
    const usual = over < under && [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128].includes(under);
    return usual ? ofWhat(text, start, start + slashed[0].length, over / under, "sure") : undefined;
  }
  const written = matchAt(WRITTEN, text, start);
  if (written === null) return undefined;
  const [all, one, oneOf, several, severalOf, alone] = written;
  const parts = DENOMINATORS[(oneOf ?? severalOf ?? alone)!.toLowerCase()]!;
  const count = several ? (smallNumber(several) ?? Number(several)) : 1;
  if (count >= parts || (parts === 4 && count === 2)) return undefined;
  const certain = several !== undefined || /^one$/i.test(one ?? "");
  if (
    certain &&
    parts === 4 &&
    /\b(?:last|past|first|next|consecutive|previous|of) $/i.test(before(text, start))
  )
    return undefined;
  const how = certain ? "sure" : alone ? "alone" : parts === 2 ? "half" : "article";
  return ofWhat(text, start, start + all.length, count / parts, how);
}

const OF_A = /[ \u00a0-](?:of[ \u00a0-])?(?:an?|one|1)[ \u00a0-]|[ \u00a0-](?:of[ \u00a0])?/iy;
const POINT = /(?:percentage[ -])?points?(?![a-z])/iy;
const SIZES = /(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)(?![a-z])/iy;

/** How surely the words are a fraction: "half" alone and "a third" may be something else. */
type Certainty = "sure" | "half" | "article" | "alone";

function ofWhat(text: string, start: number, end: number, value: number, how: Certainty): Found | undefined {
  const part = { start, end, value, words: /^[a-z \u00a0-]+$/i.test(text.slice(start, end)) };
  const joint = matchAt(OF_A, text, end)?.[0];
  // "a third year" and "the first half hour" are no parts.
  const joined =
    joint !== undefined &&
    (joint.length > 1 || how !== "article") &&
    !OTHER_HALF.test(before(text, start, 16));
  const measured = joined ? ofUnit(text, part, joint, how) : undefined;
  if (measured) return measured;
  return isShare(text, start, end, how) ? share(start, end, 100 * value, part.words, "fraction") : undefined;
}

const OTHER_HALF = /\b(?:first|second|other|better|opening)[ -]$/i;

type Part = Pick<Found, "start" | "end" | "value" | "words">;

/** A part of a point, a million or a unit, which stands behind the joint. */
function ofUnit(text: string, part: Part, joint: string, how: Certainty): Found | undefined {
  const { start, end, value, words } = part;
  const at = end + joint.length;
  const point = matchAt(POINT, text, at);
  if (point) return { ...share(start, at + point[0].length, value, words, "points"), number: { start, end } };
  if (matchAt(SIZES, text, at)) return sized(text, start, end, value, at, words);
  const direct = joint.length === 1;
  const suffix = suffixAt(text, { start, end: at - 1, value: direct ? 2 : 1, words });
  // "quarter miles" may be, "quarter hours" and "half euros" are not.
  if (!suffix || (direct && suffix.kind === "money") || (how === "alone" && value === 0.25 && joint === " "))
    return undefined;
  const { kind, unit, scale } = suffix;
  const base = { start, end: suffix.end, number: { start, end }, decimals: 0, words, magnitude: 1 };
  return { ...base, kind, value: exact(value * scale), ...(unit && { unit }) };
}

/** "half a million dollars", "a quarter of a billion". */
function sized(text: string, start: number, end: number, part: number, at: number, words: boolean): Found {
  const size = magnitudeAt(text, at - 1) ?? { end: at, means: 1 };
  const value = part * size.means;
  const suffix = suffixAt(text, { start, end: size.end, value, words });
  const base = { start, number: { start, end }, decimals: 0, words, magnitude: size.means };
  if (!suffix) return { ...base, end: size.end, kind: "cardinal", value };
  return {
    ...base,
    end: suffix.end,
    kind: suffix.kind,
    value: exact(value * suffix.scale),
    ...(suffix.unit && { unit: suffix.unit }),
  };
}

function share(
  start: number,
  end: number,
  value: number,
  words: boolean,
  kind: "percent" | "fraction" | "points",
): Found {
  return { start, end, kind, value: exact(value), number: { start, end }, decimals: 0, words, magnitude: 1 };
}

const OF_WHOLE =
  /^[ -](?:of|the|an?|its|their|his|her|our|my|your|all|those|these|this|that|as|said|were|was|are|had|have|would|will|did|do)\b/i;
const AS_SHARE =
  /^(?:[,.;:)!?”"]|$| [–—-]+ (?!and\b|or\b)| (?:of|more|less|fewer|higher|lower|larger|smaller|bigger|faster|slower|cheaper|dearer|longer|shorter|to|in|from|since|and|or|by|on|at|this|last|compared|after|while|when|as|over|were|was|is|are|will|could|may|might|said|say|had|has|have|would|did|do|below|above|off|between|during|for|if|but|because|with|within|again|under|against (?:it|them|him|her)|opposed|favou?red|backed|undecided)\b)/i;

const SCORED =
  /\b(?:add(?:ed|s)?|won|wins?|winning|takes?|took|taking|seeks|served?|serving|earn(?:ed|ing)?|manag(?:ed|ing)|finish(?:ed|ing)|score[sd]?|grabbed|netted|struck|claimed|seeking|chasing|wants?|planned|expecting) $/i;

/** "Cleared of two charges, and not proven on a third" */
const LISTED = /\b(?:one|two|both|first|second|another)\b[^.;]{0,60} (?:and|on|against|for|with|while|or) $/i;

/** "More than a fifth went unanswered", "only a quarter failed": nobody says that of the fifth or the quarter of a row. */
const isHedgedShare = (lead: string, rest: string) =>
  (SURELY.test(lead) && /^ [a-z]/.test(rest)) || (HARDLY.test(lead) && DID.test(rest));

const SURELY = /\b(?:more than|less than|almost|nearly|roughly) $/i;
const HARDLY = /\b(?:only|just|barely|about|around|over|under) $/i;
const DID =
  /^ (?:[a-z]{3,}ed|went|came|got|never|lost|fell|rose|left|knew|saw|made|paid|live|work|own|fail|pass)\b/;

function isShare(text: string, start: number, end: number, how: Certainty): boolean {
  const rest = text.slice(end, gapEnd(text, end) + 12);
  if (how === "sure") return true;
  // "added a third" is another goal.
  if (how === "article" && SCORED.test(before(text, start, 16)) && /^(?:[,.;]|$| in the \d)/.test(rest))
    return false;
  if (
    how === "article" &&
    LISTED.test(before(text, start, 80)) &&
    /^(?:[,.;]|$| (?:was|is|had|has)\b)/.test(rest)
  )
    return false;
  if (how === "article" && isHedgedShare(before(text, start, 16), text.slice(end, end + 16))) return true;
  if (how === "article")
    return AS_SHARE.test(rest) && !/^ (?:and|or) (?:final|fourth|fifth|sixth|last)\b/.test(rest);
  if (how === "half") return !/^[ -](?:century|time|term|marathon|brother|sister)/i.test(rest);
  if (!/^half/i.test(text.slice(start, end))) return false;
  if (text[start - 1] === "-") return false;
  const lead = before(text, start, 24);
  if (
    /^ [a-z]+,? (?:and )?half\b/.test(text.slice(end, end + 24)) ||
    /\bhalf [a-z]+,? (?:and )?$/i.test(lead)
  )
    return true;
  if (
    /\b(?:first|second|other|better|opening|each|either|in|final|last|latter|this|another|the|time and a)[ -]$/i.test(
      lead,
    ) ||
    / and a $/.test(lead)
  )
    return false;
  return (
    OF_WHOLE.test(rest) ||
    /\b(?:by|about|nearly|almost|than|over|least|around|roughly|under|only|just|some) $/i.test(lead)
  );
}
