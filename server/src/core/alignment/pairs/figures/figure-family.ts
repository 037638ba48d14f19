import { once } from "../../../cache.ts";
import type { NamedSentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding, sameConversion, sameFigure } from "../../../facts/figures/index.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { concept } from "../../synonyms.ts";
import { digitsIn, inUnitOf } from "../derived/alike.ts";
import { stepsIn } from "../derived/change-steps.ts";
import { isDisplaced } from "../displaced.ts";
import type { Family, Matched } from "../family.ts";
import { boundToFigure } from "../kin.ts";
import { keepHolders } from "../own-places.ts";
import { areSwapped } from "../swaps.ts";
import { haveSwappedHeads } from "./amount-heads.ts";
import { figuresAmong } from "./figure-candidates.ts";
import { comparableFigures } from "./figure-comparable.ts";
import { areAlike, isPartOverWhole, isWholeOfMore, mayBeSwapped } from "./figure-swaps.ts";
import { isOldForNew } from "./old-for-new.ts";
import { areRivals } from "./rivals.ts";

/** Figures match when they come to the same: equal, rightly converted, or truly rounded. */
export const figureFamily: Family<Figure> = {
  facts: (sentence) => sentence.figures,
  areSwapped: (sentence, a, b, weight) =>
    isPartOverWhole(sentence, a, b) ||
    (mayBeSwapped(a, b) &&
      !isWholeOfMore(sentence, a, b) &&
      !isWholeOfMore(sentence, b, a) &&
      (haveSwappedHeads(sentence, a, b) ??
        (!keepSteps(sentence, a, b) &&
          !keepHolders(sentence, a, b) &&
          !keepsNounBehind(sentence, a, b) &&
          !keepsNounBehind(sentence, b, a) &&
          areSwapped(sentence, a, b, boundToFigure, withoutElided(a, b, weight))))),
  among: (fact, _, candidates) => figuresAmong(fact, candidates),
  isDisplaced: (sentence, match, other, weight) =>
    isOldForNew(sentence, match, other) || isDisplaced(sentence, match, other, weight),
  isAlike: (draft, reference) =>
    (draft.kind === reference.kind || isBareAge(draft, reference) || isBareAge(reference, draft)) &&
    draft.unit === reference.unit &&
    (draft.unit !== undefined ||
      draft.kind === "percent" ||
      draft.kind === "age" ||
      reference.kind === "age" ||
      (draft.noun !== undefined && draft.noun === reference.noun)) &&
    // "Two miles (3km)" for "3 km (1.9 miles)"
    (Math.abs(draft.value - reference.value) > 0.1 * Math.abs(reference.value) ||
      (digitsIn(draft.value) > 1 && digitsIn(reference.value) > 1)) &&
    !isRounding({ ...draft, comparator: "about" }, reference),
  isOfOther: (fact, there, { kind, noun, unit }) =>
    fact.kind === "cardinal" &&
    fact.noun !== undefined &&
    fact.noun === there.noun &&
    fact.unit === there.unit &&
    (kind !== "cardinal" ||
      (noun !== undefined && concept(noun) !== concept(fact.noun)) ||
      unit !== fact.unit),
  mayRepeat: (a, b) => a.kind === b.kind && a.unit === b.unit && !a.parts && a.kind !== "ordinal",
  againBeside: ({ tokens, figures }, figure) =>
    figures.filter(
      (other) =>
        other.kind === figure.kind &&
        other.unit !== figure.unit &&
        (isBracketBehind(tokens, other, figure) || isBracketBehind(tokens, figure, other)),
    ),
  bindsWithin: true,
  areBound: ({ tokens }, other, figure) =>
    isBracketBehind(tokens, other, figure) || isWholeBehind(tokens, other, figure),
  mayCross: (a, b) => areAlike(a, b) && a.value !== b.value,
  isPlaceOf: (other, there, fact) =>
    there.comparator === other.comparator && there.comparator !== fact.comparator,
  isIdle: ({ kind, value }) => kind === "ordinal" && value <= 3,
  key: ({ kind, text, unit, per, comparator }) => [kind, text, unit, per, comparator].join(" "),
  same: (draft, reference) =>
    !areRivals(draft, reference) &&
    (sameFigure(draft, reference) || sameConversion(draft, reference) || isRounding(draft, reference)),
  comparable: comparableFigures,
};

