import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";
import { isOfOtherSort } from "../figures/of-other-sort.ts";
import { isDecadeOfAge, isSinceBeginning } from "./ages.ts";
import { close, hasUnit } from "./alike.ts";
import { isSumInStory, ofOneKind } from "./amounts.ts";
import {
  isBoundOfRange,
  isInRange,
  isOfBothEnds,
  isPairOf,
  isPartToRest,
  isProduct,
  isSumOrDifference,
  isTotal,
} from "./arithmetic.ts";
import { isBetweenEnds } from "./between-ends.ts";
import { isBetweenEvents, isLongTime, isSpanInStory, isSpanOfYears } from "./between-events.ts";
import { isOfChange, isOfGrowth, isOtherEnd } from "./change.ts";
import { isPastResult } from "./change-direction.ts";
import { stepsIn } from "./change-steps.ts";
import { areContrary, areSameBounds, isComplement, isRestOfTwo } from "./complements.ts";
import { isBesidePlace } from "./league-places.ts";
import { isCountOfListed } from "./lists.ts";
import {
  isHalfAndOne,
  isJoinedSum,
  isLastOfParts,
  isOfMajority,
  isStepFromBeside,
  isSumBehind,
} from "./made-up.ts";
import { isSameMinute } from "./match-clock.ts";
import { isMultipliedIn, isOfBothSides, isPriceOfAll, isTimesBase } from "./multiples.ts";
import {
  isCountUpTo,
  isCourseOfLife,
  isDayOfMonth,
  isOfOrderInStory,
  isOnTheWay,
  isPlaceOf,
  tellsOfOthersToo,
} from "./orders.ts";
import { isAllButFew, isAllButOne, isOneMoreThanOthers, isRestOfListed } from "./others.ts";
import { isWholeOfThem } from "./partners.ts";
import { isRestBeside, isRestOfCounted, isRestTold } from "./parts-of-wholes.ts";
import { isAtRate, isTimesInYear } from "./rates.ts";
import { counterpartsOf, figuresIn, figuresOfStory, withNeighbours } from "./reach.ts";
import { comesTo } from "./rounded.ts";
import { isMargin, isMarginOfScore, isOutvoted, isPartOfScore, isRunningScore, isSetOf } from "./scores.ts";
import {
  isBaseOfMultiple,
  isExactPart,
  isOdds,
  isPartOfWhole,
  isRatio,
  isRestOfWhole,
  isRise,
  isRoughShare,
  isWholeOfPart,
} from "./shares.ts";
import { isShortOf } from "./short-of.ts";
import { isSpanFromTimeTold, isSpanOfDates, isSpanOfTimes, isSpanToMonth } from "./spans.ts";
import {
  isBetweenTwo,
  isMultipleLess,
  isNextInOrder,
  isRunUpTo,
  isStepBehind,
  isStepInStory,
  isTimeLeft,
} from "./steps.ts";
import { isGapInTable, isInRow, isInTable } from "./tables.ts";
import { isTimeOfDay } from "./times-of-day.ts";
import { isShareOfTold } from "./told-shares.ts";
import { reckons } from "./wording.ts";
import { isToldAnywhere, isToldInWords } from "./words.ts";

/**
 * True where a figure of the draft follows from what a reference tells, in its counterparts and their paragraphs or, for what no
 * other figure comes to by chance, anywhere in the story. A sentence without counterparts is asked for little: all the story is
 * around it.
 */
