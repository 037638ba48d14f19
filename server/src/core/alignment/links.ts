import type { Document, Sentence } from "../document.ts";
import { featuresOf } from "./features.ts";

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

/**
 * Links each sentence of the draft with its counterparts in one reference, in any order; merged, split and reordered
 * passages get several links. Weighted by how rare each feature is in the two texts (inverse document frequency).
 */
export function linkSentences(draft: Document, reference: Document): Links {
  const weight = weigher([...draft.sentences, ...reference.sentences]);
  const total = (sentence: Sentence) => sum(featuresOf(sentence), weight);
  const draftTotals = draft.sentences.map(total);
  const referenceTotals = reference.sentences.map(total);
  const exact = new Map<string, Sentence>();
  for (const sentence of reference.sentences) exact.set(wordsOf(sentence), sentence);
  const postings = index(reference.sentences);

  const candidates: Link[] = [];
  for (const sentence of draft.sentences) {
    const twin = exact.get(wordsOf(sentence));
    if (twin) {
      candidates.push({ draft: sentence, reference: twin, score: 1, exact: true });
      continue;
    }
    const common = new Map<number, number>();
    const shared = new Map<number, number>();
    for (const feature of featuresOf(sentence)) {
      for (const other of postings.get(feature) ?? []) {
        common.set(other, (common.get(other) ?? 0) + weight(feature));
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const [other, value] of common) {
      const [own, theirs] = [draftTotals[sentence.index]!, referenceTotals[other]!];
      const smaller = Math.min(own, theirs);
      // One shared word of a long sentence is chance, whatever its weight.
      if (shared.get(other)! < 2 && value < 0.5 * smaller) continue;
      const score = 0.5 * (value / smaller) + value / (own + theirs);
      if (score >= enough) {
        candidates.push({
          draft: sentence,
          reference: reference.sentences[other]!,
          score: score * 0.99,
          exact: false,
        });
      }
    }
  }
  candidates.sort(
    (a, b) => b.score - a.score || a.draft.index - b.draft.index || a.reference.index - b.reference.index,
  );
  return select(candidates, draft, reference, weight);
}

/** Keeps the best link of each sentence, and further ones that explain what the better ones left over. */
function select(
  candidates: readonly Link[],
  draft: Document,
  reference: Document,
  weight: (feature: string) => number,
): Links {
  const ofDraft: Link[][] = draft.sentences.map(() => []);
  const ofReference: Link[][] = reference.sentences.map(() => []);
  const leftOfDraft = draft.sentences.map((sentence) => new Set(featuresOf(sentence)));
  const leftOfReference = reference.sentences.map((sentence) => new Set(featuresOf(sentence)));
  for (const link of candidates) {
    const ours = ofDraft[link.draft.index]!;
    const theirs = ofReference[link.reference.index]!;
    const explains = (left: ReadonlySet<string>, whole: Sentence, other: Sentence) => {
      const features = featuresOf(other);
      let value = 0;
      for (const feature of left) if (features.has(feature)) value += weight(feature);
      return value >= furtherShare * sum(featuresOf(whole), weight);
    };
    const first = ours.length === 0 || theirs.length === 0;
    const further =
      explains(leftOfDraft[link.draft.index]!, link.draft, link.reference) ||
      explains(leftOfReference[link.reference.index]!, link.reference, link.draft);
    if (!first && !further) continue;
    // A weak first link to a sentence that already has a far better counterpart is usually chance.
    const best = Math.max(ours[0]?.score ?? 0, theirs[0]?.score ?? 0);
    if (!further && link.score < 0.4 * best) continue;
    ours.push(link);
    theirs.push(link);
    for (const feature of featuresOf(link.reference)) leftOfDraft[link.draft.index]!.delete(feature);
    for (const feature of featuresOf(link.draft)) leftOfReference[link.reference.index]!.delete(feature);
  }
  return { ofDraft, ofReference, weight };
}

/** Weight by rarity; function words have no feature and so no weight. */
function weigher(sentences: readonly Sentence[]): (feature: string) => number {
  const frequency = new Map<string, number>();
  for (const sentence of sentences) {
    for (const feature of featuresOf(sentence)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const count = sentences.length + 1;
  return (feature) => Math.log(1 + count / (frequency.get(feature) ?? 1));
}

function index(sentences: readonly Sentence[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const sentence of sentences) {
    for (const feature of featuresOf(sentence)) {
      const list = postings.get(feature);
      if (list) list.push(sentence.index);
      else postings.set(feature, [sentence.index]);
    }
  }
  // A feature of very many sentences tells little and would make the work quadratic.
  const limit = Math.max(12, Math.sqrt(sentences.length) * 3);
  for (const [feature, list] of postings) if (list.length > limit) postings.delete(feature);
  return postings;
}

function sum(features: Iterable<string>, weight: (feature: string) => number): number {
  let value = 0;
  for (const feature of features) value += weight(feature);
  return value;
}

function wordsOf(sentence: Sentence): string {
  return sentence.tokens
    .filter((token) => token.kind !== "mark" || !/["'“”‘’«»]/.test(token.text))
    .map((token) => token.norm)
    .join(" ");
}
