import type { Found, Reader } from "./found.ts";
import { matchAt } from "./phrases.ts";

const SIZES: Readonly<Record<string, number>> = {
  ten: 10,
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const SEVERAL =
  /(?:several|few|couple of)[ -](dozen|hundred|thousand|million|billion|trillion)(?:[ -](thousand|million|billion|trillion))?(?![a-z])/iy;
const WORDS =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)(?:[ -]of[ -](thousands|millions|billions|trillions|lakhs|crores))?(?![a-z])/iy;

/** The words that a vague number begins with. */
export const VAGUE_WORDS: readonly string[] =
  "tens dozens scores hundreds thousands millions billions trillions lakhs crores several few couple".split(
    " ",
  );

/** "hundreds", "tens of thousands": some number of that order, never the number itself. */
export const vagueAt: Reader = (text, at) => {
  const several = matchAt(SEVERAL, text, at);
  // "A few hundred million years"
  const times = SIZES[several?.[2]?.toLowerCase() ?? ""] ?? 1;
  if (several) return [vague(at, at + several[0].length, SIZES[several[1]!.toLowerCase()]! * times)];
  const match = matchAt(WORDS, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const first = match[1]!.toLowerCase();
  if (/^(?:tens|scores)$/.test(first) && !match[2] && !/^ of \p{L}/u.test(text.slice(end, end + 5)))
    return [];
  const size = (word: string | undefined) => (word ? SIZES[word.toLowerCase().slice(0, -1)]! : 1);
  return [vague(at, end, size(first) * size(match[2]))];
};

function vague(start: number, end: number, value: number): Found {
  const number = { start, end };
  return {
    ...number,
    kind: "cardinal",
    value,
    unit: "vague",
    number,
    decimals: 0,
    words: true,
    magnitude: 1,
  };
}
