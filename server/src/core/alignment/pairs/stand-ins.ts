import type { Span } from "../../text/span.ts";
import type { Aligned, Aside } from "../aligned.ts";
import { candidatesFor, placeLikeness, scoreOf } from "./candidates.ts";
import { findElsewhere } from "./elsewhere.ts";
import type { Candidate, Family } from "./family.ts";

/** Another fact that may stand in the place of a fact of sentence `at`. */
export interface StandIn<F extends Span> {
  readonly fact: F;
  readonly at: number;
  readonly candidate: Candidate<F>;
  /** 0 to 1: how sure it is that the two stand in the same place. */
  readonly likeness: number;
  /** What that must come to at least; and where the draft tells the other fact nowhere. */
  readonly from: number;
  readonly fromUntold: number;
  /** The fact elsewhere in the reference that says the same as the draft's; another sentence may tell it in its own place. */
  readonly elsewhere?: F;
  /** The reference's fact of the draft's value, which the draft must tell twice, and the other nowhere. */
  readonly twice?: F;
}

/** What a fact of the reference is worth as a counterpart when another sentence of the draft already tells it. */
export const toldFactor = 0.75;

/**
 * A fact that no reference has takes another's place from this likeness on; one that stands elsewhere in a reference only
 * where all around it is the same.
 */
export const changedFrom = 0.14;
/** A headline or a caption is no sentence of the story in other words; there it takes more to be sure of the place. */
const aboveBodyFrom = 0.3;
const sure = 0.5;
/** The same where the draft has left out the fact that stood there. */
const untold = 0.3;
/** And where it has told the other fact in that one's own place already. */
export const untoldBesides = 0.2;

/** The facts that may stand in the place of one that no counterpart has. */
export function standInsFor<F extends Span>(
  family: Family<F>,
  fact: F,
  at: number,
  free: readonly Candidate<F>[],
  passage: Aligned,
  judges: readonly Aside[],
): StandIn<F>[] {
  if (free.length === 0) return [];
  const sentence = passage.sentences[at]!;
  const known = findElsewhere(family, fact, sentence, judges);
  const unknownFrom = passage.role === "body" ? changedFrom : aboveBodyFrom;
  const from = known ? Math.max(sure, known.score) : unknownFrom;
  const mustBeTold = known !== undefined && !family.isIdle(fact);
  const mayStandHere = replacementsOf(family, fact, at, passage);
  const found = free.flatMap((candidate): StandIn<F>[] => {
    const fits = family.comparable(fact, candidate.placed.fact);
    if (fits === 0) return [];
    const likeness = fits * scoreOf(fact, sentence, candidate);
    if (known && family.isOfOther?.(fact, candidate.placed.fact, known.placed.fact))
      return likeness >= untold ? [{ fact, at, candidate, likeness, from: sure, fromUntold: untold }] : [];
    const fromUntold =
      mustBeTold && !family.isAssumed?.(candidate.placed) ? Math.max(untold, known.score) : from;
    const isRepeatable = mustBeTold && family.isAlike?.(fact, candidate.placed.fact);
    const besides = isRepeatable ? { elsewhere: known.placed.fact } : {};
    return likeness >= (isRepeatable ? Math.min(untoldBesides, fromUntold) : fromUntold) &&
      mayStandHere(candidate)
      ? [{ fact, at, candidate, likeness, from, fromUntold, ...besides }]
      : [];
  });
  const sole = known || found.length > 0 ? undefined : soleOf(family, fact, at, free, passage);
  return sole ? [{ fact, at, candidate: sole, likeness: unknownFrom, from, fromUntold: from }] : found;
}

/**
 * The only fact of its sort that a sentence tells where the draft's has another, which only an older version gives: whatever
 * words stand around it, "down 11.7 percent" has replaced "fell as much as 9.4 percent".
 */
function soleOf<F extends Span>(
  family: Family<F>,
  fact: F,
  at: number,
  free: readonly Candidate<F>[],
  { sentences, older, role }: Aligned,
): Candidate<F> | undefined {
  const sentence = sentences[at]!;
  const isOnly = (facts: readonly F[]) =>
    facts.filter((other) => other === fact || family.isAlike?.(fact, other)).length === 1;
  const best = free.reduce((most, { link }) => Math.max(most, link.score), 0);
  const alike = free.filter(({ placed, link }) => link.score === best && family.isAlike?.(fact, placed.fact));
  const [sole] = alike;
  if (!sole || alike.length > 1 || best < tellsIt || role !== "body") return undefined;
  if (!isOnly(family.facts(sentence)) || !isOnly(family.facts(sole.placed.sentence))) return undefined;
  return findElsewhere(family, fact, sentence, older) ? sole : undefined;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.45;

/** How alike the place of a newer fact must be to that of the one that it replaced, in versions of one agency. */
const replacedFrom = 0.2;

/**
 * Whether a fact of the newest version may stand where the draft's does: what an older version beside it says as the draft
 * does was replaced by what stands there now, or left out.
 */
function replacementsOf<F extends Span>(
  family: Family<F>,
  fact: F,
  at: number,
  { older }: Aligned,
): (candidate: Candidate<F>) => boolean {
  const before = candidatesFor(family, at, older).filter(({ placed }) => family.same(fact, placed.fact));
  if (before.length === 0) return () => true;
  return ({ placed, weight }) =>
    // What a headline has the story has too, in its own place.
    placed.document.blocks[placed.sentence.block]!.role === "body" &&
    before.some((old) => placeLikeness(old.placed.fact, old.placed.sentence, placed, weight) >= replacedFrom);
}
