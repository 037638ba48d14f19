import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
