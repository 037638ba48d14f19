import type { Linked } from "../alignment/pairs/candidates.ts";
import { isDerived } from "../alignment/pairs/derived/figures.ts";
import { misrated } from "../alignment/pairs/misrated.ts";
import type { Pairing } from "../alignment/pairs/pairing.ts";
import type { Figure } from "../facts/figures/figure.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";
import { crossesKind, figureFix, isUnitChange } from "./figure-fix.ts";

/** The number is kept, its unit or rate is not. */
export const figureUnit: Check = {
  meta: {
    code: "figure/unit",
    severity: "error",
    says: "The number is the reference's, but its unit, currency or period is another.",
    means:
      "The number has stayed and what it counts in has not: percent and percentage points, dollars and euros, a month and a year, milligrams and micrograms. A conversion, whose number changes too, is compared by what it comes to and stays silent where that is right.",
    example: {
      reference: "Unemployment rose half a percentage point.",
      draft: "Unemployment rose half a percent.",
      fixed: "Unemployment rose half a percentage point.",
    },
  },
  looksAt: "paragraph",
  *run({ figures, authorities }) {
    for (const pairing of figures) {
      const changed = pairing.state === "unsupported" ? misratedFrom(pairing, authorities) : pairing;
      if (changed?.state !== "changed" || !isUnitChange(changed)) continue;
      const { draft: ours, reference } = changed;
      if (crossesKind(changed) && !isOfPoints(changed) && isDerived(ours, authorities)) continue;
      const rate = reference.fact.rate;
      const inRate = rate && ours.fact.rate && ours.fact.per !== reference.fact.per;
      yield {
        message: `Reference says ${withRate(reference.fact)} ${whereOf(reference)}.`,
        span: spanOf(inRate ? { ...ours, fact: { start: ours.fact.start, end: ours.fact.rate!.end } } : ours),
        reference: evidenceOf(reference),
        fixes: [
          inRate
            ? {
                title: `Change to ${rate.text}`,
                preferred: true,
                edits: [replace(ours.document, ours.sentence.block, ours.fact.rate!, rate.text)],
              }
            : figureFix(changed),
        ],
      };
    }
  },
};

/** A gap between two shares is in points, and never in percent: no reckoning turns the one into the other. */
const isOfPoints = ({ draft, reference }: Pairing<Figure> & { readonly state: "changed" }) =>
  draft.fact.kind === "percent" && reference.fact.kind === "points";

function misratedFrom(
  { draft }: Pairing<Figure>,
  authorities: readonly Linked[],
): (Pairing<Figure> & { readonly state: "changed" }) | undefined {
  const reference = misrated(draft, authorities);
  return reference && { state: "changed", draft, reference, likeness: 1 };
}

const withRate = (figure: Figure) => (figure.rate ? `${figure.text} ${figure.rate.text}` : figure.text);
