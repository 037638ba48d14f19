import { gainedHonours } from "../alignment/pairs/titles/gained-honours.ts";
import { gainedRanks } from "../alignment/pairs/titles/gained-rank.ts";
import { heldByVerb } from "../alignment/pairs/titles/held-by-verb.ts";
import { whereKinIsUntold } from "../alignment/pairs/titles/kin-told.ts";
import { areOtherKin, kinshipsOf } from "../alignment/pairs/titles/kinships.ts";
import { leftPosts } from "../alignment/pairs/titles/left-posts.ts";
import { lostAttributes } from "../alignment/pairs/titles/lost-attribute.ts";
import { lostStandings } from "../alignment/pairs/titles/lost-standing.ts";
import { otherNameless } from "../alignment/pairs/titles/nameless-offices.ts";
import {
  kinshipsInReferences,
  type Office,
  officesInReferences,
  officesOf,
  type PlacedKinship,
  type PlacedOffice,
} from "../alignment/pairs/titles/offices.ts";
import { otherHolderOf } from "../alignment/pairs/titles/other-holder.ts";
import { otherParties } from "../alignment/pairs/titles/other-party.ts";
import { otherRelations } from "../alignment/pairs/titles/relations.ts";
import { areOfOneForm, otherBody, rivalOf } from "../alignment/pairs/titles/rival-offices.ts";
import { otherSpeaker } from "../alignment/quotations/quotation-speakers.ts";
import { otherOffices } from "../alignment/statements/direction/contrary-twins.ts";
import type { Comparison } from "../comparison.ts";
import { type Document, type Placed, type Sentence, sourceSpan } from "../document.ts";
import type { Name } from "../facts/names/name.ts";
import type { Finding } from "../findings/finding.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, isQuoted, replace, whereOf } from "./evidence.ts";

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
        const rival = rivalOf(office, theirs, ours.sentence, comparison);
        if (rival) yield otherOffice(draft, ours.sentence, office, rival);
        const holder = rival ? undefined : otherHolderOf(office, ours, comparison);
        if (holder) yield heldByAnother(draft, ours.sentence, office.span, holder);
        const body = rival ? undefined : otherBody(office, theirs, comparison);
        if (office.body && body) {
          const finding = differing(draft, ours.sentence, office.body, placeOf(body), body.body!.text);
          yield areOfOneForm(office.body, body.body!) ? finding : { ...finding, fixes: [] };
        }
      }
    }
    for (const { ours, theirs } of [
      ...lostStandings(comparison),
      ...lostAttributes(comparison),
      ...otherOffices(comparison),
      ...otherNameless(comparison),
    ])
      yield differing(draft, ours.sentence, ours.fact, theirs, theirs.fact.text);
    // A title does not fit where the verb stands.
    for (const { ours, theirs } of [
      ...heldByVerb(comparison),
      ...otherRelations(comparison),
      ...gainedHonours(comparison),
      ...otherParties(comparison),
      ...leftPosts(comparison),
    ])
      if (!isQuoted(ours))
        yield { ...differing(draft, ours.sentence, ours.fact, theirs, theirs.fact.text), fixes: [] };
    for (const { ours, theirs } of gainedRanks(comparison)) {
      if (isQuoted(ours)) continue;
      const finding = differing(draft, ours.sentence, ours.fact, theirs, theirs.fact.text);
      // "An assistant coach" would be left as "an coach".
      yield isBehindArticle(ours) ? { ...finding, fixes: [] } : finding;
    }
  },
};

const isBehindArticle = ({ fact, sentence: { tokens } }: Placed<Span>) =>
  /^an?$/.test(tokens.findLast(({ end }) => end <= fact.start)?.norm ?? "");

/** An office told otherwise; that it is over may stand in other words than the title's. */
function otherOffice(draft: Document, sentence: Sentence, office: Office, rival: PlacedOffice) {
  const { span, over } = office;
  const isGained = over !== undefined && span.text.toLowerCase() === rival.span.text.toLowerCase();
  if (isGained) return { ...differing(draft, sentence, over, placeOf(rival), rival.span.text), fixes: [] };
  const isLost = rival.over && !over && !/^former\b/i.test(rival.span.text);
  return differing(draft, sentence, span, placeOf(rival), `${isLost ? "former " : ""}${rival.span.text}`);
}

/** "His brother, Reza" where the reference has "his uncle, Reza". */
function* otherKin(ours: Placed<Name>, text: string, comparison: Comparison) {
  const told = kinshipsOf(ours.fact, text);
  if (told.length === 0) return;
  const theirs = kinshipsInReferences(ours.fact, comparison);
  for (const own of told) {
    if (theirs.some(({ kind }) => kind === own.kind)) continue;
    const rival = theirs.find((other) => areOtherKin(own, other));
    const place = rival ? placeOf(rival) : whereKinIsUntold(own, ours, comparison);
    if (place) {
      const finding = differing(comparison.draft, ours.sentence, own.span, place, place.fact.text);
      yield rival ? finding : { ...finding, fixes: [] };
    }
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

const placeOf = ({
  placed,
  span,
}: PlacedOffice | PlacedKinship): Placed<Span & { readonly text: string }> => ({ ...placed, fact: span });

/** The office is another's. */
function heldByAnother(
  draft: Document,
  sentence: Sentence,
  span: Span,
  holder: PlacedOffice,
): Omit<Finding, "code" | "severity"> {
  const place = placeOf(holder);
  return {
    message: `Reference gives this office to ${holder.placed.fact.entity.name} ${whereOf(place)}.`,
    span: sourceSpan(draft, sentence.block, span),
    reference: evidenceOf(place),
    fixes: [],
  };
}

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
