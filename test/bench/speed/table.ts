import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

/** One part of the benchmark. */
export interface Table {
  /** The word that chooses it: `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What must be known to read it, in Markdown. */
  readonly notes?: readonly string[];
}

/** As Markdown, with the day and the machine that it was measured on. */
export function toMarkdown({ title, columns, rows, notes = [] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.versions.node}`;
  const table = [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
  return [`### ${title}`, table.join("\n"), ...notes, `${day}, ${machine}.`].join("\n\n");
}

/** Puts a table in its place in a document: between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function writeTable(file: string, table: Table): void {
  const text = readFileSync(file, "utf8");
  const [open, close] = [`<!-- ${table.name} -->`, `<!-- /${table.name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no place for ${table.name}`);
  writeFileSync(file, `${text.slice(0, start + open.length)}\n${toMarkdown(table)}\n${text.slice(end)}`);
}
