import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { isPrecise, mayMakeUp } from "./alike.ts";
import { isGap } from "./amounts.ts";
import { isAssembled, isOfBothEnds, isProduct, isSumOrDifference } from "./arithmetic.ts";
import { areContrary, areSameBounds, isComplement } from "./complements.ts";
import { isBetweenClocks } from "./gaps-of-times.ts";
import { isCountOfNamed, isNamedAndOthers, isWithoutIncluded } from "./lists.ts";
import { isSameMinute } from "./match-clock.ts";
import { isMultiplied, isOfEach, isRadius, isTimesAsMany } from "./multiples.ts";
import { isCountBefore, isCountUpToTheirs, isFirstEver, isPeriodOfDay, isPlaceTold } from "./orders.ts";
import { isRestElsewhere, isShareOfThem, isShareOfWhole } from "./partners.ts";
import {
  isMadeUpBeside,
  isMerged,
  isOtherPart,
  isPartBeside,
  isRestBesidePart,
  isSplit,
} from "./parts-of-wholes.ts";
import { besides, figuresIn, figuresOfStory } from "./reach.ts";
import { isPartOfScoreBeside, isScoreReached, isSetOf } from "./scores.ts";
import { isBaseOfMultiple, isFromOtherEnd, isOdds, isPartOfWhole, isWholeOfPart } from "./shares.ts";
import { isLastOne, isNotAlone, isOneMore, isOneOf } from "./single-ones.ts";
import { isSlip } from "./slip.ts";
import { isSpanOfTimes } from "./spans.ts";
import {
  isAllButOne,
  isMadeOf,
  isNextInOrder,
  isOffBase,
  isOneMoreThanOthers,
  isRestOfListed,
  isRunningPeriod,
  isRunUpTo,
  isStep,
  isStepBehind,
  isTimeLeft,
} from "./steps.ts";
import { isInRow } from "./tables.ts";
import { isToldWhole } from "./told-whole.ts";
import { areOfOppositeSides, reckons } from "./wording.ts";
import { isLengthInWords } from "./words.ts";

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
  if (
    reckons(ours) &&
    (isSumOrDifference(fact, alike) || (!isOfOneNoun(fact, theirs.fact) && isProduct(fact, figures)))
  )
    return true;
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
    (isComplement(
      fact,
      gone.filter((other) => !areSameBounds(fact, other)),
    ) &&
      areContrary(ours, theirs)) ||
    isOneMore(fact, theirs) ||
    isNamedAndOthers(fact, theirs) ||
    isWithoutIncluded(ours, theirs) ||
    isCountOfNamed(ours, theirs.sentence) ||
    isOneMore(theirs.fact, ours) ||
    isSplit(ours, theirs) ||
    isOneOf(fact, theirs) ||
    isNotAlone(fact, theirs) ||
    isLastOne(ours, theirs.document) ||
    isPlaceTold(ours, [theirs]) ||
    isCountBefore(ours, theirs.fact) ||
    isFirstEver(ours, theirs.document) ||
    isNextInOrder(fact, [theirs.sentence]) ||
    (!isSlip(fact, theirs.fact) && isOneMoreThanOthers(ours, theirs.document)) ||
    isPeriodOfDay(ours, theirs) ||
    isCountUpToTheirs(ours, theirs) ||
    isGap(ours, theirs.fact) ||
    (isPrecise(fact) && isSumOrDifference(fact, alike)) ||
    isPartOfScoreBeside(fact, theirs.sentence.figures) ||
    isScoreReached(ours, theirs.document) ||
    isBetweenClocks(fact, theirs) ||
    isSpanOfTimes(fact, besides(theirs)) ||
    isSameMinute(ours, besides(theirs), theirs.document) ||
    isOtherPart(ours, theirs, kept) ||
    isStep(ours, theirs.fact) ||
    theirs.sentence.figures.some(
      ({ kind, ...one }) => kind === "ordinal" && one.value > 2 && isStep(ours, { ...one, kind }),
    ) ||
    isMultiplied(fact, theirs) ||
    isRadius(ours, theirs) ||
    isTimesAsMany(ours, theirs) ||
    isShareOfThem(ours, theirs) ||
    isShareOfWhole(ours, theirs) ||
    isRestElsewhere(ours, theirs) ||
    isStepBehind(ours, [theirs.sentence]) ||
    isRunningPeriod(ours, theirs) ||
    figures.some((other) => isTimeLeft(ours, other) || isRunUpTo(ours, other, theirs.sentence)) ||
    isAllButOne(ours, figures) ||
    isOffBase(ours, theirs) ||
    isRestOfListed(ours, figuresOfStory(theirs.document)) ||
    isMadeOf(ours, figures) ||
    isMadeUpBeside(ours, theirs) ||
    isPartBeside(ours, theirs) ||
    isInRow(ours, theirs.document) ||
    isRestBesidePart(ours, theirs.document) ||
    isToldWhole(ours, theirs) ||
    (fact.kind === "age" && isOfBothEnds(fact, theirs.sentence.figures)) ||
    isLengthInWords(fact, theirs.sentence)
  );
}

/** "Three points" for "two points": so few of one thing come by chance of six and two. */
const isOfOneNoun = (a: Figure, b: Figure) =>
  a.kind === "cardinal" && a.noun !== undefined && a.noun === b.noun && a.value < 20;
