import { once } from "../../cache.ts";
import type { Word } from "./quoted-words.ts";

/** A run of words that stands more often than this says little about a place. */
const rare = 40;
/** So many words one after another are looked up at once, at most. */
const longest = 4;
/** So many places of the rarest run are looked at for the words as they stand, and so many of those are given. */
const places = 2_000;
const enough = 8;

/** The indices of `text` at which `words` stand one after another, in order: looked up, so that a long text costs no more. */
export function standingAt(words: readonly Word[], text: readonly Word[]): number[] {
  const seed = rarestRun(words, text);
  const found: number[] = [];
  for (const at of seed?.places.slice(0, places) ?? []) {
    const start = at - seed!.offset;
    if (words.every(({ norm }, i) => text[start + i]?.norm === norm)) found.push(start);
    if (found.length === enough) break;
  }
  return found;
}

interface Seed {
  /** Where in the words it begins. */
  readonly offset: number;
  readonly places: readonly number[];
}

/**
 * What tells where in `text` the words may stand: each word that is rare there, and each common one together with as many
 * of those after it as make it rare. Of three words and fewer all are taken.
 */
export function seedsOf(words: readonly Word[], text: readonly Word[]): Seed[] {
  const isTelling = (list: readonly number[]) => list.length <= rare || words.length <= 3;
  return words.flatMap((_, offset) => {
    for (let length = 1; length <= longest && offset + length <= words.length; length++) {
      const list = runsOf(text, length).get(keyAt(words, offset, length));
      if (!list) break;
      if (isTelling(list)) return [{ offset, places: list }];
    }
    return [];
  });
}

/** The seed that stands in the fewest places; none where one of the words stands nowhere. */
function rarestRun(words: readonly Word[], text: readonly Word[]): Seed | undefined {
  const length = Math.min(longest, words.length);
  let best: Seed | undefined;
  for (let offset = 0; length > 0 && offset + length <= words.length; offset++) {
    const list = runsOf(text, length).get(keyAt(words, offset, length));
    if (!list) return undefined;
    if (!best || list.length < best.places.length) best = { offset, places: list };
  }
  return best;
}

/** The places of each run of `length` words of a text. */
const runsOf = (text: readonly Word[], length: number) => runs(text)[length - 1]!();

const runs = once((text: readonly Word[]) =>
  Array.from({ length: longest }, (_, i) => {
    let made: Map<string, number[]> | undefined;
    return () => (made ??= indexed(text, i + 1));
  }),
);

function indexed(text: readonly Word[], length: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + length <= text.length; at++) {
    const key = keyAt(text, at, length);
    const list = index.get(key);
    if (list) list.push(at);
    else index.set(key, [at]);
  }
  return index;
}

function keyAt(words: readonly Word[], at: number, length: number): string {
  let key = words[at]!.norm;
  for (let i = at + 1; i < at + length; i++) key += ` ${words[i]!.norm}`;
  return key;
}
