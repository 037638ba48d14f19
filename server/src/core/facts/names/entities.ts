import { remember } from "../../cache.ts";
import type { Candidate } from "./candidate.ts";
import type { Entity, NameType } from "./name.ts";

/** The entities of a document, and that of each mention. */
export interface Tied {
  readonly entities: readonly Entity[];
  readonly entityOf: readonly Entity[];
}

/** An entity in the making. */
export interface Sketch {
  /** The fullest mention so far. */
  fullest: Candidate;
  /** How much speaks for each type. */
  readonly votes: Record<NameType, number>;
  readonly forms: Set<string>;
}

/** The entities that mentions were tied to, in the order of `sketches`, and that of each mention. */
export function entitiesOf(
  mentions: readonly Candidate[],
  entityOf: readonly number[],
  sketches: readonly Sketch[],
): Tied {
  mentions.forEach((mention, at) => {
    const sketch = sketches[entityOf[at]!]!;
    sketch.forms.add(mention.text);
    sketch.votes[mention.type] += mention.parts.length > 1 ? FULL : 1;
    if (isFuller(mention, sketch.fullest)) sketch.fullest = mention;
  });
  const entities = new Map<number, Entity>();
  for (const entity of [...new Set(entityOf)].sort((a, b) => a - b)) {
    const { fullest, votes, forms } = sketches[entity]!;
    const country = fullest.country?.country;
    const type = typeOfEntity(votes);
    entities.set(
      entity,
      entityWith(country ?? fullest.text, type === "other" && country ? "place" : type, [...forms]),
    );
  }
  return { entities: [...entities.values()], entityOf: entityOf.map((entity) => entities.get(entity)!) };
}

const entityWith = remember(
  (name: string, type: NameType, forms: readonly string[]): Entity => ({ name, type, forms }),
  (name, type, forms) => [type, name, ...forms].join("\n"),
  20_000,
);

/** What a full name shows of its type outweighs what single words of it could be. */
const FULL = 4;

/** A person outweighs the rest, since only a title, a given name or an age makes one; `other` weighs nothing. */
function typeOfEntity(votes: Readonly<Record<NameType, number>>): NameType {
  const all = votes.person + votes.organisation + votes.place;
  return TYPES.find((type) => votes[type] > 0 && votes[type] * 2 >= all) ?? "other";
}

const TYPES = ["person", "organisation", "place"] as const;

function isFuller(candidate: Candidate, than: Candidate): boolean {
  if (than.capitals !== candidate.capitals) return than.capitals;
  return candidate.text.length > than.text.length;
}
