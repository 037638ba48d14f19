import { stemOf } from "../../text/stem.ts";
import { type Hunk, hunks } from "./diff.ts";
import type { Word, Words } from "./quoted-words.ts";
import { seedsOf, standingAt } from "./word-runs.ts";

/** Where a reference has the words of a quotation. */
export interface Found {
  /** Where it has them word for word as a quotation; then nothing else is looked for. */
  readonly exact: readonly Match[];
  /** Where the reference has the words as a quotation, and where it has them, or nearly, in its own text. */
  readonly quoted?: Match;
  readonly plain?: Match;
}

const searches = new WeakMap<Words, Map<string, Found>>();
/** So many quotations of the draft are remembered for each reference. */
const remembered = 1_000;

/** Looks the words of a quotation up in a reference, the same words once. */
export function search(words: readonly Word[], text: Words): Found {
  let known = searches.get(text);
  if (!known || known.size > remembered) {
    known = new Map();
    searches.set(text, known);
  }
  const key = words.map((word) => word.norm).join(" ");
  const found = known.get(key) ?? searchAnew(words, text);
  known.set(key, found);
  return found;
}

/** From this share of words in common on, the draft's quotation is an altered form of the reference's. */
const alteredFrom = 0.55;
/** A paraphrase keeps fewer words in place. */
const paraphraseFrom = 0.6;

function searchAnew(words: readonly Word[], text: Words): Found {
  const exact = standingAt(words, text.quoted).map((start) => exactMatch(text.quoted, start, words.length));
  if (exact.length > 0) return { exact };
  const quoted = bestWindow(words, text.quoted);
  if (quoted && (quoted.share >= alteredFrom || isHalfOfWhole(quoted, text.quoted))) return { exact, quoted };
  const plain = bestWindow(words, text.all);
  if (plain && plain.share >= paraphraseFrom) return { exact, plain };
  const inflected = words.length >= 3 ? inOtherForms(words, text) : undefined;
  return inflected ? { exact, quoted: inflected } : { exact };
}

/** "deeply disappointing" for a quotation that is "deeply regrettable" and no more. */
const isHalfOfWhole = ({ window, share, length }: Match, quoted: readonly Word[]) =>
  share >= 0.5 &&
  window.length === length &&
  quoted.filter(({ quotation }) => quotation === window[0]!.quotation).length === length;

const exactMatch = (text: readonly Word[], start: number, length: number): Match => ({
  window: text.slice(start, start + length),
  hunks: [],
  share: 1,
  length,
});

/** "Rockets are honest" is "The rocket is honest" in other forms: found by the stems, told apart by the words. */
function inOtherForms(words: readonly Word[], text: Words): Match | undefined {
  const found = bestWindow(stemmed(words), stemmed(text.quoted));
  if (!found || found.share < paraphraseFrom) return undefined;
  const first = text.quoted.indexOf(originalOf.get(found.window[0]!)!);
  const { quotation, block } = text.quoted[first]!;
  let from = first;
  // Up to two words that open the reference's quotation may have gone with the change.
  const opens = text.quoted.findIndex((word) => word.block === block && word.quotation === quotation);
  if (first - opens <= 2) from = opens;
  const window = text.quoted.slice(from, first + found.window.length);
  const differences = hunks(
    words.map((word) => word.norm),
    window.map((word) => word.norm),
  );
  return { ...found, window, hunks: differences };
}

const originalOf = new WeakMap<Word, Word>();
const stemmedOf = new WeakMap<readonly Word[], Word[]>();

function stemmed(words: readonly Word[]): Word[] {
  const known = stemmedOf.get(words);
  if (known) return known;
  const made = words.map((word) => {
    const stem = { ...word, norm: stemOf(word.norm) };
    originalOf.set(stem, word);
    return stem;
  });
  stemmedOf.set(words, made);
  return made;
}

/** Words of a reference that answer to a quotation of the draft. */
export interface Match {
  /** The stretch of the reference that the words answer to. */
  readonly window: readonly Word[];
  readonly hunks: readonly Hunk[];
  /** Share of the draft's words that stand in the window, in order. */
  readonly share: number;
  readonly length: number;
}

/** The stretch of `text` that holds most of `words` in order: proposed by the diagonals of shared words, then diffed. */
function bestWindow(words: readonly Word[], text: readonly Word[]): Match | undefined {
  const votes = new Map<number, number>();
  for (const { offset, places } of seedsOf(words, text)) {
    for (const at of places) {
      const start = at - offset;
      votes.set(start, (votes.get(start) ?? 0) + 1 / Math.sqrt(places.length));
    }
  }
  const starts = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
  const slack = Math.max(3, Math.ceil(words.length / 2));
  let best: Match | undefined;
  for (const [start] of starts) {
    // In a wide stretch a word of the quotation before may be taken for one of these.
    for (const [before, after] of [
      [2, 2],
      [slack, slack * 3],
    ] as const) {
      const window = text.slice(Math.max(0, start - before), Math.max(0, start + words.length + after));
      const match = trimmed(words, window);
      if (!best || isBetter(match, best)) best = match;
    }
  }
  return best;
}

const isBetter = (a: Match, b: Match) =>
  a.share > b.share || (a.share === b.share && wordsApart(a) < wordsApart(b));

const wordsApart = ({ hunks }: Match) =>
  hunks.reduce((sum, { a, b }) => sum + Math.max(a.length, b.length), 0);

/** Diffs, then cuts the window to what the draft's words cover: where the reference goes on is no change. */
function trimmed(words: readonly Word[], window: readonly Word[]): Match {
  const found = hunks(
    words.map((word) => word.norm),
    window.map((word) => word.norm),
  );
  let common = words.length;
  for (const hunk of found) common -= hunk.a.length;
  let [from, to] = [0, window.length];
  const [first, last] = [found[0], found.at(-1)];
  // Changed words at an edge take as many of the reference's words as they are themselves.
  if (first && first.a.start === 0) from = Math.max(0, first.b.end - first.a.length);
  if (last && last.a.end === words.length && last !== first)
    to = Math.min(window.length, last.b.start + last.a.length);
  else if (last && last === first && last.a.start > 0 && last.a.end === words.length)
    to = last.b.start + last.a.length;
  const inside = found
    .map((hunk) => ({ a: hunk.a, b: clip(hunk.b, from, to) }))
    .filter((hunk) => hunk.a.length > 0 || hunk.b.length > 0);
  return {
    window: window.slice(from, to),
    hunks: inside,
    share: common / words.length,
    length: words.length,
  };
}

function clip(range: Hunk["b"], from: number, to: number): Hunk["b"] {
  const start = Math.min(Math.max(range.start, from), to) - from;
  const end = Math.max(start, Math.min(range.end, to) - from);
  return { start, end, length: end - start };
}
