// Stands in the bundles for decode-named-character-reference, whose table of HTML's names htmlparser2 has a second time.
import { decodeHTMLStrict } from "../node_modules/htmlparser2/node_modules/entities/dist/esm/decode.js";

/**
 * The character that a name stands for: "é" for "eacute"; false where it is no name.
 * @param {string} name without "&" and ";"
 * @returns {string | false}
 */
export function decodeNamedCharacterReference(name) {
  if (!/^[a-z\d]+$/i.test(name)) return false;
  const reference = `&${name};`;
  const character = decodeHTMLStrict(reference);
  return character === reference ? false : character;
}
