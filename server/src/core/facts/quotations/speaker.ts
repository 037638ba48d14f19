import { genderOf } from "../names/lexicon.ts";
import type { Name, Names } from "../names/name.ts";
import type { Quotation } from "./quotation.ts";

/**
 * The entity name that a quotation's speaker refers to: a surname or a title becomes the full name, a pronoun the one
 * person named before it. Undefined where two could be meant.
 */
export function resolveSpeaker(quotation: Quotation, names: Names): string | undefined {
  const { speaker } = quotation;
  if (!speaker) return undefined;
  const named = namedIn(speaker, names);
  if (named) return named;
  const words = speaker.text.toLowerCase();
  const before = names.mentions.filter((mention) => isBefore(mention, quotation));
  if (words === "he" || words === "she") return onePerson(before, speaker.block, words, names);
  if (words === "it") return lastOf(before, "organisation", names);
  if (/^(?:they|we|i|you|who|one)$/.test(words)) return undefined;
  return byDescription(words, before, names);
}

/** The name inside the speaker's words: a person first, else the name that the words end with. */
function namedIn(speaker: NonNullable<Quotation["speaker"]>, names: Names): string | undefined {
  const inside = names.mentions.filter(
    (mention) =>
      mention.block === speaker.block && mention.start >= speaker.start && mention.end <= speaker.end,
  );
  const person = inside.findLast((mention) => mention.type === "person");
  const head = inside.findLast((mention) => mention.end === speaker.end);
  const chosen = person ?? head;
  return chosen && names.entities[chosen.entity]?.name;
}

function isBefore(mention: Name, quotation: Quotation): boolean {
  const speaker = quotation.speaker!;
  if (mention.block !== speaker.block)
    return mention.block < speaker.block && mention.block >= speaker.block - REACH;
  const inQuotation =
    mention.block === quotation.block && mention.start >= quotation.start && mention.end <= quotation.end;
  return mention.end <= speaker.start && !inQuotation;
}

/** How many paragraphs back a pronoun or a description may point. */
const REACH = 3;

function onePerson(
  before: readonly Name[],
  block: number,
  pronoun: string,
  names: Names,
): string | undefined {
  const persons = before.filter((mention) => mention.type === "person" && agrees(mention, pronoun, names));
  const nearest = persons.at(-1);
  if (!nearest || nearest.block < block - 1) return undefined;
  const same = persons.filter((mention) => mention.block === nearest.block);
  return same.every((mention) => mention.entity === nearest.entity)
    ? names.entities[nearest.entity]?.name
    : undefined;
}

function agrees(mention: Name, pronoun: string, names: Names): boolean {
  const title = mention.title?.text.toLowerCase() ?? "";
  if (/\b(?:mrs|ms|miss|lady|dame|queen|princess|baroness|\w+woman)\b/.test(title)) return pronoun === "she";
  if (/\b(?:mr|sir|lord|king|prince|father|\w+sman)\b/.test(title)) return pronoun === "he";
  const given = names.entities[mention.entity]?.name.split(/[\s-]/)[0]?.toLowerCase() ?? "";
  const gender = genderOf(given);
  return gender === undefined || (gender === "female") === (pronoun === "she");
}

function lastOf(before: readonly Name[], type: Name["type"], names: Names): string | undefined {
  const last = before.findLast((mention) => mention.type === type);
  return last && names.entities[last.entity]?.name;
}

/** "the minister" is the last person whose title says minister; "the bank" the last body with Bank in its name. */
function byDescription(words: string, before: readonly Name[], names: Names): string | undefined {
  const content = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== "the");
  const head = content.at(-1);
  if (!head) return undefined;
  const fits = (text: string) => {
    const have = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    return content.every((word) => have.has(word));
  };
  const matching = before.filter((mention) => {
    if (mention.type === "person") return mention.title !== undefined && fits(mention.title.text);
    return mention.type === "organisation" && fits(names.entities[mention.entity]?.name ?? "");
  });
  const last = matching.at(-1);
  const unsure = matching.some((mention) => mention.entity !== last!.entity);
  return last && !unsure ? names.entities[last.entity]?.name : undefined;
}
