import type { Sentence } from "../../../document.ts";
import type { Links } from "../../links.ts";
import { shareField } from "../../topics.ts";
import { isOfDegree, isOfOthers, isTime, range, wordOf } from "../polarity/denied.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import type { Negation } from "../polarity/polarity.ts";
import { itemAt, itemsBefore, itemsBehind, saidIn } from "../polarity/readings.ts";
import { statementAt, tellingOf } from "../polarity/statements.ts";
import { answers } from "./answers.ts";
import { isEnded, lasting } from "./bounded-negations.ts";
import type { Contradiction } from "./contradictions.ts";
import { isOfDelay } from "./delays.ts";

/** How much of what stands around a negation the other side must tell. */
export interface Telltale {
  /** The share of all of it, 0 to 1. */
  readonly share: number;
  /** So many of the words behind the negation. */
  readonly behind: number;
  /** Whether words of one field tell each other. */
  readonly field: "narrow" | "wide";
}

/** The draft has a "not": it hardly ever comes from nowhere. */
export const notGained: Telltale = { share: 0.3, behind: 1, field: "wide" };
/** The reference has one: the draft may have left out its clause. */
export const notLost: Telltale = { share: 0.5, behind: 2, field: "narrow" };

/**
 * A "not" of one side where the other tells the same and has no word at all that could stand for it, neither another negation
 * nor one of the many words that negate by themselves. So silent a side is rare beside a faithful "not" (one in twenty), and
 * it need not have the negated word itself: "had not been recovered" where soldiers "had pulled" the bodies from the mud.
 */
export function unanswered(
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  { weight }: Pick<Links, "weight">,
  enough: Telltale,
): Contradiction | undefined {
  const { tokens } = negated;
  if (
    negation.kind !== "word" ||
    isOfOthers(negation, negated, others) ||
    isOfDelay(negation, negated, others) ||
    isPartial(negation, negated, others)
  )
    return undefined;
  const target = tokens.findIndex(({ stem }, at) => at > negation.from && stem === negation.target);
  if (target < 0) return undefined;
  const { share, features, parts } = tellingOf(statementAt(negated, negation.from, weight), others);
  if (share < enough.share) return undefined;
  const behind = itemsBehind(negated, negation.from).slice(0, range);
  const told = behind.filter((feature) => features.has(feature));
  if (negativeSense(tokens, target) !== undefined && !isToldAsWell(itemAt(negated, target), told))
    return undefined;
  const all = [
    ...told,
    ...itemsBefore(negated, tokens.indexOf(negation.token)).filter((each) => features.has(each)),
  ];
  const kindred = enough.field === "wide" ? behind.filter((each) => isKindred(each, others)) : told;
  // "The claim could not be verified": little stands behind it, and all of that is told, in one place.
  const isWhole =
    share >= nearlyAll &&
    told.length > 0 &&
    told.length === behind.length &&
    others.some((other) => standTogether(all, other));
  if (kindred.length < (isWhole ? 1 : enough.behind) || all.length < 2 || isBareTime(all, share))
    return undefined;
  const isTelling = share >= tellsEnough && told.length > 0;
  if (others.some((other) => answers(other, negation, negated, isTelling ? parts : undefined)))
    return undefined;
  const best =
    parts.find(({ sentence, places }) => places.some((at) => told.includes(itemAt(sentence, at) ?? ""))) ??
    parts[0];
  const lasts = best?.sentence.tokens.find(({ norm }) => isEnded(negation, negated) && lasting.test(norm));
  const word = best && (lasts ?? wordOf(negation, negated, best, told, features));
  return word && { negation, negated, stated: best.sentence, word };
}

/** "Would not give up farming" is "meant to go on", unless the other side has the word too, or by what share something fell. */
const isToldAsWell = (target: string | undefined, told: readonly string[]) =>
  told.some((feature) => feature === target || /^#.*%$/.test(feature));

/** One day is not enough to tell by; two are, where little else is said: "first-quarter figures are due on April 17". */
const isBareTime = (all: readonly string[], share: number) =>
  all.every(isTime) && (share < tellsEnough || new Set(all).size < 2);

const nearlyAll = 0.7;
/** From this share on an answer is looked for where the statement is told. */
const tellsEnough = 0.45;

/** True where a sentence has all the words of so short a statement, and few others between them. */
function standTogether(features: readonly string[], sentence: Sentence): boolean {
  const places = features.map((feature) =>
    [...sentence.tokens.keys()].filter((at) => itemAt(sentence, at) === feature),
  );
  const last = Math.max(...places.map((each) => each[0] ?? Number.POSITIVE_INFINITY));
  const first = Math.min(...places.map((each) => each.findLast((at) => at <= last) ?? last));
  return last - first <= together;
}

/** In words and marks. */
const together = 12;

const isKindred = (feature: string, others: readonly Sentence[]) =>
  others.some((other) => [...saidIn(other)].some((said) => said === feature || shareField(feature, said)));

/**
 * "Not half the sum", "not all its demands", "not until May", "not the first": what is denied is how much, when or which, unless
 * the other side says it of as much. A question and a condition deny nothing.
 */
function isPartial(negation: Negation, negated: Sentence, others: readonly Sentence[]): boolean {
  const { from, token } = negation;
  const { tokens } = negated;
  const at = tokens.indexOf(token);
  const behind = tokens.slice(from + 1, from + 9);
  // "Does not think that it will be back at the target before the third quarter": by then it will.
  const end = tokens.findIndex(({ kind, text }, i) => i > from && kind === "mark" && /^[,;:–—]$/.test(text));
  const clause = tokens.slice(from + 1, end < 0 ? tokens.length : end);
  if (clause.some(({ norm }) => /^(?:before|until|till)$/.test(norm))) return true;
  const isThere = (norm: string) => others.some((other) => other.tokens.some((each) => each.norm === norm));
  return (
    tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => openers.test(norm)) ||
    behind[0]?.kind !== "word" ||
    which.test(behind[0].norm) ||
    behind.some(({ norm }, i) => bounds.test(norm) || (i < 6 && amounts.test(norm) && !isThere(norm))) ||
    isOfDegree(negation, negated, others)
  );
}

const openers = /^(?:whether|if|unless|that's|rather)$/;
const which = /^(?:half|the|an?|one)$/;
const bounds = /^(?:until|till|before|unless|yet|without|when|than|since)$/;
const amounts = /^(?:much|many|more|less|fewer|enough|even|as|any|alone|just|only)$/;
