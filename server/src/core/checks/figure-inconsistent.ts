import type { Document } from "../document.ts";
import { writeFigure } from "../facts/figures/index.ts";
import { misfitHeadline } from "../inner/headline.ts";
import { type Misfit, onlyInDraft } from "../inner/misfit.ts";
import { misfitAgesOfOne, misfitRecounts } from "../inner/recounts.ts";
import type { Check } from "./check.ts";
import { replace, spanOf } from "./evidence.ts";
import { isChanged, isUnsupported } from "./figure-sum.ts";

/** The draft gives one figure in two ways. */
export const figureInconsistent: Check = {
  meta: {
    code: "figure/inconsistent",
    severity: "warning",
    says: "The draft gives one figure in two ways.",
    means:
      "The headline has another count than the opening of the story, “the 14 dead” take up a count of 12, or one person has two ages. Rounder figures, totals beside their parts, and what changes in the course of the story are no contradiction. A figure that a reference shows to be wrong is told as that.",
    example: {
      reference: "Many people were killed when a bus fell into a gorge near Tansa.",
      draft:
        "Bus fall kills 43 near Tansa\n\nAt least 17 people were killed when a bus fell into a gorge near Tansa.",
    },
  },
  looksAt: "story",
  *run(comparison) {
    const { draft, authorities } = comparison;
    for (const misfit of onlyInDraft(misfits, draft, authorities)) {
      const { at, others, right, sentence } = misfit;
      if ([at, ...others].some((figure) => isChanged(figure, comparison))) continue;
      const other = others.find((figure) => isUnsupported(figure, comparison));
      const place = other && !isUnsupported(at, comparison) ? other : at;
      const home = draft.sentences.find(({ figures }) => figures.includes(place)) ?? sentence;
      const newText =
        place === at
          ? writeFigure({ ...at, value: right ?? at.value }, at)
          : writeFigure({ ...place, value: at.value }, place);
      yield {
        message: misfit.message,
        span: spanOf({ fact: place, sentence: home, document: draft }),
        fixes: [
          {
            title: `Change to ${newText}`,
            preferred: false,
            edits: [replace(draft, home.block, place, newText)],
          },
        ],
      };
    }
  },
};

function misfits(document: Document): Misfit[] {
  return [...misfitHeadline(document), ...misfitRecounts(document), ...misfitAgesOfOne(document)];
}
