import { remember } from "./cache.ts";
import type { DateFact } from "./facts/dates/date.ts";
import { joinDates, readDates } from "./facts/dates/index.ts";
import type { Figure } from "./facts/figures/figure.ts";
import { readFigures } from "./facts/figures/index.ts";
import { joinNames, type Scan, scanBlock } from "./facts/names/index.ts";
import type { Name, Names } from "./facts/names/name.ts";
import { joinQuotations, type Scanned, scanQuotations } from "./facts/quotations/index.ts";
import type { Quotation } from "./facts/quotations/quotation.ts";
import type { Source } from "./source.ts";
import { readSentences } from "./text/sentences.ts";
import { toSource } from "./text/source-map.ts";
import { overlaps, type Span } from "./text/span.ts";
import { type Block, isStory, type Story } from "./text/story.ts";
import { readTokens, type Token } from "./text/tokens.ts";

/** A source, read to the last fact: what a draft and a reference are to the comparison. */
export interface Document {
  readonly source: Source;
  readonly story: Story;
  /** The blocks that are story, in order; `block` numbers everywhere else are indices into this list. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly names: Names;
  readonly quotations: readonly Quotation[];
  /** The day of the story, `YYYY-MM-DD`, where it is known. */
  readonly day?: string;
}

/** A sentence with what stands in it. All spans are offsets into the text of its block. */
export interface Sentence extends ReadSentence {
  /** Its place in `Document.sentences`. */
  readonly index: number;
  readonly block: number;
  readonly names: readonly Name[];
}

/** What a sentence has of its own, independent of where it stands: the same object for the same paragraph. */
export interface ReadSentence extends Span {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
}

/** Everything that one block's text says by itself. */
export interface Paragraph {
  readonly sentences: readonly ReadSentence[];
  readonly names: Scan;
  readonly quotations: readonly Scanned[];
}

/** Reads one block's text, with relative dates counted from `day` (`YYYY-MM-DD`). */
export type ParagraphReader = (text: string, day: string | undefined) => Paragraph;

/** A reader that reads each paragraph once: a keystroke pays for the paragraph that it touches. */
export function createParagraphReader(): ParagraphReader {
  return remember(readParagraph, (text, day) => `${day ?? ""}\n${text}`, 20_000);
}

/**
 * Reads a story to its facts. `day` counts where the story does not state its own; `known` are names that the references
 * have, which decide about capitals at the start of a sentence.
 */
export function readDocument(
  source: Source,
  story: Story,
  paragraphs: ParagraphReader,
  day?: string,
  known: readonly string[] = [],
): Document {
  const blocks = story.blocks.filter(isStory);
  const storyDay = source.date ?? story.day ?? day;
  const read = blocks.map((block) => paragraphs(block.text, storyDay));
  const names = joinNames(
    read.map((paragraph) => paragraph.names),
    known,
  );
  const told = read.map((paragraph) => paragraph.sentences.flatMap((sentence) => sentence.dates));
  const joined = joinDates(told, storyDay);
  const mentions: Name[][] = blocks.map(() => []);
  for (const name of names.mentions) mentions[name.block]!.push(name);
  const sentences: Sentence[] = [];
  for (const [block, paragraph] of read.entries()) {
    for (const sentence of paragraph.sentences) {
      const dates = joined[block] === told[block] ? sentence.dates : within(joined[block]!, sentence);
      const named = within(mentions[block]!, sentence).filter(
        // "Good Friday" is a date.
        (name) => !dates.some((date) => overlaps(date, name)),
      );
      sentences.push({ ...sentence, dates, index: sentences.length, block, names: named });
    }
  }
  return {
    source,
    story,
    blocks,
    sentences,
    names,
    quotations: joinQuotations(read.map((paragraph) => paragraph.quotations)),
    ...(storyDay && { day: storyDay }),
  };
}

/** The span in the source for a span in a block of the document. */
export function sourceSpan(document: Document, block: number, span: Span): Span {
  return toSource(document.blocks[block]!, span);
}

function readParagraph(text: string, day: string | undefined): Paragraph {
  const tokens = readTokens(text);
  const dates = readDates(text, day);
  const figures = readFigures(text, dates);
  const sentences = readSentences(text).map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    tokens: within(tokens, sentence),
    dates: within(dates, sentence),
    figures: within(figures, sentence),
  }));
  return { sentences, names: scanBlock(text), quotations: scanQuotations(text) };
}

function within<T extends Span>(facts: readonly T[], sentence: Span): T[] {
  return facts.filter((fact) => fact.start >= sentence.start && fact.start < sentence.end);
}
