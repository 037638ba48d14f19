import type { Figure, FigureKind } from "./figure.ts";
import { before } from "./phrases.ts";

/**
 * A bare number with the unit of the figure before it, where the sentence sets the two against each other: "4.9 percent, up
 * from 4.2", "80 kilos against 93", "from $75 a barrel to 45.88".
 */
export function withElidedUnit(figure: Figure, prior: Figure | undefined, text: string): Figure {
  if (!prior || !isBare(figure) || !CARRIED.has(prior.kind) || !isOfOneSize(figure, prior)) return figure;
  const between = text.slice(prior.rate?.end ?? prior.end, figure.hedge?.start ?? figure.start);
  const rest = text.slice(figure.end, figure.end + 16);
  if (between.length > longest || !ENDS.test(rest) || !isSetAgainst(between, before(text, startOf(prior))))
    return figure;
  const { kind, unit, per } = prior;
  return { ...figure, kind, ...(unit && { unit }), ...(per && { per }) };
}

const isBare = ({ kind, noun, unit, words, parts, high }: Figure) =>
  kind === "cardinal" && !noun && !unit && !words && !parts && high === undefined;

const CARRIED: ReadonlySet<FigureKind> = new Set(["percent", "money", "measure", "temperature"]);

/** So much larger or smaller and it is another thing: "rose 2 percent after 45 in May". */
function isOfOneSize({ value }: Figure, { value: other }: Figure): boolean {
  return value > 0 && other > 0 && value < 5 * other && other < 5 * value;
}

const startOf = ({ hedge, start }: Figure) => Math.min(hedge?.start ?? start, start);

/** In characters, between the two. */
const longest = 32;

function isSetAgainst(between: string, lead: string): boolean {
  if (AGAINST.test(between)) return true;
  // "fell 3 percent to 4.2" and "rose 3 percent from 4.2" tell a change and a level.
  if (/^ to $/.test(between)) return /\bfrom $/i.test(lead);
  return FROM.test(between) && LEVEL.test(lead);
}

const AGAINST = /^[^.;:!?]{0,20}\b(?:against|versus|vs\.?|compared (?:with|to)|after) $/i;
const FROM = /^,? (?:(?:up|down) )?from $/i;
/** What is reached or is so, not by how much it changed. */
const LEVEL =
  /\b(?:to|at|is|was|were|are|be|been|of|reach(?:ed|es)?|hit|total(?:led|ed)|weigh(?:s|ed)?|measure[sd]?|costs?) $/i;
/** What follows a number that counts nothing. */
const ENDS =
  /^(?:[,;:!?)]|\.(?!\d)|$| (?:in|on|at|for|to|a (?:day|week|month|quarter|year)|the (?:day|week|month|quarter|year)|last|this|and|by|before|earlier|previously|when)\b)/;
