import type { Span } from "../../text/span.ts";
import { isSaying } from "../quotations/verbs.ts";
import { type Candidate, type Context, candidateOf } from "./candidate.ts";
import { countryOf } from "./demonyms.ts";
import { canBeGiven, classOf, isOrdinary } from "./lexicon.ts";
import { type Run, runsOf } from "./runs.ts";
import { stateOf } from "./states.ts";
import { isTitleHead, isTitleModifier } from "./title-words.ts";
import {
  isOnlyTitle,
  partAtTitle,
  titleAfter,
  titleApposedBefore,
  titleBefore,
  titlePredicated,
} from "./titles.ts";
import { ORGANISATION_TAILS, PLACE_TAILS } from "./vocabulary.ts";
import { type Word, wordsOf } from "./words.ts";
import { worksOf } from "./works.ts";

/** A block, scanned. It depends on the block's text only, so it can be kept for as long as the text stands. */
export interface Scan {
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  /** True for a line in capitals or in title case, where a capital says nothing. */
  readonly shouted: boolean;
  /** The words that stand in lower case. */
  readonly lower: ReadonlySet<string>;
}

/** Scans one block for names. */
export function scanBlock(text: string): Scan {
  const words = wordsOf(text);
  const lower = new Set<string>();
  let capitals = 0;
  let long = 0;
  for (const word of words) {
    if (!word.capital) lower.add(word.lower);
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capitals++;
  }
  const shouted = isShouted(text, words, long, capitals);
  const candidates: Candidate[] = [];
  if (!shouted) {
    const works = worksOf(text, words);
    for (const { from, to } of works) candidates.push(candidate(text, words, from, to, "work"));
    for (const run of runsOf(words)) {
      if (works.some((work) => run.from < work.to && work.from < run.to)) continue;
      for (const [from, to] of partsOf(words, run.from, run.to)) {
        if (!isNoName(words, from, to)) candidates.push(candidate(text, words, from, to));
      }
      if (isSurnameOrOffice(words, run)) candidates.push(candidate(text, words, run.from, run.to, "office"));
    }
    if (works.length > 0) candidates.sort((a, b) => a.start - b.start);
  }
  return { words, candidates, shouted, lower };
}