/**
 * "Nine, behind Italy, who won 21 medals" for "nine medals, behind Italy with 21": the noun of both stands with either, and tells of
 * none.
 */
function withoutElided(a: Matched<Figure>, b: Matched<Figure>, weight: Weight): Weight {
  const noun = elidedNoun(a, b) ?? elidedNoun(b, a);
  if (noun === undefined) return weight;
  const known = lighter(weight);
  const made = known.get(noun) ?? ((feature: string) => (feature === noun ? 0 : weight(feature)));
  known.set(noun, made);
  return made;
}

/** A level is so many times what it changes by. */
const farOff = 5;

/** "40 minutes longer" for "beating the record by 40 minutes", beside a length of 26 hours: one says by how much, in both texts. */
function keepSteps(sentence: NamedSentence, a: Matched<Figure>, b: Matched<Figure>): boolean {
  if (a.in.tokens !== b.in.tokens) return false;
  const [ours, theirs] = [stepsIn(sentence), stepsIn(a.in)];
  const isStep = ours.includes(a.ours);
  const [step, level] = isStep ? [a.ours, b.ours] : [b.ours, a.ours];
  // Two that are near each other may be exchanged all the same: "rose 12 percent in May and 21 percent in June".
  if ((inUnitOf(level, step) ?? level.value) * farOff > level.value) return false;
  return (
    isStep !== ours.includes(b.ours) &&
    theirs.includes(a.theirs) === isStep &&
    theirs.includes(b.theirs) === !isStep
  );
}

type Weight = (feature: string) => number;

const lighter = once((_: Weight) => new Map<string, Weight>());

function elidedNoun(a: Matched<Figure>, b: Matched<Figure>): string | undefined {
  const [theirs, ours] = [a.theirs.noun, b.ours.noun].map((noun) => noun && concept(stemOf(noun)));
  return a.ours.noun === undefined && b.theirs.noun === undefined && theirs === ours ? theirs : undefined;
}

/** "24,000 of them had tickets" for "24,000 tickets": what it counts stands a few words behind it. */
function keepsNounBehind(
  { tokens }: NamedSentence,
  { ours, theirs }: Matched<Figure>,
  other: Matched<Figure>,
): boolean {
  const { noun } = theirs;
  if (noun === undefined || noun === other.theirs.noun || ours.noun !== undefined) return false;
  const behind = ({ end }: Figure, rival: Figure) =>
    tokens
      .filter(({ start }) => start >= end)
      .slice(0, 5)
      .filter(({ start }) => rival.start < end || start < rival.start)
      .some(({ stem }) => concept(stem) === concept(stemOf(noun)));
  return behind(ours, other.ours) && !behind(other.ours, ours);
}

/** "44 and 29": the ages of two people. */
const isBareAge = (bare: Figure, { kind }: Figure) =>
  kind === "age" &&
  bare.kind === "cardinal" &&
  bare.noun === undefined &&
  bare.unit === undefined &&
  !bare.words;

/** "40.2 million krona ($3.9 million)": what stands in brackets is the same amount again. */
function isBracketBehind(tokens: readonly Token[], { start }: Figure, figure: Figure): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  return tokens[at - 1]?.text === "(" && tokens[at - 2] !== undefined && tokens[at - 2]!.end === figure.end;
}

/** "12 of the 41 stations": the whole, behind its part. */
function isWholeBehind(tokens: readonly Token[], { start }: Figure, { end }: Figure): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= start);
  const [of, ...others] = between.map(({ norm }) => norm);
  return (
    of === "of" &&
    others.length <= 1 &&
    others.every((norm) => /^(?:the|its|their|all|those|these)$/.test(norm))
  );
}
