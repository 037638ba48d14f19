import type { Span } from "../../text/span.ts";

export type NameType = "person" | "place" | "organisation" | "other";

/** One mention of a name in a block's text, titles and possessive left out: "Le Drian" of "Defence Minister Le Drian's". */
export interface Name extends Span {
  /** The block's index in the list that was read. */
  readonly block: number;
  readonly text: string;
  readonly type: NameType;
  /** Words before or after the name that say who it is: "French Defence Minister", "the governor"; as written. */
  readonly title?: Span & { readonly text: string };
  /** What an apposition or the verb behind a titled name says besides: "a former dentist", "is to be foreign minister". */
  readonly roles?: readonly (Span & { readonly text: string })[];
  /** The entity within its document: the index in `Names.entities`. */
  readonly entity: number;
}

/** Somebody or something that a document names, however often and in whatever form. */
export interface Entity {
  /** The fullest form in the document: "Jean-Yves Le Drian", "European Central Bank". */
  readonly name: string;
  readonly type: NameType;
  /** Every distinct form as written, acronyms and short forms included: "Le Drian", "ECB". */
  readonly forms: readonly string[];
}

export interface Names {
  readonly mentions: readonly Name[];
  readonly entities: readonly Entity[];
}
