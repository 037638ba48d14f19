import { once } from "../../../cache.ts";
import type { Document, Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Entity, Name } from "../../../facts/names/name.ts";
import { overlaps } from "../../../text/span.ts";
import type { Linked } from "../../aligned.ts";
import { featureAt } from "../../context.ts";
import { isPerson, type PersonPlace, personPlaces } from "../titles/person-places.ts";
import { compareRoles } from "../titles/roles.ts";

/** Somebody of whom the draft tells what the reference tells of another. */
export interface OtherPerson {
  readonly ours: Name;
  readonly theirs: Name;
  readonly sentence: Sentence;
}

/** So much of what the draft's sentence tells must stand in the reference's. */
const sameOfOurs = 0.3;
/** Where the reference speaks of the draft's person, at most so much of that. */
const otherwise = 0.5;
/** Fewer words in common are a coincidence. */
const fewest = 3;

/**
 * "said Ana Prado, its secretary" where the reference has Karl Voss say so, or be its secretary: both are known to it, and the
 * draft does not name Voss beside it.
 */
export function otherPersons(
  sentence: Sentence,
  draft: Document,
  { document, links }: Linked,
): OtherPerson[] {
  const linked = links.ofDraft[sentence.index]!;
  if (linked.length === 0 || linked.some(({ exact }) => exact)) return [];
  const own = tellingOf(sentence);
  const sum = (features: Iterable<string>) => {
    let total = 0;
    for (const feature of features) total += links.weight(feature);
    return total;
  };
  const common = (other: ReadonlySet<string>) => [...own].filter((feature) => other.has(feature));
  const whole = sum(own);
  return personPlaces(sentence, draft).flatMap((ours): OtherPerson[] => {
    const person = ours.name.entity;
    const aged = ofThatAge(ours, sentence, document);
    if (aged) return [aged];
    for (const { reference } of linked) {
      const shared = common(tellingOf(reference));
      const told = sum(shared);
      if (shared.length < fewest || told < sameOfOurs * whole) continue;
      const theirs = personPlaces(reference, document).filter((other) => isSamePlace(ours, other));
      const [other] = theirs;
      if (!other || theirs.length > 1 || mentions(sentence, other.name.entity)) continue;
      if (
        nearby(reference, document).some((one) => mentions(one, person)) ||
        links.ofReference[reference.index]!.some(
          (link) => link.draft !== sentence && mentions(link.draft, other.name.entity),
        )
      )
        continue;
      const passages = passagesOn(person, document);
      if (passages.length === 0) return [];
      const isTold = passages.some(
        (one) =>
          sum(common(new Set(nearby(one, document).flatMap((near) => [...tellingOf(near)])))) >
          otherwise * told,
      );
      if (!isTold) return [{ ours: ours.name, theirs: other.name, sentence: reference }];
    }
    return [];
  });
}

/** "Ines Valdo, 44," where the reference has nobody of 44 but Miriam Castell, whom the draft's sentence does not name. */
function ofThatAge(
  { name, age }: PersonPlace,
  sentence: Sentence,
  document: Document,
): OtherPerson | undefined {
  if (age === undefined) return undefined;
  const told = agesIn(document).get(age) ?? [];
  const [first] = told;
  if (!first || told.some(({ theirs }) => !areApart(theirs.entity, name.entity))) return undefined;
  if (told.some(({ theirs }) => theirs.entity.name !== first.theirs.entity.name)) return undefined;
  if (mentions(sentence, first.theirs.entity) || passagesOn(name.entity, document).length === 0)
    return undefined;
  return { ours: name, ...first };
}

/** Whom a document gives an age, by that age in years. */
const agesIn = once((document: Document) => {
  const ages = new Map<number, Omit<OtherPerson, "ours">[]>();
  for (const sentence of document.sentences)
    for (const { name, age } of personPlaces(sentence, document))
      if (age !== undefined) ages.set(age, [...(ages.get(age) ?? []), { theirs: name, sentence }]);
  return ages;
});

/** The sentences of a document that name a person. */
const passagesOn = (person: Entity, { sentences }: Document) =>
  sentences.filter((one) => mentions(one, person));

/** Both speak, are of one age, or hold one office. */
function isSamePlace(a: PersonPlace, b: PersonPlace): boolean {
  if (a.age !== undefined && b.age !== undefined) return a.age === b.age;
  if (a.speaks && b.speaks) return true;
  return a.offices.some((ours) =>
    b.offices.some(({ role }) => ours.role.head === role.head && compareRoles(ours.role, role) === undefined),
  );
}

/** A sentence with its neighbours, in which it may go on with a pronoun. */
const nearby = ({ index }: Sentence, { sentences }: Document) =>
  sentences.slice(Math.max(0, index - 1), index + 2);

/** What a sentence tells, without the names of people. */
function tellingOf(sentence: Sentence): ReadonlySet<string> {
  const people = sentence.names.filter(isPerson);
  return new Set(
    sentence.tokens.flatMap((token) =>
      people.some((name) => overlaps(name, token)) ? [] : (featureAt(sentence, token) ?? []),
    ),
  );
}

const mentions = ({ names }: Sentence, person: Entity) =>
  names.some((name) => !areApart(name.entity, person));

const areApart = (a: Entity, b: Entity) =>
  compareNames(a.name, b.name) === "different" && !a.forms.some((form) => b.forms.includes(form));
