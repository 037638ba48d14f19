import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { countryOf, isState } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { overlaps } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";
import { concept } from "../../synonyms.ts";
import type { Office, PlacedOffice } from "./offices.ts";
import {
  areOfTreasury,
  compareRoles,
  excludeEachOther,
  isShortRank,
  type Role,
  readRole,
  speaksInShadow,
  standings,
} from "./roles.ts";
import { isStandingTold } from "./standing-told.ts";

/** The reference's title that stands against the draft's; undefined where any of them agrees with it. */
export function rivalOf(
  office: Office,
  theirs: readonly PlacedOffice[],
  sentence: Sentence,
  { authorities, draft }: Comparison,
): PlacedOffice | undefined {
  if (isInCharge(office, theirs)) return undefined;
  const { text } = draft.blocks[sentence.block]!;
  const lead = text.slice(sentence.start, office.span.start);
  const around = `${text.slice(sentence.start, office.span.start)} ${text.slice(office.span.end, sentence.end)}`;
  const lower =
    A_RANK.test(lead) && /^(?:colonel|commander)$/.test(office.role.head)
      ? theirs.find(({ role }) => isShortRank(office.role.head, role.head))
      : undefined;
  if (lower && !theirs.some(({ role }) => role.head === office.role.head)) return lower;
  const isNew = !authorities.some(({ document }) => hasOffice(document, office.role));
  const rivals = theirs.filter(
    (other) => canContradict(office, other) || (isNew && areApart(office.role, other.role)),
  );
  const renamed = isNew ? theirs.find((other) => isRenamed(office, other)) : undefined;
  const hasAlike = rivals.some(({ role }) => role.head === office.role.head);
  // "Father Quispe" says nothing of a former parish priest.
  const isOfOffice = ({ role }: PlacedOffice) =>
    !hasAlike ||
    role.kind === "office" ||
    role.head === office.role.head ||
    [...role.standing].some((standing) => office.role.standing.has(standing));
  if (
    rivals.some(
      (other) =>
        (other !== renamed && isOfOffice(other) && agrees(office, other)) ||
        isToldApart(office.role, other.role, around) ||
        (TO_BE.test(lead) && other.role.standing.has("elect")) ||
        isToldRetired(office.role, other.role, text) ||
        isToldThere(office.role, other),
    )
  )
    return undefined;
  const alike = rivals.find((other) => other.role.head === office.role.head) ?? renamed;
  const isSecondPost =
    !alike &&
    authorities.some(({ document }) =>
      theirs.some(({ placed }) => isGivenToNobody(office, placed, document)),
    );
  return isSecondPost ? undefined : (alike ?? rivals[0]);
}

/** "The commissioner in charge" for "Fisheries Commissioner": the field is left to what has been told. */
function isInCharge({ span }: Office, theirs: readonly PlacedOffice[]): boolean {
  const head = /^(?:the )?(\p{L}+) (?:in charge|responsible|concerned)$/iu
    .exec(span.text)?.[1]
    ?.toLowerCase();
  return (
    head !== undefined && theirs.some(({ span: { text } }) => text.toLowerCase().split(" ").includes(head))
  );
}

/** "Who is chief constable in an acting capacity", "who takes office as mayor" */
const isToldApart = (ours: Role, theirs: Role, around: string) =>
  ours.head === theirs.head &&
  [...theirs.standing].some((standing) => !ours.standing.has(standing) && isStandingTold(standing, around));

/** "His bishop, Ana Kos, … Kos, now retired, said" */
const isToldRetired = (ours: Role, theirs: Role, text: string) =>
  ours.head === theirs.head &&
  theirs.standing.has("former") &&
  !ours.standing.has("former") &&
  /\b(?:(?:now|since|long|is|was|has|had|who) retired(?! (?:to|hurt|from the (?:race|match)))|emeritus|no longer in office)\b/i.test(
    text,
  );

/** "Union president Ana Kos, whose post is honorary" */
const isToldThere = (ours: Role, { role, placed }: PlacedOffice) =>
  ours.head === role.head &&
  [...ours.standing].some(
    (standing) =>
      /^(?:honorary|acting|elect|junior|shadow)$/.test(standing) &&
      !role.standing.has(standing) &&
      placed.sentence.tokens.some(({ norm }) => norm === standing),
  );

