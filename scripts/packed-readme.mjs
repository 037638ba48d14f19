import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const readme = "extension/readme.md";

/**
 * The page of an extension shows no file of its package. Where package.json names a public repository, the links of the readme
 * are made to lead there when it is packed; where it names none, they are taken out of the package, or the page would have
 * broken pictures.
 * @param {string} vsix the package's path
 */
export async function takeOutRelativeLinks(vsix) {
  const files = unzipSync(await readFile(vsix));
  const page = files[readme];
  if (!page) throw new Error(`${vsix} has no ${readme}`);
  const packed = { ...files, [readme]: strToU8(withoutRelativeLinks(strFromU8(page))) };
  await writeFile(vsix, zipSync(packed, { level: 9 }));
}

/**
 * Pictures go with their line; of links the words stay.
 * @param {string} markdown
 */
export function withoutRelativeLinks(markdown) {
  return markdown
    .replace(/^!\[[^\]]*\]\((?!https?:)[^)]*\)\r?\n(?:\r?\n)?/gm, "")
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, "$1");
}
