import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link, Links } from "../../links.ts";
import { areOpposite } from "../direction/opposites.ts";
import { OPINION } from "../polarity/answering-negations.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { isAwaited, lasting } from "./bounded-negations.ts";
import { type Bar, barOf, type Contradiction, contradiction } from "./contradictions.ts";
import { notLost, unanswered } from "./unanswered.ts";

/** A negation of a counterpart over what the draft states in this sentence. */
export function lostNegation(
  ours: Sentence,
  linked: readonly Link[],
  links: Links,
): Contradiction | undefined {
  for (const link of linked) {
    const { reference } = link;
    const telling = links.ofReference[reference.index]!.map(({ draft }) => draft);
    const isBetter = isBetterTold(link, linked, links);
    const isNegatedBeside = telling.some((other) => other !== ours && negationsIn(other).length > 0);
    for (const negation of negationsIn(reference).flatMap((each) => readingsOf(each, reference))) {
      if (telling.some((other) => isParaphrased(negation, reference, other))) continue;
      if (isBetter && negation.kind === "noun" && !ours.tokens.some(({ stem }) => stem === negation.target))
        continue;
      if (isBetter && isSaidByBest(negation, reference, linked)) continue;
      if (isLeftPossible(negation, telling)) continue;
      if (isDeniedOtherwise(negation, reference, telling) || isAwaited(negation, telling)) continue;
      if (isOfNone(negation) && telling.some((other) => isLasting(other, reference))) continue;
      if (isOfLevel(negation, reference) && telling.some(isNoBetter)) continue;
      if (telling.some((other) => isOutside(negation, reference, other))) continue;
      if (telling.some((other) => isOppositeTold(negation, reference, other))) continue;
      const bar = barOf(negation, reference, telling, lost);
      for (const side of isNegatedBeside ? [telling] : [telling, [ours]]) {
        const found = contradiction(negation, reference, side, bar, links);
        if (found?.stated !== ours || isOnlyExpected(found) || isStatedToo(found, linked, links)) continue;
        if (isBroughtToEnd(negation, reference, found.word)) continue;
        const contrary = ours.tokens.find(
          (token) => areContrary(token, negation.token) && !isDenied(token, ours),
        );
        if (contrary) return { ...found, word: contrary };
        // "Nobody was killed": everybody survived.
        const denied = reference.tokens.slice(negation.from + 1, negation.from + deniedRange);
        const isSpared = ours.tokens.some(({ stem }) =>
          denied.some((token) => areOpposite(stem, token.stem)),
        );
        if (isOfNone(negation) && isSpared) continue;
        const whole = isOfNone(negation) ? ours.tokens.find(({ norm }) => wholes.test(norm)) : undefined;
        if (whole) return { ...found, word: upTo(whole, found.word) };
        if (negation.kind !== "verb") return found;
      }
      const denied = unanswered(negation, reference, telling, links, notLost);
      if (denied?.stated === ours && !isStatedToo(denied, linked, links)) return denied;
    }
  }
  return undefined;
}

/** True where the sentence tells another passage better, and another sentence of the draft this one. */
function isBetterTold({ reference, draft, score }: Link, [best]: readonly Link[], { ofReference }: Links) {
  return (
    best!.score > score &&
    ofReference[reference.index]!.some((other) => other.draft !== draft && other.score > score)
  );
}

/** "Missed the final" for "was 0.04 seconds short", beside "has never missed a final": the best counterpart has a word of that sense. */
function isSaidByBest({ from, target }: Negation, { tokens }: Sentence, [best]: readonly Link[]): boolean {
  const at = tokens.findIndex(({ stem }, i) => i > from && stem === target);
  const sense = at < 0 ? undefined : negativeSense(tokens, at);
  const own = best!.reference.tokens;
  return sense !== undefined && sense >= 0 && own.some((_, i) => negativeSense(own, i) === sense);
}

const lost: Bar = {
  enough: 0.45,
  verbatim: 0.2,
  wide: Number.POSITIVE_INFINITY,
  paraphrase: ["noun", "denial", "verb"],
};

/**
 * "Did not show whether it works" denies that it was shown, and that it works as a fact; "unable to trace" that somebody was
 * able, and that they traced.
 */
function readingsOf(negation: Negation, { tokens }: Sentence): Negation[] {
  const { kind, from, target, token } = negation;
  const done = tokens[from + 2];
  if (token.norm === "unable" && tokens[from + 1]?.norm === "to" && done)
    return [negation, { ...negation, kind: "word", from: from + 1, target: done.stem }];
  // "No need to ration fuel": it is not rationed.
  const needed =
    token.norm === "no" && NEED.test(tokens[from + 1]?.norm ?? "") ? tokens[from + 3] : undefined;
  if (needed && tokens[from + 2]?.norm === "to")
    return [negation, { ...negation, kind: "word", from: from + 2, target: needed.stem }];
  const verb = tokens.findIndex(({ stem }, i) => i > from && stem === target);
  const isOpenAbout =
    kind === "word" &&
    evidence.has(target ?? "") &&
    /^(?:that|whether|if)$/.test(tokens[verb + 1]?.norm ?? "");
  return isOpenAbout ? [negation, { ...negation, kind: "denial", from: verb + 1 }] : [negation];
}

const NEED = /^need$/;

const evidence = new Set("show prove establish demonstrate confirm find know say".split(" ").map(stemOf));

/** "Denies that it is loot" for "denied that it was stolen": as many denials of one kind on both sides, whatever their words. */
function isDeniedOtherwise({ kind }: Negation, reference: Sentence, telling: readonly Sentence[]): boolean {
  const denials = (one: Sentence) => negationsIn(one).filter((each) => each.kind === "denial").length;
  // "Did not show whether" denies without such a word.
  const there = denials(reference);
  return kind === "denial" && there > 0 && telling.some((other) => denials(other) >= there);
}

