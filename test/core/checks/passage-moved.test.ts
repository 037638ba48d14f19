import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";

const paragraphs = [
  "The mine in Orpe was closed in May after water broke in.",
  "The owner, Nordkohle, has appealed to the high court.",
  "Some 300 miners marched to the town hall on Sunday.",
  "A museum in Lauben wants to buy the winding tower.",
];
const inOrder = (...places: readonly number[]) => places.map((place) => paragraphs[place]!).join("\n\n");

const rows: readonly [string, readonly string[]][] = [
  [inOrder(0, 1, 2, 3), []],
  [inOrder(0, 2, 3), []],
  [inOrder(3, 0, 1, 2), [paragraphs[3]!]],
  [inOrder(0, 2, 1, 3), [paragraphs[2]!]],
  [inOrder(1, 2, 3, 0), [paragraphs[0]!]],
  [
    "Nordkohle has appealed to the high court.\n\nThe mine in Orpe was closed in May after water broke in.",
    ["Nordkohle has appealed to the high court."],
  ],
];

describe("passage/moved", () => {
  it.each(rows)("speaks of what stands elsewhere in: %s", (draft, moved) => {
    expect(said(draft, { severity: { "passage/moved": "hint" } })).toEqual(moved);
  });

  it("is off unless it is asked for", () => {
    expect(said(inOrder(3, 0, 1, 2), {})).toEqual([]);
  });
});

function said(draft: string, options: Parameters<typeof createChecker>[0]): string[] {
  const { findings } = createChecker(options).check({ uri: "draft.txt", text: draft }, [
    { uri: "wire.txt", text: inOrder(0, 1, 2, 3) },
  ]);
  return findings.filter(({ code }) => code === "passage/moved").map(({ text }) => text);
}
