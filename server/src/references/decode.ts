/** A file's text, and the encoding that its bytes were found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** UTF-16 of which no byte-order mark tells: editors take such a file for a binary one. */
  readonly unmarked?: true;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15" | (string & {});

/** The text of a file's bytes, or undefined where they are no text: a picture, an archive, a program. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? withWindowsMarks(decoded) : decoded;
  if (looksBinary(text)) return undefined;
  const isMarked = (bytes[0] ?? 0) >= 0xfe;
  return { text, encoding, ...(encoding.startsWith("utf-16") && !isMarked && { unmarked: true }) };
}

/** What Windows-1252 has at 0x80 to 0x9f: the curly quotes and dashes of news copy. */
const windowsMarks = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Some versions of Node decode Windows-1252 as Latin-1, which has control characters in that place. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => windowsMarks[character.charCodeAt(0) - 0x80]!);
}

/**
 * Byte-order marks decide; then UTF-16 by where its zero bytes stand, UTF-8 where it is valid, what the file says of
 * itself, UTF-8 with a few broken characters, and else one of the Western encodings with a byte a character.
 */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  const { whole, broken } = countUtf8(bytes);
  if (broken === 0) return "utf-8";
  return declaredIn(bytes) ?? (whole > 10 * broken ? "utf-8" : western(bytes));
}

/** English in UTF-16 has a zero in nearly every second byte, and always the same one of the two. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
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

/** How many characters beyond ASCII are whole UTF-8 sequences, and how many bytes belong to none. */
function countUtf8(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++]!;
    if (lead < 0x80) continue;
    const rest = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : 1;
    const isLead = lead >= 0xc2 && lead < 0xf5;
    let found = 0;
    while (isLead && found < rest && (bytes[i + found] ?? 0) >> 6 === 0b10) found++;
    if (isLead && found === rest) whole++;
    else broken++;
    i += found;
  }
  return { whole, broken };
}

/** The encoding that XML or HTML names in its head, where this machine can read it. */
function declaredIn(bytes: Uint8Array): Encoding | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = /<\?xml[^>]{0,100}\bencoding=["']([\w-]+)["']|<meta[^>]{0,100}\bcharset=["']?([\w-]+)/i.exec(
    head,
  );
  const name = (label?.[1] ?? label?.[2])?.toLowerCase();
  // The web reads Latin-1 as Windows-1252, its superset; UTF-8 it is not.
  if (!name || /^utf-?(?:8|16)/.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** ISO-8859-15 has the euro where Latin-1 has a sign that no story uses; Windows-1252 has it among its curly quotes. */
function western(bytes: Uint8Array): Encoding {
  const hasWindowsMarks = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return !hasWindowsMarks && bytes.includes(0xa4) ? "iso-8859-15" : "windows-1252";
}

/** Text has hardly a control character other than white space and the wire's own SOH, STX, ETX and EOT. */
function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 65_536);
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) zeros++;
    const isControl = code < 32 && !(code >= 9 && code <= 13) && code > 4;
    if (isControl || code === 0x7f || code === 0xfffd) controls++;
  }
  // Old feeds pad with a NUL here and there; a program or a picture is full of them.
  return zeros > length * 0.002 + 2 || (controls > 2 && controls > length * 0.02);
}
