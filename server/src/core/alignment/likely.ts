import type { Sentence } from "../document.ts";
import type { Token } from "../text/tokens.ts";
import { featuresOf } from "./features.ts";
import type { Counterpart } from "./links.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Below this likeness two sentences are not counterparts. */
const enough = 0.18;
/** No sentence has more counterparts than this; what ranks lower is chance. */
const most = 12;
/** So many places are looked up for a sentence, those of its rarest words first: the work must not grow with the story. */
const places = 600;

/** The sentences of the reference that a sentence may correspond to, best first: found once for the same words. */
export function likely(sentence: Sentence, vocabulary: Vocabulary): readonly Counterpart[] {
  const known = found.get(vocabulary) ?? new WeakMap<readonly Token[], readonly Counterpart[]>();
  found.set(vocabulary, known);
  const made = known.get(sentence.tokens) ?? search(sentence, vocabulary);
  known.set(sentence.tokens, made);
  return made;
}

/** True where that has been found before. */
export function isKnown({ tokens }: Sentence, vocabulary: Vocabulary): boolean {
  return found.get(vocabulary)?.has(tokens) ?? false;
}

/** By reference, then by the sentence's tokens: both are read once, so what is found for them stays true. */
const found = new WeakMap<Vocabulary, WeakMap<readonly Token[], readonly Counterpart[]>>();

function search(sentence: Sentence, vocabulary: Vocabulary): Counterpart[] {
  const twin = vocabulary.twinOf(sentence);
  if (twin) return [{ reference: twin, score: 1, exact: true }];
  const common = new Map<Sentence, { weight: number; count: number }>();
  let left = places;
  for (const [feature, sentences] of rarestFirst(sentence, vocabulary)) {
    const weight = vocabulary.weight(feature);
    left -= sentences.length;
    if (left < 0) break;
    for (const other of sentences) {
      const shared = common.get(other);
      if (shared) {
        shared.weight += weight;
        shared.count++;
      } else common.set(other, { weight, count: 1 });
    }
  }
  const own = vocabulary.total(sentence);
  const likely: Counterpart[] = [];
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

function rarestFirst(sentence: Sentence, vocabulary: Vocabulary): [string, readonly Sentence[]][] {
  return [...featuresOf(sentence)]
    .map((feature): [string, readonly Sentence[]] => [feature, vocabulary.withFeature(feature)])
    .sort(([, a], [, b]) => a.length - b.length);
}
