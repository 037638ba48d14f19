import { isRounding, sameComparator } from "../facts/figures/index.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** The figure is kept; what hedges it ("at least", "nearly", "up to") is lost, gained or another. */
export const figureQualifier: Check = {
  meta: {
    code: "figure/qualifier",
    severity: "warning",
    says: "The figure is the reference's, but what hedges it differs.",
    example: {
      reference: "At least 12 people were hurt.",
      draft: "12 people were hurt.",
      fixed: "At least 12 people were hurt.",
    },
  },
  *run({ figures, draft }) {
    for (const pairing of figures) {
      if (pairing.state !== "same") continue;
      const { draft: ours, reference } = pairing;
      if (sameComparator(ours.fact, reference.fact) || isRounding(ours.fact, reference.fact)) continue;
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
        fixes: [
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

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
