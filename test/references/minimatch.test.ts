import { describe, expect, it } from "vitest";
import { Minimatch } from "../../server/src/references/minimatch.ts";

describe("the matcher of the bundled client", () => {
  it.each([
    ["**/*", "/stories/pier/draft.md", true],
    ["**/*", "/stories/.stet/decisions.json", true],
    ["**/*.txt", "/stories/wire.txt", true],
    ["**/*.txt", "/stories/wire.md", false],
    ["/stories/{a,b}.md", "/stories/b.md", true],
  ])("%s and %s: %s", (glob, path, matches) => {
    expect(new Minimatch(glob, { dot: true }).match(path)).toBe(matches);
  });

  it("tells a case apart unless it is asked not to", () => {
    expect(new Minimatch("**/*.TXT").match("/wire.txt")).toBe(false);
    expect(new Minimatch("**/*.TXT", { nocase: true }).match("/wire.txt")).toBe(true);
  });

  it("gives the pattern", () => {
    expect(new Minimatch("**/*", { dot: true }).makeRe().test("/a/b")).toBe(true);
  });
});
