import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { isTime, range } from "../polarity/denied.ts";
import { isException, isRestriction, negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, itemsBefore, itemsBehind, readingOf } from "../polarity/readings.ts";
import { isBounded } from "./bounded-negations.ts";
import type { Contradiction } from "./contradictions.ts";
import { isOutright } from "./denied-outright.ts";

/**
 * "Is withdrawing from the project and said that its own plans would not suffer" where the best counterpart has "would not withdraw":
 * the very word that is denied stands behind an auxiliary of the draft, in a clause that has no denial of its own, with what it is said of. What
 * another clause of the draft denies is something else.
 */
export function affirmedTwin(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const [best] = linked;
  if (!best || best.score < tellsIt) return undefined;
  const { reference } = best;
  const denied = new Set(negationsIn(ours).flatMap(({ target }) => target ?? []));
  for (const negation of negationsIn(reference)) {
    const { target } = negation;
    if (target === undefined || denied.has(target) || !isOutright(negation, reference, [ours])) continue;
    if (isBounded(reference, negation)) continue;
    const there = reference.tokens.findIndex(({ stem }, at) => at > negation.from && stem === target);
    const main = there < 0 ? undefined : itemAt(reference, there);
    if (main === undefined || isFunctionWord(reference.tokens[there]!)) continue;
    const at = ours.tokens.findIndex(({ stem }, i) => stem === target && isAffirmed(ours, i));
    if (at < 0 || isSaidToo(linked, main, reference.tokens[there]!)) continue;
    if (isSaidOfTheSame(negation, reference, ours, at, main))
      return {
        negation: { ...negation, kind: "verb" },
        negated: reference,
        stated: ours,
        word: ours.tokens[at]!,
      };
  }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.5;

/** True behind an auxiliary in a clause with no word that denies, restricts, asks or leaves open. */
function isAffirmed(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { clauses } = readingOf(sentence);
  const before = tokens.slice(Math.max(0, at - auxiliaryReach), at);
  if (!before.some(({ norm }) => AUXILIARY.test(norm)) || tokens[at - 1]?.norm === "to") return false;
  const denials = new Set(negationsIn(sentence).map(({ token }) => token));
  const [first, last] = [clauses[at]! - (OPENER.test(firstOf(sentence, at)) ? 1 : 0), clauses[at]!];
  return !tokens.some(
    (token, i) =>
      clauses[i]! >= first &&
      clauses[i]! <= last &&
      (denials.has(token) ||
        isRestriction(token) ||
        isException(tokens, i) ||
        OPEN.test(token.norm) ||
        (i !== at && negativeSense(tokens, i) !== undefined)),
  );
}

/** The first word of a clause. */
function firstOf(sentence: Sentence, at: number): string {
  const { clauses } = readingOf(sentence);
  return sentence.tokens[clauses.indexOf(clauses[at]!)]!.norm;
}

const OPENER = /^(?:that|which|who|whom|whose|where)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|did|does|do)$/;
const OPEN =
  /^(?:if|whether|unless|may|might|before|than|as|when|until|till|few|little|hardly|barely|rarely|seldom|deny|den(?:ied|ies|ying)|doubts?|disput\w+|reject\w*|dismiss\w*|yet|so)$/;

/** In words and marks. */
const auxiliaryReach = 4;

/** True where a counterpart says it of something too. */
const isSaidToo = (linked: readonly Link[], main: string, but: Token) =>
  linked.some(({ reference }) => {
    const targets = new Set(negationsIn(reference).map(({ target }) => target));
    return reference.tokens.some(
      (token, at) =>
        token !== but &&
        itemAt(reference, at) === main &&
        !(targets.has(token.stem) && token.stem === but.stem),
    );
  });

/** True where the first words behind the two, and some before them, are the same, or the draft's is all that is said. */
function isSaidOfTheSame(
  { from, token }: Negation,
  reference: Sentence,
  ours: Sentence,
  at: number,
  main: string,
): boolean {
  const content = (features: readonly string[]) =>
    features.filter((feature) => feature !== main && !isTime(feature));
  const behind = content(itemsBehind(reference, from)).slice(0, range);
  const before = content(itemsBefore(reference, reference.tokens.indexOf(token)));
  const { clauses, items } = readingOf(ours);
  const here = new Set(
    items.filter((item) => clauses[item.at] === clauses[at]).map(({ feature }) => feature),
  );
  const isHere = (feature: string) => here.has(feature);
  const own = content(itemsBehind(ours, at));
  if (behind.length === 0) return before.some(isHere);
  return (
    isHere(behind[0]!) ||
    (before.some(isHere) && (own.length === 0 || own.some((each) => behind.includes(each))))
  );
}
