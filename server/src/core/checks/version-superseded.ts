import { scoreOf } from "../alignment/pairs/candidates.ts";
import { dateFamily } from "../alignment/pairs/date-family.ts";
import { isSumOrDifference } from "../alignment/pairs/derived/arithmetic.ts";
import { isReckonedFromCounterparts } from "../alignment/pairs/derived/index.ts";
import type { Family, Placed } from "../alignment/pairs/family.ts";
import { figureFamily } from "../alignment/pairs/figure-family.ts";
import { successorOf, tellsOfBefore } from "../alignment/pairs/successor.ts";
import type { Pairing } from "../alignment/pairs/verdict.ts";
import type { Comparison } from "../comparison.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { sameDate, writeDate } from "../facts/dates/index.ts";
import type { Figure } from "../facts/figures/figure.ts";
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
    const figures: Kind<Figure> = { family: figureFamily, same: sameFigure, write: writeFigure };
    const dates: Kind<DateFact> = { family: dateFamily, same: sameDate, write: writeDate };
    for (const pairing of comparison.figures) {
      if (isReckonedFromCounterparts(pairing.draft, comparison.authorities)) continue;
      if (isRest(pairing)) continue;
      yield* judged(figures, pairing, comparison);
    }
    for (const pairing of comparison.dates) yield* judged(dates, pairing, comparison);
  },
};

/** A kind of fact: how it is paired, when two of it say the same, and how one is written in the style of another. */
interface Kind<F extends Span> {
  readonly family: Family<F>;
  same(a: F, b: F): boolean;
  write(fact: F, like: F): string;
}

function* judged<F extends Span & { text: string }>(
  kind: Kind<F>,
  pairing: Pairing<F>,
  comparison: Comparison,
) {
  const replaced =
    pairing.state === "changed"
      ? replacedBeside(kind, pairing, comparison)
      : (pairing.state === "elsewhere" || pairing.state === "same") &&
        replacedElsewhere(kind, pairing, comparison);
  if (!replaced) return;
  const { draft } = pairing;
  const { old, newest } = replaced;
  const between = saidBetween(kind.family, comparison, { draft, old, newest });
  yield superseded(draft, [old, ...between, newest], kind.write(newest.fact, draft.fact));
}

/** "All but two of the 16" tells the newest version's "14 of 16". */
function isRest(pairing: Pairing<Figure>): boolean {
  if (pairing.state !== "changed") return false;
  const { fact, sentence, document } = pairing.draft;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return /\b(?:but|except|bar) $/i.test(lead) && isSumOrDifference(fact, pairing.reference.sentence.figures);
}

interface Replaced<F extends Span> {
  readonly old: Placed<F>;
  readonly newest: Placed<F>;
}

/** The newest version has another fact in the draft's place, and an older one beside it has the draft's. */
function replacedBeside<F extends Span>(
  { family, same }: Kind<F>,
  { draft, reference, swapped }: Extract<Pairing<F>, { state: "changed" }>,
  { older }: Comparison,
): Replaced<F> | undefined {
  if (swapped) return undefined;
  const old = besideIn(older, draft, family, same);
  return old && { old, newest: reference };
}

/**
 * Only an older version has the draft's fact, or the newest has it as what was said before ("the previous toll was 17"), and
 * another in that one's place.
 */
function replacedElsewhere<F extends Span>(
  { family, same }: Kind<F>,
  { draft, reference }: Extract<Pairing<F>, { state: "same" | "elsewhere" }>,
  { references, authorities, older }: Comparison,
): Replaced<F> | undefined {
  const { document } = reference;
  if (looksBack.test(textOf(draft)) || isDatedTo(document.day, draft, authorities)) return undefined;
  const old = older.some((one) => one.document === document)
    ? reference
    : tellsOfBefore(reference)
      ? besideIn(older, draft, family, same)
      : undefined;
  if (!old) return undefined;
  const newer = references.slice(references.indexOf(old.document));
  const authority = authorities.find(({ document }) => newer.includes(document));
  const newest = authority && successorOf(family, old, authority);
  // "from 17 to 43": who tells both looks back.
  const isTold = newest && family.facts(draft.sentence).some((fact) => same(fact, newest.fact));
  return newest && !isTold ? { old, newest } : undefined;
}

/** The draft's fact in the counterparts of its sentence in the older versions, the newest of them first. */
function besideIn<F extends Span>(
  older: Comparison["older"],
  draft: Placed<F>,
  family: Family<F>,
  same: Kind<F>["same"],
): Placed<F> | undefined {
  for (const { document, links } of older) {
    for (const { reference: sentence } of links.ofDraft[draft.sentence.index]!) {
      const fact = family.facts(sentence).find((one) => same(draft.fact, one));
      if (fact) return { fact, sentence, document };
    }
  }
  return undefined;
}

/** What a draft has that tells what was said before on purpose. */
const looksBack =
  /\b(?:previous|previously|earlier|initial|initially|at first|original|originally|preliminary|provisional|by (?:noon|midday|dawn|dusk|then)|had (?!been\b))/i;

/** "could lose 250 million, they said on Tuesday": of the day of the older version. */
function isDatedTo(
  day: string | undefined,
  { sentence }: Placed<Span>,
  authorities: Comparison["authorities"],
): boolean {
  return (
    day !== undefined &&
    authorities.every(({ document }) => document.day !== day) &&
    sentence.dates.some(({ from, to }) => from === day && to === day)
  );
}

const textOf = ({ sentence, document }: Placed<Span>) =>
  document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);

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
