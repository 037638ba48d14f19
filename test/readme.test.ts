import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutRelativeLinks } from "../scripts/packed-readme.mjs";
import { checks } from "../server/src/core/index.ts";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

describe("the readme", () => {
  it.each([...readme.matchAll(/^\| `([a-z]+\/[a-z]+)` \| ([a-z]+) \|/gm)].map((row) => [row[1], row[2]]))(
    "lists %s as it is: %s by default",
    (code, severity) => {
      expect(checks.find(({ meta }) => meta.code === code)?.meta.severity).toBe(severity);
    },
  );

  it.each([...readme.matchAll(/(?<!!\[[^\]]*)\]\(([^)#:]+)\)/g)].map((link) => link[1]!))(
    "links to %s, which exists",
    (path) => {
      expect(existsSync(new URL(path, root))).toBe(true);
    },
  );
});

describe("the readme in the package", () => {
  const packed = withoutRelativeLinks(readme);

  it("has no picture and no link that would lead nowhere, and all else", () => {
    expect([...packed.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to)).toEqual(["https://nodejs.org"]);
    expect(packed).toContain("Stet is under the MIT licence.");
    expect(packed).not.toMatch(/\n\n\n/);
    expect(packed.split("\n## ").length).toBe(readme.split("\n## ").length);
  });
});