export function followsFromStory(draft: Placed<Figure>, reference: Linked): boolean {
  const { fact } = draft;
  const { document } = reference;
  if (isPriceOfAll(draft) || isInRow(draft, document) || isInTable(draft, document)) return true;
  if (isGapInTable(draft, document) || isMarginOfScore(draft, document)) return true;
  if (isJoinedSum(fact, document.sentences) || isSumBehind(draft, document)) return true;
  if (isHalfAndOne(draft, document) || isShortOf(draft, document)) return true;
  if (figuresOfStory(document).some((other) => isBoundOfRange(fact, other))) return true;
  if (isAtRate(fact, draft.sentence.figures, document) || isTimesInYear(draft, document)) return true;
  if (isSinceBeginning(draft, reference) || isDecadeOfAge(fact, document)) return true;
  if (isOfOrderInStory(fact, document) || isSpanInStory(fact, document)) return true;
  if (isCourseOfLife(draft, document) || isOutvoted(draft, document)) return true;
  if (
    isGapOfShares(draft, document) ||
    isDayOfMonth(draft, counterpartsOf(draft, reference)) ||
    isSpanFromTimeTold(draft, document)
  )
    return true;
  const linked = counterpartsOf(draft, reference);
  if (linked.length === 0)
    return (
      (!isMargin(draft) && isPartOfScore(fact, document)) ||
      isToldAnywhere(fact, document) ||
      isSameMinute(draft, document.sentences, document) ||
      isBetweenEnds(draft, document.sentences, document) ||
      isRestOfCounted(draft, document) ||
      isContraryShare(draft, document)
    );
  const around = withNeighbours(linked, document);
  const told: Told = { linked, around, figures: around.flatMap(figuresIn), document };
  return (
    isToldOtherwise(draft, told) ||
    isMadeUp(draft, told) ||
    isShare(draft, told) ||
    isCounted(draft, told) ||
    isLengthOfTime(draft, told)
  );
}

const wordsBehind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 32);

/**
 * "By a margin of 4.6 points" for 52.3 percent and 47.7 in one sentence, "nearly five points more": neither decimals nor a hedge
 * that fits come by chance.
 */
const isGapOfShares = (draft: Placed<Figure>, { sentences }: Document) =>
  (draft.fact.kind === "points" || draft.fact.noun === "point") &&
  (draft.fact.decimals > 0 || draft.fact.comparator !== "exactly") &&
  (reckons(draft) || /^(?: (?:percentage )?points?)? (?:up|down)\b/.test(wordsBehind(draft))) &&
  sentences.some((one) => {
    const shares = one.figures.filter(
      ({ kind, decimals }) => kind === "percent" || (kind === "cardinal" && decimals > 0),
    );
    return (
      isSumOrDifference(draft.fact, shares) ||
      (draft.fact.comparator !== "exactly" &&
        shares.some((a, i) =>
          shares.slice(i + 1).some((b) => comesTo(draft.fact, Math.abs(a.value - b.value))),
        ))
    );
  });

/** "Is 62% empty" for "at 38 percent of capacity": what a share leaves, and the words beside the two say that it does. */
const isContraryShare = (draft: Placed<Figure>, document: Document) =>
  document.sentences.some((sentence) => isContraryIn(draft, sentence, document));

const isContraryIn = (draft: Placed<Figure>, sentence: Sentence, document: Document) =>
  sentence.figures.some(
    (fact) =>
      isComplement(draft.fact, [fact]) &&
      !areSameBounds(draft.fact, fact) &&
      areContrary(draft, { fact, sentence, document }),
  );

/** What a figure may follow from. */
interface Told {
  /** The counterparts of its sentence. */
  readonly linked: readonly Sentence[];
  /** The same with what stands in their paragraphs and next to them. */
  readonly around: readonly Sentence[];
  /** The figures of those. */
  readonly figures: readonly Figure[];
  readonly document: Document;
}

/** The same figure, told in another way or as a part of another: "about 5%" for "4 to 6 percent", "doubled" for "twice". */
function isToldOtherwise(draft: Placed<Figure>, { around, figures, document }: Told): boolean {
  const { fact } = draft;
  // "Ten points ahead" is no part of 18-10.
  const told = isMargin(draft) ? around.flatMap((one) => one.figures) : figures;
  return (
    told.some(
      (other) => (sameFigure(fact, other) && !isOfOtherSort(draft, other)) || isInRange(fact, other),
    ) ||
    isOfBothEnds(fact, figuresOfStory(document)) ||
    isRunningScore(draft, document) ||
    isSetOf(fact, figures) ||
    isPlaceOf(draft, document) ||
    isOnTheWay(fact, figures) ||
    around.some((one) => isPairOf(fact, one.figures) || isPartToRest(fact, one.figures)) ||
    isTimeOfDay(fact, around) ||
    isToldInWords(fact, around) ||
    (isOfAccounts(fact) && isToldInWords(fact, document.sentences))
  );
}

