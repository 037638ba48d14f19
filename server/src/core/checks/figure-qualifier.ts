import type { Linked } from "../alignment/aligned.ts";
import { closenessOf } from "../alignment/closeness.ts";
import { isReckoned } from "../alignment/pairs/derived/index.ts";
import { turnedBoundOfOne } from "../alignment/pairs/figures/bounds-of-one.ts";
import { isHedgedOtherwise, isOtherHalfOf } from "../alignment/pairs/figures/hedged-otherwise.ts";
import { multiplesIn, otherBound } from "../alignment/pairs/figures/told-multiples.ts";
import { type Placed, type Sentence, sentencesIn } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { isRounding, sameComparator, sameConversion, sameFigure } from "../facts/figures/index.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";
import { isBracketed, isTerse } from "./figure-fix.ts";

/** The figure is kept; what hedges it ("at least", "nearly", "up to") is lost, gained or another. */
export const figureQualifier: Check = {
  meta: {
    code: "figure/qualifier",
    severity: "warning",
    says: "The figure is the reference's, but what hedges it differs.",
    means:
      "“At least”, “about”, “nearly”, “more than” or “up to” was dropped, gained or turned into another. It is silent between words that say the same (“some” and “about”, “over” and “more than”), and where the draft rounds the reference's figure and hedges the result. In a sentence of the editor's own words it leaves an “about” that is gained or lost, and any hedge of a figure that had none, to his style.",
    example: {
      reference: "At least 12 people were hurt.",
      draft: "12 people were hurt.",
      fixed: "At least 12 people were hurt.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.36,
  *run({ figures, draft, authorities, sentences }) {
    for (const sentence of sentences) {
      if (authorities.some(({ links }) => links.ofDraft[sentence.index]!.some(({ exact }) => exact)))
        continue;
      const turned = turnedBoundOfOne(sentence, draft, authorities);
      if (turned)
        yield {
          message: `Reference says “${turned.theirs.fact.text}” ${whereOf(turned.theirs)}.`,
          span: spanOf(turned.ours),
          reference: evidenceOf(turned.theirs),
          fixes: [
            {
              title: `Change to ${turned.theirs.fact.text}`,
              preferred: true,
              edits: [replace(draft, sentence.block, turned.ours.fact, turned.theirs.fact.text)],
            },
          ],
        };
      for (const ours of multiplesIn(sentence, draft)) {
        const theirs = otherBound(ours, authorities);
        if (!theirs || (ours.side === "exactly" && isTerse(ours))) continue;
        yield {
          message: `Reference says “${theirs.fact.text}” ${whereOf(theirs)}.`,
          span: spanOf(ours),
          reference: evidenceOf(theirs),
          fixes: [],
        };
      }
    }
    for (const pairing of figures) {
      if (pairing.state !== "same") continue;
      const { draft: ours, reference } = pairing;
      const isSameHedge = sameComparator(ours.fact, reference.fact);
      const isOther = isOtherHalfOf(ours, reference);
      if ((isSameHedge && !isOther) || isRounding(ours.fact, reference.fact)) continue;
      // "Almost 19 years" since it last erupted is nobody's age.
      if (
        (ours.fact.kind === "duration") !== (reference.fact.kind === "duration") &&
        reference.fact.kind === "age" &&
        reference.fact.comparator === "exactly"
      )
        continue;
      if (isRequired(ours, reference) || roundsAnother(ours, reference)) continue;
      if (isOtherCount(ours, reference) && isReckoned(ours, authorities)) continue;
      // The hedge of a figure holds for its conversion in brackets, and is told of once.
      if (isLeftToStyle(ours, reference) || isBracketed(ours)) continue;
      if (!isOther && (isSupported(ours, reference, authorities) || isHedgedBeside(ours, reference)))
        continue;
      if (ours.fact.comparator === "about" && (isRound(reference) || isForeseen(reference))) continue;
      if (isToldInFull(ours, reference) || isHedgedOtherwise(ours, reference)) continue;
      if (isFree(ours, reference) && closenessOf(draft, ours.sentence, authorities) < close) continue;
      if (isBirthday(ours) || isBracketed(reference) || isHedgedBefore(ours, reference)) continue;
      const { block } = ours.sentence;
      const [hedge, theirs] = [ours.fact.hedge, reference.fact.hedge];
      const start = Math.min(ours.fact.start, hedge?.start ?? ours.fact.start);
      const end = Math.max(ours.fact.end, hedge?.end ?? ours.fact.end);
      const said = reference.document.blocks[reference.sentence.block]!.text.slice(
        Math.min(reference.fact.start, theirs?.start ?? reference.fact.start),
        Math.max(reference.fact.end, theirs?.end ?? reference.fact.end),
      );
      const text = draft.blocks[block]!.text;
      const figure = text.slice(ours.fact.start, ours.fact.end);
      const leading = theirs && theirs.start < reference.fact.start ? `${lowered(theirs.text)} ` : "";
      const trailing = theirs && theirs.start >= reference.fact.end ? ` ${theirs.text}` : "";
      const atStart = start === ours.sentence.start;
      const newText = `${leading}${leading && atStart ? lowered(figure) : figure}${trailing}`;
      yield {
        message: `Reference says ${said} ${whereOf(reference)}.`,
        span: spanOf({ ...ours, fact: { start, end } }),
        reference: evidenceOf(reference),
        fixes:
          isOther || isApart(ours.fact)
            ? []
            : [
                {
                  title: `Change to ${newText}`,
                  preferred: true,
                  edits: [replace(draft, block, { start, end }, atStart ? raised(newText) : newText)],
                },
              ],
      };
    }
  },
};

/**
 * "About 20" for 20, and 20 for "about 20": in a sentence of the editor's own words that is mostly his way to tell it, as "at
 * least 20" that is lost is not.
 */
const isFree = ({ fact }: Placed<Figure>, { fact: theirs }: Placed<Figure>) =>
  theirs.comparator === "exactly" || (theirs.comparator === "about" && fact.comparator === "exactly");

/** The share of a sentence's words that its counterpart has. */
const close = 0.55;

/** "More than half a metre lower" for "60 centimetres lower", where the levee "was raised by half a metre" in the same paragraph. */
const roundsAnother = ({ fact }: Placed<Figure>, { fact: same, sentence, document }: Placed<Figure>) =>
  fact.kind === "measure" &&
  sentencesIn(document, sentence.block).some(({ figures }) =>
    figures.some(
      (other) => other.unit !== same.unit && !sameConversion(other, same) && isRounding(fact, other),
    ),
  );

/** "In the first three months 0.9% were behind by three months or more" for "at least three months": the same number stands twice, and the one is the other's. */
const isHedgedBeside = ({ fact, sentence }: Placed<Figure>, { fact: theirs }: Placed<Figure>) =>
  fact.comparator === "exactly" &&
  sentence.figures.some(
    (other) => other !== fact && sameFigure(other, theirs) && sameComparator(other, theirs),
  );

/** "Gained more than 12 points" for 31.8 percent and 19.6 is no figure of "the country's 12 states". */
const isOtherCount = ({ fact }: Placed<Figure>, { fact: theirs }: Placed<Figure>) =>
  theirs.noun !== undefined &&
  fact.noun !== theirs.noun &&
  (fact.noun === "point" || theirs.noun === "point");

/** "Have not reached their fifth birthday" for "under five": the day itself has no hedge. */
const isBirthday = ({ fact, sentence, document }: Placed<Figure>) =>
  fact.kind === "ordinal" &&
  /^ birthday\b/.test(document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 10));

/** Three quarters are as rough as "some 75%". A headline needs no "about", nor does a figure with its decimals: "some 21.9%"; and "a fifth" is as round as "over 20%". */
function isLeftToStyle(ours: Placed<Figure>, reference: Placed<Figure>): boolean {
  const [one, other] = [ours.fact, reference.fact];
  // "Some two thirds" for "two thirds": either is as rough.
  if (one.comparator === "about")
    return (
      isShareInWords(other) && (!isShareInWords(one) || (other.comparator === "exactly" && !isDemanded(ours)))
    );
  if (one.comparator !== "exactly") return false;
  // Nobody converts "some 32 km" to the yard.
  if (other.comparator === "about" && one.kind === "measure" && one.unit !== other.unit) return true;
  // "One in three" may be so at least.
  const isBound = /^at-/.test(other.comparator) && isShareInWords(other);
  if (isShareInWords(one) && other.kind === "percent" && !isBound) return true;
  return (
    other.comparator === "about" &&
    (isTerse(ours) || (other.decimals > 0 && other.hedge?.text.toLowerCase() === "some"))
  );
}

/** "Two thirds of the members must agree"; nor is "about half" a half. */
const isDemanded = ({ fact: { value }, sentence: { tokens } }: Placed<Figure>) =>
  value === 50 || tokens.some(({ norm }) => /^(?:must|need(?:s|ed)?|require[sd]?|majority)$/.test(norm));

/** "a fifth", "nineteen out of 20". */
const isShareInWords = ({ kind, words, text }: Figure) =>
  words && (kind === "fraction" || (kind === "percent" && / (?:in|out of) /.test(text)));

const TALLIED =
  /^(?:dead|deaths?|died|kill(?:s|ed|ing)?|votes?|voted|ballots?|exactly|precise(?:ly)?|count(?:s|ed)|confirmed|official(?:ly)?|registered|infected|infections)$/;

/** "Some 4,000 people" for "4,000 people": nobody takes that for a count to the last one, nor "population 14,300". */
function isRound({ fact, sentence, document }: Placed<Figure>): boolean {
  const { value, comparator, kind } = fact;
  const lead = document.blocks[sentence.block]!.text.slice(
    Math.max(sentence.start, fact.start - 24),
    fact.start,
  );
  if (sentence.tokens.some(({ norm }) => /^(?:preliminary|provisional|provisionally)$/.test(norm)))
    return false;
  // The dead, the votes and what is counted "exactly" are counted to the last one.
  const isTally = sentence.tokens.some(({ norm }) => TALLIED.test(norm));
  const digits =
    /\bpopulation\b/i.test(lead) || (kind === "cardinal" && value % 100 === 0 && !isTally) ? 3 : 2;
  return comparator === "exactly" && value >= 100 && Number(value.toPrecision(digits)) === value;
}

/** "will take about two years" for "is expected to take two years": either leaves it open. */
function isForeseen({ fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return fact.comparator === "exactly" && FORESEEN.test(lead);
}

const FORESEEN =
  /\b(?:expect(?:s|ed)?|estimat(?:es?|ed)|reckons?|forecast|projected|planned|likely|thought|believed) (?!.{0,200}[;:])[^;:]{0,60}$/i;

/** "A maximum of €190m, 4% of its sales" for "up to 4 percent, or 190 million": one hedge holds for both. */
function isHedgedBefore(
  { fact, sentence, document }: Placed<Figure>,
  { fact: theirs }: Placed<Figure>,
): boolean {
  const last = sentence.figures.findLast(({ end }) => end <= fact.start);
  return (
    fact.comparator === "exactly" &&
    last !== undefined &&
    last.comparator === theirs.comparator &&
    /^(?:, | or |, or )$/.test(document.blocks[sentence.block]!.text.slice(last.end, fact.start))
  );
}

/** "Sirens silent in three towns" over a story that says "at least three towns", as the reference does. */
function isToldInFull({ fact, sentence, document }: Placed<Figure>, reference: Placed<Figure>): boolean {
  // What a headline of the reference leaves out its story may say.
  const theirs = reference.document.blocks[reference.sentence.block]!.role;
  if (theirs !== "body" && reference.fact.comparator === "exactly") return true;
  if (document.blocks[sentence.block]!.role === "body") return false;
  return document.sentences.some(
    ({ block, figures }) =>
      document.blocks[block]!.role === "body" &&
      figures.some((other) => sameFigure(fact, other) && sameComparator(other, reference.fact)),
  );
}

/**
 * True where another counterpart has the figure with the draft's own hedge, or one in brackets that the draft rounds, or where
 * any passage has it that is hedged.
 */
function isSupported(
  { fact, sentence }: Placed<Figure>,
  { fact: theirs }: Placed<Figure>,
  authorities: readonly Linked[],
): boolean {
  // What stands in brackets is no other figure than the one before them.
  const isAsWritten = fact.value === theirs.value && fact.unit === theirs.unit;
  const says = ({ figures }: Sentence) =>
    figures.some((other) => sameFigure(fact, other) && sameComparator(fact, other));
  const isRounded = ({ figures }: Sentence) =>
    fact.comparator !== "exactly" &&
    figures.some(
      (other) => other.kind === "percent" && other.value !== fact.value && isRounding(fact, other),
    );
  const { index } = sentence;
  return authorities.some(
    ({ document, links }) =>
      // "A year earlier it was less than half" for the 48 percent that stand beside what the sentence before it tells
      [index, index - 1].some((at) => links.ofDraft[at]?.some(({ reference }) => isRounded(reference))) ||
      links.ofDraft[sentence.index]!.some(
        ({ reference }) =>
          says(reference) ||
          reference.figures.some(
            (other) =>
              !isAsWritten &&
              isRounding(fact, { ...other, comparator: "exactly" }) &&
              isBracketed({ fact: other, sentence: reference, document }),
          ),
      ) ||
      (fact.comparator !== "exactly" && document.sentences.some(says)),
  );
}

/** True where words stand between the hedge and its figure: "an estimated street value of". */
function isApart({ hedge, start }: Figure): boolean {
  return hedge !== undefined && start - hedge.end > 16;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "The minimum of 9.25%" for "the 9.25 percent that the bank requires". */
function isRequired(ours: Placed<Figure>, { fact, sentence, document }: Placed<Figure>): boolean {
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 60));
  return (
    /\bminimum\b/i.test(ours.fact.hedge?.text ?? "") &&
    /^[^.,;:]*\b(?:requires?|required|requirement|demands?|prescribe[sd]?|needed)\b/i.test(behind)
  );
}
