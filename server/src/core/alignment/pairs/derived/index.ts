import type { Document, Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import { unitNamed } from "../../../facts/figures/units.ts";
import type { Linked } from "../../aligned.ts";
import type { Pairing } from "../verdict.ts";
import {
  isAgeBefore,
  isAgeUntil,
  isLongSince,
  isSinceBeside,
  isTimeLeftToDay,
  isTimeSinceTold,
} from "./ages.ts";
import { isReckonedFromCounterparts } from "./amounts.ts";
import { isSumOfRow } from "./arithmetic.ts";
import { isRunToYear } from "./between-events.ts";
import { isAgeReckonedFrom, isOfLife } from "./birthdays.ts";
import { isOtherEnd, isOtherEndBeside, isOtherEndOfIt, isStepBetweenEnds } from "./change.ts";
import { isPastResult } from "./change-direction.ts";
import { areContrary, isComplement } from "./complements.ts";
import { isAheadOfStory, isBetweenTold } from "./days-told.ts";
import { isExactGap } from "./exact-gaps.ts";
import { followsFromCounterpart } from "./from-counterpart.ts";
import { followsFromStory } from "./from-story.ts";
import { isGapOfTimes, isPartOfSecond } from "./gaps-of-times.ts";
import { isRunningSince, isRunOfYears } from "./long-running.ts";
import { isMarginTold } from "./margins.ts";
import { isBetweenMinutes, isSameMinute } from "./match-clock.ts";
import { isTimesInDraft } from "./multiples.ts";
import { isOfOrder } from "./orders.ts";
import { isAtRate } from "./rates.ts";
import { figuresOfStory, passagesAlong, passagesAround } from "./reach.ts";
import { isEqualised, isShareInScore } from "./scores.ts";
import { isFromOtherEnd } from "./shares.ts";
import { isMajorityOfSeats, isPartAndWholeTold, isShareOfRow } from "./shares-told.ts";
import { isShortHanded } from "./short-handed.ts";
import { isLastCounted } from "./single-ones.ts";
import { isSlip, isTransposed } from "./slip.ts";
import { isCountOfRows } from "./tables.ts";
import { areOfOppositeSides } from "./wording.ts";
import { isMoreBetween, isWorkedOut } from "./workings.ts";
import { isGapInPercent, isWrongWay } from "./wrong-way.ts";

export { isReckonedFromCounterparts };

/**
 * True where a figure of the draft is *reckoned*: no reference gives it as it stands, but it follows from what one does give. It
 * is the editor's own arithmetic, and rightly done: a sum, a difference, a share of a whole or what that leaves, a ratio, a rate,
 * the time between two dates, a count of what is listed, "doubled" for "twice".
 *
 * Among many numbers nearly any comes out of some sum of others. So what may excuse a figure depends on how sure it is that the
 * reference has another one in its place, and there are two questions:
 *
 * - This one, of a figure that stands in nobody's place, or in that of another kind of figure. First whether the words beside it
 *   say how it is reckoned ("in all", "each", "the rest") and it comes out so (`isWorkedOut`), then whether it follows in any way
 *   from its counterparts and their paragraphs (`followsFromStory`).
 * - `isReckonedInPlace`, of a figure that stands in another's.
 */
export function isReckoned(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  if (isWrongWay(draft, references) || isGapInPercent(draft, references) || isAboveItsWhole(draft))
    return false;
  return (
    isWorkedOut(draft, references) ||
    isSinceBeside(draft) ||
    isLastCounted(draft) ||
    isTimesInDraft(draft) ||
    isMarginTold(draft, references) ||
    references.some(({ document }) => isBetweenTold(draft, document) || isCountOfRows(draft, document)) ||
    references.some(({ document }) => isToldApart(draft, document)) ||
    references.some(({ document }) => isShortHanded(draft, document)) ||
    references.some((one) => isLongSince(draft, one)) ||
    references.some(
      (reference) =>
        followsFromStory(draft, reference) ||
        isExactGap(draft, undefined, reference.document, passagesAround(draft, reference)) ||
        isShareInScore(draft, passagesAlong(draft, reference)),
    )
  );
}

/**
 * The same of a figure that stands in the place of the reference's. It is asked in this order, and the later questions look
 * further:
 *
 * 1. Does it follow from that very figure and what stands beside it (`followsFromCounterpart`)?
 * 2. Does its sentence set amounts against each other, and any counterpart have both (`isReckonedFromCounterparts`), or is it the
 *    time that has passed since a day that a counterpart names (`isTimeSinceTold`)?
 * 3. If it does not look like a slip of the pen: do its own words say how it is reckoned, or is its place so unsure that it is
 *    asked as one that has no place (`followsAllTheSame`)?
 *
 * Two figures that have changed places are never reckoned.
 */
export function isReckonedInPlace(changed: Changed, references: readonly Linked[]): boolean {
  const { draft, reference, swapped } = changed;
  if (swapped || isWrongWay(draft, references) || isGapInPercent(draft, references)) return false;
  if (isAboveItsWhole(draft) || isTransposed(draft.fact, reference.fact) || areRanks(draft, reference))
    return false;
  if (isBelied(draft, reference) || isSameBoundOfRest(draft, reference)) return false;
  if (isBeyondRange(draft.fact, reference.fact) || isPastResult(draft.fact, reference.sentence)) return false;
  if (areRangesOfOneEnd(draft.fact, reference.fact)) return false;
  return (
    followsFromCounterpart(draft, reference) ||
    isAgeBefore(draft, reference) ||
    isOtherEndOfIt(draft, reference) ||
    references.some((one) => isGapOfTimes(draft.fact, reference.fact, passagesAround(draft, one))) ||
    references.some((one) => isOtherEndBeside(draft, reference, passagesAround(draft, one))) ||
    isStepBetweenEnds(draft, reference) ||
    references.some(({ document }) => isMoreBetween(draft, document.sentences)) ||
    references.some((one) => isEqualised(draft.fact, [reference.fact], passagesAround(draft, one))) ||
    isPartOfSecond(draft.fact, reference.sentence.figures) ||
    references.some((one) => isExactGap(draft, reference.fact, one.document, passagesAround(draft, one))) ||
    isSumOfRow(draft.fact, reference.sentence.figures) ||
    isReckonedFromCounterparts(draft, references) ||
    references.some(
      ({ document }) => isAgeUntil(draft.fact, document) || isTimeLeftToDay(draft.fact, document),
    ) ||
    references.some(({ document }) => isBetweenTold(draft, document)) ||
    (!isOfSameSort(draft.fact, reference.fact) &&
      references.some(({ document }) => isToldApart(draft, document))) ||
    isAgeReckonedFrom(draft, reference) ||
    references.some((one) => isTimeSinceTold(draft, one) || isRunToYear(draft, one.document)) ||
    references.some((one) => isShareInScore(draft, passagesAlong(draft, one))) ||
    references.some(({ document }) => isShortHanded(draft, document)) ||
    // A match is told in any order.
    (changed.likeness < surely &&
      references.some(({ document }) => isSameMinute(draft, document.sentences, document))) ||
    references.some((one) => isBetweenMinutes(draft, passagesAround(draft, one), one.document)) ||
    followsAllTheSame(changed, references)
  );
}

/** What the words beside a figure lead to so surely that it may follow from any passage of a story. */
const isToldApart = (draft: Placed<Figure>, document: Document) =>
  isOfLife(draft, document) ||
  isAheadOfStory(draft, document) ||
  isMajorityOfSeats(draft, document) ||
  isPartAndWholeTold(draft, document) ||
  isShareOfRow(draft, document) ||
  isRunningSince(draft, document) ||
  isRunOfYears(draft, document);

/** An age for an age, a share for a share, years for years: what has such a rival is no figure that the editor has added. */
const isOfSameSort = (ours: Figure, theirs: Figure): boolean => sortOf(ours) === sortOf(theirs);

/** "She was 12": a number that counts nothing is an age. */
const sortOf = ({ kind, noun }: Figure) =>
  kind === "fraction" ? "percent" : kind === "cardinal" && noun === undefined ? "age" : kind;

/** "Fewer than 950 of the 1,150 were not invited" for "fewer than 200 were": what fewer leave is more. */
const isSameBoundOfRest = ({ fact, sentence }: Placed<Figure>, { fact: theirs }: Placed<Figure>) =>
  fact.kind === "cardinal" &&
  ((/^(?:less|nearly|at-most)$/.test(fact.comparator) &&
    /^(?:less|nearly|at-most)$/.test(theirs.comparator)) ||
    (/^(?:more|over|at-least)$/.test(fact.comparator) &&
      /^(?:more|over|at-least)$/.test(theirs.comparator))) &&
  sentence.figures.some(({ kind, value }) => kind === "cardinal" && value === fact.value + theirs.value);

/** "97,000 of the 88,000 homes": no part is more than its whole. */
function isAboveItsWhole({ fact, sentence, document }: Placed<Figure>): boolean {
  const whole = sentence.figures[sentence.figures.indexOf(fact) + 1];
  return (
    whole !== undefined &&
    whole.kind === fact.kind &&
    whole.unit === fact.unit &&
    whole.value < fact.value &&
    /^ (?:\p{L}+ )?(?:out )?of (?:the|its|their|all|those) $/u.test(
      document.blocks[sentence.block]!.text.slice(fact.end, whole.start),
    )
  );
}

/** "Less than 17 minutes" for 17 minutes and 20 seconds: a hedge that the figure in its place belies; not one that is told from the other end. */
export const isBelied = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  isBeliedBy(ours.fact, theirs.fact) &&
  !(areOfOppositeSides(ours, theirs) && isFromOtherEnd(ours.fact, [theirs.fact]));

const isBeliedBy = (ours: Figure, theirs: Figure) =>
  (ours.kind === theirs.kind || (isShare(ours) && isShare(theirs))) &&
  ours.unit === theirs.unit &&
  theirs.comparator === "exactly" &&
  ours.high === undefined &&
  theirs.high === undefined &&
  ((/^(?:less|nearly)$/.test(ours.comparator) &&
    theirs.value > ours.value &&
    theirs.value <= (1 + nearOf(ours)) * ours.value) ||
    (/^(?:more|over)$/.test(ours.comparator) &&
      theirs.value < ours.value &&
      theirs.value >= (1 - nearOf(ours)) * ours.value));

/** How near a figure is to one that it rounds; shares in words are few. */
const nearOf = (ours: Figure) => (isShare(ours) && ours.words ? 0.1 : 0.05);

const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";

/** "More than 300,000" for "between 250,000 and 300,000": it begins where the reference's range ends. */
export const isBeyondRange = (ours: Figure, { value: low, high }: Figure) =>
  high !== undefined &&
  ours.high === undefined &&
  ((ours.value === high && /^(?:more|over|at-least)$/.test(ours.comparator)) ||
    (ours.value === low && /^(?:less|nearly|at-most)$/.test(ours.comparator)));

/** "105m-115m" for "105 million to 112 million" */
const areRangesOfOneEnd = (ours: Figure, theirs: Figure) =>
  ours.high !== undefined &&
  theirs.high !== undefined &&
  ours.kind === theirs.kind &&
  ours.unit === theirs.unit &&
  (ours.value === theirs.value) !== (ours.high === theirs.high);

/** "The fifth-biggest" for "the fourth-largest". */
const areRanks = (ours: Placed<Figure>, theirs: Placed<Figure>) => isRank(ours) && isRank(theirs);
const isRank = ({ fact, sentence, document }: Placed<Figure>) =>
  fact.kind === "ordinal" &&
  /^[- ](?:most|least|[a-z]{3,}est)\b/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 16),
  );

