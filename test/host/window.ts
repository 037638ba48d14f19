import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium, openLoopbackPage } from "./chromium.mjs";
import { installVSCode } from "./install-vscode.mjs";
import { serveVSCode } from "./serve-vscode.mjs";

/** Nothing but the story: for pictures, and so that a small window shows all of it. */
const calm = {
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.editor.editorActionsLocation": "hidden",
  "window.commandCenter": false,
  "window.menuBarVisibility": "hidden",
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.fontFamily": "DejaVu Sans Mono",
  "editor.fontSize": 14,
  "editor.lineHeight": 24,
  "editor.lineNumbers": "off",
  "editor.folding": false,
  "editor.glyphMargin": false,
  "editor.wordWrap": "on",
  "editor.padding.top": 16,
  "editor.renderLineHighlight": "none",
  "editor.occurrencesHighlight": "off",
  "editor.selectionHighlight": false,
  "editor.overviewRulerBorder": false,
  "editor.scrollBeyondLastLine": false,
  "editor.stickyScroll.enabled": false,
  "editor.lightbulb.enabled": "off",
  "editor.unicodeHighlight.ambiguousCharacters": false,
};

/** A VS Code that a person could sit at, on a copy of a folder. */
export interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

export interface WindowOptions {
  /** The folder that is copied and opened. */
  readonly folder: string;
  /** The document to open, relative to it. */
  readonly file: string;
  /** The extension's folder where it is under development, else the folder of the installed extensions. */
  readonly extension: { readonly development: string } | { readonly installedIn: string };
  readonly size?: { readonly width: number; readonly height: number };
}

export async function openWindow({ folder, file, extension, size }: WindowOptions): Promise<Window> {
  const copy = mkdtempSync(join(tmpdir(), "stet-window-"));
  cpSync(folder, copy, { recursive: true });
  const server = await serveVSCode(await installVSCode("current"), {
    settings: calm,
    ...("installedIn" in extension && { extensions: extension.installedIn }),
  });
  const browser = await launchChromium();
  const page = await openLoopbackPage(browser, {
    viewport: size ?? { width: 960, height: 640 },
    deviceScaleFactor: 2,
  });
  const remote = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [["openFile", remote(join(copy, file))]];
  if ("development" in extension) payload.push(["extensionDevelopmentPath", remote(extension.development)]);
  const query = new URLSearchParams({ folder: copy, payload: JSON.stringify(payload) });
  await page.goto(`${server.url}/?${query}`);
  await page.locator(".monaco-editor .view-line").first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("Control+B");
  return {
    page,
    async close() {
      await browser.close();
      await server.stop();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
