import type { Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Links } from "../../links.ts";
import { isOfDegree, isOfOthers, isOpen, isSaid, mainOf, toldOf, wordOf } from "../polarity/denied.ts";
import { negativeSense } from "../polarity/negative-words.ts";
import { type Negation, negationsIn } from "../polarity/polarity.ts";
import { itemAt, itemsAround, itemsBehind, type Part, saidIn } from "../polarity/readings.ts";
import { type Statement, statementAt, tellingOf } from "../polarity/statements.ts";
import { isUndoneWithin } from "../polarity/undone.ts";
import { isBoundOtherwise } from "./bounded-negations.ts";
import { carriersOf, type Place } from "./carriers.ts";
import { isOfDelay } from "./delays.ts";
import { twinsOf } from "./twins.ts";
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

/** How much of a negated statement the other side must tell. */
export interface Bar {
  /** So much of a statement must be told by the other side before its polarity is compared. */
  readonly enough: number;
  /** The same where the negated word stands there among the words that go with it. */
  readonly verbatim: number;
  /** A clause of so many words may be told by half of them, wherever they stand. */
  readonly wide: number;
  /** The negations that may be answered without the word that they negate. */
  readonly paraphrase: readonly Negation["kind"][];
}

/** The contradiction of a negation by the sentences of the other side; undefined where they do not tell enough, or answer it. */
export function contradiction(
  negation: Negation,
  negated: Sentence,
  others: readonly Sentence[],
  bar: Bar,
  { weight }: Links,
): Contradiction | undefined {
  if (isOpen(negated.tokens, negation, others) || isOfDegree(negation, negated, others)) return undefined;
  if (isOfOthers(negation, negated, others) || isUnsurpassed(negation, negated, others)) return undefined;
  if (isOfDelay(negation, negated, others) || isDeedUntold(negation, negated, others)) return undefined;
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

/** "Denied biting Peter Halmos" beside "he and Halmos banged heads": of the deed nothing is told but whom it was done to. */
function isDeedUntold({ kind, from }: Negation, negated: Sentence, others: readonly Sentence[]): boolean {
  if (kind !== "denial" || !negated.tokens[from + 1]?.norm.endsWith("ing")) return false;
  const said = new Set(others.flatMap((other) => [...saidIn(other)]));
  const behind = new Set(itemsBehind(negated, from));
  const told = negated.tokens.flatMap(({ text }, at) => {
    const feature = at > from && !/^\p{Lu}/u.test(text) ? itemAt(negated, at) : undefined;
    return feature !== undefined && behind.has(feature) && said.has(feature) ? at : [];
  });
  return !told.includes(from + 1) && told.length < 2;
}

/** So much of what the other side tells there must be in the statement's own sentence. */
const mutual = 0.2;

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

/** The bar for a negation: where both sides deny as often, in whatever words, only the very word that one denies tells them apart. */
export function barOf(negation: Negation, negated: Sentence, [other]: readonly Sentence[], bar: Bar): Bar {
  const isAsOften = other !== undefined && denialsIn(other) >= denialsIn(negated);
  return isAsOften && isDenial(negation) ? { ...bar, paraphrase: [] } : bar;
}

const denialsIn = (sentence: Sentence) => negationsIn(sentence).filter(isDenial).length;

/** "Not", "no" and their like. */
const isDenial = ({ kind }: Negation) => kind === "word" || kind === "noun";
