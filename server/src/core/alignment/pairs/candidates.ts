import { once } from "../../cache.ts";
import type { Document, NamedSentence, Sentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Aligned, Aside } from "../aligned.ts";
import { type Context, contextOf, likeness } from "../context.ts";
import type { Counterpart, Links } from "../links.ts";
import type { Matched } from "./swaps.ts";

export type { Linked } from "../aligned.ts";

/** A fact where it stands. */
export interface Placed<F extends Span> {
  readonly fact: F;
  readonly sentence: Sentence;
  readonly document: Document;
}

/** What the pairing must know of a kind of fact. */
export interface Family<F extends Span> {
  facts(sentence: NamedSentence): readonly F[];
  /** Facts of one document with the same key say the same: `same` holds for all of them or for none. */
  key(fact: F): string;
  /**
   * Keys of which facts of the same value have one in common, where a very long document cannot be searched whole. `key` is
   * then all that `same` looks at, so that what says the same as a fact is found once.
   */
  hints?(fact: F): readonly string[];
  same(draft: F, reference: F): boolean;
  /** The facts of the counterparts that one of a sentence may be the same as, beside the others of that sentence. */
  among?(fact: F, facts: readonly F[], candidates: readonly Candidate<F>[]): readonly Candidate<F>[];
  /** True for a fact that is a turn of phrase as often as not, and stands in another's place only where that is sure. */
  isIdle(fact: F): boolean;
  /** True where two facts of a sentence have changed places. */
  areSwapped(sentence: NamedSentence, a: Matched<F>, b: Matched<F>, weight: Links["weight"]): boolean;
  /** True where a fact of a sentence stands in the place of `other`, not of the one that has its value. */
  isDisplaced(
    sentence: NamedSentence,
    ours: F,
    own: F,
    other: F,
    reference: NamedSentence,
    weight: Links["weight"],
  ): boolean;
  /** 0 where the two can never stand in each other's place, up to 1 for the same kind of fact. */
  comparable(draft: F, reference: F): number;
}

/** A fact of a counterpart. */
export interface Candidate<F extends Span> {
  readonly placed: Placed<F>;
  readonly link: Omit<Counterpart, "reference">;
  readonly weight: Links["weight"];
}

/**
 * The facts of all counterparts of sentence `at`. A sentence without any ("She was 48.") goes on from the one before it in
 * its paragraph and is held against what that one came from.
 */
export function candidatesFor<F extends Span>(
  family: Family<F>,
  at: number,
  references: readonly Aside[],
): Candidate<F>[] {
  return references.flatMap(({ document, weight, counterparts }) => {
    const own = counterparts[at]!;
    const before = own.length > 0 ? [] : (counterparts[at - 1] ?? []);
    return [...own, ...before.map((link) => ({ ...link, exact: false }))].flatMap((link) =>
      family
        .facts(link.reference)
        .map((fact) => ({ placed: { fact, sentence: link.reference, document }, link, weight })),
    );
  });
}

/** The references that judge a sentence: a passage that only an older version has is held against that version. */
export function judgesOf({ authorities, older }: Aligned, at: number): readonly Aside[] {
  const isLinked = ({ counterparts }: Aside) => counterparts[at]!.length > 0;
  return !authorities.some(isLinked) && older.some(isLinked) ? older : authorities;
}

/** How well a fact of the draft fits the place of the candidate, 0 to 1. */
export function scoreOf<F extends Span>(
  fact: F,
  sentence: NamedSentence,
  { placed, link, weight }: Candidate<F>,
): number {
  // Twins stand at the same place of the same sentence.
  if (link.exact) return fact.start - sentence.start === placed.fact.start - placed.sentence.start ? 1 : 0.3;
  const around = likeness(context(sentence, fact, weight), context(placed.sentence, placed.fact, weight));
  return 0.8 * around + 0.2 * link.score;
}

/** What stands around a fact is described once for the words of its sentence and a reference. */
const contexts = once((_: Links["weight"]) => once((_: readonly Token[]) => new Map<Span, Context>()));

