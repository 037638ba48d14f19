import type { Comparison } from "../comparison.ts";
import type { Document } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { writeFigure } from "../facts/figures/index.ts";
import { misfitAges } from "../inner/ages.ts";
import { misfitLeftOver } from "../inner/left-over.ts";
import { type Misfit, onlyInDraft } from "../inner/misfit.ts";
import { misfitParts } from "../inner/parts.ts";
import { misfitShares } from "../inner/shares.ts";
import { misfitTallies } from "../inner/tallies.ts";
import type { Check } from "./check.ts";
import { replace, spanOf } from "./evidence.ts";

/** The draft's own figures do not add up. */
export const figureSum: Check = {
  meta: {
    code: "figure/sum",
    severity: "warning",
    says: "Parts that the draft states in full do not add up to its own total, or an age does not go with a year of birth.",
    means:
      "The draft gives a total and all its parts, and they do not come to it: the dead and the men and women among them, the shares of a vote, an age and a year of birth. It is silent where the draft does not claim to name every part, and where the newest reference has the same words.",
    example: {
      reference: "Men and women were among the dead.",
      draft: "Twelve men and five women were among the 18 dead.",
    },
  },
  looksAt: "story",
  *run(comparison) {
    const { draft, authorities } = comparison;
    for (const misfit of onlyInDraft(misfits, draft, authorities)) {
      if ([misfit.at, ...misfit.others].some((figure) => isChanged(figure, comparison))) continue;
      if (isGapOf(misfit)) continue;
      // A wrong year of birth is told where it stands.
      if (comparison.dates.some(({ state, draft }) => state === "changed" && draft.fact === misfit.date))
        continue;
      const fact = misfit.others.find((figure) => isUnsupported(figure, comparison)) ?? misfit.at;
      const newText = misfit.right && writeFigure({ ...misfit.at, value: misfit.right }, misfit.at);
      const sentence = draft.sentences.find(({ figures }) => figures.includes(fact)) ?? misfit.sentence;
      yield {
        message: misfit.message,
        span: spanOf({ fact, sentence, document: draft }),
        fixes: newText
          ? [
              {
                title: `Change ${misfit.at.text} to ${newText}`,
                preferred: false,
                edits: [replace(draft, misfit.sentence.block, misfit.at, newText)],
              },
            ]
          : [],
      };
    }
  },
};

/** "A margin of three votes, 341 to 338": what lies between the two. */
function isGapOf({ at, others }: Misfit): boolean {
  const [a, b, ...more] = others.flatMap(({ parts, value }) => parts ?? [value]);
  return a !== undefined && b !== undefined && more.length === 0 && Math.abs(a - b) === at.value;
}

function misfits(document: Document): Misfit[] {
  return [
    ...misfitParts(document),
    ...misfitTallies(document),
    ...misfitLeftOver(document),
    ...misfitShares(document),
    ...misfitAges(document),
  ];
}

/** True where the figure is known to be another one: that is told once. */
export function isChanged(figure: Figure, { figures }: Comparison): boolean {
  return figures.some(({ state, draft }) => state === "changed" && draft.fact === figure);
}

/** True where there are references, and none has the figure. */
export function isUnsupported(figure: Figure, { figures, references }: Comparison): boolean {
  return (
    references.length > 0 &&
    figures.some(({ state, draft }) => state === "unsupported" && draft.fact === figure)
  );
}
