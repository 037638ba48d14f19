import { once } from "../../cache.ts";
import type { Document, NamedSentence, Placed } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Aside } from "../aligned.ts";
import { placeLikeness } from "./candidates.ts";
import type { Family } from "./family.ts";

/** A reference's fact that says the same as one of the draft, in whatever passage. */
export interface Elsewhere<F extends Span> {
  readonly placed: Placed<F>;
  /** How alike the two places are, 0 to 1. */
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
      const score = placeLikeness(fact, sentence, placed, weight);
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
  for (const sentence of document.sentences)
    for (const fact of family.facts(sentence)) file(byKey, family.key(fact), { fact, sentence, document });
  const all = [...byKey.values()];
  const byHint = new Map<string, Placed<F>[][]>();
  for (const group of all)
    for (const hint of new Set(family.hints?.(group[0]!.fact))) file(byHint, hint, group);
  return { all, byHint, saying: new Map() };
}

function file<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
