import type { Span } from "../../text/span.ts";
import { endsTitle, spanOf, startOfOffice, startOfTitle } from "./title-extent.ts";
import { isTitleHead, isTitleModifier } from "./title-words.ts";
import type { Word } from "./words.ts";

/**
 * The title right before the name at `words[name]`, lower-case words included: "acting police chief", "former Prime
 * Minister". `floor` is the first word that may belong to it.
 */
export function titleBefore(
  text: string,
  words: readonly Word[],
  name: number,
): (Span & { text: string }) | undefined {
  const last = words[name - 1];
  if (!last || words[name]!.gap !== " " || last.possessive) return undefined;
  if (!isTitleHead(last.lower) && startOfOffice(words, name - 1) === undefined) return undefined;
  return spanOf(text, words, startOfTitle(words, name - 1), name - 1);
}

/** The title before a comma and a name: "The transport minister, Hugo Salas", "its chief negotiator, Fiona Lacey". */
export function titleApposedBefore(
  text: string,
  words: readonly Word[],
  name: number,
): (Span & { text: string }) | undefined {
  const last = words[name - 1];
  if (!last || words[name]!.gap !== ", " || !endsTitle(words, name - 1)) return undefined;
  const start = startOfTitle(words, name - 1);
  const before = words[start - 1];
  const determined =
    before !== undefined &&
    /^['’]? $/.test(words[start]!.gap) &&
    (before.possessive || DETERMINERS.has(before.lower) || before.capital);
  return determined || words[start]!.initial ? spanOf(text, words, start, name - 1) : undefined;
}

/** The title after a name and a comma: "Hugo Salas, the transport minister," and "Aldous, the BGF's director general". */
export function titleAfter(
  text: string,
  words: readonly Word[],
  end: number,
): (Span & { text: string }) | undefined {
  const first = words[end];
  if (
    first?.gap !== ", " ||
    (!DETERMINERS.has(first.lower) &&
      !first.capital &&
      !isTitleModifier(first.lower) &&
      !isTitleHead(first.lower))
  )
    return undefined;
  for (let at = end; at < Math.min(words.length, end + APPOSITION); at++) {
    const word = words[at]!;
    if (at > end && word.gap !== " ") return undefined;
    if (STOPS.has(word.lower)) return undefined;
    if (!endsTitle(words, at)) continue;
    let last = at;
    while (words[last + 1]?.gap === " " && endsTitle(words, last + 1)) last++;
    last = behindRank(words, last);
    if (words[last + 1]?.gap === ", " && words[last + 1]!.capital) return undefined;
    return spanOf(text, words, first.lower === "once" ? end : Math.max(end, startOfTitle(words, at)), last);
  }
  return undefined;
}

/** A "deputy" or "chief" that leads to the noun of the title: "deputy roads minister", "deputy chief planner". */
function behindRank(words: readonly Word[], at: number): number {
  if (!RANKS.has(words[at]!.lower)) return at;
  for (let last = at + 1; last <= at + 2; last++) {
    const word = words[last];
    if (word?.gap !== " " || word.capital || word.possessive || SMALL.has(word.lower)) return at;
    if (endsTitle(words, last)) return last;
  }
  return at;
}

const RANKS = new Set(["deputy", "chief", "assistant"]);
const SMALL = new Set("to of for at in on and or from with by who said says".split(" "));

/** The title that the verb behind a name gives: "is to be foreign minister", ", was named acting director"; but not "was a soldier". */
export function titlePredicated(
  text: string,
  words: readonly Word[],
  end: number,
): (Span & { text: string }) | undefined {
  let at = end;
  if (words[at]?.lower === "who" && words[at]!.gap === ", ") at++;
  if (!/^,? $/.test(words[at]?.gap ?? "") || !VERBS.has(words[at]!.lower)) return undefined;
  if (MODALS.has(words[at]!.lower) && !BECOMES.has(words[at + 1]?.lower ?? "")) return undefined;
  if (words[at]!.lower === "was" && ARTICLES.has(words[at + 1]?.lower ?? "")) return undefined;
  while (at < end + 6 && words[at]?.gap.endsWith(" ") && BECOMES.has(words[at]!.lower)) at++;
  const first = at;
  while (at < first + 6 && words[at]?.gap === " ") {
    const { lower } = words[at]!;
    if (endsTitle(words, at) && !isTitleHead(words[at + 1]?.gap === " " ? words[at + 1]!.lower : ""))
      return spanOf(text, words, first, at);
    if (!isTitleModifier(lower) && !isTitleHead(lower)) return undefined;
    at++;
  }
  return undefined;
}

const MODALS = new Set(["will", "would"]);
const ARTICLES = new Set(["a", "an", "the"]);
const VERBS = new Set("is was will would became becomes has had".split(" "));
const BECOMES = new Set([
  ...VERBS,
  ..."be become to been named appointed elected made as the a an its their new next remain remains stay stays".split(
    " ",
  ),
]);

/** How many words an apposition may take before its title noun comes. */
const APPOSITION = 9;
const DETERMINERS = new Set("a an the its his her their our another one once".split(" "));
const STOPS = new Set(
  "who which that said says told and but or whose where when was is are were has had of in".split(" "),
);
