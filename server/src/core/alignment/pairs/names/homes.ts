import type { NamedSentence } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";
import { wordsBetween } from "../between.ts";
import type { Matched } from "../family.ts";

/** Two names in a text. */
export interface Two {
  readonly text: string;
  readonly names: readonly [Span, Span];
}

/** "Heliograph of Britain and Spain's Corvane" is "Corvane of Spain and Britain's Heliograph": each has its own beside it. */
export function keepHomes(ours: Two, theirs: Two): boolean {
  return ours.names.every((name, i) => {
    const [home, other] = [homeOf(name, ours.text), homeOf(theirs.names[i]!, theirs.text)];
    if (home === undefined || other === undefined) return false;
    return /^(?:same|variant)$/.test(compareNames(home, other));
  });
}

/** The place that a name is said to be of: "Spain" in "Corvane of Spain", "Spain's Corvane" and "Spanish Corvane". */
function homeOf({ start, end }: Span, text: string): string | undefined {
  const behind = /^,? (?:of|from|in) (?:the )?(\p{Lu}[\p{L}-]{1,30})/u.exec(
    text.slice(end, end + reach),
  )?.[1];
  if (behind) return behind;
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .trimEnd()
      .split(" ")
      .at(-1) ?? "";
  const owner = before.replace(/['’]s?$/, "");
  return /^\p{Lu}/u.test(before) && (owner !== before || countryOf(before)) ? owner : undefined;
}

/** In characters. */
const reach = 40;

/**
 * Whether two places are still those of the people whom they tell of: "Karl Berg of Lulea and Elin Dahl, an Umea nurse" for "Elin Dahl,
 * a nurse from Umea, and Karl Berg, a pilot from Lulea". Undefined where one of them is nobody's.
 */
export function keepDwellers(
  sentence: NamedSentence,
  a: Matched<Name>,
  b: Matched<Name>,
): boolean | undefined {
  const [ourA, ourB] = [dwellerOf(sentence, a.ours), dwellerOf(sentence, b.ours)];
  const [theirA, theirB] = [dwellerOf(a.in, a.theirs), dwellerOf(b.in, b.theirs)];
  if (!ourA || !ourB || !theirA || !theirB || areSame(ourA, ourB)) return undefined;
  if (areSame(ourA, theirA) && areSame(ourB, theirB)) return true;
  return areSame(ourA, theirB) && areSame(ourB, theirA) ? false : undefined;
}

const areSame = (a: Name, b: Name) => /^(?:same|variant)$/.test(compareNames(a.entity.name, b.entity.name));

/** Whoever is named right before a place, with nothing between but what he is. */
function dwellerOf(sentence: NamedSentence, place: Name): Name | undefined {
  const person = sentence.names.findLast(({ end }) => end <= place.start);
  if (place.type === "person" || !person || person.type === "place" || person.type === "organisation")
    return undefined;
  return DWELLS.test(wordsBetween(sentence, person, place).join(" ")) ? person : undefined;
}

/** "of", ", from", ", a nurse from", ", an" before "Umea nurse" */
const DWELLS = /^(?:,? ?(?:of|from|in)|, (?:an?|the)(?: [a-z-]+){0,3}(?: (?:of|from|in))?)$/;
