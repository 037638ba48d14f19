import { measureDates } from "./dates.ts";
import { measureFigures } from "./figures.ts";
import { measureNames } from "./names.ts";
import { measureQuotations } from "./quotations.ts";
import type { Half, Measure, Section } from "./section.ts";
import { measureSpeed } from "./speed.ts";

/**
 * `STET_GOLD=FOLDER npm run bench:facts [-- KIND... --tune --misses]`: how well facts are read, measured on outside gold sets
 * that README.md names. `--tune` takes the half that may be looked at, `--misses` prints each miss there.
 */
const kinds: Readonly<Record<string, Measure>> = {
  figures: measureFigures,
  dates: measureDates,
  names: measureNames,
  quotations: measureQuotations,
  speed: measureSpeed,
};

const folder = process.env["STET_GOLD"];
const words = process.argv.slice(2);
const half: Half = words.includes("--tune") ? "tune" : "report";
const verbose = half === "tune" && words.includes("--misses") ? "misses" : "sums";
const wanted = words.filter((word) => word in kinds);

if (folder === undefined) {
  console.error(
    "Set STET_GOLD to a folder with the gold sets; test/bench/facts/README.md says which and how.",
  );
  process.exitCode = 2;
} else {
  measureAll(folder);
}

async function measureAll(folder: string): Promise<void> {
  for (const [kind, measure] of Object.entries(kinds)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    for (const section of await measure(folder, half, verbose)) print(section);
  }
}

/** Prints a section as a Markdown table. */
function print({ title, columns, rows, notes }: Section): void {
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? "").padEnd(width)).join(" | ")} |`;
  console.log(
    `\n## ${title}\n\n${line(columns)}\n|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`,
  );
  for (const row of rows) console.log(line(row));
  for (const note of notes) console.log(`\n${note}`);
}
