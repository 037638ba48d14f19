import britishToAmerican from "american-british-english-translator/data/british_spellings.json" with {
  type: "json",
};
import { remember } from "../cache.ts";

/** One form shared by all spellings of a lower-case word: "centre" and "center" have the same. */
export const canonicalSpelling: (word: string) => string = remember(
  (word: string) => (britishToAmerican as Record<string, string>)[word] ?? word,
  (word) => word,
  20_000,
);

/** True where two different lower-case words are UK and US spellings of one word. */
export function isVariantSpelling(a: string, b: string): boolean {
  return a !== b && canonicalSpelling(a) === canonicalSpelling(b);
}
