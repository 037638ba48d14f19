import type { Span } from "../../../../server/src/core/text/span.ts";

/** A span with the paragraph it stands in; offsets are UTF-16 offsets into that paragraph. */
export interface Placed extends Span {
  readonly block: number;
}

/** One quotation that the gold set has between marks, the marks and the space beside them left out. */
export interface GoldQuotation extends Placed {
  /** Who is marked as its source; none where the set says that there is none. */
  readonly source?: Placed;
  /** The words that say that it is said. */
  readonly cue?: Placed;
}

/** A story with its quotations. */
export interface GoldDocument {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly quotations: readonly GoldQuotation[];
  /** Everything that is said by someone, in his words or in others'. */
  readonly contents: readonly Placed[];
  /** What the annotators set aside as no part of the story: page furniture, pull quotes, captions. */
  readonly discarded: readonly Placed[];
}
