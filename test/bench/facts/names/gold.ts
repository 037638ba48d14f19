import type { Span } from "../../../../server/src/core/text/span.ts";

/** What a gold set calls a name; `other` is CoNLL's MISC: nationalities, events, works. */
export type GoldType = "person" | "place" | "organisation" | "other";

/** A name in the text of a document. */
export interface Marked extends Span {
  readonly type: GoldType;
}

/** A document of a gold set: its paragraphs, each with the names that the set marks in it. */
export interface GoldDocument {
  readonly paragraphs: readonly { readonly text: string; readonly names: readonly Marked[] }[];
}
