import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { close, digitsIn, inUnitOf } from "./alike.ts";
import { stepsIn } from "./change-steps.ts";
import { isRestOfWhole } from "./shares.ts";

/**
 * "Nine women and five men" for 14 people, nine of them women; "six defeats, two draws and a single victory" for the last nine
 * matches: with the other parts, which the passages tell, it makes up a whole that they tell.
 */
export function isLastOfParts({ fact, sentence }: Placed<Figure>, passages: readonly Sentence[]): boolean {
  if (!isCount(fact)) return false;
  const told = passages.flatMap(({ figures }) => figures.filter(isCount)).map(({ value }) => value);
  const counts = sentence.figures.filter((one) => one !== fact && isCount(one) && !isOfThem(one, sentence));
  const ones = sentence.tokens.filter(
    ({ norm, start, end }) =>
      /^(?:single|lone|one)$/.test(norm) &&
      !sentence.figures.some((other) => other.start <= start && end <= other.end),
  ).length;
  return told.some((whole) => {
    const parts = counts.map(({ value }) => value).filter((value) => value !== whole);
    const sum = parts.reduce((all, value) => all + value, fact.value + ones);
    return parts.length > 0 && sum === whole && parts.every((value) => told.includes(value));
  });
}

/** "Four match points, two of them with aces": a part of the part. */
function isOfThem({ end }: Figure, { tokens }: Sentence): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return tokens[at]?.norm === "of" && /^(?:them|whom|which|these|those)$/.test(tokens[at + 1]?.norm ?? "");
}

const isCount = ({ kind, value, high, decimals }: Figure) =>
  kind === "cardinal" && value > 0 && high === undefined && decimals === 0;

/** What two counts side by side come to: "143 passengers and 18 crew members" are 161. */
export const joinedSums = ({ figures, tokens }: Sentence): readonly number[] =>
  figures.flatMap((first, i) => {
    const second = figures[i + 1];
    if (!second || !isCount(first) || !isCount(second)) return [];
    const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
    // "26 people died at the scene and two more in hospital"
    const isMore = tokens.find(({ start }) => start >= second.end)?.norm === "more";
    const isJoined =
      between.length > 1 && between.length <= (isMore ? 9 : 4) && between.at(-1)!.norm === "and";
    const sum = first.value + second.value;
    return isJoined && sum >= large && between.every(({ kind }) => kind === "word") ? [sum] : [];
  });

/** "161 people" for them, wherever that stands. */
export const isJoinedSum = (fact: Figure, sentences: readonly Sentence[]): boolean =>
  isCount(fact) && fact.value >= large && sentences.some((one) => joinedSums(one).includes(fact.value));

/** "The 3,300 are to become 3,600" for "300 more": a step that the passages tell lies between it and the one beside it. */
export function isStepFromBeside({ fact, sentence }: Placed<Figure>, passages: readonly Sentence[]): boolean {
  if (fact.value < large || fact.parts || fact.high !== undefined) return false;
  const steps = passages.flatMap((one) => stepsIn(one).filter(({ kind }) => kind !== "multiple"));
  return sentence.figures.some((base) => {
    const value = base === fact || base.kind !== fact.kind ? undefined : inUnitOf(fact, base);
    return (
      value !== undefined &&
      value >= large &&
      steps.some(
        (step) => inUnitOf(fact, step) !== undefined && close(Math.abs(fact.value - value), step.value),
      )
    );
  });
}

/** Small numbers meet others by chance. */
const large = 20;

/**
 * "2,400 euros" for 60 daily rates of 40: what a count, one of `counts`, and the amount behind it come to, told in the place of
 * either.
 */
export function isAmountOfAll(fact: Figure, figures: readonly Figure[], counts: readonly Figure[]): boolean {
  if (fact.parts || fact.high !== undefined || fact.value < 100 || digitsIn(fact.value) < 2) return false;
  if (fact.kind !== "money" && fact.kind !== "measure" && fact.kind !== "cardinal") return false;
  return figures.some((count, i) => {
    const next = figures[i + 1];
    const isCounted =
      count.kind === "cardinal" &&
      count.noun !== undefined &&
      count.value > 2 &&
      counts.some(({ kind, value }) => kind === "cardinal" && value === count.value);
    const each = next && isCounted && next.value > 2 ? inUnitOf(fact, next) : undefined;
    return each !== undefined && close(fact.value, each * count.value);
  });
}

/**
 * "Only 24 of the 96 were lived in" for "three quarters of the 96 flats were empty": what a share leaves of its whole, of which
 * nothing is said that is said of the share.
 */
export function isCountOfRest(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (ours.fact.kind !== "cardinal" || !/^(?:fraction|percent)$/.test(theirs.fact.kind)) return false;
  if (!isRestOfWhole(ours.fact, theirs.sentence.figures)) return false;
  const told = new Set(wordsBehind(theirs));
  const own = wordsBehind(ours);
  return own.length > 0 && !own.some((word) => told.has(word));
}

