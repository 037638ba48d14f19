import { countryOf } from "./demonyms.ts";
import { classOf } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import { isTitleHead } from "./title-words.ts";
import type { Word } from "./words.ts";

/** "Highway 16" and "BX 417" are figures of the kind `code`, "Room 4" and "New Year" are no names either. */
export function isNoName(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!;
  const next = words[to];
  if (to - from === 1 && (LONE.has(word.lower) || (WIDE.test(word.lower) && next?.gap.startsWith(","))))
    return true;
  if (to - from > 1 || next?.gap !== " " || !/^\d/.test(next.text) || countryOf(word.text)) return false;
  return /^\p{Lu}{1,3}$/u.test(word.text) || classOf(word.lower) === "common" || NUMBERED.has(word.lower);
}

/** "Nationwide, 40 schools closed"; the building society has no comma behind it. */
const WIDE = /^(?:nation|state|country|county|city|world)wide$/;

const LONE = new Set(
  "new day year inc ltd plc co corp group government governments cabinet internet semitism semite semites fax chapter round test tests".split(
    " ",
  ),
);
const NUMBERED = new Set(
  "highway route flight interstate channel article section chapter formula runway platform boeing airbus apollo resolution".split(
    " ",
  ),
);

/** "Major said": a title's word alone, with nothing before it that makes it one. */
export function isSurnameOrOffice(words: readonly Word[], { from, to }: Run): boolean {
  const { lower, possessive } = words[from]!;
  if (to - from > 1 || !isTitleHead(lower)) return false;
  const before = words[from - 1];
  if (before && words[from]!.gap === " " && (DETERMINERS.has(before.lower) || before.possessive))
    return false;
  return possessive || words[to]?.gap !== " " || !words[to]!.capital;
}

const DETERMINERS = new Set("a an the its his her their our my your this that every each former".split(" "));
