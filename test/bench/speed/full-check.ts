import { createChecker } from "../../../server/src/core/index.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords } from "./times.ts";

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
/** A size is left out where the one before took so long, in milliseconds. */
const patience = 30_000;

/** A check by a new checker, with one reference, against the length of the draft. */
export async function measureFullCheck(): Promise<Table> {
  for (let seed = 100; seed < 105; seed++) check(1_000, seed);
  const first = check(sizes[0]!, 1) / sizes[0]!;
  const rows: string[][] = [];
  let last = 0;
  for (const words of sizes) {
    if (last > patience) {
      rows.push([words.toLocaleString("en-GB"), "not run: the size before took too long", "", ""]);
      continue;
    }
    last = check(words, 2);
    const growth = last / words / first;
    rows.push([words.toLocaleString("en-GB"), inWords(last), `× ${growth.toFixed(1)}`, "× 1.3"]);
  }
  return {
    name: "check",
    title: "Full check, cold, one reference",
    columns: ["words", "time", "for each word, against 1,000 words", "bar"],
    rows,
  };
}

function check(words: number, seed: number): number {
  const { draft, wires } = inventStory(words, 1, seed);
  const references = wires.map((text, i) => ({ uri: `${i}.txt`, text }));
  const start = performance.now();
  createChecker().check({ uri: "draft.md", text: draft, format: "markdown", date: "2025-06-20" }, references);
  return performance.now() - start;
}
