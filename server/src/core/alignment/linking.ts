import { createKeep } from "../cache.ts";
import { changed, changesBetween } from "../changes.ts";
import type { Document, Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { featuresOf } from "./features.ts";
import { likely } from "./likely.ts";
import type { Counterpart, Link, Links } from "./links.ts";
import { areAlike, type Vocabulary } from "./vocabulary.ts";

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

/** A further counterpart must explain at least this share of what the better ones left over. */
const furtherShare = 0.22;
/**
 * A sentence with so many counterparts takes no worse ones but its twins, and so many are looked at: a draft may say one thing
 * thousands of times.
 */
const most = 40;
/** So many decisions are made in one step. */
const stride = 1_000;

/** One of the two sentences that a candidate would link, with those of its candidates that are kept, best first. */
interface End {
  sentence: Sentence;
  readonly candidates: Candidate[];
  readonly kept: Candidate[];
  /** Made of `kept`; undefined where that has changed. */
  links: readonly Link[] | undefined;
  counterparts: readonly Counterpart[] | undefined;
}

interface Candidate extends Counterpart {
  readonly ours: End;
  readonly theirs: End;
  isKept: boolean;
  isOpen: boolean;
}

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

const endOf = (sentence: Sentence): End => ({
  sentence,
  candidates: [],
  kept: [],
  links: undefined,
  counterparts: undefined,
});

/** The best first; among equals in the order of the texts. */
const byRank = (a: Candidate, b: Candidate) =>
  b.score - a.score || a.ours.sentence.index - b.ours.sentence.index || a.reference.index - b.reference.index;

function place(row: End, sentence: Sentence): void {
  if (row.sentence.tokens !== sentence.tokens) row.counterparts = undefined;
  row.sentence = sentence;
  row.links = undefined;
  for (const { theirs } of row.kept) theirs.links = undefined;
}

/** Takes a candidate of a sentence that is gone from its other end; returns what must be decided again there. */
function without(candidate: Candidate): Candidate[] {
  const { theirs } = candidate;
  theirs.candidates.splice(theirs.candidates.indexOf(candidate), 1);
  if (!candidate.isKept) return [];
  theirs.kept.splice(theirs.kept.indexOf(candidate), 1);
  forget(theirs);
  return theirs.candidates.filter((other) => byRank(candidate, other) < 0);
}

/** Keeps or drops a candidate; returns those whose decision may hang on it. */
function toggle(candidate: Candidate): Candidate[] {
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
function placeIn({ kept }: End, candidate: Candidate): number {
  let at = kept.length;
  while (at > 0 && byRank(kept[at - 1]!, candidate) >= 0) at--;
  return at;
}

function forget(end: End): void {
  end.links = undefined;
  end.counterparts = undefined;
}

/** The best link of each sentence is kept, and further ones that explain what the better ones left over. */
function isWorthKeeping(candidate: Candidate, vocabulary: Vocabulary): boolean {
  const { score } = candidate;
  const better = (end: End) => end.kept.slice(0, Math.min(most, placeIn(end, candidate)));
  const [ours, theirs] = [better(candidate.ours), better(candidate.theirs)];
  if (theirs.length === most) return candidate.exact;
  const [draft, reference] = [candidate.ours.sentence, candidate.reference];
  const explains = (whole: Sentence, by: Sentence, known: readonly Sentence[]) => {
    const features = featuresOf(by);
    let value = 0;
    for (const feature of featuresOf(whole)) {
      if (features.has(feature) && !known.some((other) => featuresOf(other).has(feature))) {
        value += vocabulary.weight(feature);
      }
    }
    return value >= furtherShare * vocabulary.total(whole);
  };
  const first = ours.length === 0 || theirs.length === 0;
  // A weak first link to a sentence that already has a far better counterpart is usually chance.
  const best = Math.max(ours[0]?.score ?? 0, theirs[0]?.score ?? 0);
  if (first && score >= 0.4 * best) return true;
  return (
    explains(
      draft,
      reference,
      ours.map((other) => other.reference),
    ) ||
    explains(
      reference,
      draft,
      theirs.map((other) => other.ours.sentence),
    )
  );
}

function linksOf(end: End): readonly Link[] {
  end.links ??= end.kept.slice(0, most).map(({ reference, score, exact, ours }) => ({
    draft: ours.sentence,
    reference,
    score,
    exact,
  }));
  return end.links;
}

function counterpartsOf(end: End): readonly Counterpart[] {
  const { kept } = end;
  end.counterparts ??= keepCounterparts(
    end.sentence.tokens,
    kept.flatMap(({ reference, score }) => [reference, score]),
    () => kept.map(({ reference, score, exact }) => ({ reference, score, exact })),
  );
  return end.counterparts;
}

const keepCounterparts = createKeep<readonly Token[], readonly Counterpart[]>();
