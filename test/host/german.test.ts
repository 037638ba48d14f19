import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, picture, untilChecked } from "./look.ts";
import { openWindow } from "./window.mjs";

/** What a finding itself says stays English, as the stories are; everything else speaks the language of the editor. */
describe.each(["node", "worker"] as const)("in the %s host, a VS Code that was started in German", (host) => {
  let window: Awaited<ReturnType<typeof openWindow>>;

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    window = await openWindow({
      folder: join(project, "examples/pier"),
      file: "draft.md",
      development: project,
      host,
      language: "de",
      size: { width: 1200, height: 760 },
    });
    await untilChecked(window.page);
  });

  afterAll(() => window?.close());

  const press = (key: string) => window.page.keyboard.press(key);

  async function see(selector: string, words: string): Promise<void> {
    await window.page.locator(selector, { hasText: words }).first().waitFor();
  }

  it("has the line above the draft in German, and the language status", async () => {
    await see(
      ".codelens-decoration",
      "Verglichen mit pier-1, UPDATE 1 (am Anfang des Entwurfs genannt) | 8 Fehler, 5 Warnungen",
    );
    await window.page.locator("[id='status.languageStatus']").hover();
    await see(".hover-language-status", "Stet: 8 Fehler, 5 Warnungen");
    await see(".hover-language-status", "am Anfang des Entwurfs genannt");
    await picture(window.page, `german-status-${host}`);
  });

  it("has the actions on a finding, and leaves the finding's own words as they are", async () => {
    const { page } = window;
    const card = page.locator(".monaco-hover:visible", {
      hasText: "pier-1 said six; the newer version says Nine",
    });
    const offered = page.locator(".action-widget .monaco-list-row", { hasText: "Vorlage daneben öffnen" });
    // A card or a menu may go before it is read: then one asks again.
    await eventually(async () => {
      for (const key of ["Escape", "Control+1", "Control+Home", "Control+F8"]) await press(key);
      return isSeen(card);
    });
    await eventually(async () => {
      for (const key of ["Escape", "Control+."]) await press(key);
      return isSeen(offered);
    });
    const rows = await page.locator(".action-widget .monaco-list-row.action").allTextContents();
    expect(rows.map((row) => row.trim())).toEqual([
      "Update to nine",
      "Vorlage daneben öffnen",
      "Stehen lassen",
      "Stehen lassen, mit Begründung …",
      "Diese Angabe im ganzen Entwurf stehen lassen",
      "version/superseded in diesem Entwurf nicht prüfen",
    ]);
    await picture(window.page, `german-actions-${host}`);
    await press("Escape");
  });

  // A worker host translates the manifest of an extension that is installed, and not of one under development.
  if (host === "worker") return;

  it("has its commands", async () => {
    await press("F1");
    await window.page.locator(".quick-input-widget input").fill(">Stet: Mit der Vorlage");
    await see(".quick-input-list .monaco-list-row", "Stet: Mit der Vorlage vergleichen");
    await press("Escape");
  });

  it("has its views", async () => {
    await window.run("Stet: Focus on Vorlagen View");
    await see(".pane-header", "Vorlagen");
    await see(".pane-header", "Stehen gelassen");
    await see(".monaco-list-row", "17. Juni · 1 fehlend");
    await see(".pane-body", "Noch wurde nichts stehen gelassen.");
    await picture(window.page, `german-views-${host}`);
  });

  it("has its walkthrough", async () => {
    await window.run("Welcome: Open Walkthrough...");
    await window.page
      .locator(".quick-input-list .monaco-list-row", { hasText: "Eine Meldung mit Stet prüfen" })
      .click();
    await see(".gettingStartedContainer", "Öffnen Sie die Beispielmeldung");
    await picture(window.page, `german-walkthrough-${host}`);
  });
});
