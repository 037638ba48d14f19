import { stemOf } from "../../../text/stem.ts";

/** Words that deny what they stand for or what follows. */
export const nouns = setOf("no none neither nor nobody nothing nowhere without unless");
/** "Not" in all its forms. */
export const words = setOf(
  `not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't
  mustn't`,
);

/** True for a word that denies by itself, given in lower case. */
export const denies = (norm: string): boolean => nouns.has(norm) || words.has(norm);

/** "refused to", "failed to", "a failure to", "has yet to": as good as a "not". */
export const beforeTo = stemsOf("refuse refusal decline fail failure inability yet");

const notPrefixed =
  /^(?:under|uni[^mn]|unis|unit|union|until|unless|uncle|unto|unrest|unveil|unique|undergo|unleash|unemploy|unearth|unanim|uncover)/;
/** Words that other prefixes negate; with most others they only look so ("distance", "important"). */
const otherPrefixed = setOf(
  `illegal illegible illegitimate illogical impossible improbable improper imperfect impractical immature inaccurate inadequate incapable
  incomplete inconclusive incorrect ineffective ineligible inexperienced inflexible infrequent insecure insufficient invalid invisible
  irregular irrelevant irresponsible disagree disagrees disagreed disallow disallows disallowed disapprove disapproves disapproved discontent
  dishonest dislike dislikes disliked disloyal disobey disobeys disobeyed dissatisfied distrust distrusts distrusted`,
);

/** The word without its negating prefix, where it has one: "unlikely" → "likely". */
export function withoutPrefix(norm: string): string | undefined {
  if (otherPrefixed.has(norm) || (norm.endsWith("ly") && otherPrefixed.has(norm.slice(0, -2))))
    return norm.replace(/^(?:dis|il|im|in|ir)/, "");
  if (norm.startsWith("un") && norm.length >= 6 && !notPrefixed.test(norm)) return norm.slice(2);
  return undefined;
}

export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export function stemsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(stemOf));
}
