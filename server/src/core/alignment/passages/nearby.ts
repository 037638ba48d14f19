import type { Document, Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";
import type { Links } from "../links.ts";
import { postingsOf } from "./postings.ts";

/**
 * A sentence of the draft that may tell a given one of a reference: `linked` to it, `near` where its neighbours are told,
 * `around` somewhat further off, with no source of its own, or `far`, with nothing but rare words in common.
 */
export interface Nearby {
  readonly draft: Sentence;
  readonly place: "linked" | "near" | "around" | "far";
}

/** How many sentences away a neighbour that is told is looked for. */
const reach = 3;
/** So far from a neighbour's teller a sentence may be told that stands in another place. */
const further = 5;

/** A function that finds, for a sentence of the reference, the sentences of the draft that may tell it. */
export function readersOf(
  draft: Document,
  document: Document,
  links: Links,
): (sentence: Sentence) => readonly Nearby[] {
  const postings = postingsOf(draft, document);
  return (sentence) => {
    const places = new Map<Sentence, Nearby["place"]>();
    const free = new Set<Sentence>();
    const add = (one: Sentence, place: Nearby["place"]) => {
      if (!places.has(one)) places.set(one, place);
    };
    for (const link of links.ofReference[sentence.index]!) add(link.draft, "linked");
    for (const neighbour of toldNeighbours(sentence, document, links)) {
      for (const link of links.ofReference[neighbour.index]!) {
        for (const one of around(draft, link.draft, 1)) {
          if (one.block === link.draft.block || isFree(one, links)) add(one, "near");
        }
        for (const one of around(draft, link.draft, further)) if (isFree(one, links)) free.add(one);
      }
    }
    for (const feature of featuresOf(sentence)) {
      for (const one of postings.rare(feature)) add(one, "far");
    }
    for (const one of free) add(one, "around");
    return [...places].map(([one, place]) => ({ draft: one, place }));
  };
}

/** The nearest sentence on either side that the draft tells. */
function toldNeighbours(sentence: Sentence, { sentences }: Document, links: Links): Sentence[] {
  const told = (step: number) => {
    for (let distance = 1; distance <= reach; distance++) {
      const other = sentences[sentence.index + step * distance];
      if (other && links.ofReference[other.index]!.length > 0) return [other];
    }
    return [];
  };
  return [...told(-1), ...told(1)];
}

function around({ sentences }: Document, { index }: Sentence, distance: number): Sentence[] {
  return sentences.slice(Math.max(0, index - distance), index + distance + 1);
}

/** True where a sentence of the draft is nobody's best counterpart: it has no source of its own. */
export function isFree(draft: Sentence, links: Links): boolean {
  return links.ofDraft[draft.index]!.every(({ reference }) => bestReader(reference, links) !== draft);
}

/** The sentence of the draft that tells most of a sentence of the reference. */
export function bestReader(reference: Sentence, links: Links): Sentence | undefined {
  return links.ofReference[reference.index]![0]?.draft;
}

/** What a sentence of the draft was made from, the given one aside; undefined where it is a copy of one. */
export function sourcesOf(draft: Sentence, but: Sentence, links: Links): readonly Sentence[] | undefined {
  const own = links.ofDraft[draft.index]!;
  if (own.some(({ exact }) => exact)) return undefined;
  return own.map(({ reference }) => reference).filter((reference) => reference !== but);
}
