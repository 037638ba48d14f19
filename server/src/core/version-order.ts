import type { Document } from "./document.ts";

/**
 * The versions of one agency, oldest first: by rank set by hand, stated day, the feed's timestamp and version number, update
 * line and slug, the file's name.
 */
export function oldestFirst(versions: readonly Document[]): Document[] {
  // Days decide only where all versions state one: else the order would depend on which two are compared.
  const dated = versions.every((version) => statedDay(version) !== undefined);
  const timed = versions.every((version) => !Number.isNaN(statedTime(version)));
  const numbered = versions.every(({ story }) => story.metadata?.version !== undefined);
  return [...versions].sort(
    (a, b) =>
      (a.source.rank ?? 0) - (b.source.rank ?? 0) ||
      (dated ? compare(statedDay(a)!, statedDay(b)!) : 0) ||
      (timed ? statedTime(a) - statedTime(b) : 0) ||
      (numbered ? a.story.metadata!.version! - b.story.metadata!.version! : 0) ||
      byVersion(a, b) ||
      byName(a, b),
  );
}

function statedDay({ source, story }: Document): string | undefined {
  return source.date ?? story.day;
}

/** Milliseconds since 1970, not a number where the file states no time. */
function statedTime({ source, story }: Document): number {
  const stated = story.metadata?.stated ?? "";
  return source.date === undefined && stated.includes("T") ? Date.parse(stated) : Number.NaN;
}

/** A wrap-up gathers what the updates said; a correction, a refile and a withdrawal follow the version that they are of. */
const order = { story: 0, refile: 1, corrected: 2, wrapup: 3, withdrawn: 4 } as const;

function byVersion(a: Document, b: Document): number {
  const [first, second] = [a.story.version, b.story.version];
  return (
    isClosing(first.kind) - isClosing(second.kind) ||
    first.update - second.update ||
    order[first.kind] - order[second.kind] ||
    Number(first.announces !== undefined) - Number(second.announces !== undefined)
  );
}

/** These count anew or not at all, and stand behind every update. */
function isClosing(kind: keyof typeof order): number {
  return kind === "wrapup" ? 1 : kind === "withdrawn" ? 2 : 0;
}

/** By the file's name, numbers by value: an order that does not depend on the one that is given. */
export function byName(a: Document, b: Document): number {
  return (
    compareNames(nameOf(a), nameOf(b)) ||
    compare(a.source.uri, b.source.uri) ||
    compare(a.source.text, b.source.text)
  );
}

/** Made when it is first asked for: it takes the engine some milliseconds, and most drafts have one reference. */
let collator: Intl.Collator | undefined;

function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator.compare(a, b);
}

/** Without its folder and its ending, so that "fire.txt" stands before "fire-2.txt". */
function nameOf({ source: { uri } }: Document): string {
  return uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1).replace(/\.[^.]*$/, "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
