import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { OTHERS } from "./others.ts";
import { around } from "./wording.ts";

/** True where a count and a place are one apart: "two have already gone" and "two others have gone" for "the third to go". */
export function isStep(ours: Placed<Figure>, theirs: Figure): boolean {
  const { fact } = ours;
  if ((fact.kind === "ordinal") === (theirs.kind === "ordinal") || !isCount(fact) || !isCount(theirs))
    return false;
  const [count, place] = fact.kind === "ordinal" ? [theirs, fact] : [fact, theirs];
  if (place.value !== count.value + 1) return false;
  return (
    BEFORE.test(around(ours)) || (fact === count && (OTHERS.test(behind(ours)) || isApartFromLast(ours)))
  );
}

/** "Four rounds have been held since January; the present one" for "the fifth round". */
const isApartFromLast = ({ fact, sentence, document }: Placed<Figure>) =>
  /\b(?:have|had)\b[^.]{0,80}\b(?:the (?:present|current|latest|new|next) one\b|is under way\b)/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, sentence.end),
  );

/** The same of any place that the story gives. */
export const isStepInStory = (ours: Placed<Figure>, figures: readonly Figure[]): boolean =>
  ours.fact.value >= manyOthers && figures.some((place) => place.kind === "ordinal" && isStep(ours, place));

/** Two or three others come by chance. */
const manyOthers = 5;

/** "Before the third set" for "after the second set": what lies between two places of an order. */
export function isBetweenPlaces(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (ours.fact.kind !== "ordinal" || theirs.fact.kind !== "ordinal") return false;
  const [mine, other] = [wayTo(ours), wayTo(theirs)];
  if (mine === undefined || other === undefined || mine === other) return false;
  return ours.fact.value - theirs.fact.value === (mine === "before" ? 1 : -1);
}

const wayTo = ({ fact, sentence, document }: Placed<Figure>) =>
  /\b(before|after) (?:the |his |her |their |its )?$/i
    .exec(document.blocks[sentence.block]!.text.slice(sentence.start, fact.start))?.[1]
    ?.toLowerCase();

/** "Three of them came in the second set. The fourth": the next of what is being counted. */
export function isNextInCount({ fact, sentence, document }: Placed<Figure>): boolean {
  if (fact.kind !== "ordinal" || fact.noun !== undefined) return false;
  const before = document.sentences[sentence.index - 1];
  const counted = [...sentence.figures.filter(({ end }) => end < fact.start), ...(before?.figures ?? [])];
  return counted.some(({ kind, value }) => kind === "cardinal" && value + 1 === fact.value);
}

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24);

/** "after two years" for "in the third year". */
export function isStepBehind(ours: Placed<Figure>, passages: readonly Sentence[]): boolean {
  const { kind, value, unit } = ours.fact;
  if (kind !== "duration" || !BEFORE.test(around(ours))) return false;
  return passages.some(({ figures, tokens }) =>
    figures.some(
      (place) =>
        place.kind === "ordinal" &&
        place.value === value + 1 &&
        tokens.find(({ start }) => start >= place.end)?.norm === unit,
    ),
  );
}

/** "In its sixth week" for "more than five weeks", "a quarter of a century" for "its 25th year", and the other way round. */
export function isRunningPeriod(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [place, length] = ours.fact.kind === "ordinal" ? [ours, theirs] : [theirs, ours];
  const { fact, sentence } = place;
  if (fact.kind !== "ordinal" || length.fact.kind !== "duration") return false;
  const of = sentence.tokens.find(({ start }) => start >= fact.end)?.norm;
  const { unit, value, comparator } = length.fact;
  if (of === "year" && unit === "century") return fact.value === 100 * value;
  return of === unit && /^(?:more|over)$/.test(comparator) && fact.value === value + 1;
}

const isCount = ({ kind }: Figure) =>
  kind === "ordinal" || kind === "cardinal" || kind === "duration" || kind === "multiple";
const BEFORE = /\b(?:after|before|already|previous\w*|earlier|past|prior|following|so far)\b/i;

/** "10 games without a win" for "the first win in 11 matches", "had lost four in a row" for "their first points in five". */
export function isRunUpTo(ours: Placed<Figure>, theirs: Figure, sentence?: Sentence): boolean {
  const { kind, value } = ours.fact;
  const isOneLess = kind === theirs.kind && value > 2 && value + 1 === theirs.value;
  if (!isOneLess || (kind !== "cardinal" && kind !== "duration")) return false;
  const isFirst = sentence?.tokens.some(
    ({ norm, end }) => norm === "first" && end < theirs.start && theirs.start - end <= firstBefore,
  );
  return WITHOUT.test(around(ours)) || (isFirst === true && IN_A_ROW.test(around(ours)));
}

/** In characters: " points in ", " away win in the league in ". */
const firstBefore = 32;
const IN_A_ROW = /\b(?:in a row|in succession|running|on the trot|successive|straight|consecutive)\b/i;

const WITHOUT =
  /\b(?:without|winless|goalless|scoreless|unbeaten|barren|drought|since (?:last )?[a-z]+ing)\b/i;

