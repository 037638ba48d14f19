import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contrastOf } from "./contrast.mjs";
import { project, runNode } from "./host.ts";
import { picture, pictureOfFailure, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

describe.each(["node", "worker"] as const)("the views, in the %s host", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "examples/pier"),
      file: "draft.md",
      development: project,
      host,
      size: { width: 1400, height: 800 },
    });
    await untilChecked(window.page);
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(() => window?.close());

  const passages = (state: string) => window.page.locator(`.monaco-list-row[aria-label^='${state}: ']`);

  it("are led to by the line above the draft, and so are its problems", async () => {
    const line = (words: string) => window.page.locator(".codelens-decoration a", { hasText: words });
    await line("Compared with pier-1, UPDATE 1").click();
    await passages("missing").first().waitFor();
    await line("8 errors, 5 warnings").click();
    await window.page.locator(".markers-panel .monaco-list-row", { hasText: "Reference says 940" }).waitFor();
    await picture(window.page, `views-both-${host}`);
    await window.run("View: Hide Panel");
  });

  it("show the passages in some states alone, as they are ticked, and say so", async () => {
    await window.run("Stet: Focus on References View");
    for (const state of ["missing", "changed", "kept"]) await passages(state).first().waitFor();
    await choose(["changed", "moved", "kept"]);
    await window.page.locator(".pane-body", { hasText: "Only: missing" }).first().waitFor();
    await passages("kept").first().waitFor({ state: "detached" });
    expect(await passages("changed").count()).toBe(0);
    await passages("missing").first().waitFor();
    await picture(window.page, `views-filtered-${host}`);
    await choose(["changed", "moved", "kept"]);
    await passages("kept").first().waitFor();
    expect(await window.page.locator(".pane-body", { hasText: "Only: " }).count()).toBe(0);
  });

  it.each(["Light Modern", "Dark Modern", "Dark High Contrast", "Light High Contrast"])(
    "have icons that stand out, in %s",
    async (theme) => {
      await window.wear(theme);
      for (const state of ["missing", "changed", "kept"]) {
        const icon = passages(state).first().locator(".custom-view-tree-node-item-icon");
        await expect.poll(() => contrastOf(icon)).toBeGreaterThanOrEqual(3);
      }
      await picture(window.page, `views-${theme.toLowerCase().replaceAll(" ", "-")}-${host}`);
    },
  );

  it("compare the draft with its reference, which follows as the draft changes", async () => {
    const { page } = window;
    await page.keyboard.press("Control+1");
    await window.run("Stet: Compare with the Reference");
    const [theirs, ours] = ["original", "modified"].map((side) =>
      page.locator(`.monaco-diff-editor .editor.${side} .view-lines`),
    );
    await expect.poll(() => order(theirs!)).toEqual(["Sixty", "Gareth"]);
    await expect.poll(() => order(ours!)).toEqual(["Sixty", "Gareth"]);
    await picture(page, `compare-${host}`);

    await ours!.getByText("Sixty", { exact: false }).first().click();
    for (const key of ["Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown"]) await page.keyboard.press(key);
    await expect.poll(() => order(ours!)).toEqual(["Gareth", "Sixty"]);
    await expect.poll(() => order(theirs!)).toEqual(["Gareth", "Sixty"]);

    await ours!.getByText("Sixty", { exact: false }).first().click();
    await page.keyboard.press("Home");
    await page.keyboard.type("Seven ");
    await page.locator(".monaco-diff-editor .char-insert").first().waitFor({ state: "attached" });
  });

  /** Which of two paragraphs comes first; both hosts draw the lines in any order. */
  async function order(side: Locator): Promise<readonly string[]> {
    const lines = await side.locator(".view-line").all();
    const placed = await Promise.all(
      lines.map(async (line) => ({
        text: (await line.textContent()) ?? "",
        y: (await line.boundingBox())?.y ?? 0,
      })),
    );
    const text = placed.sort((a, b) => a.y - b.y).map((line) => line.text.replaceAll("\u00a0", " "));
    return text.join("\n").match(/Sixty(?=\s+firefighters)|Gareth(?=\s+Lof)/g) ?? [];
  }

  /** Turns the ticks of some states in the list of them. */
  async function choose(states: readonly string[]): Promise<void> {
    const { page } = window;
    await window.run("Stet: Choose Which Passages Are Shown");
    for (const state of states) {
      const row = page.locator(".quick-input-widget .monaco-list-row", { hasText: state }).first();
      await row.click();
    }
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }
});
