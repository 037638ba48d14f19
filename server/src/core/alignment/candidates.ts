import type { Document, Sentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import { type Context, contextOf, likeness } from "./context.ts";
import type { Link, Links } from "./links.ts";
import type { Matched } from "./swaps.ts";

/** A fact where it stands. */
export interface Placed<F extends Span> {
  readonly fact: F;
  readonly sentence: Sentence;
  readonly document: Document;
}

/** What the pairing must know of a kind of fact. */
export interface Family<F extends Span> {
  facts(sentence: Sentence): readonly F[];
  /** Facts of one document with the same key say the same: `same` holds for all of them or for none. */
  key(fact: F): string;
  same(draft: F, reference: F): boolean;
  /** True where two facts of a sentence have changed places. */
  areSwapped(sentence: Sentence, a: Matched, b: Matched, weight: Links["weight"]): boolean;
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

/**
 * The facts of all counterparts of a sentence. A sentence without any ("She was 48.") goes on from the one before it in its
 * paragraph and is held against what that one came from.
 */
export function candidatesFor<F extends Span>(
  family: Family<F>,
  sentence: Sentence,
  draft: Document,
  references: readonly Linked[],
): Candidate<F>[] {
  return references.flatMap(({ document, links }) =>
    counterparts(sentence, draft, links).flatMap((link) =>
      family.facts(link.reference).map((fact) => ({
        placed: { fact, sentence: link.reference, document },
        link,
        weight: links.weight,
      })),
    ),
  );
}

function counterparts(sentence: Sentence, draft: Document, links: Links): readonly Link[] {
  const own = links.ofDraft[sentence.index]!;
  const before = draft.sentences[sentence.index - 1];
  if (own.length > 0 || before?.block !== sentence.block) return own;
  return links.ofDraft[before.index]!.map((link) => ({ ...link, exact: false }));
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

/** Facts and weights are made once for a paragraph and a reference, so what stands around a fact is described once. */
const contexts = new WeakMap<Links["weight"], WeakMap<Span, Context>>();

function context(sentence: Sentence, fact: Span, weight: Links["weight"]): Context {
  const known = contexts.get(weight) ?? new WeakMap<Span, Context>();
  contexts.set(weight, known);
  const made = known.get(fact) ?? contextOf(sentence, fact, weight);
  known.set(fact, made);
  return made;
}

interface Elsewhere<F extends Span> {
  readonly placed: Placed<F>;
  readonly score: number;
}

/** The fact of the same value that stands in the likest place, wherever in the references. */
export function findElsewhere<F extends Span>(
  family: Family<F>,
  fact: F,
  sentence: Sentence,
  references: readonly Linked[],
): Elsewhere<F> | undefined {
  let best: Elsewhere<F> | undefined;
  for (const reference of references) {
    const found = findIn(family, fact, sentence, reference);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

const searches = new WeakMap<Document, WeakMap<Span, Elsewhere<Span> | "nowhere">>();

/** A fact is read once with its paragraph, so it is looked up in each version of a reference once. */
function findIn<F extends Span>(
  family: Family<F>,
  fact: F,
  sentence: Sentence,
  reference: Linked,
): Elsewhere<F> | undefined {
  const known = searches.get(reference.document) ?? new WeakMap<Span, Elsewhere<Span> | "nowhere">();
  searches.set(reference.document, known);
  const made = known.get(fact) ?? searchIn(family, fact, sentence, reference) ?? "nowhere";
  known.set(fact, made);
  return made === "nowhere" ? undefined : (made as Elsewhere<F>);
}

function searchIn<F extends Span>(
  family: Family<F>,
  fact: F,
  sentence: Sentence,
  { document, links }: Linked,
): Elsewhere<F> | undefined {
  let best: Elsewhere<F> | undefined;
  for (const group of groupsOf(family, document)) {
    if (!family.same(fact, group[0]!.fact)) continue;
    for (const placed of group) {
      const score = likeness(
        context(sentence, fact, links.weight),
        context(placed.sentence, placed.fact, links.weight),
      );
      if (!best || score > best.score) best = { placed, score };
    }
  }
  return best;
}

const groups = new WeakMap<object, WeakMap<Document, Placed<Span>[][]>>();

/** The facts of a document, those that say the same together. */
function groupsOf<F extends Span>(family: Family<F>, document: Document): readonly Placed<F>[][] {
  const known = groups.get(family) ?? new WeakMap<Document, Placed<Span>[][]>();
  groups.set(family, known);
  const made = known.get(document) ?? grouped(family, document);
  known.set(document, made);
  return made as Placed<F>[][];
}

function grouped<F extends Span>(family: Family<F>, document: Document): Placed<F>[][] {
  const byKey = new Map<string, Placed<F>[]>();
  for (const sentence of document.sentences) {
    for (const fact of family.facts(sentence)) {
      const key = family.key(fact);
      const group = byKey.get(key);
      if (group) group.push({ fact, sentence, document });
      else byKey.set(key, [{ fact, sentence, document }]);
    }
  }
  return [...byKey.values()];
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
