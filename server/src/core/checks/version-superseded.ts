import { type Family, type Placed, scoreOf } from "../alignment/pairs/candidates.ts";
import { dateFamily } from "../alignment/pairs/date-family.ts";
import { figureFamily } from "../alignment/pairs/figure-family.ts";
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
  looksAt: "paragraph",
  *run(comparison) {
    const { figures, dates } = comparison;
    for (const pairing of figures) {
      if (pairing.state !== "changed" || pairing.swapped) continue;
      const { draft, reference } = pairing;
      const old = inOlder(comparison, draft, (sentence) =>
        sentence.figures.find((fact) => sameFigure(draft.fact, fact)),
      );
      if (!old) continue;
      const between = saidBetween(figureFamily, comparison, { draft, old, newest: reference });
      yield superseded(draft, [old, ...between, reference], writeFigure(reference.fact, draft.fact));
    }
    for (const pairing of dates) {
      if (pairing.state !== "changed") continue;
      const { draft, reference } = pairing;
      const old = inOlder(comparison, draft, (sentence) =>
        sentence.dates.find((fact) => sameDate(draft.fact, fact)),
      );
      if (!old) continue;
      const between = saidBetween(dateFamily, comparison, { draft, old, newest: reference });
      yield superseded(draft, [old, ...between, reference], writeDate(reference.fact, draft.fact));
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

/** How sure it must be that a version between the two tells the same thing. */
const sure = 0.5;

/** What the versions between the old one and the newest say in the same place, oldest first: 17, then 30, then 43. */
function saidBetween<F extends Span>(
  family: Family<F>,
  { references, older }: Comparison,
  { draft, old, newest }: Readonly<Record<"draft" | "old" | "newest", Placed<F>>>,
): Placed<F>[] {
  const between = references.slice(
    references.indexOf(old.document) + 1,
    Math.max(0, references.indexOf(newest.document)),
  );
  return between.flatMap((document) => {
    const links = older.find((linked) => linked.document === document)?.links;
    const [best] = (links?.ofDraft[draft.sentence.index] ?? [])
      .flatMap((link) =>
        family
          .facts(link.reference)
          .filter((fact) => family.comparable(draft.fact, fact) === 1)
          .map((fact) => ({
            placed: { fact, sentence: link.reference, document },
            link,
            weight: links!.weight,
          })),
      )
      .map((candidate) => ({ ...candidate, score: scoreOf(draft.fact, draft.sentence, candidate) }))
      .sort((a, b) => b.score - a.score);
    return best && best.score >= sure ? [best.placed] : [];
  });
}

/** `versions` are what the old one says, those between, and the newest. */
function superseded(
  draft: Placed<Span & { text: string }>,
  versions: readonly Placed<Span & { text: string }>[],
  newText: string,
) {
  const [old, newest] = [versions[0]!, versions.at(-1)!];
  return {
    message: `${labelOf(old.document)} said ${old.fact.text}; the newer version says ${newest.fact.text} ${whereOf(newest)}.`,
    span: spanOf(draft),
    reference: evidenceOf(newest),
    evidence: versions.map(evidenceOf),
    fixes: [
      {
        title: `Update to ${newText}`,
        preferred: true,
        edits: [replace(draft.document, draft.sentence.block, draft.fact, newText)],
      },
    ],
  };
}
