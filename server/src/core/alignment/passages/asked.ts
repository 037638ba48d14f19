import { createKeep } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import { agencyOf } from "../../origin.ts";
import { isEarlierCount } from "../pairs/successor.ts";
import { rowBlocks } from "../table-rows.ts";

/** Headlines and captions say again what the story says; a page's head or an agency's signature is no sentence. */
export function isAsked(document: Document, sentence: Sentence): boolean {
  const { role, text } = document.blocks[sentence.block]!;
  // What an agency said before is for those who had it.
  if (role !== "body" || isEarlierCount({ sentence, document }) || TABLE.test(text)) return false;
  if (isOfTable(document, sentence) || (isNote(text) && isToldBefore(sentence, document))) return false;
  const agency = agencyOf(document);
  return keepAsked(sentence, [agency], () => {
    const said = text.slice(sentence.start, sentence.end);
    if (ANONYMOUS.test(said) || QUESTION.test(said) || PICK_UP.test(said)) return false;
    const words = sentence.tokens.filter(({ kind }) => kind !== "mark").length;
    // "Scores at the close:"
    if (text.endsWith(":") && (words <= longestHead || saysNothing(sentence, words))) return false;
    // "FACT BOX – THE SORANA LIBRARY"
    const facts = sentence.figures.length + sentence.dates.length;
    if (facts === 0 && words <= longestTitle && /^[^\p{Ll}.!?…]+$/u.test(text)) return false;
    if (/[.!?…:;]["'”’)\]]*$/.test(text)) return true;
    const numbers = sentence.tokens.filter(({ kind }) => kind === "number").length;
    // "Jobless rate (pct) 5.1 4.8 4.3"
    return words > 4 && numbers * 2 < words && !text.endsWith(agency ?? "\n");
  });
}

/** "Scores: Game 1 draw; 2 draw; 3 Wen; 4 draw": a table on one line, which a rewrite tells in its own way or not at all. */
const TABLE = /^\p{Lu}[\p{L}\d, -]{2,40}: [^;.]{2,80}(?:; [^;.]{2,80}){3}/u;

/** "Scorers: Town - Brand 80. Mossley - Pires 11, 40 pen.", "Attendance: 9,846.": a note of names and numbers, told in the story. */
const isNote = (text: string) => LABEL.test(text) && /\d/.test(text) && !PLAIN.test(text.replace(LABEL, ""));
const LABEL = /^\p{Lu}\p{Ll}[\p{L} -]{2,24}: /u;
/** Whoever is named there the story names, too. */
const isToldBefore = ({ names, block }: Sentence, { sentences, blocks }: Document) =>
  (names.length > 0 || blocks[block]!.text.split(": ").length === 2) &&
  names.every(({ entity }) =>
    sentences.some((one) => one.block < block && one.names.some((name) => name.entity === entity)),
  );
/** Two plain words in a row are the beginning of a sentence. */
const PLAIN = /(?:^|[^\p{L}])\p{Ll}{2,} \p{Ll}{2,}/u;

/** A row, the line above it ("Standings after 14 of 29 events") and what is noted below it ("Majority 14. Spoilt papers 3."). */
function isOfTable(document: Document, { block, tokens }: Sentence): boolean {
  const rows = rowBlocks(document);
  return (
    rows.has(block) ||
    (rows.has(block + 1) && !/[.!?…]["'”’)]*$/.test(document.blocks[block]!.text)) ||
    (rows.has(block - 1) && tokens.filter(({ kind }) => kind !== "mark").length < longestHead)
  );
}

/** What an agency asks in its own voice, it answers. */
const QUESTION = /^[^"“”]*\?$/;

/** "x x x the driver said.": where a take goes on from the one before. */
const PICK_UP = /(?:^|[-–—_] )(?:x ){2}x\b/i;

/** Why a source has no name is told to the editor. */
const ANONYMOUS =
  /^(?:They|He|She|Both|All|The (?:sources?|officials?|people|traders?|person)) (?:\p{L}+ )?(?:asked not to be (?:identified|named)|(?:spoke|were speaking|was speaking) on condition of anonymity|declined to be (?:identified|named))\b/u;

/** "Denby 286 (H. Cole 102; O. Stubb 4-73) and 38-1": a scorecard goes with the copy, and its story tells what is in it. */
export function areResults(rows: readonly Sentence[]): boolean {
  const words = rows.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== "mark"));
  const plain = words.filter(({ text }) => /^\p{Ll}{3,}/u.test(text));
  const figures = rows.flatMap((row) => row.figures);
  return figures.length >= fewestResults && plain.length * 4 < words.length;
}

const fewestResults = 5;
/** In words, of what stands above a list. */
const longestHead = 6;
/** In words, of a heading in capitals, and of what leads to a list and tells nothing itself. */
const longestTitle = 12;

/** "The outbreaks so far this season, by province:" */
const saysNothing = ({ names, figures, dates }: Sentence, words: number) =>
  words <= longestTitle && [names, figures, dates].every((facts) => facts.length === 0);

const keepAsked = createKeep<Sentence, boolean>();
