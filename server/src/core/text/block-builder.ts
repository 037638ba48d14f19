import { detached } from "../cache.ts";
import type { Mapped, Piece } from "./source-map.ts";
import type { Role } from "./story.ts";

/** A block before its role is decided, with what its format says of it. */
export interface RawBlock extends Mapped {
  readonly kind: "paragraph" | "heading" | "caption" | "item" | "row" | "note";
  /** Where the format itself states the role. */
  readonly role?: Role;
}

/** Puts the text of one block together, in the order of the source, and keeps the map. */
export interface BlockBuilder {
  /**
   * Takes the source's characters `[start, end)` as text. Runs of white space become one space, a wrap after the hyphen
   * of a compound nothing, invisible characters vanish.
   */
  take(start: number, end: number): void;
  /** Lets `text` stand for the source's characters `[start, end)`. */
  replace(start: number, end: number, text: string): void;
  /** True before the first visible character. */
  isEmpty(): boolean;
  /** The block `[start, end)` of the source, without outer white space; undefined where it has no text. */
  build(start: number, end: number, kind: RawBlock["kind"]): RawBlock | undefined;
}

/**
 * What cannot stand in the story as it is: white space and invisible characters with the spaces around them, and the codes that
 * agencies set behind the names of companies and markets, "<DALEN.CO>" and "<.STOXX>", with the space before them.
 */
const unusual =
  / ?<(?=[^<> ]{0,14}[.=]|[A-Z]{3}[A-Za-z]{0,2}\d)\.?[A-Z][A-Za-z\d]{0,9}(?:[.=][A-Z]{0,4})?>| ?[\p{Cc}\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff][ \p{Cc}\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]*| {2,}/gu;
const whiteSpace = /[ \t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const invisible = /(?!\s)\p{Cc}|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const lineBreak = /[\n\r\u2028\u2029]/;
/** What groups the digits of a figure in SI style, "12\u202f500", when it stands alone between two digits. */
const groupSpace = /^[\u00a0\u2007\u2009\u202f]$/;
const digit = /^\d/;
/** "Anglo-" at the end of a line. */
const openCompound = /[\p{L}\p{N}.'’]-$/u;
/** "two-⏎and three-storey": the hyphen is suspended, the space is meant. */
const suspended = /^(?:and|or|to|but|versus|nor)\b/;

export function createBlockBuilder(source: string): BlockBuilder {
  let text = "";
  /** The last two characters of `text`, which grows as a rope that should not be flattened on the way. */
  let tail = "";
  let pieces: { text: number; source: number; length: number; verbatim: boolean }[] = [];
  /** White space that has been seen but not written yet: at the end of a block it never is. */
  let space: { start: number; end: number; written: string } | undefined;

  function write(start: number, end: number, written: string, verbatim: boolean) {
    if (space) flushSpace(written === source.slice(start, end) ? source.slice(start, start + 8) : written);
    const last = pieces.at(-1);
    if (verbatim && last?.verbatim && last.source + last.length === start) last.length += end - start;
    else pieces.push({ text: text.length, source: start, length: end - start, verbatim });
    text += written;
    tail = (tail + written).slice(-2);
  }

  function flushSpace(next: string) {
    const { start, end, written } = space!;
    space = undefined;
    if (text === "") return;
    if (groupSpace.test(written) && digit.test(tail.slice(-1)) && digit.test(next))
      return write(start, end, "\u00a0", source.slice(start, end) === "\u00a0");
    const wraps = lineBreak.test(source.slice(start, end));
    if (wraps && openCompound.test(tail) && /^[\p{L}\p{N}]/u.test(next) && !suspended.test(next)) return;
    write(start, end, " ", end - start === 1 && source[start] === " ");
  }

  return {
    take(start, end) {
      let at = start;
      const between = source.slice(start, end);
      unusual.lastIndex = 0;
      // The pieces of ordinary text between the unusual runs are taken as they stand.
      for (let match = unusual.exec(between); match; match = unusual.exec(between)) {
        takeOrdinary(at, start + match.index);
        at = start + match.index + match[0].length;
        if (whiteSpace.test(match[0]) && !match[0].endsWith(">")) wait(start + match.index, at, match[0]);
      }
      takeOrdinary(at, end);
    },
    replace(start, end, written) {
      const visible = written.replace(invisible, "");
      if (visible !== "" && visible.trim() === "") wait(start, end, visible);
      else if (visible !== "") write(start, end, visible, false);
    },
    isEmpty: () => text === "",
    build(start, end, kind) {
      const map: Piece[] = pieces.map((piece) => ({ ...piece, source: piece.source - start }));
      const block = { start, end, text: detached(text), map, kind };
      text = "";
      tail = "";
      pieces = [];
      space = undefined;
      return map.length > 0 ? block : undefined;
    },
  };

  /** Text with single plain spaces only; one at either end waits, for it may turn out to stand at the edge of the block. */
  function takeOrdinary(start: number, end: number) {
    let from = start;
    let to = end;
    if (from < to && source[from] === " ") {
      wait(from, from + 1, " ");
      from += 1;
    }
    const trailing = from < to && source[to - 1] === " ";
    if (trailing) to -= 1;
    if (from < to) write(from, to, source.slice(from, to), true);
    if (trailing) wait(to, end, " ");
  }

  function wait(start: number, end: number, written: string) {
    space = { start: space?.start ?? start, end, written: (space?.written ?? "") + written };
  }
}

/** The part `[from, to)` of a block's text as a block of its own, without outer white space; undefined where empty. */
export function sliceBlock<B extends Mapped>(block: B, from: number, to: number): B | undefined {
  let first = from;
  let last = Math.min(to, block.text.length);
  while (first < last && block.text[first] === " ") first++;
  while (last > first && block.text[last - 1] === " ") last--;
  if (first >= last) return undefined;
  if (first === 0 && last === block.text.length) return block;
  const pieces = block.map.flatMap((piece, i) => {
    const pieceEnd = block.map[i + 1]?.text ?? block.text.length;
    if (pieceEnd <= first || piece.text >= last) return [];
    if (!piece.verbatim) return [{ ...piece, text: Math.max(piece.text, first) - first }];
    const cut = Math.max(0, first - piece.text);
    const length = Math.min(piece.length, last - piece.text) - cut;
    return [{ text: piece.text + cut - first, source: piece.source + cut, length, verbatim: true }];
  });
  const offset = first === 0 ? 0 : pieces[0]!.source;
  const end =
    last === block.text.length ? block.end : block.start + pieces.at(-1)!.source + pieces.at(-1)!.length;
  return {
    ...block,
    start: block.start + offset,
    end,
    text: block.text.slice(first, last),
    map: pieces.map((piece) => ({ ...piece, source: piece.source - offset })),
  };
}