/** "Will be mayor", "is to be its director" */
const TO_BE = /\b(?:will|would|is|was) (?:to )?be (?:(?:an?|the|its|their) )?$/;

/** "Kos, a colonel": short for a lieutenant colonel it stands with the name alone. */
const A_RANK = /\ba $/;

/** True where the reference has the noun of an office, for whomever. */
const hasOffice = (document: Document, { head }: Role) => officeNouns(document).has(head);

/** Heads of every office that a document tells of, with a name or without, and the plain words of all of it. */
const officeNouns = once((document: Document): ReadonlySet<string> => {
  const nouns = new Set<string>();
  for (const { tokens } of document.sentences)
    for (const [at, { norm, stem }] of tokens.entries()) {
      nouns.add(norm).add(stem).add(concept(stem));
      const role = readRole(
        tokens
          .slice(at, at + 2)
          .map(({ text }) => text)
          .join(" "),
      );
      if (role) nouns.add(role.head);
      const alone = readRole(norm);
      if (alone) nouns.add(alone.head);
    }
  return nouns;
});

/** Two offices that are no two names of one: an office that no reference has for anybody is nothing that it says in other words. */
const areApart = (ours: Role, theirs: Role) =>
  ours.kind === "office" &&
  theirs.kind === "office" &&
  !isAnyHead(ours) &&
  !isAnyHead(theirs) &&
  compareRoles(ours, theirs) === "office";

/** "Regional secretary" for "regional organiser": of the same field, another noun, which no reference has. */
const isRenamed = (ours: Office, theirs: Office) =>
  (ours.role.kind === "office" || theirs.role.kind === "office") &&
  ours.leads === theirs.leads &&
  ours.role.scope.size > 0 &&
  ours.role.scope.size === theirs.role.scope.size &&
  [...ours.role.scope].every((word) => theirs.role.scope.has(word)) &&
  ours.role.head !== theirs.role.head &&
  !speaksInShadow(ours.role, theirs.role) &&
  !isAnyHead(ours.role) &&
  !isAnyHead(theirs.role);

/** "He is also its chief negotiator": the reference has the title's words and gives them to nobody by name. */
function isGivenToNobody(
  { span }: Office,
  { fact, sentence }: Placed<Name>,
  { sentences, blocks }: Document,
): boolean {
  // "Deputy leader of the Coast Party" for "the Coast Party's spokeswoman on transport and its deputy leader"
  const words = span.text.toLowerCase().split(/ (?:of|at|for|in) /)[0]!;
  // Near a sentence that names the person: a "professor" far from there is another.
  const near = sentences.filter(({ index }) =>
    sentences
      .slice(Math.max(0, index - 2), index + 2)
      .some((one) => one === sentence || one.names.some(({ entity }) => entity.name === fact.entity.name)),
  );
  return near.some(({ block, start, end, names }) => {
    const said = blocks[block]!.text.slice(start, end).toLowerCase();
    const at = said.indexOf(words);
    // "Leader" is none of "its deputy leader".
    const before =
      said
        .slice(Math.max(0, at - 20), Math.max(0, at))
        .split(/[ -]/)
        .at(-2) ?? "";
    if (at < 0 || standings.has(before)) return false;
    const place = { start: start + at, end: start + at + words.length };
    return !names.some(({ title, roles }) =>
      [title, ...(roles ?? [])].some((one) => one && overlaps(one, place)),
    );
  });
}

/** An apposition only adds to the title; what somebody used to be can contradict nothing but what he used to be. */
function canContradict(ours: Office, theirs: Office): boolean {
  if (ours.role.head === theirs.role.head || excludeEachOther(ours.role, theirs.role)) return true;
  if (ours.leads) return theirs.leads;
  // "Chairman of the airline" and "chief executive of the airline".
  if (!theirs.leads && ours.of !== undefined && ours.of === theirs.of)
    return !isAnyHead(ours.role) && !isAnyHead(theirs.role);
  return !theirs.leads && ours.role.standing.has("former") && theirs.role.standing.has("former");
}

