import { oncePer } from "../cache.ts";
import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";

/** A sentence with each figure as its number in angle brackets: "<0> men and <1> women are among the <2> dead." */
export interface Skeleton {
  readonly text: string;
  readonly figures: readonly Figure[];
}

export const skeletonOf = oncePer((document: Document, sentence: Sentence): Skeleton => {
  const { block, start, end, figures } = sentence;
  const { text } = document.blocks[block]!;
  let skeleton = "";
  let at = start;
  for (const [i, figure] of figures.entries()) {
    skeleton += `${plain(text.slice(at, figure.start))}<${i}>`;
    at = figure.end;
  }
  return { text: skeleton + plain(text.slice(at, end)), figures };
});

const plain = (text: string) => text.replace(/[<>]/g, " ");

/** A sentence cut at its commas, dashes, brackets and "and"; `mark` is what stands before the piece. */
export interface Piece {
  readonly mark: string;
  readonly text: string;
}

const joiner = /(, and |,? plus |, | and |; |: ?| ?[–—] ?| -{1,2} | ?\(|\))/;

export function piecesOf({ text }: Skeleton): Piece[] {
  const cut = text.split(joiner);
  const pieces: Piece[] = [];
  for (let i = 0; i < cut.length; i += 2) pieces.push({ mark: cut[i - 1] ?? "", text: cut[i]!.trim() });
  return pieces;
}
