import { featuresOf } from "../alignment/features.ts";
import { isSumOrDifference, isTotal } from "../alignment/pairs/derived/arithmetic.ts";
import { isComplement } from "../alignment/pairs/derived/complements.ts";
import { isRatio } from "../alignment/pairs/derived/shares.ts";
import { agree } from "../alignment/pairs/figures/agreement.ts";
import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { countedBy } from "./counted.ts";
import type { Misfit } from "./misfit.ts";

/** Figures of the headline that the story has nowhere, where its opening counts the same and comes to another. */
export function misfitHeadline(document: Document): Misfit[] {
  const roleOf = ({ block }: Sentence) => document.blocks[block]!.role;
  const first = document.sentences.findIndex((sentence) => roleOf(sentence) === "body");
  if (first < 1) return [];
  const body = () => document.sentences.slice(first).filter((sentence) => roleOf(sentence) === "body");
  return document.sentences.slice(0, first).flatMap((title) => {
    if (roleOf(title) !== "headline" && roleOf(title) !== "standfirst") return [];
    return title.figures.flatMap((figure): Misfit[] => {
      const counted = countedBy(document, title, figure);
      if (counted === undefined) return [];
      const figures = body().flatMap((sentence) => sentence.figures);
      if (figures.some((other) => agree(rounded(figure), other))) return [];
      if (reckoned.some((follows) => follows(figure, figures))) return [];
      const rivals = body()
        .slice(0, opening)
        .flatMap((sentence) =>
          shared(title, sentence) < alike
            ? []
            : sentence.figures
                .filter((other) => countedBy(document, sentence, other) === counted)
                .map((other) => ({ sentence, other })),
        );
      const [rival] = rivals;
      if (!rival || rivals.some(({ other }) => !agree(other, rival.other))) return [];
      // What the title gives too, beside another figure, is another amount.
      if (title.figures.some((other) => agree(rounded(other), rival.other))) return [];
      return [
        {
          key: `${counted}: ${figure.value} ${rival.other.value}`,
          sentence: title,
          at: figure,
          others: [rival.other],
          message: `The ${roleOf(title)} says ${figure.text}, the story says ${rival.other.text}.`,
          right: rival.other.value,
        },
      ];
    });
  });
}

/** A headline needs no "about". */
function rounded(figure: Figure): Figure {
  return figure.comparator === "exactly" ? { ...figure, comparator: "about" } : figure;
}

/** Ways in which a headline's figure may follow from those of the story. */
const reckoned = [isSumOrDifference, isTotal, isComplement, isRatio];

/** How many sentences open a story. */
const opening = 3;
/** How many words of content a headline and a sentence that tells the same have in common. */
const alike = 2;

function shared(title: Sentence, sentence: Sentence): number {
  const theirs = featuresOf(sentence);
  return [...featuresOf(title)].filter((feature) => !feature.startsWith("#") && theirs.has(feature)).length;
}
