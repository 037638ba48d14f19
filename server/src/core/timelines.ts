import type { Document } from "./document.ts";
import { compareNames } from "./facts/names/equality.ts";
import { agencyOf, slugOf } from "./origin.ts";
import { byName, oldestFirst } from "./version-order.ts";

/** Versions of one agency's story, oldest first. Timelines are of equal standing. */
export type Timeline = readonly Document[];

/** Two texts that share at least this much of the shorter one are versions of one. */
const versionFrom = 0.3;

/**
 * Sorts the references into timelines, whatever order they come in. One agency's credit is one timeline, another's another;
 * a reference without a credit goes with the slug it has, else with the text that it shares most of. A `label` or `rank`
 * that is set by hand overrules that: the same label is one timeline, and what ranks lower is an older version.
 */
export function timelines(references: readonly Document[]): Timeline[] {
  let groups: Document[][] = [];
  const ordered = [...references].sort(byName);
  const credited = (document: Document) => agencyOf(document) !== undefined;
  for (const document of [...ordered.filter(credited), ...ordered.filter((one) => !credited(one))]) {
    const home = homeOf(document, groups);
    if (home) home.push(document);
    else groups.push([document]);
  }
  groups = joinLabels(groups);
  groups = joinRanks(groups);
  return groups.map(oldestFirst).sort(([a], [b]) => byName(a!, b!));
}

/** The timeline that a reference belongs to. */
function homeOf(document: Document, groups: readonly Document[][]): Document[] | undefined {
  const agency = agencyOf(document);
  if (agency !== undefined)
    return groups.find(([first]) => compareNames(agency, agencyOf(first!) ?? "") === "same");
  const slug = slugOf(document);
  const named =
    slug === undefined ? undefined : groups.find((group) => group.some((one) => slugOf(one) === slug));
  if (named) return named;
  const shares = groups.map((group) => Math.max(...group.map((one) => sharedText(document, one))));
  const most = Math.max(0, ...shares);
  if (most >= versionFrom) return groups[shares.indexOf(most)];
  // Where no credit tells agencies apart, "fire-1.txt" and "fire-2.txt" are versions of one story.
  return groups.find((group) => group.every((one) => !agencyOf(one) && stemOf(one) === stemOf(document)));
}

function joinLabels(groups: readonly Document[][]): Document[][] {
  const joined: Document[][] = [];
  for (const group of groups) {
    const labels = new Set(group.flatMap((one) => labelStem(one) ?? []));
    const home = joined.find((other) => other.some((one) => labels.has(labelStem(one) ?? "")));
    if (home) home.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** "Orient Wire 2" and "Orient Wire 3" are one; "UPDATE 2" names no source. */
function labelStem({ source }: Document): string | undefined {
  const stem = source.label
    ?.toLowerCase()
    .replace(
      /\b(?:update|updated|version|corrected|refile|wrapup|wrap|draft|v)?[ .-]?\d+\b|\b(?:update|corrected|refile|wrapup)\b/g,
      "",
    )
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  return stem || undefined;
}

/** What is ranked lower than another by hand is a version before it, whoever it is by. */
function joinRanks(groups: readonly Document[][]): Document[][] {
  const topOf = (group: readonly Document[]) =>
    Math.max(...group.map(({ source }) => source.rank ?? -Infinity));
  const top = Math.max(...groups.map(topOf));
  const [home, ...equals] = groups.filter((group) => topOf(group) === top);
  if (home === undefined || top === -Infinity) return [...groups];
  const lower = groups.filter((group) => topOf(group) < top);
  const ranked = lower.filter((group) => topOf(group) > -Infinity);
  return [[...home, ...ranked.flat()], ...equals, ...lower.filter((group) => !ranked.includes(group))];
}

/** Share of the runs of three words of the shorter text that the other one has too, 0 to 1. */
function sharedText(a: Document, b: Document): number {
  const [few, many] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return few.size === 0 ? 0 : shared / few.size;
}

const runs = new WeakMap<Document, Set<string>>();

function runsOf(document: Document): Set<string> {
  const known = runs.get(document) ?? new Set<string>();
  if (!runs.has(document)) {
    runs.set(document, known);
    for (const { tokens } of document.sentences) {
      const words = tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm);
      for (let i = 0; i + 3 <= words.length; i++) known.add(words.slice(i, i + 3).join(" "));
    }
  }
  return known;
}

/** The name of the file without the number at its end. */
function stemOf({ source }: Document): string {
  return source.uri
    .replace(/\.[a-z\d]{1,8}$/i, "")
    .replace(/[-_. ]?(?:v|update|version)?[-_. ]?(?<!\d)\d+$/i, "");
}
