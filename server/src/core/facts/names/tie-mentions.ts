import type { Candidate } from "./candidate.ts";
import { entitiesOf, type Sketch, type Tied } from "./entities.ts";
import { classOf } from "./lexicon.ts";
import type { NameType } from "./name.ts";
import { isKnownPlace } from "./well-known.ts";

/** A candidate that the document took for a name, with its block among those that have any. */
export interface Mention {
  readonly block: number;
  readonly candidate: Candidate;
}

/** A name of several words, under one of the forms in which it can come back. */
interface Part {
  readonly at: number;
  readonly entity: number;
  readonly type: NameType;
}

/**
 * Ties every mention to an entity: first those that say in full what they name, then the short forms, each of which goes with
 * the fuller one that stands nearest.
 */
export function tieAll(mentions: readonly Mention[]): Tied {
  const ties: Ties = {
    sketches: [],
    entityOf: new Array<number>(mentions.length).fill(-1),
    byKey: new Map(),
    byPart: new Map(),
    byInitials: new Map(),
  };
  tieFull(ties, mentions);
  tieShort(ties, mentions);
  return entitiesOf(
    mentions.map(({ candidate }) => candidate),
    ties.entityOf,
    ties.sketches,
  );
}

/** What is known of the entities while mentions are tied; each is a number, its place in `sketches`. */
interface Ties {
  readonly sketches: Sketch[];
  /** By mention; -1 as long as there is none. */
  readonly entityOf: number[];
  readonly byKey: Map<string, number>;
  readonly byPart: Map<string, Part[]>;
  readonly byInitials: Map<string, number>;
}

function create({ sketches }: Ties, fullest: Candidate): number {
  const votes = { person: 0, organisation: 0, place: 0, other: 0 };
  return sketches.push({ fullest, votes, forms: new Set() }) - 1;
}

/** Names of several words, and of countries. */
function tieFull(ties: Ties, mentions: readonly Mention[]): void {
  const { sketches, entityOf, byKey, byPart, byInitials } = ties;
  mentions.forEach(({ block, candidate }, at) => {
    if (candidate.parts.length < 2 && !candidate.country) return;
    const key = candidate.canonical;
    const entity = byKey.get(key) ?? create(ties, candidate);
    entityOf[at] = entity;
    if (!byKey.has(key)) byKey.set(key, entity);
    const next = mentions[at + 1];
    if (next?.block === block && isBracketedAcronym(candidate, next.candidate)) {
      byKey.set(next.candidate.canonical, entity);
      sketches[entity]!.votes.organisation++;
    }
    if (candidate.country) return;
    for (const letters of candidate.initials) if (!byInitials.has(letters)) byInitials.set(letters, entity);
    for (const part of candidate.shortForms) {
      const list = byPart.get(part);
      if (!list) byPart.set(part, [{ at, entity, type: candidate.type }]);
      else if (list.at(-1)!.entity !== entity) list.push({ at, entity, type: candidate.type });
    }
  });
}

/** Everything else, and what turns out to be short for something fuller. */
function tieShort(ties: Ties, mentions: readonly Mention[]): void {
  const { entityOf, byKey, byPart, byInitials } = ties;
  mentions.forEach(({ candidate }, at) => {
    const key = candidate.canonical;
    const list = byPart.get(key);
    const fuller = list && nearest(list, at);
    if (entityOf[at]! >= 0) {
      const namesake = surnameOf(candidate, byPart, at);
      if (namesake !== undefined) entityOf[at] = namesake;
      if (fuller && candidate.parts.length > 1) entityOf[at] = fuller.entity;
      return;
    }
    const exact = byKey.get(key);
    if (exact !== undefined) {
      entityOf[at] = exact;
      return;
    }
    const expanded = candidate.acronym ? byInitials.get(candidate.acronym) : undefined;
    // Washington is not the Washington Post.
    const tied = fuller?.type === "organisation" && isPlaceName(key) ? undefined : fuller?.entity;
    const entity = expanded ?? tied ?? create(ties, candidate);
    entityOf[at] = entity;
    if (tied === undefined) byKey.set(key, entity);
  });
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

function isPlaceName(key: string): boolean {
  return classOf(key) === "place" || isKnownPlace(key);
}

/** True for "(MSF)" right behind a name of the same block. */
export function isBracketedAcronym(full: Candidate, next: Candidate): boolean {
  const close = next.start - full.end <= 4;
  if (!close || next.context !== "bracketed" || next.country || full.country) return false;
  const likely = full.initials.some((letters) => letters[0] === next.key[0]);
  if (likely && next.key.length < 8) return true;
  // "Médecins Sans Frontières (MSF)" has its letters, "Parti Socialiste (Socialist Party)" is no acronym.
  return full.parts.length > 1 && /^\p{Lu}(?:(?!\p{Lu})[\p{L}&.])*\p{Lu}[\p{L}&.]*$/u.test(next.text);
}
