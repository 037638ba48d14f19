import type { Span } from "../../text/span.ts";

/** One word of a quotation in the form in which two versions of it are compared. */
export interface QuotedWord extends Span {
  /** Lower case, straight apostrophes, no dots: "U.S." and "us" are one. */
  readonly text: string;
  /** True inside square or round brackets, where an editor may insert. */
  readonly bracketed: boolean;
}

export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  /** Where an ellipsis marks a cut, as the index of the word after it; `words.length` at the end. */
  readonly ellipses: readonly number[];
}

/**
 * The words of a quotation, without what may differ between two true versions of it: case, punctuation, kind of mark,
 * hyphens. Offsets are UTF-16 offsets into `text`.
 */
export function quotedWords(text: string): QuotedWords {
  const words: QuotedWord[] = [];
  const ellipses: number[] = [];
  let depth = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    if (piece === "[" || piece === "(") depth++;
    else if (piece === "]" || piece === ")") depth = Math.max(0, depth - 1);
    else if (piece.startsWith(".") || piece === "…") {
      if (ellipses.at(-1) !== words.length) ellipses.push(words.length);
    } else {
      words.push({ text: normalise(piece), start, end, bracketed: depth > 0 });
    }
  }
  return { words, ellipses };
}

const PIECE =
  /[Pp]er cent(?!\p{L})|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*|[%$£€¥&]|…|\.\s?\.\s?\.|[[\]()]/gu;

const WORD_OF_SIGN: Readonly<Record<string, string>> = { "%": "percent", "per cent": "percent", "&": "and" };

function normalise(piece: string): string {
  const lower = piece.toLowerCase().replaceAll("’", "'").normalize("NFC");
  const word = WORD_OF_SIGN[lower];
  if (word) return word;
  return /^\p{L}\./u.test(lower)
    ? lower.replaceAll(".", "")
    : lower.replace(/^(\d{1,3}(?:,\d{3})+)/, (n) => n.replaceAll(",", ""));
}
