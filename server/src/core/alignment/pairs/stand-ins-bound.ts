import type { Span } from "../../text/span.ts";
import type { Aligned } from "../aligned.ts";
import { type Match, matchedOf } from "./by-value.ts";
import { placeLikeness } from "./candidates.ts";
import type { Candidate, Family } from "./family.ts";
import type { StandIn } from "./stand-ins.ts";

/**
 * "At 21.09 GMT on Tuesday" where the reference has that time on another day: the day that belongs to what stands beside a fact
 * stands in its place, though the fact's own day is named in another sentence.
 */
export function standInsBound<F extends Span>(
  family: Family<F>,
  match: Match<F>,
  at: number,
  candidates: readonly Candidate<F>[],
  matches: readonly Match<F>[],
  passage: Aligned,
): StandIn<F>[] {
  const { fact, candidate } = match;
  const sentence = passage.sentences[at]!;
  const partner = matches.find((other) => family.areBound?.(sentence, other.fact, fact));
  if (!partner || candidate.link.exact) return [];
  if (!family.bindsWithin && partner.candidate.placed.sentence === candidate.placed.sentence) return [];
  const boundIn = candidates.filter(({ placed: other }) =>
    candidates.some(
      ({ placed: theirs }) =>
        theirs.sentence === other.sentence &&
        family.same(partner.fact, theirs.fact) &&
        family.areBound?.(other.sentence, theirs.fact, other.fact),
    ),
  );
  if (boundIn.some(({ placed }) => family.same(fact, placed.fact))) return [];
  // "Four of the 18 saw no change" for "13 of 18 predicted a cut; four saw no change": it stands beside its own words.
  const fit = ({ placed, weight }: Candidate<F>) => placeLikeness(fact, sentence, placed, weight);
  return (
    boundIn
      .filter(({ placed }) => family.comparable(fact, placed.fact) >= ofOneKind)
      .filter((other) => !family.bindsWithin || fit(other) >= Math.max(fits, fit(candidate)))
      // "Had 47 of the 101 seats, and the others 48": those are of the 101, too.
      .map((other) => ({
        fact,
        at,
        candidate: other,
        likeness: 1,
        from: family.bindsWithin ? Number.POSITIVE_INFINITY : 0,
        fromUntold: 0,
      }))
  );
}

/** "Crowns" and "Norwegian crowns", a day and a month. */
const ofOneKind = 0.85;

/** From here on the words around a figure are those of another's place. */
const fits = 0.4;

/** The day of a deed, where the draft gives it the day on which it was reported. */
export function standInsOfDeed<F extends Span>(
  family: Family<F>,
  match: Match<F>,
  at: number,
  candidates: readonly Candidate<F>[],
  passage: Aligned,
): StandIn<F>[] {
  const { fact, candidate } = match;
  const sentence = passage.sentences[at]!;
  if (candidate.link.exact) return [];
  const deeds = candidates.filter(({ placed }) =>
    family.isOfDeed?.(sentence, matchedOf(match), placed.fact, placed.sentence),
  );
  if (deeds.some(({ placed }) => family.same(fact, placed.fact))) return [];
  return deeds.map((other) => ({ fact, at, candidate: other, likeness: 1, from: 0, fromUntold: 0 }));
}