/** "In the six months" for a half: all of a story on a firm's accounts is of one period. */
const isOfAccounts = ({ kind, unit, value }: Figure) =>
  kind === "duration" && unit === "month" && [3, 6, 9].includes(value);

/** A sum, a difference or a product. */
function isMadeUp(draft: Placed<Figure>, { linked, around, figures, document }: Told): boolean {
  const { fact } = draft;
  return (
    isRestOfCounted(draft, document) ||
    // "Twelve houses" are no nine victims and three pensioners where the passage counts 11 houses.
    // Nor do two shares tell a third by what lies between them, unless the draft says so.
    ((((fact.kind !== "percent" || reckons(draft)) &&
      isSumOrDifference(fact, reckons(draft) ? figures : ofOneKind(fact, figures))) ||
      isSumInStory(fact, document)) &&
      !around.some((one) => isPastResult(fact, one))) ||
    isRestBeside(draft, around) ||
    isLastOfParts(draft, around) ||
    isStepFromBeside(draft, around) ||
    isOfBothSides(draft) ||
    isBetweenEnds(draft, around, document) ||
    around.some((one) => isOfMajority(fact, one)) ||
    linked.some((one) => isRestTold(fact, one)) ||
    linked.map(figuresIn).some((all) => isTotal(fact, all)) ||
    linked.some((one) => isProduct(fact, withoutSteps(one))) ||
    around.some((one) => isOtherEnd(draft, one)) ||
    isWholeOfThem(draft, figures) ||
    isAllButOne(draft, figures) ||
    isAllButFew(draft, around, document) ||
    around.some((one) => isMultipliedIn(fact, one, document) || isTimesBase(fact, one, document)) ||
    isRestOfListed(draft, figuresOfStory(document)) ||
    isOneMoreThanOthers(draft, document)
  );
}

/** "Six years to build, two more than planned" is no half of six. */
function withoutSteps(sentence: Sentence): readonly Figure[] {
  const steps = stepsIn(sentence).filter(({ kind, words }) => kind === "cardinal" && words);
  return figuresIn(sentence).filter((one) => !steps.includes(one));
}

/** A share, what a share comes to, or how many times one is another. */
function isShare(draft: Placed<Figure>, told: Told): boolean {
  const { linked, around, figures, document } = told;
  const { fact } = draft;
  return (
    (!isOfChange(draft) && isRoughShare(asShare(fact), figures, wholesFor(draft, document))) ||
    isRoughShare(asShare(fact), keptOf(told), figures) ||
    (isComplement(fact, figures) &&
      (isUnhedged(fact) || around.some((one) => isContraryIn(draft, one, document)))) ||
    linked.some((one) => isRestOfTwo(fact, one.figures)) ||
    linked.some((one) => (isOfGrowth(draft) ? isRise : isRatio)(fact, figuresIn(one))) ||
    isPartOfWhole(fact, figures) ||
    isShareWithout(draft, figures) ||
    isRestTakenOff(draft, told) ||
    linked.some((one) => isWholeOfPart(fact, figuresIn(one)) || isBaseOfMultiple(fact, one, document)) ||
    isExactPart(fact, figuresOfStory(document)) ||
    around.some((one) => isOdds(fact, one.figures)) ||
    (reckons(draft) && (isOfGrowth(draft) ? isRise : isRatio)(fact, figures.filter(hasUnit))) ||
    isShareOfTold(draft, around) ||
    isMultipleLess(draft, figures)
  );
}

/** "Seven out of eight", "two in five" are shares in words. */
const asShare = (fact: Figure): Figure =>
  fact.kind === "percent" && fact.words && / (?:in|out of) /.test(fact.text)
    ? { ...fact, kind: "fraction" }
    : fact;

