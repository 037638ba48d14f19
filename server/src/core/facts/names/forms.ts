import { countryOf } from "./demonyms.ts";
import type { NameType } from "./name.ts";
import { OF_HEADS, PLACE_MODIFIERS } from "./vocabulary.ts";

/** The form in which names are looked up: lower case, straight apostrophes, no dots, single spaces. */
export function keyOf(name: string): string {
  let key = name === "US" ? "u.s." : name.toLowerCase();
  if (key.includes("’")) key = key.replaceAll("’", "'");
  if (key.includes(".")) key = key.replace(/\.(?=\p{L}|$|\s)/gu, "");
  return key.replace(/\s+/g, " ");
}

/** The acronyms that a name can have, in lower case: with and without its small words. */
export function initialsOf(text: string, parts: readonly string[]): string[] {
  if (parts.length < 2) return [];
  const words = text.split(/[\s-]+/).filter((word) => word !== "");
  const letters = (some: readonly string[]) => some.map((word) => word[0]!.toLowerCase()).join("");
  const all = letters(words);
  const large = letters(words.filter((word) => /^\p{Lu}/u.test(word)));
  return all === large ? [all] : [all, large];
}

/** Words in capitals one after another that are more than these are no name. */
const longest = 24;

/** The keys of the forms in which a name of several words can come back: surname, company's first word, "the Institute". */
export function shortFormsOf(parts: readonly string[], type: NameType): string[] {
  if (parts.length < 2 || parts.length > longest || type === "place") return [];
  const forms: string[] = [];
  if (type === "organisation") {
    const last = parts.at(-1)!;
    if (OF_HEADS.has(last)) forms.push(last);
    for (let end = 1; end < parts.length; end++) {
      const form = parts.slice(0, end).join(" ");
      if (!countryOf(form) && !PLACE_MODIFIERS.has(form) && !SMALL.has(parts[end - 1]!)) forms.push(form);
    }
  } else {
    for (let start = 1; start < parts.length; start++) forms.push(parts.slice(start).join(" "));
    forms.push(parts[0]!);
  }
  return forms.map(keyOf);
}

const SMALL = new Set(["of", "for", "the", "and"]);