type Changed = Pairing<Figure> & { readonly state: "changed" };

/**
 * A place as unsure as this is hardly one: such a figure may follow from what stands around as one that has no place may, where
 * the references do not give it elsewhere.
 */
const unsure = 0.3;
/** From this likeness on two figures stand in one place. */
const surely = 0.5;

function followsAllTheSame({ draft, reference, likeness }: Changed, references: readonly Linked[]): boolean {
  const { fact, sentence } = draft;
  const theirs = reference.fact;
  if (isSlip(fact, theirs)) return false;
  // "Two-fifths" for "60 percent" is what that leaves only where it is said of the rest.
  if (theirs.value !== 50 && isComplement(fact, [theirs]) && !areContrary(draft, reference)) return false;
  if (isOfOrder(fact, theirs.value) || isWorkedOut(draft, references)) return true;
  if (references.some(({ document }) => isAtRate(fact, sentence.figures, document))) return true;
  // So few come out of many a sum.
  if (fact.kind === "cardinal" && fact.value < 20) return false;
  if (references.some((one) => passagesAround(draft, one).some((passage) => isOtherEnd(draft, passage))))
    return true;
  return (
    likeness < unsure &&
    !areOfOneLength(fact, theirs) &&
    !isGiven(fact, references) &&
    isReckoned(draft, references)
  );
}

/** "Two and a half years" for "18 months" are told of one thing as "30 months" are; "40 years" for "18 months" may be of another. */
function areOfOneLength(ours: Figure, theirs: Figure): boolean {
  if (ours.kind !== "duration" || theirs.kind !== "duration") return false;
  if (ours.unit === theirs.unit) return true;
  const [a, b] = [unitNamed(ours.unit), unitNamed(theirs.unit)];
  if (!a || !b || a.dimension !== b.dimension || a.dimension !== "months") return false;
  const ratio = (ours.value * a.factor) / (theirs.value * b.factor);
  return ratio < 4 && ratio > 1 / 4;
}

const isGiven = (fact: Figure, references: readonly Linked[]) =>
  references.some(({ document }) => figuresOfStory(document).some((other) => sameFigure(fact, other)));
