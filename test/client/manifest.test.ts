import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../server/src/core/index.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const words = JSON.parse(readFileSync("package.nls.json", "utf8"));
const { contributes } = manifest;

describe("the manifest", () => {
  it("offers a severity for every check", () => {
    const offered = contributes.configuration
      .flatMap((group: { properties: object }) => Object.entries(group.properties))
      .find(([name]: [string]) => name === "stet.severity")[1].properties;
    expect(Object.keys(offered)).toEqual(expect.arrayContaining(checks.map(({ meta }) => meta.code)));
  });

  it("has words for every key, and no others", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort());
  });

  it("starts with every language that the client listens to", () => {
    const client = readFileSync("client/src/extension.ts", "utf8");
    const languages = /const languages = \[(.*)\]/.exec(client)?.[1]?.match(/\w+/g);
    expect(manifest.activationEvents).toEqual(languages?.map((language) => `onLanguage:${language}`));
  });

  it("names files that exist", () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.languages.map(({ configuration }: { configuration: string }) => configuration),
      ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
    ];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
