// npm run soak [EDITS [SEED]]: edits whole stories at random, and holds what a checker says that has seen every step
// against what a new one says. Every hundredth edit is made in a story of many thousand words.
import { createChecker } from "../../server/src/core/index.ts";
import { readStories } from "../accuracy/stories.ts";
import { type Desk, deskOf, deskOfAll, difference, edited, randomFrom } from "../core/editing.ts";

const total = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? 20_160_114);
const random = randomFrom(seed);
const stories = readStories();
console.log(`${total} edits, seed ${seed}`);

const started = Date.now();
const warm = createChecker();
const long = edited(deskOfAll(stories), random);
let short = edited(deskOf(stories[0]!), random);
let differences = 0;
for (let step = 1; step <= total; step++) {
  // One checker serves all the stories, as the server's does; each is edited for a while.
  if (step % 50 === 1) short = edited(deskOf(stories[random(stories.length)]!), random);
  const desk: Desk = (step % 100 === 0 ? long : short).next().value!;
  const found = difference(warm, desk, random(3) * random(12));
  if (found) {
    differences += 1;
    console.log(`step ${step} of seed ${seed} differs:`);
    console.log(JSON.stringify({ ...desk, ...found }));
  }
  if (step % 1_000 === 0) {
    const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
    const seconds = Math.round((Date.now() - started) / 1_000);
    console.log(`${step} edits, ${differences} differences, ${seconds} s, ${heap} MB`);
  }
}
process.exitCode = differences > 0 ? 1 : 0;
