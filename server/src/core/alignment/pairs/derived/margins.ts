import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";

/** "2% to 4%" for "3 percent, give or take one percentage point", and "a point either side of 3%". */
export const isMarginTold = ({ fact }: Placed<Figure>, references: readonly Linked[]): boolean =>
  fact.high !== undefined &&
  references.some(({ document }) =>
    document.sentences.some((sentence) => isMargin(fact, sentence, document)),
  );

/** True where a sentence gives a range by its middle and a margin. */
export function isMargin(
  { value, high }: Figure,
  { figures, block }: Pick<Sentence, "figures" | "block">,
  { blocks }: Document,
): boolean {
  const { text } = blocks[block]!;
  return figures.some((middle, i) => {
    const margin = figures[i + 1];
    if (margin === undefined || middle.high !== undefined || high === undefined) return false;
    const words = `${text.slice(middle.end, margin.number.start)}|${text.slice(margin.end, margin.end + 14)}`;
    return (
      GIVE_OR_TAKE.test(words) &&
      isAbout(middle.value - Math.abs(margin.value), value) &&
      isAbout(middle.value + Math.abs(margin.value), high)
    );
  });
}

const GIVE_OR_TAKE = /\bgive or take\b|\bplus or minus\b|±|\bwithin\b|\beither (?:side|way)\b/;

const isAbout = (a: number, b: number) => Math.abs(a - b) < 1e-9;
