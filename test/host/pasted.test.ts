import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { picture, pictureOfFailure } from "./look.ts";
import { openWindow } from "./window.mjs";
import { rewritten, writeWireDesk } from "./wire-desk.ts";

/** Among 200 wire stories, and with nothing configured. */
describe.each(["node", "worker"] as const)(
  "in the %s host, a rewritten story that is pasted into a new document",
  (host) => {
    const folder = mkdtempSync(join(tmpdir(), "stet-pasted-"));
    let window: Awaited<ReturnType<typeof openWindow>>;

    beforeAll(async () => {
      await runNode("test/host/install-vscode.mjs", "current");
      writeWireDesk(folder);
      window = await openWindow({ folder, development: project, host, size: { width: 1100, height: 640 } });
    });

    beforeEach(() => pictureOfFailure(() => window?.page));

    afterAll(async () => {
      await window?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("finds its wire", async () => {
      expect(readdirSync(join(folder, "feed"))).toHaveLength(200);
      const { page } = window;
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await window.run("File: New Untitled Text File");
      await page.locator(".monaco-editor .view-line").first().click();
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(rewritten)})`);
      await page.keyboard.press("Control+V");
      await page
        .locator(".codelens-decoration", {
          hasText: "Compared with canal-lock, UPDATE 1 (found in the workspace by its content)",
        })
        .waitFor();
    });

    it("and has its squiggles, under the words that differ", async () => {
      const { page } = window;
      await page.locator(".squiggly-error").nth(2).waitFor({ state: "attached" });
      await window.run("Problems: Focus on Problems View");
      const problem = (words: string) => page.locator(".markers-panel .monaco-list-row", { hasText: words });
      for (const code of ["version/superseded", "figure/changed", "name/spelling"])
        await problem(code).first().waitFor();
      expect(await page.locator(".squiggly-error").count()).toBe(3);
      await picture(page, `pasted-${host}`);
    });

    it("and its wire can be named for good, from what is suggested", async () => {
      const { page } = window;
      await page.locator(".monaco-editor .view-line").first().click();
      await window.run("Stet: Attach Suggested References");
      const list = page.locator(".quick-input-widget", { hasText: "Compare" });
      await list.locator(".monaco-list-row", { hasText: "canal-lock" }).first().waitFor();
      await picture(page, `suggested-${host}`);
      await page.keyboard.press("Enter");
      await page.locator(".codelens-decoration", { hasText: "(named at the top of the draft)" }).waitFor();
      for (const path of ["- feed/canal-lock.txt", "- feed/canal-lock-2.txt"]) await window.placeOf(path);
    });
  },
);
