import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Phrase } from "./phrases.ts";
import { unitName } from "./units.ts";

/** The corpora of figures in English, by kind. */
const FILES = {
  numeral: "Numeral",
  money: "AmountOfMoney",
  distance: "Distance",
  volume: "Volume",
  quantity: "Quantity",
  temperature: "Temperature",
  duration: "Duration",
} as const;

/** Where they stand, in the folder of the gold sets. */
export const ducklingFolder = (folder: string) => join(folder, "duckling/Duckling");

/** The phrases with one value; those of ranges and bounds ("under 40 degrees") are left aside. */
export function readDuckling(folder: string): Phrase[] {
  return Object.entries(FILES).flatMap(([kind, file]) => {
    const source = readFileSync(join(ducklingFolder(folder), file, "EN/Corpus.hs"), "utf8");
    const all = source.slice(source.indexOf("allExamples ::"));
    return all.split("examples (").flatMap((block) => phrasesIn(kind, block));
  });
}

/** "simple Dollar 10", "NumeralValue (-504)", "DurationData 30 Minute". */
const HEAD =
  /^(?:simple (?<unit>\w+) |NumeralValue |DurationData )\(?(?<value>-?[\d.]+(?:e\d+)?)\)?(?: (?<grain>[A-Z][a-z]+))?/;

function phrasesIn(kind: string, block: string): Phrase[] {
  const { unit, value, grain } = HEAD.exec(block)?.groups ?? {};
  if (value === undefined) return [];
  const named = grain && grain !== "Nothing" && grain !== "Just" ? grain : unit;
  const known = named !== undefined && named !== "Unnamed" && named !== "M" ? { unit: unitName(named) } : {};
  return [...block.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .filter(({ index }) => !/Just $/.test(block.slice(0, index)))
    .map((match) => {
      const text = unescaped(match[1]!);
      return { kind, text, start: 0, end: text.length, value: Number(value), ...known };
    });
}

/** Haskell's escapes: "\x20ac", "\233", "\&", "\"". */
function unescaped(text: string): string {
  return text.replace(/\\(?:x([\da-f]+)|(\d+)|(.))/gi, (_, hex?: string, decimal?: string, other?: string) =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : other === "&"
        ? ""
        : other!,
  );
}
