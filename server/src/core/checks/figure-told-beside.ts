import type { Linked } from "../alignment/aligned.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { sameComparator, sameFigure } from "../facts/figures/index.ts";

/**
 * "The shift was 63 strong" beside "two bodies", where the next sentence of the reference says "there were 63 men at work": a place as
 * unsure as this is none where a passage next to the counterparts gives the figure, of what does not go against the draft's noun.
 */
export function isToldBeside(
  { draft, reference, likeness }: Changed,
  references: readonly Linked[],
): boolean {
  const { fact, sentence } = draft;
  if (likeness >= unsure || fact.kind !== "cardinal" || fact.value < smallest) return false;
  if (fact.noun !== undefined && fact.noun === reference.fact.noun) return false;
  if (sentence.figures.some((other) => other !== fact && sameFigure(fact, other))) return false;
  return references.some(({ document, links }) =>
    links.ofDraft[sentence.index]!.some(({ reference: { index, block } }) =>
      document.sentences
        .slice(Math.max(0, index - 1), index + 2)
        .some(
          (one) =>
            one.block === block &&
            one !== reference.sentence &&
            one.figures.some(
              (other) =>
                sameFigure(fact, other) &&
                sameComparator(fact, other) &&
                (fact.noun === undefined || fact.noun === other.noun),
            ),
        ),
    ),
  );
}

type Changed = Pairing<Figure> & { readonly state: "changed" };

/** From this likeness on the two stand in one place. */
const unsure = 0.5;
/** Smaller numbers stand beside any other. */
const smallest = 13;
