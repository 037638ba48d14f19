import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { launchChromium, openLoopbackPage } from "./chromium.mjs";
import { handsOn } from "./hands.mjs";
import { installVSCode } from "./install-vscode.mjs";
import { serveVSCode } from "./serve-vscode.mjs";
import { serveFiles, webExtension } from "./web-extension.mjs";
import { calm, untrusted } from "./window-settings.mjs";

/** What takes longer on a machine that is busy is not waited for, in milliseconds. */
const patience = 180_000;

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
  const isWorker = host === "worker";
  /** @type {(() => unknown)[]} */
  const ends = [];
  async function close() {
    for (const end of ends.reverse()) await end();
  }
  try {
    const temporary = mkdtempSync(join(tmpdir(), "stet-window-"));
    ends.push(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
    const copy = join(temporary, folder ? basename(folder) : "desk");
    if (folder) cpSync(folder, copy, { recursive: true });
    else mkdirSync(copy);

    const server = await serveVSCode(await installVSCode("current"), {
      settings: { ...calm, ...(trusted && untrusted), ...settings },
      extensions: isWorker ? undefined : extensions,
      trustEveryFolder: trusted === undefined,
    });
    ends.push(server.stop);
    const browser = await launchChromium();
    ends.push(() => browser.close());
    const page = await openLoopbackPage(browser, {
      viewport: size ?? { width: 960, height: 640 },
      deviceScaleFactor: 2,
      // The workbench's own content policy lets it load nothing from another port than its own.
      bypassCSP: isWorker,
    });
    page.setDefaultTimeout(patience);
    // A language pack, of which there is none here, would say so, and bring VS Code's own words besides.
    if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    if (isWorker && development) ends.push((await webExtension(page, development)).close);

    const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload = file ? [["openFile", remote(join(copy, file))]] : [];
    if (development && !isWorker) payload.push(["extensionDevelopmentPath", remote(development)]);
    const opened = workspace ? { workspace: join(copy, workspace) } : { folder: copy };
    const query = new URLSearchParams({ ...opened, payload: JSON.stringify(payload) });
    await page.goto(`${server.url}/?${query}`);
    const ready = file ? ".monaco-editor .view-line" : ".monaco-workbench .statusbar-item";
    await page.locator(ready).first().waitFor();
    await page.keyboard.press("Control+B"); // The side bar goes.
    const hands = handsOn(page);
    if (isWorker && extensions) ends.push(await installFromLocation(page, hands, extensions));
    return {
      page,
      folder: copy,
      set: (/** @type {object} */ settings) => set(copy, settings),
      close,
      ...hands,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Writes the settings of a folder, as another program does.
 * @param {string} folder
 * @param {object} settings
 */
function set(folder, settings) {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(settings, null, 2));
}

/**
 * Installs an unpacked extension into the browser, which gets its files from a server, as from a gallery's.
 * @param {import("playwright-core").Page} page
 * @param {ReturnType<typeof handsOn>} hands
 * @param {string} extensions the folder that it is in
 */
async function installFromLocation(page, { run }, extensions) {
  const [name = ""] = readdirSync(extensions).filter((each) => !each.endsWith(".json"));
  const served = await serveFiles(join(extensions, name));
  await run("Developer: Install Extension from Location...");
  await page.locator(".quick-input-widget input[placeholder='Location of the web extension']").waitFor();
  await page.keyboard.type(`http://${served.authority}/`);
  await page.keyboard.press("Enter");
  return served.close;
}
