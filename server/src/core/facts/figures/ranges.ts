import { exact } from "./amounts.ts";
import type { Found } from "./found.ts";
import { before, matchAt } from "./phrases.ts";
import { quantityAt } from "./quantities.ts";

const JOINT = /(?:[-–—‑]| ?– ?)(?=[\d.$£€¥₹]|[A-Z][A-Za-z]{0,3}\$?\d)|-? to |-to-| and | or /iy;

/** What a quantity is the first end of: one range, two figures of which the first borrows the second's unit, or itself. */
export function rangeAt(text: string, first: Found): readonly Found[] {
  const joint = matchAt(JOINT, text, first.end)?.[0].toLowerCase();
  if (joint === undefined || !RANGED.has(first.kind)) return [first];
  const lead = before(text, first.start, 60);
  const second = quantityAt(text, first.end + joint.length);
  if (second === undefined || !RANGED.has(second.kind)) return [first];
  const start = inMillions(text, first, second);
  if (!joins(start, second)) return [first];
  const [low, high] = alike(start, second);
  const isFallen = low.value < high.value && FALLEN_FROM.test(lead);
  const isOld = FORMERLY.test(text.slice(second.end, second.end + 16));
  // "Weakened 0.4% to 11.32": the ends of a range are both of percent.
  const toLevel = first.kind === "percent" && second.kind === "cardinal";
  const apart =
    /^-? to $/.test(joint) &&
    (isMove(lead) || isStep(lead, first, second) || WICKETS.test(lead) || toLevel) &&
    !isFallen &&
    !isOld;
  const ranged =
    joint === " and "
      ? BETWEEN.test(lead)
      : joint === " or "
        ? low.words && low.value + 1 === high.value && low.value < 10
        : !apart;
  if (ranged && low.value < high.value) {
    return [
      { ...low, end: high.end, high: high.value, number: { start: low.number.start, end: high.number.end } },
    ];
  }
  if (joint !== " to " || isGiven(text, first, second)) return [first];
  // "rose 8 percent to 3.65" ends at a level, which is no percentage.
  const level = !FROM.test(lead) && toLevel;
  return [{ ...low, end: first.end }, level ? second : high];
}

const RANGED: ReadonlySet<string> = new Set([
  "cardinal",
  "percent",
  "points",
  "money",
  "measure",
  "temperature",
  "duration",
  "age",
  "multiple",
]);
const HEDGED =
  "(?:about |around |roughly |some |nearly |almost |approximately |just over |just under |more than |at least )?";
const BETWEEN = new RegExp(`\\bbetween (?:(?:the )?ages? of )?${HEDGED}$`, "i");
const FROM = new RegExp(`\\bfrom (?:an? |the |its )?(?:[a-z]+ )?${HEDGED}$`, "i");
const RANGING =
  /\b(?:rang|var(?:y|ies|ied)|anywhere|anything|span|stretch|aged|estimates)[a-z]*\b[^,.;]{0,30}$/i;
const MOVED =
  /\b(?:rose|risen|rises?|rising|fell|fallen|falls?|gain(?:s|ed|ing)?|lost|drop(?:s|ped)?|climb(?:s|ed)?|add(?:s|ed)?|slip(?:s|ped)?|shed|sheds|jump(?:s|ed)?|sank|soar(?:s|ed)?|edged (?:up|down)|up|down|slid|dipped|tumbled|grew|advanced|eased|retreated|surged|plunged|declined|increased|decreased|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|shr[aiu]nks?|shrinking|improv(?:es?|ed|ing)|worsen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|contract(?:s|ed)?|expand(?:s|ed)?|swell(?:s|ed)?|cut|raised|lowered|trimmed|lifted|reduced)(?: by)? (?:(?:about|nearly|almost|another) )?$/i;

/** "Pay $84 million to 230 survivors", "£870,000 to nine families": who gets it is no amount. */
const isGiven = (text: string, first: Found, second: Found) =>
  first.kind === "money" &&
  (first.magnitude >= 1e3 || first.value > second.value) &&
  second.kind === "cardinal" &&
  second.magnitude === 1 &&
  /^ \p{Ll}{3,}s\b/u.test(text.slice(second.end, second.end + 24));

/** "2 to 4 percent, down from 5 to 7" and "up from 1 to 2 percent previously" tell of two ranges. */
const FALLEN_FROM =
  /\b(?:down|lower\w*|cut|reduced|trimmed|fell|fallen|falls|falling|dropped|declined|eased|slowed|narrowed|shrank|shortened) from (?:the |its |about |around |roughly |some )?$/i;
const FORMERLY = /^ (?:previously|before(?:hand)?(?![ -][a-z])|earlier|originally|until now|so far)\b/;

/** "From 172 for two to 238 all out". */
const WICKETS = /\d for $/;

/** "rose from 10 to 15" and "gained 4 to 104" are two figures. */
function isMove(lead: string): boolean {
  return (FROM.test(lead) && !RANGING.test(lead)) || MOVED.test(lead);
}

/** "Raise prices by 50 cents to 4.50 euros", "falling by 3 percent to 14 percent": a step and where it leads, of which each has its unit. */
const isStep = (lead: string, first: Found, second: Found) =>
  STEP.test(lead) &&
  (first.kind === "money" || first.kind === "percent") &&
  second.kind === first.kind &&
  second.value >= 3 * first.value;
const STEP = new RegExp(`\\bby ${HEDGED}$`, "i");

/** "35.8m to 37.4m hectolitres": an "m" is a million where the other end's is, and reads as metres only by itself. */
function inMillions(text: string, first: Found, second: Found): Found {
  if (second.magnitude !== 1e6 || first.unit !== "metre" || !/\dm$/.test(text.slice(first.start, first.end)))
    return first;
  const { unit: _unit, ...bare } = first;
  return { ...bare, kind: "cardinal", value: exact(first.value * 1e6), magnitude: 1e6 };
}

/** True where the two may be ends of one range: of one kind and unit, or one of them without. */
function joins(first: Found, second: Found): boolean {
  if (first.kind === "cardinal" || second.kind === "cardinal")
    return first.kind !== "cardinal" ? first.end - first.number.end < 2 || first.kind === "money" : true;
  return first.kind === second.kind && (first.unit === second.unit || first.kind === "money");
}

/** Both ends with the unit and the magnitude that only one of them has: "$10-15 million", "10 to 15 percent". */
function alike(first: Found, second: Found): [Found, Found] {
  const size =
    first.magnitude === 1 &&
    second.magnitude >= 1e3 &&
    Math.abs(first.value) < 1000 &&
    first.value < second.value / second.magnitude
      ? second.magnitude
      : 1;
  const scale = second.kind === first.kind || second.kind === "cardinal" ? 1 : (second.scale ?? 1);
  const low = { ...first, value: first.value * size * scale, magnitude: first.magnitude * size };
  if (first.kind === "cardinal" && second.kind !== "cardinal") return [withUnit(low, second), second];
  if (first.kind !== "cardinal" && second.kind === "cardinal") return [low, withUnit(second, first)];
  return [low, second];
}

function withUnit(figure: Found, other: Found): Found {
  const { kind, unit, per } = other;
  return { ...figure, kind, ...(unit && { unit }), ...(per && { per }) };
}
