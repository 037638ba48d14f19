import { createKeep, remember } from "../../cache.ts";
import type { Document, Placed, ReadSentence } from "../../document.ts";
import { governedFrom } from "../../facts/names/capitals.ts";
import { countryOf } from "../../facts/names/demonyms.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Entity, Name } from "../../facts/names/name.ts";
import { isRegionOf } from "../../facts/names/regions.ts";
import type { Aligned } from "../aligned.ts";
import { wordsBetween } from "./between.ts";
import { closest, firstPlaces, isOfTwo } from "./close-names.ts";
import { isOwner } from "./doing.ts";
import { areExchanged, isWhereItWas, leadOf, standAsTheyDid } from "./exchanged-names.ts";
import type { Family, Matched } from "./family.ts";
import { keepHomes } from "./homes.ts";
import { boundToName } from "./kin.ts";
import { keepHoldings } from "./own-places.ts";
import { pairingOf } from "./pairing.ts";
import { readRole } from "./roles.ts";
import { keepRoutes } from "./routes.ts";
import { slippedName } from "./slipped-names.ts";
import { areSwapped } from "./swaps.ts";
import { type Pairing, placed, type Verdict } from "./verdict.ts";
import { isWritten } from "./written.ts";

/** What the references say of a name; `close` is a name of theirs that is nearly this one. */
export type NamePairing = Pairing<Name> & { readonly close?: Placed<Name> };

/** The same wherever its paragraph stands. */
export type NameVerdict = Verdict<Name> & { readonly close?: Placed<Name> };

type Likeness = ReturnType<typeof compareNames>;

/** Names match when they mean the same person, place or organisation, under any of its forms. */
export const nameFamily: Family<Name> = {
  facts: namesIn,
  areSwapped: (sentence, a, b, weight) =>
    areExchanged(sentence, a, b) ||
    (leadOf(sentence, a.ours) === "to" && keepRoutes(sentence, a, b) === false) ||
    (keepRoutes(sentence, a, b) !== true &&
      areWrittenAlike(a) &&
      areWrittenAlike(b) &&
      areOfOneKind(a.ours, b.ours) &&
      areOfOneKind(a.theirs, b.theirs) &&
      isTitled(sentence, a.ours) === isTitled(sentence, b.ours) &&
      isTitled(a.in, a.theirs) === isTitled(b.in, b.theirs) &&
      !standAsTheyDid(sentence, a, b) &&
      !keepHoldings(sentence, a, b) &&
      !bringsTitle(a, b) &&
      !bringsTitle(b, a) &&
      !isInside(sentence, a.ours, b.ours) &&
      !(a.ours.type !== "organisation" && [a, b].some((one) => isWhereItWas(sentence, one))) &&
      [a, b].every((one) => isOwner(sentence, one.ours) === isOwner(one.in, one.theirs)) &&
      (a.in.tokens === b.in.tokens || [a, b].every(isLoose)) &&
      areSwapped(sentence, a, b, boundToName, weight)),
  isDisplaced: () => false,
  isIdle: () => false,
  hints: ({ text, entity }) => hintsOf(`${text} ${entity.name}`),
  key: ({ text, type, entity }) => [text, type, entity.type, entity.name, ...entity.forms].join("\n"),
  same: (a, b) => {
    if (speaksFor(a, a.entity, b.entity) || isRegionOf(a.text, b.text)) return true;
    return isSame(compareNames(a.text, b.text))
      ? !isMixture(a, a.entity, b, b.entity)
      : sameEntity(a.entity, b.entity, a.text, b.text);
  },
  comparable: (a, b) => {
    if (compareNames(a.text, b.text) === "close") return 1;
    // "English" is a language and no island.
    if (isOfNation(a) ? !countryOf(b.text) : isOfNation(b) && !countryOf(a.text)) return 0;
    // "In the Sicilian town" stands for nobody.
    if (b.type === "person" && a.type === "other" && /^\p{Lu}\p{Ll}{2,}(?:ian|ese)$/u.test(a.text)) return 0;
    if (a.type === b.type) return 0.8;
    if (a.type === "other" || b.type === "other") return 0.65;
    // What kind of thing a single word names is often a guess.
    if (!a.text.includes(" ") && !b.text.includes(" ")) return 0.5;
    // "Columbia" can stand for a university, a team or a bank.
    const types = new Set([a.type, b.type]);
    return types.has("place") && types.has("organisation") ? 0.4 : 0;
  },
};

/** "9,500 Swiss francs" names nobody. */
function namesIn({ names, figures }: ReadSentence & { readonly names: readonly Name[] }): readonly Name[] {
  const isMoney = (name: Name) =>
    figures.some(({ kind, start, end }) => kind === "money" && start <= name.start && name.end <= end);
  return names.some(isMoney) ? names.filter((name) => !isMoney(name)) : names;
}

/** "Nacala in northern Mozambique": where the one is has not become the other. */
function isInside(sentence: ReadSentence, a: Name, b: Name): boolean {
  const isPlaces = a.type === "place" && b.type === "place";
  return isPlaces && /^(?:in|,) (?:the )?(?:[a-z-]+ )?$/.test(`${wordsBetween(sentence, a, b).join(" ")} `);
}

const isOfNation = ({ text }: Name) => countryOf(text)?.demonym === true;

