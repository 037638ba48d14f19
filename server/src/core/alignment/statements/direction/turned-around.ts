import type { Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import { wordFeature } from "../../features.ts";
import { isException, negativeSense } from "../polarity/negative-words.ts";
import { haveSameSubject, isNegated, isSubject, objectAgainst, type Sided } from "./sided.ts";

/** True where the sentence was turned around with the word, or is told of something else. */
export function tellsTheSame(ours: Sided, theirs: Sided): boolean {
  // "did not rise" is a way to say that it fell.
  if (isNegated(ours) !== isNegated(theirs)) return true;
  // "Eight minutes earlier he had called" is "ditched eight minutes later".
  if (isMoment(ours) && isMoment(theirs) && !shareClause(ours, theirs)) return true;
  // "Only one was in favour" is "all but one opposed it".
  if (isOfFew(ours) ? isOfRest(theirs) : isOfRest(ours) && isOfFew(theirs)) return true;
  // "Only a handful accepted" is "nearly all refused".
  if (
    ANSWER.test(ours.sentence.tokens[ours.at]!.norm) &&
    (isDoneBy(FEW, ours) ? isDoneBy(MOST, theirs) : isDoneBy(MOST, ours) && isDoneBy(FEW, theirs))
  )
    return true;
  // "But for one order trading would have fallen": it rose.
  if (isUnreal(ours) !== isUnreal(theirs)) return true;
  // "Only half of the four were open" is "two of the four were still closed".
  if (tellTheRest(ours.sentence, theirs.sentence)) return true;
  // "Worsened to 46.1 from 44.0" is "up from 44%".
  if (isJudged(ours) !== isJudged(theirs) && shareTwoFigures(ours, theirs)) return true;
  // "Higher than the lowest of four": the lowest of the four was cheaper.
  if (isComparedWith(theirs, ours) || isComparedWith(ours, theirs)) return true;
  // "In 1990 the lake was deeper" is "the lake is shallower than in 1990".
  if (isDatedAgainst(theirs, ours) || isDatedAgainst(ours, theirs)) return true;
  // "Wants the tax scrapped" is "opposes the tax".
  if (isStance(ours) && isStance(theirs) && !undoTheSame(ours, theirs)) return true;
  // "The dollar fell against the yen": the yen rose against the dollar.
  const [against, other] = [objectAgainst(ours), objectAgainst(theirs)];
  if (isSubject(against, theirs) || isSubject(other, ours)) return true;
  if (against === undefined || other === undefined) return false;
  return against !== other || (!isExtreme(ours) && !haveSameSubject(ours, theirs));
}

const isMoment = ({ sentence: { tokens }, at }: Sided) => /^(?:earlier|later)$/.test(tokens[at]!.norm);

/** True where the clauses of the two words have a word of content in common, the length of time between aside. */
function shareClause(ours: Sided, theirs: Sided): boolean {
  const [mine, other] = [clauseOf(ours), clauseOf(theirs)];
  return [...mine].some((feature) => other.has(feature));
}

function clauseOf({ sentence: { tokens, figures }, at }: Sided): ReadonlySet<string> {
  const first = tokens.findLastIndex((token, i) => i < at && endsClause(token)) + 1;
  const end = tokens.findIndex((token, i) => i > at && endsClause(token));
  const own = tokens.slice(first, end < 0 ? tokens.length : end);
  const isIn = (token: Token) => figures.some(({ start, end }) => start <= token.start && token.end <= end);
  return new Set(own.flatMap((token) => (isIn(token) ? [] : (wordFeature(token) ?? []))));
}

/** True where what one tells of a part of a whole the other tells of the rest of it. */
function tellTheRest({ figures: ours }: Sentence, { figures: theirs, tokens }: Sentence): boolean {
  const isOnlyOne = tokens.some(({ norm }) => /^(?:only|sole|lone)$/.test(norm));
  const isShare = ({ kind }: Figure) => kind === "percent" || kind === "fraction";
  const isCount = ({ kind }: Figure) => kind === "cardinal";
  const whole = theirs.filter(isCount);
  if (isOnlyOne && ours.some((own) => isCount(own) && whole.some((all) => all.value === own.value + 1)))
    return true;
  // "All nine, five women and four men": both tell both parts.
  const apart = ours.filter(
    (own) => !theirs.some(({ kind, value }) => kind === own.kind && value === own.value),
  );
  return apart.some((own) =>
    isShare(own)
      ? theirs.some(
          (other) =>
            isShare(other) && own.value !== other.value && Math.abs(own.value + other.value - 100) < 0.5,
        ) ||
        whole.some((part) =>
          whole.some((all) => Math.abs(100 * (1 - part.value / all.value) - own.value) < 0.5),
        )
      : isCount(own) &&
        whole.some((part) =>
          whole.some((all) => part.value < all.value && part.value + own.value === all.value),
        ),
  );
}

/** What is better or worse may be more or less; what a currency does is told by its figure the other way round. */
const isJudged = (word: Sided) => judgements.has(word.stem) && objectAgainst(word) === undefined;
const judgements: ReadonlySet<string> = new Set("worsen improve strengthen weaken".split(" ").map(stemOf));

const shareTwoFigures = ({ sentence: ours }: Sided, { sentence: theirs }: Sided) =>
  new Set(
    ours.figures.flatMap(({ value }) => (theirs.figures.some((other) => other.value === value) ? value : [])),
  ).size >= 2;

/** True where what one is compared with is what the other is said of. */
function isComparedWith({ sentence: { tokens }, at }: Sided, other: Sided): boolean {
  if (tokens[at + 1]?.norm !== "than") return false;
  return tokens.slice(at + 2, at + 5).some((token) => {
    const feature = wordFeature(token);
    return feature !== undefined && isBefore(feature, other);
  });
}

/** True where the day that one is compared with is the other's own: "than in 1990", "in 1990". */
function isDatedAgainst({ sentence: { tokens, dates }, at }: Sided, { sentence, at: place }: Sided): boolean {
  if (tokens[at + 1]?.norm !== "than" || sentence.tokens[place + 1]?.norm === "than") return false;
  const first = tokens[at + (/^(?:in|on|at)$/.test(tokens[at + 2]?.norm ?? "") ? 3 : 2)];
  const than = dates.find(({ start }) => start === first?.start);
  return (
    than !== undefined &&
    sentence.dates.length === 1 &&
    sentence.dates[0]!.from !== undefined &&
    sentence.dates[0]!.from === than.from
  );
}

/** True where a word stands before the other in its clause, and not behind a "than". */
function isBefore(feature: string, { sentence: { tokens }, at }: Sided): boolean {
  const start = tokens.findLastIndex((token, i) => i < at && endsClause(token));
  const before = tokens.slice(Math.max(start + 1, at - comparedRange), at);
  return before.some((token) => wordFeature(token) === feature);
}
const comparedRange = 12;

/** True where both have the same words that negate by themselves in what they want, oppose, grant or refuse. */
function undoTheSame(ours: Sided, theirs: Sided): boolean {
  const [mine, other] = [undoneBy(ours), undoneBy(theirs)];
  return mine.length === other.length && mine.every((stem) => other.includes(stem));
}

const undoneBy = ({ sentence: { tokens }, at, stem }: Sided) =>
  tokens.flatMap((token, i) =>
    i !== at && token.stem !== stem && !stances.has(token.stem) && negativeSense(tokens, i) !== undefined
      ? token.stem
      : [],
  );

const isStance = ({ stem }: Sided) => stances.has(stem);
const stances: ReadonlySet<string> = new Set(
  "want demand seek oppose against resist object support back favor grant allow permit authorize reject refuse"
    .split(" ")
    .map(stemOf),
);

const isOfFew = ({ sentence: { tokens } }: Sided) =>
  tokens.some(({ norm }) => /^(?:only|just|sole)$/.test(norm));
const isOfRest = ({ sentence: { tokens } }: Sided) => tokens.some((_, at) => isException(tokens, at));

/** True where such an amount stands before the word in its clause: who does it are so many. */
function isDoneBy(amount: RegExp, { sentence: { tokens }, at }: Sided): boolean {
  const start = tokens.findLastIndex((token, i) => i < at && endsClause(token)) + 1;
  const before = tokens.slice(Math.max(start, at - comparedRange), at).map(({ norm }) => norm);
  return amount.test(` ${before.join(" ")} `);
}

const FEW = / (?:handful|minority|(?:hardly|scarcely|barely) any) /;
const MOST =
  / (?:most|bulk|majority|rest|(?:nearly|almost|virtually|practically) (?:all|every|everyone|everybody)) /;

/** Whoever does not accept refuses; what does not rise need not fall. */
const ANSWER =
  /^(?:accept|refus|reject|approv|back|oppos|support|vote|agree|declin|object|for|against|favou?r)/;

/** "But for the sale it would have fallen" says that it did not. */
const isUnreal = ({ sentence: { tokens }, at }: Sided) =>
  tokens.some(({ norm }) => /^(?:but|without|if|had)$/.test(norm)) &&
  tokens[at - 1]?.norm === "have" &&
  /^(?:would|could|might)$/.test(tokens[at - 2]?.norm ?? "");

/** "A six-month high": a noun without a subject of its own. */
const isExtreme = ({ stem }: Sided) => stem === "high" || stem === "low";
