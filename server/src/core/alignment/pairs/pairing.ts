import { createKeep, once } from "../../cache.ts";
import type { Document } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Aligned } from "../aligned.ts";
import { type Match, matchesOf, swapsAmong } from "./by-value.ts";
import { candidatesFor, judgesOf } from "./candidates.ts";
import { crossedAmong, type Matches } from "./crossed.ts";
import { findElsewhere } from "./elsewhere.ts";
import type { Family } from "./family.ts";
import { type StandIn, standInsFor, toldFactor, untoldBesides } from "./stand-ins.ts";
import { standInsBeside, standInsForRepeated, standInsForTwice } from "./stand-ins-beside.ts";
import { standInsBound, standInsOfDeed } from "./stand-ins-bound.ts";
import { createTally } from "./tally.ts";
import type { Verdict } from "./verdict.ts";

/** Pairs the facts of each paragraph of the draft; in the same surroundings the verdicts are the same list. */
export type PairFacts<F extends Span> = (passages: readonly Aligned[]) => (readonly Verdict<F>[])[];

/**
 * Pairs each fact of the draft with its counterpart in the sentences that its own was made from:
 *
 * 1. by value: with the fact that says the same and fits its place best (`matchesOf`), unless two have changed places
 *    (`swapsAmong`);
 * 2. what is left by its place: with another fact that stands there in the reference (`standInsFor`), the surest first, each
 *    fact of the reference once a sentence (`settle`);
 * 3. what is left then stands elsewhere in a reference (`findElsewhere`), or no reference has it.
 *
 * The newest versions decide what is changed; a fact that only older ones have is still supported.
 */
export function pairingOf<F extends Span>(family: Family<F>): PairFacts<F> {
  const judged = once((passage: Aligned) => judge(family, passage));
  const keep = createKeep<Aligned, readonly Verdict<F>[]>();
  const tallyOf = once((_: Document) => createTally<F>());
  const bodyTallyOf = once((_: Document) => createTally<F>());
  const nothing: readonly F[] = [];
  return (passages) => {
    const [authority] = passages[0]?.authorities ?? [];
    if (!authority) return passages.map((passage) => judged(passage).verdicts);
    const told = tallyOf(authority.document);
    told.follow(passages.map((passage) => judged(passage).told));
    // What a headline says the story tells again.
    const inBody = bodyTallyOf(authority.document);
    inBody.follow(passages.map((passage) => (passage.role === "body" ? judged(passage).told : nothing)));
    return passages.map((passage) => {
      const { verdicts, standIns } = judged(passage);
      if (standIns.length === 0) return verdicts;
      // What other paragraphs do with a reference's fact is all that a paragraph must know of them.
      const isTold = standIns.map(({ candidate, twice }) =>
        (twice === undefined ? told : inBody).has(candidate.placed.fact),
      );
      const areBoth = standIns.map(({ elsewhere }) => elsewhere !== undefined && told.has(elsewhere));
      const isRight = standIns.map(({ twice }) => twice === undefined || inBody.isRepeated(twice));
      const likely = standIns.filter((_, i) => isRight[i]);
      return keep(passage, [...isTold, ...areBoth, ...isRight], () =>
        settle(
          verdicts,
          likely,
          isTold.filter((_, i) => isRight[i]),
          areBoth.filter((_, i) => isRight[i]),
        ),
      );
    });
  };
}

/** What a sentence or a paragraph says by itself. */
interface Judged<F extends Span> {
  /** In order; a fact without a counterpart is taken for unsupported or for one from elsewhere. */
  readonly verdicts: readonly Verdict<F>[];
  /** What could stand in the place of its facts. */
  readonly standIns: readonly StandIn<F>[];
  /** The references' facts that it tells. */
  readonly told: readonly F[];
}

function judge<F extends Span>(family: Family<F>, passage: Aligned): Judged<F> {
  const sentences = passage.sentences.map((_, at) => judgeSentence(family, passage, at));
  const crossed = crossedAmong(family, passage, sentences);
  const across = (verdict: Verdict<F>): Verdict<F> => {
    const there =
      verdict.state === "same" || verdict.state === "elsewhere" ? crossed.get(verdict.fact) : undefined;
    return there
      ? { state: "changed", fact: verdict.fact, at: verdict.at, reference: there.placed, likeness: 1 }
      : verdict;
  };
  return {
    verdicts: sentences.flatMap(({ verdicts }) => (crossed.size > 0 ? verdicts.map(across) : verdicts)),
    standIns: sentences.flatMap(({ standIns }) => standIns),
    told: [
      ...sentences.flatMap(({ told }) => told),
      ...[...crossed.values()].map(({ placed }) => placed.fact),
    ],
  };
}

