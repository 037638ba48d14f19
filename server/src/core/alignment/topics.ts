import { stemOf } from "../text/stem.ts";
import { cultureAndSport } from "./fields/culture-and-sport.ts";
import { generalDoings } from "./fields/general.ts";
import { life } from "./fields/life.ts";
import { moneyAndWork } from "./fields/money-and-work.ts";
import { natureAndScience } from "./fields/nature-and-science.ts";
import { placesAndThings } from "./fields/places-and-things.ts";
import { publicLife } from "./fields/public-life.ts";
import { concept } from "./synonyms.ts";

/**
 * Fields of words, as a thesaurus groups them: what belongs to one field is often told by another word of it ("They wed in
 * 1961", "her husband from 1961"). That is a hint of where a sentence may be told and never a proof that it is.
 */
const fields = [
  life,
  publicLife,
  moneyAndWork,
  cultureAndSport,
  natureAndScience,
  placesAndThings,
  generalDoings,
]
  .flatMap((table) => table.trim().split("\n"))
  .map((line) => line.split(" "));

const fieldsOf = new Map<string, Set<number>>();
for (const [field, words] of fields.entries()) {
  for (const word of words) {
    const key = concept(stemOf(word));
    const known = fieldsOf.get(key);
    if (known) known.add(field);
    else fieldsOf.set(key, new Set([field]));
  }
}

/** True where two features are words of one field. */
export function shareField(a: string, b: string): boolean {
  const theirs = fieldsOf.get(b);
  if (!theirs) return false;
  for (const field of fieldsOf.get(a) ?? []) if (theirs.has(field)) return true;
  return false;
}
