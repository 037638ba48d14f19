import { measureColdStart } from "./cold-start.ts";
import { measureCommandLine } from "./command-line.ts";
import { measureFullCheck } from "./full-check.ts";
import { measureKeystrokes } from "./keystroke.ts";
import { measureMemory } from "./memory.ts";
import { measureRequests } from "./requests.ts";
import { measureBundles, measurePackage } from "./sizes.ts";
import { type Table, toMarkdown, writeTable } from "./table.ts";

/** `npm run bench [-- PART... --write]`: how fast Stet is. `--write` puts what was measured into docs/performance.md. */
const parts: Readonly<Record<string, () => Promise<Table>>> = {
  keystroke: measureKeystrokes,
  cold: measureColdStart,
  requests: measureRequests,
  memory: measureMemory,
  check: measureFullCheck,
  cli: measureCommandLine,
  bundles: measureBundles,
  package: measurePackage,
};

async function measureAll(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => !word.startsWith("--"));
  const unknown = wanted.filter((word) => !(word in parts));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}: ${Object.keys(parts).join(", ")}`);
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const start = performance.now();
    const table = await measure();
    console.log(`${toMarkdown(table)}\n`);
    console.error(`(${name}: ${((performance.now() - start) / 1_000).toFixed(0)} s)\n`);
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
