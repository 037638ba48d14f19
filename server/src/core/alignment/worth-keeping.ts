import type { Sentence } from "../document.ts";
import { featuresOf } from "./features.ts";
import { type Candidate, type End, most, placeIn } from "./link-ends.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A further counterpart must explain at least this share of what the better ones left over. */
const furtherShare = 0.22;
/** What part of the best score a first link must have. */
const weakFirst = 0.4;

/** The best link of each sentence is kept, and further ones that explain what the better ones left over. */
export function isWorthKeeping(candidate: Candidate, vocabulary: Vocabulary): boolean {
  const { score } = candidate;
  const better = (end: End) => end.kept.slice(0, Math.min(most, placeIn(end, candidate)));
  const [ours, theirs] = [better(candidate.ours), better(candidate.theirs)];
  if (theirs.length === most) return candidate.exact;
  const isFirst = ours.length === 0 || theirs.length === 0;
  // A weak first link to a sentence that already has a far better counterpart is usually chance.
  const best = Math.max(ours[0]?.score ?? 0, theirs[0]?.score ?? 0);
  if (isFirst && score >= weakFirst * best) return true;
  const [draft, reference] = [candidate.ours.sentence, candidate.reference];
  const [references, drafts] = [
    ours.map((other) => other.reference),
    theirs.map((other) => other.ours.sentence),
  ];
  return (
    explainsMore(reference, draft, references, vocabulary) ||
    explainsMore(draft, reference, drafts, vocabulary)
  );
}

/** True where a sentence has enough of another's features that none of the `known` ones has. */
function explainsMore(
  by: Sentence,
  whole: Sentence,
  known: readonly Sentence[],
  { weight, total }: Vocabulary,
): boolean {
  const features = featuresOf(by);
  let value = 0;
  for (const feature of featuresOf(whole)) {
    if (features.has(feature) && !known.some((other) => featuresOf(other).has(feature)))
      value += weight(feature);
  }
  return value >= furtherShare * total(whole);
}
