import type { Candidate } from "./candidate.ts";
import { CLUB_TAILS } from "./clubs.ts";
import { isCommonWord } from "./common-words.ts";
import { countryOf } from "./demonyms.ts";
import type { Evidence } from "./evidence.ts";
import { canBeGiven, classOf, isOrdinary, looksCommon } from "./lexicon.ts";
import { ORGANISATION_TAILS, PLACE_TAILS } from "./vocabulary.ts";
import { isKnownBody } from "./well-known.ts";

/** What to do with a candidate whose first word starts a sentence. */
export type Verdict = "name" | "drop" | "drop-first";

export function judge(candidate: Candidate, evidence: Evidence): Verdict {
  const first = candidate.parts[0]!;
  if (candidate.sort === "office") return evidence.surnames.has(first) ? "name" : "drop";
  if (candidate.sort === "work") return "name";
  if (isPlaceBesideName(candidate, first, evidence)) return "drop-first";
  if (!candidate.initial) return "name";
  if (isDoerBesideSurname(candidate, first, evidence)) return "drop-first";
  // "Car manufacturers" are of no Central African Republic.
  const isCountry = candidate.country && (candidate.text.length > 3 || /^\p{Lu}+$/u.test(candidate.text));
  if (evidence.keys.has(candidate.key) || isCountry) return "name";
  if (candidate.parts.length > 1) return judgeRun(candidate, first, evidence);
  const known = classOf(first);
  const ordinary = isOrdinary(first);
  if (evidence.capital.has(first) && !ordinary) return "name";
  if (isSurname(candidate, first, evidence)) return "name";
  if (/^\p{Lu}{2,6}$/u.test(candidate.text) || /^(?:\p{Lu}\.)+$/u.test(candidate.text)) return "name";
  if (/\p{Ll}\p{Lu}|-\p{Lu}/u.test(candidate.text) || candidate.title) return "name";
  if (evidence.lower.has(first)) return "drop";
  const isPlural = /[^s]s$/.test(first);
  if (known === undefined && candidate.context === "speaks" && !isCommonWord(first))
    return isPlural ? "drop" : "name";
  // "Labour said so", but "Labour costs rose".
  if (isKnownBody(first) && (!ordinary || /['’]s$/.test(first) || TELLING.has(candidate.context)))
    return "name";
  if (known !== undefined || ordinary) return ordinary ? "drop" : "name";
  return TELLING.has(candidate.context) && !isPlural ? "name" : "drop";
}

/** "Reeves" and "Stokes" look like plurals, but where a Rachel Reeves is told of they are hers; "Woods" says or does something. */
function isSurname({ context }: Candidate, word: string, { surnames, lower }: Evidence): boolean {
  if (!surnames.has(word) || lower.has(word)) return false;
  return (classOf(word) !== "common" && !isCommonWord(word)) || TELLING.has(context);
}

/** What can stand around a name and hardly around an ordinary word without its article. */
const TELLING: ReadonlySet<string> = new Set(["speaks", "aged", "described", "acts", "listed", "bracketed"]);

/** "London Kestrel" with a Kestrel elsewhere: two names that only stand side by side. */
function isPlaceBesideName(candidate: Candidate, first: string, evidence: Evidence): boolean {
  if (candidate.parts.length !== 2 || classOf(first) !== "place") return false;
  const rest = candidate.parts[1]!;
  return (
    evidence.keys.has(rest) &&
    !candidate.title &&
    !CLUB_TAILS.has(rest) &&
    !ORGANISATION_TAILS.has(rest) &&
    !PLACE_TAILS.has(rest) &&
    classOf(rest) !== "common"
  );
}

/** In a line where every word has a capital: what is a name elsewhere, or the uncommon word of one. */
export function isKnown(key: string, text: string, evidence: Evidence): boolean {
  // "THE CAR DECK" is not of the Central African Republic.
  if (countryOf(text) && (text === "US" || text.length > 3 || !isOrdinary(key))) return true;
  if (key.includes(" ")) return evidence.keys.has(key);
  // A slug such as "INQUEST Diver" makes no name of a word.
  if (classOf(key) === "common" || looksCommon(key)) return false;
  return evidence.keys.has(key) || (key.length >= 4 && evidence.capital.has(key));
}

/** "Newcomer Kiprono wins": what somebody does before the surname that he goes by elsewhere. */
function isDoerBesideSurname({ parts }: Candidate, first: string, { keys, surnames }: Evidence): boolean {
  const [, rest = ""] = parts;
  return (
    parts.length === 2 &&
    classOf(first) === undefined &&
    DOER.test(first) &&
    (surnames.has(rest) || keys.has(rest))
  );
}

/** What somebody is called for what he does, which nobody is called by. */
const DOER = /[a-z](?:comer|goer|holder|seeker|keeper|maker|winner|leader|runner|setter|timer|liner)$/;

function judgeRun(candidate: Candidate, first: string, evidence: Evidence): Verdict {
  const rest = candidate.parts.slice(1).join(" ");
  const ordinary = isOrdinary(first);
  if (!ordinary || evidence.capital.has(first)) return "name";
  if (canBeGiven(first) && !isOrdinary(candidate.parts[1]!)) return "name";
  // "Centre Jason Little": a given name follows the ordinary word.
  if (evidence.keys.has(rest) || (candidate.parts.length > 2 && classOf(candidate.parts[1]!) === "given"))
    return "drop-first";
  const tail = candidate.parts.at(-1)!;
  if (ORGANISATION_TAILS.has(tail) || PLACE_TAILS.has(tail)) return "name";
  return evidence.lower.has(first) || countryOf(rest) ? "drop-first" : "name";
}
