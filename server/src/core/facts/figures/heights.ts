import { exact } from "./amounts.ts";
import type { Reader } from "./found.ts";
import { matchAt } from "./phrases.ts";

const WRITTEN = /([3-8])['’′] ?(\d|1[01])(?:["”″]|['’′]{2})/y;

/** "6'2\"": feet and inches by their marks. */
export const heightAt: Reader = (text, at) => {
  const match = matchAt(WRITTEN, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const value = exact(Number(match[1]) + Number(match[2]) / 12);
  const number = { start: at, end: at + 1 };
  return [
    { start: at, end, kind: "measure", value, unit: "foot", number, decimals: 0, words: false, magnitude: 1 },
  ];
};
