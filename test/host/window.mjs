import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { launchChromium, openLoopbackPage } from "./chromium.mjs";
import { installVSCode } from "./install-vscode.mjs";
import { serveVSCode } from "./serve-vscode.mjs";
import { serveFiles, webExtension } from "./web-extension.mjs";

/** Nothing but the story: for pictures, and so that a small window shows all of it. */
const calm = {
  "window.autoDetectColorScheme": false,
  "window.autoDetectHighContrast": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.editor.editorActionsLocation": "hidden",
  "window.commandCenter": false,
  "window.menuBarVisibility": "hidden",
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.fontFamily": "DejaVu Sans Mono",
  "editor.fontSize": 14,
  "editor.lineHeight": 25,
  "editor.lineNumbers": "off",
  "editor.folding": false,
  "editor.glyphMargin": false,
  "editor.guides.indentation": false,
  "editor.wordWrap": "on",
  "editor.padding.top": 14,
  "editor.renderLineHighlight": "none",
  "editor.occurrencesHighlight": "off",
  "editor.selectionHighlight": false,
  "editor.overviewRulerBorder": false,
  "editor.hideCursorInOverviewRuler": true,
  "editor.hover.above": false,
  "editor.scrollbar.vertical": "hidden",
  "editor.scrollBeyondLastLine": false,
  "editor.stickyScroll.enabled": false,
  "editor.lightbulb.enabled": "off",
  "editor.unicodeHighlight.ambiguousCharacters": false,
};

/** A folder that nobody has said to trust is opened without a question. */
const untrusted = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
  "security.workspace.trust.untrustedFiles": "open",
};

/**
 * Opens a VS Code that a person could sit at, on a copy of a folder.
 * @param {{
 *   folder?: string, file?: string, workspace?: string, trusted?: "asked",
 *   development?: string, host?: "node" | "worker", extensions?: string,
 *   settings?: Record<string, unknown>, language?: string,
 *   size?: { width: number, height: number }
 * }} options `folder` is copied and opened, and in it `file`, or the folders that the file `workspace` of it names; Stet is
 *   under `development` or installed in `extensions`, and runs in the server's host or the browser's worker; nothing is trusted
 *   until somebody is asked, where that is wanted; `language` is the one that VS Code is told to speak, which extensions then speak
 */
export async function openWindow({
  folder,
  file,
  workspace,
  trusted,
  development,
  host = "node",
  extensions,
  settings,
  language,
  size,
}) {
  const temporary = mkdtempSync(join(tmpdir(), "stet-window-"));
  const copy = join(temporary, folder ? basename(folder) : "desk");
  if (folder) cpSync(folder, copy, { recursive: true });
  else mkdirSync(copy);
  const isWorker = host === "worker";
  const server = await serveVSCode(await installVSCode("current"), {
    settings: { ...calm, ...(trusted && untrusted), ...settings },
    extensions: isWorker ? undefined : extensions,
    trustEveryFolder: trusted === undefined,
  });
  const browser = await launchChromium();
  const viewport = size ?? { width: 960, height: 640 };
  // The workbench's own content policy lets it load nothing from another port than its own.
  const page = await openLoopbackPage(browser, {
    viewport,
    deviceScaleFactor: 2,
    bypassCSP: isWorker,
  });
  // A language pack, of which there is none here, would say so, and bring VS Code's own words besides.
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
  const served = isWorker && development ? await webExtension(page, development) : undefined;

  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = file ? [["openFile", remote(join(copy, file))]] : [];
  if (development && !served) payload.push(["extensionDevelopmentPath", remote(development)]);
  const opened = workspace ? { workspace: join(copy, workspace) } : { folder: copy };
  const query = new URLSearchParams({ ...opened, payload: JSON.stringify(payload) });
  await page.goto(`${server.url}/?${query}`);
  const ready = file ? ".monaco-editor .view-line" : ".monaco-workbench .statusbar-item";
  await page.locator(ready).first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("Control+B"); // The side bar goes.

  const window = {
    page,
    /** The copy that is open. */
    folder: copy,

    /**
     * Where words stand; waits until they are on a line of the editor.
     * @param {string} words
     * @returns {Promise<{ x: number, y: number }>} the middle of them
     */
    async placeOf(words) {
      return (await page.waitForFunction(findWords, words)).jsonValue();
    },

    /**
     * Runs a command from the palette, as soon as it is there.
     * @param {string} title
     */
    async run(title) {
      const row = page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
      for (let patience = 20; patience > 0; patience--) {
        await page.keyboard.press("F1");
        await page.locator(".quick-input-widget input").fill(`>${title}`);
        if (
          await row.waitFor({ timeout: 2000 }).then(
            () => true,
            () => false,
          )
        )
          break;
        await page.keyboard.press("Escape");
      }
      await row.click();
    },

    async close() {
      await browser.close();
      served?.close();
      packed?.close();
      await server.stop();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
  const packed = isWorker && extensions ? await installFromLocation(window, extensions) : undefined;
  return window;
}

/**
 * Installs an unpacked extension into the browser, which gets its files from a server, as from a gallery's.
 * @param {{ page: import("playwright-core").Page, run(title: string): Promise<void> }} window
 * @param {string} extensions the folder that it is in
 */
async function installFromLocation({ page, run }, extensions) {
  const [name = ""] = readdirSync(extensions).filter((each) => !each.endsWith(".json"));
  const served = await serveFiles(join(extensions, name));
  await run("Developer: Install Extension from Location...");
  await page.locator(".quick-input-widget input[placeholder='Location of the web extension']").waitFor();
  await page.keyboard.type(`http://${served.authority}/`);
  await page.keyboard.press("Enter");
  return served;
}

/** Runs in the page. The editor draws spaces as ones that do not break. @param {string} words */
function findWords(words) {
  for (const line of document.querySelectorAll(".monaco-editor .view-line")) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue.replaceAll("\u00a0", " ").indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return undefined;
}
