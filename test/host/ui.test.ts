import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { placeOf } from "./place-of.mjs";
import { openWindow, type Window } from "./window.ts";

/** Pictures go to .cache/pictures; those of the readme are made with STET_PICTURES=docs/images. */
const pictures = join(project, process.env.STET_PICTURES ?? ".cache/pictures");

describe("what a person sees", () => {
  let window: Window;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "test/host/workspace"),
      file: "bridge.md",
      extension: { development: project },
    });
  });

  afterAll(() => window?.close());

  const picture = (name: string) => window.page.screenshot({ path: join(pictures, `${name}.png`) });

  it("a squiggle stands under the figure that differs", async () => {
    await window.page.locator(".squiggly-error").first().waitFor({ state: "attached", timeout: 30_000 });
    expect(await window.page.locator(".squiggly-error").count()).toBe(1);
  });

  it("the card says what the reference says", async () => {
    const { x, y } = await placeOf(window.page, "12,500");
    await window.page.mouse.move(x, y + 120);
    await window.page.mouse.move(x, y, { steps: 5 });
    const card = window.page.locator(".monaco-hover:visible", { hasText: "15,200" });
    await card.waitFor({ timeout: 15_000 });
    await picture("card");
  });

  it("the Problems panel lists it", async () => {
    await window.page.keyboard.press("Escape");
    await window.page.keyboard.press("Control+Shift+M");
    const row = window.page.locator(".markers-panel .monaco-list-row", { hasText: "15,200" });
    await row.first().waitFor({ timeout: 15_000 });
    await picture("problems");
    await window.page.keyboard.press("Control+Shift+M");
  });

  it("the quick fix puts the figure right, and the squiggle goes", async () => {
    const { x, y } = await placeOf(window.page, "12,500");
    await window.page.mouse.click(x, y);
    await window.page.keyboard.press("Control+.");
    const choice = window.page.locator(".action-widget .monaco-list-row", { hasText: "15,200" });
    await choice.first().waitFor({ timeout: 15_000 });
    await picture("quick-fix");
    await choice.first().click();
    await placeOf(window.page, "15,200");
    await window.page.locator(".squiggly-error").first().waitFor({ state: "detached", timeout: 15_000 });
  });
});
