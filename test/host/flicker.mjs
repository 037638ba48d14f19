/**
 * Counts some elements at every frame from now on.
 * @param {import("playwright-core").Page} page
 * @param {string} selector
 * @returns {Promise<() => Promise<number[]>>} asks which counts there were
 */
export async function countEachFrame(page, selector) {
  const counts = await page.evaluateHandle(start, selector);
  return () => counts.evaluate((seen) => [...seen]);
}

/** Runs in the page. @param {string} selector */
function start(selector) {
  const seen = new Set();
  const count = () => {
    seen.add(document.querySelectorAll(selector).length);
    requestAnimationFrame(count);
  };
  count();
  return seen;
}
