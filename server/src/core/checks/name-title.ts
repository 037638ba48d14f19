import { heldByVerb } from "../alignment/pairs/held-by-verb.ts";
import { areOtherKin, kinshipsOf } from "../alignment/pairs/kinships.ts";
import { lostAttributes } from "../alignment/pairs/lost-attribute.ts";
import { gainedStandings, lostStandings } from "../alignment/pairs/lost-standing.ts";
import {
  kinshipsInReferences,
  type Office,
  officesInReferences,
  officesOf,
  type PlacedKinship,
  type PlacedOffice,
} from "../alignment/pairs/offices.ts";
import { areOfTreasury, compareRoles, excludeEachOther, type Role } from "../alignment/pairs/roles.ts";
import { otherSpeaker } from "../alignment/quotations/quotation-speakers.ts";
import { otherOffices } from "../alignment/statements/contrary-twins.ts";
import { concept } from "../alignment/synonyms.ts";
import type { Comparison } from "../comparison.ts";
import { type Document, type Placed, type Sentence, sourceSpan } from "../document.ts";
import { countryOf, isState } from "../facts/names/demonyms.ts";
import { compareNames } from "../facts/names/equality.ts";
import type { Name } from "../facts/names/name.ts";
import type { Finding } from "../findings/finding.ts";
import { overlaps, type Span } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, whereOf } from "./evidence.ts";

/** Somebody holds another office than in the reference, or holds it in another standing. */
export const nameTitle: Check = {
  meta: {
    code: "name/title",
    severity: "warning",
    says: "A title differs: another office, or “former”, “deputy”, “acting” lost or gained.",
    means:
      "Somebody holds another office than in the reference, “former”, “deputy”, “acting”, “vice” was lost or gained, or an uncle became a brother. It is silent about shorter and longer forms of one title, and about titles that the draft leaves out.",
    example: {
      reference: "Acting police chief Wayne Tulloch spoke.",
      draft: "Police chief Wayne Tulloch spoke.",
      fixed: "Acting police chief Wayne Tulloch spoke.",
    },
  },
  looksAt: "paragraph",
  *run(comparison) {
    const { draft } = comparison;
    for (const pairing of comparison.names) {
      const { draft: ours, state } = pairing;
      // Who stands in another's place has that one's title.
      if ((state === "changed" && !pairing.close) || speaksForAnother(ours, comparison)) continue;
      const text = draft.blocks[ours.sentence.block]!.text;
      yield* otherKin(ours, text, comparison);
      const held = officesOf(ours.fact, ours.sentence, text);
      if (held.length === 0) continue;
      const meant = "close" in pairing && pairing.close ? pairing.close.fact : ours.fact;
      const theirs = officesInReferences(meant, comparison);
      for (const office of held) {
        const rival = rivalOf(office, theirs, comparison);
        if (rival) yield differing(draft, ours.sentence, office.span, placeOf(rival), rival.span.text);
        const body = rival ? undefined : otherBody(office, theirs, comparison);
        if (office.body && body) {
          const finding = differing(draft, ours.sentence, office.body, placeOf(body), body.body!.text);
          yield areOfOneForm(office.body, body.body!) ? finding : { ...finding, fixes: [] };
        }
      }
    }
    for (const { ours, theirs } of [
      ...lostStandings(comparison),
      ...gainedStandings(comparison),
      ...lostAttributes(comparison),
      ...otherOffices(comparison),
    ])
      yield differing(draft, ours.sentence, ours.fact, theirs, theirs.fact.text);
    // A title does not fit where the verb stands.
    for (const { ours, theirs } of heldByVerb(comparison))
      yield { ...differing(draft, ours.sentence, ours.fact, theirs, theirs.fact.text), fixes: [] };
  },
};

/** "His brother, Reza" where the reference has "his uncle, Reza". */
function* otherKin(ours: Placed<Name>, text: string, comparison: Comparison) {
  const told = kinshipsOf(ours.fact, text);
  if (told.length === 0) return;
  const theirs = kinshipsInReferences(ours.fact, comparison);
  for (const own of told) {
    const rival = theirs.find((other) => areOtherKin(own, other));
    if (rival && !theirs.some(({ kind }) => kind === own.kind))
      yield differing(comparison.draft, ours.sentence, own.span, placeOf(rival), rival.span.text);
  }
}

