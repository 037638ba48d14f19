import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { wordFeature } from "../../features.ts";
import { type Hedge, hedgesOf, isHedgeAt } from "./hedges.ts";
import { statedOutright } from "./stated-outright.ts";

/** A reserve of a reference, and the words of the draft that state without it what it keeps open. */
export interface LostReserve {
  readonly hedge: Token;
  readonly stated: Span;
}

/** What the draft states and the reference only supposes, hedge by hedge; for sentences that tell the same. */
export function lostHedge(
  ours: Sentence,
  theirs: Sentence,
  beside: readonly Sentence[],
): LostReserve | undefined {
  const all = hedgesOf(theirs);
  const doubts = all.filter(
    (hedge, i) =>
      all.findLastIndex((each) => each.reaches === hedge.reaches) === i && !isEcho(hedge, all.slice(0, i)),
  );
  const own = hedgesOf(ours);
  const reachOf = (token: Token) => own.find((hedge) => hedge.token === token)?.reaches;
  // A hedge of what another counterpart hedges is answered for.
  const others = beside.flatMap((other) => (other === theirs ? [] : hedgesOf(other)));
  const isElsewhere = (token: Token) =>
    others.some((other) => sameHedge(other.token, token) && other.reaches === reachOf(token));
  // "The most likely result" for "the likeliest" answers for no other reserve.
  const isCompared = ({ norm }: Token, i: number) =>
    norm === "likely" &&
    ours.tokens[i - 1]?.norm === "most" &&
    theirs.tokens.some((other) => other.norm === "likeliest");
  const left = ours.tokens.filter(
    (token, i) => isHedgeAt(ours.tokens, i) && !isElsewhere(token) && !isCompared(token, i),
  );
  // "They believe that it may have failed" is one doubt in two words: what they believe is that it may.
  for (const outer of all) {
    if (doubts.includes(outer) || outer.stands !== "verb") continue;
    const answer = left.findIndex((token) => sameHedge(token, outer.token));
    if (answer >= 0 && belief.test(outer.token.norm)) left.splice(answer, 1);
  }
  for (const hedge of doubts) {
    // "Cut the rate and said it was likely to lower it once more": the cut is told, and what may follow is not.
    if (timesOf(hedge, theirs) > Math.max(1, timesOf(hedge, ours))) continue;
    // Each hedge of the draft answers for one of the reference's, its own word first.
    const same = left.findIndex((token) => sameHedge(token, hedge.token));
    const answer = same < 0 ? left.findIndex((token) => reachOf(token) === hedge.reaches) : same;
    if (answer >= 0) left.splice(answer, 1);
    else if (left.length > doubts.length - 1) left.shift();
    else {
      const stated = statedOutright(ours, theirs, hedge);
      if (stated) return { hedge: hedge.token, stated };
    }
  }
  return undefined;
}

/** "Might be older than thought, possibly by a million years" is one guess in two words. */
const isEcho = ({ token }: Hedge, before: readonly Hedge[]) =>
  /^(?:possibly|perhaps)$/.test(token.norm) &&
  before.some((other) => /^(?:may|might|could)$/.test(other.token.norm));

const timesOf = ({ reaches }: Hedge, { tokens }: Sentence) =>
  tokens.filter((token) => wordFeature(token) === reaches).length;

const belief = /^(?:believe[sd]?|thinks?|thought)$/;

const sameHedge = (a: Token, b: Token) =>
  a.stem === b.stem || a.norm.slice(0, 5) === b.norm.slice(0, 5) || (isSuspicion(a) && isSuspicion(b));
const isSuspicion = ({ norm }: Token) => /^suspe?[ci]/.test(norm) && !norm.startsWith("suspen");
