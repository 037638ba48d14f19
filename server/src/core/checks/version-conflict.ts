import type { Family, Linked, Placed } from "../alignment/candidates.ts";
import { isDerived } from "../alignment/derived.ts";
import { dateFamily, figureFamily } from "../alignment/families.ts";
import { type Pairing, pairFacts } from "../alignment/pairing.ts";
import type { Comparison } from "../comparison.ts";
import { writeDate } from "../facts/dates/index.ts";
import { writeFigure } from "../facts/figures/index.ts";
import { labelOf } from "../label.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** How alike two agencies' places of a fact must be: they tell one thing in words of their own. */
const samePlace = 0.25;

/** Agencies of equal standing differ on a fact that the draft takes from one of them. */
export const versionConflict: Check = {
  meta: {
    code: "version/conflict",
    severity: "information",
    says: "References of equal standing disagree; the draft follows one of them.",
    example: {
      reference: "One agency: 43 people were killed. Another agency: 47 people were killed.",
      draft: "In the crash 43 people were killed.",
    },
  },
  *run(comparison) {
    if (comparison.authorities.length < 2) return;
    const { authorities } = comparison;
    yield* conflicts(comparison, comparison.figures, figureFamily, writeFigure, (placed, other) =>
      isDerived(placed, [other]),
    );
    if (authorities.some(({ document }) => document.day !== undefined))
      yield* conflicts(comparison, comparison.dates, dateFamily, writeDate, () => false);
  },
};

function* conflicts<F extends Span & { readonly text: string }>(
  { draft, authorities }: Comparison,
  pairings: readonly Pairing<F>[],
  family: Family<F>,
  write: (reference: F, draft: F) => string,
  isExplained: (placed: Placed<F>, other: Linked) => boolean,
) {
  const alone = authorities.map((authority) => ({
    authority,
    pairs: new Map(
      pairFacts(family, draft, [authority], []).map((pairing) => [pairing.draft.fact, pairing] as const),
    ),
  }));
  for (const { draft: ours, state } of pairings) {
    if (state !== "same") continue;
    const theirs = alone.map(({ authority, pairs }) => ({ authority, pairing: pairs.get(ours.fact) }));
    const agrees = theirs.find(({ pairing }) => pairing?.state === "same")?.pairing;
    const differs = theirs.flatMap(({ authority, pairing }) =>
      pairing?.state === "changed" &&
      !pairing.swapped &&
      pairing.likeness >= samePlace &&
      !isExplained(ours, authority)
        ? [pairing.reference]
        : [],
    );
    if (agrees?.state !== "same" || differs.length === 0) continue;
    const all = [agrees.reference, ...differs];
    yield {
      message: `References disagree: ${all.map((one) => `${one.fact.text} ${whereOf(one)}`).join(", ")}.`,
      span: spanOf(ours),
      reference: evidenceOf(differs[0]!),
      evidence: all.map(evidenceOf),
      fixes: differs.map(({ fact, document }) => {
        const newText = write(fact, ours.fact);
        return {
          title: `Change to ${newText} (${labelOf(document)})`,
          preferred: false,
          edits: [replace(draft, ours.sentence.block, ours.fact, newText)],
        };
      }),
    };
  }
}
