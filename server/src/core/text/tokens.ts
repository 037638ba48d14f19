import type { Span } from "./span.ts";

/** A word, a number or a mark of punctuation, with offsets into the block's text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** The characters as they stand. */
  readonly text: string;
  /** Lower case, straight apostrophe, possessive 's off, UK and US spelling joined: equal words have equal norms. */
  readonly norm: string;
  /** `norm` without its inflection, for likeness only (light stemming); equal for numbers and marks. */
  readonly stem: string;
}
