import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";
import { isDecadeOfAge, isSinceBeginning } from "./ages.ts";
import { close, inUnitOf } from "./alike.ts";
import { isSumInStory } from "./amounts.ts";
import { isInRange, isOfBothEnds, isPairOf, isProduct, isSumOrDifference, isTotal } from "./arithmetic.ts";
import { isBetweenEvents, isLongTime, isSpanInStory, isSpanOfYears } from "./between-events.ts";
import { isOtherEnd } from "./change.ts";
import { isComplement, isRestOfTwo, tellsOfOthers } from "./complements.ts";
import { isCountOfItems } from "./lists.ts";
import { isSameMinute } from "./match-clock.ts";
import { isCountUpTo, isOfOrderInStory, isPlaceOf } from "./orders.ts";
import { isAtRate } from "./rates.ts";
import { counterpartsOf, figuresIn, figuresOfStory, withNeighbours } from "./reach.ts";
import { isPartOfScore, isRunningScore, isSetOf } from "./scores.ts";
import {
  isBaseOfMultiple,
  isExactPart,
  isOdds,
  isPartOfWhole,
  isRatio,
  isRestOfWhole,
  isRoughShare,
  isWholeOfPart,
} from "./shares.ts";
import { isSpanOfDates, isSpanOfTimes } from "./spans.ts";
import {
  isAllButOne,
  isMultipleLess,
  isNextInOrder,
  isOneMoreThanOthers,
  isRestOfListed,
  isRunUpTo,
  isStep,
  isStepBehind,
  isTimeLeft,
} from "./steps.ts";
import { reckons } from "./wording.ts";
import { isToldInWords } from "./words.ts";

/**
 * True where a figure of the draft follows from what a reference tells, in its counterparts and their paragraphs or, for what no
 * other figure comes to by chance, anywhere in the story. A sentence without counterparts is asked for little: all the story is
 * around it.
 */
