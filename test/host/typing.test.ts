import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countEachFrame } from "./flicker.mjs";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, pictureOfFailure, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

describe.each(["node", "worker"] as const)("while one types, in the %s host, a squiggle", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "test/host/workspace"),
      file: "bridge.md",
      development: project,
      host,
      settings: { "files.autoSave": "afterDelay" }, // As in a browser.
    });
    await untilChecked(window.page);
  });

  beforeEach(async () => {
    pictureOfFailure(() => window?.page);
    // A second try begins with the text that the first one did, which VS Code takes from the disk where nothing is unsaved.
    window.set({});
    await eventually(async () => {
      await window.page.keyboard.press("Control+S");
      cpSync(join(project, "test/host/workspace/bridge.md"), draft());
      return (await isSeen(words("for 18 months from"))) && isSeen(words("About 12,500 vehicles"));
    });
    await line("1 error").waitFor();
    await expect.poll(() => squiggles().count()).toBe(1);
  });

  afterAll(() => window?.close());

  const squiggles = () => window.page.locator(".squiggly-error");
  const words = (text: string) => window.page.locator(".view-line", { hasText: text });
  const line = (words: string) => window.page.locator(".codelens-decoration", { hasText: words }).first();

  const draft = () => join(window.folder, "bridge.md");
  const saved = (words: string) => expect.poll(() => readFileSync(draft(), "utf8")).toContain(words);

  async function doubleClick(words: string): Promise<void> {
    const { x, y } = await window.placeOf(words);
    await window.page.mouse.dblclick(x, y);
  }

  it("waits until the caret has left the passage", async () => {
    const { page } = window;
    await doubleClick("18");
    await page.keyboard.type("19");
    await window.placeOf("19 months");
    await line("2 errors").waitFor(); // So it was found.
    await saved("19 months"); // Of itself, which is no reason to show it.
    expect(await squiggles().count()).toBe(1);
    await page.keyboard.press("Control+End");
    await expect.poll(() => squiggles().count()).toBe(2);
    await page.keyboard.press("Control+Z");
    await window.placeOf("18 months");
    await expect.poll(() => squiggles().count()).toBe(1);
  });

  it("stays, and goes with its words, when the text above it grows", async () => {
    const { page } = window;
    const { y } = await window.placeOf("12,500");
    await doubleClick("closes for repairs");
    await page.keyboard.press("End");
    const counts = await countEachFrame(page, ".squiggly-error");
    for (const key of [..." of the night", "Enter", "Enter", ..."By day"]) await page.keyboard.press(key);
    await expect.poll(async () => (await window.placeOf("12,500")).y).toBeGreaterThan(y);
    await line("1 error").waitFor();
    expect(await counts()).toEqual([1]);
    await expect
      .poll(async () => {
        const words = await window.placeOf("12,500");
        const box = await squiggles().first().boundingBox();
        return box && { right: box.x + box.width / 2 - words.x, below: box.y + box.height / 2 - words.y };
      })
      .toSatisfy((by) => by !== null && Math.abs(by.right) < 3 && Math.abs(by.below) < 20);
  });

  it("stays when the draft is saved, and goes when its fix was asked for on saving", async () => {
    const { page } = window;
    await doubleClick("Maren Oldfield");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Night");
    await page.keyboard.press("Control+S");
    await saved("Night");
    expect(await squiggles().count()).toBe(1);
    window.set({ "editor.codeActionsOnSave": { "source.fixAll.stet": "explicit" } });
    await page.keyboard.press("Control+End");
    await expect
      .poll(async () => {
        await page.keyboard.type(" ");
        await page.keyboard.press("Control+S");
        return squiggles().count();
      })
      .toBe(0);
    await window.placeOf("About 15,200 vehicles");
  });
});
