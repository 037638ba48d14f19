import type { Document } from "../document.ts";
import { governedFrom } from "../facts/names/capitals.ts";
import { compareNames } from "../facts/names/equality.ts";
import type { Entity, Name } from "../facts/names/name.ts";
import type { Family, Linked, Placed } from "./candidates.ts";
import { type Pairing, pairFacts } from "./pairing.ts";
import { areExchanged } from "./swaps.ts";

/** What the references say of a name; `close` is a name of theirs that is nearly this one. */
export type NamePairing = Pairing<Name> & { readonly close?: Placed<Name> };

type Likeness = ReturnType<typeof compareNames>;

/** Names match when they mean the same person, place or organisation, under any of its forms. */
export const nameFamily: Family<Name> = {
  facts: (sentence) => sentence.names,
  areSwapped: areExchanged,
  key: ({ text, entity }) => [entity.name, entity.type, ...entity.forms, text].join("\n"),
  same: (a, b) => {
    if (speaksFor(a, a.entity, b.entity)) return true;
    return isSame(compareNames(a.text, b.text))
      ? !isMixture(a, a.entity, b, b.entity)
      : sameEntity(a.entity, b.entity, a.text, b.text);
  },
  comparable: (a, b) => {
    if (compareNames(a.text, b.text) === "close") return 1;
    if (a.type === b.type) return 0.8;
    if (a.type === "other" || b.type === "other") return 0.65;
    // What kind of thing a single word names is often a guess.
    if (!a.text.includes(" ") && !b.text.includes(" ")) return 0.5;
    // "Columbia" can stand for a university, a team or a bank.
    const types = new Set([a.type, b.type]);
    return types.has("place") && types.has("organisation") ? 0.4 : 0;
  },
};

/**
 * Pairs the names of the draft: the same person, place or organisation under any of its forms counts as the same, wherever
 * a reference names it. A name that no reference has is set beside the one it looks or sounds like.
 */
export function pairNames(
  draft: Document,
  authorities: readonly Linked[],
  older: readonly Linked[],
): NamePairing[] {
  const references = [...authorities, ...older];
  return pairFacts(nameFamily, draft, authorities, older).flatMap((pairing): NamePairing[] => {
    if (pairing.state === "same" || pairing.state === "elsewhere") return [pairing];
    if (isReordered(pairing)) return [];
    const close = closest(pairing, references);
    if (close) return [{ ...pairing, close }];
    // The reference may have it where no name was read: in a dateline, or as the first word of a sentence.
    const sure = pairing.state === "changed" && pairing.likeness >= 0.5;
    return !sure && isWritten(pairing.draft.fact.text, references) ? [] : [pairing];
  });
}

/** Washington stands for the United States, and Berlin for Germany. */
function speaksFor(draft: Name, ours: Entity, theirs: Entity): boolean {
  return (
    draft.type !== "person" &&
    (governedFrom(ours.name) ?? ours.name) === (governedFrom(theirs.name) ?? theirs.name)
  );
}

/** "Hull and York" is "York and Hull". */
function isReordered(pairing: Pairing<Name>): boolean {
  if (pairing.state !== "changed" || !pairing.swapped) return false;
  const { draft, swapped, reference } = pairing;
  const own = reference.sentence.names.find((name) => nameFamily.same(draft.fact, name));
  return isJoined(draft, swapped.fact) || (own !== undefined && isJoined(reference, own));
}

function isJoined({ fact, sentence, document }: Placed<Name>, other: Name): boolean {
  const [first, second] = fact.start < other.start ? [fact, other] : [other, fact];
  const between = document.blocks[sentence.block]!.text.slice(first.end, second.start);
  return /^(?:,|,? (?:and|or|&)) $/.test(between);
}

function isWritten(name: string, references: readonly Linked[]): boolean {
  return references.some(({ document }) =>
    document.story.blocks.some(({ text, role }) =>
      role === "dateline" || role === "byline" || role === "credit"
        ? text.toLowerCase().includes(name.toLowerCase())
        : hasWord(text, name),
    ),
  );
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
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

function closest(pairing: Pairing<Name>, references: readonly Linked[]): Placed<Name> | undefined {
  const { fact, sentence } = pairing.draft;
  if (pairing.state === "changed" && compareNames(fact.text, pairing.reference.fact.text) === "close")
    return pairing.reference;
  for (const { document, links } of references) {
    const linked = new Set(links.ofDraft[sentence.index]!.map((link) => link.reference));
    const near = document.sentences
      .filter((other) => linked.has(other))
      .concat(document.sentences.filter((other) => !linked.has(other)));
    for (const other of near) {
      for (const name of other.names) {
        if (compareNames(fact.text, name.text) === "close") return { fact: name, sentence: other, document };
      }
    }
  }
  return undefined;
}
