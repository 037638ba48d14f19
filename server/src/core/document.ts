import { once } from "./cache.ts";
import type { DateFact } from "./facts/dates/date.ts";
import type { Figure } from "./facts/figures/figure.ts";
import type { Name, Names } from "./facts/names/name.ts";
import type { Quotation } from "./facts/quotations/quotation.ts";
import type { Source } from "./source.ts";
import { toSource } from "./text/source-map.ts";
import type { Span } from "./text/span.ts";
import type { Block, Story } from "./text/story.ts";
import type { Token } from "./text/tokens.ts";

/** A source, read to the last fact: what a draft and a reference are to the comparison. */
export interface Document {
  readonly source: Source;
  readonly story: Story;
  /** The blocks that are story, in order; `block` numbers everywhere else are indices into this list. */
  readonly blocks: readonly Block[];
  /** What each of the blocks says. */
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** The sentences of each block: the same list as in the version before, where all of it stands as it did. */
  readonly inBlock: readonly (readonly Sentence[])[];
  readonly names: Names;
  readonly quotations: readonly Quotation[];
  /** The day of the story, `YYYY-MM-DD`, where it is known. */
  readonly day?: string;
}

/** A sentence with what stands in it. All spans are offsets into the text of its block. */
export interface Sentence extends NamedSentence {
  /** Its place in `Document.sentences`. */
  readonly index: number;
  readonly block: number;
}

/** What a sentence has of its own, independent of where it stands: the same object for the same paragraph. */
export interface ReadSentence extends Span {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
}

/** The same with the names that the document as a whole finds in it. */
export interface NamedSentence extends ReadSentence {
  readonly names: readonly Name[];
}

/** A fact where it stands. */
export interface Placed<F extends Span> {
  readonly fact: F;
  readonly sentence: Sentence;
  readonly document: Document;
}

/** A paragraph with what the document makes of it, wherever it stands: the same object as long as none of it changes. */
export interface Passage {
  readonly sentences: readonly NamedSentence[];
}

/** True for the first paragraph of the story itself. */
export function isLead({ blocks }: Document, block: number): boolean {
  return blocks.findIndex(({ role }) => role === "body") === block;
}

/** The span in the source for a span in a block of the document. */
export function sourceSpan(document: Document, block: number, span: Span): Span {
  return toSource(document.blocks[block]!, span);
}

/** The sentences of one block. */
export function sentencesIn(document: Document, block: number): readonly Sentence[] {
  return document.inBlock[block] ?? [];
}

/** The quotations of one block. */
export function quotationsIn(document: Document, block: number): readonly Quotation[] {
  return quotationsByBlock(document)[block] ?? [];
}

const quotationsByBlock = once(({ quotations, blocks }: Document) => {
  const lists = blocks.map((): Quotation[] => []);
  for (const quotation of quotations) lists[quotation.block]!.push(quotation);
  return lists;
});
