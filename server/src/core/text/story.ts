import type { Metadata } from "./formats/formatted.ts";
import type { SourceMap } from "./source-map.ts";
import type { Span } from "./span.ts";

/**
 * What a block is to the story. `headline`, `standfirst`, `caption` and `body` are story; the rest is furniture and is
 * never compared.
 */
export type Role =
  | "headline"
  | "standfirst"
  | "caption"
  | "body"
  | "slug"
  | "update"
  | "dateline"
  | "byline"
  | "keywords"
  | "credit";

/**
 * A paragraph, heading, list item or table row of the source, as the reader of the story sees it. `text` has no markup,
 * no entities, no soft hyphens; a hard wrap and a no-break space are one plain space each, but for a space that groups the
 * digits of a figure, which is a no-break space. Offsets of everything that is
 * read from a block (sentences, tokens, facts) are UTF-16 offsets into `text`.
 *
 * A block depends on its own characters only: two blocks with the same `text` have the same analysis, wherever they stand.
 */
export interface Block extends Span {
  readonly role: Role;
  readonly text: string;
  /** From offsets in `text` to offsets relative to `start`. `start` and `end` are offsets into the source. */
  readonly map: SourceMap;
}

/** A source, read. */
export interface Story {
  /** Every block in the order of the source, furniture included. */
  readonly blocks: readonly Block[];
  /** The calendar day that the source itself states (header, front matter, dateline), `YYYY-MM-DD`. */
  readonly day?: string;
  /** What the slug and update line say of this version. */
  readonly version: Version;
  /** What the file states beside the story's text, in the formats that have such fields. */
  readonly metadata?: Metadata;
  /** One plain clause on why the source cannot be read as a story; it has no blocks then. */
  readonly fault?: string;
  /** The rest of a source that was too long to be read as a whole, offsets into the source. */
  readonly unread?: Span;
}

/** What slug, headline and update line say of a version of a story. */
export interface Version {
  /** 0 for a first version, n for "UPDATE n". */
  readonly update: number;
  readonly kind: "story" | "corrected" | "refile" | "wrapup" | "withdrawn";
  /** What the update line announces: "Adds date of meeting, Russian reaction". */
  readonly announces?: string;
  /** The agency that the dateline or the credit names. */
  readonly agency?: string;
}

/** The roles that are story. */
export function isStory(block: Block): boolean {
  return (
    block.role === "headline" ||
    block.role === "standfirst" ||
    block.role === "caption" ||
    block.role === "body"
  );
}