/** True for a line in capitals or in title case. A list of teams or results is all names, too, but has few ordinary words. */
function isShouted(text: string, words: readonly Word[], long: number, capitals: number): boolean {
  if (long > 0 && !/\p{Ll}/u.test(text)) return true;
  if (long < 4 || capitals / long <= 0.7 || /;| vs?\.? |[.?!]["”’']?\s*$/.test(text)) return false;
  const ordinary = words.filter(
    ({ text, capital, lower }) => capital && text.length >= 4 && isOrdinary(lower) && !canBeGiven(lower),
  );
  return ordinary.length > 1 && ordinary.length / capitals > 0.3;
}

/** "Major said": a title's word alone, with nothing before it that makes it one. */
function isSurnameOrOffice(words: readonly Word[], { from, to }: Run): boolean {
  const { lower, possessive } = words[from]!;
  if (to - from > 1 || !isTitleHead(lower)) return false;
  const before = words[from - 1];
  if (before && words[from]!.gap === " " && (DETERMINERS.has(before.lower) || before.possessive))
    return false;
  return possessive || words[to]?.gap !== " " || !words[to]!.capital;
}

const DETERMINERS = new Set("a an the its his her their our my your this that every each former".split(" "));

/** "Highway 16" and "BX 417" are figures of the kind `code`, "Room 4" and "New Year" are no names either. */
function isNoName(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!;
  const next = words[to];
  if (to - from === 1 && LONE.has(word.lower)) return true;
  if (to - from > 1 || next?.gap !== " " || !/^\d/.test(next.text) || countryOf(word.text)) return false;
  return /^\p{Lu}{1,3}$/u.test(word.text) || classOf(word.lower) === "common" || NUMBERED.has(word.lower);
}

const LONE = new Set(
  "new day year inc ltd plc co corp group government governments cabinet internet semitism semite semites fax chapter round".split(
    " ",
  ),
);
const NUMBERED = new Set(
  "highway route flight interstate channel article section chapter formula runway platform boeing airbus apollo resolution".split(
    " ",
  ),
);

/** Cuts a run into names: at its title, behind a country that leads it, behind a body that a person's name follows. */
function partsOf(words: readonly Word[], from: number, to: number): [from: number, to: number][] {
  if (to - from > 1 && words[from]!.initial && FORMER.has(words[from]!.lower))
    return partsOf(words, from + 1, to);
  if (isOnlyTitle(words, from, to)) return [];
  const parted = partAtTitle(words, from, to);
  if (parted) {
    const before = parted.before > from ? partsOf(words, from, parted.before) : [];
    return parted.name < to ? [...before, ...partsOf(words, parted.name, to)] : before;
  }
  const country = leadingCountry(words, from, to);
  if (
    country > from &&
    country < to &&
    !NUMBER.test(words[country]!.text) &&
    (!isBody(words[to - 1]!.lower) || isState(words, country, to))
  )
    return [[from, country], ...partsOf(words, country, to)];
  for (let at = from + 1; at < to - 1; at++) {
    if (ORGANISATION_TAILS.has(words[at - 1]!.lower) && classOf(words[at]!.lower) === "given") {
      return [
        [from, at],
        [at, to],
      ];
    }
  }
  return [[from, to]];
}

/** True for "Chad Curtis" and "Jordan Hale", whose given names are countries, too. */
function isPerson(words: readonly Word[], from: number, to: number): boolean {
  if (to - from !== 2 || !GIVEN_COUNTRIES.has(words[from]!.lower)) return false;
  const last = words[from + 1]!.lower;
  return !isOrdinary(last) && !isBody(last) && !countryOf(last) && !isTitleHead(last);
}

const GIVEN_COUNTRIES = new Set("chad jordan israel georgia kenya india".split(" "));

/** The end of a country or demonym of up to two words that opens a run of more. */
function leadingCountry(words: readonly Word[], from: number, to: number): number {
  if (isPerson(words, from, to)) return from;
  for (let length = Math.min(3, to - from); length > 0; length--) {
    const form = words
      .slice(from, from + length)
      .map((word) => word.text)
      .join(" ");
    if (countryOf(form)) return from + length;
  }
  return from;
}

const FORMER = new Set(["former", "ex", "then"]);
/** The second crew of a country: "Austria II". */
const NUMBER = /^I{1,3}$/;

/** True for a body that every country has, behind the country's adjective: "German | Foreign Ministry". */
function isState(words: readonly Word[], from: number, to: number): boolean {
  const tail = words[to - 1]!.lower;
  // The African National Congress and the Irish Republican Army are nobody's congress and army.
  if (tail !== "ministry" && to - from > 1) return false;
  return countryOf(words[from - 1]!.text)?.demonym === true && STATE_BODIES.has(tail);
}

const STATE_BODIES = new Set(
  "ministry parliament congress senate government army navy embassy cabinet treasury consulate assembly".split(
    " ",
  ),
);

function isBody(lower: string): boolean {
  return ORGANISATION_TAILS.has(lower) || PLACE_TAILS.has(lower) || BODIES.has(lower);
}

const BODIES = new Set(
  "daily grand games masters universities league series open championship championships cup prix ministry embassy supreme house bill act law".split(
    " ",
  ),
);

function candidate(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  sort?: Candidate["sort"],
): Candidate {
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const written = text.slice(start, end);
  const place = countryOf(written) || (to - from === 1 && classOf(words[from]!.lower) === "place");
  const title = place ? undefined : titleOf(text, words, from, to);
  const roles = place ? [] : rolesOf(text, words, to, title);
  return candidateOf({
    start,
    end,
    text: written,
    parts: words.slice(from, to).map((word) => word.lower),
    second: words[from + 1]?.start ?? end,
    initial: words[from]!.initial,
    context: contextOf(text, words, from, to),
    ...(sort && { sort }),
    ...(title && { title }),
    ...(roles.length > 0 && { roles }),
  });
}

function titleOf(text: string, words: readonly Word[], from: number, to: number) {
  return (
    titleBefore(text, words, from) ?? titleApposedBefore(text, words, from) ?? titleAfter(text, words, to)
  );
}

/** What the words behind the name say of it besides its title. */
function rolesOf(text: string, words: readonly Word[], to: number, title: Span | undefined) {
  const apposed = title && title.end <= words[to - 1]!.start ? titleAfter(text, words, to) : undefined;
  const behind = apposed ?? title;
  // "Ada Lund, the party's leader, is to be mayor": the verb comes behind the apposition.
  const from =
    behind && behind.start > words[to - 1]!.end ? words.findIndex(({ start }) => start > behind.end) : to;
  const predicate = from < 0 ? undefined : titlePredicated(text, words, from);
  return [...(apposed ? [apposed] : []), ...(predicate ? [predicate] : [])];
}

function contextOf(text: string, words: readonly Word[], from: number, to: number): Context {
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
  return !/[.?!:]["”’']?\s*$/.test(text);
}

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
  "gave won beat took scored bought signed joined wants told met denied played".split(" "),
);

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