/** What is left of the wholes of a passage: 18,400 for "21,000 lost power. All but 2,600 were reconnected". */
function keptOf({ around, figures, document: { blocks } }: Told): readonly Figure[] {
  const lost = around.flatMap((one) =>
    one.figures.filter(
      ({ kind, start }) =>
        kind === "cardinal" && /\ball but $/i.test(blocks[one.block]!.text.slice(one.start, start)),
    ),
  );
  return lost.flatMap((few) =>
    figures.flatMap((whole) =>
      whole.kind === "cardinal" && whole.value > few.value
        ? { ...whole, value: whole.value - few.value }
        : [],
    ),
  );
}

/**
 * What a share in words may be of: any figure of the story, or what is told before it, "in all 84,000 got out, nearly three-quarters
 * of them in June"; only the one that stands behind it in "almost half of the town's 6,200 people".
 */
function wholesFor(draft: Placed<Figure>, document: Document): readonly Figure[] {
  const { fact, sentence } = draft;
  const next = sentence.figures[sentence.figures.indexOf(fact) + 1];
  const { text } = draft.document.blocks[sentence.block]!;
  if (
    next?.kind === "cardinal" &&
    /^ of (?:the|its|their|his|her) [^.,;:]{0,32}$/.test(text.slice(fact.end, next.start))
  )
    return [next];
  const before = sentence.figures.filter(({ kind, end }) => kind === "cardinal" && end <= fact.start);
  return [...figuresOfStory(document), ...before];
}

/** "Without it the figure would have been 0.3%" for 0.7 percent, to which it gave 0.4 points. */
const isShareWithout = ({ fact, sentence, document }: Placed<Figure>, figures: readonly Figure[]) =>
  fact.kind === "percent" &&
  /\b(?:without|excluding|leaving out|but for|apart from)\b/i.test(
    document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end),
  ) &&
  figures.some(
    (base) =>
      base.kind === "percent" &&
      figures.some(({ kind, value }) => kind === "points" && close(fact.value, base.value - value)),
  );

/** "At least two fifths" for "between 60 and 97 percent": a bound is of the one or of the other. */
const isUnhedged = ({ comparator }: Figure) => comparator === "exactly" || comparator === "about";

/** "Some 1,800 of them stay" for "two-thirds of the 5,400 will go": what is said of the part cannot be so of the rest. */
const isRestTakenOff = (draft: Placed<Figure>, { around, figures, document }: Told) =>
  isRestOfWhole(draft.fact, figures) &&
  around.some((sentence) =>
    sentence.figures.some((share) => {
      const isWhole = (one: Figure) => one === share || (one.kind !== "percent" && one.kind !== "fraction");
      return (
        isRestOfWhole(draft.fact, figures.filter(isWhole)) &&
        areContrary(draft, { fact: share, sentence, document })
      );
    }),
  );

/** A count of what is named, listed or numbered. */
function isCounted(draft: Placed<Figure>, { linked, around, document }: Told): boolean {
  const { fact } = draft;
  return (
    linked.some((one) => isCountOfListed(fact, one)) ||
    (isCountUpTo(fact, around) && !tellsOfOthersToo(draft)) ||
    isNextInOrder(fact, around) ||
    isBesidePlace(draft, around) ||
    isBetweenTwo(draft, document) ||
    isStepInStory(draft, figuresOfStory(document))
  );
}

/** What lies between two dates or times, or is left up to one. */
function isLengthOfTime(draft: Placed<Figure>, { linked, around, figures, document }: Told): boolean {
  const { fact } = draft;
  return (
    // "Qualified for six months" for "died on Sept. 14" and "qualified in March that year".
    isSpanOfDates(
      fact,
      linked.flatMap(({ dates }) => dates),
      undefined,
    ) ||
    isBetweenEvents(draft, around, document) ||
    around.some(
      ({ dates }) => isSpanOfDates(fact, dates, document.day) || isSpanToMonth(fact, dates, document.day),
    ) ||
    isSpanOfTimes(fact, around) ||
    isSameMinute(draft, document.sentences, document) ||
    isSpanOfYears(fact, isLongTime(fact) ? document.sentences : around, document.day) ||
    isStepBehind(draft, around) ||
    figures.some((other) => isTimeLeft(draft, other) || isRunUpTo(draft, other))
  );
}