/** "On Ronasay in the Hebrides" is on the Hebridean island of Ronasay: a place may be told by its people. */
const areWrittenAlike = ({ ours, theirs }: Matched<Name>) => lastWord(ours) === lastWord(theirs);

/** Of two sentences made one, who brings his title along has stayed where he was, and so has a place. */
function isLoose({ ours, theirs }: Matched<Name>): boolean {
  if (ours.type === "place" || ours.type === "organisation") return false;
  const heads = headsOf(theirs);
  return !headsOf(ours).some((head) => heads.includes(head));
}

/** "The head coach, Ian Moss," is he still, wherever the sentence has him: a name that has slipped leaves its title behind. */
function bringsTitle({ ours, theirs }: Matched<Name>, other: Matched<Name>): boolean {
  const [own, kept, rival] = [ours, theirs, other.theirs].map(rolesOf);
  return own!.some((role) => kept!.includes(role) && !rival!.includes(role));
}

/** What somebody's titles call him, with the words that narrow it: "head coach". */
const rolesOf = ({ title, roles }: Name): string[] =>
  [title, ...(roles ?? [])].flatMap((one) => {
    const role = one && readRole(one.text);
    // Anybody may be a director.
    const isGeneral =
      role?.scope.size === 0 && /^(?:director|head|leader|chief|officer|manager|member)$/.test(role.head);
    return role && !isGeneral ? `${[...role.standing, ...role.scope].sort().join(" ")} ${role.head}` : [];
  });

const headsOf = ({ title, roles }: Name) =>
  [title, ...(roles ?? [])].flatMap((one) => (one ? [lastWord(one).toLowerCase()] : []));

/** What a name names is often a guess: one of several words is most likely a person, one of a single word a company. */
function areOfOneKind(a: Name, b: Name): boolean {
  const isGuess = a.type === "other" || b.type === "other";
  const isLong = ({ entity }: Name) => entity.name.includes(" ");
  if (a.type === "place" || b.type === "place") return a.type === b.type;
  if (EVENT.test(a.text) !== EVENT.test(b.text)) return false;
  return (a.type === b.type || isGuess) && isLong(a) === isLong(b);
}

/** What is held, won or fought has no place that somebody could have: "the World Cup". */
const EVENT =
  /\b(?:Cup|Championships?|Games|Open|Prix|Masters|Olympics|Trophy|League|Festival|Awards?|Prize|Act|Bill|Treaty|Day|War)$/;

/** True for a work, which stands in quotation marks; nobody has its place. */
const isTitled = ({ tokens }: ReadSentence, { start }: Name) =>
  tokens.find(({ end }) => end === start)?.norm === '"';

const lastWord = ({ text }: { readonly text: string }) => text.slice(text.lastIndexOf(" ") + 1);

/** Words, and the letters that they begin with for what may be written as an acronym. */
const hintsOf = remember(
  (text: string): readonly string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    // "Sicilian" is of Sicily.
    const stems = words.flatMap((word) => (word.length > stemmed ? word.slice(0, stemmed) : []));
    return [...words, ...stems, words.map((word) => word[0]).join("")];
  },
  (text) => text,
  20_000,
);

/** In letters. */
const stemmed = 5;

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
  const close = closest(verdict, references) ?? slippedName(verdict.fact, verdict.at, passage);
  if (close) return [{ ...verdict, close }];
  // The reference may have it where no name was read: in a dateline, or as the first word of a sentence.
  const sure = verdict.state === "changed" && verdict.likeness >= 0.5;
  return !sure && references.some(({ document }) => isWritten(verdict.fact.text, document)) ? [] : [verdict];
}

/** "The Lindenaus" are the Lindenau family. */
const isOfFamily = ({ text, start }: Name, passage: Aligned, document: Document) =>
  /^\p{Lu}\p{L}+s$/u.test(text) &&
  /\bthe $/i.test(passage.text.slice(0, start)) &&
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

/** Washington stands for the United States, Berlin for Germany, and Brussels for the European Commission too. */
function speaksFor(draft: Name, ours: Entity, theirs: Entity): boolean {
  return draft.type !== "person" && rulerOf(ours) === rulerOf(theirs);
}

const rulerOf = ({ name }: Entity) =>
  governedFrom(name) ?? (/^(?:European )?Commission$/.test(name) ? "European Union" : name);

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

/** "Martin Quispe", where the reference's Quispe has another given name and its Martin another surname. */
function isMixture(a: Name, ours: Entity, b: Name, theirs: Entity): boolean {
  if (ours.type !== "person" || theirs.type !== "person") return false;
  const alone = (name: string) => !name.includes(" ");
  if (alone(a.text) === alone(b.text) || alone(ours.name) || alone(theirs.name)) return false;
  return !isSame(compareNames(ours.name, theirs.name));
}

const isSame = (likeness: Likeness) => likeness === "same" || likeness === "variant";

/**
 * Two entities are one when a form of the one is a form of the other; a mention that spells its own entity otherwise
 * than everywhere else still has to match by itself.
 */
function sameEntity(a: Entity, b: Entity, mentionA: string, mentionB: string): boolean {
  return (
    isSame(compareNames(a.name, b.name)) &&
    (isSame(compareNames(mentionA, a.name)) || a.forms.includes(mentionA)) &&
    (isSame(compareNames(mentionA, b.name)) ||
      b.forms.some((form) => isSame(compareNames(mentionA, form)))) &&
    b.forms.includes(mentionB)
  );
}
