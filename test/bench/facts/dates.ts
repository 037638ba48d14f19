import { existsSync } from "node:fs";
import { join } from "node:path";
import { readIeerFolder } from "./dates-ieer.ts";
import { datePeers } from "./dates-peers.ts";
import { type Reader, stet } from "./dates-readers.ts";
import { type Score, score } from "./dates-score.ts";
import { measureSpecs, specsFile } from "./dates-specs.ts";
import { readTimemlFolder, type Story } from "./dates-timeml.ts";
import { halfOf, type Measure, type Section } from "./section.ts";

interface GoldSet {
  readonly name: string;
  readonly folder: string;
  readonly read: (folder: string) => readonly Story[];
}

const SETS: readonly GoldSet[] = [
  { name: "AQUAINT", folder: "TBAQ-cleaned/AQUAINT", read: readTimemlFolder },
  { name: "TimeBank", folder: "TBAQ-cleaned/TimeBank", read: readTimemlFolder },
  { name: "IEER", folder: "ieer", read: readIeerFolder },
];

/** Dates and times of day against TimeML, whose values are resolved against the day of the story. */
export const measureDates: Measure = async (folder, half, verbose) => {
  const readers = verbose === "misses" ? [stet] : [stet, ...datePeers()];
  const sections = SETS.map(({ name, folder: path, read }) => {
    const whole = join(folder, path);
    if (!existsSync(whole)) return missing(name, whole);
    return section(name, halfOf(read(whole), half), readers, verbose);
  });
  return existsSync(specsFile(folder))
    ? [...sections, measureSpecs(folder, half, readers)]
    : [...sections, missing("tests of the Recognizers", specsFile(folder))];
};

function missing(name: string, folder: string): Section {
  return { title: `Dates: ${name}`, columns: [], rows: [], notes: [`Not measured: there is no ${folder}.`] };
}

function section(
  name: string,
  stories: readonly Story[],
  readers: readonly Reader[],
  verbose: "misses" | "sums",
): Section {
  const scores = readers.map((reader) => {
    // The first stories only warm the reader up.
    score(reader, stories.slice(0, 5));
    return { reader, score: score(reader, stories) };
  });
  return {
    title: `Dates: ${name}`,
    columns: [
      "reader",
      "values",
      "value right",
      "strict",
      "span P",
      "span R",
      "span F",
      "crashes",
      "words/s",
    ],
    rows: scores.map(({ reader, score }) => row(reader.name, score)),
    notes: verbose === "misses" ? scores[0]!.score.misses : notesOn(name),
  };
}

/** The rules by which the gold was read. */
function notesOn(name: string): string[] {
  if (name === "IEER")
    return [
      "IEER marks spans only, and few relative dates (“last month” is none), which lowers every precision.",
    ];
  return [
    "Counted are TIMEX3 of the types DATE and TIME in the text whose value is a date of the calendar (no PAST_REF, no 1998-XX, no P1D), " +
      "resolved from the document creation time. “Value right”: what was read lies within the gold's value; “strict”: it is the same, and as exact. " +
      "What a reader finds in one gold span is put together, a time of day with its day, or with the day read last before it in the paragraph, or the story's. " +
      "A part of the day is no fault where the gold gives the day alone, a night may be an evening, and 24:00 is 0:00. Spans are right where they overlap (all TIMEX3 of the two types).",
  ];
}

function row(name: string, score: Score): string[] {
  const precision = score.foundHit / score.foundSpans;
  const recall = score.goldHit / score.goldSpans;
  return [
    name,
    String(score.gold),
    percent(score.right / score.gold),
    percent(score.strict / score.gold),
    percent(precision),
    percent(recall),
    percent((2 * precision * recall) / (precision + recall)),
    String(score.crashes),
    String(Math.round(score.words / (score.time / 1000))),
  ];
}

function percent(part: number): string {
  return Number.isNaN(part) ? "" : (part * 100).toFixed(1);
}