export function followsFromStory(draft: Placed<Figure>, reference: Linked): boolean {
  const { fact } = draft;
  const { document } = reference;
  if (isAtRate(fact, draft.sentence.figures, document)) return true;
  if (isSinceBeginning(draft, reference) || isDecadeOfAge(fact, document)) return true;
  if (isOfOrderInStory(fact, document) || isSpanInStory(fact, document)) return true;
  const linked = counterpartsOf(draft, reference);
  if (linked.length === 0)
    return (
      isPartOfScore(fact, document) || isToldAnywhere(fact, document) || isRestOfCounted(draft, document)
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

/** "Twenty-eight of the 32 are through" for "four of the 32 have yet to qualify": what is said of some is denied of the others. */
function isRestOfCounted(draft: Placed<Figure>, document: Document): boolean {
  const whole = wholeBehind(draft);
  return (
    whole !== undefined &&
    document.sentences.some((sentence) =>
      sentence.figures.some((fact) => {
        const theirs = { fact, sentence, document };
        return (
          fact.kind === "cardinal" &&
          fact.value + draft.fact.value === whole &&
          wholeBehind(theirs) === whole &&
          tellsOfOthers(theirs) !== tellsOfOthers(draft)
        );
      }),
    )
  );
}

/** The 32 of "four of the 32 teams". */
function wholeBehind({ fact, sentence, document }: Placed<Figure>): number | undefined {
  const next = sentence.figures.find(({ start }) => start > fact.end);
  if (fact.kind !== "cardinal" || next?.kind !== "cardinal") return undefined;
  const between = document.blocks[sentence.block]!.text.slice(fact.end, next.start);
  return /^ (?:out )?of (?:the |its |their |all )?$/.test(between) ? next.value : undefined;
}

/** "nearly three times" where a passage that was not recognised says "almost tripled". */
function isToldAnywhere(fact: Figure, { sentences }: Document): boolean {
  return (fact.kind === "multiple" || fact.kind === "duration") && isToldInWords(fact, sentences);
}

/** The same figure, told in another way or as a part of another: "about 5%" for "4 to 6 percent", "doubled" for "twice". */
function isToldOtherwise(draft: Placed<Figure>, { around, figures, document }: Told): boolean {
  const { fact } = draft;
  return (
    figures.some((other) => sameFigure(fact, other) || isInRange(fact, other)) ||
    isOfBothEnds(fact, figuresOfStory(document)) ||
    (!isFinalScore(draft) && isRunningScore(fact, document)) ||
    isSetOf(fact, figures) ||
    isPlaceOf(draft, document) ||
    isOnTheWay(fact, figures) ||
    around.some((one) => isPairOf(fact, one.figures)) ||
    isTimeOfDay(fact, around) ||
    isToldInWords(fact, around)
  );
}

/** "From the 35th kilometre on" for "at 35 km". */
const isOnTheWay = ({ kind, value, noun }: Figure, figures: readonly Figure[]) =>
  kind === "ordinal" &&
  noun !== undefined &&
  figures.some((other) => other.kind === "measure" && other.unit === noun && other.value === value);

/** A sum, a difference or a product. */
function isMadeUp(draft: Placed<Figure>, { linked, around, figures, document }: Told): boolean {
  const { fact } = draft;
  return (
    isRestOfCounted(draft, document) ||
    isSumOrDifference(fact, figures) ||
    isSumInStory(fact, document) ||
    linked.some((one) => isRestTold(fact, one)) ||
    linked.map(figuresIn).some((all) => isTotal(fact, all) || isProduct(fact, all)) ||
    around.some((one) => isOtherEnd(draft, one)) ||
    isAllButOne(draft, figures) ||
    isRestOfListed(draft, figuresOfStory(document)) ||
    isOneMoreThanOthers(draft, document)
  );
}

/** A share, what a share comes to, or how many times one is another. */
function isShare(draft: Placed<Figure>, { linked, around, figures, document }: Told): boolean {
  const { fact } = draft;
  return (
    (!isOfChange(draft) && isRoughShare(fact, figures, figuresOfStory(document))) ||
    isComplement(fact, figures) ||
    linked.some((one) => isRestOfTwo(fact, one.figures)) ||
    linked.some((one) => isRatio(fact, figuresIn(one))) ||
    isPartOfWhole(fact, figures) ||
    isRestOfWhole(fact, figures) ||
    linked.some((one) => isWholeOfPart(fact, figuresIn(one)) || isBaseOfMultiple(fact, one, document)) ||
    isExactPart(fact, figuresOfStory(document)) ||
    around.some((one) => isOdds(fact, one.figures)) ||
    (reckons(draft) && isRatio(fact, figures.filter(hasUnit))) ||
    isMultipleLess(draft, figures)
  );
}

/** "The Finns won 2-1": that is how it ended. */
function isFinalScore({ fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(
    Math.max(sentence.start, fact.start - 40),
    fact.start,
  );
  return (
    fact.kind === "score" &&
    /\b(?:won|wins|winning|beat|beating|beaten|lost|defeated|thrashed|drew)\b[^,;:.]{0,24}$/i.test(lead)
  );
}

/** "Fell by more than a half, from 2,010 to 1,306": that would be the share that has gone. */
function isOfChange({ fact, sentence, document }: Placed<Figure>): boolean {
  const start = Math.min(fact.hedge?.start ?? fact.start, fact.start);
  return /\b(?:by|fall of|drop of|rise of|increase of) $/.test(
    document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, start - 16), start),
  );
}

/** "And crops for €30m" for "340 million: 190 million for cars, 120 million for houses and the rest for crops". */
function isRestTold(fact: Figure, passage: Sentence): boolean {
  if (!passage.tokens.some(({ norm }) => /^(?:rest|remainder|balance)$/.test(norm))) return false;
  const values = figuresIn(passage).flatMap((other) => inUnitOf(fact, other) ?? []);
  return values.some((whole, i) => {
    let left = whole;
    return values.slice(i + 1, i + 6).some((part) => {
      left -= part;
      return left > 0 && close(left, fact.value);
    });
  });
}

/** What one passage gives in a unit may be set against what another gives: "a premium of 20%". */
const hasUnit = ({ kind }: Figure) => kind === "money" || kind === "measure";

/** A count of what is named, listed or numbered. */
function isCounted(draft: Placed<Figure>, { linked, around, document }: Told): boolean {
  const { fact } = draft;
  // Shots that the passage counts itself are not its names.
  const isOfThem = (one: Sentence) =>
    fact.noun === undefined ||
    !one.figures.some(({ kind, noun }) => kind === "cardinal" && noun === fact.noun);
  return (
    linked.some((one) => fact.kind === "cardinal" && one.names.length === fact.value && isOfThem(one)) ||
    linked.some((one) => isCountOfItems(fact, one) && isOfThem(one)) ||
    isCountUpTo(fact, around) ||
    isNextInOrder(fact, around) ||
    // Two or three others come by chance.
    (fact.value >= manyOthers &&
      figuresOfStory(document).some((place) => place.kind === "ordinal" && isStep(draft, place)))
  );
}

const manyOthers = 5;

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
    around.some((one) => isSpanOfDates(fact, one.dates, document.day)) ||
    isSpanOfTimes(fact, around) ||
    isSameMinute(draft, around, document) ||
    isSpanOfYears(fact, isLongTime(fact) ? document.sentences : around, document.day) ||
    isStepBehind(draft, around) ||
    figures.some((other) => isTimeLeft(draft, other) || isRunUpTo(draft, other))
  );
}

/** "just before eight" for "7:52 a.m.". */
function isTimeOfDay({ kind, value, noun }: Figure, around: readonly Sentence[]): boolean {
  if (kind !== "cardinal" || noun !== undefined || value < 1 || value > 12) return false;
  const times = around
    .flatMap(({ dates }) => dates)
    .flatMap(({ time }) => (time === undefined ? [] : [time]));
  return times.some((time) => Math.abs((time % 720) - (value % 12) * 60) <= 15);
}
