import type { Document, Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import { type Context, contextOf, likeness } from "./context.ts";
import type { Link, Links } from "./links.ts";

/** A fact where it stands. */
export interface Placed<F extends Span> {
  readonly fact: F;
  readonly sentence: Sentence;
  readonly document: Document;
}

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

/** What the pairing must know of a kind of fact. */
export interface Family<F extends Span> {
  facts(sentence: Sentence): readonly F[];
  same(draft: F, reference: F): boolean;
  /** 0 where the two can never stand in each other's place, up to 1 for the same kind of fact. */
  comparable(draft: F, reference: F): number;
}

/** A reference with its links to the draft. */
export interface Linked {
  readonly document: Document;
  readonly links: Links;
}

/** A fact takes another's place from this likeness on; from `sure` on even where its value stands elsewhere. */
const changedFrom = 0.3;
const sure = 0.5;
/** How much better the crossed reading of two facts must be before they count as swapped. */
const swapMargin = 0.3;
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
  const open: { sentence: Sentence; facts: F[]; candidates: Candidate<F>[] }[] = [];
  const taken = new Set<F>();

  for (const sentence of draft.sentences) {
    const candidates = candidatesFor(family, sentence, authorities);
    const matched: { draft: F; candidate: Candidate<F>; score: number }[] = [];
    const unmatched: F[] = [];
    for (const fact of family.facts(sentence)) {
      const best = bestOf(candidates, (candidate) =>
        family.same(fact, candidate.placed.fact) ? 0.01 + scoreOf(fact, sentence, candidate) : 0,
      );
      if (best) matched.push({ draft: fact, ...best });
      else unmatched.push(fact);
    }
    const swaps = swapped(family, sentence, matched);
    for (const { draft: fact, candidate } of matched) {
      taken.add(candidate.placed.fact);
      const other = swaps.get(fact);
      const place = { fact, sentence, document: draft };
      if (other) {
        pairings.push({
          state: "changed",
          draft: place,
          reference: other.candidate.placed,
          swapped: { fact: other.draft, sentence, document: draft },
          likeness: 1,
        });
      } else pairings.push({ state: "same", draft: place, reference: candidate.placed });
    }
    if (unmatched.length > 0) open.push({ sentence, facts: unmatched, candidates });
  }

  const everything = [...authorities, ...others].reverse();
  for (const { sentence, facts, candidates } of open) {
    const here = new Set(
      pairings.filter((pair) => pair.draft.sentence === sentence).map((pair) => counterpart(pair)),
    );
    const free = candidates.filter((candidate) => !here.has(candidate.placed.fact));
    const options = facts.flatMap((fact) =>
      free
        .map((candidate) => {
          const fits = family.comparable(fact, candidate.placed.fact);
          const worth = taken.has(candidate.placed.fact) ? takenFactor : 1;
          return { fact, candidate, score: fits && fits * worth * scoreOf(fact, sentence, candidate) };
        })
        .filter((option) => option.score >= changedFrom),
    );
    options.sort((a, b) => b.score - a.score);
    const settled = new Set<F>();
    for (const { fact, candidate, score } of options) {
      if (settled.has(fact) || settled.has(candidate.placed.fact)) continue;
      const elsewhere = findElsewhere(family, fact, sentence, everything);
      if (elsewhere && (score < sure || elsewhere.score > score)) continue;
      settled.add(fact).add(candidate.placed.fact);
      const place = { fact, sentence, document: draft };
      pairings.push({ state: "changed", draft: place, reference: candidate.placed, likeness: score });
    }
    for (const fact of facts) {
      if (settled.has(fact)) continue;
      const place = { fact, sentence, document: draft };
      const elsewhere = findElsewhere(family, fact, sentence, everything);
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

interface Candidate<F extends Span> {
  readonly placed: Placed<F>;
  readonly link: Link;
  readonly weight: (feature: string) => number;
}

function candidatesFor<F extends Span>(
  family: Family<F>,
  sentence: Sentence,
  references: readonly Linked[],
): Candidate<F>[] {
  return references.flatMap(({ document, links }) =>
    links.ofDraft[sentence.index]!.flatMap((link) =>
      family.facts(link.reference).map((fact) => ({
        placed: { fact, sentence: link.reference, document },
        link,
        weight: links.weight,
      })),
    ),
  );
}

/** How well a fact of the draft fits the place of the candidate, 0 to 1. */
function scoreOf<F extends Span>(
  fact: F,
  sentence: Sentence,
  { placed, link, weight }: Candidate<F>,
): number {
  // Twins stand at the same place of the same sentence.
  if (link.exact) return fact.start - sentence.start === placed.fact.start - placed.sentence.start ? 1 : 0.3;
  const around = likeness(context(sentence, fact, weight), context(placed.sentence, placed.fact, weight));
  return 0.8 * around + 0.2 * link.score;
}

const contexts = new WeakMap<Span, { weight: (feature: string) => number; context: Context }>();

function context(sentence: Sentence, fact: Span, weight: (feature: string) => number): Context {
  const known = contexts.get(fact);
  if (known?.weight === weight) return known.context;
  const made = contextOf(sentence, fact, weight);
  contexts.set(fact, { weight, context: made });
  return made;
}

/** Pairs of matched facts that fit each other's place clearly better than their own. */
function swapped<F extends Span>(
  family: Family<F>,
  sentence: Sentence,
  matched: readonly { draft: F; candidate: Candidate<F>; score: number }[],
): Map<F, { draft: F; candidate: Candidate<F> }> {
  const swaps = new Map<F, { draft: F; candidate: Candidate<F> }>();
  for (const [i, a] of matched.entries()) {
    for (const b of matched.slice(i + 1)) {
      if (a.candidate.link.exact || b.candidate.link.exact || swaps.has(a.draft) || swaps.has(b.draft))
        continue;
      if (family.same(a.draft, b.draft) || !family.comparable(a.draft, b.draft)) continue;
      const crossed = scoreOf(a.draft, sentence, b.candidate) + scoreOf(b.draft, sentence, a.candidate);
      if (crossed <= a.score + b.score + swapMargin) continue;
      swaps.set(a.draft, b).set(b.draft, a);
    }
  }
  return swaps;
}

function findElsewhere<F extends Span>(
  family: Family<F>,
  fact: F,
  sentence: Sentence,
  references: readonly Linked[],
): { placed: Placed<F>; score: number } | undefined {
  let best: { placed: Placed<F>; score: number } | undefined;
  for (const { document, links } of references) {
    for (const other of document.sentences) {
      for (const theirs of family.facts(other)) {
        if (!family.same(fact, theirs)) continue;
        const around = likeness(context(sentence, fact, links.weight), context(other, theirs, links.weight));
        if (!best || around > best.score)
          best = { placed: { fact: theirs, sentence: other, document }, score: around };
      }
    }
  }
  return best;
}

function counterpart<F extends Span>(pairing: Pairing<F>): F | undefined {
  return pairing.state === "unsupported" ? undefined : pairing.reference.fact;
}

function bestOf<F extends Span>(
  candidates: readonly Candidate<F>[],
  score: (candidate: Candidate<F>) => number,
) {
  let best: { candidate: Candidate<F>; score: number } | undefined;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value > (best?.score ?? 0)) best = { candidate, score: value };
  }
  return best;
}
