import { createKeep } from "../../cache.ts";
import { keyOf } from "./forms.ts";
import { isOrdinary } from "./lexicon.ts";
import type { Scan } from "./scan.ts";

/** Words and keys, to be asked for one by one. */
type Lookup = Pick<ReadonlySet<string>, "has">;

/** What a document as a whole shows about the words that start its sentences. */
export interface Evidence {
  /** Words, in lower case, that stand capitalised inside a sentence, or that are known names' words. */
  readonly capital: Lookup;
  /** Keys of the names that stand inside a sentence, and of known names. */
  readonly keys: Lookup;
  /** Words that stand in lower case. */
  readonly lower: Lookup;
  /** Last words of people's full names, in lower case. */
  readonly surnames: Lookup;
}

/** The keys and the words of names that are known from elsewhere. */
export type KnownNames = Omit<Evidence, "lower">;

/** `forms` as written. */
export function knownNames(forms: readonly string[]): KnownNames {
  const words = forms.map((form) => form.toLowerCase().split(/\s+/));
  return {
    capital: new Set(words.flat()),
    keys: new Set(forms.map(keyOf)),
    surnames: new Set(words.flatMap((parts) => (parts.length > 1 ? parts.slice(-1) : []))),
  };
}

/**
 * The evidence of all blocks and of names known from elsewhere. Blocks are taken together in groups, and a group's evidence is
 * kept while its blocks stay the same, so that a keystroke gathers the words of one group only.
 */
export function evidenceOf(scans: readonly Scan[], known: KnownNames): Evidence {
  const groups = groupsOf(scans).map((group) => keepGroup(group[0]!, group, () => gather(group)));
  return {
    capital: anyOf([known.capital, ...groups.map(({ capital }) => capital)]),
    keys: anyOf([known.keys, ...groups.map(({ keys }) => keys)]),
    lower: anyOf(groups.map(({ lower }) => lower)),
    surnames: anyOf([known.surnames, ...groups.map(({ surnames }) => surnames)]),
  };
}

const keepGroup = createKeep<Scan, Evidence>();

/** A group ends at a block whose own length makes it the last, so that a paragraph put in between changes one group only. */
function groupsOf(scans: readonly Scan[]): Scan[][] {
  const groups: Scan[][] = [];
  let open: Scan[] = [];
  // A power of two, so that it hardly ever changes while a story grows.
  const size = Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(scans.length / GROUPS)));
  for (const scan of scans) {
    open.push(scan);
    if (open.length < size * 2 && (open.length < size / 2 || scan.length % 16 !== 0)) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}

/** About how many groups there are at most, and how many blocks the smallest has. */
const GROUPS = 24;
const SMALLEST = 16;

function gather(scans: readonly Scan[]): Evidence {
  const capital = new Set<string>();
  const keys = new Set<string>();
  const lower = new Set<string>();
  const surnames = new Set<string>();
  for (const scan of scans) {
    for (const word of scan.lower) lower.add(word);
    for (const { sort, key, type, parts, initial } of scan.candidates) {
      if (sort === "office") continue;
      if (!initial || (parts.length > 1 && !isOrdinary(parts[0]!))) keys.add(key);
      if (sort === "work") continue;
      if (type === "person" && parts.length > 1) surnames.add(parts.at(-1)!);
      for (const part of initial ? parts.slice(1) : parts) capital.add(part);
    }
  }
  return { capital, keys, lower, surnames };
}

function anyOf(lookups: readonly Lookup[]): Lookup {
  const known = new Map<string, boolean>();
  const has = (word: string) => {
    let found = known.get(word);
    if (found === undefined) {
      found = lookups.some((lookup) => lookup.has(word));
      known.set(word, found);
    }
    return found;
  };
  return { has };
}
