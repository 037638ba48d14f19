import { createKeep } from "../../cache.ts";
import type { Candidate } from "./candidate.ts";
import type { Tied } from "./entities.ts";
import type { Entity, Name, Names } from "./name.ts";
import type { Scan } from "./scan.ts";
import { isBracketedAcronym, tieAll } from "./tie-mentions.ts";

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

/** The same mentions of the same entities are the same list, whatever has changed elsewhere in the document. */
const keep = createKeep<Scan, readonly Name[]>();

function nameOf({ start, end, text, country, title, roles }: Candidate, entity: Entity): Name {
  const type = country?.demonym === true ? "other" : entity.type;
  return { start, end, text, type, entity, ...(title && { title }), ...(roles && { roles }) };
}
