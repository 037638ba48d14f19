import type { Span } from "../../text/span.ts";
import { aliasOf } from "./aliases.ts";
import { type CountryForm, countryOf } from "./demonyms.ts";
import { initialsOf, keyOf, shortFormsOf } from "./forms.ts";
import type { Name, NameType } from "./name.ts";
import { stateOf } from "./states.ts";
import { typeOf } from "./typing.ts";

/** What may be a name, as read from a block. */
export interface Seen extends Span {
  readonly text: string;
  /** The words of `text` in lower case. */
  readonly parts: readonly string[];
  /** Where the second word starts; the first may turn out to be no part of the name. */
  readonly second: number;
  /** True where the first capital only starts a sentence, so that the document has to decide. */
  readonly initial: boolean;
  readonly title?: Span & { readonly text: string };
  readonly roles?: Name["roles"];
  readonly context: Context;
  /** What only the document can decide: a title's word that may be a surname, "Major"; or a work's title, which is sure. */
  readonly sort?: "office" | "work";
}

/** What stands around it: "said" after a speaker, an age, an apposition, brackets, "in" before a place, a country behind it, "the", "gave" after somebody who acts, a list or a table. */
export type Context =
  | "speaks"
  | "aged"
  | "described"
  | "bracketed"
  | "located"
  | "region"
  | "the"
  | "acts"
  | "listed"
  | "none";

/** The same with all that follows from it alone, so that tying mentions together only looks things up. */
export interface Candidate extends Seen {
  /** As `keyOf` makes it. */
  readonly key: string;
  /** The key under which all names of the same thing are found: the country of a demonym, "islamic state" for "isis". */
  readonly canonical: string;
  readonly country?: CountryForm;
  readonly type: NameType;
  /** Keys of the forms in which it can come back. */
  readonly shortForms: readonly string[];
  readonly initials: readonly string[];
  /** Its letters in lower case where it can be an acronym: "ecb" for "E.C.B."; "" where it cannot. */
  readonly acronym: string;
  /** True where it has no lower-case letter: "ECB", "U.S.". */
  readonly capitals: boolean;
}

export function candidateOf(seen: Seen): Candidate {
  const country = countryOf(seen.text);
  const key = keyOf(seen.text);
  const type = typeOf(seen, country);
  const letters = seen.text.replaceAll(".", "");
  return {
    key,
    canonical: country?.country ?? stateOf(seen.text)?.toLowerCase() ?? aliasOf(key) ?? key,
    type,
    shortForms: country || seen.sort === "work" ? [] : shortFormsOf(seen.parts, type),
    initials: country || seen.sort === "work" ? [] : initialsOf(seen.text, seen.parts),
    acronym: /^\p{Lu}[\p{Lu}&]{1,6}$/u.test(letters) ? letters.toLowerCase() : "",
    capitals: /^[\p{Lu}.&]+$/u.test(seen.text),
    ...seen,
    ...(country && { country }),
  };
}

/** The candidate without its first word, which only started the sentence. */
export function withoutFirst(candidate: Candidate): Candidate {
  const { start, end, second, context, title, roles } = candidate;
  const text = candidate.text.slice(second - start);
  const parts = candidate.parts.slice(1);
  return candidateOf({
    start: second,
    end,
    text,
    parts,
    second,
    initial: false,
    context,
    ...(title && { title }),
    ...(roles && { roles }),
  });
}
