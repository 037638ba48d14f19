import { strFromU8, strToU8 } from "fflate";

const readme = "extension/readme.md";

/**
 * The page of an extension shows no file of its package. Where package.json names a public repository, the links of the readme
 * are made to lead there when it is packed; where it names none, they are taken out of the package, or the page would have
 * broken pictures.
 * @param {Record<string, Uint8Array>} files what the package holds, by path
 */
export function takeOutRelativeLinks(files) {
  const page = files[readme];
  if (!page) throw new Error(`The package has no ${readme}`);
  return { ...files, [readme]: strToU8(withoutRelativeLinks(strFromU8(page))) };
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
