import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/core/index.ts";
import { stories } from "./passage-stories.rows.ts";

describe.each(stories)("passage/missing, over the story that begins: $reference", ({ reference, draft }) => {
  const marks = [...reference.matchAll(marked)].map(([, mark = "", words = ""]) => ({ mark, words }));

  it("misses nothing where nothing is left out", () => {
    expect(missing(reference, without(undefined, draft))).toEqual([]);
  });

  it.each(marks)("misses “$words” and nothing else", ({ mark, words }) => {
    const said = missing(reference, without(mark, draft));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });
});

const marked = /\{(\d):([^}]*)\}/g;

/** The draft without what tells one of the passages. */
function without(left: string | undefined, draft: string): string {
  return draft
    .replace(marked, (_, mark: string, words: string) => (mark === left && words !== "." ? "" : words))
    .replace(/ +/g, " ")
    .replace(/\n{3,}/g, "\n\n");
}

function missing(reference: string, draft: string): string[] {
  const { findings } = createChecker().check({ uri: "draft.txt", text: draft, date: "2025-03-14" }, [
    { uri: "wire.txt", text: reference.replace(marked, "$2"), date: "2025-03-14" },
  ]);
  return findings.filter(({ code }) => code === "passage/missing").map(({ reference }) => reference!.text);
}
