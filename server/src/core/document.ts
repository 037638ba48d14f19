import { createKeep, createShelf, once } from "./cache.ts";
import type { DateFact } from "./facts/dates/date.ts";
import { joinDates, readDates } from "./facts/dates/index.ts";
import type { Figure } from "./facts/figures/figure.ts";
import { readFigures } from "./facts/figures/index.ts";
import { joinNames, type KnownNames, type Scan, scanBlock } from "./facts/names/index.ts";
import type { Name, Names } from "./facts/names/name.ts";
import { joinQuotations, type Scanned, scanQuotations } from "./facts/quotations/index.ts";
import type { Quotation } from "./facts/quotations/quotation.ts";
import type { Source } from "./source.ts";
import { cutSentences } from "./text/long-sentences.ts";
import { readSentences } from "./text/sentences.ts";
import { toSource } from "./text/source-map.ts";
import { overlaps, type Span, within } from "./text/span.ts";
import { type Block, isStory, type Story } from "./text/story.ts";
import { readTokens, type Token } from "./text/tokens.ts";

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

/** Everything that one block's text says by itself. */
export interface Paragraph {
  readonly sentences: readonly ReadSentence[];
  readonly dates: readonly DateFact[];
  readonly names: Scan;
  readonly quotations: readonly Scanned[];
}

/** A paragraph with what the document makes of it, wherever it stands: the same object as long as none of it changes. */
export interface Passage {
  readonly sentences: readonly NamedSentence[];
}

/** Reads the texts of blocks, one a step, with relative dates counted from `day` (`YYYY-MM-DD`). */
export type ParagraphReader = (
  texts: readonly string[],
  day: string | undefined,
) => Generator<void, Paragraph[]>;

/** A reader that reads each paragraph once: a keystroke pays for the paragraph that it touches. */
export function createParagraphReader(): ParagraphReader {
  let room = leastRoom;
  /** By text, then by day. */
  const known = createShelf<Map<string, Paragraph>>(() => room);
  return function* (texts, day = "") {
    room = Math.max(room, 2 * texts.length + leastRoom);
    const paragraphs: Paragraph[] = [];
    for (const text of texts) {
      const byDay = known.get(text)?.result ?? known.put(text, new Map());
      let paragraph = byDay.get(day);
      if (!paragraph) {
        if (byDay.size >= daysKept) byDay.clear();
        paragraph = readParagraph(text, day || undefined);
        byDay.set(day, paragraph);
        yield;
      }
      paragraphs.push(paragraph);
    }
    return paragraphs;
  };
}

/**
 * So many paragraphs are kept besides those of the largest document, which are in use. Each keystroke makes one, and what it
 * makes of a long one are some tens of kilobytes.
 */
const leastRoom = 100;
const daysKept = 4;

/**
 * Reads a story to its facts, a paragraph a step. `day` counts where the story does not state its own; `known` are names
 * that the references have, which decide about capitals at the start of a sentence.
 */
export function* readDocument(
  source: Source,
  story: Story,
  readParagraphs: ParagraphReader,
  day?: string,
  known?: KnownNames,
): Generator<void, Document> {
  const blocks = story.blocks.filter(isStory);
  const storyDay = source.date ?? story.day ?? day;
  const paragraphs = yield* readParagraphs(
    blocks.map(({ text }) => text),
    storyDay,
  );
  const names = joinNames(
    paragraphs.map((paragraph) => paragraph.names),
    known,
  );
  const dates = joinDates(
    paragraphs.map((paragraph) => paragraph.dates),
    storyDay,
  );
  const passages = paragraphs.map((paragraph, block) =>
    passageOf(paragraph, names.byBlock[block]!, dates[block]!),
  );
  let first = 0;
  const inBlock = passages.map((passage, block) => {
    const sentences = placed(passage, block, first, source.uri);
    first += sentences.length;
    return sentences;
  });
  return {
    source,
    story,
    blocks,
    passages,
    sentences: inBlock.flat(),
    inBlock,
    names,
    quotations: joinQuotations(paragraphs.map((paragraph) => paragraph.quotations)),
    ...(storyDay && { day: storyDay }),
  };
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

function readParagraph(text: string, day: string | undefined): Paragraph {
  const tokens = readTokens(text);
  const dates = readDates(text, day);
  const figures = readFigures(text, dates);
  const spans = cutSentences(readSentences(text), tokens);
  const [tokensOf, datesOf, figuresOf] = [
    within(tokens, spans),
    within(dates, spans),
    within(figures, spans),
  ];
  const sentences = spans.map(({ start, end }, at) => ({
    start,
    end,
    tokens: tokensOf[at]!,
    dates: datesOf[at]!,
    figures: figuresOf[at]!,
  }));
  return { sentences, dates, names: scanBlock(text), quotations: scanQuotations(text) };
}

function passageOf(paragraph: Paragraph, names: readonly Name[], dates: readonly DateFact[]): Passage {
  const counted =
    dates === paragraph.dates ? [] : dates.flatMap(({ from, to, granularity }) => [from, to, granularity]);
  return keepPassage(paragraph, [names, ...counted], () => {
    const [namesOf, datesOf] = [within(names, paragraph.sentences), within(dates, paragraph.sentences)];
    const sentences = paragraph.sentences.map((sentence, at) => {
      const read = counted.length > 0 ? redated(sentence, datesOf[at]!) : sentence;
      const named = namesOf[at]!.filter(
        // "Good Friday" is a date.
        (name) => !read.dates.some((date) => overlaps(date, name)),
      );
      return { names: named, ...read };
    });
    return { sentences };
  });
}

/** A sentence is known by its tokens, so with other dates it has tokens of its own. */
function redated({ start, end, tokens, figures }: ReadSentence, dates: readonly DateFact[]): ReadSentence {
  return { start, end, tokens: [...tokens], figures, dates };
}

const keepPassage = createKeep<Paragraph, Passage>();

function placed(passage: Passage, block: number, first: number, uri: string): readonly Sentence[] {
  return keepPlaced(passage, [block, first, uri], () =>
    passage.sentences.map((sentence, i) => ({ index: first + i, block, ...sentence })),
  );
}

const keepPlaced = createKeep<Passage, readonly Sentence[]>();