/** Who leads something has many names. */
export const isAnyHead = ({ head }: Role) =>
  /^(?:director|leader|head|boss|deputy|chief|founder|owner|officer|manager|member)$/.test(head);

const RANKED =
  /\bspokes(?:man|woman|person) (captain|colonel|major|general|commander|lieutenant|sergeant|inspector|superintendent|admiral)$/i;

function agrees(office: Office, other: PlacedOffice): boolean {
  const { placed, span, isPast, over } = other;
  const role = over && !office.over && !office.isPast ? asFormer(other.role) : other.role;
  const own = office.over && !over && !isPast ? asFormer(office.role) : office.role;
  const held = office.isPast ? asHeld(role, own) : own;
  const difference = compareRoles(held, isPast ? asHeld(held, role) : role);
  if (difference === undefined || difference === "standing") return difference === undefined;
  // Where a chancellor governs, the story that has a finance minister tells of both.
  if (areOfTreasury(office.role, role) && !placed.document.blocks.some(({ text }) => CHANCELLOR.test(text)))
    return true;
  // "A spokesman, Captain Mzoughi" is both.
  if (difference === "office" && RANKED.exec(span.text)?.[1]?.toLowerCase() === office.role.head) return true;
  if (difference === "office" && (office.role.kind === "office" || role.kind === "office")) return false;
  // The reference's sentence may give the rest of the title in its own words, or another occupation besides.
  const others = placed.sentence.names.filter(({ entity }) => entity.name !== placed.fact.entity.name);
  const titles = others.flatMap(({ title, roles }) => [title ?? [], ...(roles ?? [])].flat());
  const isOther = excludeEachOther(office.role, role);
  const around = new Set(
    placed.sentence.tokens
      .filter((token) => !titles.some((title) => overlaps(title, token)))
      // "Co-pilot" has the word "pilot" and is none.
      .filter((token) => !(isOther && overlaps(span, token)))
      .flatMap(({ stem }) => [stem, concept(stem)]),
  );
  if (difference === "office") {
    // "A shopkeeper" for "a farmer, who has a shop"
    const kept = office.role.head.endsWith("keeper")
      ? office.role.head.slice(0, -"keeper".length)
      : undefined;
    const isToldByVerb = placed.sentence.tokens.some(
      (token) => kept !== undefined && token.norm.startsWith(kept) && !overlaps(span, token),
    );
    return around.has(stemOf(office.role.head)) || (isOther && isToldByVerb);
  }
  return [...office.role.scope].every((word) => around.has(word) || role.scope.has(word));
}

const CHANCELLOR = /\bchancellor\b/i;

const asFormer = (role: Role): Role => ({ ...role, standing: new Set([...role.standing, "former"]) });

/** What somebody was, as "former" where the other text says so. */
function asHeld({ standing }: Role, role: Role): Role {
  return standing.has("former") ? { ...role, standing: new Set([...role.standing, "former"]) } : role;
}

/** The reference's office of the same kind in another body, where it never names the draft's beside the person. */
export function otherBody(
  { body, role }: Office,
  theirs: readonly PlacedOffice[],
  { names }: Comparison,
): PlacedOffice | undefined {
  if (!body || names.some(({ draft, state }) => draft.fact === body && state === "changed")) return undefined;
  if (countryOf(body.text)) return otherCountry(body, role, theirs);
  const known = theirs.some(({ placed }) =>
    placed.sentence.names.some((name) => compareNames(body.text, name.text) !== "different"),
  );
  return known ? undefined : theirs.find((other) => other.body && other.role.head === role.head);
}

/** "France's chancellor" for the German one: the same office, which no reference gives to this person in the draft's country. */
function otherCountry(body: Name, role: Role, theirs: readonly PlacedOffice[]): PlacedOffice | undefined {
  const held = theirs.filter(
    (other) => other.role.head === role.head && other.body && isState(other.body.text),
  );
  const same = held.some((other) => compareNames(body.text, other.body!.text) === "same");
  return role.kind === "office" && isState(body.text) && !same ? held[0] : undefined;
}

/** "Germany's" cannot be put for "French". */
export const areOfOneForm = (a: Name, b: Name) => countryOf(a.text)?.demonym === countryOf(b.text)?.demonym;
