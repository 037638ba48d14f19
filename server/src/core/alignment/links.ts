import type { Document, Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { featuresOf } from "./features.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A sentence of the draft and one of a reference that tell the same, wholly or in part. */
export interface Link {
  readonly draft: Sentence;
  readonly reference: Sentence;
  /** Likeness, 0 to 1; 1 where the words are the same. */
  readonly score: number;
  /** The words are the same, mark for mark apart from quotation marks and spelling variants. */
  readonly exact: boolean;
}

export interface Links {
  /** By index of the draft's sentence, best first. */
  readonly ofDraft: readonly (readonly Link[])[];
  /** By index of the reference's sentence, best first. */
  readonly ofReference: readonly (readonly Link[])[];
  /** How much a feature tells: rare ones tell more. */
  readonly weight: (feature: string) => number;
}

/** Below this likeness two sentences are not counterparts. */
const enough = 0.18;
/** A further counterpart must explain at least this share of what the better ones left over. */
const furtherShare = 0.22;
/** No sentence has more counterparts than this; what ranks lower is chance. */
const most = 12;

/**
 * Links each sentence of the draft with its counterparts in one reference, in any order; merged, split and reordered
 * passages get several links.
 */
export function linkSentences(draft: Document, reference: Document): Links {
  const vocabulary = vocabularyOf(reference);
  const candidates = draft.sentences.flatMap((sentence) =>
    likely(sentence, vocabulary).map((found): Link => ({ draft: sentence, ...found })),
  );
  candidates.sort(
    (a, b) => b.score - a.score || a.draft.index - b.draft.index || a.reference.index - b.reference.index,
  );
  return select(candidates, draft, reference, vocabulary);
}

type Likely = Omit<Link, "draft">;

/** By reference, then by the sentence's tokens: both are read once, so what is found for them stays true. */
const found = new WeakMap<Vocabulary, WeakMap<readonly Token[], readonly Likely[]>>();

/** The sentences of the reference that a sentence may correspond to, best first. */
function likely(sentence: Sentence, vocabulary: Vocabulary): readonly Likely[] {
  const known = found.get(vocabulary) ?? new WeakMap<readonly Token[], readonly Likely[]>();
  found.set(vocabulary, known);
  const made = known.get(sentence.tokens) ?? search(sentence, vocabulary);
  known.set(sentence.tokens, made);
  return made;
}

function search(sentence: Sentence, vocabulary: Vocabulary): Likely[] {
  const twin = vocabulary.twinOf(sentence);
  if (twin) return [{ reference: twin, score: 1, exact: true }];
  const common = new Map<Sentence, { weight: number; count: number }>();
  for (const feature of featuresOf(sentence)) {
    const weight = vocabulary.weight(feature);
    for (const other of vocabulary.withFeature(feature)) {
      const shared = common.get(other);
      if (shared) {
        shared.weight += weight;
        shared.count++;
      } else common.set(other, { weight, count: 1 });
    }
  }
  const own = vocabulary.total(sentence);
  const likely: Likely[] = [];
  for (const [reference, shared] of common) {
    const theirs = vocabulary.total(reference);
    const smaller = Math.min(own, theirs);
    // One shared word of a long sentence is chance, whatever its weight.
    if (shared.count < 2 && shared.weight < 0.5 * smaller) continue;
    const score = 0.99 * (0.5 * (shared.weight / smaller) + shared.weight / (own + theirs));
    if (score >= enough) likely.push({ reference, score, exact: false });
  }
  return likely.sort((a, b) => b.score - a.score || a.reference.index - b.reference.index).slice(0, most);
}

/** Keeps the best link of each sentence, and further ones that explain what the better ones left over. */
function select(
  candidates: readonly Link[],
  draft: Document,
  reference: Document,
  vocabulary: Vocabulary,
): Links {
  const ofDraft: Link[][] = draft.sentences.map(() => []);
  const ofReference: Link[][] = reference.sentences.map(() => []);
  const explains = (whole: Sentence, by: Sentence, better: readonly Sentence[]) => {
    const features = featuresOf(by);
    let value = 0;
    for (const feature of featuresOf(whole)) {
      if (features.has(feature) && !better.some((other) => featuresOf(other).has(feature))) {
        value += vocabulary.weight(feature);
      }
    }
    return value >= furtherShare * vocabulary.total(whole);
  };
  for (const link of candidates) {
    const ours = ofDraft[link.draft.index]!;
    const theirs = ofReference[link.reference.index]!;
    const first = ours.length === 0 || theirs.length === 0;
    const further =
      explains(
        link.draft,
        link.reference,
        ours.map((other) => other.reference),
      ) ||
      explains(
        link.reference,
        link.draft,
        theirs.map((other) => other.draft),
      );
    // A weak first link to a sentence that already has a far better counterpart is usually chance.
    const best = Math.max(ours[0]?.score ?? 0, theirs[0]?.score ?? 0);
    if (!further && (!first || link.score < 0.4 * best)) continue;
    ours.push(link);
    theirs.push(link);
  }
  return { ofDraft, ofReference, weight: vocabulary.weight };
}
