import { existsSync } from "node:fs";
import { join } from "node:path";
import { ducklingFolder, readDuckling } from "./figures/duckling.ts";
import { IEER_RULE, readIeerFigures } from "./figures/ieer.ts";
import { readNewsQuant } from "./figures/newsquant.ts";
import { figurePeers } from "./figures/peers.ts";
import { measurePhrases, type Phrase, wrongPhrases } from "./figures/phrases.ts";
import { type Reader, stet } from "./figures/readers.ts";
import { readSpecs, specsFolder } from "./figures/recognizers-specs.ts";
import { NEWSQUANT_RULE, type QuantityScore, scoreQuantities } from "./figures/score-quantities.ts";
import { type SpanScore, scoreSpans } from "./figures/score-spans.ts";
import { halfOf, type Measure, type Section } from "./section.ts";

/** Figures on IEER and NewsQuant, beside the Recognizers and compromise on the same rows. */
export const measureFigures: Measure = async (folder, half, verbose) => {
  const readers = verbose === "misses" ? [stet] : [stet, ...figurePeers()];
  const which = half === "tune" ? "the half for tuning" : "the half not tuned on";
  const [ieer, newsquant] = [join(folder, "ieer"), join(folder, "newsquant/newsquant.json")];
  return [
    existsSync(ieer)
      ? spansOf(`Figures: IEER (${which})`, halfOf(readIeerFigures(ieer), half).flat(), readers, verbose)
      : missing("IEER"),
    existsSync(newsquant)
      ? quantitiesOf(
          `Figures: NewsQuant (${which})`,
          halfOf(readNewsQuant(newsquant), half),
          readers,
          verbose,
        )
      : missing("NewsQuant"),
    existsSync(specsFolder(folder))
      ? phrasesOf("tests of the Recognizers", halfOf(readSpecs(folder), half), readers, verbose)
      : missing("The tests of the Recognizers"),
    existsSync(ducklingFolder(folder))
      ? phrasesOf("corpora of duckling", halfOf(readDuckling(folder), half), readers, verbose)
      : missing("The corpora of duckling"),
  ];
};

function phrasesOf(
  name: string,
  phrases: readonly Phrase[],
  readers: readonly Reader[],
  verbose: "misses" | "sums",
): Section {
  if (verbose === "misses") for (const wrong of wrongPhrases(phrases, stet)) console.log(`${name} ${wrong}`);
  return measurePhrases(`Figures: ${name}, value right`, phrases, readers, PHRASES_RULE);
}

const PHRASES_RULE =
  "What is said to assistants (“one twenty two”, “20 dollars 43”), not what is written in news. A value is right where a figure over the " +
  "phrase has it, in the unit of the test or as much in another; ordinals, ranges and bounds are left aside.";

function missing(name: string): Section {
  return { title: `Figures: ${name}`, columns: [], rows: [], notes: [`${name} is not there.`] };
}

function spansOf(
  title: string,
  paragraphs: Parameters<typeof scoreSpans>[1],
  readers: readonly Reader[],
  verbose: "misses" | "sums",
): Section {
  const rows = readers.map((reader) => {
    const score = scoreSpans(reader, paragraphs);
    if (verbose === "misses") for (const miss of score.misses) console.log(`IEER ${miss}`);
    return [
      reader.name,
      ...spanCells(score),
      speedOf(
        reader,
        paragraphs.map(({ text }) => text),
      ),
    ];
  });
  const columns = ["reader", "values", "value right", "spans", "P", "R", "F1 relaxed", "words/s"];
  return { title, columns, rows, notes: [IEER_RULE] };
}

function spanCells({ values, right, gold, goldMet, found, foundMet }: SpanScore): string[] {
  const [precision, recall] = [foundMet / found, goldMet / gold];
  return [
    String(values),
    percent(right / values),
    String(gold),
    percent(precision),
    percent(recall),
    f1(precision, recall),
  ];
}

function quantitiesOf(
  title: string,
  sentences: Parameters<typeof scoreQuantities>[1],
  readers: readonly Reader[],
  verbose: "misses" | "sums",
): Section {
  const rows = readers.map((reader) => {
    const score = scoreQuantities(reader, sentences);
    if (verbose === "misses") for (const miss of score.misses) console.log(`NewsQuant ${miss}`);
    return [
      reader.name,
      ...quantityCells(score),
      speedOf(
        reader,
        sentences.map(({ text }) => text),
      ),
    ];
  });
  const columns = [
    "reader",
    "quantities",
    "value P/R/F1",
    "value and unit F1",
    "comparator right",
    "of the hedged",
    "words/s",
  ];
  return { title, columns, rows, notes: [NEWSQUANT_RULE] };
}

function quantityCells(score: QuantityScore): string[] {
  const { gold, found, values, units, signs, signsRight, hedged, hedgedRight } = score;
  return [
    String(gold),
    `${percent(values / found)}/${percent(values / gold)}/${f1(values / found, values / gold)}`,
    f1(units / found, units / gold),
    signs > 0 ? percent(signsRight / signs) : "no comparators",
    hedged > 0 ? `${percent(hedgedRight / hedged)} (${hedged})` : "",
  ];
}

/** Words a second over the first paragraphs, after one run that warms the reader up; the best of three. */
function speedOf({ read }: Reader, texts: readonly string[]): string {
  const sample = texts.slice(0, 120);
  const words = sample.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const run = () => {
    const start = performance.now();
    for (const text of sample) read(text, "1998-04-24");
    return performance.now() - start;
  };
  return `${Math.round(words / Math.min(run(), run(), run()))}k`;
}

function f1(precision: number, recall: number): string {
  return percent((2 * precision * recall) / (precision + recall));
}

const percent = (share: number) => (share * 100).toFixed(1);
