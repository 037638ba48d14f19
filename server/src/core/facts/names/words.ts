import type { Span } from "../../text/span.ts";
import { countryOf } from "./demonyms.ts";
import { stateOf } from "./states.ts";
import { isTitleHead } from "./title-words.ts";
import { MONTH_NAMES, NEVER, PARTICLES, SYLLABLES } from "./vocabulary.ts";
import { ENDS_IN_S } from "./well-known.ts";

/** A word of a block, possessive 's left out. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** True where the word may be part of a name by its letters: a capital, "al-Assad", "iPhone". */
  readonly capital: boolean;
  /** True where a possessive 's follows. */
  readonly possessive: boolean;
  /** True at the start of a block, a sentence or a quotation, where a capital says nothing. */
  readonly initial: boolean;
  /** The characters between the word before and this one, a possessive 's left out. */
  readonly gap: string;
}

/** Splits a block into words. Initials ("J.", "U.S.") and abbreviated titles ("Mr.") keep their dots. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  let end = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const gap = text.slice(end, match.index);
    if (text[WORD.lastIndex] === "." && isState(match[0], gap)) {
      WORD.lastIndex++;
      match[0] += ".";
    }
    for (const [from, to] of piecesOf(match[0]))
      push(words, text, match.index + from, match.index + to, from > 0 ? "-" : gap);
    end = WORD.lastIndex;
  }
  return words;
}

const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}|\s(?:de|van|von|du|di|da|la|le|del|der|al)[\s-])|(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pvt|Supt|Insp|Rev|Prof|Jr|Sr|Mt|Ft|Co|Inc|Ltd|Corp)\.(?=[\s,])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{M}\p{N}]+|\.(?:com|org|net|co\.uk)(?![\p{L}])|-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ad|as|ash|an|at|az|d|l)[-'’]\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u;
/** "1360 B.C.", "the first millennium BC": no name. */
const ERA = /^(?:B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)$/;
const ERA_BEFORE = /\d$|^(?:century|centuries|millennium|millennia)$/;
const SENTENCE_GAP = /[.?!…:•*|]["”'’)\]]*\s|[“‘"«([]$|(?:^|\s)['‘]$/;

function push(words: Word[], text: string, start: number, end: number, gap: string): void {
  const written = text.slice(start, end);
  const possessive = /[^'’]['’][sS]$/.test(written) && !isWhole(written, words.at(-1), gap);
  const bare = possessive ? written.slice(0, -2) : written;
  // "US$124m" names a currency.
  const isEra = ERA.test(bare) && ERA_BEFORE.test(words.at(-1)?.lower ?? "");
  const capital =
    !isEra &&
    text[end] !== "$" &&
    CAPITAL.test(bare) &&
    (!/\d/.test(bare) || /^(?:G\d{1,2}|COP\d+)$/.test(bare));
  const initial =
    words.length === 0 ||
    isDateline(words, gap) ||
    (gap !== " " ? SENTENCE_GAP.test(gap) : stateOf(words.at(-1)!.text) !== undefined);
  words.push({
    start,
    end: start + bare.length,
    text: bare,
    lower: bare.toLowerCase(),
    capital,
    possessive,
    initial,
    gap: words.at(-1)?.possessive ? gap.replace(/^['’][sS]/, "") : gap,
  });
}

/** True behind a dash that ends a dateline: "OSLO, Norway (AP) - Police said". */
function isDateline(words: readonly Word[], gap: string): boolean {
  return (
    words.length < DATELINE && /^\)? (?:--?|[–—]) $/.test(gap) && /^[\p{Lu}.-]{3,}$/u.test(words[0]!.text)
  );
}

/** How many words a dateline has at most. */
const DATELINE = 9;

/** True for "Va" of "Reston, Va." and "D-Calif" of "Ada Lund, D-Calif.", whose dot belongs to them. */
function isState(word: string, gap: string): boolean {
  return gap === ", " && stateOf(`${word.replace(/^[DRI]-/, "")}.`) !== undefined;
}

/** True for "Moody's" and "Lloyd's", whose 's stays; but "Trevor McDonald's" is a possessive. */
function isWhole(written: string, before: Word | undefined, gap: string): boolean {
  return ENDS_IN_S.has(written.slice(0, -2).toLowerCase()) && !(gap === " " && before?.capital);
}

/** Cuts a hyphenated word where only one side is a name: "London-listed", "anti-American", but not "Jean-Yves". */
function piecesOf(word: string): [from: number, to: number][] {
  const whole: [number, number][] = [[0, word.length]];
  const label = LABEL.exec(word)?.[0].length ?? 0;
  if (label > 0) return piecesOf(word.slice(label)).map(([from, to]) => [from + label, to + label]);
  const hyphen = word.indexOf("-");
  if (hyphen < 0 || !/\p{Lu}/u.test(word) || isTitleHead(word.toLowerCase())) return whole;
  const parts = word.split("-");
  const upper = parts.map((part) => /^\p{Lu}/u.test(part));
  // "D-Eugene" and "R-Ohio" are an American lawmaker's party and place, "Austrian-Italian" is two nationalities.
  if (/^[DRI]-(?!Day$)\p{Lu}\p{Ll}/u.test(word)) return [[2, word.length]];
  if (parts.length === 2 && countryOf(parts[0]!) && countryOf(parts[1]!) && !countryOf(word))
    return [
      [0, hyphen],
      [hyphen + 1, word.length],
    ];
  if (upper.every(Boolean)) return whole;
  if (!upper[0])
    return CAPITAL.test(word) || !upper[1]
      ? whole
      : [
          [0, hyphen],
          [hyphen + 1, word.length],
        ];
  if (parts.length > 2 && upper.at(-1) && parts.slice(1, -1).every((part) => JOINING.has(part))) return whole;
  if (parts.length === 2 && SYLLABLES.has(parts[1]!)) return whole;
  const cut = parts.slice(0, upper.indexOf(false)).join("-").length;
  return [
    [0, cut],
    [cut + 1, word.length],
  ];
}

/** What agencies put before a headline with a hyphen: "Tennis-Qualifier Lund beats Dent". */
const LABEL =
  /^(?:Soccer|Football|Tennis|Cricket|Golf|Rugby|Athletics|Cycling|Olympics|Swimming|Skiing|Basketball|Baseball|Boxing|Racing|Analysis|Factbox|Exclusive|Insight|Timeline|Corrected|Refile|Interview|Poll|Preview|Obituary|Profile|Feature|Explainer|Live)-(?=\p{Lu})/iu;

const JOINING = new Set([
  ...PARTICLES,
  ..."upon on super sur under by le les lez in en cum next the".split(" "),
]);

/** True where a capitalised word can be part of a name after `before` (the word it follows, if any). */
export function canBeName(word: Word, before: Word | undefined): boolean {
  if (!word.capital) return false;
  if (word.text.length === 1 && !/^\p{Lu}$/u.test(word.text)) return false;
  if (word.text === "I") return word.gap === " " && before?.capital === true && NUMBERED.has(before.lower);
  if (ROMAN.test(word.text)) return word.gap === " " && before?.capital === true && !NEVER.has(before.lower);
  if (!NEVER.has(word.lower)) {
    return (
      (word.text.length > 1 || word.text === "Ó") && !CONTRACTION.test(word.text) && !isNewYear(word, before)
    );
  }
  if (/^\p{Lu}{2,}$/u.test(word.text) && ACRONYMS_LIKE_WORDS.has(word.text)) return true;
  const follows = word.gap === " " && before?.capital === true && !NEVER.has(before.lower);
  if (follows && AFTER.get(word.lower) === before.lower) return true;
  return follows && (MONTH_NAMES.has(word.lower) || word.text === "TV");
}

function isNewYear(word: Word, before: Word | undefined): boolean {
  return (word.lower === "year" || word.lower === "eve") && /^(?:new|year)$/.test(before?.lower ?? "");
}

/** Words that are part of a name behind one other word only. */
const AFTER = new Map([
  ["am", "pan"],
  ["wednesday", "sheffield"],
]);

/** What a first one of its name is told by. */
const NUMBERED = new Set("war elizabeth charles james william george napoleon".split(" "));
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/;
const CONTRACTION = /['’](?:ll|ve|re|m|d|t)$/;
const ACRONYMS_LIKE_WORDS = new Set(["US", "WHO", "IS", "CAR", "ICE"]);
