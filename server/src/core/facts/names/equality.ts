import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";
import { remember, rememberPairs } from "../../cache.ts";
import { areExchanged } from "../../text/exchanged-letters.ts";
import { aliasOf } from "./aliases.ts";
import { type CountryForm, countryOf } from "./demonyms.ts";
import { keyOf } from "./forms.ts";
import { genderOf } from "./lexicon.ts";
import { isNickname } from "./nicknames.ts";
import { isCodeAndCountry, isPlaceAndPeople } from "./places.ts";
import { hasSameLetters, haveOtherMarks, isAccepted } from "./spelling.ts";
import { stateOf } from "./states.ts";
import { PARTICLES, PLACE_MODIFIERS } from "./vocabulary.ts";

/**
 * How two names stand to each other. `same`: one name, in whole or in part. `variant`: one name in two accepted spellings.
 * `close`: probably the same slot, spelled otherwise. `different`: two names.
 */
export type Likeness = "same" | "variant" | "close" | "different";

/** Compares two names as written. The same few names meet again and again, so what was found for two is kept. */
export const compareNames: (draft: string, reference: string) => Likeness = rememberPairs(compareAnew, 2_000);

function compareAnew(draft: string, reference: string): Likeness {
  const left = normalise(stateOf(draft) ?? draft);
  const right = normalise(stateOf(reference) ?? reference);
  if (left === right) return "same";
  const bothCountries = compareCountries(draft, reference);
  if (bothCountries) return bothCountries;
  if ((aliasOf(left) ?? left) === (aliasOf(right) ?? right)) return "same";
  if (haveOtherMarks(draft, reference)) return "close";
  if (isAccepted(left, right)) return "variant";
  if (isAcronymOf(draft, reference) || isAcronymOf(reference, draft)) return "same";
  if (isPeopleOf(left, right) || isPeopleOf(right, left)) return "same";
  if (areGames(left, right) || areGames(right, left)) return "same";
  if (isLakeOf(left, right) || isLakeOf(right, left)) return "same";
  if (isTurned(left, right) || isPlaceAndPeople(left, right) || isCodeAndCountry(draft, reference))
    return "same";
  return compareWords(left.split(" "), right.split(" "));
}

/** Case, apostrophes, dots, "the", "&", "St", "Mt" and "Ft" aside; "JPMorgan" is "JP Morgan". */
const normalise = remember(normaliseAnew, (name) => name, 5_000);

