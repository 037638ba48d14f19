import type { Terms } from "./terms.ts";

/** Finds the stories that are most like a text, among some ten thousand, in about a millisecond. */
export interface StoryIndex {
  readonly size: number;
  /** Adds a story or replaces it. */
  add(uri: string, terms: Terms): void;
  remove(uri: string): void;
  termsOf(uri: string): Terms | undefined;
  /** The stories most like the text, the likest first, at most `limit`; none that shares no rare word. */
  find(terms: Terms, limit: number): readonly Match[];
}

export interface Match {
  readonly uri: string;
  /**
   * The share of the smaller text's weight that both have, from 0 to 1: a word weighs as much as it is rare (inverse
   * document frequency).
   */
  readonly likeness: number;
}

/** Only the rarest words of a text look for stories; the likest few are then compared by all their words. */
const seekers = 60;
const shortlist = 20;
/** A word that so many stories have says nothing. */
const commonShare = 0.1;

export function createStoryIndex(): StoryIndex {
  const uris: (string | undefined)[] = [];
  const stories: (Terms | undefined)[] = [];
  const numbers = new Map<string, number>();
  const postings = new Map<number, number[]>();
  let size = 0;

  const weightOf = (term: number) => Math.log(1 + size / (1 + (postings.get(term)?.length ?? 0)));

  function remove(uri: string) {
    const number = numbers.get(uri);
    const terms = number === undefined ? undefined : stories[number];
    if (number === undefined || !terms) return;
    for (const term of terms) {
      const list = postings.get(term)!;
      const at = list.indexOf(number);
      list[at] = list.at(-1)!;
      list.pop();
      if (list.length === 0) postings.delete(term);
    }
    numbers.delete(uri);
    uris[number] = undefined;
    stories[number] = undefined;
    size -= 1;
  }

  function likeness(ours: Terms, theirs: Terms): number {
    let [shared, our, their] = [0, 0, 0];
    for (let i = 0, j = 0; i < ours.length || j < theirs.length; ) {
      const [a, b] = [ours[i] ?? Number.POSITIVE_INFINITY, theirs[j] ?? Number.POSITIVE_INFINITY];
      const weight = weightOf(Math.min(a, b));
      if (a <= b) our += weight;
      if (b <= a) their += weight;
      if (a === b) shared += weight;
      if (a <= b) i++;
      if (b <= a) j++;
    }
    return shared / Math.max(1, Math.min(our, their));
  }

  return {
    get size() {
      return size;
    },
    add(uri, terms) {
      remove(uri);
      const number = uris.push(uri) - 1;
      stories.push(terms);
      numbers.set(uri, number);
      for (const term of terms) {
        const list = postings.get(term);
        if (list) list.push(number);
        else postings.set(term, [number]);
      }
      size += 1;
    },
    remove,
    termsOf: (uri) => stories[numbers.get(uri) ?? -1],
    find(terms, limit) {
      const common = Math.max(3, size * commonShare);
      const rare = [...terms]
        .map((term) => ({ term, count: postings.get(term)?.length ?? 0 }))
        .filter(({ count }) => count > 0 && count <= common)
        .sort((a, b) => a.count - b.count)
        .slice(0, seekers);
      const scores = new Map<number, number>();
      for (const { term } of rare) {
        const weight = weightOf(term);
        for (const number of postings.get(term)!) scores.set(number, (scores.get(number) ?? 0) + weight);
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, shortlist)
        .map(([number]) => ({ uri: uris[number]!, likeness: likeness(terms, stories[number]!) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, limit);
    },
  };
}
