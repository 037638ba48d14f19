import { createKeep } from "../cache.ts";
import type { Document, NamedSentence, Passage } from "../document.ts";
import type { Role } from "../text/story.ts";
import type { Counterpart, Links } from "./links.ts";

/** A reference with its links to the draft. */
export interface Linked {
  readonly document: Document;
  readonly links: Links;
}

/**
 * A paragraph of the draft with the counterparts of its sentences, wherever it stands: the same object as long as neither
 * changes. Sentences are numbered within it.
 */
export interface Aligned {
  readonly text: string;
  readonly role: Role;
  readonly sentences: readonly NamedSentence[];
  readonly authorities: readonly Aside[];
  readonly older: readonly Aside[];
}

/** What one reference has beside a paragraph. */
export interface Aside {
  readonly document: Document;
  readonly weight: Links["weight"];
  /** For each sentence of the paragraph, best first. */
  readonly counterparts: readonly (readonly Counterpart[])[];
}

/** The paragraphs of the draft beside its references. */
export function align(draft: Document, authorities: readonly Linked[], older: readonly Linked[]): Aligned[] {
  let first = 0;
  return draft.passages.map((passage, block) => {
    const last = first + passage.sentences.length;
    const { text, role } = draft.blocks[block]!;
    const parts: unknown[] = [text, role];
    for (const linked of [authorities, older]) {
      parts.push(linked.length);
      for (const { document, links } of linked) {
        parts.push(document);
        for (let i = first; i < last; i++) parts.push(links.counterparts[i]);
      }
    }
    const aside = ({ document, links }: Linked, from: number, to: number): Aside => ({
      document,
      weight: links.weight,
      counterparts: links.counterparts.slice(from, to),
    });
    const from = first;
    first = last;
    return keepAligned(passage, parts, () => ({
      text,
      role,
      sentences: passage.sentences,
      authorities: authorities.map((linked) => aside(linked, from, last)),
      older: older.map((linked) => aside(linked, from, last)),
    }));
  });
}

const keepAligned = createKeep<Passage, Aligned>();
