import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Placed } from "../document.ts";
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

/** True where another kind of figure stands in the place: "a third" for "40 of the 120", which it may come to. */
export function crossesKind({ draft, reference, swapped }: Changed): boolean {
  const range = (draft.fact.high === undefined) !== (reference.fact.high === undefined);
  return !swapped && (draft.fact.kind !== reference.fact.kind || range);
}

/** True where house style drops "about" and rounds: headlines, standfirsts, and the rows of lists and tables. */
export function isTerse({ sentence, document }: Pick<Placed<Figure>, "sentence" | "document">): boolean {
  const { role, text, start } = document.blocks[sentence.block]!;
  if (role === "headline" || role === "standfirst") return true;
  const lead = document.source.text.slice(Math.max(0, start - 8), start);
  return text.includes(" | ") || /(?:^|\n)[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+$/.test(lead);
}

/** True where a figure says in brackets what the one before it comes to: "10km (six miles)", "18 metres, or almost 60ft". */
export function isBracketed({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  return [fact.start, fact.hedge?.start ?? fact.start].some((start) =>
    /[\d\p{L}%](?: \(|, or )$/u.test(text.slice(0, start)),
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
