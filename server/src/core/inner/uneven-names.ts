import { distance } from "fastest-levenshtein";
import { once, oncePer, remember } from "../cache.ts";
import type { Document } from "../document.ts";
import { countryOf } from "../facts/names/demonyms.ts";
import type { Entity } from "../facts/names/index.ts";
import type { Span } from "../text/span.ts";

/** A place where the draft spells a word otherwise than it does more often. */
export interface Uneven {
  readonly place: Span & { readonly block: number };
  readonly right: string;
}

/** A word or a name where it stands. */
export type Word = Span & { readonly block: number; readonly text: string };

/** Names of persons that are nearly another of the draft's own, where no reference decides which is right. */
export function unevenNames(draft: Document, references: readonly Document[]): Uneven[] {
  const suspects = suspectsIn(draft, draft.names.entities);
  if (suspects.length === 0) return [];
  const mentions = mentionsIn(draft);
  const known = (word: string) => references.some((other) => isWritten(other, word));
  return suspects.flatMap((entities) =>
    uneven(
      entities.flatMap((entity) => mentions.get(entity)!),
      known,
    ),
  );
}

/** Persons with two spellings, and pairs of persons who may be one: the same as long as all names are. */
const suspectsIn = oncePer((draft: Document, _: readonly Entity[]): readonly (readonly Entity[])[] =>
  byInitial([...mentionsIn(draft).keys()]).flatMap((group) =>
    group.flatMap((a, i) => [
      ...(a.forms.length > 1 && a.name.includes(" ") && hasSlip(a) ? [[a]] : []),
      ...group
        .slice(i + 1)
        .filter((b) => isTwin(a, b))
        .map((b) => [a, b]),
    ]),
  ),
);

function mentionsIn({ names }: Document): Map<Entity, Word[]> {
  const found = new Map<Entity, Word[]>();
  for (const [block, mentions] of names.byBlock.entries()) {
    for (const { start, end, text, entity } of mentions) {
      if (entity.type !== "person") continue;
      const known = found.get(entity);
      if (known) known.push({ start, end, text, block });
      else found.set(entity, [{ start, end, text, block }]);
    }
  }
  return found;
}

/** Of mentions of one person, those that differ in one word from what most of them have. */
function uneven(mentions: readonly Word[], known: (word: string) => boolean): Uneven[] {
  const words = new Map<string, Word[]>();
  for (const place of mentions) {
    for (const word of place.text.split(" ")) words.set(word, [...(words.get(word) ?? []), place]);
  }
  const ranked = [...words].sort(([, a], [, b]) => b.length - a.length);
  return ranked.flatMap(([word, places], i) => {
    const right = ranked.slice(0, i).find(([other]) => isSlip(other, word))?.[0];
    if (right === undefined || known(word) || known(right)) return [];
    return places.map((place) => ({ place, right: place.text.replace(word, right) }));
  });
}

/** True where one of the words under which somebody is known may be another one misspelled. */
function hasSlip({ forms }: Entity): boolean {
  const words = [...new Set(forms.flatMap((form) => form.split(" ")))];
  return words.some((a, i) => words.slice(i + 1).some((b) => isSlip(a, b)));
}

/** Twins begin their last words alike, so that not all have to be compared with all. */
function byInitial(entities: readonly Entity[]): Entity[][] {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const initial = entity.name.charAt(entity.name.lastIndexOf(" ") + 1);
    const group = groups.get(initial);
    // A list of results is not a story.
    if (group && group.length < most) group.push(entity);
    else if (!group) groups.set(initial, [entity]);
  }
  return [...groups.values()];
}

const most = 40;

/** "Ada Marlow" and "Ada Marlowe", or "Marlowe" by itself, which nobody in the story bears in full. */
function isTwin(a: Entity, b: Entity): boolean {
  const sameWords = a.name.includes(" ") === b.name.includes(" ");
  if (sameWords && (a.name[0] !== b.name[0] || Math.abs(a.name.length - b.name.length) > 2)) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === y.length && x.length > 1) {
    const apart = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
    return apart.length === 1 && isSlip(...apart[0]!);
  }
  const [full, alone] = x.length > y.length ? [x, y] : [y, x];
  return alone.length === 1 && full.length === 2 && isSlip(full[1]!, alone[0]!);
}

const wordsOf = once(({ name }: Entity): readonly string[] => name.split(" "));

/** Two words of names that differ by a letter or two, capitals and accents aside. */
function isSlip(a: string, b: string): boolean {
  // "Iran" and "Iranian" are two words.
  if (countryOf(a) || countryOf(b)) return false;
  const [x, y] = [plain(a), plain(b)];
  return (
    x !== y && Math.min(x.length, y.length) > 3 && x[0] === y[0] && distance(x, y) <= (x.length > 5 ? 2 : 1)
  );
}

const plain = remember(
  (word: string) =>
    word
      .normalize("NFD")
      .replace(/[^\p{L}]/gu, "")
      .toLowerCase(),
  (word) => word,
  10_000,
);

function isWritten(document: Document, word: string): boolean {
  return namedIn(document).has(word);
}

/** The words of a document's names. */
const namedIn = once(
  ({ sentences }: Document) =>
    new Set(sentences.flatMap(({ names }) => names.flatMap(({ text }) => text.split(" ")))),
);
