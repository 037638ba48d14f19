import type { Linked } from "../alignment/aligned.ts";
import { dateFamily } from "../alignment/pairs/dates/date-family.ts";
import { isReckoned } from "../alignment/pairs/derived/index.ts";
import type { Family } from "../alignment/pairs/family.ts";
import { agree } from "../alignment/pairs/figures/agreement.ts";
import { figureFamily } from "../alignment/pairs/figures/figure-family.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Comparison } from "../comparison.ts";
import type { Placed } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { writeDate } from "../facts/dates/index.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { writeFigure } from "../facts/figures/index.ts";
import { countedBy } from "../inner/counted.ts";
import { labelOf } from "../label.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** Counts of one thing that are further apart are counts of two. */
const most = 3;
/** How alike two agencies' places of a fact must be: they tell one thing in words of their own. */
const samePlace = 0.25;

/** Agencies of equal standing differ on a fact that the draft takes from one of them. */
export const versionConflict: Check = {
  meta: {
    code: "version/conflict",
    severity: "information",
    says: "References of equal standing disagree; the draft follows one of them.",
    means:
      "Two agencies give different figures or dates for one thing, and the draft has what one of them says. Both are shown and none is preferred. A rounder figure, and a day told as its week or month, is no disagreement.",
    example: {
      reference: "One agency: 43 people were killed. Another agency: 47 people were killed.",
      draft: "In the crash 43 people were killed.",
    },
  },
  looksAt: "paragraph",
  *run(comparison) {
    const { apart } = comparison;
    yield* conflicts(
      comparison,
      figures,
      apart.map(({ authority, figures: said }) => ({ authority, said })),
    );
    yield* conflicts(
      comparison,
      dates,
      apart.map(({ authority, dates: said }) => ({ authority, said })),
    );
  },
};

/** What there is to know of a kind of fact. */
interface Kind<F extends Span> {
  readonly family: Family<F>;
  /** True where two agencies that say so do not contradict each other. */
  agree(a: F, b: F): boolean;
  /** True where both are of one kind, so that the one can contradict the other. */
  isComparable(a: Placed<F>, b: Placed<F>): boolean;
  /** True where the fact follows from others that the agency tells. */
  follows(draft: Placed<F>, other: Linked): boolean;
  write(reference: F, draft: F): string;
}

const figures: Kind<Figure> = {
  family: figureFamily,
  agree,
  isComparable: (a, b) =>
    a.fact.kind === b.fact.kind &&
    a.fact.unit === b.fact.unit &&
    countedBy(a.document, a.sentence, a.fact) === countedBy(b.document, b.sentence, b.fact) &&
    Math.max(a.fact.value, b.fact.value) <= most * Math.min(a.fact.value, b.fact.value),
  follows: (draft, other) => isReckoned(draft, [other]),
  write: writeFigure,
};

const dates: Kind<DateFact> = {
  family: dateFamily,
  agree: dateFamily.same,
  isComparable: (a, b) => a.fact.granularity === b.fact.granularity,
  follows: () => false,
  write: writeDate,
};

function* conflicts<F extends Span & { readonly text: string }>(
  { draft, sentences }: Comparison,
  kind: Kind<F>,
  apart: readonly { readonly authority: Linked; readonly said: readonly Pairing<F>[] }[],
) {
  const { family, isComparable, follows, write } = kind;
  const each = apart.map(({ authority, said }) => ({
    authority,
    pairings: new Map(said.map((pairing) => [pairing.draft.fact, pairing] as const)),
  }));
  for (const sentence of sentences) {
    for (const fact of family.facts(sentence)) {
      const ours = { fact, sentence, document: draft };
      const agreeing: Placed<F>[] = [];
      const differing: Placed<F>[] = [];
      for (const { authority, pairings } of each) {
        const found = pairings.get(fact);
        if (found?.state === "same" && kind.agree(fact, found.reference.fact)) agreeing.push(found.reference);
        else if (found?.state === "same" || (found?.state === "changed" && !found.swapped)) {
          const sure = found.state === "same" || found.likeness >= samePlace;
          const told = authority.links.ofDraft[sentence.index]!.some(({ reference }) =>
            family.facts(reference).some((other) => kind.agree(fact, other)),
          );
          if (sure && !told && isComparable(ours, found.reference) && !follows(ours, authority))
            differing.push(found.reference);
        }
      }
      if (agreeing.length === 0 || differing.length === 0) continue;
      const all = [...agreeing.slice(0, 1), ...differing];
      yield {
        message: `References disagree: ${all.map((one) => `${one.fact.text} ${whereOf(one)}`).join(", ")}.`,
        span: spanOf(ours),
        reference: evidenceOf(differing[0]!),
        evidence: all.map(evidenceOf),
        fixes: differing.map((one) => {
          const newText = write(one.fact, fact);
          return {
            title: `Change to ${newText} (${labelOf(one.document)})`,
            preferred: false,
            edits: [replace(draft, sentence.block, fact, newText)],
          };
        }),
      };
    }
  }
}
