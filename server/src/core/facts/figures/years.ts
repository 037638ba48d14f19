import type { Found } from "./found.ts";

/** True for a bare number that can only be a year where nothing is counted: "Expo 2020", "class of 1968". */
export function isYear({ kind, value, words, high, number, start, end }: Found): boolean {
  return (
    kind === "cardinal" &&
    !words &&
    high === undefined &&
    end - start === YEAR_DIGITS &&
    number.end === end &&
    Number.isInteger(value) &&
    value >= EARLIEST &&
    value <= LATEST
  );
}

const YEAR_DIGITS = 4;
const EARLIEST = 1900;
const LATEST = 2049;