/** "40% wider" for 1.4 times as wide, "a fifth cheaper" for 0.8 times the price. */
export function isMultipleLess(ours: Placed<Figure>, figures: readonly Figure[]): boolean {
  const { kind, value } = ours.fact;
  const sign = BIGGER.test(behind(ours)) ? 1 : SMALLER.test(behind(ours)) ? -1 : 0;
  if ((kind !== "percent" && kind !== "fraction") || sign === 0) return false;
  return figures.some(
    (one) => one.kind === "multiple" && Math.abs(100 + sign * value - 100 * one.value) < 0.5,
  );
}

const BIGGER =
  /^ (?:more|(?:high|larg|bigg|long|wid|tall|deep|heavi|fast|quick|strong|old|dear|great|warm|hott|bright)er)\b/;
const SMALLER =
  /^ (?:less|fewer|(?:low|small|short|narrow|shallow|light|slow|weak|young|cheap|cold|cool|dimm)er)\b/;

/** "36 in fours" for nine fours. */
export function isMadeOf({ fact, sentence, document }: Placed<Figure>, figures: readonly Figure[]): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24);
  const each = ["two", "three", "four", "five", "sixe"].indexOf(MADE_OF.exec(rest)?.[1] ?? "");
  return each >= 0 && figures.some(({ value }) => value * (each + 2) === fact.value);
}

const MADE_OF = /^ (?:of (?:them|it|those) )?(?:came )?in (two|three|four|five|sixe)s\b/;

/** "To Britain's five" for "six golds, one more than Britain", "13" for "their 11th, two fewer than Hexley": what the step is counted from. */
export function isOffBase(
  { fact }: Placed<Figure>,
  { fact: step, sentence, document }: Placed<Figure>,
): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(step.end, step.end + 24);
  const way = /^ (?:[a-z]+ )?(more|fewer|less) than\b/.exec(rest)?.[1];
  if (way === undefined || fact.kind !== "cardinal") return false;
  return sentence.figures.some(
    ({ kind, value, end }) =>
      (kind === "cardinal" || kind === "ordinal") &&
      end < step.start &&
      (way === "more" ? value - step.value : value + step.value) === fact.value,
  );
}

/** "The following over, the 53rd" for "in the 52nd over ... in the next". */
export function isNextInOrder({ kind, value }: Figure, passages: readonly Sentence[]): boolean {
  return (
    kind === "ordinal" &&
    passages.some(({ figures, tokens }) =>
      figures.some(
        (one) =>
          one.kind === "ordinal" &&
          one.value + 1 === value &&
          tokens.some(({ norm, start }) => start > one.end && /^(?:next|following)$/.test(norm)),
      ),
    )
  );
}

/** "Thursday's 12th stage" where the story tells of the 11th and the 13th. */
export function isBetweenTwo({ fact, sentence }: Placed<Figure>, { sentences }: Document): boolean {
  const counted = wordAfter(fact, sentence);
  if (fact.kind !== "ordinal" || counted === undefined) return false;
  const isTold = (place: number) =>
    sentences.some((one) =>
      one.figures.some(
        (other) => other.kind === "ordinal" && other.value === place && wordAfter(other, one) === counted,
      ),
    );
  return isTold(fact.value - 1) && isTold(fact.value + 1);
}

const wordAfter = ({ end }: Figure, { tokens }: Sentence) => tokens.find(({ start }) => start >= end)?.stem;

/** "11 minutes from the end" for the 79th minute of a match. */
export function isTimeLeft(ours: Placed<Figure>, theirs: Figure): boolean {
  const { fact, sentence, document } = ours;
  const isHalfHour = fact.unit === "hour" && fact.value === 0.5;
  if (fact.kind !== "duration" || (fact.unit !== "minute" && !isHalfHour) || !mayBeMinute(theirs))
    return false;
  const { text } = document.blocks[sentence.block]!;
  const isLeft =
    TO_END.test(text.slice(fact.end, fact.end + 24)) ||
    LAST.test(text.slice(Math.max(0, fact.start - 12), fact.start));
  if (isHalfHour) return isLeft && HALVES.some((end) => Math.abs(end - 30 - theirs.value) <= 2);
  const isOfHalf = /^[^.;:,]{0,16}\b(?:half[- ]?time|break|interval)\b/.test(
    text.slice(fact.end, fact.end + 32),
  );
  return isLeft && (isOfHalf ? FIRST_HALVES : SPANS).includes(fact.value + theirs.value);
}

/** A player's age and a crowd are none; "from 25 yards, after 38" is. */
const mayBeMinute = ({ kind, unit, noun, text }: Figure) =>
  kind === "ordinal" ||
  (kind === "measure" && /^\d+$/.test(text)) ||
  (kind === "duration" && unit === "minute") ||
  (kind === "cardinal" && (noun === undefined || noun === "minute"));

const TO_END =
  /^ (?:from (?:the end|time|full[- ]time|half[- ]time)|before (?:the|half[- ]time|full[- ]time)|left|remaining|of (?:normal|ordinary|regular) time|to (?:go|play|spare))\b/;
const LAST = /\b(?:last|final|closing) $/i;
/** When the halves of a match of football and of rugby end, and extra time. */
const FIRST_HALVES: readonly number[] = [40, 45];
const SPANS: readonly number[] = [80, 90, 120];
const HALVES: readonly number[] = [...FIRST_HALVES, 80, 90, 120];
