import { furnitureLine } from "../furniture-lines.ts";
import { columnsOf, type Line } from "./plain-lines.ts";

/** The paragraphs of runs of lines that no blank line parts: hard-wrapped wire copy tells them by indents and short lines. */
export function paragraphsIn(runs: readonly (readonly Line[])[]): Line[][] {
  const width = paragraphWidth(runs);
  return runs.flatMap((run) => paragraphsOf(run, width));
}

const proseWidth = 100;
/** The end of a sentence, with what may follow its full stop. */
const sentenceEnd = /[.!?…:]["'”’)\]]*$|\)$/;

/**
 * The width from which on a line is a paragraph of its own: where every long line ends a sentence nothing is wrapped,
 * and a newline is a paragraph's end.
 */
function paragraphWidth(runs: readonly (readonly Line[])[]): number {
  const followed = runs.flatMap((run) => run.slice(0, -1)).filter((line) => line.text.length > proseWidth);
  return followed.every((line) => sentenceEnd.test(line.text)) ? proseWidth : Number.POSITIVE_INFINITY;
}

/** The paragraphs of a run of lines. */
function paragraphsOf(run: readonly Line[], paragraphWidth: number): Line[][] {
  const width = widthOf(run, paragraphWidth);
  const indented = firstLineIndent(run);
  const paragraphs: Line[][] = [];
  for (const [i, line] of run.entries()) {
    const before = run[i - 1];
    const starts =
      !before ||
      width > paragraphWidth ||
      Math.max(columnsOf(before), columnsOf(line)) > width ||
      (line.indent >= indented && !goesOn(before, line)) ||
      endsParagraph(before, line, width) ||
      opensAgain(paragraphs.at(-1)!, line) ||
      furnitureLine(before.text, line.text);
    if (starts) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

/**
 * How wide a run is set, in columns. Above wrapped copy a note to editors may be one long line, which says nothing of the
 * others.
 */
function widthOf(run: readonly Line[], paragraphWidth: number): number {
  const columns = run.map(columnsOf);
  const longest = Math.max(...columns);
  if (longest <= paragraphWidth) return longest;
  const short = columns.filter((each) => each <= paragraphWidth);
  const wrapped = run.filter((line, i) => columns[i]! <= paragraphWidth && goesOn(line, run[i + 1]));
  return wrapped.length < 2 ? longest : Math.max(...short);
}

/** True where the next line is in the middle of the same sentence. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return next !== undefined && !sentenceEnd.test(line.text) && /^\p{Ll}/u.test(next.text);
}

/**
 * A line ends a paragraph where the next word would still have fitted, if it ends a sentence or is clearly shorter than
 * the others. A bullet starts one, and so does a question and its answer.
 */
function endsParagraph(line: Line, next: Line, width: number): boolean {
  if (/^(?:[•‣·▪●] ?|\* |[QA]: )/.test(next.text)) return true;
  if (NUMBERED.test(next.text) && next.indent < line.indent) return true;
  if (/^[-–—] /.test(next.text) && /^[-–—] |:$/.test(line.text)) return true;
  const length = columnsOf(line);
  const firstWord = /^\S+/.exec(next.text)![0].length;
  if (length + 1 + firstWord > width) return false;
  const runsOn = /[-–—,]$/.test(line.text) || /^\p{Ll}/u.test(next.text);
  return sentenceEnd.test(line.text) || (length < width * 0.55 && !runsOn);
}

/** A quotation that runs on opens again at the head of each of its paragraphs, and was not closed in the one before. */
function opensAgain(paragraph: readonly Line[], { text }: Line): boolean {
  const mark = /^["“](?=\p{Lu})/u.exec(text)?.[0];
  const before = paragraph.at(-1)!.text;
  if (!mark || !/[.!?…]$/.test(before)) return false;
  const opened = paragraph.reduce((sum, line) => sum + line.text.split(mark).length - 1, 0);
  const closed = mark === "“" ? paragraph.reduce((sum, line) => sum + line.text.split("”").length - 1, 0) : 0;
  return mark === "“" ? opened > closed : opened % 2 === 1;
}

/** The indent that marks first lines; infinite where indents mean nothing, as under a hanging first line. */
function firstLineIndent(run: readonly Line[]): number {
  const least = leastIndent(run);
  const more = run.filter((line) => line.indent > least);
  if (more.length === 0 || run.every((line) => line.indent > least || ITEM.test(line.text)))
    return Number.POSITIVE_INFINITY;
  if (run.length > 2 && run[0]!.indent === least && more.length === run.length - 1)
    return Number.POSITIVE_INFINITY;
  return leastIndent(more);
}

/** What stands before an item of a list, whose further lines are indented. */
const ITEM = /^(?:\d{1,2}[.)]|[•‣·▪●*–—-]) /;
const NUMBERED = /^\d{1,2}[.)] /;

function leastIndent(lines: readonly Line[]): number {
  return lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
}
