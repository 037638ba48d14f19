import { createKeep } from "../cache.ts";
import type { Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import type { Counterpart, Link } from "./links.ts";

/**
 * A sentence with so many counterparts takes no worse ones but its twins, and so many are looked at: a draft may say one thing
 * thousands of times.
 */
export const most = 40;

/** One of the two sentences that a candidate would link, with those of its candidates that are kept, best first. */
export interface End {
  sentence: Sentence;
  readonly candidates: Candidate[];
  readonly kept: Candidate[];
  /** Made of `kept`; undefined where that has changed. */
  links: readonly Link[] | undefined;
  counterparts: readonly Counterpart[] | undefined;
}

/** Two sentences that may be linked. */
export interface Candidate extends Counterpart {
  readonly ours: End;
  readonly theirs: End;
  isKept: boolean;
  /** Still to be decided, or again. */
  isOpen: boolean;
}

/** A sentence that nothing is known of yet. */
export const endOf = (sentence: Sentence): End => ({
  sentence,
  candidates: [],
  kept: [],
  links: undefined,
  counterparts: undefined,
});

/** Puts the same words where they stand in a new version. */
export function place(row: End, sentence: Sentence): void {
  if (row.sentence.tokens !== sentence.tokens) row.counterparts = undefined;
  row.sentence = sentence;
  row.links = undefined;
  for (const { theirs } of row.kept) theirs.links = undefined;
}

/** The best first; among equals in the order of the texts. */
export const byRank = (a: Candidate, b: Candidate) =>
  b.score - a.score || a.ours.sentence.index - b.ours.sentence.index || a.reference.index - b.reference.index;

/** Takes a candidate of a sentence that is gone from its other end; returns what must be decided again there. */
export function without(candidate: Candidate): Candidate[] {
  const { theirs } = candidate;
  theirs.candidates.splice(theirs.candidates.indexOf(candidate), 1);
  if (!candidate.isKept) return [];
  theirs.kept.splice(theirs.kept.indexOf(candidate), 1);
  forget(theirs);
  return theirs.candidates.filter((other) => byRank(candidate, other) < 0);
}

/** Keeps or drops a candidate; returns those whose decision may hang on it. */
export function toggle(candidate: Candidate): Candidate[] {
  candidate.isKept = !candidate.isKept;
  return [candidate.ours, candidate.theirs].flatMap((end) => {
    const at = placeIn(end, candidate);
    if (candidate.isKept) end.kept.splice(at, 0, candidate);
    else end.kept.splice(at, 1);
    forget(end);
    return at < most ? end.candidates.filter((other) => byRank(candidate, other) < 0) : [];
  });
}

/** How many of those that are kept at an end rank above a candidate. */
export function placeIn({ kept }: End, candidate: Candidate): number {
  let at = kept.length;
  while (at > 0 && byRank(kept[at - 1]!, candidate) >= 0) at--;
  return at;
}

function forget(end: End): void {
  end.links = undefined;
  end.counterparts = undefined;
}

/** The links that are kept at an end, best first. */
export function linksOf(end: End): readonly Link[] {
  end.links ??= end.kept.slice(0, most).map(({ reference, score, exact, ours }) => ({
    draft: ours.sentence,
    reference,
    score,
    exact,
  }));
  return end.links;
}

/** The same without the places in the draft: one list as long as nothing of it changes. */
export function counterpartsOf(end: End): readonly Counterpart[] {
  const { kept } = end;
  end.counterparts ??= keepCounterparts(
    end.sentence.tokens,
    kept.flatMap(({ reference, score }) => [reference, score]),
    () => kept.map(({ reference, score, exact }) => ({ reference, score, exact })),
  );
  return end.counterparts;
}

const keepCounterparts = createKeep<readonly Token[], readonly Counterpart[]>();