/** Who is given another's words has that one's title, too. */
function speaksForAnother({ fact, sentence }: Placed<Name>, { quotations, draft }: Comparison): boolean {
  return quotations.some((pairing) => {
    if (pairing.state !== "same" && pairing.state !== "altered") return false;
    const { speaker } = pairing.draft;
    return (
      speaker?.block === sentence.block &&
      overlaps(speaker, fact) &&
      otherSpeaker(pairing.draft, draft, pairing.reference) !== undefined
    );
  });
}

const placeOf = ({ placed, span }: PlacedOffice | PlacedKinship): Placed<Span> => ({ ...placed, fact: span });

function differing(
  draft: Document,
  sentence: Sentence,
  span: Span,
  place: Placed<Span>,
  newText: string,
): Omit<Finding, "code" | "severity"> {
  return {
    message: `Reference says ${newText} ${whereOf(place)}.`,
    span: sourceSpan(draft, sentence.block, span),
    reference: evidenceOf(place),
    fixes: [
      {
        title: `Change to ${newText}`,
        preferred: false,
        edits: [replace(draft, sentence.block, span, newText)],
      },
    ],
  };
}

/** The reference's title that stands against the draft's; undefined where any of them agrees with it. */
function rivalOf(
  office: Office,
  theirs: readonly PlacedOffice[],
  { authorities }: Comparison,
): PlacedOffice | undefined {
  const rivals = theirs.filter((other) => canContradict(office, other));
  if (rivals.some((other) => agrees(office, other))) return undefined;
  const alike = rivals.find((other) => other.role.head === office.role.head);
  const isSecondPost = !alike && authorities.some(({ document }) => isGivenToNobody(office, document));
  return isSecondPost ? undefined : (alike ?? rivals[0]);
}

/** "He is also its chief negotiator": the reference has the title's words and gives them to nobody by name. */
function isGivenToNobody({ span }: Office, { sentences, blocks }: Document): boolean {
  const words = span.text.toLowerCase();
  return sentences.some(({ block, start, end, names }) => {
    const at = blocks[block]!.text.slice(start, end).toLowerCase().indexOf(words);
    if (at < 0) return false;
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
const isAnyHead = ({ head }: Role) =>
  /^(?:director|leader|chief|founder|owner|officer|manager|member)$/.test(head);

const RANKED =
  /\bspokes(?:man|woman|person) (captain|colonel|major|general|commander|lieutenant|sergeant|inspector|superintendent|admiral)$/i;

function agrees(office: Office, { role, placed, span, isPast }: PlacedOffice): boolean {
  const held = office.isPast ? asHeld(role, office.role) : office.role;
  const difference = compareRoles(held, isPast ? asHeld(held, role) : role);
  if (difference === undefined || difference === "standing") return difference === undefined;
  // Where a chancellor governs, the story that has a finance minister tells of both.
  if (areOfTreasury(office.role, role) && !placed.document.blocks.some(({ text }) => CHANCELLOR.test(text)))
    return true;
  // "A spokesman, Captain Mzoughi" is both.
  if (difference === "office" && RANKED.exec(span.text)?.[1]?.toLowerCase() === office.role.head) return true;
  if (difference === "office" && (office.role.kind === "office" || role.kind === "office")) return false;
  // The reference's sentence may give the rest of the title in its own words, or another occupation besides.
  const around = new Set(placed.sentence.tokens.flatMap(({ stem }) => [stem, concept(stem)]));
  if (difference === "office") return around.has(stemOf(office.role.head));
  return [...office.role.scope].every((word) => around.has(word) || role.scope.has(word));
}

const CHANCELLOR = /\bchancellor\b/i;

/** What somebody was, as "former" where the other text says so. */
function asHeld({ standing }: Role, role: Role): Role {
  return standing.has("former") ? { ...role, standing: new Set([...role.standing, "former"]) } : role;
}

/** The reference's office of the same kind in another body, where it never names the draft's beside the person. */
function otherBody(
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
const areOfOneForm = (a: Name, b: Name) => countryOf(a.text)?.demonym === countryOf(b.text)?.demonym;
