import { reportMutations } from "./mutations/report.ts";
import { reportPairs } from "./pairs.ts";
import { scoreStory, sum } from "./score.ts";
import { readStories } from "./stories.ts";

/**
 * `npm run accuracy [NAME...]`: what the checker finds in each whole story, each miss and each false alarm, and the sum.
 * Without names the errors planted one at a time and the harmless transformations come before, and with `mutations` they
 * come alone, or those of some kinds alone (`mutations negation certainty`); with `blind` the stories of `test/blind` and the
 * pairs of `test/pairs` do.
 */
const names = process.argv.slice(2);
const kinds = names.filter((name) => name !== "mutations");
if (names.length === 0 || names.includes("mutations")) reportMutations(console.log, kinds);
if (!names.includes("mutations")) reportStories();
if (names.includes("blind")) reportPairs(console.log);

function reportStories(): void {
  const kept = names.includes("blind");
  const stories = readStories(kept ? "blind" : "cases").filter(
    ({ name }) => kept || names.length === 0 || names.includes(name),
  );
  const scores = stories.map((story) => ({ name: story.name, score: scoreStory(story) }));
  for (const { name, score } of scores) {
    console.log(
      `${name}: ${score.found}/${score.wanted} found, ${score.said - score.right} false of ${score.said} said`,
    );
    for (const complaint of score.complaints) console.log(`  ${complaint}`);
  }
  const total = sum(scores.map(({ score }) => score));
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)}% (${part}/${whole})`;
  console.log(
    `recall ${share(total.found, total.wanted)}  precision ${share(total.right, total.said)}  quiet ${share(total.quiet, total.benign)}`,
  );
}
