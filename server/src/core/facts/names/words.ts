import type { Span } from "../../text/span.ts";
import { MONTH_NAMES, NEVER, PARTICLES } from "./vocabulary.ts";

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
    for (const [from, to] of piecesOf(match[0]))
      push(words, text, match.index + from, match.index + to, from > 0 ? "-" : gap);
    end = WORD.lastIndex;
  }
  return words;
}

const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Prof|Jr|Sr|Mt|Ft|Co|Inc|Ltd|Corp)\.(?=[\s,])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{M}\p{N}]+|-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ad|as|ash|an|at|az|d|l)[-'’]\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u;
const SENTENCE_GAP = /[.?!…:•*|]["”'’)\]]*\s|[“‘"«([]$|(?:^|\s)['‘]$/;

function push(words: Word[], text: string, start: number, end: number, gap: string): void {
  const written = text.slice(start, end);
  const possessive = /[^'’]['’][sS]$/.test(written);
  const bare = possessive ? written.slice(0, -2) : written;
  const capital = CAPITAL.test(bare) && (!/\d/.test(bare) || /^(?:G\d{1,2}|COP\d+)$/.test(bare));
  const initial = words.length === 0 || (gap !== " " && SENTENCE_GAP.test(gap));
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

/** Cuts a hyphenated word where only one side is a name: "London-listed", "anti-American", but not "Jean-Yves". */
function piecesOf(word: string): [from: number, to: number][] {
  if (!word.includes("-") || CAPITAL.test(word) === false ? !/-\p{Lu}/u.test(word) : false)
    return [[0, word.length]];
  const parts = word.split("-");
  if (!word.includes("-") || parts.every((part) => /^\p{Lu}/u.test(part))) return [[0, word.length]];
  if (!/^\p{Lu}/u.test(parts[0]!)) {
    if (CAPITAL.test(word)) return [[0, word.length]];
    const at = parts[0]!.length + 1;
    return /^\p{Lu}/u.test(parts[1]!)
      ? [
          [0, at - 1],
          [at, word.length],
        ]
      : [[0, word.length]];
  }
  const last = parts.at(-1)!.toLowerCase();
  if (
    parts.length > 2 &&
    /^\p{Lu}/u.test(parts.at(-1)!) &&
    parts.slice(1, -1).every((part) => JOINING.has(part))
  )
    return [[0, word.length]];
  if (parts.length === 2 && SYLLABLES.has(last)) return [[0, word.length]];
  let cut = 0;
  for (const part of parts) {
    if (!/^\p{Lu}/u.test(part)) break;
    cut += part.length + 1;
  }
  return [
    [0, cut - 1],
    [cut, word.length],
  ];
}

const JOINING = new Set([
  ...PARTICLES,
  ..."upon on super sur under by le les lez in en cum next the".split(" "),
]);

/** Second syllables of Korean and Chinese given names: "Ban Ki-moon", "Kim Jong-un". */
const SYLLABLES = new Set(
  `moon un hye in min myung yeol il sung jong kook hyun woo jin young ho soo seok ki jae eun yong kyu hee nam chul sik tae joon geun ju ah ra seung
  kyung rae jung chun dong hwan hoon chan wook yun hak pil sang ping wen jeou chee shek sen kai ching yi ying lung kun ok ryul hyung kwang bok won sun bin gun`.split(
    /\s+/,
  ),
);

/** True where a capitalised word can be part of a name after `before` (the word it follows, if any). */
export function canBeName(word: Word, before: Word | undefined): boolean {
  if (!word.capital) return false;
  if (word.text.length === 1 && !/^\p{Lu}$/u.test(word.text)) return false;
  if (!NEVER.has(word.lower)) return word.text.length > 1;
  if (/^\p{Lu}{2,}$/u.test(word.text) && ACRONYMS_LIKE_WORDS.has(word.text)) return true;
  return (
    MONTH_NAMES.has(word.lower) &&
    word.gap === " " &&
    before !== undefined &&
    before.capital &&
    !NEVER.has(before.lower)
  );
}

const ACRONYMS_LIKE_WORDS = new Set(["US", "WHO", "IS", "CAR", "ICE"]);
