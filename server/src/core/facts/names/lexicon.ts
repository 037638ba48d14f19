import nlp from "compromise/two";
import { isCommonWord } from "./common-words.ts";

/** What the word list of compromise knows of a word, read without tagging a sentence. */
export type WordClass = "given" | "surname" | "place" | "organisation" | "common" | undefined;

/** The class of a word by the word list; undefined for a word that is not in it. `lower` is in lower case. */
export function classOf(lower: string): WordClass {
  const cached = cache.get(lower);
  if (cached !== undefined) return cached ?? undefined;
  const found = read(lower);
  if (cache.size > LIMIT) cache.clear();
  cache.set(lower, found ?? null);
  return found;
}

/** True where an unlisted word looks like ordinary English by its ending: "Landslides", "Completion". */
export function looksCommon(lower: string): boolean {
  return isCommonWord(lower) || COMMON_ENDING.test(lower);
}

/** The gender that a given name suggests. `lower` is in lower case. */
export function genderOf(lower: string): "male" | "female" | undefined {
  const entry = entryOf(lower);
  if (!entry) return undefined;
  const male = entry.includes("MaleName");
  if (male === entry.includes("FemaleName")) return undefined;
  return male ? "male" : "female";
}

const COMMON_ENDING =
  /(?:tion|sion|ment|ness|ity|ing|ance|ence|ship|hood|ism|[^v]ists?|ers|ors|ions|ings|ments|ies|ed|ly|ful|less|ous|ive|ible|able|ical|ight|ough|ness|[^aious]s)$/;

const LIMIT = 20_000;
const cache = new Map<string, WordClass | null>();

type Lexicon = Readonly<Record<string, string | readonly string[]>>;
let lexicon: Lexicon | undefined;

function read(lower: string): WordClass {
  const tags = entryOf(lower);
  if (!tags) return undefined;
  for (const tag of tags) {
    const kind = CLASS[tag];
    if (kind) return kind;
  }
  return "common";
}

const CLASS: Readonly<Record<string, WordClass>> = {
  MaleName: "given",
  FemaleName: "given",
  FirstName: "given",
  Person: "surname",
  LastName: "surname",
  City: "place",
  Country: "place",
  Region: "place",
  Place: "place",
  Organization: "organisation",
  SportsTeam: "organisation",
};

/** The tags of a word in compromise's word list, which is unpacked on first use. */
function entryOf(lower: string): readonly string[] | undefined {
  lexicon ??= (nlp.model() as { one: { lexicon: Lexicon } }).one.lexicon;
  const entry = Object.hasOwn(lexicon, lower) ? lexicon[lower] : undefined;
  return typeof entry === "string" ? [entry] : entry;
}
