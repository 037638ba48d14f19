import type { Span } from "./span.ts";

/**
 * Where the characters of a block's text stand in its source. A list of pieces in order; inside a `verbatim` piece each
 * character of the text is one character of the source, any other piece (an entity, an escape, a wrap with its indent)
 * stands for its source as a whole.
 */
export type SourceMap = readonly Piece[];

export interface Piece {
  /** Offset in the block's text. */
  readonly text: number;
  /** Offset in the source, relative to the block's start. */
  readonly source: number;
  /** How many source characters the piece covers. */
  readonly length: number;
  readonly verbatim: boolean;
}
