import { createKeep, once } from "../../cache.ts";
import { type Document, type NamedSentence, sentencesIn } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Aligned, Aside } from "../aligned.ts";
import { contextOf, likeness } from "../context.ts";
import {
  bestOf,
  type Candidate,
  candidatesFor,
  type Family,
  findElsewhere,
  judgesOf,
  type Placed,
  scoreOf,
} from "./candidates.ts";
import type { Matched } from "./swaps.ts";
import { createTally } from "./tally.ts";

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

/** The same of a fact that stands in sentence `at` of a paragraph, wherever that stands. */
export type Verdict<F extends Span> = { readonly fact: F; readonly at: number } & (
  | { readonly state: "same" | "elsewhere"; readonly reference: Placed<F> }
  | {
      readonly state: "changed";
      readonly reference: Placed<F>;
      readonly swapped?: F;
      readonly likeness: number;
    }
  | { readonly state: "unsupported" }
);

/**
 * A fact that no reference has takes another's place from this likeness on; one that stands elsewhere in a reference only
 * where all around it is the same.
 */
const changedFrom = 0.14;
/** A headline or a caption is no sentence of the story in other words; there it takes more to be sure of the place. */
const aboveBodyFrom = 0.3;
const sure = 0.5;
/** The same where the draft has left out the fact that stood there. */
const untold = 0.3;
/** What a fact of the reference is worth as a counterpart when another sentence of the draft already tells it. */
const takenFactor = 0.75;

/** Pairs the facts of each paragraph of the draft; in the same surroundings the verdicts are the same list. */
export type PairFacts<F extends Span> = (passages: readonly Aligned[]) => (readonly Verdict<F>[])[];

/**
 * Pairs each fact of the draft with its counterpart: by value first, then by what stands around it. `authorities` decide
 * what is changed; a fact that only `older` versions have is still supported.
 */
export function pairingOf<F extends Span>(family: Family<F>): PairFacts<F> {
  const matched = once((passage: Aligned) => matchByValue(family, passage));
  const keep = createKeep<Aligned, readonly Verdict<F>[]>();
  const tallyOf = once((_: Document) => createTally<F>());
  return (passages) => {
    const [authority] = passages[0]?.authorities ?? [];
    if (!authority) return passages.map((passage) => matched(passage).verdicts);
    const taken = tallyOf(authority.document);
    taken.follow(passages.map((passage) => matched(passage).taken));
    return passages.map((passage) => {
      const { verdicts, options } = matched(passage);
      // What other paragraphs do with a reference's fact is all that a paragraph must know of them.
      const isTaken = options.map(({ candidate }) => taken.has(candidate.placed.fact));
      return options.length === 0
        ? verdicts
        : keep(passage, isTaken, () => settle(verdicts, options, isTaken));
    });
  };
}

/** The verdicts on a block of the draft, where it stands. */
export function placed<F extends Span>(
  verdicts: readonly Verdict<F>[],
  document: Document,
  block: number,
): Pairing<F>[] {
  const sentences = sentencesIn(document, block);
  return verdicts.map((verdict) => {
    const place = (fact: F) => ({ fact, sentence: sentences[verdict.at]!, document });
    const draft = place(verdict.fact);
    if (verdict.state === "unsupported") return { state: verdict.state, draft };
    const { reference } = verdict;
    if (verdict.state !== "changed") return { state: verdict.state, draft, reference };
    const { state, swapped, likeness } = verdict;
    return { state, draft, reference, ...(swapped && { swapped: place(swapped) }), likeness };
  });
}

/** What a paragraph says by itself, and what could stand in the place of the facts that no counterpart has. */
interface ByValue<F extends Span> {
  /** In order; a fact without a counterpart is taken for unsupported or for one from elsewhere. */
  readonly verdicts: readonly Verdict<F>[];
  readonly options: readonly Option<F>[];
  /** The references' facts that the paragraph tells. */
  readonly taken: readonly F[];
}

/** Another fact that may stand in the place of a fact of sentence `at`. */
interface Option<F extends Span> {
  readonly fact: F;
  readonly at: number;
  readonly candidate: Candidate<F>;
  readonly fits: number;
  readonly score: number;
  /** What it must score at least; and where the draft tells the other fact nowhere. */
  readonly from: number;
  readonly fromUntold: number;
}

