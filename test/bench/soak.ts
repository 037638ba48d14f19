// npm run soak [EDITS [SEED]]: edits whole stories at random, and holds what a checker says that has seen every step
// against what a new one says. Every hundredth edit is made in a story of many thousand words. Live memory is measured
// as it goes: what is kept after half of the edits must be enough to the end.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Checker, createChecker } from "../../server/src/core/index.ts";
import { readStories } from "../accuracy/stories.ts";
import { type Desk, deskOf, deskOfAll, difference, edited, inHtml, openingOf } from "../core/editing.ts";
import { randomFrom } from "../core/random.ts";

const total = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? 20_160_114);
/** Megabytes that live memory may be larger in the second half than in the first: a draft in the making. */
const play = 20;
const random = randomFrom(seed);
const stories = readStories();
const whole = stories.map(deskOf).flatMap((desk) => [desk, desk, inHtml(desk)]);
const desks = [...whole, ...whole.map(openingOf), ...whole.map(openingOf)];
const any = () => edited(desks[random(desks.length)]!, random);
console.log(`${total} edits, seed ${seed}`);

const started = Date.now();
const warm = createChecker();
const long = [edited(deskOfAll(stories), random), edited(inHtml(deskOfAll(stories)), random)];
const live: number[] = [];
let short = any();
let differences = 0;
for (let step = 1; step <= total; step++) {
  // One checker serves all the stories, as the server's does; each is edited for a while.
  if (step % 50 === 0) short = any();
  const desk: Desk = (step % 100 === 0 ? long[(step / 100) % 2]! : short).next().value!;
  const found = difference(warm, desk, random(3) * random(12));
  if (found) {
    differences += 1;
    console.log(`step ${step} of seed ${seed} differs:`);
    console.log(JSON.stringify({ ...desk, ...found }));
  }
  if (step % 250 === 0) tell(step, warm);
}

const half = Math.ceil(live.length / 2);
const [first, second] = [Math.max(...live.slice(0, half)), Math.max(...live.slice(half))];
console.log(`live memory: at most ${first} MB in the first half, ${second} MB in the second`);
process.exitCode = differences > 0 || second > first + play ? 1 : 0;

/** `checker` is named so that it is kept while the garbage goes. */
function tell(step: number, checker: Checker): void {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  live.push(megabytes(heapUsed));
  const seconds = Math.round((Date.now() - started) / 1_000);
  const memory = `${megabytes(heapUsed)} MB live, ${megabytes(rss)} MB resident`;
  console.log(`${step} edits, ${differences} differences, ${seconds} s, ${memory}`);
  checker.check({ uri: "", text: "" }, []);
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
