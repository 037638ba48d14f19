import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { isPrecise, mayMakeUp } from "./alike.ts";
import { isGap } from "./amounts.ts";
import { isAssembled, isOfBothEnds, isProduct, isSumOrDifference, isTotal } from "./arithmetic.ts";
import { isBetweenEnds } from "./between-ends.ts";
import { areContrary, areSameBounds, isComplement } from "./complements.ts";
import { isBetweenClocks, isSumOfGaps } from "./gaps-of-times.ts";
import { isBesidePlace } from "./league-places.ts";
import { isCountOfNamed, isNamedAndOthers, isWithoutIncluded } from "./lists.ts";
import {
  isAmountOfAll,
  isCountOfRest,
  isJoinedSum,
  isLastOfParts,
  isOfMajority,
  isRestOfKept,
  isRestOfRange,
  isStepFromBeside,
} from "./made-up.ts";
import { isSameMinute } from "./match-clock.ts";
import { isMultiplied, isOfBothSides, isOfEach, isRadius, isTimesAsMany, isTwoAlike } from "./multiples.ts";
import { isCountBefore, isCountUpToTheirs, isFirstEver, isPeriodOfDay, isPlaceTold } from "./orders.ts";
import { isAllButOne, isOneMoreThanOthers, isRestOfListed } from "./others.ts";
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
import { isMargin, isMarginOfScore, isPartOfScoreBeside, isScoreReached, isSetOf } from "./scores.ts";
import { isBaseOfMultiple, isFromOtherEnd, isOdds, isPartOfWhole, isWholeOfPart } from "./shares.ts";
import { isLastOne, isNotAlone, isOneMore, isOneOf } from "./single-ones.ts";
import { isSlip } from "./slip.ts";
import { isSpanOfTimes } from "./spans.ts";
import {
  isMadeOf,
  isNextInOrder,
  isOffBase,
  isRunningPeriod,
  isRunUpTo,
  isStep,
  isStepBehind,
  isTimeLeft,
} from "./steps.ts";
import { isGapInTable, isInRow } from "./tables.ts";
import { isRestOfShares, isShareOfTold } from "./told-shares.ts";
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
  const told = ours.sentence.figures;
  const isAmong = (others: readonly Figure[]) => (one: Figure) =>
    others.some((other) => sameFigure(other, one));
  const place: Place = {
    ours,
    theirs,
    fact,
    figures,
    alike: figures.filter((one) => mayMakeUp(fact, theirs.fact, one)),
    kept: told.filter(isAmong(figures)),
    gone: figures.filter((one) => !isAmong(told)(one)),
  };
  return WAYS.some((follows) => follows(place));
}

/** A figure of the draft, the one in whose place it stands, and what the two sentences tell beside them. */
interface Place {
  readonly ours: Placed<Figure>;
  readonly theirs: Placed<Figure>;
  /** The draft's figure. */
  readonly fact: Figure;
  /** Those of the reference's sentence. */
  readonly figures: readonly Figure[];
  /** Of them, those that it may be reckoned with. */
  readonly alike: readonly Figure[];
  /** Those of the draft's sentence that the reference's has too. */
  readonly kept: readonly Figure[];
  /** Those of the reference's sentence that the draft's tells no more. */
  readonly gone: readonly Figure[];
}

/** The same figure told in another way. */
const isToldOtherwise = ({ ours, theirs, fact }: Place) =>
  isOdds(fact, theirs.sentence.figures) ||
  isSetOf(fact, theirs.sentence.figures) ||
  isToldWhole(ours, theirs) ||
  isInRow(ours, theirs.document) ||
  isGapInTable(ours, theirs.document) ||
  isPartOfScoreBeside(fact, theirs.sentence.figures) ||
  isScoreReached(ours, theirs.document) ||
  (!isMargin(theirs) && isMarginOfScore(ours, theirs.document)) ||
  (fact.kind === "age" && isOfBothEnds(fact, theirs.sentence.figures));

/** A sum, a difference or a product. */
const isMadeUp = ({ ours, theirs, fact, figures, alike, kept, gone }: Place) =>
  (!isSlip(fact, theirs.fact) && isJoinedSum(fact, [theirs.sentence])) ||
  isAssembled(fact, figures) ||
  (areOfOppositeSides(ours, theirs) && isFromOtherEnd(fact, [theirs.fact])) ||
  (reckons(ours) &&
    (isSumOrDifference(fact, alike) || (!isOfOneNoun(fact, theirs.fact) && isProduct(fact, figures)))) ||
  // "Of the 36 candidates, 11 are women and 25 are men": both that it follows from are told beside it.
  isSumOrDifference(
    fact,
    kept.filter((one) => mayMakeUp(fact, theirs.fact, one)),
  ) ||
  isMerged(fact, gone) ||
  // "1,850 in Wales and 790 elsewhere, 2,640 in all" for 1,850, 700 and 90: all that the counterpart counts of one kind
  (fact.value >= 100 && !isSlip(fact, theirs.fact) && isTotal(fact, ofKind(fact, theirs.sentence.figures))) ||
  isGap(ours, theirs.fact) ||
  (isPrecise(fact) && isSumOrDifference(fact, alike)) ||
  isStep(ours, theirs.fact) ||
  theirs.sentence.figures.some(
    ({ kind, ...one }) => kind === "ordinal" && one.value > 2 && isStep(ours, { ...one, kind }),
  ) ||
  isMadeOf(ours, figures) ||
  (!isOfOneNoun(fact, theirs.fact) && isLastOfParts(ours, besides(theirs))) ||
  isStepFromBeside(ours, besides(theirs)) ||
  isMadeUpBeside(ours, theirs) ||
  isOffBase(ours, theirs);

