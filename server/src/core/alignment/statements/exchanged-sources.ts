import type { Document, Sentence } from "../../document.ts";
import type { Link } from "../links.ts";
import { areStrangers, groupOf } from "./sources.ts";
import { isOneSource, sameness, type Testimony, testimoniesIn } from "./testimony.ts";

/** What the draft has one source say, and the reference another. */
export interface ExchangedSource {
  readonly ours: Testimony;
  readonly theirs: Testimony;
}

/** "The army said it had shot it down" where the reference has the rebels say so. */
export function exchangedSource(
  sentence: Sentence,
  linked: readonly Link[],
  draft: Document,
  reference: Document,
  weight: (feature: string) => number,
): ExchangedSource | undefined {
  const own = testimoniesIn(sentence).filter(({ claim }) => claim.size > 1);
  if (own.length === 0) return undefined;
  const told = around(
    linked.map((link) => link.reference),
    reference,
  ).flatMap(testimoniesIn);
  const beside = around([sentence], draft).flatMap(testimoniesIn);
  for (const ours of own) {
    const scored = told.map((theirs) => ({ theirs, score: sameness(ours, theirs, weight) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0]!);
    const enough = ours.claim.size < shortClaim ? shortIsSame : sameClaim;
    if (!best || best.score < enough || isOneSource(best.theirs.source, ours.source)) continue;
    const same = scored.filter(({ theirs }) => isOneSource(theirs.source, ours.source));
    if (same.some(({ score }) => score > otherClaim)) continue;
    const [a, b] = [groupOf(ours.source), groupOf(best.theirs.source)];
    const areApart = a !== undefined && b !== undefined && areStrangers(a, b);
    // Whoever else they are, both speak in both versions, and not as one.
    const isSwapped =
      same.length > 0 && beside.some((other) => isOneSource(other.source, best.theirs.source));
    if (areApart || isSwapped) return { ours, theirs: best.theirs };
  }
  return undefined;
}

/** So much must two claims have in common to be one, and so much at most to be two. */
const sameClaim = 0.6;
const otherClaim = 0.35;
/** A claim of fewer words must be told whole. */
const shortClaim = 3;
const shortIsSame = 0.8;

/** Some sentences with their neighbours. */
function around(sentences: readonly Sentence[], document: Document): Sentence[] {
  const places = new Set(sentences.flatMap(({ index }) => [index - 1, index, index + 1]));
  return [...places].flatMap((index) => document.sentences[index] ?? []);
}
