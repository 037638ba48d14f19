import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { packLexicon } from "../../../scripts/lexicon.mjs";
import { classOf, genderOf, looksCommon } from "../../../server/src/core/facts/names/lexicon.ts";
import { PACKED } from "../../../server/src/core/facts/names/words.generated.ts";

describe("the word list", () => {
  it("is what scripts/lexicon.mjs makes of the installed compromise; run it where this fails", () => {
    expect(packLexicon()).toEqual(PACKED);
  });

  it("keeps every single word of compromise's list with its kind", () => {
    const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } })
      .one;
    const words = Object.keys(lexicon).filter((word) => /^[\p{Ll}'&.-]+$/u.test(word));
    expect(words.length).toBeGreaterThan(15_000);
    expect(words.filter((word) => classOf(word) === undefined)).toEqual([]);
    const men = words.filter((word) => lexicon[word] === "MaleName");
    expect(men.filter((word) => genderOf(word) !== "male")).toEqual([]);
  });

  it.each([
    ["sofia", "given"],
    ["keats", "surname"],
    ["new delhi", "place"],
    ["boeing", "organisation"],
    ["walked", "common"],
    ["being", "common"],
    ["walkedly", undefined],
    ["", undefined],
    ["brennholt", undefined],
    ["constructor", undefined],
  ])("says that %s is %s", (word, kind) => {
    expect(classOf(word)).toBe(kind);
  });

  it("reads ordinary endings", () => {
    expect(looksCommon("landslides")).toBe(true);
    expect(looksCommon("denby")).toBe(false);
  });
});
