import type { Span } from "../../text/span.ts";
import { exact } from "./amounts.ts";
import type { Figure, FigureKind } from "./figure.ts";
import type { Found } from "./found.ts";
import { before } from "./phrases.ts";

/**
 * A bare number with the unit of the figure before it, where the sentence sets the two against each other: "4.9 percent, up
 * from 4.2", "80 kilos against 93", "from $75 a barrel to 45.88", "to 35 cents from 30".
 */
export function withElidedUnit(figure: Figure, prior: Figure | undefined, text: string): Figure {
  if (prior?.kind === "duration" && isPartOf(figure, prior, text))
    return { ...figure, kind: prior.kind, ...(prior.unit && { unit: prior.unit }) };
  if (!prior) return figure;
  // "One for eight years and the other for five"
  if (prior.kind === "duration" && isOfOtherOne(figure, prior, text))
    return { ...figure, kind: prior.kind, ...(prior.unit && { unit: prior.unit }) };
  // "From eleven years to eight": what is left of a length of time is one.
  if (prior.kind === "duration" && isReduced(figure, prior, text))
    return { ...figure, kind: prior.kind, ...(prior.unit && { unit: prior.unit }) };
  const scale = scaleOf(prior, text);
  const isMillions = MILLIONS.test(figure.text) && figure.unit === "metre" && scale >= 1e6;
  if (!isMillions && !(isBare(figure) && CARRIED.has(prior.kind))) return figure;
  // "from 38 million" has its magnitude, "from 38" has not.
  const isWhole = !isMillions && isOfOneSize(figure, prior);
  const value = isWhole ? figure.value : exact(figure.value * (isMillions ? 1e6 : scale));
  if (!isOfOneSize({ value }, prior)) return figure;
  const between = text.slice(prior.rate?.end ?? prior.end, figure.hedge?.start ?? figure.start);
  const after = text.slice(figure.end, figure.end + 16);
  // "No less than 200m francs and no more than 250m"
  const areBounds =
    between === " and " &&
    prior.comparator === "at-least" &&
    figure.comparator === "at-most" &&
    ENDS.test(after);
  if (areBounds) return withUnitOf(figure, prior, value);
  const isOfWhole = isMillions && OF_WHOLE.test(before(text, startOf(prior))) && value < prior.value;
  const isAlone = between.length > longest || !ENDS.test(after);
  if (!isOfWhole && (isAlone || !isSetAgainst(between, before(text, startOf(prior))))) return figure;
  return withUnitOf(figure, prior, value);
}

function withUnitOf(figure: Figure, { kind, unit, per }: Figure, value: number): Figure {
  const { unit: _unit, high: end, ...rest } = figure;
  const high = end === undefined ? undefined : exact((end * value) / figure.value);
  return {
    ...rest,
    kind,
    value,
    ...(high !== undefined && { high }),
    ...(unit && { unit }),
    ...(per && { per }),
  };
}

/**
 * Gives the numbers of a list the magnitude and unit that only its last one writes out: "seven and eight million pounds", "5, 6
 * or 7 million"; and a part of what is measured: "140 of the 325 basis points".
 */
export function lendUnit(figures: Figure[], last: Found, text: string): void {
  let next: Span = last;
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i]!;
    const joint = text.slice(figure.end, next.start);
    const takes = next === last ? isLent(figure, last, joint) : joint === ", " && isListed(figure, last);
    if (!takes) return;
    figures[i] = lent(figure, last);
    next = figure;
  }
}

function isLent(figure: Figure, last: Found, joint: string): boolean {
  if (last.kind === "points" && OF_THEM.test(joint))
    return (
      figure.kind === "cardinal" &&
      figure.unit === undefined &&
      figure.value <= last.value / (last.scale ?? 1)
    );
  return /^,? (?:and|or) $/.test(joint) && isListed(figure, last);
}

const OF_THEM = /^ of (?:the|its|his|her|their|those|these) $/;

/** True for a number without unit or noun that is of the size of the last one's number, where that has a magnitude. */
function isListed({ kind, noun, unit, parts, high, value, comparator }: Figure, last: Found): boolean {
  const isBare =
    kind === "cardinal" && !noun && !unit && !parts && high === undefined && comparator === "exactly";
  const written = last.value / last.magnitude;
  return (
    isBare && last.magnitude >= 1e3 && value > 0 && value < 1e3 && isOfOneSize({ value }, { value: written })
  );
}

function lent({ noun: _noun, ...figure }: Figure, { kind, unit, per, magnitude, scale = 1 }: Found): Figure {
  const value = exact(figure.value * magnitude * scale);
  return { ...figure, kind, value, ...(unit && { unit }), ...(per && { per }) };
}

