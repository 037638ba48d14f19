import type { Span } from "../../text/span.ts";

export type NameType = "person" | "place" | "organisation" | "other";

/** One mention of a name in a block's text, titles and possessive left out: "Le Drian" of "Defence Minister Le Drian's". */
export interface Name extends Span {
  readonly text: string;
  readonly type: NameType;
  /** Words before or after the name that say who it is: "French Defence Minister", "the governor"; as written. */
  readonly title?: Span & { readonly text: string };
  /** What an apposition or the verb behind a titled name says besides: "a former dentist", "is to be foreign minister". */
  readonly roles?: readonly (Span & { readonly text: string })[];
  /** Whom or what it means: the same object for all mentions in a document. */
  readonly entity: Entity;
}

/** Somebody or something that a document names, however often and in whatever form. */
export interface Entity {
  /** The fullest form in the document: "Jean-Yves Le Drian", "European Central Bank". */
  readonly name: string;
  readonly type: NameType;
  /** Every distinct form as written, acronyms and short forms included: "Le Drian", "ECB". */
  readonly forms: readonly string[];
}

/** The names of a document. What depends on nothing that has changed is the same object as in the version before. */
export interface Names {
  /** The mentions in each block that was read, in order. */
  readonly byBlock: readonly (readonly Name[])[];
  readonly entities: readonly Entity[];
}
