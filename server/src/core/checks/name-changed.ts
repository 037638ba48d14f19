import { areTurned } from "../alignment/pairs/derived/complements.ts";
import type { NamePairing } from "../alignment/pairs/names/names.ts";
import { otherNationalities } from "../alignment/pairs/names/nationalities.ts";
import { otherDoers } from "../alignment/pairs/names/other-doer.ts";
import { otherFirms } from "../alignment/pairs/names/other-firm.ts";
import { areOfOtherKinds } from "../alignment/pairs/names/other-kind.ts";
import { otherPersons } from "../alignment/pairs/names/other-person.ts";
import { otherPlaces } from "../alignment/pairs/names/other-place.ts";
import { turnedSuccessions } from "../alignment/pairs/names/successions.ts";
import type { Comparison } from "../comparison.ts";
import type { Placed } from "../document.ts";
import { countryOf } from "../facts/names/demonyms.ts";
import type { Entity, Name } from "../facts/names/name.ts";
import { isRegion } from "../facts/names/regions.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { evidenceOf, replace, spanOf, whereOf } from "./evidence.ts";

/** Another person, place or organisation stands where the reference has this one. */
export const nameChanged: Check = {
  meta: {
    code: "name/changed",
    severity: "error",
    says: "The reference names somebody or something else in the same place.",
    means:
      "In the place of one person, place or organisation of the reference stands another that is not a form of its name. Short forms, acronyms, offices and pronouns for somebody whom the draft has named stay silent, and so do a capital for its government and a people for its country.",
    example: {
      reference: "A brewery in Portland, Oregon, has closed.",
      draft: "A brewery in Portland, Maine, has closed.",
      fixed: "A brewery in Portland, Oregon, has closed.",
    },
  },
  looksAt: "paragraph",
  leastCloseness: 0.36,
  *run(comparison) {
    const { names, draft } = comparison;
    for (const pairing of names) {
      if (pairing.state !== "changed" || pairing.close) continue;
      const { draft: ours, reference } = pairing;
      if (areOfOtherKinds(ours, reference)) continue;
      if (isDescription(ours, reference, names) || isOfFamily(ours, reference.fact.entity)) continue;
      if (pairing.swapped && areTurned(ours.sentence, reference.sentence)) continue;
      if (pairing.swapped && isOfExchange(ours, comparison)) continue;
      yield {
        message: `Reference says ${reference.fact.text} ${whereOf(reference)}.`,
        span: spanOf(ours),
        reference: evidenceOf(reference),
        fixes: [
          {
            title: `Change to ${reference.fact.text}`,
            preferred: true,
            edits: [replace(draft, ours.sentence.block, ours.fact, reference.fact.text)],
          },
        ],
      };
    }
    yield* turnedAround(comparison);
    yield* othersDeeds(comparison);
    yield* otherCountries(comparison);
    yield* putElsewhere(comparison);
    yield* exchangedFirms(comparison);
  },
};

/** "Inland has 43,000 students and Coast 18,000" for the reverse: the figures or dates have changed places, which is one change. */
const isOfExchange = ({ sentence }: Placed<Name>, { figures, dates }: Comparison): boolean =>
  [...figures, ...dates].some(
    (pairing) => pairing.state === "changed" && pairing.swapped && pairing.draft.sentence === sentence,
  );

/** Who followed whom, told the other way round. */
function* turnedAround(comparison: Comparison) {
  const isChanged = (ours: Placed<Name>) =>
    comparison.names.some(({ state, draft: { fact } }) => state === "changed" && fact === ours.fact);
  for (const { ours, theirs } of turnedSuccessions(comparison).filter((one) => !isChanged(one.ours))) {
    yield {
      message: `Reference says ${theirs.fact.entity.name} ${whereOf(theirs)}.`,
      span: spanOf(ours),
      reference: evidenceOf(theirs),
      fixes: [],
    };
  }
}

/** What the draft tells of one person and the reference of another, whom it knows both. */
function* othersDeeds({ draft, sentences, authorities, names }: Comparison) {
  for (const authority of authorities) {
    for (const sentence of sentences) {
      if (draft.blocks[sentence.block]!.role !== "body") continue;
      const others = [
        ...otherDoers(sentence, draft, authority).map(({ ours, theirs }) => ({
          span: ours.subject,
          person: theirs.doer.entity,
          at: theirs.subject,
          told: theirs.sentence,
        })),
        ...otherPersons(sentence, draft, authority).map(({ ours, theirs, sentence: told }) => ({
          span: ours,
          person: theirs.entity,
          at: theirs,
          told,
        })),
      ];
      for (const { span, person, at, told } of others) {
        if (isOfFamily({ fact: span, sentence, document: draft }, person)) continue;
        if (names.some(({ state, draft: { fact } }) => state === "changed" && fact === span)) continue;
        const place = { fact: { ...at, text: person.name }, sentence: told, document: authority.document };
        yield {
          message: `Reference says ${person.name} ${whereOf(place)}.`,
          span: spanOf({ fact: span, sentence, document: draft }),
          reference: evidenceOf(place),
          fixes: [
            {
              title: `Change to ${person.name}`,
              preferred: true,
              edits: [replace(draft, sentence.block, span, person.name)],
            },
          ],
        };
      }
    }
  }
}

