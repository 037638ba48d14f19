import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Phrase } from "./phrases.ts";
import { unitName } from "./units.ts";

/** The Recognizers' own tests of figures in English, in the folder of the gold sets, by kind. */
const FILES = {
  number: "Number/English/NumberModel",
  percentage: "Number/English/PercentModel",
  currency: "NumberWithUnit/English/CurrencyModel",
  dimension: "NumberWithUnit/English/DimensionModel",
  temperature: "NumberWithUnit/English/TemperatureModel",
  age: "NumberWithUnit/English/AgeModel",
} as const;

/** Where they stand. */
export const specsFolder = (folder: string) => join(folder, "recognizers/Specs");

interface Spec {
  readonly Input: string;
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string | null };
  }[];
}

/** What each test has with a value. */
export function readSpecs(folder: string): Phrase[] {
  return Object.entries(FILES).flatMap(([kind, file]) => {
    const text = readFileSync(join(specsFolder(folder), `${file}.json`), "utf8").replace(/^\uFEFF/, "");
    return (JSON.parse(text) as readonly Spec[]).flatMap(({ Input, Results }) =>
      Results.flatMap(({ Start, End, Resolution }): Phrase[] => {
        const value = Number((Resolution?.value ?? "").replace(/[%,]/g, "") || Number.NaN);
        if (Number.isNaN(value)) return [];
        const unit = Resolution?.unit ? { unit: unitName(Resolution.unit) } : {};
        return [{ kind, text: Input, start: Start, end: End + 1, value, ...unit }];
      }),
    );
  });
}
