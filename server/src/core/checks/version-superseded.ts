import type { Placed } from "../alignment/candidates.ts";
import type { Comparison } from "../comparison.ts";
import { sameDate, writeDate } from "../facts/dates/index.ts";
import { sameFigure, writeFigure } from "../facts/figures/index.ts";
import { labelOf } from "../label.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** The draft carries what an older version said, where a newer one says otherwise. */
export const versionSuperseded: Check = {
  meta: {
    code: "version/superseded",
    severity: "error",
    says: "The draft agrees with an older version where a newer one differs.",
    means:
      "The draft has what an older version of the same agency said, where the newest says something else: yesterday's toll. The fix brings what the newest version has. It is silent where the draft says that it looks back (“the first count was 17”) in the newest version's own words.",
    example: {
      reference: "First version: at least 17 dead. UPDATE 1: at least 43 dead.",
      draft: "At least 17 people were killed.",
      fixed: "At least 43 people were killed.",
    },
  },
  *run(comparison) {
    const { figures, dates } = comparison;
    for (const pairing of figures) {
      if (pairing.state !== "changed" || pairing.swapped) continue;
      const { draft, reference } = pairing;
      const old = inOlder(comparison, draft, (sentence) =>
        sentence.figures.find((fact) => sameFigure(draft.fact, fact)),
      );
      if (old) yield superseded(draft, reference, old, writeFigure(reference.fact, draft.fact));
    }
    for (const pairing of dates) {
      if (pairing.state !== "changed") continue;
      const { draft, reference } = pairing;
      const old = inOlder(comparison, draft, (sentence) =>
        sentence.dates.find((fact) => sameDate(draft.fact, fact)),
      );
      if (old) yield superseded(draft, reference, old, writeDate(reference.fact, draft.fact));
    }
  },
};

/** The fact in a counterpart of an older version. */
function inOlder<F extends Span>(
  { older }: Comparison,
  draft: Placed<F>,
  find: (sentence: Placed<F>["sentence"]) => F | undefined,
): Placed<F> | undefined {
  for (const { document, links } of older) {
    for (const { reference } of links.ofDraft[draft.sentence.index]!) {
      const fact = find(reference);
      if (fact) return { fact, sentence: reference, document };
    }
  }
  return undefined;
}

function superseded(
  draft: Placed<Span & { text: string }>,
  newest: Placed<Span & { text: string }>,
  old: Placed<Span & { text: string }>,
  newText: string,
) {
  return {
    message: `${labelOf(old.document)} said ${old.fact.text}; the newer version says ${newest.fact.text} ${whereOf(newest)}.`,
    span: spanOf(draft),
    reference: evidenceOf(newest),
    evidence: [evidenceOf(old), evidenceOf(newest)],
    fixes: [
      {
        title: `Update to ${newText}`,
        preferred: true,
        edits: [replace(draft.document, draft.sentence.block, draft.fact, newText)],
      },
    ],
  };
}
