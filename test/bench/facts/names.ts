import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countryOf } from "../../../server/src/core/facts/names/demonyms.ts";
import { CONLL_RULE, readConll } from "./names/conll.ts";
import type { GoldDocument } from "./names/gold.ts";
import { IEER_RULE, readIeer } from "./names/ieer.ts";
import { compromise, type Reader, stet, wink } from "./names/readers.ts";
import { type Counts, f1, type Score, score } from "./names/score.ts";
import { halfOf, type Measure } from "./section.ts";

/** Names on CoNLL-2003 and IEER, beside compromise and wink-nlp on the same documents. */
export const measureNames: Measure = async (folder, half, verbose) => {
  const rows: string[][] = [];
  const notes = [
    "Exact: both ends right; relaxed: the spans overlap; P/R/F. Typed: people, places and organisations, both ends and the type right. Types right: of the people and places found exactly.",
  ];
  const winkReader = wink();
  if (!winkReader) notes.push("wink-nlp could not be had.");
  const readers = [stet, compromise, ...(winkReader ? [winkReader] : [])];
  for (const set of SETS) {
    const documents = halfOf(set.read(folder), half);
    notes.push(documents.length > 0 ? set.rule : `${set.title} is not there.`);
    if (documents.length === 0) continue;
    for (const reader of readers) {
      const found = score(reader, documents, set.judges);
      rows.push(rowOf(set.title, reader, found));
      if (reader === stet && verbose === "misses")
        for (const miss of found.misses) console.log(`${set.title} ${miss}`);
    }
  }
  return [
    {
      title: `Names (${half === "tune" ? "the half for tuning" : "the half not tuned on"})`,
      columns: COLUMNS,
      rows,
      notes,
    },
  ];
};

const COLUMNS = [
  "set",
  "reader",
  "names",
  "exact P/R/F",
  "relaxed P/R/F",
  "typed exact F",
  "types right",
  "words/s",
];

/** The gold sets: their documents, and which answers they can judge. */
const SETS: readonly {
  readonly title: string;
  readonly rule: string;
  readonly read: (folder: string) => GoldDocument[];
  readonly judges: (name: string) => boolean;
}[] = [
  {
    title: "CoNLL-2003",
    rule: CONLL_RULE,
    read: (folder) => filesOf(join(folder, "CoNLL-2003"), /^eng\.test[ab]$/).flatMap(readConll),
    judges: () => true,
  },
  {
    title: "IEER",
    rule: IEER_RULE,
    read: (folder) => filesOf(join(folder, "ieer"), /^(?:APW|NYT)_\d+$/).flatMap(readIeer),
    judges: (name) => countryOf(name)?.demonym !== true,
  },
];

function filesOf(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

function rowOf(set: string, reader: Reader, found: Score): string[] {
  return [
    set,
    reader.name,
    String(found.exact.gold),
    shares(found.exact),
    shares(found.relaxed),
    found.typed ? percent(f1(found.typed)) : "no types",
    found.typed ? percent(found.typesRight) : "no types",
    `${Math.round(found.wordsPerSecond / 1000)}k`,
  ];
}

function shares(counts: Counts): string {
  return [counts.foundMet / counts.found, counts.goldMet / counts.gold, f1(counts)].map(percent).join("/");
}

const percent = (share: number) => (share * 100).toFixed(1);
