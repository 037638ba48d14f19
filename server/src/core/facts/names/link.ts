import { createKeep, remember } from "../../cache.ts";
import type { Candidate } from "./candidate.ts";
import { classOf } from "./lexicon.ts";
import type { Entity, Name, Names, NameType } from "./name.ts";
import type { Scan } from "./scan.ts";
import { isKnownPlace } from "./well-known.ts";

/** A candidate that the document took for a name, with its block among those that have any. */
interface Mention {
  readonly block: number;
  readonly candidate: Candidate;
}

interface Draft {
  /** The fullest mention so far. */
  fullest: Candidate;
  /** How much speaks for each type. */
  readonly votes: Record<NameType, number>;
  readonly forms: Set<string>;
}

/** A name of several words, under one of the forms in which it can come back. */
interface Part {
  readonly at: number;
  readonly entity: number;
  readonly type: NameType;
}

/**
 * Ties the mentions of a document together: later short forms to full ones, acronyms to what they stand for, demonyms
 * to their country. Full forms first, so that a headline's surname finds the full name below it. `taken` are the candidates
 * of each block that are names.
 */
export function link(taken: readonly (readonly Candidate[])[], scans: readonly Scan[]): Names {
  const { entities, entityOf } = tie(taken);
  let first = 0;
  const byBlock = taken.map((candidates, block) => {
    const own = entityOf.slice(first, first + candidates.length);
    first += candidates.length;
    return keep(scans[block]!, [candidates, ...own], () =>
      candidates.map((candidate, at) => nameOf(candidate, own[at]!)),
    );
  });
  return { entities, byBlock };
}

/** The entities of a document, and that of each mention. */
interface Tied {
  readonly entities: readonly Entity[];
  readonly entityOf: readonly Entity[];
}

/** Most keystrokes touch no name: where all mentions are as they were they are tied as they were. */
function tie(taken: readonly (readonly Candidate[])[]): Tied {
  const lists = taken.filter(({ length }) => length > 0);
  const at = recent.findIndex(
    (known) =>
      known.lists.length === lists.length && lists.every((list, i) => areAlike(known.lists[i]!, list)),
  );
  const found = recent.splice(at, at < 0 ? 0 : 1)[0];
  const tied =
    found?.tied ?? tieAll(lists.flatMap((list, block) => list.map((candidate) => ({ block, candidate }))));
  recent.unshift({ lists, tied });
  if (recent.length > kept) recent.pop();
  return tied;
}

const recent: { lists: readonly (readonly Candidate[])[]; tied: Tied }[] = [];
/** So many documents may be read in turn. */
const kept = 8;

/** True where the mentions of one block are tied as those of another. */
function areAlike(known: readonly Candidate[], list: readonly Candidate[]): boolean {
  if (known === list) return true;
  return (
    known.length === list.length &&
    list.every((b, at) => {
      const a = known[at]!;
      if (a !== b && (a.text !== b.text || a.type !== b.type || a.context !== b.context)) return false;
      const [then, now] = [known[at + 1], list[at + 1]];
      if (!then || !now || (a === b && then === now)) return true;
      return isBracketedAcronym(a, then) === isBracketedAcronym(b, now);
    })
  );
}

