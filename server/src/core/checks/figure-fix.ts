import type { Pairing } from "../alignment/pairing.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { sameFigure, writeFigure } from "../facts/figures/index.ts";
import type { Fix } from "../findings/finding.ts";
import { replace } from "./evidence.ts";

type Changed = Pairing<Figure> & { readonly state: "changed" };

/** True where the two figures have the same number and differ in what it counts: unit, currency, or "a day". */
export function isUnitChange({ draft, reference, swapped }: Changed): boolean {
  if (swapped) return false;
  const [ours, theirs] = [draft.fact, reference.fact];
  return (
    ours.value === theirs.value && ours.high === theirs.high && String(ours.parts) === String(theirs.parts)
  );
}

/** The fix for a changed figure: the reference's value, written as the draft writes. */
export function figureFix({ draft, reference, swapped }: Changed): Fix {
  const written = writeFigure(reference.fact, draft.fact);
  const newText = sameFigure(draft.fact, reference.fact) ? reference.fact.text : written;
  return {
    title: `Change to ${newText}`,
    preferred: !swapped,
    edits: [replace(draft.document, draft.sentence.block, draft.fact, newText)],
  };
}
