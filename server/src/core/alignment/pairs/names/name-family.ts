import { remember } from "../../../cache.ts";
import type { ReadSentence } from "../../../document.ts";
import { governedFrom } from "../../../facts/names/capitals.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Entity, Name } from "../../../facts/names/name.ts";
import { isRegionOf } from "../../../facts/names/regions.ts";
import type { Family } from "../family.ts";
import { haveChangedPlaces } from "./name-swaps.ts";

/** Names match when they mean the same person, place or organisation, under any of its forms. */
export const nameFamily: Family<Name> = {
  facts: namesIn,
  areSwapped: haveChangedPlaces,
  isDisplaced: () => false,
  isIdle: () => false,
  hints: ({ text, entity }) => hintsOf(`${text} ${entity.name}`),
  key: ({ text, type, entity }) => [text, type, entity.type, entity.name, ...entity.forms].join("\n"),
  same: (a, b) => {
    if (speaksFor(a, a.entity, b.entity) || isRegionOf(a.text, b.text)) return true;
    return isSame(compareNames(a.text, b.text))
      ? !isMixture(a, a.entity, b, b.entity)
      : sameEntity(a.entity, b.entity, a.text, b.text);
  },
  comparable: (a, b) => {
    if (compareNames(a.text, b.text) === "close") return 1;
    // "English" is a language and no island.
    if (isOfNation(a) ? !countryOf(b.text) : isOfNation(b) && !countryOf(a.text)) return 0;
    // "In the Sicilian town" stands for nobody.
    if (b.type === "person" && a.type === "other" && /^\p{Lu}\p{Ll}{2,}(?:ian|ese)$/u.test(a.text)) return 0;
    if (a.type === b.type) return 0.8;
    if (a.type === "other" || b.type === "other") return 0.65;
    // What kind of thing a single word names is often a guess.
    if (!a.text.includes(" ") && !b.text.includes(" ")) return 0.5;
    // "Columbia" can stand for a university, a team or a bank.
    const types = new Set([a.type, b.type]);
    return types.has("place") && types.has("organisation") ? 0.4 : 0;
  },
};

/** "9,500 Swiss francs" names nobody. */
function namesIn({ names, figures }: ReadSentence & { readonly names: readonly Name[] }): readonly Name[] {
  const isMoney = (name: Name) =>
    figures.some(({ kind, start, end }) => kind === "money" && start <= name.start && name.end <= end);
  return names.some(isMoney) ? names.filter((name) => !isMoney(name)) : names;
}

const isOfNation = ({ text }: Name) => countryOf(text)?.demonym === true;

/** Words, and the letters that they begin with for what may be written as an acronym. */
const hintsOf = remember(
  (text: string): readonly string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    // "Sicilian" is of Sicily.
    const stems = words.flatMap((word) => (word.length > stemmed ? word.slice(0, stemmed) : []));
    return [...words, ...stems, words.map((word) => word[0]).join("")];
  },
  (text) => text,
  20_000,
);

/** In letters. */
const stemmed = 5;

/** Washington stands for the United States, Berlin for Germany, and Brussels for the European Commission too. */
function speaksFor(draft: Name, ours: Entity, theirs: Entity): boolean {
  return draft.type !== "person" && rulerOf(ours) === rulerOf(theirs);
}

const rulerOf = ({ name }: Entity) =>
  governedFrom(name) ?? (/^(?:European )?Commission$/.test(name) ? "European Union" : name);

/** "Martin Quispe", where the reference's Quispe has another given name and its Martin another surname. */
function isMixture(a: Name, ours: Entity, b: Name, theirs: Entity): boolean {
  if (ours.type !== "person" || theirs.type !== "person") return false;
  const alone = (name: string) => !name.includes(" ");
  if (alone(a.text) === alone(b.text) || alone(ours.name) || alone(theirs.name)) return false;
  return !isSame(compareNames(ours.name, theirs.name));
}

const isSame = (likeness: ReturnType<typeof compareNames>) => likeness === "same" || likeness === "variant";

/**
 * Two entities are one when a form of the one is a form of the other; a mention that spells its own entity otherwise
 * than everywhere else still has to match by itself.
 */
function sameEntity(a: Entity, b: Entity, mentionA: string, mentionB: string): boolean {
  return (
    isSame(compareNames(a.name, b.name)) &&
    (isSame(compareNames(mentionA, a.name)) || a.forms.includes(mentionA)) &&
    (isSame(compareNames(mentionA, b.name)) ||
      b.forms.some((form) => isSame(compareNames(mentionA, form)))) &&
    b.forms.includes(mentionB)
  );
}
