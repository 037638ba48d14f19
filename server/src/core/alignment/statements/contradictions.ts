import type { Sentence } from "../../document.ts";
import { contains } from "../../text/span.ts";
import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";
import type { Link, Links } from "../links.ts";
import { phraseAt } from "../phrases.ts";
import { answers } from "./answers.ts";
import { carriersOf, isBoundOtherwise, type Place } from "./carriers.ts";
import { isOfDelay } from "./delays.ts";
import { isOfDegree, isOfOthers, isOpen, isSaid, mainOf, toldOf, wordOf } from "./denied.ts";
import { negativeSense } from "./negative-words.ts";
import { areOpposite } from "./opposites.ts";
import { type Negation, negationsIn } from "./polarity.ts";
import { itemAt, itemsAround, type Part } from "./readings.ts";
import { type Statement, statementAt, tellingOf } from "./statements.ts";
import { twinsOf } from "./twins.ts";
import { notGained, notLost, unanswered } from "./unanswered.ts";
import { isUndoneWithin } from "./undone.ts";
import { isUnsurpassed } from "./unsurpassed.ts";

/** A statement that one side negates and the other makes, in whatever words. */
export interface Contradiction {
  readonly negation: Negation;
  /** The sentence of the negation. */
  readonly negated: Sentence;
  /** Where the other side makes the statement, and the word of it there. */
  readonly stated: Sentence;
  readonly word: Token;
}

interface Bar {
  /** So much of a statement must be told by the other side before its polarity is compared. */
  readonly enough: number;
  /** The same where the negated word stands there among the words that go with it. */
  readonly verbatim: number;
  /** A clause of so many words may be told by half of them, wherever they stand. */
  readonly wide: number;
  /** The negations that may be answered without the word that they negate. */
  readonly paraphrase: readonly Negation["kind"][];
}

const gained: Bar = { enough: 0.33, verbatim: 0.2, wide: 3, paraphrase: ["word"] };
const lost: Bar = {
  enough: 0.45,
  verbatim: 0.2,
  wide: Number.POSITIVE_INFINITY,
  paraphrase: ["noun", "denial", "verb"],
};
/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.35;
/** And so much of what is told there must be in the statement's own sentence. */
const mutual = 0.2;

/** A negation of the draft's sentence over what its counterparts state without any word that denies it. */
export function gainedNegation(
  ours: Sentence,
  linked: readonly Link[],
  links: Links,
): Contradiction | undefined {
  const theirs = linked.map(({ reference }) => reference);
  const isAsOften = theirs[0] !== undefined && denialsIn(theirs[0]) >= denialsIn(ours);
  for (const negation of negationsIn(ours)) {
    if (isElliptic(negation, ours)) continue;
    if (isContrasted(negation, ours) && theirs.some((other) => answers(other, negation, ours))) continue;
    if (isOppositeTold(negation, ours, theirs) || isEndTold(negation, ours, theirs)) continue;
    if (isUnchanged(negation, theirs) || isUnsure(negation, theirs)) continue;
    if (isMatchless(negation, ours) && theirs.some(({ tokens }) => tokens.some(isSuperlative))) continue;
    const bar = isAsOften && isDenial(negation) ? asSaid(gained) : gained;
    const found = isPlain(negation) ? contradiction(negation, ours, theirs, bar, links) : undefined;
    if (found && (negation.kind !== "noun" || isOne(found))) return found;
    const isTold = linked.some(({ score }) => score >= tellsIt);
    const denied = isTold && unanswered(negation, ours, theirs, links, notGained);
    if (denied) return denied;
  }
  return undefined;
}

/** "Left unchanged" for "kept where it was" */
const isUnchanged = ({ token }: Negation, theirs: readonly Sentence[]) =>
  token.norm === "unchanged" &&
  theirs.some(({ tokens }) =>
    tokens.some(({ norm }) =>
      /^(?:keep|kept|keeping|keeps|left|leave|leaving|leaves|hold|held|holding|stay|stayed|remain|remained|maintain|maintained)$/.test(
        norm,
      ),
    ),
  );

/** "It is not certain that it can take place" for "it depends on the weather" */
const isUnsure = ({ target }: Negation, theirs: readonly Sentence[]) =>
  UNSURE.has(target ?? "") &&
  theirs.some(({ tokens }) =>
    tokens.some(({ norm }) =>
      /^(?:depend(?:s|ed|ing)?|may|might|could|if|whether|unless|possibly|perhaps|subject|hop(?:e|es|ed|ing))$/.test(
        norm,
      ),
    ),
  );