/** "A strike is possible" for "refused to rule out a strike". */
const isLeftPossible = ({ target, kind }: Negation, telling: readonly Sentence[]) =>
  kind === "word" &&
  /^(?:rule|exclud|preclud)/.test(target ?? "") &&
  telling.some(
    ({ tokens }) =>
      tokens.some(({ norm }) => POSSIBLE.test(norm)) && !tokens.some(({ norm }) => EXCLUDES.test(norm)),
  );

const POSSIBLE = /^(?:may|might|could|possibl[ey]|possibility|options?|open|threatens?)$/;
const EXCLUDES = /^(?:rul(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|preclud(?:e|es|ed|ing))$/;

/** "Both remain on duty" for "neither has been suspended" */
const isLasting = ({ tokens }: Sentence, reference: Sentence) =>
  tokens.some(
    ({ norm, stem }) => lasting.test(norm) && !reference.tokens.some((token) => token.stem === stem),
  );

/** "Never rose above the level of a club player" */
const isOfLevel = ({ from }: Negation, { tokens }: Sentence) =>
  tokens.slice(from + 1, from + 4).some(({ norm }) => /^(?:above|beyond|past)$/.test(norm));

/** "Was no better than a club player" for "never rose above that": a bound in other words. */
const isNoBetter = ({ tokens }: Sentence) =>
  tokens.some(
    ({ norm }, at) =>
      norm === "no" &&
      /er$|^more$/.test(tokens[at + 1]?.norm ?? "") &&
      tokens.slice(at + 2, at + 4).some((token) => token.norm === "than"),
  );

/** "Countries outside Europe" for "countries, none of them in Europe". */
function isOutside({ from }: Negation, reference: Sentence, ours: Sentence): boolean {
  const behind = reference.tokens.slice(from + 1, from + 6);
  const place = behind.find((_, i) => /^(?:in|within|inside)$/.test(behind[i - 1]?.norm ?? ""));
  return (
    place !== undefined &&
    ours.tokens.some(
      ({ norm }, at) =>
        norm === "outside" && ours.tokens.slice(at + 1, at + 3).some(({ stem }) => stem === place.stem),
    )
  );
}

/** "Without having seen him" for "without having met the leader": one denial of one kind, in another word. */
function isParaphrased({ token, kind }: Negation, reference: Sentence, ours: Sentence): boolean {
  if (!/^(?:without|never|neither|nobody)$/.test(token.norm)) return false;
  const isSame = (other: Negation) => other.kind === kind && other.token.norm === token.norm;
  const theirs = negationsIn(reference).filter(isSame);
  const own = negationsIn(ours).filter(isSame);
  const known = new Set(reference.tokens.map(({ stem }) => stem));
  return theirs.length === 1 && own.length === 1 && !known.has(own[0]!.target ?? "");
}

/** "Had the flow under control" for "halted the uncontrolled flow": what ends is not so any more. */
const isBroughtToEnd = ({ kind, from, token }: Negation, { tokens }: Sentence, word: Token) =>
  kind === "prefix" &&
  !token.norm.endsWith(word.norm) &&
  tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => ENDING.test(norm));

const ENDING = /^(?:halt|stop|end|prevent|avoid|cur[be]|combat|tackl|overcom|quell|eras|eradicat)/;

/** True where another counterpart states what this one negates: that is where the draft has it from. */
function isStatedToo({ negation, negated }: Contradiction, linked: readonly Link[], links: Links): boolean {
  return linked.some(
    ({ reference }) =>
      reference !== negated && contradiction(negation, negated, [reference], lost, links) !== undefined,
  );
}

/** "Had expected the union to reject it": what somebody expects or asks for is not stated. */
function isOnlyExpected({ stated: { tokens }, word }: Contradiction): boolean {
  const at = tokens.indexOf(word);
  if (tokens[at - 1]?.norm !== "to") return false;
  return tokens.slice(Math.max(0, at - 8), at - 1).some(({ norm }) => EXPECTED.test(norm));
}

const EXPECTED =
  /^(?:(?:expect|want|ask|urg|forc|tell|order|persuad|fear|advis|press|call|hop|wait|invit|allow|beg)(?:s|e|es|ed|ing)|told|wants|hopes)$/;

/** "Do not believe that it was deliberate": they believe that it was an accident. */
export function isOppositeTold({ from, target }: Negation, { tokens }: Sentence, ours: Sentence): boolean {
  if (!OPINION.has(target ?? "")) return false;
  const known = new Set(ours.tokens.map(({ stem }) => stem));
  return tokens
    .slice(from + 1, from + opinionRange)
    .some(({ stem }) => !known.has(stem) && ours.tokens.some((token) => areOpposite(stem, token.stem)));
}

const opinionRange = 20;

/** In words: "neither the pilot nor his passenger was". */
const deniedRange = 10;

/** "Without success" is as good as "failed". */
const isDenied = (token: Token, sentence: Sentence) =>
  negationsIn(sentence).some(({ target }) => target === token.stem);

/** "Neither of the goals" and "both of the goals". */
const isOfNone = ({ token }: Negation) => /^(?:neither|none|nobody)$/.test(token.norm);
const upTo = (from: Token, to: Token) => (to.start > from.start ? { ...from, end: to.end } : from);
const wholes = /^(?:both|all|each|every|everybody|everyone)$/;

/** "Admitted" and "denied". */
const areContrary = (a: Token, b: Token) => areOpposite(a.stem, b.stem);
