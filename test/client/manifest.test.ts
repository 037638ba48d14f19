import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../server/src/core/index.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const words = JSON.parse(readFileSync("package.nls.json", "utf8"));
const { contributes } = manifest;

describe("the manifest", () => {
  it("offers a severity for every check, with its own weight and what it says", () => {
    const offered = contributes.configuration
      .flatMap((group: { properties: object }) => Object.entries(group.properties))
      .find(([name]: [string]) => name === "stet.severity")[1].properties;
    const wanted = checks.map(({ meta }) => [
      meta.code,
      {
        type: "string",
        enum: ["error", "warning", "information", "hint", "off"],
        default: meta.severity,
        description: meta.says,
      },
    ]);
    expect(offered).toEqual(Object.fromEntries(wanted));
  });

  it("offers the same in stet.json", () => {
    const schema = JSON.parse(readFileSync("server/stet.schema.json", "utf8"));
    const offered = schema.properties.severity.properties;
    const wanted = checks.map(({ meta }) => [
      meta.code,
      {
        enum: ["error", "warning", "information", "hint", "off"],
        description: meta.says,
        default: meta.severity,
      },
    ]);
    expect(offered).toEqual(Object.fromEntries(wanted));
  });

  it("has a command for every key, item of a menu and link", () => {
    const known = contributes.commands.map(({ command }: { command: string }) => command);
    const views = Object.values<{ id: string }[]>(contributes.views).flat();
    const own = [
      ...known,
      ...views.map(({ id }) => `${id}.focus`),
      "stet.letStand",
      "stet.letStandWithReason",
    ];
    const named = [
      ...JSON.stringify([contributes, words]).matchAll(
        /"(?:onC|c)ommand[:"]+(stet\.\w+)|command:(stet\.[\w.]+)/g,
      ),
    ];
    expect(named.map(([, a, b]) => a ?? b).filter((command) => !own.includes(command!))).toEqual([]);
  });

  it("has words for every key, and no others", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort());
  });

  it("starts with every language that the client listens to", () => {
    const client = readFileSync("client/src/extension.ts", "utf8");
    const languages = /const languages = \[(.*)\]/.exec(client)?.[1]?.match(/\w+/g);
    expect(manifest.activationEvents).toEqual([
      ...languages!.map((language) => `onLanguage:${language}`),
      "onFileSystem:stet-sample",
      "onFileSystem:stet-page",
    ]);
  });

  it("names files that exist", () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.languages.map(({ configuration }: { configuration: string }) => configuration),
      ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
      ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
      ...contributes.walkthroughs[0].steps.map(({ media }: { media: { svg: string } }) => media.svg),
    ];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