const UNSURE: ReadonlySet<string> = new Set(["certain", "sure", "clear", "guaranteed"].map(stemOf));

/** "Not to her column, however": what the sentence before says is not so of this. */
function isElliptic({ token, from }: Negation, { tokens }: Sentence): boolean {
  const next = tokens[from + 1]?.norm ?? "";
  return token === tokens[0] && token.norm === "not" && /^(?:to|for|by|with|at|on|from|so)$/.test(next);
}

/** "The rudder, and not the captain": what is denied is who it was, which one who "was cleared" was not. */
const isContrasted = ({ token, from }: Negation, { tokens }: Sentence) =>
  token.norm === "not" &&
  /^(?:and|but|,)$/.test(tokens[from - 1]?.norm ?? "") &&
  /^(?:the|an?|his|her|its|their)$|^\p{Lu}/u.test(tokens[from + 1]?.text ?? "");

/** "Nine of the patients died" for "nine did not survive": the opposite of what is denied, which the draft has not. */
function isOppositeTold({ target }: Negation, ours: Sentence, theirs: readonly Sentence[]): boolean {
  if (target === undefined) return false;
  const known = new Set(ours.tokens.map(({ stem }) => stem));
  return theirs.some(({ tokens }) =>
    tokens.some((token, at) => {
      const stem = phraseAt(tokens, at)?.meaning ?? token.stem;
      return token.kind === "word" && !known.has(stem) && areOpposite(target, stem);
    }),
  );
}

/** "Is no longer chairman" for "has resigned". */
export const isEndTold = ({ token }: Negation, ours: Sentence, theirs: readonly Sentence[]) =>
  token.norm === "no" &&
  ours.tokens[ours.tokens.indexOf(token) + 1]?.norm === "longer" &&
  theirs.some(({ tokens }) =>
    tokens.some(({ norm }, at) => PARTING.test(norm) || negativeSense(tokens, at) !== undefined),
  );

const PARTING = /^(?:resign(?:s|ed|ing|ation)?|retir(?:es?|ed|ing|ement)|dismissed|sacked|ousted)$/;

/** "Never has there been a fall as large as this": the largest there was. */
function isMatchless({ token, from }: Negation, { tokens }: Sentence): boolean {
  if (!/^(?:never|no|not|nobody|none)$/.test(token.norm)) return false;
  const behind = tokens.slice(from + 1);
  const end = behind.findIndex(({ text }) => /^[;:–—]$/.test(text));
  const clause = behind.slice(0, end < 0 ? behind.length : end);
  return clause.some(
    ({ norm }, i) =>
      (/^(?:as|so)$/.test(norm) && clause[i + 1]?.kind === "word" && clause.slice(i + 2, i + 6).some(isAs)) ||
      (norm === "than" && /er$|^(?:more|less|better|worse)$/.test(clause[i - 1]?.norm ?? "")),
  );
}

const isAs = ({ norm }: Token) => norm === "as";

const isSuperlative = ({ kind, norm }: Token) =>
  kind === "word" && SUPERLATIVE.test(norm) && !ONLY_LIKE_IT.test(norm);

const SUPERLATIVE = /^(?:[a-z]{3,9}est|most|least|worst|record|first|unprecedented)$/;
const ONLY_LIKE_IT =
  /^(?:guest|priest|forest|harvest|request|arrest|protest|interest|suggest|honest|modest|contest|invest|digest|manifest|crest|chest|quest)$/;

/** Where both sides deny as often, in whatever words, only the very word that one of them denies tells them apart. */
const asSaid = (bar: Bar): Bar => ({ ...bar, paraphrase: [] });

/** "Not", "no" and their like. */
const isDenial = ({ kind }: Negation) => kind === "word" || kind === "noun";

const denialsIn = (sentence: Sentence) => negationsIn(sentence).filter(isDenial).length;

