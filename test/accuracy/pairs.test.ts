import { describe, expect, it } from "vitest";
import { passes, readPairs } from "./pairs.ts";

/** What `npm run accuracy -- blind` last printed, less two pairs: it says when a change makes the checks worse. */
const floor = { loud: 0.93, silent: 0.97 };

describe("pairs that somebody else has written", () => {
  it.each(["loud", "silent"] as const)(
    "pass where they should be %s",
    (side) => {
      const pairs = readPairs().filter((pair) => pair.expect === side);
      expect(pairs.filter(passes).length / pairs.length).toBeGreaterThanOrEqual(floor[side]);
    },
    120_000,
  );

  it("name one place each", () => {
    for (const { id, kind, at, draft, reference } of readPairs())
      if (at !== undefined) expect((kind === "missing" ? reference : draft).split(at), id).toHaveLength(2);
  });
});
