import type { Linked } from "./alignment/candidates.ts";
import { dateFamily, figureFamily } from "./alignment/families.ts";
import { linkSentences } from "./alignment/links.ts";
import { type NamePairing, pairNames } from "./alignment/names.ts";
import { type Pairing, pairFacts } from "./alignment/pairing.ts";
import { pairQuotations, type QuotationPairing } from "./alignment/quotations.ts";
import type { Document } from "./document.ts";
import type { DateFact } from "./facts/dates/date.ts";
import type { Figure } from "./facts/figures/figure.ts";
import type { Unreadable } from "./source.ts";
import { timelines } from "./timelines.ts";

/** Everything the checks look at: the draft, its references, and what corresponds to what. */
export interface Comparison {
  readonly draft: Document;
  /** Oldest first. */
  readonly references: readonly Document[];
  readonly unreadable: readonly Unreadable[];
  /** The newest version of each timeline: what the draft ought to agree with. */
  readonly authorities: readonly Linked[];
  /** The versions that a newer one has replaced, newest first. */
  readonly older: readonly Linked[];
  readonly figures: readonly Pairing<Figure>[];
  readonly dates: readonly Pairing<DateFact>[];
  readonly names: readonly NamePairing[];
  readonly quotations: readonly QuotationPairing[];
}

/** Compares, a step at a time, so that a caller can see to other things in between. */
export function* compare(
  draft: Document,
  references: readonly Document[],
  unreadable: readonly Unreadable[],
): Generator<void, Comparison> {
  const lines = timelines(references);
  const linked = new Map<Document, Linked>();
  for (const document of references) {
    linked.set(document, { document, links: yield* linkSentences(draft, document) });
    yield;
  }
  const authorities = lines.map((line) => linked.get(line.at(-1)!)!);
  const older = lines.flatMap((line) => line.slice(0, -1).map((document) => linked.get(document)!)).reverse();
  const figures = pairFacts(figureFamily, draft, authorities, older);
  yield;
  const dates = pairFacts(dateFamily, draft, authorities, older);
  yield;
  const names = pairNames(draft, authorities, older);
  yield;
  const quotations = pairQuotations(draft, authorities, older);
  yield;
  return {
    draft,
    references: lines.flat(),
    unreadable,
    authorities,
    older,
    figures,
    dates,
    names,
    quotations,
  };
}
