/**
 * Where words stand in the window; waits until they are on a line of the editor.
 * @param {import("playwright-core").Page} page
 * @param {string} words
 * @returns {Promise<{ x: number, y: number }>} the middle of them
 */
export async function placeOf(page, words) {
  const place = await page.waitForFunction(find, words);
  return place.jsonValue();
}

/** Runs in the page. The editor draws spaces that do not break. @param {string} words */
function find(words) {
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
