import { createKeep } from "./cache.ts";
import type { Document, Passage, ReadSentence, Sentence } from "./document.ts";
import type { DateFact } from "./facts/dates/date.ts";
import { joinDates } from "./facts/dates/index.ts";
import { joinNames, type KnownNames } from "./facts/names/index.ts";
import type { Name } from "./facts/names/name.ts";
import { joinQuotations } from "./facts/quotations/index.ts";
import type { Paragraph, ParagraphReader } from "./paragraph.ts";
import type { Source } from "./source.ts";
import { overlaps, within } from "./text/span.ts";
import { isStory, type Story } from "./text/story.ts";

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

/** The same sentences with the names and dates that the document as a whole finds in them. */
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

/** The same where they stand in the document. */
function placed(passage: Passage, block: number, first: number, uri: string): readonly Sentence[] {
  return keepPlaced(passage, [block, first, uri], () =>
    passage.sentences.map((sentence, i) => ({ index: first + i, block, ...sentence })),
  );
}

const keepPlaced = createKeep<Passage, readonly Sentence[]>();
