// Takes the pictures of the readme, in docs/images, of the sample story in a real VS Code. To be run when what an editor
// sees has changed; the build must be fresh.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openWindow } from "../test/host/window.mjs";

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
const images = join(root, "docs/images");
mkdirSync(images, { recursive: true });

const window = await openWindow({
  folder: join(root, "examples/pier"),
  file: "draft.md",
  development: root,
  size: { width: 1000, height: 720 },
});
const { page } = window;
await page.locator(".squiggly-error").first().waitFor({ state: "attached" });

await pointAt("94-seat");
await page.locator(".monaco-hover:visible", { hasText: "940" }).waitFor();
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
await window.close();

/** @param {string} words */
async function pointAt(words) {
  const { x, y } = await window.placeOf(words);
  await page.mouse.move(x - 20, y + 100);
  await page.mouse.move(x - 20, y, { steps: 5 });
}

/** Once nothing moves any more. @param {string} name */
async function take(name) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  await page.screenshot({ path: join(images, `${name}.png`), animations: "disabled", caret: "hide" });
}
