import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, "utf8"));

const sources = readdirSync("client/src").map((name) => readFileSync(`client/src/${name}`, "utf8"));
const calls = sources.flatMap((source) => [...source.matchAll(/\bl10n\.t\(\s*("(?:[^"\\]|\\.)*")?/g)]);
const used = [...new Set(calls.map(([, literal]) => literal && (JSON.parse(literal) as string)))];

const placeholders = (words: string) =>
  [...words.matchAll(/\{\d\}|\]\(command:[^)]*\)|`[^`]*`/g)].map(String).sort();

describe("the words of the client", () => {
  it("are written where they are used, so that they can be found", () => {
    expect(used).not.toContain(undefined);
  });

  it("are all in the bundle, which has no others", () => {
    const bundle = read("l10n/bundle.l10n.json");
    expect(Object.keys(bundle).sort()).toEqual([...used].sort());
    for (const [words, english] of Object.entries(bundle)) expect(english).toBe(words);
  });
});

describe.each([
  { name: "the words of the client", english: "l10n/bundle.l10n.json", german: "l10n/bundle.l10n.de.json" },
  { name: "the words of the manifest", english: "package.nls.json", german: "package.nls.de.json" },
])("$name in German", ({ english, german }) => {
  const [source, translated] = [read(english), read(german)];

  it("are complete", () => {
    expect(Object.keys(translated)).toEqual(Object.keys(source));
    expect(Object.values(translated).filter((words) => words.trim() === "")).toEqual([]);
  });

  it("keep what is filled in, commands and code", () => {
    for (const [key, words] of Object.entries(source))
      expect([key, placeholders(translated[key]!)]).toEqual([key, placeholders(words)]);
  });
});
