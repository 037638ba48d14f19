// Draws images/icon.png, which the extension's manifest needs, from images/icon.svg. To be run when the drawing changes.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../test/host/chromium.mjs";

const images = new URL("../images/", import.meta.url);
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0">${await readFile(new URL("icon.svg", images), "utf8")}</body>`);
await page.screenshot({ path: fileURLToPath(new URL("icon.png", images)), omitBackground: true });
await browser.close();
