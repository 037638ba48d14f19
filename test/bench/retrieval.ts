import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createStoryIndex } from "../../server/src/references/discovery/story-index.ts";
import { termsOf } from "../../server/src/references/discovery/terms.ts";

/**
 * `STET_GOLD=FOLDER npm run bench:retrieval`: how surely a rewritten story finds its wire among ten thousand, measured on
 * Reuters-21578 (the files `reut2-*.sgm` in the folder `reuters`; they may be measured with, not committed). 300 stories lose
 * 30 % of their sentences, and 25 % of their words are replaced by others.
 */
const folder = process.env.STET_GOLD;
if (folder === undefined) {
  console.error("Set STET_GOLD to a folder that has the files of Reuters-21578 in reuters/.");
  process.exitCode = 2;
} else {
  measure(storiesIn(join(folder, "reuters")).slice(0, 10_000));
}

function measure(stories: readonly string[]): void {
  const random = mulberry(42);
  const index = createStoryIndex();
  const started = performance.now();
  for (const [i, story] of stories.entries()) index.add(String(i), termsOf(story));
  const indexed = performance.now() - started;
  const vocabulary = stories.slice(0, 500).join(" ").split(/\s+/);
  const times: number[] = [];
  const ranks: number[] = [];
  let reprints = 0;
  for (let n = 0; n < 300; n++) {
    const at = Math.floor(random() * stories.length);
    const terms = termsOf(rewritten(stories[at]!, vocabulary, random));
    const asked = performance.now();
    const found = index.find(terms, 10);
    times.push(performance.now() - asked);
    const rank = found.findIndex(({ uri }) => uri === String(at));
    ranks.push(rank);
    if (rank !== 0 && isReprint(stories[at]!, stories[Number(found[0]?.uri ?? at)]!)) reprints++;
  }
  const share = (count: number) => `${((100 * count) / ranks.length).toFixed(1)} %`;
  const sorted = times.toSorted((a, b) => a - b);
  const first = ranks.filter((rank) => rank === 0).length;
  console.log(`stories                            ${stories.length}`);
  console.log(`indexed in                         ${Math.round(indexed)} ms`);
  console.log(`right version first                ${share(first)}`);
  console.log(`first is it or a reprint of it     ${share(first + reprints)}`);
  console.log(`right version among the first ten  ${share(ranks.filter((rank) => rank >= 0).length)}`);
  console.log(
    `query, median and p95              ${[0.5, 0.95].map((p) => sorted[Math.floor(p * sorted.length)]!.toFixed(2)).join(" and ")} ms`,
  );
}

function storiesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sgm"))
    .sort()
    .flatMap((name) => [
      ...readFileSync(join(folder, name), "latin1").matchAll(
        /<TITLE>([^<]*)<\/TITLE>.*?<BODY>(.*?)<\/BODY>/gs,
      ),
    ])
    .map(([, title, body]) => `${title}\n\n${body}`.replaceAll("&lt;", "<").replaceAll("&amp;", "&"))
    .filter((story) => story.split(/\s+/).length > 60);
}

function rewritten(story: string, vocabulary: readonly string[], random: () => number): string {
  const kept = story.split(/(?<=[.!?])\s+/).filter(() => random() > 0.3);
  return kept
    .join(" ")
    .split(/\s+/)
    .map((word) => (random() < 0.25 ? vocabulary[Math.floor(random() * vocabulary.length)]! : word))
    .join(" ");
}

/** Agencies send a story twice: then nobody can tell which of the two was rewritten. */
function isReprint(a: string, b: string): boolean {
  const [ours, theirs] = [termsOf(a), new Set(termsOf(b))];
  const shared = ours.filter((term) => theirs.has(term)).length;
  return shared >= 0.9 * Math.min(ours.length, theirs.size);
}

/** A small generator of numbers from 0 to 1, the same at each run (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
