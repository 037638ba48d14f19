import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";
import { dropped, kept } from "./passage-rewrites.rows.ts";

describe("passage/missing, over whole rewrites", () => {
  it.each(kept)("misses nothing in: $draft", ({ reference, draft }) => {
    expect(missing(reference, draft)).toEqual([]);
  });

  it.each(dropped)("misses what is left out of: $draft", ({ reference, draft, dropped }) => {
    expect(missing(reference, draft).map((text, i) => text.slice(0, dropped[i]?.length ?? 30))).toEqual(
      dropped,
    );
  });
});

function missing(reference: string, draft: string): string[] {
  const { findings } = createChecker().check({ uri: "draft.txt", text: draft, date: "2025-03-14" }, [
    { uri: "wire.txt", text: reference, date: "2025-03-14" },
  ]);
  return findings.filter(({ code }) => code === "passage/missing").map(({ reference }) => reference!.text);
}
