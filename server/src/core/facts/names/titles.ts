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

/**
 * The title before a comma and what stands at `words[first]`: "The transport minister, Hugo Salas", "its chief negotiator, Fiona
 * Lacey", "the former bishop of Leeds, the Rt Rev Hugo Salas,". `end` is the end of the name.
 */
export function titleApposedBefore(
  text: string,
  words: readonly Word[],
  first: number,
  end: number,
): (Span & { text: string }) | undefined {
  if (first < 1 || words[first]!.gap !== ", ") return undefined;
  const head = endsTitle(words, first - 1) ? first - 1 : headOfBody(words, first - 1, end);
  if (head === undefined) return undefined;
  const start = startBehindDeputy(words, startOfTitle(words, head));
  if (isOfNameBefore(words, start) && !isClosed(words[end])) return undefined;
  return words[start]!.initial || isDetermined(words, start)
    ? spanOf(text, words, start, first - 1)
    : undefined;
}

/** The "deputy" of "the deputy to the mayor, Ana Kos": it is her title, and the mayor is somebody else. */
function startBehindDeputy(words: readonly Word[], start: number): number {
  const [deputy, to, the] = [words[start - 3], words[start - 2], words[start - 1]];
  const isUnder = deputy && DEPUTIES.has(deputy.lower) && to!.lower === "to" && the!.lower === "the";
  const isOne = isUnder && [to!, the!, words[start]!].every(({ gap }) => gap === " ");
  return isOne ? startOfTitle(words, start - 3) : start;
}

const DEPUTIES = new Set(["deputy", "assistant"]);

/** "Mart Saar, a former Estonian foreign minister, Birgit Aune said": the title is that of the name before it. */
function isOfNameBefore(words: readonly Word[], start: number): boolean {
  let at = start;
  while (at > Math.max(0, start - 3) && words[at]!.gap === " ") at--;
  return at > 1 && words[at]!.gap === ", " && words[at - 1]!.capital && !words[at - 1]!.possessive;
}

