import { remember } from "../cache.ts";
import { alwaysIse, rules, singles } from "./spelling-rules.ts";

/** One form shared by all spellings of a lower-case word, the American one: "centre" and "center" both give "center". */
export const canonicalSpelling: (word: string) => string = remember(americanise, (word) => word, 20_000);

/** True where two different lower-case words are UK and US spellings of one word. */
export function isVariantSpelling(a: string, b: string): boolean {
  return a !== b && canonicalSpelling(a) === canonicalSpelling(b);
}

const letters = /^[a-z]{3,30}$/;

function americanise(word: string): string {
  if (!letters.test(word)) return word;
  const single = singles.get(word);
  if (single !== undefined) return single;
  let form = word;
  for (const [pattern, replacement] of rules) form = form.replace(pattern, replacement);
  return alwaysIse.test(form) ? form : form.replace(ise, "$1iz$2");
}

/** "realise", "organisation": the ending that is spelled with z elsewhere. Shorter stems are names and other words. */
const ise =
  /^([a-z]{3,})is((?:e[ds]?|ers?|ing|ings|able|ability|ably|ations?|ational|ationally|ingly|edly|ement))$/;
