import type { Linked } from "../alignment/aligned.ts";
import { closenessOf } from "../alignment/closeness.ts";
import { digitsOf } from "../alignment/pairs/derived/alike.ts";
import { areContrary, isComplement } from "../alignment/pairs/derived/complements.ts";
import { isBelied, isBeyondRange, isReckoned, isReckonedInPlace } from "../alignment/pairs/derived/index.ts";
import { isBetweenPlaces, isNextInCount } from "../alignment/pairs/derived/steps.ts";
import { allsOfParts } from "../alignment/pairs/figures/all-of.ts";
import { allsOfSome } from "../alignment/pairs/figures/all-of-some.ts";
import { turnedBallots } from "../alignment/pairs/figures/ballots.ts";
import { isBesideName } from "../alignment/pairs/figures/beside-name.ts";
import { isInverseTold } from "../alignment/pairs/figures/inverse.ts";
import { levelsForChanges } from "../alignment/pairs/figures/level-for-change.ts";
import { wordsAgainst } from "../alignment/pairs/figures/misread.ts";
import { misreckonedMultiples } from "../alignment/pairs/figures/misreckoned-multiples.ts";
import { isMisreckoned } from "../alignment/pairs/figures/misreckoned-shares.ts";
import { isOneOfNone } from "../alignment/pairs/figures/one-of-none.ts";
import { misdealt } from "../alignment/pairs/figures/parcelled-out.ts";
import { isSinceOlder } from "../alignment/pairs/figures/since-older.ts";
import { isTheirsToldInWord, isToldBeside } from "../alignment/pairs/figures/told-beside.ts";
import { isToldOtherwise, isYearOfStory } from "../alignment/pairs/figures/told-otherwise.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import { concept } from "../alignment/synonyms.ts";
import type { Comparison } from "../comparison.ts";
import type { Placed } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { isRounding } from "../facts/figures/index.ts";
import type { Check } from "./check.ts";
import { evidenceOf, matchCase, replace, spanOf, whereOf, wordsAt } from "./evidence.ts";
import { crossesKind, figureFix, isBracketed, isTerse, isUnitChange } from "./figure-fix.ts";
import { isDigitOff, isMistyped, isMistypedFor, isToldIn, standsForUntold } from "./mistyped.ts";

