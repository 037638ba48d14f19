import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Office, officesOf, type PlacedOffice } from "./offices.ts";
import { isPerson } from "./person-places.ts";
import { compareRoles, type Role, readRole } from "./roles.ts";

/**
 * "Liam Hart, the captain" where the references have one captain, Duncan Rae, and do not tell of one where they tell of Hart: the
 * office of another. Undefined where they may mean more than one by it.
 */
export function otherHolderOf(
  office: Office,
  { fact, sentence: { names, block } }: Placed<Name>,
  { authorities, draft }: Comparison,
): PlacedOffice | undefined {
  const { role, span } = office;
  const { entity } = fact;
  const { text } = draft.blocks[block]!;
  if (role.standing.has("former") || role.standing.has("then") || !isOne(office, fact, text))
    return undefined;
  let holder: PlacedOffice | undefined;
  for (const { document } of authorities) {
    for (const { head, sentence } of headsIn(document)) {
      if (head !== role.head) continue;
      const { names: named } = document.sentences[sentence]!;
      const held = holdersIn(document).filter(
        (other) => other.placed.sentence.index === sentence && other.role.head === role.head,
      );
      // Who else may hold it, and whether it is told of the draft's person besides.
      if (held.length === 0 && named.some((name) => isSame(name, entity.name))) return undefined;
      for (const other of held) {
        if (isSame(other.placed.fact, entity.name)) return undefined;
        if (holder && !isSame(other.placed.fact, holder.placed.fact.entity.name)) return undefined;
        holder = other;
      }
    }
  }
  const places = authorities.flatMap(({ document }) =>
    document.sentences.filter(({ names }) => names.some((name) => isSame(name, entity.name))),
  );
  const heldIt = places.some(({ tokens }) =>
    tokens.some(
      ({ norm }, at) =>
        BEFORE_OR_AFTER.test(norm) ||
        (norm === "until" && isOfOffice(tokens[at + 1])) ||
        (norm === "former" && tokens.slice(at + 1, at + 4).some((token) => token.norm === role.head)),
    ),
  );
  // "Peru's foreign minister, Luis Vega, met Ecuador's, Ana Paz"
  const isElided = authorities.some(({ document: { blocks } }) =>
    places.some(({ names: named, block: at }) =>
      named.some(
        (name) => isSame(name, entity.name) && /['’]s?, $/.test(blocks[at]?.text.slice(0, name.start) ?? ""),
      ),
    ),
  );
  // "Rancourt spoke first. His provincial counterpart, Ana Paz, did not."
  const isCounterpart = places.some(({ tokens }) => tokens.some(({ norm }) => /^counterparts?$/.test(norm)));
  if (
    isElided ||
    isCounterpart ||
    !holder ||
    places.length === 0 ||
    heldIt ||
    compareRoles(role, holder.role) !== undefined
  )
    return undefined;
  // "To Ana Kos, the minister, Robledo was a friend": the title is the holder's.
  const isTheirs = names.some(
    (name) =>
      isSame(name, holder.placed.fact.entity.name) &&
      /^, (?:(?:the|its|their|his|her) )?$/.test(text.slice(name.end, span.start)),
  );
  return !isTheirs && areOfOneBody(office, text, holder) ? holder : undefined;
}

/** Who went before the holder or comes after has held it, or will. */
const BEFORE_OR_AFTER =
  /^(?:predecess|succe(?:ed|ssor|ssion)|replac|previous|then$|elect|designate|outgoing|incoming|acting|next$|becom)/;

/** "Until 2019", "until then"; but not "until ten minutes before". */
const isOfOffice = (next: Token | undefined) =>
  next !== undefined &&
  /^(?:\d{4}|then|last|this|recently|an?|the|now|his|her|their|being|he|she|losing|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    next.norm,
  );

/** Whoever leads anything is its head: then it must be the head of the same. */
function areOfOneBody(ours: Office, text: string, theirs: PlacedOffice): boolean {
  if ([...ours.role.scope].some((word) => theirs.role.scope.has(word))) return true;
  if (!GENERAL.test(ours.role.head)) return true;
  const { document, sentence } = theirs.placed;
  const field = wordBefore(text, ours.span);
  // "The safety officer"
  if (field && field === wordBefore(document.blocks[sentence.block]!.text, theirs.span)) return true;
  const words = (ours.of ?? "").match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => sentence.tokens.some(({ stem }) => stem === stemOf(word.toLowerCase())));
}

const wordBefore = (text: string, { start }: Span) =>
  /(?<!\p{L})(?!the |its |his |her |our |new )(\p{Ll}{3,}) $/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )?.[1];

const GENERAL =
  /^(?:director|leader|chief|founder|owner|officer|manager|member|head|boss|president|chairman|deputy)$/;

/** Occupations of which there is one at a time. */
const SINGLE = /^(?:mate|skipper|goalkeeper|pilot|driver|designer|clerk|magistrate|registrar)$/;

/** "Is clerk of the court": one of each, though they are no offices of a state. */
const AT_COURT = /^(?:clerk|magistrate|registrar)$/;

/** An office told with "the" or an owner is that of one. */
function isOne({ role, span, of }: Office, { start }: Name, text: string): boolean {
  if (role.kind !== "office" && !SINGLE.test(role.head)) return false;
  if (AT_COURT.test(role.head)) return true;
  // "Culture Minister Ana Kos"
  if (role.scope.size > 0 && span.end + 1 === start) return true;
  // "Louise Roy, leader of the Liberals"
  if (of !== undefined && /(?:,|\b(?:is|as|becomes)) $/.test(text.slice(0, span.start))) return true;
  return (
    /(?:\b(?:the|its|their|his|her)|['’]s?) (?:\p{Ll}+ )?$/iu.test(text.slice(0, span.start)) ||
    /^the /i.test(span.text)
  );
}

/** Every title of a person in a document. */
const holdersIn = once((document: Document): PlacedOffice[] =>
  document.sentences.flatMap((sentence) =>
    sentence.names.filter(isPerson).flatMap((fact) => {
      const placed: Placed<Name> = { fact, sentence, document };
      return officesOf(fact, sentence, document.blocks[sentence.block]!.text).map((office) => ({
        ...office,
        placed,
      }));
    }),
  ),
);

/** The offices that each sentence has a noun for, with a name or without. */
const headsIn = once((document: Document): { readonly head: string; readonly sentence: number }[] =>
  document.sentences.flatMap(({ tokens, index }) => [
    ...tokens.flatMap(({ norm, kind }) => {
      const role: Role | undefined = kind === "word" ? readRole(norm) : undefined;
      return role?.kind === "office" || role?.head === norm ? [{ head: role.head, sentence: index }] : [];
    }),
    ...holdersIn(document)
      .filter(({ placed }) => placed.sentence.index === index)
      .map(({ role }) => ({ head: role.head, sentence: index })),
  ]),
);

const isSame = ({ entity }: Name, name: string) => {
  const likeness = compareNames(entity.name, name);
  return likeness === "same" || likeness === "variant";
};
