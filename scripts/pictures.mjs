// Takes the pictures of the readme, in docs/images, of the sample story in a real VS Code. To be run when what an editor
// sees has changed; the build must be fresh.
//
//   npm run pictures                 npm run pictures -- --themes    also in dark and high contrast, into .cache/pictures
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openWindow } from "../test/host/window.mjs";

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
const light = { theme: "Light Modern", folder: join(root, "docs/images") };
const others = [
  { theme: "Dark Modern", folder: join(root, ".cache/pictures/dark") },
  { theme: "Dark High Contrast", folder: join(root, ".cache/pictures/high-contrast") },
  { theme: "Light High Contrast", folder: join(root, ".cache/pictures/high-contrast-light") },
];

/** Whether something came to be seen. */
const answers = /** @type {const} */ ([() => true, () => false]);

for (const each of process.argv.includes("--themes") ? [light, ...others] : [light]) await takeAll(each);

/** @param {{ theme: string, folder: string }} where */
async function takeAll({ theme, folder }) {
  mkdirSync(folder, { recursive: true });
  const window = await openWindow({
    folder: join(root, "examples/pier"),
    file: "draft.md",
    development: root,
    size: { width: 1000, height: 720 },
  });
  const { page } = window;
  await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
  await window.wear(theme);

  const card = page.locator(".monaco-hover:visible", { hasText: "940" });
  do await pointAt("94-seat");
  while (!(await card.waitFor({ timeout: 3000 }).then(...answers)));
  await take("editor");
  await page.keyboard.press("Escape");

  const { x, y } = await window.placeOf("94-seat");
  await page.mouse.click(x - 20, y);
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
  await page.mouse.move(x, y + 300);
  await take("quick-fix");
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").nth(3).waitFor();
  await take("problems");
  await page.keyboard.press("Control+Shift+M");

  await window.run("Stet: Focus on References View");
  const missing = page.locator(".monaco-list-row[aria-label^='missing']");
  await page.setViewportSize({ width: 1600, height: 760 });
  await widenSideBar(120);
  await missing.click();
  await page.locator(".editor-group-container").nth(1).waitFor();
  await missing.hover();
  await take("references");

  await page.keyboard.press("Control+B");
  await page.locator(".editor-group-container").first().click();
  await window.run("View: Close Editors in Other Groups");
  await window.run("Stet: Compare with the Reference");
  await page.locator(".monaco-diff-editor .char-delete").first().waitFor({ state: "attached" });
  await page.keyboard.press("Control+Home");
  await take("compare");
  await window.run("View: Close All Editors");

  await window.run("Welcome: Open Walkthrough...");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Check a Story" }).first().click();
  await page.locator(".gettingStartedContainer", { hasText: "Open the sample story" }).waitFor();
  await take("walkthrough");
  await window.close();

  /** @param {number} by */
  async function widenSideBar(by) {
    const bar = await page.locator(".part.sidebar").boundingBox();
    if (!bar) return;
    const edge = bar.x + bar.width + 2;
    await page.mouse.move(edge, 400);
    await page.mouse.down();
    await page.mouse.move(edge + by, 400, { steps: 5 });
    await page.mouse.up();
  }

  /** @param {string} words */
  async function pointAt(words) {
    const { x, y } = await window.placeOf(words);
    await page.mouse.move(x - 20, y + 100);
    await page.mouse.move(x - 20, y, { steps: 5 });
  }

  /** Once nothing moves any more. @param {string} name */
  async function take(name) {
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
    await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
  }
}
