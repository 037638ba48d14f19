import type { Document, Sentence } from "../document.ts";
import { isKnown, likely } from "./likely.ts";
import { createLinking, type Linking } from "./linking.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A sentence of a reference that tells the same as a sentence of the draft, wholly or in part. */
export interface Counterpart {
  readonly reference: Sentence;
  /** Likeness, 0 to 1; 1 where the words are the same. */
  readonly score: number;
  /** The words are the same, mark for mark apart from quotation marks and spelling variants. */
  readonly exact: boolean;
}

/** The same with the draft's sentence where it stands. */
export interface Link extends Counterpart {
  readonly draft: Sentence;
}

export interface Links {
  /** By index of the draft's sentence, best first. */
  readonly ofDraft: readonly (readonly Link[])[];
  /** By index of the reference's sentence, best first. */
  readonly ofReference: readonly (readonly Link[])[];
  /** `ofDraft` without its places: the same list for the same words as long as they have the same counterparts. */
  readonly counterparts: readonly (readonly Counterpart[])[];
  /** How much a feature tells: rare ones tell more. */
  readonly weight: (feature: string) => number;
}

/**
 * Links each sentence of the draft with its counterparts in one reference, in any order; merged, split and reordered
 * passages get several links. Starts from the links of the draft's last version.
 */
export function* linkSentences(draft: Document, reference: Document): Generator<void, Links> {
  const vocabulary = vocabularyOf(reference);
  const linking = linkingOf(draft, reference);
  for (const sentence of linking.added(draft.sentences)) {
    if (isKnown(sentence, vocabulary)) continue;
    likely(sentence, vocabulary);
    yield;
  }
  // In between another version of the draft may have been linked.
  for (linking.take(draft.sentences); !linking.settle(); linking.take(draft.sentences)) yield;
  return linking.links();
}

const linkings = new WeakMap<Document, Map<string, Linking>>();
/** So many drafts are remembered for one reference. */
const drafts = 8;

function linkingOf(draft: Document, reference: Document): Linking {
  const known = linkings.get(reference) ?? new Map<string, Linking>();
  linkings.set(reference, known);
  const linking = known.get(draft.source.uri) ?? createLinking(reference, vocabularyOf(reference));
  known.delete(draft.source.uri);
  known.set(draft.source.uri, linking);
  if (known.size > drafts) known.delete(known.keys().next().value!);
  return linking;
}