/** What the reference has in one place is in another. */
function* putElsewhere({ draft, sentences, authorities, names }: Comparison) {
  for (const authority of authorities) {
    for (const sentence of sentences) {
      for (const { ours, theirs, told } of otherPlaces(sentence, draft, authority)) {
        if (names.some(({ state, draft: { fact } }) => state === "changed" && fact === ours)) continue;
        const place = { fact: theirs, sentence: told, document: authority.document };
        yield {
          message: `Reference says ${theirs.text} ${whereOf(place)}.`,
          span: spanOf({ fact: ours, sentence, document: draft }),
          reference: evidenceOf(place),
          fixes: [
            {
              title: `Change to ${theirs.text}`,
              preferred: true,
              edits: [replace(draft, sentence.block, ours, theirs.text)],
            },
          ],
        };
      }
    }
  }
}

/** Somebody works for the firm of somebody else. */
function* exchangedFirms(comparison: Comparison) {
  const isChanged = (ours: Placed<Name>) =>
    comparison.names.some(({ state, draft: { fact } }) => state === "changed" && fact === ours.fact);
  for (const { ours, theirs } of otherFirms(comparison).filter((one) => !isChanged(one.ours))) {
    yield {
      message: `Reference says ${theirs.fact.text} ${whereOf(theirs)}.`,
      span: spanOf(ours),
      reference: evidenceOf(theirs),
      fixes: [],
    };
  }
}

/** Somebody comes from another country than in the reference. */
function* otherCountries({ draft, sentences, authorities, names }: Comparison) {
  for (const authority of authorities) {
    for (const sentence of sentences) {
      for (const { person, ours, theirs } of otherNationalities(sentence, draft, authority)) {
        // Who stands in another's place has that one's country.
        const isTold = ({ state, draft: { fact } }: NamePairing) =>
          state === "changed" && (fact === ours || fact === person);
        if (names.some(isTold)) continue;
        yield {
          message: `Reference says ${theirs.fact.text} ${whereOf(theirs)}.`,
          span: spanOf({ fact: ours, sentence, document: draft }),
          reference: evidenceOf(theirs),
          fixes: [],
        };
      }
    }
  }
}

/** "Leonard Marsh's daughter Sarah … Marsh said": her surname, which the draft has named him by. */
function isOfFamily({ fact, sentence, document }: Placed<Span>, { type, name }: Entity): boolean {
  const [given, ...surname] = name.split(" ");
  const written = document.blocks[sentence.block]!.text.slice(fact.start, fact.end);
  return (
    type === "person" &&
    surname.join(" ") === written &&
    document.inBlock[sentence.block]!.some(
      ({ tokens, start }) => start <= sentence.start && tokens.some(({ text }) => text === given),
    )
  );
}

/** "The UN agency" for the WHO, once that is named, and "the Frenchwoman" for a player: a country describes somebody. */
function isDescription(
  { fact, sentence, document }: Placed<Name>,
  theirs: Placed<Name>,
  names: readonly NamePairing[],
): boolean {
  const { text } = document.blocks[sentence.block]!;
  if (HEAVENLY.test(fact.text) || isAcronymWithPeople(fact.text, theirs)) return true;
  // "Playing with Black" for "the black pieces": a word that has a capital for no name.
  const word = fact.text.toLowerCase();
  if (!word.includes(" ") && theirs.sentence.tokens.some((token) => token.text === word)) return true;
  // "A Nordic port", "both sides of the Atlantic": where something is, told from further off.
  if (isRegion(fact.text) && !isRegion(theirs.fact.text)) return true;
  if (PARTISAN.test(fact.text) && countryOf(theirs.fact.text)) return true;
  if (countryOf(theirs.fact.text)?.demonym && !countryOf(fact.text)) return true;
  if (isOfBody(theirs) && /^\p{Lu}{3,}$/u.test(fact.text)) return true;
  if (!countryOf(fact.text) || countryOf(theirs.fact.text) || theirs.fact.type === "place") return false;
  if (!/\bthe $/i.test(text.slice(0, fact.start))) return false;
  return isPerson(fact.text) || (/^ \p{Ll}/u.test(text.slice(fact.end)) && isTold(theirs, names));
}

/** "Its pictures had reached Earth." */
const HEAVENLY = /^(?:the )?(?:Earth|Moon|Sun)$/i;
/** "Representative Cal Hutchins, Democrat of Michigan" is "U.S. Rep. Cal Hutchins, D-Mich.". */
const PARTISAN = /^(?:Democrat|Republican|Independent)$/;

/** "ECJ" is "the European Court of Justice", whose first word is read as a people. */
function isAcronymWithPeople(acronym: string, { fact, sentence, document }: Placed<Name>): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(acronym)) return false;
  const { text } = document.blocks[sentence.block]!;
  const people = /\p{Lu}\p{Ll}+ $/u.exec(text.slice(Math.max(0, fact.start - 20), fact.start))?.[0] ?? "";
  return (
    [...`${people}${fact.text}`.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join("") === acronym
  );
}

/** "UNHCR" is "the U.N. refugee agency". */
function isOfBody({ fact, sentence, document }: Placed<Name>): boolean {
  if (!/^(?:United Nations|European Union)$/.test(countryOf(fact.text)?.country ?? "")) return false;
  return /^(?: \p{Ll}+){1,4}/u.test(document.blocks[sentence.block]!.text.slice(fact.end));
}

/** "Frenchwoman", "Finns": nobody but people are called so. */
const isPerson = (demonym: string) => /(?:m[ae]n|s)$/.test(demonym);

/** True where the paragraph names it. */
function isTold({ fact }: Placed<Name>, names: readonly NamePairing[]): boolean {
  return names.some(
    (other) => other.state === "same" && other.reference.fact.entity.name === fact.entity.name,
  );
}
