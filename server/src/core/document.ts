import type { DateFact } from "./facts/dates/date.ts";
import { readDates } from "./facts/dates/index.ts";
import type { Figure } from "./facts/figures/figure.ts";
import { readFigures } from "./facts/figures/index.ts";
import { readNames } from "./facts/names/index.ts";
import type { Name, Names } from "./facts/names/name.ts";
import { readQuotations } from "./facts/quotations/index.ts";
import type { Quotation } from "./facts/quotations/quotation.ts";
import type { Source } from "./source.ts";
import { readStory } from "./text/read-story.ts";
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
export interface Sentence extends Span {
  /** Its place in `Document.sentences`. */
  readonly index: number;
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
  readonly names: readonly Name[];
}

/** Reads a source. `day` is the fallback where the source does not state its day. */
export function readDocument(source: Source, paragraphs: ParagraphReader, day?: string): Document {
  const story = readStory(source);
  const blocks = story.blocks.filter(isStory);
  const storyDay = source.date ?? story.day ?? day;
  const texts = blocks.map((block) => block.text);
  const names = readNames(texts);
  const mentions = groupBy(names.mentions, (mention) => mention.block);
  const sentences: Sentence[] = [];
  for (const [block, text] of texts.entries()) {
    const inBlock = mentions.get(block) ?? [];
    for (const read of paragraphs(text, storyDay)) {
      const named = inBlock.filter(
        (name) =>
          name.start >= read.start &&
          name.start < read.end &&
          // "Good Friday" is a date.
          !read.dates.some((date) => overlaps(date, name)),
      );
      sentences.push({ ...read, index: sentences.length, block, names: named });
    }
  }
  return {
    source,
    story,
    blocks,
    sentences,
    names,
    quotations: readQuotations(texts),
    ...(storyDay && { day: storyDay }),
  };
}

/** The span in the source for a span in a block of the document. */
export function sourceSpan(document: Document, block: number, span: Span): Span {
  return toSource(document.blocks[block]!, span);
}

/** What a sentence has of its own, independent of where it stands. */
export type ReadSentence = Omit<Sentence, "index" | "block" | "names">;

/** Reads one block's text, with relative dates counted from `day`. */
export type ParagraphReader = (text: string, day: string | undefined) => readonly ReadSentence[];

export function readParagraph(text: string, day: string | undefined): readonly ReadSentence[] {
  const tokens = readTokens(text);
  const dates = readDates(text, day);
  const figures = readFigures(text, dates);
  const within = <T extends Span>(facts: readonly T[], sentence: Span) =>
    facts.filter((fact) => fact.start >= sentence.start && fact.start < sentence.end);
  return readSentences(text).map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    tokens: within(tokens, sentence),
    dates: within(dates, sentence),
    figures: within(figures, sentence),
  }));
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
