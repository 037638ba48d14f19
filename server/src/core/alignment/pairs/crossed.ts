import type { Span } from "../../text/span.ts";
import type { Aligned } from "../aligned.ts";
import type { Match } from "./by-value.ts";
import { scoreOf } from "./candidates.ts";
import type { Candidate, Family } from "./family.ts";

/** The facts of one sentence of a paragraph, those that have a counterpart of their value, and all that they were held against. */
export interface Matches<F extends Span> {
  readonly at: number;
  readonly facts: readonly F[];
  readonly matches: readonly Match<F>[];
  readonly candidates: readonly Candidate<F>[];
}

/** How much better two facts must fit each other's places, see `scoreOf`; and where one sentence of the reference has both. */
const margin = 0.12;
const marginWithin = 0.2;
/** How well each must fit the other's place. */
const least = 0.15;

/**
 * Facts that have changed places between two sentences of a paragraph, each with the one that the reference has in its place:
 * "the north lost 41, the south 58" for "the north lost 58, the south 41".
 */
export function crossedAmong<F extends Span>(
  family: Family<F>,
  passage: Aligned,
  sentences: readonly Matches<F>[],
): ReadonlyMap<F, Candidate<F>> {
  const crossed = new Map<F, Candidate<F>>();
  if (!family.mayCross) return crossed;
  for (const [i, one] of sentences.entries()) {
    for (const other of sentences.slice(i + 1)) {
      for (const a of one.facts) {
        for (const b of other.facts) {
          if (crossed.has(a) || crossed.has(b) || !family.mayCross(a, b)) continue;
          const [hereA, hereB] = exchanged(family, passage, { ...one, fact: a }, { ...other, fact: b }) ?? [];
          if (hereA && hereB) crossed.set(a, hereA).set(b, hereB);
        }
      }
    }
  }
  return crossed;
}

interface InSentence<F extends Span> extends Matches<F> {
  readonly fact: F;
}

/** The counterparts of two facts that have changed places. */
function exchanged<F extends Span>(
  family: Family<F>,
  { sentences }: Aligned,
  a: InSentence<F>,
  b: InSentence<F>,
): [Candidate<F>, Candidate<F>] | undefined {
  const score = ({ fact, at }: InSentence<F>, candidate: Candidate<F>) =>
    scoreOf(fact, sentences[at]!, candidate);
  const placeOf = (one: InSentence<F>, other: InSentence<F>) =>
    one.candidates
      .filter(
        (candidate) =>
          !candidate.link.exact &&
          family.same(other.fact, candidate.placed.fact) &&
          !family.same(one.fact, candidate.placed.fact) &&
          family.comparable(one.fact, candidate.placed.fact) > 0 &&
          !family.isPlaceOf?.(other.fact, candidate.placed.fact, one.fact) &&
          !isTold(one, candidate.placed.fact),
      )
      .reduce<Candidate<F> | undefined>(
        (best, each) => (best && score(one, best) >= score(one, each) ? best : each),
        undefined,
      );
  const [hereA, hereB] = [placeOf(a, b), placeOf(b, a)];
  if (!hereA || !hereB || score(a, hereA) < least || score(b, hereB) < least) return undefined;
  const [ownA, ownB] = [ownOf(a), ownOf(b)];
  if (ownA?.link.exact || ownB?.link.exact) return undefined;
  const asTold = (ownA ? score(a, ownA) : 0) + (ownB ? score(b, ownB) : 0);
  const isWithin = hereA.placed.sentence === hereB.placed.sentence;
  const turned = score(a, hereA) + score(b, hereB);
  return turned > asTold + (isWithin ? marginWithin : margin) ? [hereA, hereB] : undefined;
}

const ownOf = <F extends Span>({ fact, matches }: InSentence<F>) =>
  matches.find((match) => match.fact === fact)?.candidate;

const isTold = <F extends Span>({ matches }: Matches<F>, fact: F) =>
  matches.some(({ candidate }) => candidate.placed.fact === fact);
