import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutRelativeLinks } from "../scripts/packed-readme.mjs";
import { checks } from "../server/src/core/index.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const { contributes } = JSON.parse(read("package.json"));
const words: Readonly<Record<string, string>> = JSON.parse(read("package.nls.json"));
const settings: readonly string[] = contributes.configuration.flatMap((group: { properties: object }) =>
  Object.keys(group.properties),
);

const root = new URL("../", import.meta.url);
const readme = read("README.md");

describe("the readme", () => {
  it.each([...readme.matchAll(/^\| `([a-z]+\/[a-z]+)` \| ([a-z]+) \|/gm)].map((row) => [row[1], row[2]]))(
    "lists %s as it is: %s by default",
    (code, severity) => {
      expect(checks.find(({ meta }) => meta.code === code)?.meta.severity).toBe(severity);
    },
  );

  it("shows every picture that is taken for it", () => {
    const shown = [...readme.matchAll(/\]\(docs\/images\/([^)]+)\)/g)].map(([, name]) => name!);
    expect(shown.sort()).toEqual(readdirSync(new URL("docs/images", root)).sort());
  });

  it("lists every check", () => {
    const listed = [...readme.matchAll(/^\| `([a-z]+\/[a-z]+)` \|/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual(checks.map(({ meta }) => meta.code as string).sort());
  });

  it("names every setting, and no others", () => {
    const named = [...readme.matchAll(/`(stet\.(?!json)[\w.]+)`/g)].map(([, name]) => name!);
    expect([...new Set(named)].sort()).toEqual([...settings].sort());
  });

  it("names commands as they are called", () => {
    const called = Object.entries(words).flatMap(([key, title]) => (/^command/.test(key) ? title : []));
    const named = [...readme.matchAll(/\*Stet:\s([^*]+)\*/g)].map(([, title]) => title!.replace(/\s+/g, " "));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((title) => !called.some((each) => each.replace("…", "") === title))).toEqual([]);
  });

  it("names the keys of every command that has one", () => {
    const keys: readonly { key: string; mac: string }[] = contributes.keybindings;
    for (const { key } of keys) {
      const written = key.replace(/(?<=^|\+)\w/g, (first) => first.toUpperCase());
      expect(readme).toContain(written);
    }
  });

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
