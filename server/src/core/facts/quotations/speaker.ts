import { countryOf } from "../names/demonyms.ts";
import { genderOf } from "../names/lexicon.ts";
import type { Name, Names } from "../names/name.ts";
import type { Quotation } from "./quotation.ts";

/**
 * The entity name that a quotation's speaker refers to: a surname or a title becomes the full name, a pronoun the one
 * person named before it, or who spoke last in its paragraph. Undefined where two could be meant. `textOf` gives the text of a
 * paragraph.
 */
export function resolveSpeaker(
  quotation: Quotation,
  names: Names,
  textOf: (block: number) => string = () => "",
): string | undefined {
  const { speaker } = quotation;
  if (!speaker) return undefined;
  const named = namedIn(speaker, names);
  if (named) return named;
  const words = speaker.text.toLowerCase();
  const before = namedBefore(speaker, quotation, names);
  if (words === "he" || words === "she") return onePerson(before, speaker.block, words, textOf);
  if (words === "it") return before.findLast(({ name }) => name.type === "organisation")?.name.entity.name;
  if (/^(?:they|we|i|you|who|one)$/.test(words)) return undefined;
  return byDescription(words, before);
}

type Speaker = NonNullable<Quotation["speaker"]>;

/** The name inside the speaker's words: a person first, else the name that the words end with. */
function namedIn(speaker: Speaker, names: Names): string | undefined {
  const inside = (names.byBlock[speaker.block] ?? []).filter(
    ({ start, end, text }) =>
      start >= speaker.start &&
      end <= speaker.end &&
      // "Cortes's wife" is not Cortes.
      !/^['’]s?(?!\p{L})/u.test(speaker.text.slice(end - speaker.start)) &&
      // "The Scot" is somebody who was named before.
      !countryOf(text)?.demonym,
  );
  const atEnd = inside.findLast((name) => name.end === speaker.end);
  // "The Orrin club president" and "the head of Brennholt" say whose office it is.
  // "The mayor of Sankt Wendel, Ana Kos": whoever the place may look like.
  const person = inside.findLast(
    (name) =>
      name.type === "person" &&
      !isOffice(speaker, name.end) &&
      !(atEnd && name !== atEnd && ofBefore.test(before(speaker, name))),
  );
  const head = atEnd && !ofBefore.test(before(speaker, atEnd)) ? atEnd : undefined;
  return (person ?? head)?.entity.name;
}

const before = (speaker: Speaker, { start }: Name) => speaker.text.slice(0, start - speaker.start);
const ofBefore = /\b(?:of|at|from|for|in|with) (?:the )?$/;

/** True where the words begin with an article and go on behind the name with a noun. */
function isOffice({ text, start }: Speaker, end: number): boolean {
  return /^(?:the|an?|its|his|her|their) /i.test(text) && /^ \p{Ll}/u.test(text.slice(end - start));
}

interface Mention {
  readonly name: Name;
  readonly block: number;
}

/** How many paragraphs back a pronoun or a description may point. */
const REACH = 3;

/** The names before the speaker's words, those inside the quotation left out. */
function namedBefore(speaker: Speaker, quotation: Quotation, names: Names): Mention[] {
  const first = Math.max(0, speaker.block - REACH);
  return names.byBlock.slice(first, speaker.block + 1).flatMap((list, i) =>
    list
      .map((name) => ({ name, block: first + i }))
      .filter(({ name, block }) => {
        if (block < speaker.block) return true;
        const inQuotation =
          block === quotation.block && name.start >= quotation.start && name.end <= quotation.end;
        return name.end <= speaker.start && !inQuotation;
      }),
  );
}

function onePerson(
  before: readonly Mention[],
  block: number,
  pronoun: string,
  textOf: (block: number) => string,
): string | undefined {
  const named = before.filter(({ name }) => name.type === "person");
  const persons = named.filter(({ name }) => agrees(name, pronoun));
  const nearest = persons.at(-1);
  if (!nearest || nearest.block < block - 1) return undefined;
  // "The judge rejected it. Mrs Ellwood had not been hurt, he said": a paragraph with people of its own has its own "he".
  if (nearest.block < block && named.at(-1) !== nearest) return undefined;
  const same = persons.filter((mention) => mention.block === nearest.block);
  const { entity } = nearest.name;
  if (same.every(({ name }) => name.entity === entity)) return entity.name;
  const last = nearest.block === block ? lastSayer(same, textOf(block)) : undefined;
  return last?.entity.name;
}

/** "Coach Leon Whitfield said a scan would show whether Baptiste could play. “…,” he added": who spoke goes on speaking. */
function lastSayer(mentions: readonly Mention[], text: string): Name | undefined {
  return mentions.findLast(
    ({ name }) =>
      SAYS.test(text.slice(name.end, name.end + farthest)) &&
      !OF.test(text.slice(Math.max(0, name.start - 24), name.start)) &&
      !OF_KIN.test(text.slice(Math.max(0, name.start - 32), name.start)),
  )?.name;
}

/** In characters, from a name to its verb. */
const farthest = 120;
const SAYS =
  /^(?: (?:of|at|from|for) [^,.“”"]{1,50})?(?:, [^,.“”"]{1,60},)? (?:also |then |later )?(?:said|says|told|tells|warned|explained|added)\b/;
/** "Analyst Piers Lund of the bank Apogee said": the bank does not speak. */
const OF = /\b(?:of|at|from|for|by|with) (?:the )?(?:\p{Ll}+ )?$/u;

/** "Barbara Nowik, whose daughter, Ola, died in the fire, said" */
const OF_KIN = /\bwhose (?:\p{Ll}+,? ){1,3}$/u;

function agrees({ title, entity }: Name, pronoun: string): boolean {
  const words = title?.text.toLowerCase() ?? "";
  if (/\b(?:mrs|ms|miss|lady|dame|queen|princess|baroness|\w+woman)\b/.test(words)) return pronoun === "she";
  if (/\b(?:mr|sir|lord|king|prince|father|\w+sman)\b/.test(words)) return pronoun === "he";
  const gender = genderOf(entity.name.split(/[\s-]/)[0]?.toLowerCase() ?? "");
  return gender === undefined || (gender === "female") === (pronoun === "she");
}

/** "the minister" is the last person whose title says minister; "the bank" the last body with Bank in its name. */
function byDescription(words: string, before: readonly Mention[]): string | undefined {
  const content = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== "the");
  if (content.length === 0) return undefined;
  const fits = (text: string) => {
    const have = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    return content.every((word) => have.has(word));
  };
  const matching = before.filter(({ name: { type, title, entity } }) => {
    if (type === "person") return title !== undefined && fits(title.text);
    return type === "organisation" && fits(entity.name);
  });
  const last = matching.at(-1)?.name.entity;
  return last && matching.every(({ name }) => name.entity === last) ? last.name : undefined;
}
