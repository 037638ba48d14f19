import { remember } from "../../cache.ts";
import { RULES, SYLLABLE } from "./transliteration.ts";

/** A name in the forms in which spellings are compared. */
interface Spelling {
  /** Without marks: "muller" for "müller". */
  readonly bare: string;
  /** With the marks of letters written out: "mueller" for "müller". */
  readonly written: string;
  /** In the one transliteration that stands for all. */
  readonly standard: string;
  /** A hyphen is part of a name's spelling, apart from the one of "al-" and the one before a Korean or Chinese syllable. */
  readonly hyphens: number;
  /** True for two words with a hyphen. */
  readonly double: boolean;
  /** True where a hyphen stands before a Korean or Chinese syllable. */
  readonly syllables: boolean;
  /** Letters alone, without spaces, hyphens and the article al-. */
  readonly letters: string;
}

/** The same few names are compared again and again, so each is brought to its forms once. */
const spellingOf = remember(
  (name: string): Spelling => {
    const bare = withoutMarks(name);
    return {
      bare,
      written: writtenOut(name),
      standard: RULES.reduce((form, [pattern, to]) => form.replace(pattern, to), bare),
      hyphens: bare.replace(ARTICLES, "").replace(SYLLABLE, " $1").split("-").length,
      double: /^\p{L}+-\p{L}+$/u.test(bare),
      syllables: bare.search(SYLLABLE) >= 0,
      letters: bare.replace(/(^|[\s-])(?:al|el|ul)-/g, "$1").replace(/[^\p{L}\p{N}]/gu, ""),
    };
  },
  (name) => name,
  5_000,
);

const ARTICLES = /\b(?:al|el|as|ash|an|at|ad|az|ar|abdul|abdel)-/g;

/**
 * True where two names, in lower case, are accepted spellings of one: marks left out or written out ("Müller", "Muller",
 * "Mueller"), another transliteration ("Mohamed", "Muhammad").
 */
export function isAccepted(left: string, right: string): boolean {
  const a = spellingOf(left);
  const b = spellingOf(right);
  if (a.bare === b.bare || a.written === b.written) return true;
  if (a.double !== b.double && a.bare.replaceAll("-", " ") === b.bare.replaceAll("-", " "))
    return /^(?:al|el)\b/.test(a.bare);
  if (a.standard === b.standard && a.hyphens === b.hyphens) return true;
  // "Park Ji-hoon" is "Park Jihoon".
  return a.letters === b.letters && (a.syllables || b.syllables);
}

/** True where only spaces, hyphens, marks or the article al- are different. */
export function hasSameLetters(left: string, right: string): boolean {
  return spellingOf(left).letters === spellingOf(right).letters;
}

/** True where a name stands in a text with its marks, without them or with them written out: "Tromsø" in "TROMSOE, Norway". */
export function standsIn(name: string, text: string): boolean {
  const [ours, theirs] = [name.toLowerCase(), text.toLowerCase()];
  return theirs.includes(ours) || standsUnmarked(ours, theirs) || theirs.includes(writtenOut(ours));
}

function standsUnmarked(ours: string, theirs: string): boolean {
  const at = withoutMarks(theirs).indexOf(withoutMarks(ours));
  const there = theirs.normalize("NFC").slice(at, at + ours.normalize("NFC").length);
  return at >= 0 && !haveOtherMarks(ours, there);
}

/** "Kovačić" for "Kovačič": where both sides have a mark, it is the same one; who writes without marks has none. */
export function haveOtherMarks(a: string, b: string): boolean {
  const [ours, theirs] = [[...a.normalize("NFC")], [...b.normalize("NFC")]];
  const apart = ours.flatMap((letter, at) =>
    letter === theirs[at] ? [] : [[letter, theirs[at] ?? ""] as const],
  );
  return (
    ours.length === theirs.length &&
    apart.length > 0 &&
    apart.every(([one, other]) => isMarked(one) && isMarked(other) && baseOf(one) === baseOf(other))
  );
}

const isMarked = (letter: string) => baseOf(letter) !== letter;
const baseOf = (letter: string) => letter.normalize("NFD")[0] ?? "";

function withoutMarks(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("đ", "d")
    .replaceAll("ð", "d")
    .replaceAll("þ", "th")
    .replaceAll("œ", "oe")
    .replaceAll("ħ", "h")
    .replaceAll("ə", "a")
    .replaceAll("ı", "i");
}

function writtenOut(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll("ü", "ue")
    .replaceAll("ö", "oe")
    .replaceAll("ä", "ae")
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");
}
