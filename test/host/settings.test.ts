import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, picture, pictureOfFailure, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

/** Those of a folder lie in it, and are followed whoever writes them. */
describe.each(["node", "worker"] as const)("the settings, in the %s host", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "test/host/workspace"),
      file: "bridge.md",
      development: project,
      host,
      size: { width: 1100, height: 760 },
    });
    await untilChecked(window.page);
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(() => window?.close());

  const seen = (selector: string, words: string | RegExp) =>
    window.page.locator(selector, { hasText: words }).first();

  it("turn off the card that says where a fact is confirmed", async () => {
    const confirmed = seen(".monaco-hover:visible", /Confirmed by bridge-1, line \d+/);
    const differs = seen(".monaco-hover:visible", "15,200 vehicles");
    await eventually(() => isCardOf("4.6 million", confirmed));
    await picture(window.page, `confirmed-${host}`);
    window.set({ "stet.confirmations": false });
    await eventually(
      async () => (await isCardOf("12,500", differs)) && !(await isCardOf("4.6 million", confirmed)),
    );
    window.set({});
    await eventually(() => isCardOf("4.6 million", confirmed));
  });

  it("stand in groups, under a title each", async () => {
    const { page } = window;
    await window.run("Preferences: Open Settings (UI)");
    await page.locator(".settings-editor .search-container").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("@ext:stet.stet");
    for (const group of ["References (3)", "Findings (5)", "Server (1)"])
      await seen(".settings-toc-container .monaco-list-row", group).waitFor();
    await seen(".setting-item-contents", "look for versions of it among the stories").waitFor();
    await picture(page, `settings-${host}`);
    await window.run("View: Close Editor");
    await seen(".tab.active", "bridge.md").waitFor();
  });

  it("offer the code of every check, and what each may weigh", async () => {
    window.set({ "stet.severity": { "": "off", "figure/sum": "" } });
    await window.page.keyboard.press("Control+P");
    await window.page.locator(".quick-input-widget input").fill("settings.json");
    await seen(".quick-input-list .monaco-list-row", "settings.json").click();
    await seen(".tab.active", "settings.json").waitFor();
    await offers('"": "off"', ["Home", "ArrowRight"], "date/weekday");
    await offers('"figure/sum": ""', ["End", "ArrowLeft"], "information");
  });

  async function isCardOf(words: string, card: ReturnType<typeof seen>): Promise<boolean> {
    await window.pointAt(words);
    return isSeen(card);
  }

  /** What is suggested on the line of some words, where keys lead to. */
  async function offers(line: string, keys: readonly string[], words: string): Promise<void> {
    const { page } = window;
    await eventually(async () => {
      await page.keyboard.press("Escape");
      const { x, y } = await window.placeOf(line);
      await page.mouse.click(x, y);
      for (const key of [...keys, "Control+Space"]) await page.keyboard.press(key);
      return isSeen(seen(".suggest-widget .monaco-list-row", words));
    });
    await picture(page, `offers-${words.replace("/", "-")}-${host}`);
    await page.keyboard.press("Escape");
  }
});
