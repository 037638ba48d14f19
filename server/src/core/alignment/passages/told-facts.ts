import type { Sentence } from "../../document.ts";
import { daysBetween } from "../../facts/dates/calendar.ts";
import type { DateFact } from "../../facts/dates/date.ts";
import { sameDate } from "../../facts/dates/index.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import { sameFigure } from "../../facts/figures/index.ts";
import { governedFrom } from "../../facts/names/capitals.ts";
import { contains } from "../../text/span.ts";
import { featuresOf, wordFeature } from "../features.ts";
import { dateFamily } from "../pairs/dates/date-family.ts";
import { isBoundOfRange } from "../pairs/derived/arithmetic.ts";
import { isSpanOfDates } from "../pairs/derived/spans.ts";
import { figureFamily } from "../pairs/figures/figure-family.ts";
import type { Nearby } from "./nearby.ts";

/**
 * True where a figure or a date of the sentence stands in the draft's and in none of its other sources. Small numbers and
 * the day of the story tell nothing, nor does a date that only lies within another.
 */
export function sharesFact(
  draft: Sentence,
  sentence: Sentence,
  sources: readonly Sentence[],
  days: ReadonlySet<string>,
): boolean {
  const isNew = <F>(
    family: { facts(sentence: Sentence): readonly F[]; same(draft: F, reference: F): boolean },
    fact: F,
    fits: (theirs: F) => boolean,
  ) =>
    family.facts(sentence).some((theirs) => fits(theirs) && family.same(fact, theirs)) &&
    !sources.some((other) => family.facts(other).some((theirs) => family.same(fact, theirs)));
  return (
    sentence.figures.some((theirs) => draft.figures.some((fact) => isOtherShare(fact, theirs))) ||
    sentence.figures.some((theirs) => Math.max(...(theirs.parts ?? [])) > 12 && hasParts(draft, theirs)) ||
    draft.figures.some((fact) => hasBothEnds(fact, sentence.figures)) ||
    sentence.figures.some((theirs) => draft.figures.some((fact) => isBoundOfRange(fact, theirs))) ||
    draft.figures.some((fact) => tellsDay(fact, draft, sentence, days)) ||
    draft.figures.some((fact) => isNew(figureFamily, fact, (theirs) => isTelling(fact, theirs))) ||
    draft.dates.some(
      (fact) => !days.has(`@${fact.from}`) && isNew(dateFamily, fact, (theirs) => isAsCoarse(fact, theirs)),
    )
  );
}

/** "The budget, which is three weeks off" for "on Nov. 26". */
function tellsDay(
  fact: Figure,
  { tokens }: Sentence,
  { dates }: Sentence,
  days: ReadonlySet<string>,
): boolean {
  if (fact.kind !== "duration" || fact.unit === "year") return false;
  const way = tokens.find(({ start }) => start >= fact.end)?.norm ?? "";
  return (
    /^(?:off|away|ago|earlier|later|before|from)$/.test(way) &&
    dates.some((date) => [...days].some((day) => isSpanOfDates(fact, [date], day.slice(1))))
  );
}

/** "Only one in five has yet to be rebuilt" for "four in five have been". */
const isOtherShare = (fact: Figure, theirs: Figure) =>
  fact.kind === "percent" &&
  theirs.kind === "percent" &&
  fact.value !== theirs.value &&
  Math.abs(fact.value + theirs.value - 100) < 0.01;

const isTelling = (fact: Figure, theirs: Figure) =>
  fact.value > 12 ||
  !Number.isInteger(fact.value) ||
  (fact.noun !== undefined && fact.noun === theirs.noun) ||
  // "For the second time in four months" tells nothing of "four of them".
  (isOfTime(fact) === isOfTime(theirs) && !isCounted(fact, theirs));

/** Nor does "asked twice" tell anything of two dogs. */
const isCounted = ({ kind }: Figure, theirs: Figure) =>
  theirs.kind === "cardinal" && (kind === "cardinal" || kind === "multiple");

const isOfTime = ({ kind }: Figure) => kind === "duration" || kind === "age";

/** "late 2027" tells "the last quarter of 2027", "2027" is not told by "January 2027". */
function isAsCoarse(fact: DateFact, theirs: DateFact): boolean {
  return sameDate(fact, theirs) || lengthOf(fact) >= lengthOf(theirs);
}

function lengthOf({ from, to }: DateFact): number {
  return from === undefined || to === undefined ? 0 : daysBetween(from, to);
}

