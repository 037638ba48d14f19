import type { Placed } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isRegion } from "../../../facts/names/regions.ts";
import { isStateName } from "../../../facts/names/states.ts";

/**
 * True where two names cannot stand for each other, being of different kinds: a country, state or people, which tells where
 * something is or whence somebody comes ("a Belgian pier", "a town in Minnesota"), is no slip for a village, a prize or a
 * person, and neither is a person for a place.
 */
export function areOfOtherKinds(ours: Placed<Name>, theirs: Placed<Name>): boolean {
  // "Djibouti" for "Djerba": a town is taken for a country that begins alike.
  if (isLand(ours) !== isLand(theirs)) return ours.fact.text[0] !== theirs.fact.text[0];
  const types = new Set([ours.fact.type, theirs.fact.type]);
  return types.has("person") && types.has("place") && !(isWhere(ours) && isWhere(theirs));
}

/** "In Burdell": whatever the name was taken for, it says where. */
const isWhere = ({ fact, sentence, document }: Placed<Name>) =>
  /\b(?:in|at|near) $/i.test(document.blocks[sentence.block]!.text.slice(sentence.start, fact.start));

function isLand({ fact: { text, start }, sentence, document }: Placed<Name>): boolean {
  if (RIVER.test(text) && /\bthe $/i.test(document.blocks[sentence.block]!.text.slice(0, start)))
    return false;
  return countryOf(text) !== undefined || isRegion(text) || isStateName(text) || PEOPLE.test(text);
}

/** "The Niger" is no country. */
const RIVER = /^(?:Niger|Congo|Zaire|Jordan|Senegal|Paraguay|Uruguay)$/;

/** "Sicilian", "Viennese", "Londoners": the people of a town or a part of a country, by the form of the word. */
const PEOPLE = /^\p{Lu}\p{Ll}{3,}(?:[^aeiou]ians?|ese)$/u;
