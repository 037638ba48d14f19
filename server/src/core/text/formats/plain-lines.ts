import type { Span } from "../span.ts";

/** A line without its outer white space. `start` and `end` are offsets into the source; `text` is what one sees of it. */
export interface Line extends Span {
  /** In columns; a tab is four. */
  readonly indent: number;
  readonly text: string;
}

/** Runs of lines without a blank one between them. */
export function runsOf(text: string, { start, end }: Span): Line[][] {
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

/** The marks that American wires put around a line. */
export const lineMark = /^\^|(?<=\S)[@<=]$/g;

/** The line as the eye sees it: no invisible characters, no marks, and one kind of space. */
function plainly(line: string): string {
  return line
    .replace(/(?!\t)\p{Cc}|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .replace(lineMark, "");
}

/** How far to the right a line reaches. */
export const columnsOf = ({ indent, text }: Line) => indent + text.length;