/** "18 months, 12 of them suspended". */
function isPartOf({ kind, unit, noun, end, start, value }: Figure, whole: Figure, text: string): boolean {
  const isCount = kind === "cardinal" && unit === undefined && noun === undefined && value <= 100;
  return isCount && text.slice(whole.end, start) === ", " && PART.test(text.slice(end, end + 12));
}

/** "Eight years and the other for five", "18 months, her brother for nine" */
function isOfOtherOne(
  { kind, unit, noun, end, start, parts, high, hedge }: Figure,
  first: Figure,
  text: string,
): boolean {
  if (kind !== "cardinal" || unit || noun || parts || high !== undefined) return false;
  return OTHER_ONE.test(text.slice(first.end, hedge?.start ?? start)) && ENDS.test(text.slice(end, end + 16));
}

/** "Designed to last five years and worked for 16" */
const OTHER_ONE =
  /^,? (?:and|but) (?:\p{Ll}+ ){1,3}for $|^,? (?:in (?:prison|jail) )?(?:and|while|but) (?:the (?:other|others|second|latter)|another|(?:his|her|their) \p{Ll}+) (?:for|to|got|received) $/u;

/** "From eleven years to eight": the number behind it leaves the unit to the first. */
function isReduced(
  { kind, unit, noun, end, start, hedge, parts, high }: Figure,
  first: Figure,
  text: string,
) {
  const isCount = kind === "cardinal" && !unit && !noun && !parts && high === undefined;
  return (
    isCount &&
    text.slice(first.end, hedge?.start ?? start) === " to " &&
    /\bfrom $/i.test(before(text, startOf(first))) &&
    ENDS.test(text.slice(end, end + 16))
  );
}

const PART = /^ of (?:them|it|that|which|those)\b/;

const isBare = ({ kind, noun, unit, words, parts, high }: Figure) =>
  kind === "cardinal" && !noun && !unit && !words && !parts && high === undefined;

const CARRIED: ReadonlySet<FigureKind> = new Set(["percent", "money", "measure", "temperature"]);

/** Metres, but for a figure before it that is told in millions: "1.2bn euros, from 900m". */
const MILLIONS = /\dm$/;

/** What one of its written number comes to: 0.01 for "35 cents", a million for "$40m". */
function scaleOf({ number, value }: Figure, text: string): number {
  const written = Number(text.slice(number.start, number.end).replaceAll(",", ""));
  return written > 0 ? value / written : 1;
}

/** So much larger or smaller and it is another thing: "rose 2 percent after 45 in May". */
function isOfOneSize({ value }: Pick<Figure, "value">, { value: other }: Pick<Figure, "value">): boolean {
  return value > 0 && other > 0 && value < 5 * other && other < 5 * value;
}

const startOf = ({ hedge, start }: Figure) => Math.min(hedge?.start ?? start, start);

/** In characters, between the two. */
const longest = 32;

function isSetAgainst(between: string, lead: string): boolean {
  if (AGAINST.test(between)) return true;
  // "fell 3 percent to 4.2" and "rose 3 percent from 4.2" tell a change and a level.
  if (TO.test(between)) return /\bfrom $/i.test(lead);
  return FROM.test(between) && LEVEL.test(lead);
}

/** "From 8.2m tonnes in 2023-24 to 7m" */
const TO = /^(?: (?:in|for) [\d/–-]{4,9}| (?:last|this) (?:year|month|week|season))? to $/;
const AGAINST =
  /^[^.;:!?]{0,20}\b(?:against|versus|vs\.?|compared (?:with|to)|after|instead of|rather than) (?:(?:the|its|their) (?:planned|expected|forecast|estimated|budgeted|usual|normal|average|original|previous|current) )?$/i;
const FROM = /^(?: \p{L}{2,20}| (?:last|this|in|on|by) \p{L}{3,9})?,? (?:(?:up|down) )?from $/iu;
/** What is reached or is so, not by how much it changed. */
const LEVEL =
  /\b(?:to|at|is|was|were|are|be|been|of|reach(?:ed|es)?|hit|total(?:led|ed)|weigh(?:s|ed)?|measure[sd]?|costs?) (?:an? (?:[\p{L}-]{2,16} ){1,2})?$/iu;
/** "Of the 27m crowns saved each year 13.5m will be spent on buses." */
const OF_WHOLE = /\bof (?:the|its|their|his|her|this|these|those) $/i;
/** What follows a number that counts nothing. */
const ENDS =
  /^(?:[,;:!?)]|\.(?!\d)|$| (?:in|on|at|for|to|a (?:day|week|month|quarter|year)|the (?:day|week|month|quarter|year)|last|this|and|by|before|earlier|previously|when)\b)/;
