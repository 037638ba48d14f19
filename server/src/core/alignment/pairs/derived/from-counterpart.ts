import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { close, digitsIn, inUnitOf } from "./alike.ts";
import { isAssembled, isProduct, isSum, isSumOrDifference, isTotal } from "./arithmetic.ts";
import { areContrary, areTurnedBounds, isComplement, tellsOfOthers } from "./complements.ts";
import { isCountOfNamed, isNamedAndOthers } from "./lists.ts";
import { isSameMinute } from "./match-clock.ts";
import { isCountUpTo, isPlaceTold } from "./orders.ts";
import { isRestElsewhere, isShareOfThem } from "./partners.ts";
import { figuresIn, figuresOfStory } from "./reach.ts";
import { isSetOf } from "./scores.ts";
import { isBaseOfMultiple, isFromOtherEnd, isOdds, isPartOfWhole, isWholeOfPart } from "./shares.ts";
import { isSlip } from "./slip.ts";
import { isSpanOfTimes } from "./spans.ts";
import {
  isAllButOne,
  isMadeOf,
  isNextInOrder,
  isOneMoreThanOthers,
  isRestOfListed,
  isRunUpTo,
  isStep,
  isStepBehind,
  isTimeLeft,
} from "./steps.ts";
import { areOfOppositeSides, reckons } from "./wording.ts";

/** "11 points" for "17 points" has nothing to do with "11th on the grid". */
const isOfSameThings = ({ noun, value }: Figure, { fact, sentence }: Placed<Figure>) =>
  noun !== undefined &&
  noun === fact.noun &&
  !sentence.figures.some((one) => one.kind === "ordinal" && one.value === value && one.noun === noun);

/**
 * True where a figure that stands in another's place follows from that: "two bidders remain" of eight after six dropped
 * out, "123 passengers and nine crew" for 132 people with nine crew. A slip of the pen comes to such a figure by chance, so
 * the draft must say that it reckons, or tell no more what it reckons with.
 */
export function followsFromCounterpart(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const { fact } = ours;
  const figures = figuresIn(theirs.sentence);
  if (isAssembled(fact, figures) || isOdds(fact, theirs.sentence.figures)) return true;
  if (isOfEach(ours, theirs) || isSetOf(fact, theirs.sentence.figures)) return true;
  if (areOfOppositeSides(ours, theirs) && isFromOtherEnd(fact, [theirs.fact])) return true;
  const alike = figures.filter((one) => mayMakeUp(fact, theirs.fact, one));
  if (reckons(ours) && (isSumOrDifference(fact, alike) || isProduct(fact, figures))) return true;
  const told = ours.sentence.figures;
  // "Of the 36 candidates, 11 are women and 25 are men": both that it follows from are told beside it.
  const kept = told.filter((other) => figures.some((one) => sameFigure(other, one)));
  if (isPartOfWhole(fact, figures)) return true;
  if (
    isSumOrDifference(
      fact,
      kept.filter((one) => mayMakeUp(fact, theirs.fact, one)),
    )
  )
    return true;
  const gone = figures.filter((one) => !told.some((other) => sameFigure(other, one)));
  return (
    isMerged(fact, gone) ||
    (!isSlip(fact, theirs.fact) && isWholeOfPart(fact, figures)) ||
    isBaseOfMultiple(fact, theirs.sentence, theirs.document) ||
    (isComplement(fact, gone) && areContrary(ours, theirs)) ||
    isOneMore(fact, theirs) ||
    isNamedAndOthers(fact, theirs) ||
    isCountOfNamed(ours, theirs.sentence) ||
    isOneMore(theirs.fact, ours) ||
    isSplit(ours, theirs) ||
    isOneOf(fact, theirs) ||
    isLastOne(ours, theirs.document) ||
    isPlaceTold(ours, [theirs]) ||
    isNextInOrder(fact, [theirs.sentence]) ||
    (!isSlip(fact, theirs.fact) && isOneMoreThanOthers(ours, theirs.document)) ||
    // "Their third win in five" is told by "have won three of five".
    (isCountUpTo(fact, [theirs.sentence]) &&
      !isOfSameThings(fact, theirs) &&
      !told.some(({ kind, value }) => kind === "ordinal" && value === fact.value)) ||
    isGap(ours, theirs.fact) ||
    (isPrecise(fact) && isSumOrDifference(fact, alike)) ||
    (isBareCount(fact) && theirs.sentence.figures.some(({ parts }) => parts?.includes(fact.value))) ||
    isBetweenClocks(fact, theirs) ||
    isSpanOfTimes(fact, besides(theirs)) ||
    isSameMinute(ours, besides(theirs), theirs.document) ||
    isOtherPart(ours, theirs, kept) ||
    isStep(ours, theirs.fact) ||
    isMultiplied(fact, theirs) ||
    isShareOfThem(ours, theirs) ||
    isRestElsewhere(ours, theirs) ||
    isStepBehind(ours, [theirs.sentence]) ||
    figures.some((other) => isTimeLeft(ours, other) || isRunUpTo(ours, other)) ||
    isAllButOne(ours, figures) ||
    isRestOfListed(ours, figuresOfStory(theirs.document)) ||
    isMadeOf(ours, figures) ||
    // Small numbers are sums of others by chance.
    (fact.value >= small &&
      told.some(
        (other) =>
          other !== fact &&
          isSumOrDifference(fact, [theirs.fact, other]) &&
          (!isOutOf(ours, other) ||
            !isSaidToo(ours, other, theirs) ||
            tellsOfOthers(ours) !== tellsOfOthers(theirs)),
      ))
  );
}