interface Match<F extends Span> {
  readonly fact: F;
  readonly candidate: Candidate<F>;
  readonly score: number;
}

function matchByValue<F extends Span>(family: Family<F>, passage: Aligned): ByValue<F> {
  const verdicts: Verdict<F>[] = [];
  const options: Option<F>[] = [];
  const taken: F[] = [];
  for (const [at, sentence] of passage.sentences.entries()) {
    const facts = family.facts(sentence);
    if (facts.length === 0) continue;
    const judges = judgesOf(passage, at);
    const candidates = candidatesFor(family, at, judges);
    const matched = matchSentence(family, sentence, facts, candidates);
    const swaps = swapped(family, sentence, matched);
    const answered = new Set(matched.map(({ candidate }) => candidate.placed.fact));
    taken.push(...answered);
    const free = candidates.filter(({ placed }) => !answered.has(placed.fact));
    // Where the words are the same nothing differs, however one or the other text was read.
    const isTwin = judges.some(({ counterparts }) => counterparts[at]!.some((link) => link.exact));
    const found = new Map(matched.map((match) => [match.fact, match]));
    for (const fact of facts) {
      const match = found.get(fact);
      if (match) {
        verdicts.push(verdictOf(match, swaps.get(fact), at));
        if (!swaps.has(fact))
          options.push(...displacedFrom(family, sentence, at, match, free, displacedIn(passage)));
      }
      if (match || isTwin) continue;
      options.push(...optionsFor(family, fact, at, free, passage, judges));
      const elsewhere = findElsewhere(family, fact, sentence, [...passage.authorities, ...passage.older]);
      verdicts.push(
        elsewhere
          ? { state: "elsewhere", fact, at, reference: elsewhere.placed }
          : { state: "unsupported", fact, at },
      );
    }
  }
  verdicts.sort((a, b) => a.at - b.at || a.fact.start - b.fact.start);
  return { verdicts, options, taken };
}

/** Each fact with the counterpart of the same value that fits its place best. */
function matchSentence<F extends Span>(
  family: Family<F>,
  sentence: NamedSentence,
  facts: readonly F[],
  candidates: readonly Candidate<F>[],
): Match<F>[] {
  return facts.flatMap((fact) => {
    const best = bestOf(family.among?.(fact, facts, candidates) ?? candidates, (candidate) =>
      family.same(fact, candidate.placed.fact) ? 0.01 + scoreOf(fact, sentence, candidate) : 0,
    );
    return best ? [{ fact, ...best }] : [];
  });
}

/** The facts that may stand in the place of one that no counterpart has. */
function optionsFor<F extends Span>(
  family: Family<F>,
  fact: F,
  at: number,
  free: readonly Candidate<F>[],
  passage: Aligned,
  judges: readonly Aside[],
): Option<F>[] {
  if (free.length === 0) return [];
  const sentence = passage.sentences[at]!;
  const known = findElsewhere(family, fact, sentence, judges);
  const unknownFrom = passage.role === "body" ? changedFrom : aboveBodyFrom;
  const from = known ? Math.max(sure, known.score) : unknownFrom;
  const fromUntold = known && !family.isIdle(fact) ? Math.max(untold, known.score) : from;
  const isLater = mayReplace(family, fact, at, passage);
  return free.flatMap((candidate) => {
    const fits = family.comparable(fact, candidate.placed.fact);
    if (fits === 0) return [];
    const score = scoreOf(fact, sentence, candidate);
    if (fits * score < fromUntold || !isLater(candidate)) return [];
    return [{ fact, at, candidate, fits, score, from, fromUntold }];
  });
}

/** How alike the place of a newer fact must be to that of the one that it replaced, in versions of one agency. */
const replacedFrom = 0.2;

/**
 * Whether a fact of the newest version may stand where the draft's does: what an older version beside it says as the draft
 * does was replaced by what stands there now, or left out.
 */
