import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";

/** "a third" and "three times", "half" and "twice". */
export function areInverse(a: Figure, b: Figure): boolean {
  const [multiple, part] = a.kind === "multiple" ? [a, b] : [b, a];
  if (multiple.kind !== "multiple" || part.kind !== "fraction" || part.value === 0) return false;
  return Math.abs((multiple.value * part.value) / 100 - 1) < slack;
}

const slack = 0.02;

/**
 * True where a multiple and its inverse tell the same: "in 1960 they drank three times as much" of "a third of what they drank
 * in 1960". What it is measured by comes behind such a figure; where both have that behind them, one of the two is wrong.
 */
export function isInverseTold(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (isAgainForLess(ours, theirs) || isAgainForLess(theirs, ours)) return true;
  if (!areInverse(ours.fact, theirs.fact)) return false;
  const [mine, other] = [wordsBehind(ours), wordsBehind(theirs)];
  const shared = mine.filter((word) => other.includes(word));
  // "Newer ones lose half as much" for "twice as much heat as newer ones": what it is measured by has become what is told of.
  if (wordsBefore(ours).some((word) => other.includes(word) && !mine.includes(word))) return true;
  const [first, second] = shared;
  if (first === undefined) return true;
  return second !== undefined && other.indexOf(first) > other.indexOf(second);
}

/** "Half as much again in 2000" for "a third less than in 2000". */
function isAgainForLess(again: Placed<Figure>, less: Placed<Figure>): boolean {
  if (!isShare(again.fact) || !isShare(less.fact)) return false;
  if (Math.abs((1 + again.fact.value / 100) * (1 - less.fact.value / 100) - 1) > slack) return false;
  return AGAIN.test(textBehind(again)) && LESS.test(textBehind(less));
}

const isShare = ({ kind }: Figure) => kind === "fraction" || kind === "percent";
const AGAIN =
  /^(?: as (?:much|many|big|large|long|high)\b[^.,;:]{0,24} again| more| higher| larger| bigger)\b/;
const LESS = /^(?: less| fewer| lower| smaller| shorter)\b/;
const textBehind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 48));

/** The stems of what stands behind a figure, up to the end of its clause. */
function wordsBehind({ fact, sentence }: Placed<Figure>): string[] {
  const behind = sentence.tokens.filter(({ start }) => start >= fact.end);
  const end = behind.findIndex(isStop);
  return (end < 0 ? behind : behind.slice(0, end))
    .filter((token) => token.kind === "word" && !isFunctionWord(token))
    .map(({ stem }) => stem);
}

/** The same of what stands before it in its clause. */
function wordsBefore({ fact, sentence }: Placed<Figure>): string[] {
  const before = sentence.tokens.filter(({ end }) => end <= fact.start);
  return before
    .slice(before.findLastIndex(isStop) + 1)
    .filter((token) => token.kind === "word" && !isFunctionWord(token))
    .map(({ stem }) => stem);
}

const isStop = ({ kind, norm }: Token) => kind === "mark" && /^[,;:.]$/.test(norm);
