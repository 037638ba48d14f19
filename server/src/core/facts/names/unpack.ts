/** How a word of a packed list goes on or ends otherwise; "-ing" takes the place of a final letter. As in scripts/lexicon.mjs. */
const ENDINGS = ["s", "es", "d", "ed", "ing", "-ing", "r", "er", "st", "est", "ly", "ally"];

/**
 * Looks words up in packed lists: the sets of endings, a bar, then each word as the count of letters it shares with the word
 * before (a capital: A for none), its other letters, and the number of its set of endings. Only the words that share two
 * letters with the one asked for are unpacked, so that the first question is as quick as the next.
 */
export function unpackOnDemand<K extends string>(
  packed: Readonly<Record<K, string>>,
): (word: string) => K | undefined {
  let shelves: Map<string, Shelf<K>[]> | undefined;
  const unpacked = new Map<string, Map<string, K>>();
  return (word) => {
    const letters = word.slice(0, 2);
    let words = unpacked.get(letters);
    if (!words) {
      shelves ??= shelve(packed);
      words = new Map();
      for (const shelf of shelves.get(letters) ?? []) unpack(shelf, letters, words);
      if (unpacked.size < LETTERS) unpacked.set(letters, words);
    }
    return words.get(word);
  };
}

/** More pairs of first letters than the lists have, so that odd input cannot fill the memory. */
const LETTERS = 2_000;

/** The words of one list that begin with the same two letters, still packed. */
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

function unpack<K>({ kind, endings, list }: Shelf<K>, letters: string, words: Map<string, K>): void {
  let word = letters;
  for (let at = 0; at < list.length; ) {
    const shared = list.charCodeAt(at) - A;
    let end = at + 1;
    while (end < list.length && !isCapital(list.charCodeAt(end)) && !isDigit(list.charCodeAt(end))) end++;
    word = word.slice(0, shared) + list.slice(at + 1, end);
    words.set(word, kind);
    at = end;
    while (at < list.length && isDigit(list.charCodeAt(at))) at++;
    if (at === end) continue;
    for (const digit of endings[Number(list.slice(end, at))]!) {
      const ending = ENDINGS[Number.parseInt(digit, 36)]!;
      words.set(ending[0] === "-" ? word.slice(0, -1) + ending.slice(1) : word + ending, kind);
    }
  }
}

const A = 65;
const isCapital = (code: number) => code >= A && code <= 90;
const isDigit = (code: number) => code >= 48 && code <= 57;