function mayReplace<F extends Span>(
  family: Family<F>,
  fact: F,
  at: number,
  { older }: Aligned,
): (candidate: Candidate<F>) => boolean {
  const before = candidatesFor(family, at, older).filter(({ placed }) => family.same(fact, placed.fact));
  return ({ placed, weight }) => {
    // What a headline has the story has too, in its own place.
    if (before.length > 0 && placed.document.blocks[placed.sentence.block]!.role !== "body") return false;
    const place = contextOf(placed.sentence, placed.fact, weight);
    return (
      before.length === 0 ||
      before.some(
        (old) => likeness(contextOf(old.placed.sentence, old.placed.fact, weight), place) >= replacedFrom,
      )
    );
  };
}

/** Of two that have changed places in two rows of a table, each is told in the other's. */
const displacedIn = ({ text }: Aligned) => (text.includes(" | ") ? takenFactor : 1) * changedFrom;

/**
 * What stands in the reference where the draft has another fact of that sentence, and is told nowhere. A fact that no
 * reference has comes before it.
 */
function displacedFrom<F extends Span>(
  family: Family<F>,
  sentence: NamedSentence,
  at: number,
  { fact, candidate }: Match<F>,
  free: readonly Candidate<F>[],
  from: number,
): Option<F>[] {
  const { placed, link, weight } = candidate;
  if (link.exact) return [];
  return free.flatMap((other) =>
    other.placed.sentence === placed.sentence &&
    family.comparable(fact, other.placed.fact) === 1 &&
    !family.same(fact, other.placed.fact) &&
    family.isDisplaced(sentence, fact, placed.fact, other.placed.fact, placed.sentence, weight)
      ? [
          {
            fact,
            at,
            candidate: other,
            fits: 1,
            score: changedFrom,
            from,
            fromUntold: changedFrom,
          },
        ]
      : [],
  );
}

/** Puts the facts that changed into the verdicts: the surest first, in each sentence every counterpart answers once. */
function settle<F extends Span>(
  verdicts: readonly Verdict<F>[],
  options: readonly Option<F>[],
  isTaken: readonly boolean[],
): Verdict<F>[] {
  const scored = options.flatMap(({ fact, at, candidate, fits, score, from, fromUntold }, i) => {
    const worth = isTaken[i] ? takenFactor : 1;
    const final = fits * worth * score;
    return final >= (isTaken[i] ? from : fromUntold) ? [{ fact, at, candidate, score: final }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  const settled = new Map<F, Verdict<F>>();
  const answeredIn = new Map<number, Set<F>>();
  for (const { fact, at, candidate, score } of scored) {
    const theirs = candidate.placed.fact;
    const inSentence = answeredIn.get(at) ?? new Set<F>();
    answeredIn.set(at, inSentence);
    if (settled.has(fact) || inSentence.has(theirs)) continue;
    inSentence.add(theirs);
    settled.set(fact, { state: "changed", fact, at, reference: candidate.placed, likeness: score });
  }
  return verdicts.map((verdict) => settled.get(verdict.fact) ?? verdict);
}

function verdictOf<F extends Span>(
  { fact, candidate }: Match<F>,
  swap: Match<F> | undefined,
  at: number,
): Verdict<F> {
  if (!swap) return { state: "same", fact, at, reference: candidate.placed };
  return {
    state: "changed",
    fact,
    at,
    reference: swap.candidate.placed,
    swapped: swap.fact,
    likeness: 1,
  };
}

/** Pairs of matched facts that have changed places, each with the other. */
function swapped<F extends Span>(
  family: Family<F>,
  sentence: NamedSentence,
  matched: readonly Match<F>[],
): Map<F, Match<F>> {
  const swaps = new Map<F, Match<F>>();
  for (const [i, a] of matched.entries()) {
    for (const b of matched.slice(i + 1)) {
      if (a.candidate.link.exact || b.candidate.link.exact || swaps.has(a.fact) || swaps.has(b.fact))
        continue;
      if (family.same(a.fact, b.fact) || a.candidate.placed.document !== b.candidate.placed.document)
        continue;
      if (family.areSwapped(sentence, placeOf(a), placeOf(b), a.candidate.weight)) {
        swaps.set(a.fact, b).set(b.fact, a);
      }
    }
  }
  return swaps;
}

function placeOf<F extends Span>({ fact, candidate: { placed } }: Match<F>): Matched<F> {
  return { ours: fact, theirs: placed.fact, in: placed.sentence };
}
