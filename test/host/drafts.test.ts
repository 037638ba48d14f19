import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { picture, pictureOfFailure, take, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

const lead =
  "Sixty firefighters worked through Monday night to put out a fire that destroyed the theatre at the end of the pier in Wrenmouth, in north Norfolk.";

/** Each named as the versions of its wire are, which lie beside it. */
const drafts = {
  "pier.html": `<h1>Theatre lost in pier fire</h1>
<p>${lead} Nine people were treated for smoke.</p>
<p>&ldquo;The band played until the ushers <b>told</b> them to stop, and then they carried out the tubas,&rdquo; said Leonie
Marchant, 52.</p>
`,
  "pier.wire": `BRITAIN-PIER/
Theatre lost in pier fire

WRENMOUTH, England, June 17 (Fenland Wire) - ${lead} Six people were treated for smoke.
`,
  "pier.txt": `Theatre lost in pier fire

${lead} Nine people were treated for smoke.

Divers from Lowestoft will inspect the iron piles on Wednesday. At least 12 of the piles are known to be cracked.

The pier was 1,100 feet long when it was complete and draws 400,000 visitors a year. The arcade and the cafe, which are
nearest the shore, will reopen on Saturday.
`,
};

describe.each(["node", "worker"] as const)("in the %s host, a draft", (host) => {
  const folder = mkdtempSync(join(tmpdir(), "stet-drafts-"));
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    cpSync(join(project, "examples/pier/wire"), join(folder, "wire"), { recursive: true });
    for (const [name, text] of Object.entries(drafts)) writeFileSync(join(folder, name), text);
    window = await openWindow({ folder, development: project, host, size: { width: 1100, height: 640 } });
  });

  beforeEach(() => pictureOfFailure(() => window?.page));

  afterAll(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { name: "pier.html", at: "told", fix: "Restore “asked”", after: "<b>asked</b>" },
    { name: "pier.wire", at: "Six people", fix: "Update to Nine", after: "Nine people" },
    { name: "pier.txt", at: "smoke", fix: "Insert the missing passage", after: "Gareth Lofthouse" },
  ])("has its findings and their fixes: $name", async ({ name, at, fix, after }) => {
    const { page } = window;
    const squiggles = page.locator(".squiggly-error, .squiggly-warning");
    await openFile(name);
    await untilChecked(page);
    await picture(page, `draft-${name}-${host}`);
    const before = await squiggles.count();
    await take(window, fix, { at });
    await window.placeOf(after);
    await expect.poll(() => squiggles.count()).toBeLessThan(before);
  });

  async function openFile(name: string): Promise<void> {
    const { page } = window;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
    await page.locator(".tab.active", { hasText: name }).waitFor();
  }
});
