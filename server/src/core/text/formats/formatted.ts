import type { RawBlock } from "../block-builder.ts";

/** What the reader of a format makes of a source. */
export interface Formatted {
  readonly blocks: readonly RawBlock[];
  readonly metadata?: Metadata;
  /** One plain clause on why it cannot be read as a story: "is not well-formed XML: ... (line 12)". */
  readonly fault?: string;
  /** Where reading stopped before the end, an offset into the source. */
  readonly unread?: number;
}

/** What a file says of the story beside its text. */
export interface Metadata {
  /** When this version was made: an ISO date or timestamp as written. */
  readonly stated?: string;
  readonly slug?: string;
  readonly agency?: string;
  /** `usable`, `canceled`, `withheld`: the words of the IPTC's publishing status. */
  readonly status?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  /** What the agency tells editors: "CORRECTS spelling in paragraph 2". */
  readonly note?: string;
  /** The number of this version, counted from 1. */
  readonly version?: number;
  /** 1 is a flash. */
  readonly urgency?: number;
  /** Not to be published before this timestamp. */
  readonly embargo?: string;
}
