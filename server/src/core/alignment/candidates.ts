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

/** A fact of a counterpart. */
export interface Candidate<F extends Span> {
  readonly placed: Placed<F>;
  readonly link: Link;
  readonly weight: (feature: string) => number;
}

/** The facts of all counterparts of a sentence. */
export function candidatesFor<F extends Span>(
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

/** True where any of the references has a counterpart of the sentence. */
export function isLinked(sentence: Sentence, references: readonly Linked[]): boolean {
  return references.some(({ links }) => links.ofDraft[sentence.index]!.length > 0);
}

/** How well a fact of the draft fits the place of the candidate, 0 to 1. */
export function scoreOf<F extends Span>(
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

/** The fact of the same value that stands in the likest place, wherever in the references. */
export function findElsewhere<F extends Span>(
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

/** The candidate with the highest score above 0. */
export function bestOf<F extends Span>(
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
