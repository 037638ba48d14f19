import type { Candidate } from "./candidate.ts";
import type { Entity, Name, Names, NameType } from "./name.ts";

/** A candidate that the document took for a name, with its block. */
export interface Mention {
  readonly block: number;
  readonly candidate: Candidate;
}

interface Draft {
  name: string;
  country?: string;
  readonly types: NameType[];
  readonly forms: Set<string>;
}

/**
 * Ties the mentions of a document together: later short forms to full ones, acronyms to what they stand for, demonyms
 * to their country. Full forms first, so that a headline's surname finds the full name below it.
 */
export function link(mentions: readonly Mention[]): Names {
  const drafts: Draft[] = [];
  const entityOf = new Array<number>(mentions.length).fill(-1);
  const byKey = new Map<string, number>();
  const byPart = new Map<string, { at: number; entity: number }[]>();
  const byInitials = new Map<string, number>();
  const assign = (at: number, entity: number, key: string) => {
    entityOf[at] = entity;
    if (!byKey.has(key)) byKey.set(key, entity);
  };
  const create = (name: string, country?: string) => {
    drafts.push({ name, types: [], forms: new Set(), ...(country && { country }) });
    return drafts.length - 1;
  };

  mentions.forEach(({ candidate }, at) => {
    if (candidate.parts.length < 2 && !candidate.country) return;
    const key = candidate.canonical;
    const entity = byKey.get(key) ?? create(candidate.text, candidate.country?.country);
    assign(at, entity, key);
    const next = mentions[at + 1];
    if (next && isBracketedAcronym(mentions[at]!, next)) {
      byKey.set(next.candidate.canonical, entity);
      drafts[entity]!.types.push("organisation");
    }
    if (candidate.country) return;
    for (const letters of candidate.initials) if (!byInitials.has(letters)) byInitials.set(letters, entity);
    for (const part of candidate.shortForms) {
      const list = byPart.get(part);
      if (!list) byPart.set(part, [{ at, entity }]);
      else if (list.at(-1)!.entity !== entity) list.push({ at, entity });
    }
  });

  mentions.forEach(({ candidate }, at) => {
    const key = candidate.canonical;
    if (entityOf[at]! >= 0) {
      const longer = byPart.get(key);
      const own = entityOf[at]!;
      const other = longer && nearest(longer, at);
      if (other !== undefined && other !== own && candidate.parts.length > 1) entityOf[at] = other;
      return;
    }
    const exact = byKey.get(key);
    if (exact !== undefined) {
      entityOf[at] = exact;
      return;
    }
    const acronym = /^\p{Lu}[\p{Lu}&]{1,6}$/u.test(candidate.text.replaceAll(".", ""));
    const expanded = acronym ? byInitials.get(candidate.text.replaceAll(".", "").toLowerCase()) : undefined;
    const list = byPart.get(key);
    const entity = expanded ?? (list && nearest(list, at)) ?? create(candidate.text);
    entityOf[at] = entity;
    if (!list) byKey.set(key, entity);
  });
  return finish(mentions, entityOf, drafts);
}

function finish(mentions: readonly Mention[], entityOf: readonly number[], drafts: readonly Draft[]): Names {
  mentions.forEach(({ candidate }, at) => {
    const draft = drafts[entityOf[at]!]!;
    draft.forms.add(candidate.text);
    draft.types.push(candidate.type);
    if (isFuller(candidate.text, draft.name)) draft.name = candidate.text;
  });
  const used = [...new Set(entityOf)].sort((a, b) => a - b);
  const renumbered = new Map(used.map((entity, index) => [entity, index]));
  const entities = used.map((entity): Entity => {
    const draft = drafts[entity]!;
    return {
      name: draft.country ?? draft.name,
      type: typeOfEntity(draft.types) === "other" && draft.country ? "place" : typeOfEntity(draft.types),
      forms: [...draft.forms],
    };
  });
  return {
    entities,
    mentions: mentions.map(({ block, candidate }, at): Name => {
      const entity = renumbered.get(entityOf[at]!)!;
      const demonym = candidate.country?.demonym === true;
      return {
        block,
        start: candidate.start,
        end: candidate.end,
        text: candidate.text,
        type: demonym ? "other" : entities[entity]!.type,
        entity,
        ...(candidate.title && { title: candidate.title }),
        ...(candidate.roles && { roles: candidate.roles }),
      };
    }),
  };
}

/** A person outweighs the rest, since only a title, a given name or an age makes one; `other` weighs nothing. */
function typeOfEntity(types: readonly NameType[]): NameType {
  for (const type of ["person", "organisation", "place"] as const) {
    const votes = types.filter((vote) => vote === type).length;
    if (votes > 0 && votes * 2 >= types.filter((vote) => vote !== "other").length) return type;
  }
  return "other";
}

function isFuller(text: string, than: string): boolean {
  const acronym = (form: string) => /^[\p{Lu}.&]+$/u.test(form);
  if (acronym(than) !== acronym(text)) return acronym(than);
  return text.length > than.length;
}

/** The entity of the last full mention before `at`, else of the first after it. */
function nearest(list: readonly { at: number; entity: number }[], at: number): number | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return (list[low - 1] ?? list[low])?.entity;
}

function isBracketedAcronym(full: Mention, next: Mention): boolean {
  const { candidate } = next;
  const close = next.block === full.block && candidate.start - full.candidate.end <= 4;
  if (!close || candidate.context !== "bracketed" || candidate.country || full.candidate.country)
    return false;
  const likely = full.candidate.initials.some((letters) => letters[0] === candidate.key[0]);
  if (likely && candidate.key.length < 8) return true;
  // "Médecins Sans Frontières (MSF)" has its letters, "Parti Socialiste (Socialist Party)" is no acronym.
  return full.candidate.parts.length > 1 && /^\p{Lu}[\p{L}&.]*\p{Lu}[\p{L}&.]*$/u.test(candidate.text);
}
