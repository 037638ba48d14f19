import type { ReadSentence, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding } from "../../../facts/figures/index.ts";
import { stemOf } from "../../../text/stem.ts";
import { concept } from "../../synonyms.ts";
import { tokensBetween } from "../between.ts";
import type { Matched } from "../family.ts";
import { isSpeed } from "./figure-comparable.ts";

/** True where two figures of a sentence are alike on one side, and neither keeps what it counts. */
export const mayBeSwapped = (a: Matched<Figure>, b: Matched<Figure>) =>
  (areAlike(a.ours, b.ours) ||
    areAlike(a.theirs, b.theirs) ||
    (areAlikeInPart(a.ours, b.ours) && areAlikeInPart(a.theirs, b.theirs))) &&
  ![a, b].some(({ ours, theirs }) => isTimeOfMany(ours) || isTimeOfMany(theirs)) &&
  !isOneAmount(a.ours, b.ours) &&
  !isOneAmount(a.theirs, b.theirs) &&
  !keepHedges(a, b) &&
  !keepsNoun(a, b) &&
  !keepsNoun(b, a);

/** "Longer than the first time": which of several times is no count that changes places. */
const isTimeOfMany = ({ kind, noun }: Figure) => kind === "ordinal" && noun === "time";

/** "About 19,000 since" for "some 19,000 since", beside 3,800 without a hedge: a slip exchanges the numbers and leaves the words. */
const keepHedges = (a: Matched<Figure>, b: Matched<Figure>) =>
  a.ours.comparator !== b.ours.comparator &&
  [a, b].every((one) => one.ours.comparator === one.theirs.comparator);

/** What is counted is counted in whole numbers, and a magnitude is none; two years and 18 months are alike. */
export const areAlike = (a: Figure, b: Figure) => isBareSum(a, b) || isBareSum(b, a) || areOfOneKind(a, b);

/** "Sued for 5 million dollars, settled for 1.8 million". */
const isBareSum = (sum: Figure, { kind, unit, noun, value }: Figure) =>
  sum.kind === "money" &&
  kind === "cardinal" &&
  unit === undefined &&
  noun === undefined &&
  (value >= 1e5 ||
    (value >= 2500 && sum.value >= 2500) ||
    // "900 dirhams in spring and 1,400 now"
    (value >= 100 && value < 3 * sum.value && sum.value < 3 * value));

const areOfOneKind = (a: Figure, b: Figure) =>
  a.kind === b.kind &&
  isSpeed(a) === isSpeed(b) &&
  (a.unit === b.unit || !a.unit || !b.unit || (a.kind === "duration" && isByClock(a) === isByClock(b))) &&
  (a.kind !== "cardinal" || Number.isInteger(a.value) === Number.isInteger(b.value));

/** Nobody exchanges 10.2 seconds and 11 years. */
const isByClock = ({ unit }: Figure) => /^(?:second|minute|hour)$/.test(unit ?? "");

/** "12 years" and "eight": a number that leaves its unit to another. */
const areAlikeInPart = (a: Figure, b: Figure) => isElided(a, b) || isElided(b, a);

const isElided = (bare: Figure, { kind, value }: Figure) =>
  bare.kind === "cardinal" &&
  bare.noun === undefined &&
  bare.unit === undefined &&
  kind === "duration" &&
  value < 10 * bare.value &&
  bare.value < 10 * value;

/** "Sixty-four percent, or almost two in three": told twice, they cannot have changed places. */
const isOneAmount = (a: Figure, b: Figure) =>
  (a.comparator !== "exactly" && isRounding(a, b)) || (b.comparator !== "exactly" && isRounding(b, a));

/** "two hamlets" are still that, and the other figure counts something else: they cannot have changed places. */
function keepsNoun({ ours, theirs }: Matched<Figure>, other: Matched<Figure>): boolean {
  if (ours.noun === undefined || theirs.noun === undefined) return false;
  const [noun, kept] = [ours.noun, theirs.noun].map((word) => concept(stemOf(word)));
  const isOfOthers = other.theirs.noun !== undefined && other.theirs.noun !== theirs.noun;
  // "Until she was seven the last of nine children": an age has no noun, wherever it stands. What is second in a list may leave it out.
  const isTurned = ours.start < other.ours.start !== theirs.start < other.theirs.start;
  const isFar = other.ours.value >= oldest && other.ours.value >= 10 * ours.value;
  const isOfNone = (isTurned || isFar) && other.theirs.noun === undefined && other.ours.noun === undefined;
  return noun === kept && (isOfOthers || isOfNone);
}

/** In years; from here on a number without a noun is no age. */
const oldest = 150;

/** "11 of the 14 asked ... three see it" for "11 of 14 ... the other three": there are no 11 of three, so nobody has exchanged the two. */
export function isWholeOfMore(
  sentence: Pick<Sentence, "figures" | "tokens">,
  { ours }: Matched<Figure>,
  other: Matched<Figure>,
): boolean {
  const part = partBefore(sentence, ours);
  return (
    part !== undefined &&
    part !== other.ours &&
    part.kind === "cardinal" &&
    other.ours.kind === "cardinal" &&
    other.ours.value < part.value &&
    part.value < ours.value
  );
}

/** "Of the 27 stocks, 42 keep their quotas", "42 of the 27": no part is larger than its whole. */
export function isPartOverWhole(
  sentence: ReadSentence,
  { ours: a }: Matched<Figure>,
  { ours: b }: Matched<Figure>,
): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const lead = sentence.tokens.filter(({ end }) => end <= first.start).slice(-3);
  const isLed = /(?:^|[.,;:] )of(?: (?:the|its|their|his|her|those))?$/.test(
    lead.map(({ norm }) => norm).join(" "),
  );
  const between = tokensBetween(sentence, first, second);
  const commas = between.filter(({ kind }) => kind === "mark").map(({ text }) => text);
  const isBehind = isLed && commas.join("") === "," && between.at(-1)?.text === ",";
  const isBefore = OF_WHOLE.test(between.map(({ norm }) => norm).join(" "));
  const [part, whole] = isBehind ? [second, first] : [first, second];
  return (
    (isBehind || isBefore) &&
    [a, b].every(({ kind, high }) => kind === "cardinal" && high === undefined) &&
    part.value > whole.value &&
    (part.noun === undefined || part.noun === whole.noun)
  );
}

/** The 11 of "11 of the 14". */
function partBefore(
  { tokens, figures }: Pick<Sentence, "figures" | "tokens">,
  whole: Figure,
): Figure | undefined {
  const part = figures.findLast(({ end }) => end <= whole.start);
  const between = part && tokens.filter(({ start, end }) => start >= part.end && end <= whole.start);
  return between && OF_WHOLE.test(between.map(({ norm }) => norm).join(" ")) ? part : undefined;
}

const OF_WHOLE = /^(?:out )?of(?: (?:the|its|their|all|those))?$/;