function judgeSentence<F extends Span>(
  family: Family<F>,
  passage: Aligned,
  at: number,
): Judged<F> & Matches<F> {
  const sentence = passage.sentences[at]!;
  const facts = family.facts(sentence);
  if (facts.length === 0)
    return { verdicts: [], standIns: [], told: [], at, facts, matches: [], candidates: [] };
  const judges = judgesOf(passage, at);
  const candidates = candidatesFor(family, at, judges);
  const matches = matchesOf(family, sentence, facts, candidates);
  const swaps = swapsAmong(family, sentence, matches);
  const matchOf = new Map(matches.map((match) => [match.fact, match]));
  const told = new Set(matches.map(({ candidate }) => candidate.placed.fact));
  // A year that the passage gives twice is told with the one.
  const isTold = (one: F) =>
    told.has(one) ||
    (family.isOneWherever?.(one) && matches.some(({ fact }) => family.key(fact) === family.key(one)));
  const free = candidates.filter(({ placed }) => !isTold(placed.fact));
  // Where the words are the same nothing differs, however one or the other text was read.
  const isTwin = judges.some(({ counterparts }) => counterparts[at]!.some((link) => link.exact));

  const verdicts: Verdict<F>[] = [];
  const standIns: StandIn<F>[] = [];
  for (const fact of facts) {
    const [match, swap] = [matchOf.get(fact), swaps.get(fact)];
    if (match) {
      verdicts.push(verdictOn(match, swap, at));
      if (!swap)
        standIns.push(
          ...standInsBeside(family, match, at, free, passage),
          ...standInsForRepeated(family, match, at, free, matches, passage),
          ...standInsForTwice(family, match, at, free, passage),
          ...standInsBound(family, match, at, candidates, matches, passage),
          ...standInsOfDeed(family, match, at, candidates, passage),
        );
    } else if (!isTwin) {
      verdicts.push(withoutCounterpart(family, fact, at, passage));
      standIns.push(...standInsFor(family, fact, at, free, passage, judges));
    }
  }
  const inOrder = verdicts.sort((a, b) => a.fact.start - b.fact.start);
  // Who writes the bracket, too, may have it beside another amount.
  const again = matches.flatMap(({ fact, candidate: { placed } }) =>
    family.againBeside?.(sentence, fact).length === 0 ? family.againBeside(placed.sentence, placed.fact) : [],
  );
  return { verdicts: inOrder, standIns, told: [...told, ...again], at, facts, matches, candidates };
}

/** The same, or changed with the fact that it has changed places with. */
function verdictOn<F extends Span>(
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

function withoutCounterpart<F extends Span>(
  family: Family<F>,
  fact: F,
  at: number,
  { sentences, authorities, older }: Aligned,
): Verdict<F> {
  const elsewhere = findElsewhere(family, fact, sentences[at]!, [...authorities, ...older]);
  return elsewhere
    ? { state: "elsewhere", fact, at, reference: elsewhere.placed }
    : { state: "unsupported", fact, at };
}

/** Puts the facts that changed into the verdicts: the surest first, in each sentence every counterpart answers once. */
function settle<F extends Span>(
  verdicts: readonly Verdict<F>[],
  standIns: readonly StandIn<F>[],
  isTold: readonly boolean[],
  areBoth: readonly boolean[],
): Verdict<F>[] {
  const surest = standIns
    .flatMap(({ fact, at, candidate, from, fromUntold, ...standIn }, i) => {
      const likeness = (isTold[i] ? toldFactor : 1) * standIn.likeness;
      const least = areBoth[i] ? Math.min(untoldBesides, fromUntold) : fromUntold;
      return likeness >= (isTold[i] ? from : least)
        ? [{ fact, at, reference: candidate.placed, likeness }]
        : [];
    })
    .sort((a, b) => b.likeness - a.likeness);
  const changed = new Map<F, Verdict<F>>();
  const answered = new Map<number, Set<F>>();
  for (const { fact, at, reference, likeness } of surest) {
    const inSentence = answered.get(at) ?? new Set<F>();
    answered.set(at, inSentence);
    if (changed.has(fact) || inSentence.has(reference.fact)) continue;
    inSentence.add(reference.fact);
    changed.set(fact, { state: "changed", fact, at, reference, likeness });
  }
  return verdicts.map((verdict) => changed.get(verdict.fact) ?? verdict);
}