/** A figure stands where the reference has another. */
export const figureChanged: Check = {
  meta: {
    code: "figure/changed",
    severity: "error",
    says: "A figure differs from the one that the reference gives in the same place.",
    means:
      "The number, the amount, the score or the ordinal is another than in the passage that the draft's was made from. Figures are compared by what they come to: “20 percent”, “a fifth” and “one in five” are equal, and so are “1.2 billion dollars” and “$1.2bn”, a right conversion and a true rounding with its hedge. Two figures that have changed places are found although each still stands in the reference, and can be swapped back. In a sentence of the editor's own words a figure must look mistyped, or have the same beside it.",
    example: {
      reference: "The index closed at 384.6 points.",
      draft: "The index closed at 348.6 points.",
      fixed: "The index closed at 384.6 points.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.36,
  *run(comparison) {
    const { figures, draft, authorities, older } = comparison;
    for (const { ours, theirs } of [
      ...allsOfParts(comparison),
      ...allsOfSome(comparison),
      ...levelsForChanges(comparison),
    ])
      yield {
        message: `Reference says ${theirs.fact.text} ${whereOf(theirs)}.`,
        span: spanOf(ours),
        reference: evidenceOf(theirs),
        fixes: [
          {
            title: `Change to ${theirs.fact.text}`,
            preferred: true,
            edits: [
              replace(
                draft,
                ours.sentence.block,
                ours.fact,
                matchCase(theirs.fact.text, wordsAt(draft, ours.sentence.block, ours.fact)),
              ),
            ],
          },
        ],
      };
    for (const { ours, theirs } of [
      ...misreckonedMultiples(comparison),
      ...misdealt(comparison),
      ...turnedBallots(comparison),
    ])
      yield {
        message: `Reference says ${theirs.fact.text} ${whereOf(theirs)}.`,
        span: spanOf(ours),
        reference: evidenceOf(theirs),
        fixes: [],
      };
    for (const pairing of figures) {
      const told = wordsAgainst(pairing, authorities);
      if (told)
        yield {
          message: `Reference says “${told.fact.text}” ${whereOf(told)}.`,
          span: spanOf(pairing.draft),
          reference: evidenceOf(told),
          fixes: [],
        };
      if (pairing.state !== "changed" || isUnitChange(pairing)) continue;
      const { draft: ours, reference, swapped } = pairing;
      const isOther =
        isOtherShare(ours, reference) ||
        isBeyondRange(ours.fact, reference.fact) ||
        isBelied(ours, reference) ||
        isMisreckoned(ours, authorities);
      if (isToldOtherwise(ours, reference) || (!isOther && isFarFetched(pairing, comparison))) continue;
      // A list bears out what the report's own sentences seem to tell the other way round.
      if (isBesideName(ours, authorities)) continue;
      if (!swapped && isSinceOlder(ours, authorities, older)) continue;
      if (crossesKind(pairing) && !isOther && isReckoned(ours, authorities)) continue;
      if (!isOther && countsOther(ours.fact, reference.fact) && isReckoned(ours, authorities)) continue;
      if (isOwnCount(ours.fact, reference.fact) || isYearOfStory(ours.fact, authorities)) continue;
      if (isOneOfNone(ours, reference)) continue;
      if (!isMisreckoned(ours, authorities) && isReckonedInPlace(pairing, authorities)) continue;
      if (isInverseTold(ours, reference) || isToldBeside(pairing, authorities)) continue;
      if (!swapped && isTheirsToldInWord(pairing, authorities)) continue;
      if (isBetweenPlaces(ours, reference) || isNextInCount(ours) || isWordThere(ours, reference)) continue;
      // The reference's figure is no conversion, and the check on conversions asks whether the draft's is right.
      if (ours.fact.kind === "money" && isBracketed(ours) && ours.fact.unit !== reference.fact.unit) continue;
      if (
        (isTerse(ours) || isBracketed(ours)) &&
        isRounding({ ...ours.fact, comparator: "about" }, reference.fact)
      )
        continue;
      yield {
        message: `Reference says ${reference.fact.text} ${whereOf(reference)}.`,
        span: spanOf(ours),
        isSlip: isMistyped(ours.fact, authorities) || isDigitOff(ours.fact, reference.fact),
        reference: evidenceOf(reference),
        fixes: [
          figureFix(pairing),
          ...(swapped
            ? [
                {
                  title: `Swap ${ours.fact.text} and ${swapped.fact.text}`,
                  preferred: false,
                  edits: [
                    replace(draft, ours.sentence.block, ours.fact, swapped.fact.text),
                    replace(draft, swapped.sentence.block, swapped.fact, ours.fact.text),
                  ],
                },
              ]
            : []),
        ],
      };
    }
  },
};

/**
 * In a sentence of the editor's own words a figure that is no slip of the reference's, and has little beside it in common with
 * that one, stands in nobody's place.
 */
const isFarFetched = (
  { draft, reference, swapped, likeness }: Extract<Pairing<Figure>, { state: "changed" }>,
  { authorities, older }: Comparison,
): boolean =>
  !swapped &&
  likeness < alike &&
  !reference.sentence.figures.some((other) => isMistypedFor(draft.fact, other)) &&
  !(isClocked(draft.fact) && isClocked(reference.fact)) &&
  closenessOf(draft.document, draft.sentence, [...authorities, ...older]) < close &&
  !(digitsOf(draft.fact.value).length > 2 && standsForUntold(draft, authorities)) &&
  !takesPlaceOf(draft, reference, authorities);

/** "40 days" for "30 days", which the draft tells nowhere else, and no reference tells of 40: written alike, it counts the same. */
const takesPlaceOf = (ours: Placed<Figure>, theirs: Placed<Figure>, references: readonly Linked[]) =>
  ours.fact.kind === theirs.fact.kind &&
  ours.fact.unit === theirs.fact.unit &&
  ours.fact.words === theirs.fact.words &&
  Number.isInteger(ours.fact.value) === Number.isInteger(theirs.fact.value) &&
  (ours.fact.noun === theirs.fact.noun || !ours.fact.noun || !theirs.fact.noun) &&
  !isToldIn(ours.document, theirs.fact) &&
  !references.some(({ document }) => isToldIn(document, ours.fact));

/** "1:21" for "one minute and 12 seconds". */
const isClocked = ({ kind, value }: Figure) => kind === "duration" && !Number.isInteger(value);

const alike = 0.4;
/** The share of a sentence's words that its counterpart has. */
const close = 0.62;

/** "The first outbreak" for "a second one, 6 km from the first": the word stands there, and was read as no figure. */
const isWordThere = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  isOfFirstFew(ours) || isToldAsWord(ours, theirs) || isRangeThere(ours, theirs);

/** "Aged one to 14" for "children from one to 14", which may be a move. */
const isRangeThere = ({ fact }: Placed<Figure>, { sentence, document }: Placed<Figure>) =>
  fact.high !== undefined &&
  document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end)
    .toLowerCase()
    .includes(` ${fact.text.toLowerCase()}`);

/** "The first two batches" are no first of anything. */
const isOfFirstFew = ({ fact, document, sentence }: Placed<Figure>) =>
  fact.kind === "ordinal" &&
  fact.value === 1 &&
  sentence.figures.some(
    ({ kind, start }) =>
      kind === "cardinal" && document.blocks[sentence.block]!.text.slice(fact.end, start) === " ",
  );

const isToldAsWord = ({ fact }: Placed<Figure>, { sentence }: Placed<Figure>) =>
  fact.kind === "ordinal" &&
  fact.words &&
  fact.value <= 3 &&
  sentence.tokens.some(
    ({ norm, start }) =>
      norm === fact.text.toLowerCase() &&
      !sentence.figures.some((one) => one.start <= start && start < one.end),
  );

/** "Two thirds are insured" for "one in three is insured": what a share leaves is told of the others. */
const isOtherShare = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  isComplement(ours.fact, [theirs.fact]) &&
  ours.fact.value !== theirs.fact.value &&
  !areContrary(ours, theirs);

/** "Four points" and "two parties": a small number that counts something else stands in nobody's place. */
const countsOther = (ours: Figure, theirs: Figure) =>
  ours.words &&
  theirs.words &&
  ours.kind !== "ordinal" &&
  theirs.kind === "cardinal" &&
  ours.noun !== undefined &&
  theirs.noun !== undefined &&
  concept(ours.noun) !== concept(theirs.noun);

/** "After two purchases" beside "another 23": what the writer has counted is no slip of a number in digits. */
const isOwnCount = (ours: Figure, theirs: Figure) =>
  ours.words &&
  ours.kind === "cardinal" &&
  ours.value <= 3 &&
  ours.noun !== undefined &&
  theirs.kind === "cardinal" &&
  theirs.noun === undefined &&
  !theirs.words &&
  theirs.value >= 20;
