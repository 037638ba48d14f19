import { once } from "../../cache.ts";
import { changed, changesBetween } from "../../changes.ts";
import type { Document, Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";

/** The sentences of a draft by feature. */
export interface Postings {
  has(feature: string): boolean;
  /** The sentences with a feature that few have, in order; none for another. */
  rare(feature: string): readonly Sentence[];
}

/** A feature of more sentences of the draft than this points at none of them. */
const most = 3;

/**
 * The postings of a draft, to be asked before the next version comes: those of the version before follow it. They are kept
 * beside the reference that the draft is compared with.
 */
export function postingsOf(draft: Document, reference: Document): Postings {
  const postings = kept(reference);
  postings.follow(draft.sentences);
  return postings;
}

const kept = once((_: Document) => createPostings());

function createPostings(): Postings & { follow(sentences: readonly Sentence[]): void } {
  const byFeature = new Map<string, Sentence[]>();
  let known: readonly Sentence[] = [];

  function add(sentence: Sentence): void {
    for (const feature of featuresOf(sentence)) {
      const list = byFeature.get(feature);
      if (list) list.push(sentence);
      else byFeature.set(feature, [sentence]);
    }
  }

  function remove(sentence: Sentence): void {
    for (const feature of featuresOf(sentence)) {
      const list = byFeature.get(feature)!;
      if (list.length === 1) byFeature.delete(feature);
      else list.splice(list.indexOf(sentence), 1);
    }
  }

  return {
    has: (feature) => byFeature.has(feature),
    rare(feature) {
      const list = byFeature.get(feature);
      return list && list.length <= most ? [...list].sort((a, b) => a.index - b.index) : [];
    },
    follow(sentences) {
      if (sentences === known) return;
      const changes = changesBetween(known, sentences, (a, b) => a === b);
      for (const sentence of changed(known, changes)) remove(sentence);
      for (const sentence of changed(sentences, changes)) add(sentence);
      known = sentences;
    },
  };
}
