import { isTitleHead } from "../names/title-words.ts";
import type { Found } from "./found.ts";
import { before } from "./phrases.ts";

/** Where a single quantity is an age, by the words around it: "aged 45", "Name, 45,", "a boy of eight". */
export function asAge(text: string, quantity: Found): Found {
  if (quantity.kind !== "cardinal" || quantity.magnitude !== 1 || quantity.value <= 0 || quantity.value > 120)
    return quantity;
  if (!Number.isInteger(quantity.value)) return quantity;
  const lead = before(text, quantity.start);
  const rest = text.slice(quantity.end, quantity.end + 12);
  const told =
    AGED.test(lead) ||
    (AGED_TOO.test(lead) && !/^ [a-z]{3,}s\b| (?:people|men|women|children)\b/.test(rest)) ||
    PERSON_OF.test(lead) ||
    isPersonOf(lead, rest) ||
    (SOMEBODY_IS.test(lead) && ENDS_AGE.test(rest)) ||
    (OPENS_AT.test(lead) && /^,? (?:he|she|they)\b/.test(rest)) ||
    ((DIED_AT.test(lead) || DONE_AT.test(lead)) && ENDS_AGE.test(rest)) ||
    (!quantity.words && isInset(lead, rest));
  return told ? { ...quantity, kind: "age", unit: "year" } : quantity;
}

const AGED = /\b(?:aged|ages?)(?: of)? (?:just |only |about |between |around |at least |under |over )?$/i;
/** "aged 19 and 23". */
const AGED_TOO = /\b(?:aged|ages) (?:[a-z]+|\d+)(?:, (?:[a-z]+|\d+))?(?:,|,? and) $/i;
const PERSON_OF =
  /\b(?:man|woman|boy|girl|child|teenager|youth|widow|widower|pensioner|lad|lady|student|toddler) of (?:just |only |about )?$/i;

/** "a pharmacist of 44", where nothing is counted. */
function isPersonOf(lead: string, rest: string): boolean {
  const calling = /\b(?:an?|the|his|her) (?:[a-z]+ )?([a-z]+) of (?:just |only |about )?$/i.exec(lead)?.[1];
  // "A father of three" has three children.
  if (calling !== undefined && /^(?:grand)?(?:father|mother|parent)$/.test(calling)) return false;
  return calling !== undefined && ENDS_AGE.test(rest) && (isTitleHead(calling) || AGENT.test(calling));
}

/** What somebody does for a living or is: "chemist", "engineer", "sportswoman". */
const AGENT = /(?:[aeio](?:n|m|g|l)?ist|eer|ian|woman|man)$/;
/** "since he was 14", "She is 47 and has", "who turned 80 last week". */
const SOMEBODY_IS =
  /\b(?:(?:he|she|who|i)(?: (?:is|was|were|will be|would be|turns|turned|will turn)|['’]s) |[Tt]urn(?:s|ed|ing) )(?:only |just |about |then |now |already |barely |nearly |almost )?$/i;
/** "died on Monday at 91". */
const DIED_AT = /\b(?:died|dies|dead)(?: on \p{Lu}[a-z]+| (?:last|this) [a-z]+)? at (?:just |only )?$/u;
/** "Whom she married at 23", "retired at 65". */
const DONE_AT =
  /\b(?:married|widowed|orphaned|divorced|retir(?:e|es|ed|ing)) at (?:just |only |the age of )?$/i;
/** "At 18 she emigrated." */
const OPENS_AT = /(?:^|[.!?”"] )At (?:just |only )?$/;
const ENDS_AGE = /^(?:[,.;:!?)”"]|$| (?:and|but|who|when|at|in|on|from|with|last|this|next|years? old)\b)/;

/** ", 45," behind a name or a calling, "(45)" behind a name. */
function isInset(lead: string, rest: string): boolean {
  if (/\p{Lu}[\p{L}’'-]{1,40}(?: (?:Jr|Sr)\.?)? \($/u.test(lead))
    return rest.startsWith(")") && /\p{L} \p{Lu}[\p{L}’'-]{1,40} \($/u.test(lead);
  if (!/\p{L}[\p{L}’'-]{1,40}\.?, $/u.test(lead)) return false;
  return /\p{Lu}[\p{L}’'-]{1,40}, $/u.test(lead)
    ? /^(?:[,.;)]|$| and | who )/.test(rest)
    : /^,/.test(rest) &&
        /\b(?:an?|the) [^,.]{0,80}, $/.test(lead) &&
        !/(?:[^s]s|people|children|[^o]men), $/.test(lead);
}