/** True where a mark or the end stands behind a name. */
const isClosed = (next: Word | undefined) => !next || /^(?:['’]s?)?[,.;:)]/.test(next.gap);

/** The "mayor" of "the mayor of Split, Ana Kos,", with a mark behind the name: "told the mayor of Split, Ana Kos said" is two people. */
function headOfBody(words: readonly Word[], last: number, end: number): number | undefined {
  if (!isClosed(words[end])) return undefined;
  for (let at = last; at > last - 4 && at > 1; at--) {
    const { lower, capital, gap } = words[at]!;
    if (gap !== " ") return undefined;
    if (/^(?:of|for|at|in|to)$/.test(lower))
      return at < last && (endsTitle(words, at - 1) || startOfOffice(words, at - 1) !== undefined)
        ? at - 1
        : undefined;
    if (!capital && (STOPS.has(lower) || SMALL.has(lower))) return undefined;
  }
  return undefined;
}

/** "The", "its" or "Orvane's" before the title, or before a word or two that belong to it: "its operations director". */
function isDetermined(words: readonly Word[], start: number): boolean {
  // "Its founder and chief executive"
  if (
    words[start - 1]?.lower === "and" &&
    words[start]!.gap === " " &&
    isTitleHead(words[start - 2]?.lower ?? "")
  )
    return isDetermined(words, startOfTitle(words, start - 2));
  // "Its driver, Ana Kos, and conductor, Jon Reis"
  if (
    /^,? $/.test(words[start - 1]?.gap ?? "") &&
    words[start - 1]?.lower === "and" &&
    isApposed(words, start - 1)
  )
    return true;
  for (let at = start; at > Math.max(0, start - 3) && /^['’]? $/.test(words[at]!.gap); at--) {
    const before = words[at - 1]!;
    if (before.possessive || before.lower === "whose" || DETERMINERS.has(before.lower) || before.capital)
      return true;
    if (STOPS.has(before.lower) || SMALL.has(before.lower)) return false;
  }
  return false;
}

/** True where a name stands before `words[and]` that is set off from a title before it. */
function isApposed(words: readonly Word[], and: number): boolean {
  let first = and - 1;
  while (first > 0 && words[first]!.capital && words[first]!.gap === " ") first--;
  return (
    first > 0 && words[first]!.capital && words[first]!.gap === ", " && isTitleHead(words[first - 1]!.lower)
  );
}

/** The title after a name and a comma: "Hugo Salas, the transport minister," and "Aldous, the BGF's director general". */
export function titleAfter(
  text: string,
  words: readonly Word[],
  name: number,
): (Span & { text: string }) | undefined {
  const end = behindAge(words, name);
  const first = words[end];
  if (
    (first?.gap !== ", " && first?.gap !== " (") ||
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
    last = behindOf(words, behindRank(words, last));
    // "the mayor, Ana Kos" and "the Rt Rev Ana Kos" are somebody else's titles.
    const isAnothers = /^,? $/.test(words[last + 1]?.gap ?? "") && words[last + 1]!.capital;
    if (isAnothers && !isSpeaker(words, last + 1)) return undefined;
    return spanOf(text, words, first.lower === "once" ? end : Math.max(end, startOfTitle(words, at)), last);
  }
  return undefined;
}

/** "A former minister, Birgit Aune said": with no mark behind the name it is she who says so of him. */
function isSpeaker(words: readonly Word[], first: number): boolean {
  if (words[first]!.gap !== ", ") return false;
  let end = first + 1;
  while (words[end]?.capital && words[end]!.gap === " ") end++;
  return words[end]?.gap === " " && SAYING.test(words[end]!.lower);
}

const SAYING = /^(?:said|says|told|added|announced|confirmed|warned|reported|wrote)$/;

/** The other of two titles that "and" joins: "founder" in "its founder and chief executive, Ana Kos", whichever of them is `title`. */
export function titleJoined(
  text: string,
  words: readonly Word[],
  title: Span,
): (Span & { text: string }) | undefined {
  const first = words.findIndex(({ start }) => start >= title.start);
  // "The mayor and Ms Maas", "the president and Prime Minister Ana Kos" are two people.
  if (FORM_OF_ADDRESS.test(text.slice(title.start, title.end))) return undefined;
  if (words[first]?.capital && words[first - 2]?.capital === false && !words[first]!.initial)
    return joinedBehind(text, words, title);
  if (words[first - 1]?.lower === "and" && words[first]!.gap === " " && endsTitle(words, first - 2))
    return spanOf(text, words, startOfTitle(words, first - 2), first - 2);
  return joinedBehind(text, words, title);
}

const FORM_OF_ADDRESS = /^(?:mrs?|ms|miss|mx|dr|sir|dame|lord|lady|prof)\b\.?$/i;

function joinedBehind(
  text: string,
  words: readonly Word[],
  title: Span,
): (Span & { text: string }) | undefined {
  const behind = words.findIndex(({ start }) => start >= title.end);
  // "Then ambassador to Switzerland and today minister": the post goes on before the other one.
  const isLonger = /^(?:to|of|at|for|in)$/.test(words[behind]?.lower ?? "");
  const and = isLonger
    ? ([behind + 2, behind + 3, behind + 4].find(
        (at) => words[at]?.lower === "and" && AGAIN.has(words[at + 1]?.lower ?? ""),
      ) ?? behind)
    : behind;
  if (words[and]?.lower !== "and" || words[and]!.gap !== " ") return undefined;
  let first = and + 1;
  // "Once a magistrate and now the chairwoman"
  while (words[first]?.gap === " " && AGAIN.has(words[first]!.lower)) first++;
  let last = and;
  for (let at = first; at < first + 5 && words[at]?.gap === " "; at++) {
    if (endsTitle(words, at)) last = at;
    else if (!isTitleModifier(words[at]!.lower)) break;
  }
  // "The captain and coach Ana Kos" are two people.
  const isAnothers = words[last + 1]?.gap === " " && words[last + 1]!.capital;
  return last === and || isAnothers ? undefined : spanOf(text, words, first, last);
}

const AGAIN = new Set(["now", "currently", "today", "later", "also", "the", "its", "a", "an"]);

/** The place behind the age in "Greta Holm, 38, the pilot"; `end` itself where none is told. */
function behindAge(words: readonly Word[], end: number): number {
  const at = words[end]?.lower === "aged" ? end + 1 : end;
  return /^\d{1,3}$/.test(words[at]?.text ?? "") && words[end]!.gap === ", " ? at + 1 : end;
}

/** The end of an office that goes on behind its "of": "secretary of state". */
function behindOf(words: readonly Word[], at: number): number {
  return [at + 2, at + 3].find((last) => words[last] && startOfOffice(words, last) === at) ?? at;
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
  // "Who once served as"
  if (SINCE.has(words[at]?.lower ?? "") && words[at]!.gap === " " && SERVED.test(words[at + 1]?.lower ?? ""))
    at++;
  const named = namedAs(words, end);
  if (named !== undefined) return titleFrom(text, words, named);
  const served = servedAs(words, at);
  if (served !== undefined) return titleFrom(text, words, served);
  if (words[at]?.lower === "used" && words[at + 2]?.lower === "be" && words[at + 2]!.gap === " ") at += 2;
  else if (SINCE.has(words[at]?.lower ?? "") && words[at + 1]?.gap === " ") at++;
  if (!/^,? $/.test(words[at]?.gap ?? "") || !VERBS.has(words[at]!.lower)) return undefined;
  if (MODALS.has(words[at]!.lower) && !BECOMES.has(words[at + 1]?.lower ?? "")) return undefined;
  if (words[at]!.lower === "was" && ARTICLES.has(words[at + 1]?.lower ?? "")) return undefined;
  while (at < end + 6 && words[at]?.gap.endsWith(" ") && BECOMES.has(words[at]!.lower)) at++;
  // "Is Lisbon's police chief", "is the museum's director"
  if (words[at]?.possessive && words[at]!.gap === " ") at++;
  return titleFrom(text, words, at);
}

/** The title of "As director of the museum, Ana Kos said". */
export function titleAs(
  text: string,
  words: readonly Word[],
  name: number,
): (Span & { text: string }) | undefined {
  if (words[name]?.gap !== ", ") return undefined;
  for (let at = name - 2; at >= Math.max(0, name - longestPhrase); at--) {
    const { lower, gap, initial } = words[at]!;
    if (lower === "as" && (initial || gap === ", "))
      return titleFrom(text, words, DETERMINERS.has(words[at + 1]!.lower) ? at + 2 : at + 1);
    if (gap !== " ") return undefined;
  }
  return undefined;
}

/** In words: "as director of the museum". */
const longestPhrase = 9;

/** The title before a verb that leads to the name: "whose director is Ana Kos", "its chief is Ana Kos". */
export function titleBeforeVerb(
  text: string,
  words: readonly Word[],
  name: number,
): (Span & { text: string }) | undefined {
  const [verb, head] = [name - 1, name - 2];
  if (head < 1 || words[verb]!.lower !== "is" || words[verb]!.gap !== " " || words[name]!.gap !== " ")
    return undefined;
  if (!endsTitle(words, head)) return undefined;
  const start = startOfTitle(words, head);
  const isOwned = words[start - 1]?.lower === "whose" && words[start]!.gap === " ";
  return isOwned || isDetermined(words, start) ? spanOf(text, words, start, head) : undefined;
}

/** "Named the deputy, Ana Kos, as its acting director": the place behind the "as" that follows a name. */
function namedAs(words: readonly Word[], end: number): number | undefined {
  if (words[end]?.lower !== "as" || !/^,? $/.test(words[end]!.gap)) return undefined;
  for (let at = end - 1; at > Math.max(0, end - longestPhrase); at--) {
    if (NAMES.test(words[at]!.lower) && !words[at]!.capital)
      return DETERMINERS.has(words[end + 1]?.lower ?? "") ? end + 2 : end + 1;
    if (/[.;:]/.test(words[at]!.gap)) return undefined;
  }
  return undefined;
}

const NAMES =
  /^(?:named|names|naming|appointed|appoints|appointing|picked|chose|hired|elected|installed|confirmed)$/;

/** "Resigned as", "has stepped down as", "is to take over from Anna Berg as": the place behind that "as". */
function servedAs(words: readonly Word[], end: number): number | undefined {
  let isServing = false;
  for (
    let at = end;
    at < end + 9 && (words[at]?.gap === " " || (at === end && words[at]?.gap === ", "));
    at++
  ) {
    const { lower, capital } = words[at]!;
    if (lower === "as") {
      if (!isServing) return undefined;
      return /^(?:an?|the|its|their|his|her)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    }
    if (SERVES.has(lower)) isServing = true;
    else if (
      lower !== "whose" &&
      !capital &&
      !BECOMES.has(lower) &&
      !SMALL.has(lower) &&
      !AWAY.has(lower) &&
      !/^\d/.test(lower)
    )
      return undefined;
  }
  return undefined;
}

/** What somebody does with an office that an "as" names. */
const SERVES = new Set(
  `leave leaves left leaving resign resigns resigned resigning stepped steps quit quits stood stands stand step retire retires retired sacked dismissed removed ousted
  serve serves served serving sworn carries carried continues continued stays stayed remains remained took takes take succeed succeeds succeeded replace replaces replaced acts reelected re-elected
  give gives gave giving lose loses lost keep keeps kept hold holds held term tenure stint mandate spell years reign`.split(
    /\s+/,
  ),
);

const AWAY = new Set([
  "down",
  "over",
  "office",
  "up",
  "on",
  "his",
  "her",
  "post",
  "job",
  "role",
  "position",
  "oath",
]);

/** The title that begins at `words[first]`. */
function titleFrom(text: string, words: readonly Word[], first: number) {
  let at = first;
  while (at < first + 6 && words[at]?.gap === " ") {
    const { lower } = words[at]!;
    const isRank = RANKS.has(lower) && words[at + 1]?.gap === " " && isTitleModifier(words[at + 1]!.lower);
    if (
      !isRank &&
      endsTitle(words, at) &&
      !isTitleHead(words[at + 1]?.gap === " " ? words[at + 1]!.lower : "")
    )
      return spanOf(text, words, first, at);
    const next = words[at + 1];
    // "Operations director"
    const narrows =
      at === first &&
      !words[at]!.capital &&
      !SMALL.has(lower) &&
      next?.gap === " " &&
      isTitleHead(next.lower);
    if (!narrows && !isTitleModifier(lower) && !isTitleHead(lower)) return undefined;
    at++;
  }
  return undefined;
}

/** "Now is", "once was", "also is". */
const SINCE = new Set(["now", "once", "also", "still", "currently", "later"]);
const SERVED = /^(?:served|acted|resigned|retired)$/;
const MODALS = new Set(["will", "would"]);
const ARTICLES = new Set(["a", "an", "the"]);
const VERBS = new Set("be is was will would became becomes has had remains remained stays".split(" "));
const BECOMES = new Set([
  ...VERBS,
  ..."be become to been named appointed elected made as the a an its their now also still new next remain stay".split(
    " ",
  ),
]);

/** How many words an apposition may take before its title noun comes. */
const APPOSITION = 9;
const DETERMINERS = new Set(
  "a an the its his her their our another one once now currently until previously formerly last".split(" "),
);
const STOPS = new Set(
  "who which that said says told and but or whose where when was is are were has had of in".split(" "),
);
