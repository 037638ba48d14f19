/**
 * The contrast of an icon with what is behind it, as WCAG 2.2 reckons it: graphics need 3 to 1 at the least (1.4.11).
 * @param {import("playwright-core").Locator} icon
 * @returns {Promise<number>} 1 to 21
 */
export async function contrastOf(icon) {
  const [light = 0, dark = 0] = (await icon.evaluate(colorsOf)).map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Runs in the page: the colour of an icon of VS Code's font, and that of the first thing behind it which has one. @param {Element} icon */
function colorsOf(icon) {
  const isClear = (/** @type {string} */ color) => /^(?:rgba\(.*, 0\)|transparent)$/.test(color);
  let behind = icon;
  while (behind.parentElement && isClear(getComputedStyle(behind).backgroundColor))
    behind = behind.parentElement;
  return [getComputedStyle(icon, "::before").color, getComputedStyle(behind).backgroundColor];
}

/** @param {string} color as a browser writes it: "rgb(0, 128, 255)" */
function luminance(color) {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
