import type { Document } from "./document.ts";

/** Versions of one agency's story, oldest first. Timelines are of equal standing. */
export type Timeline = readonly Document[];

/**
 * Orders the references and sorts them into timelines: one for each agency that dateline or credit names; a reference
 * without a credit belongs to the first. `rank` set by hand overrules date, version and the order given.
 */
export function timelines(references: readonly Document[]): Timeline[] {
  const ordered = [...references.entries()]
    .sort(([i, a], [j, b]) => byRank(a, b) || byDay(a, b) || byVersion(a, b) || i - j)
    .map(([, document]) => document);
  const groups = new Map<string, Document[]>();
  const home = ordered.find((document) => document.story.version.agency)?.story.version.agency ?? "";
  for (const document of ordered) {
    const agency = document.story.version.agency ?? home;
    const group = groups.get(agency);
    if (group) group.push(document);
    else groups.set(agency, [document]);
  }
  return [...groups.values()];
}

function byRank(a: Document, b: Document): number {
  return (a.source.rank ?? 0) - (b.source.rank ?? 0);
}

function byDay(a: Document, b: Document): number {
  const [first, second] = [a.story.day, b.story.day];
  if (first === undefined || second === undefined || first === second) return 0;
  return first < second ? -1 : 1;
}

function byVersion(a: Document, b: Document): number {
  return a.story.version.update - b.story.version.update;
}
