import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { isOpen } from "../polarity/denied.ts";
import { isException, isRestriction, negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, readingOf } from "../polarity/readings.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "He was being questioned and was under suspicion" for "he was being questioned but was not under suspicion": the best counterpart's
 * words on both sides of its "not" stand in the draft side by side, and no word of that clause denies, restricts or leaves open.
 */
export function notLeftOut(ours: Sentence, linked: readonly Link[]): Contradiction | undefined {
  const told = linked.filter(({ score }) => score >= tellsIt);
  for (const { reference } of told)
    for (const negation of negationsIn(reference)) {
      const frame = frameOf(negation, reference);
      if (!frame || isKept(negation, reference, ours) || isOpen(reference.tokens, negation, [ours])) continue;
      const at = ours.tokens.findIndex((_, i) => isFramed(ours, i, reference, frame));
      if (at < 0 || isOpenClause(ours, at)) continue;
      if (linked.some(({ reference: other }) => isSaidIn(other, reference, frame))) continue;
      return { negation, negated: reference, stated: ours, word: ours.tokens[at]! };
    }
  return undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.5;

/** The places of a bare "not", of the word before it and of the word of content that it denies. */
interface Frame {
  readonly before: number;
  readonly denied: number;
}

function frameOf({ kind, token, target, from }: Negation, { tokens }: Sentence): Frame | undefined {
  const at = tokens.indexOf(token);
  if (kind !== "word" || !/^(?:not|never)$/.test(token.norm) || tokens[at - 1]?.kind !== "word")
    return undefined;
  if (/^(?:or|but|and|if|whether|why|that|rather|than)$/.test(tokens[at - 1]!.norm)) return undefined;
  // "Not under suspicion"
  const denied = tokens.findIndex(
    (one, i) => i > from && (one.stem === target || tokens[i - 1]?.stem === target) && !isFunctionWord(one),
  );
  const isNear =
    denied > at && denied - at <= near && tokens.slice(at, denied).every((one) => one.kind === "word");
  const isBounded = tokens.slice(denied).some(({ norm }) => BOUND.test(norm));
  return isNear && !isBounded && !tokens.slice(at + 1, denied).some(({ norm }) => PARTLY.test(norm))
    ? { before: at - 1, denied }
    : undefined;
}

/** In words. */
const near = 4;
/** "Would not be lit before the inspection" */
const BOUND = /^(?:before|until|till|unless|without|than|anymore|longer)$/;
const PARTLY =
  /^(?:only|just|all|every|always|necessarily|even|so|as|quite|enough|the|yet|fully|far|much|more|less|until|till)$/;

/** True where the word that is denied stands behind the word that stood before the "not", with the words between them. */
function isFramed(ours: Sentence, at: number, reference: Sentence, { before, denied }: Frame): boolean {
  const [own, their] = [ours.tokens[at]!, reference.tokens[denied]!];
  const said = itemAt(ours, at);
  if (own.stem !== their.stem && (said === undefined || said !== itemAt(reference, denied))) return false;
  const between = reference.tokens.slice(before + 2, denied).map(({ norm }) => norm);
  const lead = reference.tokens[before]!;
  const led = ours.tokens.slice(0, at);
  const same = between.every((norm, i) => led.at(i - between.length)?.norm === norm);
  const first = led.at(-1 - between.length);
  if (!same || !first) return false;
  // "Did not know" is "knew".
  if (/^(?:do|does|did)$/.test(lead.norm))
    return !/^(?:to|be|been)$/.test(first.norm) && hasNext(ours.tokens, at, reference.tokens, denied);
  return first.stem === lead.stem;
}

const hasNext = (ours: readonly Token[], at: number, theirs: readonly Token[], denied: number) =>
  ours[at + 1] !== undefined &&
  ours[at + 1]!.kind === "word" &&
  ours[at + 1]!.norm === theirs[denied + 1]?.norm;

/** True where the draft denies it too, or has a "not" or an "only" of its own, which may be this one in other words. */
const isKept = (negation: Negation, reference: Sentence, ours: Sentence) =>
  ours.tokens.some(isRestriction) ||
  negationsIn(ours).some(
    ({ target }) =>
      target === negation.target || negationsIn(reference).every((other) => other.target !== target),
  );

/** True where another word of the clause denies, restricts, asks or leaves open. */
function isOpenClause(ours: Sentence, at: number): boolean {
  const { tokens } = ours;
  const { clauses } = readingOf(ours);
  const denials = new Set(negationsIn(ours).map(({ token }) => token));
  return tokens.some(
    (token, i) =>
      clauses[i] === clauses[at] &&
      i !== at &&
      (denials.has(token) ||
        isRestriction(token) ||
        isException(tokens, i) ||
        OPEN.test(token.norm) ||
        negativeSense(tokens, i) !== undefined),
  );
}

const OPEN = /^(?:if|whether|unless|before|until|till|few|little|hardly|barely|rarely|seldom|yet|only|than)$/;

/** True where a counterpart says it without a "not". */
const isSaidIn = (other: Sentence, reference: Sentence, frame: Frame) =>
  other.tokens.some(
    (_, at) =>
      (other !== reference || at !== frame.denied) &&
      isFramed(other, at, reference, frame) &&
      !negationsIn(other).some(({ target }) => target === other.tokens[at]!.stem),
  );