/** "811 in favour and 790 against" has both parts of "811 votes to 790", and so has "led by two points, with 43%" of "43 to 41". */
function hasParts({ figures }: Sentence, { parts }: Figure): boolean {
  if (!parts) return false;
  const stands = (wanted: number) => figures.some(({ value }) => value === wanted);
  if (parts.every(stands)) return true;
  const [a, b, ...more] = parts;
  return (
    b !== undefined && more.length === 0 && a !== b && stands(Math.abs(a! - b)) && (stands(a!) || stands(b))
  );
}

/** "Aged between 19 and 56" for "the youngest was 19 and the oldest 56". */
const hasBothEnds = ({ value, high }: Figure, theirs: readonly Figure[]) =>
  high !== undefined && [value, high].every((end) => theirs.some((other) => isEnd(end, other)));

/** True for either end of a range. */
const isEndOf = ({ value, high }: Figure, theirs: Figure) =>
  high !== undefined && (isEnd(value, theirs) || isEnd(high, theirs));

const isEnd = (end: number, { value, high }: Figure) => high === undefined && value === end;

/** "The third meeting in a row" is the last of three. */
const isNth = (ours: Figure, { kind, value }: Figure) => kind === "ordinal" && ours.value === value;

/** A figure is never told in other words alone. */
export function lacksFigure({ figures, tokens }: Sentence, readers: readonly Nearby[]): boolean {
  const stands = (fact: Figure) =>
    readers.some(
      ({ draft, place }) =>
        place !== "far" &&
        (hasParts(draft, fact) ||
          draft.figures.some((ours) => sameFigure(ours, fact) || isNth(ours, fact) || isEndOf(ours, fact))),
    );
  // "six minutes later" may be told by the hour that it comes to.
  const isStep = ({ kind, end }: Figure) =>
    kind === "duration" && /^(?:later|earlier)$/.test(tokens.find(({ start }) => start >= end)?.norm ?? "");
  return figures.some((fact) => !isFew(fact) && !isStep(fact) && !stands(fact));
}

/** "Two" is "both" or "a couple", and "one" an article. */
const isFew = ({ kind, value }: Figure) =>
  (kind === "cardinal" || kind === "ordinal") && Number.isInteger(value) && value <= 2;

/** Nor is a date far from all that the places have, whichever of the `days` of the stories it is counted from. */
export function lacksDate(
  { dates }: Sentence,
  readers: readonly Nearby[],
  days: ReadonlySet<string>,
): boolean {
  const [day] = [...days].sort().map((feature) => feature.slice(1));
  const isBefore = ({ to }: DateFact) => day !== undefined && to !== undefined && to < day;
  return dates.some(
    (fact) =>
      fact.from !== undefined &&
      !days.has(`@${fact.from}`) &&
      !readers.some(
        ({ draft, place }) =>
          place !== "far" &&
          (draft.figures.some((ours) => isYearsAgo(ours, fact, day)) ||
            draft.dates.some(
              (ours) => sameDate(ours, fact) || (isBefore(ours) === isBefore(fact) && isClose(ours, fact)),
            )),
      ),
  );
}

/** "For two years" for "since 2024". */
const isYearsAgo = (
  { kind, unit, value }: Figure,
  { from, granularity }: DateFact,
  day: string | undefined,
) =>
  kind === "duration" &&
  unit === "year" &&
  granularity === "year" &&
  day !== undefined &&
  Number(from?.slice(0, 4)) === Number(day.slice(0, 4)) - value;

/** A day of the same week or so: it may be the same, mistaken or told in other words. */
const isClose = ({ from, to }: DateFact, theirs: DateFact) =>
  from !== undefined &&
  to !== undefined &&
  theirs.from !== undefined &&
  theirs.to !== undefined &&
  daysBetween(theirs.to, from) <= 7 &&
  daysBetween(to, theirs.from) <= 7;

/** "The capital" for "Lusaka". */
const isCapital = ({ text }: Sentence["names"][number], { tokens }: Sentence) =>
  governedFrom(text) !== undefined && tokens.some(({ norm }) => norm === "capital");

/** Nor is a name that none of the places has. */
export function lacksName({ names, tokens }: Sentence, readers: readonly Nearby[]): boolean {
  return names.some((name) => {
    const words = tokens
      .filter((token) => contains(name, token))
      .flatMap((token) => wordFeature(token) ?? []);
    return (
      words.length > 0 &&
      !readers.some(
        ({ draft }) => words.some((word) => featuresOf(draft).has(word)) || isCapital(name, draft),
      )
    );
  });
}
