import type { Span } from "./span.ts";
import type { Block } from "./story.ts";

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

/** What of a block the map needs. */
export type Mapped = Pick<Block, "start" | "end" | "text" | "map">;

/**
 * From a span of the block's text to the span of the source that it stands for. A piece that is not verbatim is covered
 * whole; an empty span stays empty.
 */
export function toSource(block: Mapped, span: Span): Span {
  if (span.end <= span.start) {
    const at = positionOf(block, span.start);
    return { start: at, end: at };
  }
  const first = block.map[pieceAt(block.map, span.start)];
  const last = block.map[pieceAt(block.map, span.end - 1)];
  if (!first || !last) return { start: block.start, end: block.start };
  const start = first.source + (first.verbatim ? Math.max(0, span.start - first.text) : 0);
  const end = last.source + (last.verbatim ? Math.min(last.length, span.end - last.text) : last.length);
  return { start: block.start + start, end: block.start + end };
}

/** From an offset of the source to the offset in the block's text, clamped to the block; markup belongs to what follows. */
export function toStory(block: Mapped, offset: number): number {
  const relative = offset - block.start;
  let low = 0;
  let high = block.map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.map[middle]!.source <= relative) low = middle + 1;
    else high = middle;
  }
  const piece = block.map[low - 1];
  if (!piece) return 0;
  const next = block.map[low]?.text ?? block.text.length;
  if (relative >= piece.source + piece.length) return next;
  return piece.verbatim ? piece.text + (relative - piece.source) : piece.text;
}

/** Where an insertion at this offset of the text goes: behind the character before it, before any markup that follows. */
function positionOf(block: Mapped, offset: number): number {
  if (offset <= 0) return block.start + (block.map[0]?.source ?? 0);
  const piece = block.map[pieceAt(block.map, offset - 1)];
  if (!piece) return block.start;
  const within = piece.verbatim ? Math.min(piece.length, offset - piece.text) : piece.length;
  return block.start + piece.source + within;
}

/** The index of the piece that holds the character of the text at `offset`. */
function pieceAt(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.text <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