function context(sentence: NamedSentence, fact: Span, weight: Links["weight"]): Context {
  const known = contexts(weight)(sentence.tokens);
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
  sentence: NamedSentence,
  references: readonly Aside[],
): Elsewhere<F> | undefined {
  let best: Elsewhere<F> | undefined;
  for (const reference of references) {
    const found = findIn(family, fact, sentence, reference);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

/** A fact is looked up once in each version of a reference. */
const searches = once((_: Document) =>
  once((_: readonly Token[]) => new Map<Span, Elsewhere<Span> | undefined>()),
);

function findIn<F extends Span>(
  family: Family<F>,
  fact: F,
  sentence: NamedSentence,
  reference: Aside,
): Elsewhere<F> | undefined {
  const known = searches(reference.document)(sentence.tokens) as Map<F, Elsewhere<F> | undefined>;
  if (!known.has(fact)) known.set(fact, searchIn(family, fact, sentence, reference));
  return known.get(fact);
}

function searchIn<F extends Span>(
  family: Family<F>,
  fact: F,
  sentence: NamedSentence,
  { document, weight }: Aside,
): Elsewhere<F> | undefined {
  let best: Elsewhere<F> | undefined;
  for (const group of groupsSaying(family, fact, document)) {
    for (const placed of group) {
      const score = likeness(context(sentence, fact, weight), context(placed.sentence, placed.fact, weight));
      if (!best || score > best.score) best = { placed, score };
    }
  }
  return best;
}

/** The groups that say the same as a fact; with each keystroke those of its whole sentence are asked for again. */
function groupsSaying<F extends Span>(
  family: Family<F>,
  fact: F,
  document: Document,
): readonly Placed<F>[][] {
  const { all, byHint, saying } = groupsOf(family, document);
  const among = (groups: readonly Placed<F>[][]) =>
    groups.filter(([first]) => family.same(fact, first!.fact));
  if (!family.hints) return among(all);
  const key = family.key(fact);
  const known = saying.get(key);
  if (known) return known;
  const found = among(
    all.length <= searchedWhole
      ? all
      : [...new Set(family.hints(fact).flatMap((hint) => byHint.get(hint) ?? []))],
  );
  if (saying.size > remembered) saying.clear();
  saying.set(key, found);
  return found;
}

/** So many facts are remembered for each reference. */
const remembered = 5_000;

/** A story of 20,000 words has about so many names. */
const searchedWhole = 1_000;

/** The facts of a document, those that say the same together. */
interface Groups<F extends Span> {
  readonly all: readonly Placed<F>[][];
  readonly byHint: ReadonlyMap<string, Placed<F>[][]>;
  /** Those that say the same as a fact of a draft, by its key. */
  readonly saying: Map<string, readonly Placed<F>[][]>;
}

const groups = once((_: object) => new WeakMap<Document, Groups<Span>>());

function groupsOf<F extends Span>(family: Family<F>, document: Document): Groups<F> {
  const known = groups(family) as WeakMap<Document, Groups<F>>;
  const made = known.get(document) ?? grouped(family, document);
  known.set(document, made);
  return made;
}

function grouped<F extends Span>(family: Family<F>, document: Document): Groups<F> {
  const byKey = new Map<string, Placed<F>[]>();
  for (const sentence of document.sentences) {
    for (const fact of family.facts(sentence)) {
      const key = family.key(fact);
      const group = byKey.get(key);
      if (group) group.push({ fact, sentence, document });
      else byKey.set(key, [{ fact, sentence, document }]);
    }
  }
  const all = [...byKey.values()];
  const byHint = new Map<string, Placed<F>[][]>();
  for (const group of all) {
    for (const hint of new Set(family.hints?.(group[0]!.fact))) {
      const hinted = byHint.get(hint);
      if (hinted) hinted.push(group);
      else byHint.set(hint, [group]);
    }
  }
  return { all, byHint, saying: new Map() };
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
