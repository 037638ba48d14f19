#!/usr/bin/env node
// Stands in for the `code` executable of @vscode/test-electron: takes the same command line, runs it in a VS Code server
// with a headless browser, and ends with the test run's exit code.
//   STET_VSCODE  which VS Code: "current" (default) or "oldest"
//   --extensionDevelopmentKind=web  runs the extension in the browser's worker instead of the server's extension host
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { format, parseArgs, stripVTControlCharacters } from "node:util";
import { launchChromium, openLoopbackPage } from "./chromium.mjs";
import { installVSCode } from "./install-vscode.mjs";
import { serveVSCode } from "./serve-vscode.mjs";
import { webExtension } from "./web-extension.mjs";

/** A run that has said nothing for so long hangs, in milliseconds. */
const limit = 120_000;

/** What the host says of itself and its missing network is left out. */
const noise =
  /^(?:\[\w+(?:[-:]\w+)*\]|Loading development extension|Creating a socket|Resolv(?:ing|ed) connection token|Updating additional builtin|\[Service Worker\]|ChatSessionStore)|ENOTFOUND|ERR_FAILED|build\/Release\/watchdog|Could not locate the bindings file/;

const text = /** @type {const} */ ({ type: "string" });
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    "user-data-dir": text,
    "extensions-dir": text,
    extensionDevelopmentPath: text,
    extensionDevelopmentKind: text,
    extensionTestsPath: text,
    log: text,
  },
});
const given = /** @type {Record<string, string | undefined>} */ (values);

const installed = await installVSCode(process.env.STET_VSCODE === "oldest" ? "oldest" : "current");
const server = await serveVSCode(installed, {
  userData: given["user-data-dir"],
  extensions: given["extensions-dir"],
  trustEveryFolder: "disable-workspace-trust" in values,
  log: given.log,
});
const browser = await launchChromium();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => close().then(() => process.exit(130)));
}
process.exitCode = await runInBrowser().catch((error) => {
  console.error(`${error}\n${server.log().slice(-3000)}`);
  return 1;
});
await close();

async function close() {
  await browser.close();
  await server.stop();
}

/** @returns {Promise<number>} the exit code */
async function runInBrowser() {
  const isWeb = given.extensionDevelopmentKind === "web";
  const development = resolve(given.extensionDevelopmentPath ?? ".");
  // The workbench's own content policy lets it load nothing from another port than its own.
  const page = await openLoopbackPage(browser, { viewport: { width: 1280, height: 900 }, bypassCSP: isWeb });
  const extension = isWeb ? await webExtension(page, development, given.extensionTestsPath) : undefined;
  try {
    return await new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`nothing said for ${limit} ms`)), limit);
      const hear = (/** @type {string} */ kind, /** @type {unknown[]} */ words) => {
        late.refresh();
        print(kind, words);
      };
      const end = (/** @type {number} */ code) => {
        clearTimeout(late);
        done(code);
      };
      page.on("crash", () => fail(new Error("the page crashed")));
      page
        .exposeFunction("codeAutomationLog", hear)
        .then(() =>
          page.exposeFunction("codeAutomationExit", (/** @type {unknown} */ code) => end(Number(code) || 0)),
        )
        .then(() => page.goto(address(isWeb ? [] : developmentPayload(development))))
        .catch(fail);
    });
  } finally {
    extension?.close();
  }
}

/** @param {readonly (readonly string[])[]} development */
function address(development) {
  const payload = [["skipWelcome", "true"], ["skipReleaseNotes", "true"], ...development];
  const query = new URLSearchParams();
  for (const path of positionals.map((each) => resolve(each))) {
    if (statSync(path).isDirectory()) query.set("folder", path);
    else payload.push(["openFile", remote(path)]);
  }
  if (!query.has("folder")) query.set("ew", "true");
  query.set("payload", JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

/** @param {string} development */
function developmentPayload(development) {
  const payload = [["extensionDevelopmentPath", remote(development)]];
  if (given.extensionTestsPath)
    payload.push(["extensionTestsPath", remote(resolve(given.extensionTestsPath))]);
  return payload;
}

/** @param {string} path */
function remote(path) {
  return `vscode-remote://127.0.0.1:${server.port}${path}`;
}

/** @param {string} kind @param {unknown[]} words */
function print(kind, words) {
  const line = stripVTControlCharacters(format(...words));
  if (noise.test(line)) return;
  (kind === "error" || kind === "warn" ? process.stderr : process.stdout).write(`${line}\n`);
}
