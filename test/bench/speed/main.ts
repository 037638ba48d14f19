import { measureColdStart } from "./cold-start.ts";
import { measureFullCheck } from "./full-check.ts";
import { measureKeystrokes } from "./keystroke.ts";
import { measureMemory, measureRequests } from "./requests.ts";
import { type Table, toMarkdown, writeTable } from "./table.ts";

/** `npm run bench [-- PART... --write]`: how fast Stet is. `--write` puts what was measured into docs/performance.md. */
const parts: Readonly<Record<string, () => Promise<Table>>> = {
  keystroke: measureKeystrokes,
  cold: measureColdStart,
  requests: measureRequests,
  memory: measureMemory,
  check: measureFullCheck,
};

async function measureAll(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => word in parts);
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const table = await measure();
    console.log(`${toMarkdown(table)}\n`);
    if (words.includes("--write")) writeTable("docs/performance.md", table);
  }
}

finish(measureAll(process.argv.slice(2)));

function finish(work: Promise<void>): void {
  work.then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
