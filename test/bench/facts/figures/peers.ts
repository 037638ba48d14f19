import { loadPeers } from "../dates-install.ts";
import type { FoundFigure, Reader } from "./readers.ts";
import { unitName } from "./units.ts";

/** The libraries that read figures, each with its defaults; what each itself calls a date or an ordinal is left out. */
export function figurePeers(): Reader[] {
  const load = loadPeers({ "@microsoft/recognizers-text-suite": "1.3.1", compromise: "14.17.0" });
  return [
    recognizers(load("@microsoft/recognizers-text-suite") as Recognizers),
    compromise(load("compromise") as Compromise),
  ];
}

type Recognize = (text: string, culture: string) => readonly Recognized[];
interface Recognized {
  readonly start: number;
  /** The last character's. */
  readonly end: number;
  readonly resolution: { readonly value?: string; readonly unit?: string } | null;
}
interface Recognizers
  extends Readonly<
    Record<
      | "recognizeCurrency"
      | "recognizeDimension"
      | "recognizeTemperature"
      | "recognizeAge"
      | "recognizePercentage"
      | "recognizeNumber"
      | "recognizeDateTime",
      Recognize
    >
  > {}

const MODELS = [
  ["recognizeCurrency", ""],
  ["recognizeDimension", ""],
  ["recognizeTemperature", ""],
  ["recognizeAge", " of age"],
  ["recognizePercentage", ""],
  ["recognizeNumber", ""],
] as const;

/** The Recognizers: each model in turn, as NewsQuant's authors ask it; a span that an earlier one has is taken. */
function recognizers(library: Recognizers): Reader {
  return {
    name: "Recognizers",
    read: (text) => {
      const figures: FoundFigure[] = [];
      for (const [model, behind] of MODELS) {
        for (const { start, end: last, resolution } of attempt(() => library[model](text, "en-us"))) {
          const end = last + 1;
          const value = resolution?.value;
          if (value == null || figures.some((other) => other.start < end && start < other.end)) continue;
          const unit = value.endsWith("%") ? "percent" : resolution?.unit && `${resolution.unit}${behind}`;
          const number = Number(value.replace(/[%,]/g, ""));
          figures.push({ start, end, values: [number], range: false, ...(unit && { unit: unitName(unit) }) });
        }
      }
      const dates = attempt(() => library.recognizeDateTime(text, "en-us"));
      return figures.filter(
        (each) => each.unit || !dates.some((date) => date.start < each.end && each.start <= date.end),
      );
    },
  };
}

function attempt(read: () => readonly Recognized[]): readonly Recognized[] {
  try {
    return read();
  } catch {
    return [];
  }
}

type Compromise = (text: string) => {
  readonly docs: readonly (readonly { pre: string; text: string; post: string; tags: Set<string> }[])[];
  numbers(): {
    readonly fullPointer: readonly [sentence: number, from: number, to: number][];
    json(): readonly { number?: { num: number | null; prefix: string; unit: string } }[];
  };
};

/** compromise: `numbers()`, its offsets by walking the terms. */
function compromise(library: Compromise): Reader {
  return {
    name: "compromise",
    read: (text) => {
      const doc = library(text);
      const starts = walk(doc.docs);
      const numbers = doc.numbers();
      const values = numbers.json();
      return numbers.fullPointer.flatMap(([sentence, from, to], index): FoundFigure[] => {
        const terms = doc.docs[sentence]!.slice(from, to);
        const value = values[index]?.number;
        if (
          typeof value?.num !== "number" ||
          terms.some(({ tags }) => tags.has("Date") || tags.has("Ordinal"))
        )
          return [];
        const start = starts[sentence]![from]!;
        const end = starts[sentence]![to - 1]! + terms.at(-1)!.text.length;
        const unit = SYMBOLS[value.prefix] ?? value.unit;
        return [{ start, end, values: [value.num], range: false, ...(unit && { unit: unitName(unit) }) }];
      });
    },
  };
}

const SYMBOLS: Readonly<Record<string, string>> = {
  $: "dollar",
  "£": "pound sterling",
  "€": "euro",
  "¥": "yen",
};

function walk(docs: ReturnType<Compromise>["docs"]): number[][] {
  let at = 0;
  return docs.map((terms) =>
    terms.map(({ pre, text, post }) => {
      const start = at + pre.length;
      at = start + text.length + post.length;
      return start;
    }),
  );
}
