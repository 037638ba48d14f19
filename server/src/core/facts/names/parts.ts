import { countryOf } from "./demonyms.ts";
import { classOf, isOrdinary } from "./lexicon.ts";
import { isOnlyTitle, partAtTitle } from "./title-parting.ts";
import { isTitleHead } from "./title-words.ts";
import { ORGANISATION_TAILS, PLACE_TAILS } from "./vocabulary.ts";
import { isKnownPlace } from "./well-known.ts";
import type { Word } from "./words.ts";

/** Cuts a run into names: at its title, behind a country that leads it, behind a body that a person's name follows. */
export function partsOf(words: readonly Word[], from: number, to: number): [from: number, to: number][] {
  if (to - from > 1 && words[from]!.initial && FORMER.has(words[from]!.lower))
    return partsOf(words, from + 1, to);
  if (isParty(words, from)) return [[from, from + 1], ...(to > from + 1 ? partsOf(words, from + 1, to) : [])];
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
  if (to - from > 1 && PARTISANS.has(words[to - 1]!.lower) && isPlace(words, from, to - 1))
    return [
      [from, to - 1],
      [to - 1, to],
    ];
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

/** "The Labour MP for Barrow": the party, where a minister would be of labour. */
export function isParty(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.text === "Labour" && next?.gap === " " && MEMBERS.has(next.lower);
}

const MEMBERS = new Set(
  "mp mps msp leader peer peers councillor councillors candidate backbencher backbenchers mayor lawmaker".split(
    " ",
  ),
);

/** "An Ohio Republican": members of parties are told by the place that they come from. */
const PARTISANS = new Set(
  "republican republicans democrat democrats conservative conservatives tory tories".split(" "),
);

function isPlace(words: readonly Word[], from: number, to: number): boolean {
  const name = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
  return isKnownPlace(name) || (to - from === 1 && classOf(name) === "place");
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
