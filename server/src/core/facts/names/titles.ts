import type { Span } from "../../text/span.ts";
import { CLUB_TAILS } from "./clubs.ts";
import { countryOf } from "./demonyms.ts";
import { canBeGiven } from "./lexicon.ts";
import { isTitleHead, isTitleModifier, isTitleQualifier, splitsName } from "./title-words.ts";
import { ORGANISATION_TAILS, PLACE_TAILS } from "./vocabulary.ts";
import { isKnownBody } from "./well-known.ts";
import type { Word } from "./words.ts";

/** A run parted at its title: what stands before the title, the title, the name. Word indices. */
export interface Parted {
  /** End of the words before the title: "Brightwater" of "Brightwater Chief Executive Donna Reyes". */
  readonly before: number;
  /** Start of the name. Equal to the run's end where the run is a title without a name. */
  readonly name: number;
}

/** Parts the run `[from, to)` at the last title noun that a name can follow; undefined where there is none. */
export function partAtTitle(words: readonly Word[], from: number, to: number): Parted | undefined {
  const tail = words[to - 1]!.lower.replace(/\.$/, "");
  if (to - from > 1 && (ORGANISATION_TAILS.has(tail) || PLACE_TAILS.has(tail) || CLUB_TAILS.has(tail)))
    return undefined;
  for (let at = to - 1; at >= from; at--) {
    const next = words[at + 1];
    const office = startOfOffice(words, at);
    const ofState = office !== undefined && (at > from || at < to - 1);
    const splits = at === to - 1 ? isTitleHead(words[at]!.lower) : splitsName(words[at]!.lower, next!.lower);
    if (!splits && !ofState) continue;
    // "John Major" and "Hugh Baker" have a title's word for their surname.
    if (at === to - 1 && isGivenBefore(words, from, at)) continue;
    // "Department of Justice" and "Health and Safety Executive" are bodies.
    if (!ofState && at > from && isJoined(words, from, at)) continue;
    let before = ofState ? Math.max(from, office) : at;
    while (before > from && isTitleModifier(words[before - 1]!.lower)) before--;
    while (before > from && isTitleHead(words[before - 1]!.lower)) before--;
    while (before > from && isTitleModifier(words[before - 1]!.lower)) before--;
    return { before, name: at + 1 };
  }
  return undefined;
}

/** True for "John" and for "Billie Jean", where no country or body leads. */
function isGivenBefore(words: readonly Word[], from: number, at: number): boolean {
  return at > from && (canBeGiven(words[at - 1]!.lower) || canBeGiven(words[from]!.lower));
}

/** True where the title's word is the field of a body or the body itself: "… of Justice", "… and Safety Executive". */
function isJoined(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1]!.lower;
  if (before === "of" || before === "for") return at - 1 > from;
  return words[at]!.lower === "executive" && words[at - 2]?.lower === "and" && at - 2 > from;
}

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
  return titleEndingAt(text, words, name - 1);
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
    if (words[last + 1]?.gap === ", " && words[last + 1]!.capital) return undefined;
    return spanOf(text, words, Math.max(end, startOfTitle(words, at)), last);
  }
  return undefined;
}

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
const DETERMINERS = new Set("a an the its his her their our another one".split(" "));
const STOPS = new Set(
  "who which that said says told and but or whose where when was is are were has had of in".split(" "),
);

/** The first word of an office of several words that ends at `last`: "secretary of state", "chancellor of the exchequer". */
function startOfOffice(words: readonly Word[], last: number): number | undefined {
  const of = words[last - 1]?.lower === "the" ? last - 2 : last - 1;
  if (words[of]?.lower !== "of") return undefined;
  return OFFICES.get(words[of - 1]?.lower ?? "")?.includes(words[last]!.lower) ? of - 1 : undefined;
}

const OFFICES = new Map([
  ["secretary", ["state", "defense"]],
  ["minister", ["state"]],
  ["chancellor", ["exchequer"]],
  ["chief", ["staff"]],
  ["director", ["communications"]],
  ["speaker", ["house"]],
]);

function titleEndingAt(text: string, words: readonly Word[], last: number): Span & { text: string } {
  return spanOf(text, words, startOfTitle(words, last), last);
}

function endsTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return isTitleHead(word.lower) || (word.lower === "general" && isTitleHead(words[at - 1]?.lower ?? ""));
}

/** The first word of the title that ends with `words[last]`. */
function startOfTitle(words: readonly Word[], last: number): number {
  let start = startOfOffice(words, last) ?? last;
  while (start > 0 && start > last - 6 && words[start]!.gap === " " && !words[start - 1]!.possessive) {
    const before = words[start - 1]!.lower;
    if (!isTitleModifier(before) && !isTitleHead(before)) break;
    start--;
  }
  return qualifierBefore(words, start) ?? start;
}

/** "former" of "former Maltese foreign minister" and "former operations director": it is part of the title from afar too. */
function qualifierBefore(words: readonly Word[], start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const { lower, text, capital, possessive } = words[at]!;
    if (words[at + 1]!.gap !== " " || possessive || FUNCTION_WORDS.has(lower)) return undefined;
    if (isTitleQualifier(lower)) return at;
    if (capital && !countryOf(text)?.demonym) return undefined;
  }
  return undefined;
}

const FUNCTION_WORDS = new Set(
  "a an the of to for in on by with as at from and or but nor his her its their our who that is was are were be been said".split(
    " ",
  ),
);

function spanOf(text: string, words: readonly Word[], first: number, last: number): Span & { text: string } {
  const start = words[first]!.start;
  const end = words[last]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** True for a run that is a title and nothing else: "Prime Minister", "Foreign Secretary", the "Foreign" of "Foreign minister". */
export function isOnlyTitle(words: readonly Word[], from: number, to: number): boolean {
  let headed = false;
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    if (isTitleHead(lower)) headed = true;
    else if (!isTitleModifier(lower) && !isTitleQualifier(lower)) return false;
  }
  if (headed) return true;
  if (words[from]!.initial && !(to - from === 1 && isKnownBody(words[from]!.lower))) return true;
  // "Labour" and "the Security Council" are bodies where no office follows.
  const next = words[to];
  return next?.gap === " " && (isTitleHead(next.lower) || isTitleModifier(next.lower));
}
