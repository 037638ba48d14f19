import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { installVSCode } from "./install-vscode.mjs";
import { eventually, pictureOfFailure, take, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

/** Ten steps of somebody who sees Stet for the first time, in a profile that has nothing but Stet. */
describe.each([
  { host: "node", says: "extension host: Node" },
  { host: "worker", says: "extension host: web worker" },
] as const)("a first try, in the $host host", ({ host, says }) => {
  const folder = mkdtempSync(join(tmpdir(), "stet-first-try-"));
  const extensions = join(folder, "extensions");
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    await runNode("scripts/package.mjs");
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("1. installs the packed extension", async () => {
    const { root, node } = await installVSCode("current");
    await promisify(execFile)(node, [
      join(root, "out/server-main.js"),
      ...["--extensions-dir", extensions, "--user-data-dir", join(folder, "user")],
      ...["--server-data-dir", join(folder, "server"), "--accept-server-license-terms"],
      ...["--install-extension", join(project, `stet-${version}.vsix`), "--force"],
    ]);
    window = await openWindow({ extensions, host, size: { width: 1400, height: 900 } });
    await expect.poll(whereItRuns).toContain(says);
  });

  it("2. opens the walkthrough", async () => {
    await window.run("Welcome: Open Walkthrough...");
    await pick("Check a Story with Stet");
    await see(".gettingStartedContainer", "Open the sample story");
  });

  it("3. opens the sample story, which has its findings", async () => {
    await window.page
      .locator(".gettingStartedContainer .monaco-button", { hasText: "Open the Sample Story" })
      .click();
    await window.placeOf("94-seat");
    await untilChecked(window.page);
  });

  it.each([
    { finding: "Yarmouth", fix: "Change to Lowestoft", after: "Divers from Lowestoft" },
    { finding: "94", fix: "Change to 940", after: "940-seat" },
    { finding: "principal", fix: "Change to principle", after: "principle." },
  ])("4. puts $finding right by its quick fix", async ({ finding, fix, after }) => {
    await take(window, fix, { at: finding });
    await window.placeOf(after);
  });

  it("5. lets a finding stand, and is told for how long", async () => {
    await expect.poll(() => problems("name/spelling")).toBe(1);
    await take(window, "Let it stand", { at: "Loftus" });
    await expect.poll(() => problems("name/spelling")).toBe(0);
    await window.page.locator("[id='status.notifications']").click();
    await see(".notifications-center", "Stet keeps this until the window closes");
    await window.run("Notifications: Clear All Notifications");
  });

  it("6. sees it listed, and takes it back", async () => {
    await window.run("Stet: Focus on Let Stand View");
    const row = window.page.locator(".tree-explorer-viewlet-tree-view .monaco-list-row", {
      hasText: "Loftus",
    });
    expect(await row.getAttribute("aria-label")).toMatch(/Loftus.*\. Kept until the window closes$/);
    await act(row, "Let It Stand No More");
    await row.waitFor({ state: "detached" });
    await expect.poll(() => problems("name/spelling")).toBe(1);
  });

  it("7. finds the missing paragraph among the references", async () => {
    await window.run("Stet: Focus on References View");
    await lifeboat().scrollIntoViewIfNeeded();
    expect(await lifeboat().getAttribute("aria-label")).toMatch(/^missing: The town's lifeboat/);
    await lifeboat().click();
    await window.page.locator(".editor-group-container").nth(1).waitFor();
  });

  it("8. inserts it", async () => {
    await act(lifeboat(), "Insert Passage");
    await window.page.locator(".monaco-list-row[aria-label^='kept: The town']").waitFor();
    await window.run("View: Close Editors in Other Groups").catch(() => {});
  });

  it("9. compares the draft with the reference", async () => {
    const { x, y } = await window.placeOf("lifeboat, which");
    await window.page.mouse.click(x, y);
    await window.run("Stet: Compare with the Reference");
    await window.page.locator(".monaco-diff-editor").first().waitFor();
    await see(".tab.active", "UPDATE 1 (reference) ↔ draft.md");
    await window.run("View: Close Editor");
  });

  it("10. turns a check off", async () => {
    await expect.poll(() => problems("date/changed")).toBe(1);
    await window.run("Preferences: Open User Settings (JSON)");
    await see(".tab.active", "settings.json");
    await window.page.locator(".editor-group-container.active .monaco-editor").first().click();
    for (const key of ["Control+Home", "ArrowRight"]) await window.page.keyboard.press(key);
    await window.page.keyboard.insertText('"stet.severity": { "date/changed": "off" },');
    await window.page.keyboard.press("Control+S");
    await expect.poll(() => problems("date/changed")).toBe(0);
  });

  const lifeboat = () => window.page.locator(".monaco-list-row", { hasText: "The town's lifeboat" });

  /** Takes an action of a row, which is there for as long as the pointer is on it and the list is not filled anew. */
  function act(row: Locator, action: string): Promise<void> {
    const button = row.locator(`[aria-label*='${action}']`);
    const timeout = 3_000;
    return eventually(() =>
      row
        .hover({ timeout })
        .then(() => button.click({ timeout }))
        .then(
          () => true,
          () => false,
        ),
    );
  }

  async function pick(words: string): Promise<void> {
    await window.page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first().click();
  }

  async function see(selector: string, words: string): Promise<void> {
    await window.page.locator(selector, { hasText: words }).first().waitFor();
  }

  /** As the information for a bug report says. */
  async function whereItRuns(): Promise<string> {
    const { page } = window;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await window.run("Stet: Copy Diagnostic Information");
    return String(await page.evaluate("navigator.clipboard.readText()"));
  }

  /** How many problems with some words the panel lists. */
  async function problems(words: string): Promise<number> {
    const { page } = window;
    const panel = page.locator(".markers-panel");
    if (!(await panel.isVisible())) await window.run("Problems: Focus on Problems View");
    await panel.waitFor();
    return panel.locator(".monaco-list-row", { hasText: words }).count();
  }
});
