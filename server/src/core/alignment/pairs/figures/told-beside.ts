import type { Figure } from "../../../facts/figures/figure.ts";
import { sameComparator, sameFigure } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";
import type { Pairing } from "../verdict.ts";

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

/**
 * "All 19 got off in a lifeboat and a pair of helicopters" for "two helicopters and a lifeboat": the figure in whose place it was put is told
 * in a word of its own beside it, and the story gives the draft's elsewhere.
 */
export function isTheirsToldInWord({ draft, reference }: Changed, references: readonly Linked[]): boolean {
  const { kind, value, noun } = reference.fact;
  const word = kind === "cardinal" ? COUNTING[value] : undefined;
  if (word === undefined || noun === undefined || sameFigure(draft.fact, reference.fact)) return false;
  // "Five drivers" for "two drivers" has the same things counted anew.
  if (draft.fact.noun === noun) return false;
  const { tokens } = draft.sentence;
  return (
    tokens.some(
      ({ norm }, at) =>
        word.test(norm) &&
        tokens.slice(at + 1, at + 5).some((other) => other.norm.replace(/e?s$/, "") === noun),
    ) &&
    references.some(({ document }) =>
      document.sentences.some(({ figures }) =>
        figures.some((other) => other.kind === draft.fact.kind && sameFigure(draft.fact, other)),
      ),
    )
  );
}

/** What counts so many things without a number. */
const COUNTING: Readonly<Record<number, RegExp>> = {
  2: /^(?:pair|couple|duo|both|brace)$/,
  3: /^(?:trio|threesome)$/,
  4: /^(?:quartet|foursome)$/,
  5: /^quintet$/,
  6: /^sextet$/,
  12: /^dozen$/,
};

type Changed = Pairing<Figure> & { readonly state: "changed" };

/** From this likeness on the two stand in one place. */
const unsure = 0.5;
/** Smaller numbers stand beside any other. */
const smallest = 13;
