import { allsOfParts } from "../alignment/pairs/all-of.ts";
import { allsOfSome } from "../alignment/pairs/all-of-some.ts";
import { areContrary, isComplement } from "../alignment/pairs/derived/complements.ts";
import { isReckoned, isReckonedInPlace } from "../alignment/pairs/derived/index.ts";
import { isBetweenPlaces, isNextInCount } from "../alignment/pairs/derived/steps.ts";
import { isInverseTold } from "../alignment/pairs/inverse.ts";
import { levelsForChanges } from "../alignment/pairs/level-for-change.ts";
import { isStepForLevel } from "../alignment/pairs/step-for-level.ts";
import { concept } from "../alignment/synonyms.ts";
import type { Placed } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { isRounding } from "../facts/figures/index.ts";
import type { Check } from "./check.ts";
import { evidenceOf, matchCase, replace, spanOf, whereOf, wordsAt } from "./evidence.ts";
import { crossesKind, figureFix, isBracketed, isTerse, isUnitChange } from "./figure-fix.ts";

/** A figure stands where the reference has another. */
export const figureChanged: Check = {
  meta: {
    code: "figure/changed",
    severity: "error",
    says: "A figure differs from the one that the reference gives in the same place.",
    means:
      "The number, the amount, the score or the ordinal is another than in the passage that the draft's was made from. Figures are compared by what they come to: “20 percent”, “a fifth” and “one in five” are equal, and so are “1.2 billion dollars” and “$1.2bn”, a right conversion and a true rounding with its hedge. Two figures that have changed places are found although each still stands in the reference, and can be swapped back.",
    example: {
      reference: "The index closed at 384.6 points.",
      draft: "The index closed at 348.6 points.",
      fixed: "The index closed at 384.6 points.",
    },
  },
  looksAt: "paragraph",
  *run(comparison) {
    const { figures, draft, authorities } = comparison;
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
    for (const pairing of figures) {
      if (pairing.state === "same" && isStepForLevel(pairing.draft, pairing.reference)) {
        const { draft: ours, reference } = pairing;
        yield {
          message: `Reference says “${withLead(reference)}” ${whereOf(reference)}.`,
          span: spanOf(ours),
          reference: evidenceOf(reference),
          fixes: [],
        };
      }
      if (pairing.state !== "changed" || isUnitChange(pairing)) continue;
      const { draft: ours, reference, swapped } = pairing;
      if (crossesKind(pairing) && !isOtherShare(ours, reference) && isReckoned(ours, authorities)) continue;
      if (countsOther(ours.fact, reference.fact) && isReckoned(ours, authorities)) continue;
      if (isArticled(ours) || (isTime(ours) && !isTime(reference) && reference.fact.kind === "ordinal"))
        continue;
      if (isReckonedInPlace(pairing, authorities)) continue;
      if (isTurned(ours, reference) || isSigned(ours.fact, reference.fact)) continue;
      if (isAllBut(ours, reference)) continue;
      if (isBetweenPlaces(ours, reference) || isNextInCount(ours)) continue;
      if (isInverseTold(ours, reference) || isPronoun(ours, reference)) continue;
      if (isElidedOne(ours, reference) || isNextBound(ours.fact, reference.fact)) continue;
      if (
        (isTerse(ours) || isBracketed(ours)) &&
        isRounding({ ...ours.fact, comparator: "about" }, reference.fact)
      )
        continue;
      yield {
        message: `Reference says ${reference.fact.text} ${whereOf(reference)}.`,
        span: spanOf(ours),
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

/** "Had turned down a first offer": one that others followed, whichever of them the reference counts. */
function isArticled({ fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return fact.kind === "ordinal" && fact.value === 1 && /\ba $/i.test(lead);
}

/** "For the first time" tells nothing of "the seventh meeting". */
const isTime = ({ fact, document, sentence }: Placed<Figure>) =>
  /^ (?:[a-z]+ )?time\b/.test(document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24));

/** "Of those that passed, one saves two wards" for "include one that saves two wards": it is that one. */
function isPronoun({ fact }: Placed<Figure>, { fact: theirs, sentence }: Placed<Figure>): boolean {
  const isOne = fact.words && fact.value === 1 && fact.kind === "cardinal" && fact.noun !== theirs.noun;
  return (
    isOne &&
    sentence.tokens.some(
      ({ norm, start }, at) =>
        norm === "one" &&
        start !== theirs.start &&
        /^(?:that|which|who|of)$/.test(sentence.tokens[at + 1]?.norm ?? ""),
    )
  );
}

/** "19 pupils or fewer" for "fewer than 20 pupils": what is counted has no halves. */
function isNextBound(ours: Figure, theirs: Figure): boolean {
  const isCount = [ours, theirs].every(
    ({ kind, value }) => (kind === "cardinal" || kind === "age") && Number.isInteger(value),
  );
  const step = theirs.value - ours.value;
  const [mine, other] = [ours.comparator, theirs.comparator];
  const isBelow = (mine === "at-most" && other === "less") || (mine === "more" && other === "at-least");
  const isAbove = (mine === "at-least" && other === "more") || (mine === "less" && other === "at-most");
  return isCount && ((isBelow && step === 1) || (isAbove && step === -1));
}

/** "5.5% in two years instead of the 7% in one": a year is told by its number alone. */
function isElidedOne({ fact, sentence }: Placed<Figure>, { fact: theirs }: Placed<Figure>): boolean {
  const isOne = theirs.kind === "duration" && theirs.value === 1 && theirs.unit === fact.unit;
  return (
    isOne &&
    sentence.tokens.some(
      ({ norm, start }, at) =>
        norm === "one" &&
        start > fact.end &&
        /^(?:in|of|over|for|to|than|from)$/.test(sentence.tokens[at - 1]?.norm ?? "") &&
        (sentence.tokens[at + 1]?.kind !== "word" ||
          /^(?:that|which|it|they|but|and|as)$/.test(sentence.tokens[at + 1]!.norm)),
    )
  );
}

/**
 * "From four of the five satellites" for "all but one of them", "all but 15 of the 112" for 97, "all but three" for 19 of the 22:
 * the whole stands behind it, or in the reference.
 */
function isAllBut(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const isRest = (one: Placed<Figure>) => /\ball but $/i.test(leadOf(one));
  if (!isRest(ours) && !isRest(theirs)) return false;
  const behind = ours.sentence.figures.find(
    ({ start }) => start > ours.fact.end && start - ours.fact.end <= 10,
  );
  const { text } = ours.document.blocks[ours.sentence.block]!;
  const noun = /^ of (?:the|its|his|her|their) (\p{L}+)/u.exec(
    text.slice(ours.fact.end, ours.fact.end + 40),
  )?.[1];
  // "All but two of the bells" for "five of the bells": the story tells how many bells there were.
  const things = theirs.document.sentences.flatMap(({ figures }) =>
    figures.filter((one) => noun !== undefined && one.noun !== undefined && noun.startsWith(one.noun)),
  );
  const wholes = [
    ...(behind ? [behind] : []),
    ...(isRest(ours) ? [...theirs.sentence.figures, ...things] : []),
  ];
  return wholes.some(({ value }) => value - ours.fact.value === theirs.fact.value);
}

/** A figure with the word before it: "to 64 cents". */
function withLead({ fact, sentence, document }: Placed<Figure>): string {
  const { text } = document.blocks[sentence.block]!;
  const start = text.lastIndexOf(" ", Math.max(sentence.start, fact.start - 2)) + 1;
  return text.slice(Math.max(start, sentence.start), fact.end);
}

const leadOf = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(0, fact.start - 8), fact.start);

/** "-0.9%" in a table for "fell 0.9 percent". */
function isSigned(ours: Figure, theirs: Figure): boolean {
  return (
    ours.value === -theirs.value &&
    ours.unit === theirs.unit &&
    ours.kind === theirs.kind &&
    ours.kind !== "temperature"
  );
}

/** "Denby lost 1–3" for "Harwick won 3–1": a score told from the loser's side begins with the loser's, in each set. */
function isTurned(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [a, b] = [ours.fact.parts, theirs.fact.parts];
  if (!a || !b || a.length !== b.length || a.some((_, i) => a[i] !== b[i ^ 1])) return false;
  return tellsOfLoss(ours) !== tellsOfLoss(theirs);
}

const LOSS =
  /\b(?:los(?:e|es|t|ing|s|ses)|defeats?|beaten|trail(?:s|ed|ing)?|down|sav(?:es?|ed|ing)(?: \p{L}+)? (?:match|set|break) points?)\b/iu;

function tellsOfLoss({ sentence, document }: Placed<Figure>): boolean {
  return LOSS.test(document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end));
}
