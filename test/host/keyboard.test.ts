import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, pictureOfFailure, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

/** Everything that the mouse does can be done without one. A key is pressed where the focus is seen to be. */
describe.each(["node", "worker"] as const)("with the keyboard alone, in the %s host", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "examples/pier"),
      file: "draft.md",
      development: project,
      host,
      size: { width: 1200, height: 760 },
    });
    await untilChecked(window.page);
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(() => window?.close());

  const seen = (selector: string, words: string | RegExp) =>
    window.page.locator(selector, { hasText: words }).first();
  const card = (words: string | RegExp) => seen(".monaco-hover:visible", words);
  /** Where it has the focus. */
  const draft = () => window.page.locator(".editor-instance .monaco-editor.focused");
  const list = () => window.page.locator(".tree-explorer-viewlet-tree-view .monaco-list:focus");

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await window.page.keyboard.press(key);
  }

  /** Back into the draft, whatever is open over it. */
  async function toDraft(): Promise<void> {
    await eventually(async () => {
      await press("Escape", "Control+1");
      return isSeen(draft(), 1_000);
    });
  }

  /**
   * From the top by keys to a finding, whose card is read. What was taken back a moment ago may not be marked yet, and a card
   * may go before it is read: then one goes there again.
   */
  async function go(keys: readonly string[], words: string | RegExp): Promise<void> {
    await eventually(async () => {
      await toDraft();
      await press("Control+Home", ...keys);
      return isSeen(card(words));
    });
    await closeCard();
  }

  const [next, previous] = ["Control+F8", "Control+Shift+F8"] as const;
  const toFirstFinding = () => go([next], "the newer version says Nine");

  async function closeCard(): Promise<void> {
    await press("Escape");
    await window.page.locator(".monaco-hover:visible").first().waitFor({ state: "hidden" });
  }

  it("goes to a finding and back, and reads its card, the older version first", async () => {
    await toFirstFinding();
    await go([next, next], "Reference says Monday");
    await go([next, next, previous], /pier-1, line 5: .*six.*→ UPDATE 1, line 9: .*Nine/s);
  });

  it("takes the reference's words with the editor's own key", async () => {
    await go([next, next], "Reference says Monday");
    await eventually(async () => {
      await press("Shift+Alt+Period");
      return isSeen(seen(".view-line", "on Monday by"));
    });
    await eventually(async () => {
      if (await isSeen(seen(".view-line", "on Sunday by"), 500)) return true;
      await press("Control+Z");
      return false;
    });
  });

  it("lets it stand with a reason, and takes that back", async () => {
    await toFirstFinding();
    const offered = seen(".action-widget .monaco-list-row", "Let it stand");
    // Right behind an edit there may be nothing to offer yet: then one asks again.
    await eventually(async () => {
      await press("Escape", "Control+.");
      return isSeen(offered);
    });
    const chosen = seen(".action-widget .monaco-list-row.focused", "with a reason");
    await eventually(async () => {
      await press("ArrowDown");
      return isSeen(chosen, 500);
    });
    await press("Enter");
    await pick("This finding");
    await giveReason("Counted again by the brigade");
    await takeBack(/^six \(Nine\)\. Counted again by the brigade$/);
  });

  it.each([
    { much: "This fact in the whole draft", kept: /^six \(Nine\)\. Asked twice · in the whole draft$/ },
    {
      much: "This check in the whole draft",
      kept: /^version\/superseded\. Asked twice · in the whole draft$/,
    },
  ])("lets the finding at the caret stand with a reason: $much", async ({ much, kept }) => {
    await toFirstFinding();
    await window.run("Stet: Let the Finding Stand");
    await pick(much);
    await giveReason("Asked twice");
    await takeBack(kept);
  });

  it("goes from what was let stand to its words in the draft", async () => {
    const kept = /^six \(Nine\)\. Asked by the desk$/;
    await toFirstFinding();
    await window.run("Stet: Let the Finding Stand");
    await pick("This finding");
    await giveReason("Asked by the desk");
    await eventually(async () => {
      await toDraft();
      await press("Control+End");
      if (await reach("Let Stand", kept)) await press("Enter");
      return (await isSeen(seen(".statusbar-item", "(3 selected)"))) && isSeen(draft());
    });
    await takeBack(kept);
  });

  it("opens the reference beside, at the words of the finding at the caret", async () => {
    await toFirstFinding();
    await window.run("Stet: Open the Reference Beside");
    await seen(".editor-group-container.active .tab.active", "pier-2.txt").waitFor();
    await seen(".statusbar-item", "(4 selected)").waitFor();
    await window.run("View: Close Editor");
    await seen(".editor-group-container.active .tab.active", "draft.md").waitFor();
  });

  it("finds the missing passage among the references, and inserts it", async () => {
    const inserted = window.page.locator(".monaco-list-row[aria-label^='kept: The town']");
    await eventually(async () => {
      if (await reach("References", /^missing: The town/)) await press("Control+Enter");
      return isSeen(inserted);
    });
  });

  /** Down the choices of a list until one is reached, and takes it. */
  async function pick(words: string): Promise<void> {
    await seen(".quick-input-widget .monaco-list-row", words).waitFor();
    const chosen = seen(".quick-input-widget .monaco-list-row.focused", words);
    for (let tries = 5; tries > 0 && !(await isSeen(chosen, 500)); tries--) await press("ArrowDown");
    await press("Enter");
  }

  async function giveReason(words: string): Promise<void> {
    await seen(".quick-input-widget", "Why does it stand?").waitFor();
    await window.page.keyboard.type(words);
    await press("Enter");
  }

  /** Finds a decision in the view, and revokes it. */
  async function takeBack(label: RegExp): Promise<void> {
    const none = window.page.getByText("Nothing was let stand yet");
    await eventually(async () => {
      if (await reach("Let Stand", label)) await press("Delete");
      return isSeen(none);
    });
  }

  /**
   * Into a view, down to a row, and takes it. A list that is just being filled or refreshed may lose its focus, and the row
   * may be gone because the last try did its work: so the caller looks, and tries again.
   */
  async function reach(view: string, label: RegExp): Promise<boolean> {
    const focused = list().locator(".monaco-list-row.focused").first();
    const labelOf = async () => (await focused.getAttribute("aria-label", { timeout: 500 })) ?? "";
    await window.run(`Stet: Focus on ${view} View`);
    if (!(await isSeen(list()))) return false;
    await press("Home");
    for (let rows = await list().locator(".monaco-list-row").count(); rows > 0; rows--) {
      if (label.test(await labelOf().catch(() => ""))) {
        await press("Space");
        return isSeen(list().locator(".monaco-list-row.focused.selected"));
      }
      await press("ArrowDown");
    }
    return false;
  }
});