function tieAll(mentions: readonly Mention[]): Tied {
  const drafts: Draft[] = [];
  const entityOf = new Array<number>(mentions.length).fill(-1);
  const byKey = new Map<string, number>();
  const byPart = new Map<string, Part[]>();
  const byInitials = new Map<string, number>();
  const assign = (at: number, entity: number, key: string) => {
    entityOf[at] = entity;
    if (!byKey.has(key)) byKey.set(key, entity);
  };
  const create = (candidate: Candidate) => {
    const votes = { person: 0, organisation: 0, place: 0, other: 0 };
    return drafts.push({ fullest: candidate, votes, forms: new Set() }) - 1;
  };

  mentions.forEach(({ block, candidate }, at) => {
    if (candidate.parts.length < 2 && !candidate.country) return;
    const key = candidate.canonical;
    const entity = byKey.get(key) ?? create(candidate);
    assign(at, entity, key);
    const next = mentions[at + 1];
    if (next?.block === block && isBracketedAcronym(candidate, next.candidate)) {
      byKey.set(next.candidate.canonical, entity);
      drafts[entity]!.votes.organisation++;
    }
    if (candidate.country) return;
    for (const letters of candidate.initials) if (!byInitials.has(letters)) byInitials.set(letters, entity);
    for (const part of candidate.shortForms) {
      const list = byPart.get(part);
      if (!list) byPart.set(part, [{ at, entity, type: candidate.type }]);
      else if (list.at(-1)!.entity !== entity) list.push({ at, entity, type: candidate.type });
    }
  });

  mentions.forEach(({ candidate }, at) => {
    const key = candidate.canonical;
    if (entityOf[at]! >= 0) {
      const namesake = surnameOf(candidate, byPart, at);
      if (namesake !== undefined) entityOf[at] = namesake;
      const longer = byPart.get(key);
      const own = entityOf[at]!;
      const other = longer && nearest(longer, at)?.entity;
      if (other !== undefined && other !== own && candidate.parts.length > 1) entityOf[at] = other;
      return;
    }
    const exact = byKey.get(key);
    if (exact !== undefined) {
      entityOf[at] = exact;
      return;
    }
    const expanded = candidate.acronym ? byInitials.get(candidate.acronym) : undefined;
    const list = byPart.get(key);
    const fuller = list && nearest(list, at);
    // Washington is not the Washington Post.
    const tied = fuller?.type === "organisation" && isPlaceName(key) ? undefined : fuller?.entity;
    const entity = expanded ?? tied ?? create(candidate);
    entityOf[at] = entity;
    if (tied === undefined) byKey.set(key, entity);
  });
  return finish(mentions, entityOf, drafts);
}

function finish(mentions: readonly Mention[], entityOf: readonly number[], drafts: readonly Draft[]): Tied {
  mentions.forEach(({ candidate }, at) => {
    const draft = drafts[entityOf[at]!]!;
    draft.forms.add(candidate.text);
    draft.votes[candidate.type] += candidate.parts.length > 1 ? FULL : 1;
    if (isFuller(candidate, draft.fullest)) draft.fullest = candidate;
  });
  const entities = new Map<number, Entity>();
  for (const entity of [...new Set(entityOf)].sort((a, b) => a - b)) {
    const { fullest, votes, forms } = drafts[entity]!;
    const country = fullest.country?.country;
    const type = typeOfEntity(votes);
    entities.set(
      entity,
      entityWith(country ?? fullest.text, type === "other" && country ? "place" : type, [...forms]),
    );
  }
  return { entities: [...entities.values()], entityOf: entityOf.map((entity) => entities.get(entity)!) };
}

/** The same mentions of the same entities are the same list, whatever has changed elsewhere in the document. */
const keep = createKeep<Scan, readonly Name[]>();

function nameOf({ start, end, text, country, title, roles }: Candidate, entity: Entity): Name {
  const type = country?.demonym === true ? "other" : entity.type;
  return { start, end, text, type, entity, ...(title && { title }), ...(roles && { roles }) };
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

function isPlaceName(key: string): boolean {
  return classOf(key) === "place" || isKnownPlace(key);
}

/** The entity of the last full mention before `at`, else of the first after it. */
function nearest(list: readonly Part[], at: number): Part | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? list[low];
}

/** The person whose surname is a country's name: "Jordan said" behind Neil Jordan, but not "in Jordan". */
function surnameOf(
  { country, parts, context, key }: Candidate,
  byPart: ReadonlyMap<string, readonly Part[]>,
  at: number,
): number | undefined {
  if (!country || country.demonym || parts.length > 1 || context === "located" || context === "region")
    return undefined;
  const fuller = byPart.get(key)?.filter(({ type }) => type === "person");
  return fuller && nearest(fuller, at)?.entity;
}

/** True for "(MSF)" right behind a name of the same block. */
function isBracketedAcronym(full: Candidate, next: Candidate): boolean {
  const close = next.start - full.end <= 4;
  if (!close || next.context !== "bracketed" || next.country || full.country) return false;
  const likely = full.initials.some((letters) => letters[0] === next.key[0]);
  if (likely && next.key.length < 8) return true;
  // "Médecins Sans Frontières (MSF)" has its letters, "Parti Socialiste (Socialist Party)" is no acronym.
  return full.parts.length > 1 && /^\p{Lu}(?:(?!\p{Lu})[\p{L}&.])*\p{Lu}[\p{L}&.]*$/u.test(next.text);
}
