import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser's binary. Without one the host tests fail: a test that did not run has not passed. */
export function findChromium() {
  const found = candidates.find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    "No Chromium found. Install it with: apt-get install -y --no-install-recommends chromium fonts-dejavu-core\n" +
      "or name another one in the environment variable CHROMIUM.",
  );
}

/** Starts a headless browser that keeps to itself: nothing of it calls home. */
export function launchChromium() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * Opens a page that reaches this machine and no other.
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openLoopbackPage(browser, options) {
  const page = await (await browser.newContext(options)).newPage();
  await page.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  return page;
}
