import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { openWindow } from "./window.mjs";

const isSeen = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );

const eventually = (isDone: () => Promise<boolean>): Promise<void> =>
  expect.poll(isDone, { timeout: 40_000 }).toBe(true);

/** Everything that the mouse does can be done without one. */
describe("with the keyboard alone", () => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "examples/pier"),
      file: "draft.md",
      development: project,
      size: { width: 1200, height: 760 },
    });
    await window.page.locator(".squiggly-error").first().waitFor({ state: "attached", timeout: 30_000 });
  });

  afterAll(() => window?.close());

  const row = (label: string) => window.page.locator(`.monaco-list-row[aria-label^='${label}']`);
  const press = (key: string) => window.page.keyboard.press(key);

  /** Down the rows of a view until one is reached. */
  async function downTo(label: RegExp): Promise<void> {
    const view = window.page.locator(
      ".tree-explorer-viewlet-tree-view .monaco-list.focused, .tree-explorer-viewlet-tree-view .monaco-list:focus",
    );
    const focused = view.locator(".monaco-list-row.focused").first();
    for (let reached = ""; !label.test(reached); ) {
      await press("ArrowDown");
      reached = (await focused.getAttribute("aria-label")) ?? "";
    }
  }

  it("goes to a finding and back, and reads its card", async () => {
    await press("Control+1");
    await press("Control+Home");
    await press("Control+F8");
    const card = (words: string) => window.page.locator(".monaco-hover:visible", { hasText: words });
    await card("the newer version says Nine").waitFor();
    await press("Escape");
    await press("Control+F8");
    await card("Reference says Monday").waitFor();
    await press("Escape");
    await press("Control+Shift+F8");
    await card("the newer version says Nine").waitFor();
    await press("Escape");
  });

  it("takes the reference's words with the editor's own key", async () => {
    await press("Control+F8");
    await window.page.locator(".monaco-hover:visible", { hasText: "Reference says Monday" }).waitFor();
    await press("Escape");
    await press("Shift+Alt+Period");
    await window.placeOf("on Monday by");
    await press("Control+Z");
    await window.placeOf("on Sunday by");
    await goToFirstFinding();
    await press("Escape");
  });

  const asked = (words: string) => window.page.locator(".quick-input-widget", { hasText: words }).waitFor();

  it("lets it stand with a reason, and takes that back", async () => {
    const menu = window.page.locator(".action-widget");
    const offered = menu.locator(".monaco-list-row", { hasText: "Let it stand" }).first();
    // Right behind an edit there may be nothing to offer yet: then one asks again.
    await eventually(async () => {
      for (const key of ["Escape", "Control+."]) await press(key);
      return isSeen(offered);
    });
    for (const focused = menu.locator(".monaco-list-row.focused"); ; ) {
      if ((await focused.textContent())?.includes("with a reason")) break;
      await press("ArrowDown");
    }
    await press("Enter");
    await asked("This fact in the whole draft");
    await press("Enter");
    await asked("Why does it stand?");
    await window.page.keyboard.type("Counted again by the brigade");
    await press("Enter");
    await takeBack(/^six \(Nine\)\. Counted again by the brigade$/);
  });

  it.each([
    {
      much: "This fact in the whole draft",
      down: 1,
      kept: /^six \(Nine\)\. Asked twice · in the whole draft$/,
    },
    {
      much: "This check in the whole draft",
      down: 2,
      kept: /^version\/superseded\. Asked twice · in the whole draft$/,
    },
  ])("lets the finding at the caret stand with a reason: $much", async ({ much, down, kept }) => {
    await goToFirstFinding();
    await press("Escape");
    await window.run("Stet: Let the Finding Stand");
    await asked(much);
    for (let i = 0; i < down; i++) await press("ArrowDown");
    await press("Enter");
    await asked("Why does it stand?");
    await window.page.keyboard.type("Asked twice");
    await press("Enter");
    await takeBack(kept);
  });

  it("opens the reference beside, at the words of the finding at the caret", async () => {
    await goToFirstFinding();
    await press("Escape");
    await window.run("Stet: Open the Reference Beside");
    await window.page
      .locator(".editor-group-container.active .tab.active", { hasText: "pier-2.txt" })
      .waitFor();
    await window.page.locator(".statusbar-item", { hasText: "(4 selected)" }).waitFor();
    await window.run("View: Close Editor");
  });

  /** What was taken back a moment ago may not be marked yet: then one goes there again. */
  function goToFirstFinding(): Promise<void> {
    return eventually(async () => {
      for (const key of ["Escape", "Control+1", "Control+Home", "Control+F8"]) await press(key);
      return isSeen(window.page.locator(".monaco-hover:visible", { hasText: "Nine" }).first());
    });
  }

  /** A view that was empty when it got the focus has a list now that has not. */
  function focus(view: string): Promise<void> {
    return eventually(async () => {
      await window.run(`Stet: Focus on ${view} View`);
      return isSeen(window.page.locator(".tree-explorer-viewlet-tree-view .monaco-list:focus"));
    });
  }

  /** Finds a decision in the view, and revokes it. */
  async function takeBack(label: RegExp): Promise<void> {
    await window.run("Stet: Focus on Let Stand View");
    await window.page
      .locator(".monaco-list-row[aria-label]", { hasText: /six|superseded/ })
      .first()
      .waitFor();
    await focus("Let Stand");
    await downTo(label);
    // A list that is refreshed between the two keys has nothing selected: then one tries again.
    await eventually(async () => {
      for (const key of ["Space", "Delete"]) await press(key);
      return isSeen(window.page.getByText("Nothing was let stand yet"));
    });
  }

  it("finds the missing passage among the references, and inserts it", async () => {
    await window.run("Stet: Focus on References View");
    await row("missing").waitFor();
    await focus("References");
    await downTo(/^missing/);
    await press("Space");
    await press("Control+Enter");
    await row("kept: The town").waitFor();
  });
});
