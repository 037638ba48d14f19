import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/**
 * "Only four of the 20 clubs stood below them" for "16th in the 20-club league", "15 were above them": how many a place leaves on the
 * side that the words name.
 */
export function isBesidePlace(
  { fact, sentence, document }: Placed<Figure>,
  passages: readonly Sentence[],
): boolean {
  if (fact.kind !== "cardinal" || fact.high !== undefined) return false;
  const behind = document.blocks[sentence.block]!.text.slice(fact.end, Math.min(sentence.end, fact.end + 72));
  const isBelow = BELOW.test(behind);
  if (isBelow === ABOVE.test(behind)) return false;
  return passages.some(({ figures }) =>
    figures.some(
      (place) =>
        place.kind === "ordinal" &&
        place.value > 1 &&
        (isBelow
          ? figures.some(
              ({ kind, value, start }) =>
                kind === "cardinal" && start > place.end && value - place.value === fact.value,
            )
          : place.value - 1 === fact.value),
    ),
  );
}

const BELOW = /^ [^.;:]{0,60}\b(?:below|beneath|behind|worse|lower)\b/;
const ABOVE = /^ [^.;:]{0,60}\b(?:above|ahead|better|higher)\b/;
