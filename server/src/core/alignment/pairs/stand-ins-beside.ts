import type { Span } from "../../text/span.ts";
import type { Aligned } from "../aligned.ts";
import { type Match, matchedOf } from "./by-value.ts";
import { placeLikeness } from "./candidates.ts";
import type { Candidate, Family } from "./family.ts";
import { changedFrom, type StandIn, toldFactor } from "./stand-ins.ts";

/**
 * What stands in the reference where the draft has another fact of that sentence, and is told nowhere. A fact that no
 * reference has comes before it.
 */
export function standInsBeside<F extends Span>(
  family: Family<F>,
  match: Match<F>,
  at: number,
  free: readonly Candidate<F>[],
  passage: Aligned,
): StandIn<F>[] {
  const { fact, candidate } = match;
  const { link, weight } = candidate;
  if (link.exact) return [];
  const sentence = passage.sentences[at]!;
  const from = inTable(passage) ? toldFactor * changedFrom : changedFrom;
  return othersBeside(family, match, free)
    .filter(
      ({ placed: other }) =>
        family.comparable(fact, other.fact) === 1 &&
        family.isDisplaced(sentence, matchedOf(match), other.fact, weight),
    )
    .map((other) => standInOf(match, at, other, from));
}

/** Of two that have changed places in two rows of a table, each is told in the other's. */
const inTable = ({ text }: Aligned) => text.includes(" | ");

/**
 * "28 km from the top and alone for the last 28 km" where the reference has that once, and beside it another of the same kind
 * that the draft has nowhere: what fits that one's place better stands in it.
 */
export function standInsForRepeated<F extends Span>(
  family: Family<F>,
  match: Match<F>,
  at: number,
  free: readonly Candidate<F>[],
  matches: readonly Match<F>[],
  passage: Aligned,
): StandIn<F>[] {
  const { fact, candidate } = match;
  const { placed, link, weight } = candidate;
  // "Two miles (3 km)" is told once.
  const twins = matches.filter(
    (other) =>
      other.candidate.placed.fact === placed.fact &&
      (family.isAlike?.(fact, other.fact) || family.mayRepeat?.(fact, other.fact)),
  );
  if (link.exact || twins.length < 2 || family.isIdle(fact)) return [];
  const sentence = passage.sentences[at]!;
  const fit = (one: F, other: Candidate<F>["placed"]) => placeLikeness(one, sentence, other, weight);
  const own = fit(fact, placed);
  const isBest = twins.every((twin) => fit(twin.fact, placed) <= own);
  if (isBest && !twins.every((twin) => family.isAlike?.(fact, twin.fact) ?? false)) return [];
  const least = isBest ? own + surely : own;
  // What a headline says the story tells again.
  const from = passage.role === "body" ? changedFrom : toldFactor * changedFrom;
  return othersBeside(family, match, free)
    .filter(
      ({ placed: other }) =>
        (family.isAlike?.(fact, other.fact) || family.mayRepeat?.(fact, other.fact)) &&
        fit(fact, other) > least,
    )
    .map((other) => standInOf(match, at, other, from));
}

/** How much better a fact must fit another's place that fits its own as well as any. */
const surely = 0.1;

/**
 * The same across two sentences: "it rose 31% in the city. In the country it rose 31%" for "it rose 31 percent in the city and 17
 * percent in the country".
 */
export function standInsForTwice<F extends Span>(
  family: Family<F>,
  match: Match<F>,
  at: number,
  free: readonly Candidate<F>[],
  passage: Aligned,
): StandIn<F>[] {
  const { fact, candidate } = match;
  const { placed, link, weight } = candidate;
  if (link.exact || family.isIdle(fact) || family.isOneWherever?.(fact) || passage.role !== "body") return [];
  const sentence = passage.sentences[at]!;
  const fit = (other: Candidate<F>["placed"]) => placeLikeness(fact, sentence, other, weight);
  const own = fit(placed);
  return othersBeside(family, match, free)
    .filter(({ placed: other }) => family.isAlike?.(fact, other.fact) && fit(other) > own)
    .map((other) => ({ ...standInOf(match, at, other, Number.POSITIVE_INFINITY), twice: placed.fact }));
}

/** The facts of the counterpart's sentence that say something else. */
const othersBeside = <F extends Span>(
  family: Family<F>,
  { fact, candidate }: Match<F>,
  free: readonly Candidate<F>[],
): Candidate<F>[] =>
  free.filter(
    ({ placed }) => placed.sentence === candidate.placed.sentence && !family.same(fact, placed.fact),
  );

/** One of them in the place of the match's fact: just so likely that it counts where it is told nowhere. */
const standInOf = <F extends Span>(
  { fact }: Match<F>,
  at: number,
  candidate: Candidate<F>,
  from: number,
): StandIn<F> => ({ fact, at, candidate, likeness: changedFrom, from, fromUntold: changedFrom });
