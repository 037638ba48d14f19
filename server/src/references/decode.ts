/** The text of a file's bytes, or undefined where they are no text: a picture, an archive, a program. */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? withWindowsMarks(decoded) : decoded;
  return looksBinary(text) ? undefined : text;
}

/** What Windows-1252 has at 0x80 to 0x9f: the curly quotes and dashes of news copy. */
const windowsMarks = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Some versions of Node decode Windows-1252 as Latin-1, which has control characters in that place. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => windowsMarks[character.charCodeAt(0) - 0x80]!);
}

/** Byte-order marks decide; then UTF-16 by where its zero bytes stand, UTF-8 where it is valid, else Windows-1252. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** English in UTF-16 has a zero in nearly every second byte, and always the same one of the two. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text has no NUL, and hardly a control character other than white space and the wire's own STX, ETX, SOH and EOT. */
function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    const isControl = code < 32 && !(code >= 9 && code <= 13) && code > 4;
    if (isControl || code === 0x7f || code === 0xfffd) controls++;
  }
  return controls > 2 && controls > length * 0.02;
}
