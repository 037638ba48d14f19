import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { sameFigure } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";
import type { Placed } from "../family.ts";
import { isSinceBeginning } from "./ages.ts";
import { isSumInStory } from "./amounts.ts";
import { isInRange, isOfBothEnds, isPairOf, isProduct, isSumOrDifference, isTotal } from "./arithmetic.ts";
import { isOtherEnd } from "./change.ts";
import { isCountOfItems } from "./lists.ts";
import { isCountUpTo, isOfOrderInStory, isPlaceOf } from "./orders.ts";
import { isAtRate } from "./rates.ts";
import { counterpartsOf, figuresIn, figuresOfStory, withNeighbours } from "./reach.ts";
import {
  isComplement,
  isExactPart,
  isOdds,
  isPartOf,
  isPartOfWhole,
  isRatio,
  isRestOfWhole,
} from "./shares.ts";
import { isSpanOfDates, isSpanOfTimes } from "./spans.ts";
import { isAllButOne, isMultipleLess, isRunUpTo, isStepBehind, isTimeLeft } from "./steps.ts";
import { reckons } from "./wording.ts";
import { isToldInWords } from "./words.ts";
import { isWorkedOut } from "./workings.ts";

/**
 * True where a figure of the draft follows from what its counterparts and their paragraphs tell: the complement of a share,
 * a sum, a difference, a ratio, the time between two dates, a count of what is listed, "doubled" for "twice".
 */
export function isDerived(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact } = draft;
  if (isWorkedOut(draft, references)) return true;
  return references.some((reference) => {
    const { document } = reference;
    if (isAtRate(fact, draft.sentence.figures, document)) return true;
    if (isSinceBeginning(draft, document)) return true;
    if (isOfOrderInStory(fact, document) || isSpanInStory(fact, document)) return true;
    const linked = counterpartsOf(draft, reference);
    if (linked.length === 0) return isPartOfScore(fact, document) || isToldAnywhere(fact, document);
    const around = withNeighbours(linked, document);
    const figures = around.flatMap(figuresIn);
    return (
      figures.some((other) => sameFigure(fact, other) || isInRange(fact, other)) ||
      isOfBothEnds(fact, figuresOfStory(document)) ||
      isPartOf(fact, figures, figuresOfStory(document)) ||
      isRunningScore(fact, document) ||
      isBetweenEvents(draft, around, document) ||
      isComplement(fact, figures) ||
      isSumOrDifference(fact, figures) ||
      isSumInStory(fact, document) ||
      isPlaceOf(draft, document) ||
      linked.map(figuresIn).some((all) => isTotal(fact, all) || isRatio(fact, all) || isProduct(fact, all)) ||
      around.some((one) => isPairOf(fact, one.figures) || isSpanOfDates(fact, one.dates, document.day)) ||
      linked.some((one) => fact.kind === "cardinal" && one.names.length === fact.value) ||
      linked.some((one) => isCountOfItems(fact, one)) ||
      isPartOfWhole(fact, figures) ||
      isRestOfWhole(fact, figures) ||
      isExactPart(fact, figuresOfStory(document)) ||
      around.some(({ figures: told }) => isOdds(fact, told)) ||
      (reckons(draft) && isRatio(fact, figures.filter(hasUnit))) ||
      isSpanOfTimes(fact, around) ||
      around.some((one) => isOtherEnd(draft, one)) ||
      isAllButOne(draft, figures) ||
      isMultipleLess(draft, figures) ||
      isStepBehind(draft, around) ||
      isCountUpTo(fact, around) ||
      isSpanOfYears(fact, around, document.day) ||
      isTimeOfDay(fact, around) ||
      figures.some((other) => isTimeLeft(draft, other) || isRunUpTo(draft, other)) ||
      isToldInWords(fact, around)
    );
  });
}

/** What one passage gives in a unit may be set against what another gives: "a premium of 20%". */
const hasUnit = ({ kind }: Figure) => kind === "money" || kind === "measure";

/** "Twenty-nine voted for it" of "29 votes to 27", wherever that stands. */
function isPartOfScore({ kind, value }: Figure, document: Document): boolean {
  return kind === "cardinal" && value > 3 && partsIn(document).has(value);
}

/** "made it 2-2" on the way to 3-2. */
function isRunningScore({ kind, parts }: Figure, document: Document): boolean {
  if (kind !== "score" || parts?.length !== 2) return false;
  const [a, b] = parts as [number, number];
  return figuresOfStory(document).some(({ kind, parts: final }) => {
    if (kind !== "score" || final?.length !== 2) return false;
    const [p, q] = final as [number, number];
    return (a <= p && b <= q) || (a <= q && b <= p);
  });
}

/** "nine days before it is paid" for two days of the year that one passage gives, wherever it stands. */
function isSpanInStory(fact: Figure, { sentences }: Document): boolean {
  return (
    fact.kind === "duration" &&
    sentences.some(({ dates }) =>
      isSpanOfDates(
        fact,
        dates.filter(({ stated }) => !stated.includes("weekday")),
        undefined,
      ),
    )
  );
}

/** "two days before the raid", where the story dates the raid and what came before it in different paragraphs. */
function isBetweenEvents(draft: Placed<Figure>, passages: readonly Sentence[], document: Document): boolean {
  const { text } = draft.document.blocks[draft.sentence.block]!;
  if (!BETWEEN.test(text.slice(draft.fact.end, draft.fact.end + 10))) return false;
  return passages.some(({ dates }) =>
    dates.some((date) =>
      document.sentences.some((other) => isSpanOfDates(draft.fact, [date, ...other.dates], undefined)),
    ),
  );
}

const BETWEEN = /^ (?:before|after|earlier|later)\b/;

/** "nearly three times" where a passage that was not recognised says "almost tripled". */
function isToldAnywhere(fact: Figure, { sentences }: Document): boolean {
  return (fact.kind === "multiple" || fact.kind === "duration") && isToldInWords(fact, sentences);
}

const known = new WeakMap<Document, ReadonlySet<number>>();

function partsIn(document: Document): ReadonlySet<number> {
  const found =
    known.get(document) ??
    new Set(document.sentences.flatMap(({ figures }) => figures.flatMap(({ parts }) => parts ?? [])));
  known.set(document, found);
  return found;
}

function isSpanOfYears(fact: Figure, around: readonly Sentence[], day: string | undefined): boolean {
  const { value, unit, kind } = fact;
  const years = around
    .flatMap(({ dates }) => dates)
    .flatMap(({ from }) => (from ? [Number(from.slice(0, 4))] : []));
  if (kind === "cardinal" && years.includes(value)) return true;
  const ofUnit = YEARS_IN.get(unit ?? "");
  if (ofUnit === undefined && kind !== "age" && kind !== "ordinal") return false;
  const span = value * (ofUnit ?? 1);
  const all = day ? [...years, Number(day.slice(0, 4))] : years;
  return all.some((a) => all.some((b) => a > b && Math.abs(a - b - span) <= 1));
}

const YEARS_IN: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["decade", 10],
  ["century", 100],
]);

/** "just before eight" for "7:52 a.m.". */
function isTimeOfDay({ kind, value, noun }: Figure, around: readonly Sentence[]): boolean {
  if (kind !== "cardinal" || noun !== undefined || value < 1 || value > 12) return false;
  const times = around
    .flatMap(({ dates }) => dates)
    .flatMap(({ time }) => (time === undefined ? [] : [time]));
  return times.some((time) => Math.abs((time % 720) - (value % 12) * 60) <= 15);
}
