import type { Document, Sentence } from "../../../document.ts";
import type { Name } from "../../../facts/names/name.ts";
import { type Office, officesOf } from "./offices.ts";

/** What tells one person of a sentence from the others in it: that he speaks, how old he is, what office he holds. */
export interface PersonPlace {
  readonly name: Name;
  readonly speaks: boolean;
  /** In years. */
  readonly age?: number;
  readonly offices: readonly Office[];
}

/** The people of a sentence who have such a place. */
export function personPlaces(sentence: Sentence, { blocks }: Document): PersonPlace[] {
  const { text } = blocks[sentence.block]!;
  return sentence.names.filter(isPerson).flatMap((name): PersonPlace[] => {
    const start = name.title && name.title.end <= name.start ? name.title.start : name.start;
    const before = text.slice(Math.max(sentence.start, start - reach), start);
    const behind = text.slice(name.end, Math.min(sentence.end, name.end + 2 * reach));
    // "Said Hafenkontor's director, Joachim Weiss": the director speaks.
    if (POSSESSIVE.test(behind)) return [];
    const speaks = SAID_BY.test(before) || SAYS.test(behind);
    const age = AGED.exec(behind)?.[1];
    const offices = officesOf(name, sentence, text);
    if (!speaks && age === undefined && offices.length === 0) return [];
    return [{ name, speaks, offices, ...(age !== undefined && { age: Number(age) }) }];
  });
}

/** A person, or who goes by the last word of a name that could be one. */
export function isPerson({ type, entity: { name, forms } }: Name): boolean {
  return type === "person" || (type === "other" && / /.test(name) && forms.includes(name.split(" ").at(-1)!));
}

/** So far from a name its verb is looked for, in characters. */
const reach = 60;

const verbs =
  "said|says|told|tells|added|adds|warned|warns|cautioned|argued|insisted|wrote|recalled|stressed|explained|noted|predicted|estimated|denied|confirmed|announced|reported|claimed";

const POSSESSIVE = /^['’]s? \p{Ll}/u;

/** "said Ana Prado", "according to the union's secretary, Ana Prado". */
const SAID_BY = new RegExp(
  `\\b(?:${verbs}|according to)(?: (?:the|an?|its|their|[^ ,.;:“”"]{1,30}['’]s(?: [a-z-]{2,20}){0,3}))?(?: [^,.;:“”"]{1,40},)? $`,
);

/** "Ana Prado said", "Ana Prado of the union, who was there, said". */
const SAYS = new RegExp(
  `^(?: (?:of|at|from|for) [^,]{1,40})?(?:, [^,]{1,60},)? (?:also |then |later )?(?:${verbs})\\b`,
);

/** "Ana Prado, 67,", "Ana Prado, a 67-year-old nurse", "Ana Prado, who is 19". */
const AGED = /^,? (?:aged |who is |an? )?(\d{1,3})(?:[,.;]| and|-year-old| years? old)/;
