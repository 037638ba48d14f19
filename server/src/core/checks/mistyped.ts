import type { Linked } from "../alignment/aligned.ts";
import { close, digitsOf } from "../alignment/pairs/derived/alike.ts";
import { isSlip } from "../alignment/pairs/derived/slip.ts";
import { once } from "../cache.ts";
import type { Document, Placed } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { isRounding, sameFigure } from "../facts/figures/index.ts";

/**
 * True where one of the references' figures, mistyped or with another unit, gives it, a number of one digit apart: however a story is
 * told, that is no telling.
 */
export const isMistyped = (fact: Figure, references: readonly Linked[]): boolean =>
  references.some(({ document }) =>
    document.sentences.some(({ figures }) =>
      figures.some(
        (other) => isSlip(fact, other) || (isOfOtherUnit(fact, other) && digitsOf(fact.value).length > 1),
      ),
    ),
  );

/**
 * True where one of the references' figures, mistyped or with another unit, gives it, and the draft tells that one nowhere else: so
 * it stands for that one, however its sentence is told.
 */
export const standsForUntold = ({ fact, document: draft }: Placed<Figure>, references: readonly Linked[]) =>
  references.some(({ document }) =>
    document.sentences.some(({ figures }) =>
      figures.some(
        (other) =>
          kindOf(fact) === kindOf(other) &&
          (isMistypedFor(fact, other) || (isOfOtherUnit(fact, other) && fact.value >= 10)) &&
          !isToldIn(draft, other),
      ),
    ),
  );

/** True where a document tells a figure, or rounds it. */
export function isToldIn(document: Document, figure: Figure): boolean {
  const known = toldIn(document);
  const isTold =
    known.get(figure) ??
    document.sentences.some(({ figures }) =>
      figures.some((other) => sameFigure(other, figure) || isRounding(other, figure)),
    );
  known.set(figure, isTold);
  return isTold;
}

/** What was asked of a document is asked again for each of another's figures. */
const toldIn = once((_: Document) => new WeakMap<Figure, boolean>());

/** True for a slip of the other figure's digits, whatever either counts, and for a score of which half is kept. */
export const isMistypedFor = (ours: Figure, theirs: Figure): boolean =>
  isSlip(ours, theirs) ||
  isSlip(numberOf(ours), numberOf(theirs)) ||
  isDigitOff(numberOf(ours), numberOf(theirs)) ||
  (ours.parts?.some((part, at) => part === theirs.parts?.[at]) ?? false);

const numberOf = ({ unit: _, ...number }: Figure): Figure => ({ ...number, kind: "cardinal" });

/** "43%" for "33%", which stands in its place: of two digits one is wrong. */
export function isDigitOff(ours: Figure, theirs: Figure): boolean {
  if (ours.kind !== theirs.kind || ours.unit !== theirs.unit || ours.words || theirs.words) return false;
  const [a, b] = [digitsOf(ours.value), digitsOf(theirs.value)];
  return a.length === 2 && b.length === 2 && (a[0] === b[0]) !== (a[1] === b[1]);
}

/** "£71m" for "$71 million", "39 months" for "39 years". */
const isOfOtherUnit = (ours: Figure, theirs: Figure) =>
  ours.unit !== theirs.unit &&
  close(ours.value, theirs.value) &&
  kindOf(ours) === kindOf(theirs) &&
  kindOf(ours) !== "cardinal" &&
  ours.words === theirs.words;

const kindOf = ({ kind }: Figure) => (kind === "points" ? "percent" : kind);
