import { distance } from "fastest-levenshtein";
import { once, oncePer, remember } from "../cache.ts";
import type { Comparison } from "../comparison.ts";
import { type Document, sourceSpan } from "../document.ts";
import { countryOf } from "../facts/names/demonyms.ts";
import type { Entity } from "../facts/names/index.ts";
import { eachSentence } from "../inner/misfit.ts";
import { houseSpelling } from "../text/house-style.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { matchCase, replace } from "./evidence.ts";
import { variantsIn, variantWords } from "./spelling-variant.ts";

/** One word or one name is spelled in two ways. */
export const spellingInconsistent: Check = {
  meta: {
    code: "spelling/inconsistent",
    severity: "information",
    says: "The draft spells one word, or one name, in two ways.",
    means:
      "A word stands in its British and in its American spelling, or a name in two spellings of which no reference has either. The rarer spelling is marked, the later one where both are as frequent. Names keep the spelling of their country: “the Defense Department” does not speak against “defence”.",
    example: {
      reference: "The ministry cut spending on arms.",
      draft: "The ministry cut defence spending. A rise in defence costs hit defense firms.",
      fixed: "The ministry cut defence spending. A rise in defence costs hit defence firms.",
    },
  },
  looksAt: "story",
  *run(comparison, house) {
    const { draft } = comparison;
    for (const { place, right } of [...unevenWords(comparison, house), ...unevenNames(comparison)]) {
      const text = draft.blocks[place.block]!.text.slice(place.start, place.end);
      yield {
        message: `Elsewhere the draft has “${right}” for “${text}”.`,
        span: sourceSpan(draft, place.block, place),
        fixes: [
          {
            title: `Change to ${right}`,
            preferred: true,
            edits: [replace(draft, place.block, place, right)],
          },
        ],
      };
    }
  },
};

interface Uneven {
  readonly place: Span & { readonly block: number };
  readonly right: string;
}

type Word = Span & { readonly block: number; readonly text: string };

/** Words in the spelling that the draft has less often. */
function unevenWords({ draft, authorities }: Comparison, house: Parameters<Check["run"]>[1]): Uneven[] {
  const spellings = spellingsIn(draft);
  return [...spellings.values()].flatMap((forms) => {
    if (forms.size < 2) return [];
    if (authorities.some(({ document }) => hasAll(document, forms.keys()))) return [];
    const [most] = [...forms].sort(
      ([a, x], [b, y]) => Number(isForeign(a, house)) - Number(isForeign(b, house)) || y.length - x.length,
    );
    return [...forms].flatMap(([form, words]) =>
      form === most![0] ? [] : words.map((place) => ({ place, right: matchCase(most![0], place.text) })),
    );
  });
}

const isForeign = (word: string, house: Parameters<Check["run"]>[1]) =>
  house !== undefined && houseSpelling(word, house) !== undefined;

/** The words that are spelled otherwise across the Atlantic, by their common form and then by spelling. */
function spellingsIn(document: Document): Map<string, Map<string, Word[]>> {
  const found = new Map<string, Map<string, Word[]>>();
  for (const sentence of withVariants(document)) {
    for (const { start, end, text } of variantWords(document, sentence)) {
      const word = text.toLowerCase();
      const key = houseSpelling(word, "en-US") ?? word;
      const forms = found.get(key) ?? new Map<string, Word[]>();
      const words = forms.get(word) ?? [];
      words.push({ block: sentence.block, start, end, text });
      found.set(key, forms.set(word, words));
    }
  }
  return found;
}

const withVariants = eachSentence((_, sentence) =>
  variantsIn(sentence.tokens).length > 0 ? [sentence] : [],
);

function hasAll(document: Document, words: Iterable<string>): boolean {
  const all = wordsIn(document);
  return [...words].every((word) => all.has(word));
}

const wordsIn = once(
  ({ sentences }: Document) =>
    new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text.toLowerCase()))),
);

/** Names of persons that are nearly another of the draft's own, where no reference decides which is right. */
function unevenNames({ draft, references }: Comparison): Uneven[] {
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
