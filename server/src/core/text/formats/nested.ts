import type { RawBlock } from "../block-builder.ts";
import type { Mapped, Piece } from "../source-map.ts";
import { toSource } from "../source-map.ts";

/**
 * Text that a source holds in an encoded form (HTML in a JSON string, or escaped in XML), decoded, with the places of its
 * characters: what a reader of the inner text finds is mapped through it to the source.
 */
export type Nested = Mapped;

/** Puts nested text together from pieces in the order of the source. */
export function nestedText(
  start: number,
  end: number,
  pieces: Iterable<{
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly verbatim: boolean;
  }>,
): Nested {
  const map: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.text === "") continue;
    map.push({
      text: length,
      source: piece.start - start,
      length: piece.end - piece.start,
      verbatim: piece.verbatim,
    });
    texts.push(piece.text);
    length += piece.text.length;
  }
  return { start, end, text: texts.join(""), map };
}

/** A block that was read from the inner text, with its offsets in the source. */
export function liftBlock(block: RawBlock, nested: Nested): RawBlock {
  const { start, end } = toSource(nested, block);
  const map = block.map.flatMap((piece) => liftPiece(piece, block.start, nested, start));
  return { ...block, start, end, map };
}

/** One piece may fall into several: verbatim where the inner text is, whole where it is not. */
function liftPiece(piece: Piece, blockStart: number, nested: Nested, start: number): Piece[] {
  const from = blockStart + piece.source;
  const to = from + piece.length;
  if (!piece.verbatim) {
    const span = toSource(nested, { start: from, end: to });
    return [{ ...piece, source: span.start - start, length: span.end - span.start }];
  }
  const pieces: Piece[] = [];
  for (let i = firstPieceBehind(nested, from); i < nested.map.length; i++) {
    const outer = nested.map[i]!;
    if (outer.text >= to) break;
    const outerEnd = nested.map[i + 1]?.text ?? nested.text.length;
    const first = Math.max(from, outer.text);
    const text = piece.text + (first - from);
    const source = nested.start + outer.source - start;
    pieces.push(
      outer.verbatim
        ? {
            text,
            source: source + first - outer.text,
            length: Math.min(to, outerEnd) - first,
            verbatim: true,
          }
        : { text, source, length: outer.length, verbatim: false },
    );
  }
  return pieces;
}

/** The index of the piece that holds the inner text's character at `offset`. */
function firstPieceBehind({ map }: Nested, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]!.text <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