function normaliseAnew(name: string): string {
  return keyOf(name.replace(/(?<!\p{L})(\p{Lu}{2,3})(?=\p{Lu}\p{Ll}{3})/gu, "$1 "))
    .replace(/^the /, "")
    .replaceAll(" & ", " and ")
    .replace(/^(\p{L}*[^aeiou\P{L}])y islands$/u, "$1ies")
    .replace(/^(\p{L}{3,}) islands$/u, "$1s")
    .replace(/^(\p{L}+(?:land|alp|balkan)|grammy|oscar|emmy|tony|bafta|olivier|golden globe)s$/u, "$1")
    .replace(/^co (?=\p{L}+$)/u, "county ")
    .replace(/(^| )saint /g, "$1st ")
    .replace(/(^| )mount /g, "$1mt ")
    .replace(/(^| )fort /g, "$1ft ")
    .replace(/\b(\p{L}) (?=\p{L} )/gu, "$1")
    .replace(/'s(?=$|\s)/g, "")
    .replace(/s'(?=$|\s)/g, "s");
}

function compareCountries(draft: string, reference: string): Likeness | undefined {
  const left = countryOf(draft);
  const right = countryOf(reference);
  if (left && right) {
    if (left.country === right.country || isOfUnion(left, right) || isOfUnion(right, left)) return "same";
    return modifierOf(draft) === modifierOf(reference)
      ? likeness(draft.toLowerCase(), reference.toLowerCase())
      : "different";
  }
  return undefined;
}

/** "EU leaders" are European leaders; Europe itself is no union. */
const isOfUnion = (union: CountryForm, other: CountryForm) =>
  union.country === "European Union" && other.country === "Europe" && other.demonym;

function modifierOf(name: string): string {
  const [first = "", ...rest] = name.toLowerCase().split(" ");
  return rest.length > 0 && PLACE_MODIFIERS.has(first) ? first : "";
}

function isAcronymOf(short: string, long: string): boolean {
  // "The U.S. Food and Drug Administration" is the FDA.
  const owner = /^\S+ (?=\S+ \S)/.exec(long)?.[0];
  if (owner && countryOf(owner.trim()) && isAcronymOf(short, long.slice(owner.length))) return true;
  const letters = short.replace(/[.&]/g, "");
  if (/^\p{Lu}\p{Ll}{2,5}$/u.test(short)) return isSpokenAcronymOf(short, long);
  if (!/^\p{Lu}{2,7}$/u.test(letters)) return false;
  const parted = long.replace(COMPASS, "$1 $2");
  // The Inter-American Development Bank is the IDB, the Asia-Pacific Economic Cooperation APEC.
  return isInitials(letters, long, parted.split(/\s+/)) || isInitials(letters, long, parted.split(/[\s-]+/));
}

/** "Esa" is the European Space Agency: an acronym that is spoken as a word has all the letters and only those. */
function isSpokenAcronymOf(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && word !== "The");
  return words.length === short.length && words.map((word) => word[0]).join("") === short.toUpperCase();
}

/** The S and the E of ASEAN are one word. */
const COMPASS_POINT = /^(?:east|west)/;
const COMPASS = /\b([Nn]orth|[Ss]outh)-?([Ee]ast|[Ww]est)/g;

function isInitials(letters: string, long: string, parts: readonly string[]): boolean {
  const words = parts.filter(
    (word) => /^\p{L}/u.test(word) && !/^[Tt]he$/.test(word) && !LEGAL_FORM.test(word),
  );
  if (words.length < 2) return false;
  const all = words.map((word) => word[0]!.toUpperCase()).join("");
  const large = words
    .filter((word) => /^\p{Lu}/u.test(word) || COMPASS_POINT.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join("");
  // The CDC is the Centers for Disease Control and Prevention, and the Christian Democrats are a Union.
  return (
    letters === all ||
    letters === large ||
    (letters.length > 2 && large === `${letters}${large.at(-1)}`) ||
    (PARTISANS.test(long) && letters.startsWith(large) && letters.length === large.length + 1)
  );
}

const PARTISANS = / (?:Democrats|Socialists|Liberals|Conservatives|Nationalists|Communists|Republicans)$/;

/** "the Victorians" lived in Victorian times, and the Christian Democrats have a Christian Democrat leader. */
const isPeopleOf = (people: string, adjective: string) =>
  (people === `${adjective}s` &&
    /(?:an|ite|ist|crat|liberal|conservative|progressive|independent|green)$/.test(adjective)) ||
  // "Sicily" and "Sicilian", "Tuscany" and "Tuscan"; a Mulqueeny is no Mulqueen.
  (people.endsWith("y") && adjective === `${people.slice(0, -1)}ian`) ||
  (/^(?:tuscan|saxon)$/.test(adjective) && people === `${adjective}y`) ||
  (people.endsWith("crats") && adjective === `${people.slice(0, -1)}ic`) ||
  // "Migrants in the Sahara" and "Saharan migrants"
  (adjective === `${people}n` && people.endsWith("a") && people.length > 4 && !genderOf(people)) ||
  // "A Social Democrat" and "the Social Democratic mayor"
  (people.endsWith("crat") && adjective === `${people}ic`);

/** "Lake Traun" is the Traunsee. */
const isLakeOf = (lake: string, name: string) =>
  lake.startsWith("lake ") &&
  /^(?:see|sjö|sjön|järvi|meer)$/.test(name.slice(lake.length - 5)) &&
  name.startsWith(lake.slice(5));

/** What the name of a company ends with, and its acronym leaves out. */
const LEGAL_FORM = /^(?:Co|Corp|Inc|Ltd|Plc|PLC|LLC|LLP|AG|SA|SE|NV|ASA|AB|Oyj|SpA|GmbH|KK|Bhd)\.?$/;

/** "The Tokyo Games" are the Tokyo Olympics. */
const areGames = (games: string, olympics: string) =>
  games.replace(/ (?:olympic )?games$/, " olympics") === olympics;

/** "Ministry of Defence" and "Defence Ministry": the same words, one of them with "of". */
function isTurned(left: string, right: string): boolean {
  if (left.includes(" of ") === right.includes(" of ")) return false;
  const words = (name: string) =>
    name
      .replace(/ of (?:the )?/g, " ")
      .split(" ")
      .sort()
      .join(" ");
  return isAccepted(words(left), words(right));
}

function compareWords(left: readonly string[], right: readonly string[]): Likeness {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < long.length) {
    const part = comparePart(short, long);
    if (part) return part;
  }
  const leftWhole = left.join(" ");
  const rightWhole = right.join(" ");
  if (hasSameLetters(leftWhole, rightWhole)) return "close";
  if (leftWhole.endsWith(`-${rightWhole}`) || rightWhole.endsWith(`-${leftWhole}`)) return "close";
  if (left.length === right.length) return compareEach(left, right);
  return likeness(leftWhole, rightWhole);
}

/** A part of a longer name: its end or its beginning, but no place without the word that makes it another. */
function comparePart(short: readonly string[], long: readonly string[]): Likeness | undefined {
  const offset = long.length - short.length;
  const dropped = [long.slice(0, offset), long.slice(short.length)];
  for (const [side, rest] of [long.slice(offset), long.slice(0, short.length)].entries()) {
    if (!side && (rest.join(" ") === short.join(" ") || isAccepted(rest.join(" "), short.join(" ")))) {
      if (dropped[side]!.some((word) => PLACE_MODIFIERS.has(word))) return "different";
      return rest.join(" ") === short.join(" ") ? "same" : "variant";
    }
    if (side && short.length === 1 && SHARED_CITIES.has(short[0]!)) continue;
    if (side && rest.join(" ") === short.join(" "))
      return PLACE_MODIFIERS.has(short[0]!) && short.length === 1 ? "different" : "same";
  }
  const first = short[0];
  const last = short.at(-1);
  const inside = long.slice(1, -1).every((word) => word.length <= 2 || !PARTICLES.has(word));
  return short.length > 1 && first === long[0] && last === long.at(-1) && inside ? "same" : undefined;
}

/** Cities whose name alone is none of their two clubs, as Leeds is Leeds United. */
const SHARED_CITIES = new Set(
  "manchester sheffield bristol dundee nottingham milan madrid belgrade".split(" "),
);

function compareEach(left: readonly string[], right: readonly string[]): Likeness {
  let worst: Likeness = "same";
  const equal = left.some((word, at) => word === right[at]);
  for (const [at, word] of left.entries()) {
    const other = right[at]!;
    if (word === other) continue;
    if (PLACE_MODIFIERS.has(word) && PLACE_MODIFIERS.has(other)) return "different";
    if (isInitialOf(word, other) || isInitialOf(other, word)) continue;
    // "Bob Hale" is Robert Hale, a lone "Bob" may be anyone.
    if (at === 0 && left.length > 1 && isNickname(word, other)) continue;
    if (isAccepted(word, other)) {
      if (worst === "same") worst = "variant";
    } else if (
      likeness(word, other) === "close" ||
      (equal && !areCountries(word, other) && distance(word, other) <= word.length / 2)
    )
      worst = "close";
    else return "different";
  }
  return worst;
}

function areCountries(word: string, other: string): boolean {
  return countryOf(word) !== undefined && countryOf(other) !== undefined;
}

function isInitialOf(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}

/** `close` where few of the letters differ, or where both sound alike. */
function likeness(left: string, right: string): Likeness {
  const longest = Math.max(left.length, right.length);
  const sounds =
    left.length > 4 &&
    right.length > 4 &&
    left[0] === right[0] &&
    doubleMetaphone(left)[0] === doubleMetaphone(right)[0];
  if (sounds && distance(left, right) <= longest / 2) return "close";
  if (distance(left, right) <= Math.max(1, Math.floor(longest / 3.5))) return "close";
  return longest > 4 && areExchanged(left, right) ? "close" : "different";
}
