import type { Document, Sentence } from "../document.ts";
import type { Quotation } from "../facts/quotations/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Linked } from "./candidates.ts";
import { type Hunk, hunks } from "./diff.ts";

/** What the references say of one quotation of the draft. */
export type QuotationPairing =
  | { readonly state: "same"; readonly draft: Quotation; readonly reference: QuotationPlace }
  /** The words differ in the places that `changes` names. */
  | {
      readonly state: "altered";
      readonly draft: Quotation;
      readonly reference: QuotationPlace;
      readonly changes: readonly WordChange[];
    }
  /** A reference has these words, or nearly, but not as a quotation. */
  | {
      readonly state: "unquoted";
      readonly draft: Quotation;
      readonly reference: QuotationPlace;
      readonly exact: boolean;
    }
  | { readonly state: "unsupported"; readonly draft: Quotation };

/** Where in a reference the words stand: a span of one block's text. */
export interface QuotationPlace extends Span {
  readonly document: Document;
  readonly block: number;
  readonly quotation?: Quotation;
}

/** Words of the draft's quotation and the reference's in their place; either may be empty, then `at` tells the place. */
export interface WordChange {
  /** In the text of the draft's block. */
  readonly draft: Span;
  readonly draftWords: string;
  readonly reference: QuotationPlace;
  readonly referenceWords: string;
}

/** A word of running text, with where it stands; bracketed words and ellipses are the editor's. */
interface Word extends Span {
  readonly norm: string;
  readonly block: number;
  readonly quotation?: Quotation;
}

/** Finds each quotation of the draft in the references, newest first. */
export function pairQuotations(
  draft: Document,
  authorities: readonly Linked[],
  older: readonly Linked[],
): QuotationPairing[] {
  const texts = [...authorities, ...older].map(({ document }) => readWords(document));
  return draft.quotations.map((quotation) => {
    const words = quotedIn(draft, quotation);
    const found = texts.map((text) => locate(quotation, words, text));
    return (
      found.find((pairing) => pairing.state === "same") ??
      found.find((pairing) => pairing.state === "altered") ??
      found.find((pairing) => pairing.state === "unquoted" && pairing.exact) ??
      found.find((pairing) => pairing.state === "unquoted") ?? { state: "unsupported", draft: quotation }
    );
  });
}

interface Words {
  readonly document: Document;
  readonly quoted: readonly Word[];
  readonly all: readonly Word[];
}

const wordsOf = new WeakMap<Document, Words>();

function readWords(document: Document): Words {
  const known = wordsOf.get(document);
  if (known) return known;
  const all = document.sentences.flatMap((sentence) => words(document, sentence));
  const read = { document, all, quoted: all.filter((word) => word.quotation) };
  wordsOf.set(document, read);
  return read;
}

function quotedIn(document: Document, quotation: Quotation): Word[] {
  return document.sentences
    .filter((sentence) => sentence.block === quotation.block)
    .filter((sentence) => sentence.start < quotation.end && sentence.end > quotation.start)
    .flatMap((sentence) => words(document, sentence))
    .filter((word) => word.start >= quotation.start && word.end <= quotation.end);
}

const spelledOut = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, String(i)]),
);
const brackets = /^[()[\]]$/;

