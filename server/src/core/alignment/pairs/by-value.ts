import type { NamedSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { scoreOf } from "./candidates.ts";
import type { Candidate, Family, Matched } from "./family.ts";

/** A fact of the draft with the counterpart's fact that says the same. */
export interface Match<F extends Span> {
  readonly fact: F;
  readonly candidate: Candidate<F>;
}

/** Each fact of a sentence with the counterpart of the same value that fits its place best, in order. */
export function matchesOf<F extends Span>(
  family: Family<F>,
  sentence: NamedSentence,
  facts: readonly F[],
  candidates: readonly Candidate<F>[],
): Match<F>[] {
  return facts.flatMap((fact) => {
    const among = family.among?.(fact, facts, candidates) ?? candidates;
    const candidate = bestFor(
      fact,
      sentence,
      among.filter(({ placed }) => family.same(fact, placed.fact)),
    );
    return candidate ? [{ fact, candidate }] : [];
  });
}

/** Of several that say the same the first one in the likest place. */
function bestFor<F extends Span>(
  fact: F,
  sentence: NamedSentence,
  candidates: readonly Candidate<F>[],
): Candidate<F> | undefined {
  let best: Candidate<F> | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(fact, sentence, candidate);
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
}

/** Matched facts of a sentence that have changed places, each with the other. */
export function swapsAmong<F extends Span>(
  family: Family<F>,
  sentence: NamedSentence,
  matches: readonly Match<F>[],
): ReadonlyMap<F, Match<F>> {
  const swaps = new Map<F, Match<F>>();
  const movable = matches.filter(({ candidate }) => !candidate.link.exact);
  for (const [i, a] of movable.entries()) {
    for (const b of movable.slice(i + 1)) {
      if (swaps.has(a.fact) || swaps.has(b.fact)) continue;
      if (family.same(a.fact, b.fact) || a.candidate.placed.document !== b.candidate.placed.document)
        continue;
      if (family.areSwapped(sentence, matchedOf(a), matchedOf(b), a.candidate.weight))
        swaps.set(a.fact, b).set(b.fact, a);
    }
  }
  return swaps;
}

/** The same without how the two were found. */
export function matchedOf<F extends Span>({ fact, candidate: { placed } }: Match<F>): Matched<F> {
  return { ours: fact, theirs: placed.fact, in: placed.sentence };
}
