import { type BlockBuilder, createBlockBuilder, type RawBlock } from "../block-builder.ts";
import { furnitureLine } from "../furniture-lines.ts";
import type { Span } from "../span.ts";
import type { Role } from "../story.ts";
import { openEnvelope } from "./wire-envelope.ts";

/** A line without its outer white space. `start` and `end` are offsets into the source; `text` is what one sees of it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

/** The blocks of plain text from offset `from` on: paragraphs between blank lines, and those of hard-wrapped wire copy. */
export function readPlain(text: string, from = 0): RawBlock[] {
  const envelope = openEnvelope(text, from);
  const runs = runsOf(text, envelope.text);
  const width = paragraphWidth(runs);
  const builder = createBlockBuilder(text);
  const furniture = (span: Span | undefined, role: Role) =>
    (span ? runsOf(text, span) : []).flatMap((run) => {
      const block = build(builder, run);
      return block ? [{ ...block, role }] : [];
    });
  return [
    ...furniture(envelope.header, "slug"),
    ...runs.flatMap((run) => paragraphsOf(run, width).flatMap((lines) => build(builder, lines) ?? [])),
    ...furniture(envelope.trailer, "credit"),
  ];
}

function build(builder: BlockBuilder, lines: readonly Line[]): RawBlock | undefined {
  const start = lines[0]!.start;
  const end = lines.at(-1)!.end;
  builder.take(start, end);
  return builder.build(start, end, "paragraph");
}

/** Runs of lines without a blank one between them. */
function runsOf(text: string, { start, end }: Span): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029\f]/g;
  lineEnd.lastIndex = start;
  for (let at = start; at <= end; at = lineEnd.lastIndex) {
    const found = lineEnd.exec(text);
    const breaks = found && found.index < end ? found : undefined;
    const line = lineOf(text, at, breaks?.index ?? end);
    if (line) run.push(line);
    if (run.length > 0 && (!line || !breaks)) {
      runs.push(run);
      run = [];
    }
    if (!breaks) break;
  }
  return runs;
}

/** White space and invisible characters at the head of a line. */
const leading = /^[\s\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]+/u;

function lineOf(text: string, start: number, end: number): Line | undefined {
  const whole = text.slice(start, end);
  const indent = leading.exec(whole)?.[0] ?? "";
  const content = whole.slice(indent.length).trimEnd();
  if (content === "") return undefined;
  const from = start + indent.length;
  const columns = indent.replaceAll("\t", "    ").length;
  return { start: from, end: from + content.length, indent: columns, text: plainly(content) };
}

/** The line as the eye sees it: no invisible characters, and one kind of space. */
function plainly(line: string): string {
  return line
    .replace(/(?!\t)\p{Cc}|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ");
}

const proseWidth = 100;
/** The end of a sentence, with what may follow its full stop. */
const sentenceEnd = /[.!?…:]["'”’)\]]*$|\)$/;

/**
 * The width from which on a line is a paragraph of its own: where every long line ends a sentence nothing is wrapped,
 * and a newline is a paragraph's end.
 */
function paragraphWidth(runs: readonly Line[][]): number {
  const followed = runs.flatMap((run) => run.slice(0, -1)).filter((line) => line.text.length > proseWidth);
  return followed.every((line) => sentenceEnd.test(line.text)) ? proseWidth : Number.POSITIVE_INFINITY;
}

/** The paragraphs of a run of lines. */
function paragraphsOf(run: readonly Line[], paragraphWidth: number): Line[][] {
  const width = run.reduce((longest, line) => Math.max(longest, columnsOf(line)), 0);
  const indented = firstLineIndent(run);
  const paragraphs: Line[][] = [];
  for (const [i, line] of run.entries()) {
    const before = run[i - 1];
    const starts =
      !before ||
      width > paragraphWidth ||
      line.indent >= indented ||
      endsParagraph(before, line, width) ||
      opensAgain(paragraphs.at(-1)!, line) ||
      furnitureLine(before.text, line.text);
    if (starts) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

/**
 * A line ends a paragraph where the next word would still have fitted, if it ends a sentence or is clearly shorter than
 * the others. A bullet starts one.
 */
function endsParagraph(line: Line, next: Line, width: number): boolean {
  if (/^(?:[•‣·▪●] ?|\* )/.test(next.text)) return true;
  if (/^[-–—] /.test(next.text) && /^[-–—] |:$/.test(line.text)) return true;
  const length = columnsOf(line);
  const firstWord = /^\S+/.exec(next.text)![0].length;
  if (length + 1 + firstWord > width) return false;
  const runsOn = /[-–—,]$/.test(line.text) || /^\p{Ll}/u.test(next.text);
  return sentenceEnd.test(line.text) || (length < width * 0.55 && !runsOn);
}

/** How far to the right a line reaches. */
const columnsOf = ({ indent, text }: Line) => indent + text.length;

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
  if (more.length === 0) return Number.POSITIVE_INFINITY;
  if (run.length > 2 && run[0]!.indent === least && more.length === run.length - 1)
    return Number.POSITIVE_INFINITY;
  return leastIndent(more);
}

function leastIndent(lines: readonly Line[]): number {
  return lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
}
