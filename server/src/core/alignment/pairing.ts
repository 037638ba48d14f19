import type { Document, Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import {
  bestOf,
  type Candidate,
  candidatesFor,
  type Family,
  findElsewhere,
  isLinked,
  type Linked,
  type Placed,
  scoreOf,
} from "./candidates.ts";
import type { Matched } from "./swaps.ts";

/** What the references say of one fact of the draft. */
export type Pairing<F extends Span> =
  /** The same fact stands in the counterpart. */
  | { readonly state: "same"; readonly draft: Placed<F>; readonly reference: Placed<F> }
  /** The counterpart has another one in its place; `swapped` names the draft's fact that took its place in turn. */
  | {
      readonly state: "changed";
      readonly draft: Placed<F>;
      readonly reference: Placed<F>;
      readonly swapped?: Placed<F>;
      /** 0 to 1: how sure it is that the two stand in the same place. */
      readonly likeness: number;
    }
  /** No counterpart has it, another passage of a reference does. */
  | { readonly state: "elsewhere"; readonly draft: Placed<F>; readonly reference: Placed<F> }
  | { readonly state: "unsupported"; readonly draft: Placed<F> };

/**
 * A fact that no reference has takes another's place from this likeness on; one that stands elsewhere in a reference only
 * where all around it is the same.
 */
const changedFrom = 0.14;
/** A headline or a caption is no sentence of the story in other words; there it takes more to be sure of the place. */
const aboveBodyFrom = 0.3;
const sure = 0.5;
/** What a fact of the reference is worth as a counterpart when another sentence of the draft already tells it. */
const takenFactor = 0.75;

/**
 * Pairs each fact of the draft with its counterpart: by value first, then by what stands around it. `authorities` decide
 * what is changed; a fact that only `others` (older versions) have is still supported.
 */
export function pairFacts<F extends Span>(
  family: Family<F>,
  draft: Document,
  authorities: readonly Linked[],
  others: readonly Linked[],
): Pairing<F>[] {
  const pairings: Pairing<F>[] = [];
  const open: Open<F>[] = [];
  const taken = new Set<F>();
  for (const sentence of draft.sentences) {
    // A passage that only an older version has is held against that version.
    const judges = !isLinked(sentence, authorities) && isLinked(sentence, others) ? others : authorities;
    const { matched, unmatched, free } = matchByValue(
      family,
      sentence,
      candidatesFor(family, sentence, draft, judges),
    );
    const swaps = swapped(family, sentence, matched);
    for (const match of matched) {
      taken.add(match.candidate.placed.fact);
      pairings.push(settle(match, swaps.get(match.fact), sentence, draft));
    }
    // Where the words are the same nothing differs, however one or the other text was read.
    const isTwin = judges.some(({ links }) => links.ofDraft[sentence.index]!.some((link) => link.exact));
    if (unmatched.length > 0 && !isTwin) open.push({ sentence, facts: unmatched, free, judges });
  }
  for (const { sentence, facts, free, judges } of open) {
    const from = draft.blocks[sentence.block]!.role === "body" ? changedFrom : aboveBodyFrom;
    const changed = matchByPlace(family, sentence, facts, free, taken, judges, from);
    for (const fact of facts) {
      const place = { fact, sentence, document: draft };
      const found = changed.get(fact);
      if (found) {
        pairings.push({
          state: "changed",
          draft: place,
          reference: found.candidate.placed,
          likeness: found.score,
        });
        continue;
      }
      const elsewhere = findElsewhere(family, fact, sentence, [...authorities, ...others]);
      pairings.push(
        elsewhere
          ? { state: "elsewhere", draft: place, reference: elsewhere.placed }
          : { state: "unsupported", draft: place },
      );
    }
  }
  return pairings.sort(
    (a, b) => a.draft.sentence.index - b.draft.sentence.index || a.draft.fact.start - b.draft.fact.start,
  );
}

/** The facts of a sentence of the draft whose value no counterpart has, and the counterparts' facts that are left. */
interface Open<F extends Span> {
  readonly sentence: Sentence;
  readonly facts: readonly F[];
  readonly free: readonly Candidate<F>[];
  readonly judges: readonly Linked[];
}

interface Match<F extends Span> {
  readonly fact: F;
  readonly candidate: Candidate<F>;
  readonly score: number;
}

/** Each fact with the counterpart of the same value that fits its place best. */
function matchByValue<F extends Span>(
  family: Family<F>,
  sentence: Sentence,
  candidates: readonly Candidate<F>[],
) {
  const matched: Match<F>[] = [];
  const unmatched: F[] = [];
  for (const fact of family.facts(sentence)) {
    const best = bestOf(candidates, (candidate) =>
      family.same(fact, candidate.placed.fact) ? 0.01 + scoreOf(fact, sentence, candidate) : 0,
    );
    if (best) matched.push({ fact, ...best });
    else unmatched.push(fact);
  }
  const answered = new Set(matched.map(({ candidate }) => candidate.placed.fact));
  return { matched, unmatched, free: candidates.filter(({ placed }) => !answered.has(placed.fact)) };
}

/** Each fact with the other fact that stands in its place, the surest first; every counterpart answers once. */
function matchByPlace<F extends Span>(
  family: Family<F>,
  sentence: Sentence,
  facts: readonly F[],
  free: readonly Candidate<F>[],
  taken: ReadonlySet<F>,
  judges: readonly Linked[],
  unknownFrom: number,
): Map<F, Match<F>> {
  const options = facts.flatMap((fact) => {
    const known = findElsewhere(family, fact, sentence, judges);
    const from = known ? Math.max(sure, known.score) : unknownFrom;
    return free.flatMap((candidate): Match<F>[] => {
      const fits = family.comparable(fact, candidate.placed.fact);
      if (fits === 0) return [];
      const worth = taken.has(candidate.placed.fact) ? takenFactor : 1;
      const score = fits * worth * scoreOf(fact, sentence, candidate);
      return score >= from ? [{ fact, candidate, score }] : [];
    });
  });
  options.sort((a, b) => b.score - a.score);
  const settled = new Map<F, Match<F>>();
  const answered = new Set<F>();
  for (const option of options) {
    const theirs = option.candidate.placed.fact;
    if (settled.has(option.fact) || answered.has(theirs)) continue;
    settled.set(option.fact, option);
    answered.add(theirs);
  }
  return settled;
}

function settle<F extends Span>(
  { fact, candidate }: Match<F>,
  swap: Match<F> | undefined,
  sentence: Sentence,
  draft: Document,
): Pairing<F> {
  const place = { fact, sentence, document: draft };
  if (!swap) return { state: "same", draft: place, reference: candidate.placed };
  return {
    state: "changed",
    draft: place,
    reference: swap.candidate.placed,
    swapped: { fact: swap.fact, sentence, document: draft },
    likeness: 1,
  };
}

/** Pairs of matched facts that have changed places, each with the other. */
function swapped<F extends Span>(
  family: Family<F>,
  sentence: Sentence,
  matched: readonly Match<F>[],
): Map<F, Match<F>> {
  const swaps = new Map<F, Match<F>>();
  for (const [i, a] of matched.entries()) {
    for (const b of matched.slice(i + 1)) {
      if (a.candidate.link.exact || b.candidate.link.exact || swaps.has(a.fact) || swaps.has(b.fact))
        continue;
      if (family.same(a.fact, b.fact) || !family.comparable(a.fact, b.fact)) continue;
      if (family.areSwapped(sentence, placeOf(a), placeOf(b), a.candidate.weight)) {
        swaps.set(a.fact, b).set(b.fact, a);
      }
    }
  }
  return swaps;
}

function placeOf<F extends Span>({ fact, candidate: { placed } }: Match<F>): Matched {
  return { ours: fact, theirs: placed.fact, in: placed.sentence };
}
