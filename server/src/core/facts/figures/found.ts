import type { Figure } from "./figure.ts";

/** What a reader finds: a figure that has yet to get its comparator, its rate and the noun it counts. */
export interface Found extends Omit<Figure, "text" | "comparator" | "hedge" | "rate" | "noun"> {
  /** 1e9 where "billion" stands with the number, for the other end of a range. */
  readonly magnitude: number;
  /** What one of the written unit is in the figure's, where that is not 1: 0.01 for pence and basis points. */
  readonly scale?: number;
}

/** Reads the figure that begins at an offset. */
export type Reader = (text: string, at: number) => readonly Found[] | undefined;
