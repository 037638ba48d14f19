import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, picture, pictureOfFailure, take, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

describe.each(["node", "worker"] as const)("what a person sees, in the %s host", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "test/host/workspace"),
      file: "bridge.md",
      development: project,
      host,
    });
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(() => window?.close());

  it("a squiggle stands under the figure that differs", async () => {
    const squiggles = window.page.locator(".squiggly-error");
    await untilChecked(window.page);
    expect(await squiggles.count()).toBe(1);
  });

  it("the card says what the reference says, and leads to the words there", async () => {
    const { page } = window;
    const card = page.locator(".monaco-hover:visible", { hasText: "15,200 vehicles" });
    await eventually(async () => {
      await window.pointAt("12,500");
      return isSeen(card);
    });
    await picture(page, `card-${host}`);
    await card.locator("a", { hasText: "15,200" }).click();
    await page.locator(".tab.active", { hasText: "bridge-1.txt" }).waitFor();
    await page.locator(".statusbar-item", { hasText: "(6 selected)" }).waitFor();
    await window.run("View: Close Editor");
    await page.locator(".tab.active", { hasText: "bridge.md" }).waitFor();
  });

  it("its code leads to the page of the check", async () => {
    const { page } = window;
    const code = page.locator(".monaco-hover:visible a", { hasText: "figure/changed" });
    await eventually(async () => {
      await window.pointAt("12,500");
      return isSeen(code);
    });
    await code.click();
    await page.locator(".tab.active", { hasText: "figure-changed.md" }).waitFor();
    const words = "A figure differs from the one that the reference gives in the same place.";
    await expect.poll(() => isInAFrame(words)).toBe(true);
    await picture(page, `check-page-${host}`);
    await window.run("View: Close Editor");
    await page.locator(".tab.active", { hasText: "bridge.md" }).waitFor();
  });

  it("the Problems panel lists it", async () => {
    await window.page.keyboard.press("Control+Shift+M");
    await window.page.locator(".markers-panel .monaco-list-row", { hasText: "15,200" }).first().waitFor();
    await window.page.keyboard.press("Control+Shift+M");
  });

  it("the language status names the reference, and why it is one", async () => {
    await window.page.locator("[id='status.languageStatus']").hover();
    const status = window.page.locator(".hover-language-status");
    await status.filter({ hasText: "1 error" }).waitFor();
    await status.filter({ hasText: "bridge-1" }).waitFor();
    await status.filter({ hasText: "named at the top of the draft" }).waitFor();
  });

  it("the output says what runs, what each check found, and that the server was restarted", async () => {
    await window.run("Stet: Show Output");
    const panel = window.page.locator(".part.panel");
    const channel = panel.locator("select.monaco-select-box option:checked").first();
    await expect.poll(() => channel.textContent()).toBe("Stet");
    // The editor draws spaces as ones that do not break, and breaks long lines.
    const lines = async () =>
      (await panel.locator(".view-line").allTextContents()).join("\n").replace(/\s+/g, " ");
    await expect.poll(lines).toMatch(/\[info\] Stet \d+\.\d+\.\d+ in VS Code \d/);
    await expect.poll(lines).toMatch(/bridge\.md: 1 × error; references: 1 \(front matter\)/);
    await picture(window.page, `output-${host}`);
    await window.run("Stet: Restart Server");
    await expect.poll(lines).toContain("The server was started anew");
    await untilChecked(window.page);
    await window.page.keyboard.press("Control+J");
  });

  it("a bug report is shown before it is sent, and has no word of the story", async () => {
    const { page } = window;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await window.run("Stet: Copy Diagnostic Information");
    await page.locator("[id='status.notifications']").click();
    await page.locator(".notifications-center .monaco-button", { hasText: "Show" }).first().click();
    await window.placeOf("## Versions");
    const report = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(report).toContain(host === "node" ? "extension host: Node" : "extension host: web worker");
    expect(report).toContain("shown: 1 figure/changed");
    for (const word of ["bridge", "vehicles", "12,500", "15,200"]) expect(report).not.toContain(word);
    await picture(page, `bug-report-${host}`);
    await window.run("View: Revert and Close Editor");
    await page.locator(".tab.active", { hasText: "bridge.md" }).waitFor();
  });

  it("all safe findings are fixed together, each after a look at it", async () => {
    const { page } = window;
    await window.run("Stet: Fix All Safe Findings");
    const panel = page.locator(".bulk-edit-panel");
    await panel.locator(".monaco-list-row", { hasText: "12,500" }).first().waitFor();
    await picture(page, `refactor-preview-${host}`);
    await panel.locator(".monaco-button", { hasText: "Discard" }).click();
    await panel.waitFor({ state: "hidden" });
    await window.placeOf("12,500");
  });

  // VS Code ticks nothing that is to be confirmed, and shows no preview of what is not.
  it("and one tick at the draft takes them all", async () => {
    const { page } = window;
    await window.run("Stet: Fix All Safe Findings");
    const panel = page.locator(".bulk-edit-panel");
    await panel.locator(".monaco-list-row", { hasText: "bridge.md" }).locator(".edit-checkbox").click();
    await panel.locator(".monaco-button", { hasText: "Apply" }).click();
    await window.placeOf("15,200");
    await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+Z");
    await window.placeOf("12,500");
    await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
  });

  it("the quick fix puts the figure right, and the squiggle goes", async () => {
    await take(window, "15,200", { at: "12,500" });
    await window.placeOf("15,200");
    await window.page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  });

  /** Whether a page that is drawn from Markdown has some words. */
  async function isInAFrame(words: string): Promise<boolean> {
    const counts = window.page.frames().map((frame) => frame.getByText(words).count());
    return (await Promise.all(counts)).some((count) => count > 0);
  }
});
