/**
 * What a person does in a VS Code beyond keys and clicks.
 * @param {import("playwright-core").Page} page
 */
export function handsOn(page) {
  return {
    placeOf,

    run,

    /**
     * Points at words, so that their card comes. One that the pointer meets on its way would stay, and cover the words.
     * @param {string} words
     */
    async pointAt(words) {
      await page.keyboard.press("Escape");
      await page.mouse.move(5, 5);
      const { x, y } = await placeOf(words);
      await page.mouse.move(x, y - 3);
      await page.mouse.move(x, y);
    },

    /**
     * Chooses a theme. In a browser the editor passes over the one of the settings at its first start.
     * @param {string} theme
     */
    async wear(theme) {
      await run("Preferences: Color Theme");
      await page.locator(".quick-input-widget input").fill(theme);
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: theme }).waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    },
  };

  /**
   * Where words stand; waits until they are on a line of the editor.
   * @param {string} words
   * @returns {Promise<{ x: number, y: number }>} the middle of them
   */
  async function placeOf(words) {
    return (await page.waitForFunction(findWords, words)).jsonValue();
  }

  /**
   * Runs a command from the palette, as soon as it is there. The palette may go again where VS Code takes the focus: then one
   * calls it again.
   * @param {string} title
   */
  async function run(title) {
    const input = page.locator(".quick-input-widget input");
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
    const choose = async () => {
      await input.fill(`>${title}`, { timeout: 2000 });
      await row.click({ timeout: 2000 });
    };
    for (let patience = 20; patience > 0; patience--) {
      await page.keyboard.press("F1");
      if (await choose().then(...answers)) return;
      await page.keyboard.press("Escape");
    }
    throw new Error(`The palette has no ${title}`);
  }
}

/** Whether something was done. */
const answers = /** @type {const} */ ([() => true, () => false]);

/** Runs in the page. The editor draws spaces as ones that do not break, and long lines in many pieces. @param {string} words */
function findWords(words) {
  for (const line of document.querySelectorAll(".monaco-editor .view-line")) {
    const at = (line.textContent ?? "").replaceAll("\u00a0", " ").indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let start = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = start + node.nodeValue.length;
      if (start <= at) range.setStart(node, Math.min(at, end) - start);
      if (end >= at + words.length) {
        range.setEnd(node, at + words.length - start);
        break;
      }
      start = end;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
