import { createChecker } from "../../../server/src/core/index.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, timesOf } from "./times.ts";

/** How often each length is checked. */
const samples: Readonly<Record<number, number>> = { 1000: 15, 3000: 9, 10000: 3, 30000: 3, 100000: 3 };
/** A size is left out where a check of the one before took so long, in milliseconds. */
const patience = 20_000;

/** A check by a new checker, with one reference, against the length of the draft. */
export async function measureFullCheck(): Promise<Table> {
  for (let seed = 100; seed < 110; seed++) check(1_000, seed);
  const rows: string[][] = [];
  let [first, last] = [0, 0];
  for (const [words, count] of Object.entries(samples).map(
    ([size, count]) => [Number(size), count] as const,
  )) {
    const size = words.toLocaleString("en-GB");
    if (last > patience) {
      rows.push([size, "not run: the size before took too long", "", "", "0"]);
      continue;
    }
    last = timesOf(Array.from({ length: count }, (_, i) => check(words, i + 1))).median;
    first ||= last / words;
    const bar = words === 100_000 ? "× 1.3" : "";
    rows.push([size, inWords(last), `× ${(last / words / first).toFixed(2)}`, bar, String(count)]);
  }
  return {
    name: "check",
    title: "Full check, cold, 1 reference",
    columns: ["words", "median", "for each word, against 1,000 words", "bar", "checks"],
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