/** "Six frigates at $800m apiece" for "six frigates at a cost of $4.8 billion", and the other way round. */
function isOfEach(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [isOurs, isTheirs] = [tellsOfEach(ours), tellsOfEach(theirs)];
  if (isOurs === isTheirs) return false;
  const [each, all] = isOurs ? [ours.fact, theirs.fact] : [theirs.fact, ours.fact];
  const total = inUnitOf(each, all);
  return (
    total !== undefined &&
    theirs.sentence.figures.some(
      ({ kind, value }) => kind === "cardinal" && value > 1 && close(each.value * value, total),
    )
  );
}

/** "$800m apiece", "each costing $800m". */
function tellsOfEach({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  return (
    /^,? (?:\p{L}+ )?(?:each|apiece|a head|per)\b/u.test(text.slice(fact.end, fact.end + 24)) ||
    /\beach(?: \p{L}+){0,3} $/u.test(text.slice(Math.max(sentence.start, fact.start - 32), fact.start))
  );
}

/** Points are not made up of games where the reference gives points too. */
function mayMakeUp({ noun }: Figure, theirs: Figure, one: Figure): boolean {
  return noun === undefined || noun !== theirs.noun || one.noun === undefined || one.noun === noun;
}

/** Nobody hits upon three digits by chance. */
const isPrecise = ({ value, kind }: Figure) => kind !== "ordinal" && value >= 1000 && digitsIn(value) > 2;

const isBareCount = ({ kind, noun, value }: Figure) => kind === "cardinal" && noun === undefined && value > 3;

/** True where what the draft says of so many of a whole is in the reference's sentence as well: "will lose their jobs". */
function isSaidToo({ sentence }: Placed<Figure>, whole: Figure, theirs: Placed<Figure>): boolean {
  const said = sentence.tokens.filter(
    (token) => token.start >= whole.end && token.kind === "word" && !isFunctionWord(token),
  );
  // Behind the noun that is counted stands what is said of it.
  return said
    .slice(1, 3)
    .every(({ stem }) => theirs.sentence.tokens.some((other) => concept(other.stem) === concept(stem)));
}

/** "One suspect" for "one of the two suspects", whose one is no figure. */
function isOneOf({ kind, value }: Figure, { fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return kind === "cardinal" && value === 1 && /\bone of (?:the|its|his|her|their|these|those) $/i.test(lead);
}

/** "With one match to play", where the reference tells of the last one. */
function isLastOne({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  const { value, words, noun, end } = fact;
  if (value !== 1 || !words || noun === undefined) return false;
  if (!TO_COME.test(document.blocks[sentence.block]!.text.slice(end, end + 40))) return false;
  return reference.sentences.some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) =>
        /^(?:last|final|remaining)$/.test(norm) &&
        tokens.slice(at + 1, at + 3).some((token) => token.norm === noun || token.norm === `${noun}s`),
    ),
  );
}

const TO_COME = /^ [\p{L}-]+ (?:still )?(?:to (?:play|go|come|spare|run)|left|remaining)\b/u;

/** "Has 31 of the seats, 10 short of what it needs", which is 41: what lies between the one and one that is told beside it. */
function isGap({ fact, sentence, document }: Placed<Figure>, theirs: Figure): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 32);
  return (
    GAP.test(rest) &&
    sentence.figures.some(
      (other) =>
        other !== fact &&
        other.kind === theirs.kind &&
        close(Math.abs(other.value - theirs.value), fact.value),
    )
  );
}

const GAP = /^(?: [a-z]+)? (?:short|shy|clear|ahead|behind|adrift|above|below|off|away)\b/;

/** "three women" for "two women ... and a third woman". */
function isOneMore({ kind, value, noun }: Figure, { fact, sentence, document }: Placed<Figure>): boolean {
  if (kind !== "cardinal" || fact.value !== value - 1) return false;
  // "Four people" for "three men and a woman"
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 48);
  if (noun !== fact.noun && AND_ONE.test(behind)) return true;
  return sentence.figures.some(
    (other) =>
      other.kind === "ordinal" &&
      other.value === value &&
      sentence.tokens.findLast(({ end }) => end <= other.start)?.norm === "a",
  );
}

