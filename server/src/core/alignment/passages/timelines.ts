import type { Document, Sentence } from "../../document.ts";
import { featuresOf } from "../features.ts";
import type { Coverage } from "./coverage.ts";

/** "- Aug. 3, 2026: Bond payment missed.": an entry of a timeline whose day the draft tells of. */
export function isDatedNote(
  { dates, block, start, tokens }: Sentence,
  { blocks }: Document,
  { sentences }: Document,
): boolean {
  const [date] = dates;
  const { text } = blocks[block]!;
  if (!date?.from || tokens.length > longestNote) return false;
  if (!/^[-–—•*_ ]*$/.test(text.slice(0, date.start)) || start > date.start) return false;
  if (!/^ ?(?::|-{1,2}|[–—]) /.test(text.slice(date.end, date.end + 4))) return false;
  return sentences.some((ours) => ours.dates.some(({ from, to }) => from === date.from && to === date.to));
}

/** In words and marks. */
const longestNote = 14;

/** "One, a driver, escaped" beside "April 5: Driver Issa Bouba escapes": another short sentence has its words, and the draft tells that one. */
export function isTwiceTold(sentence: Sentence, covered: readonly Coverage[]): boolean {
  const words = wordsOf(sentence);
  if (words.length < fewest || words.length > most || sentence.names.length > 0) return false;
  // "After 22 days" is what the other one's day comes to.
  if (sentence.figures.some(({ kind, value }) => kind !== "duration" && value > 2)) return false;
  return covered.some(({ sentence: other, kept }) => {
    if (!kept || other.index === sentence.index) return false;
    if (!other.dates.some(({ start }) => start - other.start < opening)) return false;
    const theirs = wordsOf(other);
    return theirs.length <= mostOfOther && words.every((word) => theirs.includes(word));
  });
}

const wordsOf = (sentence: Sentence) => [...featuresOf(sentence)].filter((feature) => WORD.test(feature));
/** What a span of time is counted in is none. */
const WORD = /^(?!(?:day|week|month|year|hour|minut)$)\p{L}/u;

/** In UTF-16 units: an entry opens with its day. */
const opening = 4;
/** In words of content. */
const fewest = 2;
const most = 4;
const mostOfOther = 8;