/** A negation of a counterpart over what the draft states in this sentence. */
export function lostNegation(
  ours: Sentence,
  linked: readonly Link[],
  links: Links,
): Contradiction | undefined {
  for (const link of linked) {
    const { reference } = link;
    const telling = links.ofReference[reference.index]!.map(({ draft }) => draft);
    const isAsOften = telling[0] !== undefined && denialsIn(telling[0]) >= denialsIn(reference);
    const isNegatedBeside = telling.some((other) => other !== ours && negationsIn(other).length > 0);
    for (const negation of negationsIn(reference).flatMap((each) => readingsOf(each, reference))) {
      if (telling.some((other) => isParaphrased(negation, reference, other))) continue;
      if (telling.some((other) => isOutside(negation, reference, other))) continue;
      const bar = isAsOften && isDenial(negation) ? asSaid(lost) : lost;
      for (const side of isNegatedBeside ? [telling] : [telling, [ours]]) {
        const found = contradiction(negation, reference, side, bar, links);
        if (found?.stated !== ours || isOnlyExpected(found) || isStatedToo(found, linked, links)) continue;
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

/** "Not" and its like, before what they negate; "nobody" and "without" have too many other ways to be told. */
const isPlain = ({ token, kind, target }: Negation) =>
  target !== undefined &&
  (kind === "word" || kind === "prefix" || token.norm === "no") &&
  !/^(?:refus|declin|fail|yet)/.test(token.norm);

/** "An award" and "three awards" for "no award". */
function isOne({ negation, stated: { tokens, figures } }: Contradiction): boolean {
  const at = tokens.findIndex(({ stem }) => stem === negation.target);
  const before = tokens[at - 1];
  return (
    before !== undefined && (/^an?$/.test(before.norm) || figures.some((figure) => contains(figure, before)))
  );
}

function contradiction(
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  bar: Bar,
  { weight }: Links,
): Contradiction | undefined {
  if (isOpen(negated.tokens, negation, others) || isOfDegree(negation, negated, others)) return undefined;
  if (isOfOthers(negation, negated, others) || isUnsurpassed(negation, negated, others)) return undefined;
  if (isOfDelay(negation, negated, others)) return undefined;
  const statement = statementAt(negated, negation.from, weight);
  const { share, parts, features } = tellingOf(statement, others);
  const twins = share < bar.verbatim ? [] : twinsOf(negation, negated, others);
  const told = toldOf(negation, negated, features, bar.wide);
  // "Glided without engines" has many other names; with engines it has one.
  const isParaphrased =
    bar.paraphrase.includes(negation.kind) &&
    (negation.token.norm !== "without" || told.includes(mainOf(negated, negation) ?? ""));
  if (twins.length === 0 && (share < bar.enough || told.length === 0 || !isParaphrased)) return undefined;
  const isAbout = ({ sentence, places }: Part) =>
    places.some((i) => told.includes(itemAt(sentence, i) ?? ""));
  const close = [twins, parts.filter(isAbout), parts].find((some) => some.length > 0);
  if (!close) return undefined;
  const [best] = close as [Part];
  const { sentence } = best;
  if (isBoundOtherwise(negated, negation, best)) return undefined;
  const place = { others, parts: twins.length > 0 ? twins : parts, close };
  if (!isContrary(negation, negated, statement, place, told)) return undefined;
  const word = wordOf(negation, negated, best, told, features);
  if (!word) return undefined;
  // The other side must speak of the same, and of little besides.
  const back = statementAt(sentence, sentence.tokens.indexOf(word), weight);
  const isBare = twins.length > 0 && itemsAround(sentence, sentence.tokens.indexOf(word)).length < 2;
  if (!isBare && back.size > 0 && tellingOf(back, [negated]).share < mutual) return undefined;
  return { negation, negated, stated: sentence, word };
}

/** True where nothing on the other side answers the negation. */
function isContrary(
  negation: Negation,
  negated: Sentence,
  statement: Statement,
  place: Place,
  told: readonly string[],
): boolean {
  const { tokens } = negated;
  if (negation.kind === "noun" && isUndoneWithin(negation, negated, place.others)) return false;
  const target = tokens.findIndex((token, i) => i > negation.from && token.stem === negation.target);
  const sense =
    target < 0 || /^(?:wait|stay)/.test(tokens[target]!.norm) ? undefined : negativeSense(tokens, target);
  const { grammatical, senses } = carriersOf(negation, negated, statement, place, sense);
  if (grammatical) return false;
  if (sense === undefined) return senses.size === 0;
  // "was not cancelled" is not "was called off", though neither side has another negation.
  return (
    (sense >= 0 && senses.has(sense)) || (senses.size === 0 && isSaid(negation, negated, told, place.parts))
  );
}
