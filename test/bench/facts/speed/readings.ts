import type { DateFact } from "../../../../server/src/core/facts/dates/date.ts";
import { joinDates, readDates } from "../../../../server/src/core/facts/dates/index.ts";
import { readFigures } from "../../../../server/src/core/facts/figures/index.ts";
import { joinNames, scanBlock } from "../../../../server/src/core/facts/names/index.ts";
import { readQuotations } from "../../../../server/src/core/facts/quotations/index.ts";
import { createParagraphReader } from "../../../../server/src/core/paragraph.ts";
import { readDocument } from "../../../../server/src/core/read-document.ts";
import { readStory } from "../../../../server/src/core/text/read-story.ts";
import { readSentences } from "../../../../server/src/core/text/sentences.ts";
import { readTokens } from "../../../../server/src/core/text/tokens.ts";

/** The paragraphs of a story. */
export type Paragraphs = readonly string[];

/** Each kind of reading by itself, and all of them as a draft is read. Figures are read as if no dates were known. */
export const readings: Readonly<Record<string, (story: Paragraphs) => unknown>> = {
  "all four kinds, sentences and words": (story) => {
    const source = { uri: "story", name: "story", text: story.join("\n\n") };
    const steps = readDocument(source, readStory(source), createParagraphReader(), DAY);
    while (!steps.next().done);
  },
  sentences: (story) => story.map((text) => readSentences(text)),
  words: (story) => story.map((text) => readTokens(text)),
  figures: (story) => story.map((text) => readFigures(text, NO_DATES)),
  dates: (story) =>
    joinDates(
      story.map((text) => readDates(text, DAY)),
      DAY,
    ),
  names: (story) => joinNames(story.map(scanBlock)),
  quotations: (story) => readQuotations(story),
};

const DAY = "1998-04-24";
const NO_DATES: readonly DateFact[] = [];
