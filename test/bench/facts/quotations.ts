import { join } from "node:path";
import { POLNEAR_RULE, readPolnear } from "./quotations/polnear.ts";
import { compromise, stet } from "./quotations/readers.ts";
import { JUDGING, type Score, type Share, score } from "./quotations/score.ts";
import { halfOf, type Measure } from "./section.ts";

/** Quotations and their speakers on PolNeAR, beside compromise on the same stories. */
export const measureQuotations: Measure = async (folder, half, verbose) => {
  const documents = halfOf(readPolnear(join(folder, "polnear")), half);
  const rows = [stet, compromise].map((reader) => {
    const found = score(reader, documents);
    if (reader === stet && verbose === "misses") for (const miss of found.misses) console.log(miss);
    return rowOf(reader.name, found, reader.attribute !== undefined);
  });
  return [
    {
      title: `Quotations (${half === "tune" ? "the half for tuning" : "the half not tuned on"})`,
      columns: [
        "reader",
        "quotations",
        "recall",
        "called speech",
        "precision, strict",
        "judged",
        "speaker right",
        "verb right",
        "words/s",
      ],
      rows: documents.length > 0 ? rows : [],
      notes: documents.length > 0 ? [POLNEAR_RULE, JUDGING] : ["PolNeAR is not there."],
    },
  ];
};

function rowOf(name: string, found: Score, attributes: boolean): string[] {
  return [
    name,
    String(found.recall.of),
    percent(found.recall),
    String(found.spoken.of),
    percent(found.spoken),
    percent(found.judged),
    attributes ? percent(found.speaker) : "no speakers",
    attributes ? percent(found.verb) : "no verbs",
    `${Math.round(found.wordsPerSecond / 1000)}k`,
  ];
}

function percent({ met, of }: Share): string {
  return `${((met / of) * 100).toFixed(2)} %`;
}
