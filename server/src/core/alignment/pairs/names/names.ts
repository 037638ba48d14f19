import { createKeep } from "../../../cache.ts";
import type { Document, Placed } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { haveOtherMarks } from "../../../facts/names/spelling.ts";
import { isStateName } from "../../../facts/names/states.ts";
import type { Aligned } from "../../aligned.ts";
import { pairingOf } from "../pairing.ts";
import { type Pairing, placed, type Verdict } from "../verdict.ts";
import { closest, firstPlaces, isOfTwo } from "./close-names.ts";
import { keepHomes } from "./homes.ts";
import { nameFamily } from "./name-family.ts";
import { slippedName } from "./slipped-names.ts";
import { isSetIn, isWritten } from "./written.ts";

/** What the references say of a name; `close` is a name of theirs that is nearly this one. */
export type NamePairing = Pairing<Name> & { readonly close?: Placed<Name> };

/** The same wherever its paragraph stands. */
export type NameVerdict = Verdict<Name> & { readonly close?: Placed<Name> };

const pairFacts = pairingOf(nameFamily);

/**
 * Pairs the names of each paragraph of the draft: the same person, place or organisation under any of its forms counts as
 * the same, wherever a reference names it. A name that no reference has is set beside the one it looks or sounds like.
 */
export function pairNames(passages: readonly Aligned[]): (readonly NameVerdict[])[] {
  return pairFacts(passages).map((verdicts, block) => {
    const passage = passages[block]!;
    return keep(passage, [verdicts], () => verdicts.flatMap((verdict) => judged(verdict, passage)));
  });
}

const keep = createKeep<Aligned, readonly NameVerdict[]>();

/** The verdicts on a block of the draft, where it stands. */
export function placedNames(
  verdicts: readonly NameVerdict[],
  document: Document,
  block: number,
): NamePairing[] {
  return placed(verdicts, document, block).map((pairing, i) => {
    const { close } = verdicts[i]!;
    return close ? { ...pairing, close } : pairing;
  });
}

function judged(verdict: Verdict<Name>, passage: Aligned): NameVerdict[] {
  if (verdict.state === "same" || verdict.state === "elsewhere") {
    const close =
      misspelledIn(verdict.fact, verdict.reference, passage) ??
      (verdict.fact.text.includes(" ") ? slippedName(verdict.fact, verdict.at, passage) : undefined);
    return [close ? { ...verdict, close } : verdict];
  }
  if (isReordered(verdict, passage)) return [];
  const references = [...passage.authorities, ...passage.older];
  if (references.some(({ document }) => isOfTwo(verdict.fact.text, document))) return [];
  if (references.some(({ document }) => isOfFamily(verdict.fact, passage, document))) return [];
  if (references.some(({ document }) => areOfOneTeam(verdict, document))) return [];
  const isOtherState = verdict.state === "changed" && isStateName(verdict.reference.fact.text);
  if (!isOtherState && references.some(({ document }) => isSetIn(verdict.fact.text, document))) return [];
  const close = closest(verdict, references) ?? slippedName(verdict.fact, verdict.at, passage);
  if (close) return [{ ...verdict, close }];
  // The reference may have it where no name was read: in a dateline, or as the first word of a sentence.
  const sure = verdict.state === "changed" && verdict.likeness >= 0.5;
  return !sure && references.some(({ document }) => isWritten(verdict.fact.text, document)) ? [] : [verdict];
}

/** "The Lindenaus" are the Lindenau family, and "two thirds of them are Ridgebacks", "214,000 Ridgebacks" cars of that name. */
const isOfFamily = ({ text, start }: Name, passage: Aligned, document: Document) =>
  /^\p{Lu}\p{L}+s$/u.test(text) &&
  /(?:\b(?:the|are|were|many|most|several|all|two|three|four|five|six|seven|eight|nine|ten)|\d) $/i.test(
    passage.text.slice(Math.max(0, start - 12), start),
  ) &&
  firstPlaces(document).has(text.slice(0, -1));

/** Tampere and the Tigers are the Tampere Tigers. */
const areOfOneTeam = (verdict: Verdict<Name>, document: Document) =>
  verdict.state === "changed" &&
  [
    `${verdict.fact.text} ${verdict.reference.fact.text}`,
    `${verdict.reference.fact.text} ${verdict.fact.text}`,
  ].some((name) => firstPlaces(document).get(name)?.fact.type === "organisation");

/**
 * "Leila Sadighi" is the reference's Leila, and beside her stands a Sadeghi: a word of the name that no reference has, and
 * that is nearly one of the words of its counterpart or around it. Gives the name as it is to be written.
 */
function misspelledIn(
  { text }: Name,
  { fact, sentence, document }: Placed<Name>,
  { authorities, older }: Aligned,
): Placed<Name> | undefined {
  const forms = [fact.text, ...fact.entity.forms].flatMap((form) => [
    form,
    form.slice(form.lastIndexOf(" ") + 1),
  ]);
  const marked = forms.includes(text) ? undefined : forms.find((form) => haveOtherMarks(text, form));
  if (marked !== undefined) return { fact: { ...fact, text: marked }, sentence, document };
  if (text === fact.text || !text.includes(" ") || countryOf(text)) return undefined;
  const references = [...authorities, ...older];
  for (const [word] of text.matchAll(longWord)) {
    if (references.some((reference) => isWritten(word, reference.document))) continue;
    const beside = sentence.tokens.find(
      (token) => isWordOfName(token.text, text) && compareNames(word, token.text) === "close",
    );
    if (beside)
      return {
        fact: { ...fact, start: beside.start, end: beside.end, text: text.replace(word, beside.text) },
        sentence,
        document,
      };
    const form = fact.entity.forms.find((one) => compareNames(text, one) === "close");
    const place = form === undefined ? undefined : firstPlaces(document).get(form);
    if (place) return place;
  }
  return undefined;
}

/** Words that are long enough for a slip to be told from another word. */
const longWord = /\p{Lu}\p{L}{4,}/gu;

const isWordOfName = (word: string, name: string) => /^\p{Lu}\p{L}{4}/u.test(word) && !name.includes(word);

/** "Hull and York" is "York and Hull". */
function isReordered(verdict: Verdict<Name>, { text }: Aligned): boolean {
  if (verdict.state !== "changed" || !verdict.swapped) return false;
  const { document, sentence, fact } = verdict.reference;
  if (isJoined(verdict.fact, verdict.swapped, text)) return true;
  const own = sentence.names.find((name) => nameFamily.same(verdict.fact, name));
  if (own === undefined) return false;
  const theirs = document.blocks[sentence.block]!.text;
  const ours = { text, names: [verdict.fact, verdict.swapped] } as const;
  return isJoined(fact, own, theirs) || keepHomes(ours, { text: theirs, names: [own, fact] });
}

function isJoined(one: Name, other: Name, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^(?:,|,? (?:and|or|&)) $/.test(text.slice(first.end, second.start));
}
