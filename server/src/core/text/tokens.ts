import type { Span } from "./span.ts";
import { canonicalSpelling } from "./spelling.ts";
import { stemOf } from "./stem.ts";

/** A word, a number or a mark of punctuation, with offsets into the block's text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** The characters as they stand. */
  readonly text: string;
  /**
   * Lower case, straight apostrophe, possessive 's and accents off, UK and US spelling joined: equal words have equal norms. The country
   * is "u.s." and the month "may.", which are no pronoun and no guess.
   */
  readonly norm: string;
  /** `norm` without its inflection, for likeness only (light stemming); equal for numbers and marks. */
  readonly stem: string;
}

/** "U.S.", "a.m.": dots belong to the word where at least two letters have one each. */
const dotted = /(?:\p{L}\.){2,}(?!\p{L})/uy;
/** Letters (the apostrophe U+02BC is one), with digits and apostrophes inside: "G7", "don't", "O’Neill". A hyphen ends the word. */
const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’＇]\p{L}[\p{L}\p{M}\p{N}]*)*/uy;
/** "12,000", "3.5", "7:30", "½". */
const number = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.:]\d+)*|\p{N}/uy;
const mark = /\.{2,}|-{2,}|[\s\S]/uy;
/** Words that are written with and without their hyphen. */
const hyphened =
  /(?:e-mail(?:s|ed|ing)?|co-(?:op|ord)[a-z]+|(?:north|south)-(?:east|west)[a-z]*)(?![\p{L}\p{N}])/iuy;
const scanners = [
  ["word", hyphened],
  ["word", dotted],
  ["word", word],
  ["number", number],
  ["mark", mark],
] as const;

/** The tokens of one block's text, in order; white space is between them and nothing else is. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) <= 32) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(block: string, start: number): Token {
  for (const [kind, scanner] of scanners) {
    scanner.lastIndex = start;
    const found = scanner.exec(block)?.[0];
    if (found === undefined) continue;
    const norm = found === "May" && isMonth(block, start) ? "may." : normOf(kind, found);
    const stem = kind === "word" ? stemOf(norm) : norm;
    // Of equal strings one is kept: the norm is shared by all tokens that have it.
    const text = found === norm ? norm : found;
    return { start, end: start + found.length, kind, text, norm, stem };
  }
  // Not reached: a mark is any character.
  const text = block[start]!;
  return { start, end: start + 1, kind: "mark", text, norm: text, stem: text };
}

/** "On 8 May", "in May", "May 2025": no "may" that leaves something open. */
const isMonth = (block: string, start: number) =>
  BEFORE_MAY.test(block.slice(Math.max(0, start - 12), start)) ||
  BEHIND_MAY.test(block.slice(start + 3, start + 8));

const BEFORE_MAY =
  /(?:\d|\d(?:st|nd|rd|th)|\b(?:in|of|until|till|since|by|from|before|after|through|last|next|this|early|late|mid|every|each|and|or|to))[\s-]$/i;
const BEHIND_MAY = /^\s\d/;

function normOf(kind: Token["kind"], text: string): string {
  if (kind === "number") return text.replaceAll(",", "");
  if (kind === "mark") return marks.get(text) ?? (/^\.+$/.test(text) ? "…" : /^-+$/.test(text) ? "-" : text);
  return wordNorm(text);
}

/** Typographic variants of one mark. A lone full stop stays one. */
const marks = new Map([
  [".", "."],
  ..."“”„‟«»″".split("").map((quote) => [quote, '"'] as const),
  ..."‘’‚‛ʼ＇′`´".split("").map((quote) => [quote, "'"] as const),
  ..."‐‑‒–—―−".split("").map((dash) => [dash, "-"] as const),
]);

/** Words that stay what they are with 's, because it is "is" or "has" there. */
const contracted =
  /^(?:it|he|she|that|there|here|what|who|where|when|how|let|this|everyone|everything|something|nothing|one)'s$/;
/** Dotted abbreviations that would become another word without their dots. */
const ambiguousWithoutDots = /^(?:us|it|no|so|or|in|is|as|at|me|my|he|we|be|do|go|to)$/;

function wordNorm(text: string): string {
  // Upper-case "US" is the country: the pronoun is hardly ever written so.
  if (text === "US") return "u.s.";
  const plain = withoutMarks(
    text
      .replace(/[’ʼ＇]/g, "'")
      .normalize("NFKC")
      .toLowerCase(),
  );
  if (plain.endsWith(".")) {
    const undotted = plain.replaceAll(".", "");
    return ambiguousWithoutDots.test(undotted) ? plain : undotted;
  }
  if (plain.includes("-")) return canonicalSpelling(plain.replace("-", ""));
  if (!plain.endsWith("'s") || contracted.test(plain)) return canonicalSpelling(plain);
  return canonicalSpelling(plain.slice(0, -2));
}

/** "crèche" is "creche", as plain wires have it; other scripts keep their marks. */
function withoutMarks(word: string): string {
  return isPlain.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC");
}

const isPlain = /^\p{ASCII}*$/u;
