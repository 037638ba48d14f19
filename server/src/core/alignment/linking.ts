import { changed, changesBetween } from "../changes.ts";
import type { Document, Sentence } from "../document.ts";
import { likely } from "./likely.ts";
import {
  byRank,
  type Candidate,
  counterpartsOf,
  type End,
  endOf,
  linksOf,
  place,
  toggle,
  without,
} from "./link-ends.ts";
import type { Links } from "./links.ts";
import { areAlike, type Vocabulary } from "./vocabulary.ts";
import { isWorthKeeping } from "./worth-keeping.ts";

/**
 * The links between one draft and one reference, from version to version. Which likely counterparts are kept is settled
 * from the best downwards, and each decision looks only at the better ones of its two sentences; so a change of the draft
 * is followed from decision to decision as far as it reaches, and the result is that of deciding everything anew.
 */
export interface Linking {
  /** The sentences of a new version that the last one has not. */
  added(sentences: readonly Sentence[]): readonly Sentence[];
  /** Takes the draft's sentences of a new version: what differs from the last one is to be decided. */
  take(sentences: readonly Sentence[]): void;
  /** Decides as much as a step may take; true when all is settled. */
  settle(): boolean;
  links(): Links;
}

/** So many decisions are made in one step. */
const stride = 1_000;

export function createLinking(reference: Document, vocabulary: Vocabulary): Linking {
  const columns = reference.sentences.map(endOf);
  let rows: End[] = [];
  /** What is to be decided, the best first, from `next` on. */
  let open: Candidate[] = [];
  let next = 0;

  /** A sentence with the same words keeps its candidates, though the rest of its paragraph is another. */
  const changesTo = (sentences: readonly Sentence[]) =>
    changesBetween(rows, sentences, ({ sentence }, other) => areAlike(sentence, other));

  function take(sentences: readonly Sentence[]): void {
    const changes = changesTo(sentences);
    const gone = new Set(changed(rows, changes));
    const come = changed(sentences, changes).map(endOf);
    // While all still have the places of the version before, for those decide among equals.
    const again = [...gone].flatMap((row) => row.candidates.flatMap(without));
    if (come.length === gone.size) for (const [i, row] of come.entries()) rows[changes.head + i] = row;
    else rows = [...rows.slice(0, changes.head), ...come, ...rows.slice(rows.length - changes.tail)];
    for (const [i, row] of rows.entries()) if (row.sentence !== sentences[i]) place(row, sentences[i]!);
    const left = [...open.slice(next), ...again].filter(({ ours }) => !gone.has(ours));
    open = [...new Set([...left, ...come.flatMap(candidatesOf)])].sort(byRank);
    for (const candidate of open) candidate.isOpen = true;
    next = 0;
  }

  function candidatesOf(ours: End): Candidate[] {
    for (const found of likely(ours.sentence, vocabulary)) {
      const theirs = columns[found.reference.index]!;
      // A spread comes last: the engine gives an object that grows behind one a shape that it shares with no other.
      const candidate = { ours, theirs, isKept: false, isOpen: false, ...found };
      ours.candidates.push(candidate);
      theirs.candidates.push(candidate);
    }
    return ours.candidates;
  }

  function settle(): boolean {
    for (const end = next + stride; next < open.length && next < end; ) {
      const candidate = open[next++]!;
      candidate.isOpen = false;
      if (isWorthKeeping(candidate, vocabulary) !== candidate.isKept)
        for (const other of toggle(candidate)) reopen(other);
    }
    return next === open.length;
  }

  /** What is opened on the way ranks below what was decided last. */
  function reopen(candidate: Candidate): void {
    if (candidate.isOpen) return;
    candidate.isOpen = true;
    let at = open.length;
    while (at > next && byRank(candidate, open[at - 1]!) < 0) at--;
    open.splice(at, 0, candidate);
  }

  return {
    added: (sentences) => changed(sentences, changesTo(sentences)),
    take,
    settle,
    links: () => ({
      ofDraft: rows.map(linksOf),
      ofReference: columns.map(linksOf),
      counterparts: rows.map(counterpartsOf),
      weight: vocabulary.weight,
    }),
  };
}
