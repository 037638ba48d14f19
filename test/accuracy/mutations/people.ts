import type { Base } from "./base.ts";
import { has } from "./plant.ts";

export interface Person {
  readonly first: string;
  readonly last: string;
}

const full = "(\\p{Lu}\\p{Ll}+) (\\p{Lu}[\\p{L}-]+)";
const speech = "said|told|added|says|asked|recalled|cautioned";
const places = "Lake|Mount|Port|North|South|East|West|New|St|Mr|Mrs|Ms|Dr|Great|University";

/** The people whom both the draft and a reference name in full, by what stands beside them: an age, a verb of speech. */
export function peopleOf({ text, references }: Base): Person[] {
  const found = new Map<string, Person>();
  const patterns = [
    `\\b(?:${speech}|Mr|Dr|captain|director|executive|minister|mayor|coroner|arbiter) ${full}(?! \\p{Lu})`,
    `(?<!\\p{Lu}\\p{L}* |[Tt]he )\\b${full}(?: (?:${speech}|who)\\b|, (?:who|\\d\\d)\\b)`,
  ];
  for (const pattern of patterns)
    for (const [, first, last] of text.matchAll(new RegExp(pattern, "gu"))) {
      const name = `${first} ${last}`;
      const isPerson = !new RegExp(`^(?:The|${places})$`).test(first!);
      if (isPerson && has(references, name) && !isBody(name, `${text}\n${references}`))
        found.set(name, { first: first!, last: last! });
    }
  return [...found.values()];
}

/** "An analyst at Schelde Securities", "the group Green Line", "the El Porvenir mine": two capitalised words may be no person. */
const isBody = (name: string, all: string) =>
  new RegExp(
    `\\b(?:at|of|[Tt]he|company|firm|group|airline|bank|agency|(?:flown|operated|run) by) ${name}\\b`,
  ).test(all);
