import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, picture, pictureOfFailure, take, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

/** What is let stand outlives whatever happens to the window, the file and the draft. */
describe.each(["node", "worker"] as const)("a decision, in the %s host", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "examples/pier"),
      file: "draft.md",
      development: project,
      host,
      size: { width: 1300, height: 900 },
    });
    await untilChecked(window.page);
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(() => window?.close());

  const path = () => join(window.folder, ".stet/decisions.json");
  /** Throws where the file is not whole. */
  const kept = (): readonly { readonly id: string }[] => JSON.parse(readFileSync(path(), "utf8")).decisions;

  it("survives a window that goes down at any moment of the writing", async () => {
    await letStand("94-seat");
    await expect.poll(counts).toBe("7 5");
    await letStand("Yarmouth");
    await window.page.reload(); // Nothing is waited for: it may be written, half written or not yet.
    await untilChecked(window.page);
    expect(JSON.stringify(kept())).toContain("940");
    await eventually(async () => (await counts()) === `${8 - kept().length} 5`);
  });

  it("is joined by what another editor decides meanwhile, and neither loses the other", async () => {
    const before = kept();
    const id = "00000000-0000-4000-8000-000000000001";
    const at = "2025-06-17T09:00:00Z";
    const theirs = { id, scope: "check", draft: "draft.md", code: "spelling/changed", at };
    writeFileSync(path(), JSON.stringify({ version: 1, decisions: [...before, theirs] }));
    await letStand("60 feet");
    await expect.poll(counts).toBe(`${7 - before.length} 4`);
    const ids = kept().map((each) => each.id);
    expect(ids).toEqual(expect.arrayContaining([id, ...before.map((each) => each.id)]));
    expect(ids).toHaveLength(before.length + 2);
  });

  it("goes with its paragraph, and ends where the fact is another", async () => {
    const { page } = window;
    const errors = 8 - (kept().length - 1);
    const { x, y } = await window.placeOf("60 feet");
    await page.mouse.click(x, y);
    for (const key of ["Control+L", "Control+L", "Alt+ArrowUp", "Alt+ArrowUp", "Control+Home"])
      await page.keyboard.press(key);
    await expect.poll(async () => (await place("60 feet")) < (await place("Sixty"))).toBe(true);
    await change("60 feet", "60 yards");
    await expect.poll(counts).toBe(`${errors + 1} 4`);
    await window.run("Stet: Focus on Let Stand View");
    await page.locator(".monaco-list-row", { hasText: "the words have changed since" }).first().waitFor();
    await picture(page, `decisions-${host}`);
    await change("60 yards", "60 feet");
    await expect.poll(counts).toBe(`${errors} 4`);
  });

  it("goes with its draft when that is given another name", async () => {
    const { page } = window;
    const before = await counts();
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+S");
    await window.run("File: Focus on Files Explorer");
    const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: "draft.md" });
    await eventually(async () => {
      await page.keyboard.press("Escape");
      await row.click();
      await page.keyboard.press("F2");
      return isSeen(page.locator(".explorer-folders-view input"));
    });
    await page.keyboard.press("Control+A");
    await page.keyboard.type("fire.md");
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "fire.md" }).waitFor();
    await expect.poll(() => readFileSync(path(), "utf8")).toContain('"draft":"fire.md"');
    expect(readFileSync(path(), "utf8")).not.toContain('"draft":"draft.md"');
    await expect.poll(counts).toBe(before);
  });

  const place = async (words: string) => (await window.placeOf(words)).y;

  const letStand = (words: string) => take(window, "Let it stand", { at: words });

  /** Types over the last of some words; the caret leaves the paragraph then, and what it says is shown. */
  async function change(from: string, to: string): Promise<void> {
    const { page } = window;
    const { x, y } = await window.placeOf(from);
    await page.mouse.dblclick(x, y);
    await page.keyboard.type(to.split(" ").at(-1)!);
    await window.placeOf(to);
    await page.keyboard.press("Control+Home");
  }

  /** The errors and the warnings that the status bar counts: "8 5". */
  async function counts(): Promise<string> {
    const text = await window.page.locator("[id='status.problems']").textContent();
    return (text?.match(/\d+/g) ?? []).join(" ");
  }
});
