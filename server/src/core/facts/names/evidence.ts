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
 * kept while its blocks stay the same, so that a keystroke gathers the words of one group only. It is the same object as in the
 * version before as long as every answer that it gave still holds.
 */
export function evidenceOf(scans: readonly Scan[], known: KnownNames): Evidence {
  const groups = groupsOf(scans).map((group) => keepGroup(group[0]!, group, () => gather(group)));
  const last = latest.get(known);
  const evidence = last && stillHolds(last, groups, known) ? last.evidence : joined(groups, known);
  latest.set(known, { groups, evidence });
  return evidence;
}

type Kind = keyof Evidence;
const kinds: readonly Kind[] = ["capital", "keys", "lower", "surnames"];

/** What one group of blocks shows. */
type Group = Readonly<Record<Kind, ReadonlySet<string>>>;

interface Latest {
  readonly groups: readonly Group[];
  readonly evidence: Readonly<Record<Kind, Answers>>;
}

/** By the names that are known from elsewhere, which stand for a draft and its references. */
const latest = new WeakMap<KnownNames, Latest>();

const keepGroup = createKeep<Scan, Group>();

function joined(groups: readonly Group[], known: KnownNames): Latest["evidence"] {
  const of = (kind: Kind) => createAnswers(lookupsFor(kind, groups, known));
  return { capital: of("capital"), keys: of("keys"), lower: of("lower"), surnames: of("surnames") };
}

function lookupsFor(kind: Kind, groups: readonly Group[], known: KnownNames): Lookup[] {
  const own = groups.map((group) => group[kind]);
  return kind === "lower" ? own : [known[kind], ...own];
}

/** Asks the new groups from now on; false where they have another answer to what was asked before. */
function stillHolds({ groups, evidence }: Latest, now: readonly Group[], known: KnownNames): boolean {
  const gone = groups.filter((group) => !now.includes(group));
  const come = now.filter((group) => !groups.includes(group));
  return kinds.every((kind) => {
    const [before, after] = [gone, come].map((list) => list.map((group) => group[kind]));
    const moot = [...onlyIn(before!, after!), ...onlyIn(after!, before!)];
    return evidence[kind].follow(lookupsFor(kind, now, known), moot);
  });
}

function onlyIn(some: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): string[] {
  return some.flatMap((words) => [...words].filter((word) => !others.some((other) => other.has(word))));
}

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

function gather(scans: readonly Scan[]): Group {
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

/** Looks a word up in several collections, once. */
interface Answers extends Lookup {
  /** Looks in others from now on, which may differ in the `moot` words; true where all answers stay as they were. */
  follow(lookups: readonly Lookup[], moot: readonly string[]): boolean;
}

function createAnswers(lookups: readonly Lookup[]): Answers {
  const given = new Map<string, boolean>();
  let asked = lookups;
  const find = (word: string) => asked.some((lookup) => lookup.has(word));
  return {
    has(word) {
      let found = given.get(word);
      if (found === undefined) {
        found = find(word);
        given.set(word, found);
      }
      return found;
    },
    follow(others, moot) {
      asked = others;
      return moot.every((word) => !given.has(word) || given.get(word) === find(word));
    },
  };
}
