import { expect, it } from "vitest";
import { scoreStory, sum } from "./score.ts";
import { readStories } from "./stories.ts";

/** What `npm run accuracy` last printed, less what a story or two may cost; it says when a change makes the checks worse. */
const floor = { recall: 0.88, precision: 0.9, quiet: 0.99 };

it("finds what a careful editor would, and says little else", () => {
  const total = sum(readStories().map(scoreStory));
  expect(total.found / total.wanted, "recall").toBeGreaterThanOrEqual(floor.recall);
  expect(total.right / total.said, "precision").toBeGreaterThanOrEqual(floor.precision);
  expect(total.quiet / total.benign, "quiet").toBeGreaterThanOrEqual(floor.quiet);
}, 120_000);
