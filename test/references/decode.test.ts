import { expect, test } from "vitest";
import { decode } from "../../server/src/references/decode.ts";

const words = "Café owners paid £3 — “too much”.\n";
const windows1252 = [
  0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x33, 0x20, 0x97, 0x20, 0x93, 0x74, 0x6f, 0x6f, 0x94,
];

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

test.each([
  ["UTF-8", new TextEncoder().encode(words), words],
  ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${words}`), words],
  ["UTF-16 little-endian with a mark", utf16(words, "le", true), words],
  ["UTF-16 big-endian with a mark", utf16(words, "be", true), words],
  ["UTF-16 little-endian", utf16(words, "le", false), words],
  ["UTF-16 big-endian", utf16(words, "be", false), words],
  ["Windows-1252", Uint8Array.from(windows1252), "Café £3 — “too”"],
  ["ISO-8859-15", Uint8Array.from([0xa4, 0x33, 0x20, 0xe9]), "€3 é"],
  ["ISO-8859-1", Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x33]), "Café £3"],
  [
    "what XML says of itself",
    Uint8Array.from([
      ...new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-2"?><p>'),
      0xb9,
      0xbe,
    ]),
    '<?xml version="1.0" encoding="ISO-8859-2"?><p>šž',
  ],
  [
    "UTF-8 with one broken character",
    Uint8Array.from([...new TextEncoder().encode("“”“”“”“”“”“” é"), 0xe2, 0x80]),
    "“”“”“”“”“”“” é\ufffd",
  ],
  [
    "a wire message padded with NUL",
    new TextEncoder().encode(`\0\0${"Tolls rise. ".repeat(20)}`),
    `\0\0${"Tolls rise. ".repeat(20)}`,
  ],
  ["nothing", new Uint8Array(), ""],
  ["one letter", Uint8Array.of(0x41), "A"],
  [
    "the wire's own control characters",
    new TextEncoder().encode("\u0001\u0002Tolls rise\u0003\u0004\n"),
    "\u0001\u0002Tolls rise\u0003\u0004\n",
  ],
])("%s is text", (_, bytes, text) => {
  expect(decode(bytes)?.text).toBe(text);
});

test.each([
  ["a PNG picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48)],
  ["an archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 8, 0, 8, 0, 0x5e, 0x6f, 0x2c, 0x58)],
  ["noise", Uint8Array.from({ length: 4096 }, (_, i) => (i * 193 + (i >> 3)) & 0xff)],
  ["control characters", Uint8Array.from({ length: 200 }, (_, i) => 0x10 + (i % 12))],
])("%s is no text", (_, bytes) => {
  expect(decode(bytes)).toBeUndefined();
});
