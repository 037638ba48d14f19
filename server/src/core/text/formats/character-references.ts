import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** The text of a character reference without its `&` and `;`, empty where there is no such reference. */
export function decodeReference(reference: string): string {
  if (!reference.startsWith("#")) return decodeNamedCharacterReference(reference) || "";
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : "\ufffd";
}
