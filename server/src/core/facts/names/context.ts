import { isSaying } from "../quotations/verbs.ts";
import type { Context } from "./candidate.ts";
import { countryOf } from "./demonyms.ts";
import { classOf } from "./lexicon.ts";
import { stateOf } from "./states.ts";
import { isTitleHead, isTitleModifier } from "./title-words.ts";
import type { Word } from "./words.ts";

/** What stands around the words `[from, to)` and says whether they are a name, and whose. */
export function contextOf(text: string, words: readonly Word[], from: number, to: number): Context {
  const before = words[from - 1];
  const after = words[to];
  if (text[words[from]!.start - 1] === "(" && text[words[to - 1]!.end] === ")") return "bracketed";
  if (after?.gap === " " && (SPEAKS.has(after.lower) || isSaying(after.lower)) && !words[to - 1]!.possessive)
    return "speaks";
  if (before?.gap !== undefined && words[from]!.gap === " " && SPOKE.has(before.lower)) return "speaks";
  if (after && /^, $/.test(after.gap) && /^\d{1,2}$/.test(after.text)) return "aged";
  if (after?.gap === " (" && text[after.end] === ")" && countryOf(after.text)) return "aged";
  if (after?.gap === " " && (isTitleHead(after.lower) || (after.capital && isTitleModifier(after.lower))))
    return "described";
  if (after?.gap === " " && TRADED.has(after.lower)) return "described";
  if (words[to - 1]!.possessive || after?.lower === "itself") return "described";
  if (after?.gap === ", " && DESCRIBES.has(after.lower)) return "described";
  if (words[from]!.gap === " " && before && isLocated(words, from)) return "located";
  if (after?.gap === ", " && after.capital && isRegion(text, words, to)) return "region";
  if (words[from]!.gap === " " && before?.lower === "the") return "the";
  if (after?.gap === " " && ACTS.has(after.lower)) return "acts";
  return isListed(text, after) ? "listed" : "none";
}

/** True in a table or a list: a figure follows, or a mark in a line that is no sentence. */
function isListed(text: string, after: Word | undefined): boolean {
  if (!after) return false;
  if (/^ (?:- |\()?$/.test(after.gap) && /^\d/.test(after.text)) return true;
  if (after.gap === " ") return false;
  return !ENDS_SENTENCE.test(text.slice(-TAIL));
}

const ENDS_SENTENCE = /[.?!:]["”’']?\s*$/;
/** How much of a block's end is looked at: a mark, a quotation mark, some space. */
const TAIL = 6;

/** "in Mosul", "the town of Knin". */
function isLocated(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]!.lower;
  if (before === "in" && HELD.has(words[from - 2]?.lower ?? "")) return false;
  return LOCATES.has(before) || (before === "of" && SETTLEMENTS.has(words[from - 2]?.lower ?? ""));
}

/** True where a country or state stands alone between the commas behind the name: "Reston, Va.", "Lyon, France,". */
function isRegion(text: string, words: readonly Word[], at: number): boolean {
  const { text: written, end } = words[at]!;
  const region = stateOf(written) ?? written;
  const known = countryOf(region)?.demonym === false || classOf(region.toLowerCase()) === "place";
  return known && !/^ (?:\p{Lu}|and|or)/u.test(text.slice(end, end + 4));
}

/** What people and firms do, and goods, illnesses and weather do not: "Cocoa lost", but "Keita scored". */
const ACTS = new Set(
  "gave won beat took scored bought signed joined wants told met denied played overtook withdrew drew led chose began left spoke wrote drove rode".split(
    " ",
  ),
);

/** What a firm has, behind its name. */
const TRADED = new Set("shares stock shareholders executives employees".split(" "));
const SPEAKS = new Set("believes thinks who whose himself herself".split(" "));
const SPOKE = new Set("said says added asked".split(" "));
const DESCRIBES = new Set("who speaking the a an which whose where".split(" "));
/** What one has in a firm or a person: "shares in Kestrel". */
const HELD = new Set(
  "share shares stake stakes holding interest investment confidence faith trust trading believe believes".split(
    " ",
  ),
);
const SETTLEMENTS = new Set(
  "town city village port suburb district province region state county island hamlet township resort capital neighbourhood neighborhood enclave".split(
    " ",
  ),
);
const LOCATES = new Set("in at near to from outside around towards across via".split(" "));