/** A multiple, or what one is a multiple of. */
const isMultiple = ({ ours, theirs, fact, figures, kept }: Place) =>
  isOfEach(ours, theirs) ||
  isBaseOfMultiple(fact, theirs.sentence, theirs.document) ||
  isMultiplied(fact, theirs) ||
  isTwoAlike(fact, theirs) ||
  isOfBothSides(ours) ||
  isBetweenEnds(ours, besides(theirs), theirs.document) ||
  isOfMajority(fact, theirs.sentence) ||
  isAmountOfAll(fact, theirs.sentence.figures, isSlip(fact, theirs.fact) ? kept : figures) ||
  isRadius(ours, theirs) ||
  isTimesAsMany(ours, theirs);

/** A part, a share, or what these leave of the whole. */
const isPartOrRest = ({ ours, theirs, fact, figures, kept, gone }: Place) =>
  isPartOfWhole(fact, figures) ||
  (!isSlip(fact, theirs.fact) && isWholeOfPart(fact, figures)) ||
  (isComplement(
    fact,
    gone.filter((other) => !areSameBounds(fact, other)),
  ) &&
    areContrary(ours, theirs)) ||
  isSplit(ours, theirs) ||
  isCountOfRest(ours, theirs) ||
  isRestOfKept(ours, theirs) ||
  isRestOfRange(fact, theirs.fact) ||
  isOtherPart(ours, theirs, kept) ||
  isShareOfThem(ours, theirs) ||
  isShareOfWhole(ours, theirs) ||
  isRestElsewhere(ours, theirs) ||
  isAllButOne(ours, figures) ||
  isRestOfListed(ours, figuresOfStory(theirs.document)) ||
  isPartBeside(ours, theirs) ||
  isRestBesidePart(ours, theirs.document) ||
  isWithoutIncluded(ours, theirs) ||
  isShareOfTold(ours, besides(theirs)) ||
  isRestOfShares(ours, theirs);

/** A count of what is named, listed or numbered. */
const isCounted = ({ ours, theirs, fact }: Place) =>
  isOneMore(fact, theirs) ||
  isOneMore(theirs.fact, ours) ||
  isNamedAndOthers(fact, theirs) ||
  isCountOfNamed(ours, theirs.sentence) ||
  isOneOf(fact, theirs) ||
  isNotAlone(fact, theirs) ||
  isLastOne(ours, theirs.document) ||
  isPlaceTold(ours, [theirs]) ||
  isCountBefore(ours, theirs.fact) ||
  isBesidePlace(ours, [theirs.sentence]) ||
  isFirstEver(ours, theirs.document) ||
  isNextInOrder(fact, [theirs.sentence]) ||
  (!isSlip(fact, theirs.fact) && isOneMoreThanOthers(ours, theirs.document)) ||
  isCountUpToTheirs(ours, theirs) ||
  isStepBehind(ours, [theirs.sentence]);

/** What lies between two times, or is left up to one. */
const isLengthOfTime = ({ ours, theirs, fact, figures }: Place) =>
  isPeriodOfDay(ours, theirs) ||
  isBetweenClocks(fact, theirs) ||
  isSumOfGaps(ours, theirs) ||
  isSpanOfTimes(fact, besides(theirs)) ||
  isSameMinute(ours, besides(theirs), theirs.document) ||
  isRunningPeriod(ours, theirs) ||
  figures.some((other) => isTimeLeft(ours, other) || isRunUpTo(ours, other, theirs.sentence)) ||
  isLengthInWords(fact, theirs.sentence);

const WAYS = [isToldOtherwise, isMadeUp, isMultiple, isPartOrRest, isCounted, isLengthOfTime];

const ofKind = ({ kind, unit }: Figure, figures: readonly Figure[]) =>
  figures.filter((one) => one.kind === kind && one.unit === unit && one.high === undefined);

/** "Three points" for "two points": so few of one thing come by chance of six and two. */
const isOfOneNoun = (a: Figure, b: Figure) =>
  a.kind === "cardinal" && a.noun !== undefined && a.noun === b.noun && a.value < 20;
