import { analyse } from "scslre";
import { beforeAll, describe, expect, it } from "vitest";
import { randomFrom } from "../core/random.ts";
import { constructedBy, constructs, files, literalsIn, load, type Pattern } from "./collect.ts";
import { slowOn } from "./pump.ts";

const seed = 20_160_114;
const patterns = new Map<string, Pattern>();
const constructing = files.filter(constructs);
let constructed: Pattern[] = [];

beforeAll(async () => {
  constructed = await constructedBy(async () => {
    for (const file of constructing) await load(file);
    const { createChecker } = await import("../../server/src/core/index.ts");
    // Some patterns are put together when they are first asked for.
    const text = "The ferry sank on Jan. 20, 2016, off Marlow, and “12 people were rescued”, he said.";
    const draft = text.replace("Jan. 20, 2016", "22 January 2016");
    createChecker().check({ uri: "d", text: draft }, [{ uri: "w", text }]);
  });
  for (const pattern of [...files.flatMap(literalsIn), ...constructed])
    patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
});

describe("every regular expression of the product", () => {
  it("is known here, those too that are put together while it runs", () => {
    expect(patterns.size).toBeGreaterThan(1_200);
    expect(constructed.length).toBeGreaterThan(100);
    expect([...new Set(constructed.map(({ file }) => file))].sort()).toEqual([...constructing].sort());
  });

  it("is linear by its automaton: no quantifier trades characters with another, or starts anew at each", () => {
    expect(
      [...patterns].flatMap(([written, { file, source, flags }]) =>
        reportsOf(source, flags).map((kind) => `${file}: ${written} ${kind}`),
      ),
    ).toEqual([]);
  });

  it("is linear by the clock, on its own words again and again", () => {
    const random = randomFrom(seed);
    expect(
      [...patterns].flatMap(([written, { file, source, flags }]) => {
        const slow = slowOn(source, flags, random);
        return slow ? `${file}: ${written} on ${slow.input}: ${slow.time.toFixed()} ms` : [];
      }),
    ).toEqual([]);
  }, 120_000);
});

describe("a pattern that is not linear is found", () => {
  it.each([
    ["^(?:a+)+$", "Self"],
    ["^\\s*\\n\\s*$", "Trade"],
    ["\\d+$", "Move"],
    ["\\([^)]*\\)", "Move"],
  ])("by its automaton: /%s/", (source, kind) => {
    expect(reportsOf(source, "")).toContain(kind);
  });

  it.each([["\\bcould\\b[^.]*$"], ["path '.*' exists"]])("by the clock: /%s/", (source) => {
    expect(slowOn(source, "u", randomFrom(seed))).toBeDefined();
  });

  it.each([["^\\d+$"], ["(?<!\\d)\\d+$"], ["\\bcould\\b[^.]{0,80}$"]])("and no other: /%s/", (source) => {
    expect(reportsOf(source, "u")).toEqual([]);
    expect(slowOn(source, "u", randomFrom(seed))).toBeUndefined();
  });
});

/** What keeps a pattern from being linear; indices of groups change nothing of that, and the library does not know them. */
function reportsOf(source: string, flags: string): string[] {
  return analyse({ source, flags: flags.replace("d", "") }).reports.map(({ type }) => type);
}
