import type { Span } from "../span.ts";
import type { Line } from "./plain-lines.ts";

/** Lines of one make: prose, or the rows of a table that is set in columns. */
export interface Part {
  readonly kind: "prose" | "table";
  readonly lines: readonly Line[];
}

/** A run of lines, its tables told from its prose: two lines or more of as many cells, wide gaps between them. */
export function partsOf(run: readonly Line[]): Part[] {
  const parts: { kind: Part["kind"]; lines: Line[] }[] = [];
  for (const [i, line] of run.entries()) {
    const kind = isRow(line, run[i - 1]) || isRow(line, run[i + 1]) ? "table" : "prose";
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts;
}

/** The cells of a row, offsets into the source. */
export function cellsOf(line: Line, source: string): Span[] {
  const text = source.slice(line.start, line.end);
  let start = line.start;
  return text.split(gap).flatMap((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + gapAt(source, span.end);
    return cell.trim() === "" ? [] : span;
  });
}

/** What parts two cells: a tab, more space than ever stands between words, a row of dots, or before a number two spaces that end no sentence. */
const gap = /\t| {3,}|(?<!\.)\.{4,}(?= ?[\d$£€+-])|(?<![.!?:;,"'”’ ]) {2}(?=[\d$£€-])/;
const gapAt = (source: string, at: number) => /^(?:\t| {2,}|\.{4,})/.exec(source.slice(at))?.[0].length ?? 0;

/** Rows have as many cells; what stands above the first column is often left out. */
function isRow(line: Line, beside: Line | undefined): boolean {
  const [own, other] = [countCells(line), beside ? countCells(beside) : 0];
  return own > 1 && other > 1 && Math.abs(own - other) <= 1;
}

const countCells = ({ text }: Line) => text.split(gap).filter((cell) => cell.trim() !== "").length;
