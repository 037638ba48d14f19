import { createShelf } from "./cache.ts";
import type { ReadSentence } from "./document.ts";
import type { DateFact } from "./facts/dates/date.ts";
import { readDates } from "./facts/dates/index.ts";
import { readFigures } from "./facts/figures/index.ts";
import { type Scan, scanBlock } from "./facts/names/index.ts";
import { type Scanned, scanQuotations } from "./facts/quotations/index.ts";
import { cutSentences } from "./text/long-sentences.ts";
import { readSentences } from "./text/sentences.ts";
import { within } from "./text/span.ts";
import { readTokens } from "./text/tokens.ts";

/** Everything that one block's text says by itself. */
export interface Paragraph {
  readonly sentences: readonly ReadSentence[];
  readonly dates: readonly DateFact[];
  readonly names: Scan;
  readonly quotations: readonly Scanned[];
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

/** Reads one block's text: its sentences with their tokens, figures and dates, and what may be names and quotations. */
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