/** The words of a sentence as they count in a comparison: style alone (40% for 40 percent, 2 for two) is no difference. */
function words(document: Document, sentence: Sentence): Word[] {
  const found: Word[] = [];
  let depth = 0;
  const quotations = document.quotations.filter((quotation) => quotation.block === sentence.block);
  for (const [i, token] of sentence.tokens.entries()) {
    if (brackets.test(token.text)) depth = Math.max(0, depth + (/[([]/.test(token.text) ? 1 : -1));
    const isPercent = token.text === "%";
    if (token.kind === "mark" && !isPercent) continue;
    if (token.norm === "cent" && found.at(-1)?.norm === "per") {
      const per = found.pop()!;
      found.push({ ...per, end: token.end, norm: "percent" });
      continue;
    }
    if (depth > 0) continue;
    const previous = sentence.tokens[i - 1];
    // "e-mail", "north-west": a hyphen joins, so that its loss is no changed word.
    if (previous?.text === "-" && previous.start === found.at(-1)?.end && previous.end === token.start) {
      const head = found.pop()!;
      found.push({ ...head, end: token.end, norm: head.norm + token.norm });
      continue;
    }
    const quotation = quotations.find((quote) => token.start >= quote.start && token.end <= quote.end);
    found.push({
      start: token.start,
      end: token.end,
      block: sentence.block,
      norm: isPercent ? "percent" : (spelledOut.get(token.norm) ?? token.norm),
      ...(quotation && { quotation }),
    });
  }
  return found;
}

/** From this share of words in common on, the draft's quotation is an altered form of the reference's. */
const alteredFrom = 0.55;
/** A paraphrase keeps fewer words in place. */
const paraphraseFrom = 0.6;

function locate(quotation: Quotation, words: readonly Word[], text: Words): QuotationPairing {
  const { document } = text;
  if (words.length === 0) return { state: "unsupported", draft: quotation };
  const { quoted, plain } = search(words, text);
  if (quoted) {
    const place = placeOf(document, quoted.window);
    const changes = changesIn(quotation, words, quoted, document);
    return changes.length === 0
      ? { state: "same", draft: quotation, reference: place }
      : { state: "altered", draft: quotation, reference: place, changes };
  }
  if (plain) {
    const exact =
      plain.share === 1 && plain.hunks.every((hunk) => hunk.b.length === 0 || atEdge(hunk, plain));
    return { state: "unquoted", draft: quotation, reference: placeOf(document, plain.window), exact };
  }
  return { state: "unsupported", draft: quotation };
}

interface Found {
  /** Where the reference has the words as a quotation, and where it has them, or nearly, in its own text. */
  readonly quoted?: Match;
  readonly plain?: Match;
}

const searches = new WeakMap<Words, Map<string, Found>>();
/** So many quotations of the draft are remembered for each reference. */
const remembered = 1_000;

/** The same words are looked up in a reference once. */
function search(words: readonly Word[], text: Words): Found {
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

function searchAnew(words: readonly Word[], text: Words): Found {
  const quoted = bestWindow(words, text.quoted);
  if (quoted && quoted.share >= alteredFrom) return { quoted };
  const plain = bestWindow(words, text.all);
  return plain && plain.share >= paraphraseFrom ? { plain } : {};
}

interface Match {
  /** The stretch of the reference that the words answer to. */
  readonly window: readonly Word[];
  readonly hunks: readonly Hunk[];
  /** Share of the draft's words that stand in the window, in order. */
  readonly share: number;
  readonly length: number;
}

/** The stretch of `text` that holds most of `words` in order: proposed by the diagonals of shared words, then diffed. */
function bestWindow(words: readonly Word[], text: readonly Word[]): Match | undefined {
  const places = positionsOf(text);
  const votes = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    const at = places.get(word.norm) ?? [];
    // A very common word says little about the place.
    if (at.length > 40 && words.length > 3) continue;
    for (const j of at) {
      const start = j - i;
      votes.set(start, (votes.get(start) ?? 0) + 1 / Math.sqrt(at.length));
    }
  }
  const starts = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
  let best: Match | undefined;
  for (const [start] of starts) {
    const slack = Math.max(3, Math.ceil(words.length / 2));
    const from = Math.max(0, start - slack);
    const window = text.slice(from, Math.max(0, start + words.length + slack * 3));
    const match = trimmed(words, window);
    if (
      !best ||
      match.share > best.share ||
      (match.share === best.share && match.window.length < best.window.length)
    ) {
      best = match;
    }
  }
  return best;
}

const positions = new WeakMap<readonly Word[], Map<string, number[]>>();

function positionsOf(text: readonly Word[]): Map<string, number[]> {
  const known = positions.get(text);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [i, word] of text.entries()) {
    const list = places.get(word.norm);
    if (list) list.push(i);
    else places.set(word.norm, [i]);
  }
  positions.set(text, places);
  return places;
}

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

const atEdge = (hunk: Hunk, match: Match) => hunk.a.start === 0 || hunk.a.end === match.length;

function changesIn(
  quotation: Quotation,
  words: readonly Word[],
  match: Match,
  document: Document,
): WordChange[] {
  const { window } = match;
  const changes: WordChange[] = [];
  for (const { a, b } of match.hunks) {
    const edge = a.start === 0 || a.end === words.length;
    if (a.length === 0 && edge) continue;
    if (a.length === 0 && cutIsMarked(quotation, words, a.start)) continue;
    // A cut that falls between two of the speaker's own sentences needs no mark where the draft breaks there too.
    const draft = spanAt(words, a, quotation);
    const reference = spanAt(window, b, { start: window[0]!.start, end: window.at(-1)!.end });
    const block = (window[b.start] ?? window.at(-1)!).block;
    const text = document.blocks[block]!.text;
    const inOneBlock = window.slice(b.start, b.end).every((word) => word.block === block);
    changes.push({
      draft,
      draftWords: "",
      reference: { ...reference, document, block },
      referenceWords: b.length > 0 && inOneBlock ? text.slice(reference.start, reference.end) : "",
    });
  }
  return changes;
}

/** True where the draft marks the cut before word `index` with an ellipsis. */
function cutIsMarked(quotation: Quotation, words: readonly Word[], index: number): boolean {
  const from = words[index - 1]!.end - quotation.start;
  const to = words[index]!.start - quotation.start;
  return /\.\s?\.\s?\.|…|[[(]/.test(quotation.text.slice(from, to));
}

/** The span of a range of words; an empty range lies at the end of the word before it. */
function spanAt(words: readonly Word[], range: Hunk["a"], whole: Span): Span {
  if (range.length > 0) return { start: words[range.start]!.start, end: words[range.end - 1]!.end };
  const before = words[range.start - 1];
  const at = before ? before.end : whole.start;
  return { start: at, end: at };
}

function placeOf(document: Document, window: readonly Word[]): QuotationPlace {
  const first = window[0]!;
  const inBlock = window.filter((word) => word.block === first.block);
  return {
    start: first.start,
    end: inBlock.at(-1)!.end,
    document,
    block: first.block,
    ...(first.quotation && { quotation: first.quotation }),
  };
}