/** "Three of the 12 are free" for "of the 12, nine are in use", said of the others in other words. */
export function isRestOfKept(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const { fact, sentence } = ours;
  if (!isCount(fact) || !isCount(theirs.fact)) return false;
  const isWhole = ({ kind, unit, value }: Figure) =>
    (kind === "cardinal" || (kind === "duration" && unit === "day")) &&
    value === fact.value + theirs.fact.value;
  const [own, other] = [sentence.figures.find(isWhole), theirs.sentence.figures.find(isWhole)];
  if (!own || !other) return false;
  const [said, told] = [wordsBesides(ours, own), wordsBesides(theirs, other)];
  return said.length > 0 && told.length > 0 && !said.some((word) => told.includes(word));
}

/** What a sentence says of a part: behind it and its whole, or else before it, the whole's noun left out. */
function wordsBesides(part: Placed<Figure>, { end, text }: Figure): readonly string[] {
  const of = { ...part, fact: { ...part.fact, end: Math.max(part.fact.end, end) } };
  const { tokens } = part.sentence;
  const noun = tokens.find((token) => token.start >= end && token.kind === "word");
  const words = wordsBehind(of).filter((word) => word !== (noun && concept(noun.stem)));
  if (words.length > 0) return words;
  return tokens
    .filter((token) => token.end <= part.fact.start && token.kind === "word" && !isFunctionWord(token))
    .filter((token) => !text.includes(token.text))
    .map(({ stem }) => concept(stem));
}

/** What a sentence says behind a figure. */
const wordsBehind = ({ fact, sentence }: Placed<Figure>) =>
  sentence.tokens
    .filter((token) => token.start >= fact.end && token.kind === "word" && !isFunctionWord(token))
    .map(({ stem }) => concept(stem));

/** "Will get back 65% to 80%" for "may lose between 20 and 35 percent": what both ends leave. */
export const isRestOfRange = (ours: Figure, theirs: Figure): boolean =>
  ours.kind === "percent" &&
  theirs.kind === "percent" &&
  ours.high !== undefined &&
  theirs.high !== undefined &&
  close(ours.value + theirs.high, 100) &&
  close(ours.high + theirs.value, 100);

/** "With 64 seats" for "needs 12 more for a majority in the 150-seat parliament": what is short of, or beyond, a half and one. */
export const isOfMajority = (fact: Figure, { figures, tokens }: Sentence): boolean =>
  isCount(fact) &&
  fact.value >= large &&
  tokens.some(({ norm }) => norm === "majority") &&
  figures.some(
    (house) =>
      isCount(house) &&
      house.value > fact.value &&
      figures.some(
        (step) =>
          step !== house &&
          isCount(step) &&
          SHORT.test(tokens.find(({ start }) => start >= step.end)?.norm ?? "") &&
          Math.floor(house.value / 2) + 1 - fact.value === step.value,
      ),
  );

const SHORT = /^(?:short|more|too|fewer|seats?)$/;

/** "It needs 41 votes" in a house of 81 seats: a half and one. */
export const isHalfAndOne = ({ fact, sentence }: Placed<Figure>, { sentences }: Document): boolean =>
  sentences.some((one) =>
    majoritiesIn(one).includes(majority(fact, sentence) || (isCount(fact) ? majority(fact, one) : 0)),
  );

/** What a sentence calls a majority, or 0. */
const majority = (fact: Figure, { tokens }: Sentence): number =>
  isCount(fact) && tokens.some(({ norm }) => NEEDED.test(norm)) ? fact.value : 0;

/** What a majority is in the houses that a sentence tells of. */
const majoritiesIn = ({ figures }: Sentence): readonly number[] =>
  figures.flatMap((house) =>
    isCount(house) && house.value >= large && HOUSE.test(house.noun ?? "")
      ? Math.floor(house.value / 2) + 1
      : [],
  );

/** "Needs 41 votes and has three to spare" for "has 44 of the 81 seats". */
export const tellsMajority = (reader: Sentence, sentence: Sentence): boolean => {
  const majorities = majoritiesIn(sentence);
  return majorities.length > 0 && reader.figures.some((fact) => majorities.includes(majority(fact, reader)));
};

const NEEDED = /^(?:majority|need|needs|needed|requires?|required|threshold)$/;
const HOUSE = /^(?:seat|member|lawmaker|deputy|deputie|legislator|senator|mp|councillor|vote)s?$/;

/** "All 217 people, 212 passengers and a crew of five" for 212 and five in different passages: the parts stand behind the whole, and are told each. */
export const isSumBehind = ({ fact, sentence }: Placed<Figure>, { sentences }: Document): boolean => {
  if (fact.kind !== "cardinal" && fact.kind !== "money") return false;
  const amountOf = (one: Figure) =>
    one.kind === "cardinal" || one.kind === "money" ? inUnitOf(fact, one) : undefined;
  const at = sentence.figures.indexOf(fact);
  const parts = sentence.figures.slice(at + 1, at + 4).flatMap((one) => amountOf(one) ?? []);
  const isTold = (part: number) =>
    sentences.some(({ figures }) =>
      figures.some(
        (other) =>
          amountOf(other) === part ||
          // "60 million" for 12 million a year for five years
          figures.some(({ kind, value }) => kind === "duration" && (amountOf(other) ?? 0) * value === part),
      ),
    );
  return (
    fact.value >= 20 &&
    [2, 3].some((length) => {
      const some = parts.slice(0, length);
      return (
        some.length === length &&
        some.every(isTold) &&
        some.reduce((sum, part) => sum + part, 0) === fact.value
      );
    })
  );
};
