import { isCommonWord } from "./common-words.ts";
import { finder } from "./unpack.ts";
import { PACKED } from "./words.generated.ts";

/** What the word list knows of a word. */
export type WordClass = "given" | "surname" | "place" | "organisation" | "common" | undefined;

/** The class of a word by the word list; undefined for a word that is not in it. `lower` is in lower case. */
export function classOf(lower: string): WordClass {
  const entry = entryOf(lower);
  if (entry === "both") return "common";
  return entry === "male" || entry === "female" ? "given" : entry;
}

/** True for a given name, also for one that is a word besides: "Sofia", "Dean". `lower` is in lower case. */
export function canBeGiven(lower: string): boolean {
  return classOf(lower) === "given" || entryOf(lower) === "both";
}

/** True where an unlisted word looks like ordinary English by its ending: "Landslides", "Completion". */
export function looksCommon(lower: string): boolean {
  return isCommonWord(lower) || COMMON_ENDING.test(lower);
}

/** True for a word that is ordinary English by the list, or by its ending where the list does not have it. */
export function isOrdinary(lower: string): boolean {
  const known = classOf(lower);
  return known === "common" || (known === undefined && looksCommon(lower));
}

/** The gender that a given name suggests. `lower` is in lower case. */
export function genderOf(lower: string): "male" | "female" | undefined {
  const entry = entryOf(lower);
  return entry === "male" || entry === "female" ? entry : undefined;
}

const COMMON_ENDING =
  /(?:tion|sion|ment|ness|ity|ing|ance|ence|ship|hood|ism|[^v]ists?|ers|ors|ions|ings|ments|ies|ed|ly|ful|less|ous|ive|ible|able|ical|[^n]ial|ional|ness|[^aious]s)$/;

const entryOf = finder(PACKED);
