import { readFileSync } from "node:fs";
import type { Sign } from "./readers.ts";
import { unitName } from "./units.ts";

/** A quantity of a sentence; the set gives no offsets. */
export interface Quantity {
  /** One number, or the two ends of a range. */
  readonly values: readonly number[];
  /** Undefined where it has none. */
  readonly unit?: string;
  /** Undefined for the trends "up" and "down", which are no comparators. */
  readonly sign?: Sign;
  readonly shown: string;
}

export interface QuantitySentence {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** The sentences of NewsQuant. */
export function readNewsQuant(file: string): QuantitySentence[] {
  const sentences = JSON.parse(readFileSync(file, "utf8")) as readonly Raw[];
  return sentences.map(({ text, quantities }) => ({
    text: text.replace(/\bPS(?=\d)/g, "£"),
    quantities: quantities.map(quantityOf),
  }));
}

interface Raw {
  readonly text: string;
  readonly quantities: readonly {
    readonly change: string;
    readonly value: string;
    readonly unit: string;
    readonly normalized_unit: string;
  }[];
}

function quantityOf({
  change,
  value,
  unit: written,
  normalized_unit: named,
}: Raw["quantities"][number]): Quantity {
  const unit = written === "p" ? "penny" : named;
  const values = value.split(/(?<=\d)\s*-\s*/).map(Number);
  return {
    values,
    shown: `${change}${value} ${unit}`,
    ...(unit !== "-" && { unit: unitName(unit) }),
    ...(isSign(change) && { sign: change }),
  };
}

function isSign(change: string): change is Sign {
  return ["=", "~", "<", ">"].includes(change);
}
