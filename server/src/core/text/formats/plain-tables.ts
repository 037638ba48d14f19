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
  const gaps = [...text.matchAll(gap)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...gaps, { start: text.length, end: text.length }].map(({ start }, i) => ({
    start: line.start + (gaps[i - 1]?.end ?? 0),
    end: line.start + start,
  }));
}

/** What parts two cells: a tab, or more space than ever stands between words. */
const gap = /[\t ]*\t[\t ]*| {3,}/g;

function isRow(line: Line, beside: Line | undefined): boolean {
  const cells = line.text.split(gap).length;
  return beside !== undefined && cells > 1 && beside.text.split(gap).length === cells;
}
