import type { Span } from "../../text/span.ts";

/** One run of quoted words in one block, offsets into the block's text, quotation marks left out. */
export interface Quotation extends Span {
  /** The block's index in the list that was read. */
  readonly block: number;
  /** The words between the marks, as written. */
  readonly text: string;
  /** The opening and the closing mark as written; `close` is empty where the quotation runs on into the next paragraph or never closes. */
  readonly open: string;
  readonly close: string;
  /** `speech` with a verb of saying or a whole sentence; `words` for a few quoted words in a sentence; `title` for works. */
  readonly kind: "speech" | "words" | "title";
  /**
   * Quotations of one utterance share a number: both halves of one that is split by "he said", the paragraphs of one
   * that runs on with opening marks only.
   */
  readonly utterance: number;
  /** Who says it, as written near the quotation ("Le Drian", "he", "the minister"), with the block it stands in. */
  readonly speaker?: Span & { readonly block: number; readonly text: string };
  /** The verb of saying that gives it to the speaker ("said", "according to"), as written. */
  readonly verb?: Span & { readonly block: number; readonly text: string };
  /** True where no closing mark follows and no paragraph goes on with an opening one. */
  readonly unbalanced: boolean;
}
