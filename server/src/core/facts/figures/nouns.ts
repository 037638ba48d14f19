import { matchAt } from "./phrases.ts";
import { unitAt } from "./units.ts";

/** The noun that a figure counts, and where its phrase ends. */
export interface Noun {
  readonly noun: string;
  readonly end: number;
}

const WORD = /[ \u00a0-]["“]?((?:\d{1,3}-)?\p{L}[\p{L}’'-]{0,40})["”]?/uy;
const STOPS = new Set(
  "of in on at the a an to and or but nor were was is are be been have has had did do does for from by with after before who whom whose that which than as while when where if since because over under up down out off into within during amid against among between about around per each every said say says told would will can could may might must should shall not also still now then there here this these those his her its their our my your it he she they we i more less fewer higher lower later earlier ago early late away so only just even yet both all dead alive injured wounded missing hurt ill sick alone apart together long high tall wide deep old killed died percent strong plus odd ish".split(
    " ",
  ),
);
const PLURALS: Readonly<Record<string, string>> = {
  people: "people",
  men: "man",
  women: "woman",
  children: "child",
  police: "police",
  staff: "staff",
  personnel: "personnel",
  aircraft: "aircraft",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  sheep: "sheep",
  fish: "fish",
  cattle: "cattle",
  lives: "life",
  wives: "wife",
  knives: "knife",
  wolves: "wolf",
  leaves: "leaf",
  crew: "crew",
  troops: "troop",
  firemen: "fireman",
  policemen: "policeman",
  fishermen: "fisherman",
  policewomen: "policewoman",
  businessmen: "businessman",
  series: "series",
  species: "species",
  media: "media",
  fatalities: "fatality",
  shelves: "shelf",
  halves: "half",
  salmon: "salmon",
  deer: "deer",
  squid: "squid",
  offspring: "offspring",
  headquarters: "headquarters",
  oxen: "ox",
  geese: "goose",
  bacteria: "bacterium",
  alumni: "alumnus",
  cacti: "cactus",
  crises: "crisis",
  analyses: "analysis",
  bases: "base",
  loaves: "loaf",
  calves: "calf",
  thieves: "thief",
  scarves: "scarf",
  hooves: "hoof",
  ads: "ad",
  cod: "cod",
  spacecraft: "spacecraft",
  hovercraft: "hovercraft",
  watercraft: "watercraft",
};

/** "20 more people", "65 of the 80 coaches", "11 of the airline's 46 jets", "nine of 31 wells", "six of its ships" and "four of them women": what is counted stands behind. */
const LEAD =
  /[ \u00a0](?:of (?:them|whom|these|which) (?:(?:are|were|is|was) )?(?=[a-z])|of (?:(?:the |its |their |his |her |\p{Lu}[\p{L}.]{0,30} )?(?:[\p{L}-]{1,30} )?[\p{L}-]{1,30}[’']s? )?\d[\d,]{0,12} (?=[a-z])|(?:more|fewer|other|further|additional|extra) (?=[a-z])|of (?:the|its|his|her|their|our|my|those|these|all|some) (?:(?:last|past|first|next|final|opening) )?(?:(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?=[a-z]))/iuy;

/** Looks behind a figure for the head of the noun phrase that it counts. */
export function nounAfter(text: string, at: number, value: number): Noun | undefined {
  // The space before the noun stays.
  const lead = matchAt(LEAD, text, at)?.[0].length;
  let end = lead === undefined ? at : at + lead - 1;
  let first: Noun | undefined;
  for (let i = 0; i < 4; i++) {
    const match = matchAt(WORD, text, end);
    if (match === null) break;
    const word = match[1]!.toLowerCase().replace(/['’]s?$/, "");
    // "40 private and public schools", not "thousands marched and hundreds watched".
    if (word === "and" && i === 1 && !first?.noun.endsWith("ed")) {
      end += match[0].length;
      continue;
    }
    if (word.length < 2 || STOPS.has(word)) break;
    end += match[0].length;
    const head = word.slice(word.lastIndexOf("-") + 1);
    const singular = INITIALS.test(match[1]!) ? head.slice(0, -1) : (PLURALS[head] ?? singularOf(head));
    if (singular !== undefined && !/^\d|['’]s?$/.test(match[1]!)) return { noun: named(singular), end };
    first ??= { noun: head, end };
    if (value === 1 || text[at] === "-") return first;
  }
  return undefined;
}

const MINUTE = /[ \u00a0-](minute)(?![a-z]| of\b)/y;

/** The minute of a match that an ordinal counts: "the 17th minute". */
export function minuteAfter(text: string, at: number): Noun | undefined {
  const match = matchAt(MINUTE, text, at);
  return match ? { noun: match[1]!, end: at + match[0].length } : undefined;
}

/** A unit by its own name, as a figure has it that stands beside it: "201 flat kilometers" are 201 km. */
function named(noun: string): string {
  const unit = noun.length > 3 ? unitAt(noun, 0) : undefined;
  return unit?.end === noun.length ? unit.means.unit.name : noun;
}

/** "MPs", "SUVs", "NGOs". */
const INITIALS = /^\p{Lu}{2,}s$/u;
/** "gunmen", "schoolchildren", "townspeople". */
const PEOPLE = /^(?!(?:speci|regi|o|abdo|acu|a|hy|se|sta)men$)[a-z]+(?:men|children|people)$/;

function singularOf(word: string): string | undefined {
  if (PEOPLE.test(word)) return word.replace(/men$/, "man").replace(/children$/, "child");
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|ous)$/.test(word)) return undefined;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  // "viruses" and "bonuses", not "houses", "causes" and "abuses".
  if (/[^ao]uses$/.test(word) && !/^(?:|ab|exc|f|ref|m|r)uses$/.test(word)) return word.slice(0, -2);
  return /(?:[sxz]|ch|sh)es$/.test(word) && !/(?:[^s]ses|ches)$/.test(word)
    ? word.slice(0, -2)
    : /ches$/.test(word)
      ? word.slice(0, -2)
      : word.slice(0, -1);
}
