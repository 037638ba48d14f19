import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
const words: Record<string, string> = JSON.parse(readFileSync("package.nls.json", "utf8"));

/** What the tests in a real VS Code do, as text. */
const tests = readdirSync("test/host", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`test/host/${name}`, "utf8"))
  .join("\n");

const commands: readonly { command: string; title: string }[] = contributes.commands;
const settings: readonly string[] = contributes.configuration.flatMap((group: { properties: object }) =>
  Object.keys(group.properties),
);

/** The editor's own: how much of what client and server say to each other is put into the output. */
const others = ["stet.trace.server"];

/** "ctrl+f8" as a test presses it. */
function keysOf(command: string): string[] {
  const bindings: readonly { command: string; key: string }[] = contributes.keybindings;
  return bindings
    .filter((each) => each.command === command)
    .map(({ key }) => {
      const [last, ...held] = key.split("+").reverse();
      const names = held.reverse().map((name) => ({ ctrl: "Control", shift: "Shift" })[name] ?? name);
      return `"${[...names, last!.replace(/^./, (first) => first.toUpperCase())].join("+")}"`;
    });
}

describe("a test in a real VS Code", () => {
  it.each(commands.map(({ command, title }) => [command, words[title.replaceAll("%", "")]!]))(
    "runs %s (%s)",
    (command, title) => {
      const asWritten = [`"${command}"`, `"Stet: ${title.replace("…", "")}`, ...keysOf(command)];
      expect(asWritten.filter((each) => tests.includes(each))).not.toEqual([]);
    },
  );

  it.each(settings.filter((name) => !others.includes(name)))("sets %s", (name) => {
    const own = name.replace("stet.", "");
    expect(tests.includes(`"${name}"`) || new RegExp(`(?:set|update)\\("${own}"`).test(tests)).toBe(true);
  });
});