/** "Nine adults and five children" for "14 people, including five children": the part is told beside it. */
function isSplit({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const part = sentence.figures.find(({ start }) => start > fact.end);
  if (fact.kind !== "cardinal" || part?.kind !== "cardinal" || part.noun === fact.noun) return false;
  const between = document.blocks[sentence.block]!.text.slice(fact.end, part.start);
  return (
    /^ [\p{L}-]{1,20}(?: [\p{L}-]{1,20})? and $/u.test(between) &&
    theirs.fact.value === fact.value + part.value &&
    theirs.sentence.figures.some((other) => sameFigure(other, part))
  );
}

const AND_ONE = /^ [\p{L}-]{1,20}(?: [\p{L}-]{1,20})?,? and an? (?!half|quarter|third)\p{L}/u;

/** "2,200 of the plant's 2,900 workers". */
function isOutOf({ fact, sentence, document }: Placed<Figure>, whole: Figure): boolean {
  return /^ (?:out )?of [^,.;:]{0,24}$/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, whole.start),
  );
}

const small = 20;

/** "32 aircraft" for 12 of one type and 20 of another, where the draft has neither of the two. */
function isMerged(fact: Figure, gone: readonly Figure[]): boolean {
  return isTotal(fact, gone) || (fact.value >= small && isSum(fact, gone));
}

/** "28 seconds" between 2:04:11 and 2:04:39: nobody mistakes the one for the other. */
function isBetweenClocks(fact: Figure, figure: Placed<Figure>): boolean {
  const theirs = figure.fact;
  const value = inUnitOf(fact, theirs);
  if (value === undefined || value < farther * fact.value || !theirs.text.includes(":")) return false;
  return isSumOrDifference(fact, besides(figure).flatMap(figuresIn));
}

/** The sentence of a figure with its neighbours. */
function besides({ sentence: { index }, document }: Placed<Figure>): readonly Sentence[] {
  return document.sentences.slice(Math.max(0, index - 1), index + 2);
}

const farther = 5;

/** "raised from £5,000" for "doubled to £10,000", "50 a day" for "25, which could double". */
function isMultiplied(fact: Figure, { fact: theirs, sentence }: Placed<Figure>): boolean {
  const value = inUnitOf(fact, theirs);
  if (value === undefined) return false;
  return sentence.tokens.some(({ norm }) =>
    MULTIPLIED.some(
      ([words, times]) =>
        words.test(norm) && (close(fact.value * times, value) || close(fact.value, value * times)),
    ),
  );
}

const MULTIPLIED: readonly (readonly [words: RegExp, times: number])[] = [
  [/^doubl(?:ed?|es|ing)$/, 2],
  [/^tr(?:ip|eb)l(?:ed?|es|ing)$/, 3],
  [/^quadrupl(?:ed?|es|ing)$/, 4],
  [/^halv(?:ed?|es|ing)$/, 0.5],
];

/** "62% have no running water" for 38 percent that have, "three of the 12 were against" for nine in favour. */
function isOtherPart(ours: Placed<Figure>, theirs: Placed<Figure>, kept: readonly Figure[]): boolean {
  const ofOne = kept.find(
    (whole) =>
      isOfSome(ours, whole) && isOfSome(theirs, whole) && ours.fact.value + theirs.fact.value === whole.value,
  );
  // "Won five of the nine" is no other part than "won four of the nine".
  if (ofOne) return areContrary(ours, theirs) || !isSaidToo(ours, ofOne, theirs);
  const [one, other] = [ours.fact, theirs.fact];
  if (isComplement(one, [other])) return areContrary(ours, theirs) || areTurnedBounds(one, other);
  if (tellsOfOthers(ours) === tellsOfOthers(theirs)) return false;
  return (
    one.kind === "cardinal" &&
    kept.some(
      (whole) =>
        whole.kind === "cardinal" &&
        (one.value + other.value === whole.value ||
          (isOfSome(ours, whole) &&
            theirs.sentence.figures.some(
              ({ kind, value }) => kind === "cardinal" && one.value + value === whole.value,
            ))),
    )
  );
}

/** "two of the nine". */
function isOfSome({ fact, sentence, document }: Placed<Figure>, whole: Figure): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24);
  const of = /^ of (?:the |its |their |his |her )?(?:last |past |previous |first )?(\d+|[a-z]+)/.exec(
    rest,
  )?.[1];
  return fact.kind === "cardinal" && of !== undefined && of === whole.text.toLowerCase().split(" ")[0];
}
