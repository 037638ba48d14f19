import { isSaying } from "../quotations/verbs.ts";
import type { Word } from "./words.ts";

/** The words `[from, to)` of a film's, a book's or a song's title in quotation marks. */
export interface Work {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds titles of works in double quotation marks: every word has a capital but for articles and prepositions. One word alone is a
 * title behind a noun that says so (`the film "Undertow"`), since it may be speech as well.
 */
export function worksOf(text: string, words: readonly Word[]): Work[] {
  if (!/["“]/.test(text)) return [];
  const works: Work[] = [];
  let from = 0;
  while (from < words.length) {
    const to = /["“]$/.test(words[from]!.gap) ? endOfTitle(text, words, from) : from;
    if (to > from) works.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return works;
}

/** The end of the title that starts at `from`, behind its opening mark; `from` itself where no title does. */
function endOfTitle(text: string, words: readonly Word[], from: number): number {
  const before = words[from - 1];
  if (before && /[,:]\s*["“]$/.test(words[from]!.gap) && isSaying(before.lower)) return from;
  let content = 0;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const word = words[at]!;
    if (at > from && !/^(?:['’]? |: |, | & |-)$/.test(word.gap)) return from;
    const capital = /^[\p{Lu}\d]/u.test(word.text);
    if (!capital && (at === from || !SMALL.has(word.lower))) return from;
    if (capital && !SMALL.has(word.lower)) content++;
    if (!CLOSED.test(text.slice(word.end, word.end + 4))) continue;
    const several = at > from && content > 0 && capital;
    return several || (at === from && before && WORKS.has(before.lower)) ? at + 1 : from;
  }
  return from;
}

const CLOSED = /^(?:['’]s)?[,.!?]?["”]/;
/** How many words a title may have. */
const LONGEST = 10;
const SMALL = new Set(
  "a an the of and or in on to for from with at by into out up as is de la le les du des del el y il lo der die das".split(
    " ",
  ),
);
const WORKS = new Set(
  "film movie novel book song album single play opera musical series drama documentary thriller comedy sitcom show programme program poem painting sculpture ballet symphony game memoir biography magazine bestseller hit sequel".split(
    " ",
  ),
);
