import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, onTestFailed } from "vitest";
import { project } from "./host.ts";
import type { openWindow } from "./window.mjs";

/** Whether something comes to be seen in a moment, in milliseconds. */
export function isSeen(what: Locator, moment = 3_000): Promise<boolean> {
  return what
    .first()
    .waitFor({ timeout: moment })
    .then(...answers);
}

/** Whether something went as it should. */
const answers = [() => true, () => false] as const;

/**
 * Does as a user does who tries again, until it is done. The machine may be slow. One try may have done its work without
 * being seen to: so no try waits inside for what the one before may have taken away.
 */
export function eventually(isDone: () => Promise<boolean>): Promise<void> {
  return expect.poll(isDone, { timeout: 180_000 }).toBe(true);
}

/** Until a draft has its squiggles, and above it the line that pushes all of its words down as it comes. */
export async function untilChecked(page: Page): Promise<void> {
  await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ state: "attached" });
  await page.locator(".codelens-decoration").first().waitFor();
}

/** Takes what is offered at some words. Right behind an edit they may be marked anew: then one asks again. */
export function take(
  { page, placeOf }: Pick<Awaited<ReturnType<typeof openWindow>>, "page" | "placeOf">,
  offer: string,
  { at }: { readonly at: string },
): Promise<void> {
  const row = page.locator(".action-widget .monaco-list-row", { hasText: offer }).first();
  return eventually(async () => {
    await page.keyboard.press("Escape");
    const { x, y } = await placeOf(at);
    await page.mouse.click(x, y);
    await page.keyboard.press("Control+.");
    if (!(await isSeen(row))) return false;
    return row.click({ timeout: 3_000 }).then(...answers);
  });
}

/** For somebody to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(project, ".cache/pictures");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What was seen when a test failed; to be called before each. */
export function pictureOfFailure(page: () => Page | undefined): void {
  onTestFailed(async ({ task }) => {
    const folder = join(project, ".cache/failed");
    mkdirSync(folder, { recursive: true });
    const name = `${task.suite?.name ?? ""} ${task.name}`.replace(/[^\p{L}\p{N}]+/gu, "-");
    await page()?.screenshot({ path: join(folder, `${name}.png`) });
  });
}
