import type { GoldDocument, Marked } from "./gold.ts";
import type { Found, Reader } from "./readers.ts";

/** What was counted of a reader's answers. */
export interface Score {
  readonly exact: Counts;
  readonly relaxed: Counts;
  /** People, places and organisations only, with their type; undefined for a reader without types. */
  readonly typed: Counts | undefined;
  /** The share of the people and places found exactly that have the right type, 0 to 1. */
  readonly typesRight: number;
  readonly wordsPerSecond: number;
  readonly misses: readonly string[];
}

/** How many names the set has, the reader gave, and of each how many meet one of the other. */
export interface Counts {
  gold: number;
  found: number;
  goldMet: number;
  foundMet: number;
}

/** Measures a reader on the documents. `counts` says which answers the set can judge. */
export function score(
  reader: Reader,
  documents: readonly GoldDocument[],
  counts: (text: string) => boolean,
): Score {
  const [exact, relaxed, typed] = [none(), none(), none()];
  const types = { right: 0, all: 0 };
  const misses: string[] = [];
  for (const { paragraphs } of documents) {
    const answers = reader.read(paragraphs.map(({ text }) => text));
    for (const [at, { text, names }] of paragraphs.entries()) {
      const found = answers[at]!.filter(({ start, end }) => counts(text.slice(start, end)));
      add(exact, names, found, isSame);
      add(relaxed, names, found, overlap);
      add(
        typed,
        names.filter(({ type }) => type !== "other"),
        found.filter(({ type }) => type !== "other"),
        (a, b) => isSame(a, b) && a.type === b.type,
      );
      for (const name of names) {
        const same = found.find((other) => isSame(name, other));
        if (same && (name.type === "person" || name.type === "place")) {
          types.all++;
          if (same.type === name.type) types.right++;
        }
        if (!same) misses.push(`lost ${shown(text, name)}`);
        else if (same.type !== name.type) misses.push(`typed ${same.type} ${shown(text, name)}`);
      }
      for (const other of found)
        if (!names.some((name) => isSame(name, other))) misses.push(`extra ${shown(text, other)}`);
    }
  }
  return {
    exact,
    relaxed,
    typed: types.right > 0 ? typed : undefined,
    typesRight: types.right / types.all,
    wordsPerSecond: speedOf(reader, documents),
    misses,
  };
}

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1({ gold, found, goldMet, foundMet }: Counts): number {
  const precision = foundMet / found;
  const recall = goldMet / gold;
  return (2 * precision * recall) / (precision + recall);
}

const none = (): Counts => ({ gold: 0, found: 0, goldMet: 0, foundMet: 0 });

function add(
  counts: Counts,
  names: readonly Marked[],
  found: readonly Found[],
  meet: (a: Marked, b: Found) => boolean,
): void {
  counts.gold += names.length;
  counts.found += found.length;
  counts.goldMet += names.filter((name) => found.some((other) => meet(name, other))).length;
  counts.foundMet += found.filter((other) => names.some((name) => meet(name, other))).length;
}

const isSame = (a: Marked, b: Found) => a.start === b.start && a.end === b.end;
const overlap = (a: Marked, b: Found) => a.start < b.end && b.start < a.end;

function shown(text: string, { start, end, type }: Marked | Found): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${type ?? "untyped"}: …${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`;
}

/** The best of some runs: the reader is warm by now, and other work on the machine only makes it slower. */
function speedOf(reader: Reader, documents: readonly GoldDocument[]): number {
  const texts = documents.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const words = texts.flat().join(" ").split(/\s+/).length;
  let best = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for (const paragraphs of texts) reader.read(paragraphs);
    best = Math.max(best, (words * 1000) / (performance.now() - start));
  }
  return best;
}

const RUNS = 3;
