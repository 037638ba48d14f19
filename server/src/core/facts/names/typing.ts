import type { Seen } from "./candidate.ts";
import { isClub } from "./clubs.ts";
import type { CountryForm } from "./demonyms.ts";
import { canBeGiven, classOf, isOrdinary as isOrdinaryWord, type WordClass } from "./lexicon.ts";
import type { NameType } from "./name.ts";
import { stateOf } from "./states.ts";
import {
  MONTH_NAMES,
  ORGANISATION_TAILS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_MODIFIERS,
  PLACE_TAILS,
} from "./vocabulary.ts";
import { isKnownBody, isKnownPlace } from "./well-known.ts";

/** What a mention alone shows of its type; `other` where nothing does. */
export function typeOf(candidate: Seen, country: CountryForm | undefined): NameType {
  const { parts, text } = candidate;
  if (candidate.sort === "work") return "other";
  if (country) return typeOfCountry(country);
  if (stateOf(text)) return "place";
  const first = parts[0]!;
  const last = lastWord(parts);
  if (candidate.context === "region" && !canBeGiven(first) && !candidate.title) return "place";
  if (isKnownPlace(parts.join(" ")) || (parts[1] === "of" && LANDS.has(first))) return "place";
  // "On Lake Victoria, Kenyan Health Minister Grace Wambui said": the title behind it is somebody else's.
  if (parts.length === 2 && (first === "co" || WATERS_AND_PEAKS.has(first))) return "place";
  if (parts.length > 1 && (ORGANISATION_TAILS.has(last) || (isClub(parts) && !candidate.title)))
    return "organisation";
  if (parts.some((part) => BODY_HEADS.has(part)) && (parts.includes("of") || parts.includes("for")))
    return "organisation";
  if (parts.length > 1 && EVENT_HEADS.has(first) && !candidate.title) return "other";
  if (parts.length > 1 && (PLACE_TAILS.has(last) || PLACE_HEADS.has(first)))
    return candidate.title || (parts.length === 2 && candidate.context === "aged") ? "person" : "place";
  if (candidate.title) return "person";
  if (OTHER_TAILS.has(last)) return "other";
  if (parts.length > 1 && ORGANISATION_HEADS.has(first)) return "organisation";
  if (parts.length === 1 && text.length > 3 && (classOf(first) === "place" || isKnownPlace(first)))
    return "place";
  if (/&/.test(text) || /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?\p{Lu}+)$/u.test(text)) return "organisation";
  if (parts.length === 1) return singleType(candidate, first);
  // "North Korea" and "Far East", but not "Northern Wire".
  if (PLACE_MODIFIERS.has(first) && (!isOrdinaryWord(last) || COMPASS.has(last))) return "place";
  if (candidate.context === "located" && !canBeGiven(first)) return "place";
  if (classOf(parts.join(" ")) === "place") return "place";
  if (TELLS_BODY.has(candidate.context) && parts.every(isOrdinary)) return "organisation";
  if (
    classOf(first) === "given" ||
    (canBeGiven(first) && !isOrdinaryWord(last)) ||
    MONTH_NAMES.has(first) ||
    /^\p{Lu}\./u.test(text) ||
    candidate.context === "aged"
  )
    return "person";
  if (ROYAL.has(first) && parts.length > 1 && canBeGiven(parts[1]!)) return "person";
  if (parts.slice(1, -1).some((part) => PARTICLES.has(part))) return "person";
  if (classOf(last) === "surname" || candidate.context === "speaks") return "person";
  if (candidate.context === "the") return "organisation";
  const unknown = classOf(first) === undefined && UNSURE.has(classOf(last));
  return unknown && parts.length <= 3 && !parts.every(isOrdinary) ? "person" : "other";
}

/** The last word without the dot of "Corp." and the number of "John Paul II". */
function lastWord(parts: readonly string[]): string {
  const last = parts.at(-1)!;
  return parts.length > 1 && NUMBER.test(last) ? parts.at(-2)! : last.replace(/\.$/, "");
}

const NUMBER = /^(?:[ivx]+|jr\.?|sr\.?)$/;

/** What stands around "National Renewal" or "Green Future" where its words alone say nothing. */
const TELLS_BODY: ReadonlySet<string> = new Set(["speaks", "described", "the"]);

function isOrdinary(lower: string): boolean {
  return isOrdinaryWord(lower) || (classOf(lower) === undefined && /(?:al|ic|ary)$/.test(lower));
}

function typeOfCountry({ country, demonym }: CountryForm): NameType {
  if (demonym) return "other";
  return country === "United Nations" || country === "European Union" ? "organisation" : "place";
}

function singleType(candidate: Seen, word: string): NameType {
  const known = classOf(word);
  if (isKnownBody(word)) return "organisation";
  if (known === "place") return "place";
  if (known === "organisation") return "organisation";
  if (candidate.context === "located") return "place";
  if (candidate.context === "aged" || known === "given" || known === "surname") return "person";
  return candidate.context === "speaks" ? "person" : "other";
}

const COMPASS = new Set("north south east west coast midlands shore bank side".split(" "));
/** What the last word of somebody's name can be. */
const UNSURE: ReadonlySet<WordClass> = new Set<WordClass>([undefined, "given", "surname"]);

/** Titles that stay in the name. */
const ROYAL = new Set("prince princess duke duchess earl".split(" "));

/** Nouns that are a land's, with "of" and its name behind them. */
const LANDS = new Set(
  "republic kingdom state states isle isles island gulf cape sea bay strait straits province city duchy principality".split(
    " ",
  ),
);
const WATERS_AND_PEAKS = new Set("lake mount cape gulf".split(" "));
const EVENT_HEADS = new Set(
  "typhoon hurricane cyclone storm tropical operation exercise project tour".split(" "),
);
const OTHER_TAILS = new Set(
  "telescope satellite rover mission spacecraft shuttle marathon festival race stakes classic series trophy shield medal masters opera symphony award wars war act bill prize award awards cup championship championships games open grand prix day week year eve agreement treaty accord".split(
    " ",
  ),
);
const ORGANISATION_HEADS = new Set("radio banco hotel channel team agence credit crédit banque".split(" "));
const BODY_HEADS = new Set(
  "ministry department bank university institute court council board office bureau academy college school federation confederation association society party league chamber commission committee guild foundation fund agency authority organisation organization house".split(
    " ",
  ),
);
