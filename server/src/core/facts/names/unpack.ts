/** How a word of a packed list goes on or ends otherwise; "-ing" takes the place of a final letter. As in scripts/lexicon.mjs. */
const ENDINGS = ["s", "es", "d", "ed", "ing", "-ing", "r", "er", "st", "est", "ly", "ally"];

/**
 * Looks words up in packed lists: the sets of endings, a bar, then each word as the count of letters it shares with the word
 * before (a capital: A for none), its other letters, and the number of its set of endings. The lists stay packed: only the
 * words that share two letters with the one asked for are read, so that the first question is as quick as the next.
 */
export function finder<K extends string>(
  packed: Readonly<Record<K, string>>,
): (word: string) => K | undefined {
  let shelves: Map<string, Shelf<K>[]> | undefined;
  const found = new Map<string, K | undefined>();
  return (word) => {
    if (found.has(word)) return found.get(word);
    shelves ??= shelve(packed);
    const kind = shelves.get(word.slice(0, 2))?.find((shelf) => holds(shelf, word))?.kind;
    if (found.size >= LIMIT) found.clear();
    found.set(word, kind);
    return kind;
  };
}

/** How many answers are kept at most. */
const LIMIT = 10_000;

/** The words of one list that begin with the same two letters. */
interface Shelf<K> {
  readonly kind: K;
  readonly endings: readonly string[];
  readonly list: string;
}

function shelve<K extends string>(packed: Readonly<Record<K, string>>): Map<string, Shelf<K>[]> {
  const shelves = new Map<string, Shelf<K>[]>();
  for (const kind of Object.keys(packed) as K[]) {
    const [sets = "", words = ""] = packed[kind].split("|");
    const endings = sets.split(" ");
    // A word that shares no letter starts a section "A…", one that shares a single letter a shelf "B…" in it.
    for (const section of words.split("A").slice(1)) {
      for (const [at, list] of section.split("B").entries()) {
        const letters = at === 0 ? /^[^A-Z\d]{1,2}/.exec(list)![0] : section[0]! + list[0]!;
        const shelf = { kind, endings, list: at === 0 ? `A${list}` : `B${list}` };
        const others = shelves.get(letters);
        if (others) others.push(shelf);
        else shelves.set(letters, [shelf]);
      }
    }
  }
  return shelves;
}

function holds({ endings, list }: Shelf<string>, word: string): boolean {
  /** How many letters the word has in common with the one of the list that was read last. */
  let common = list.charCodeAt(0) - A;
  for (let at = 0; at < list.length; ) {
    let length = list.charCodeAt(at++) - A;
    let alike = length <= common;
    if (alike) common = length;
    for (let code = list.charCodeAt(at); isLetter(code); code = list.charCodeAt(++at)) {
      alike &&= code === word.charCodeAt(common);
      if (alike) common++;
      length++;
    }
    const digits = at;
    while (isDigit(list.charCodeAt(at))) at++;
    if (common < length - 1) continue;
    if (common === length && length === word.length) return true;
    if (at > digits && endsWith(endings[Number(list.slice(digits, at))]!, word, length, common)) return true;
  }
  return false;
}

/** True where the word is the one of the list, `length` letters long, with one of its endings. */
function endsWith(set: string, word: string, length: number, common: number): boolean {
  for (const digit of set) {
    const ending = ENDINGS[Number.parseInt(digit, 36)]!;
    if (
      ending[0] === "-"
        ? word.slice(length - 1) === ending.slice(1)
        : common === length && word.slice(length) === ending
    )
      return true;
  }
  return false;
}

const A = 65;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Also a space, an apostrophe, a hyphen; not the end of the list. */
const isLetter = (code: number) => code > 90 || code < 48;
