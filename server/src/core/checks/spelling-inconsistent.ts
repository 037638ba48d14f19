import { once } from "../cache.ts";
import type { Comparison } from "../comparison.ts";
import { type Document, sourceSpan } from "../document.ts";
import { eachSentence } from "../inner/misfit.ts";
import { type Uneven, unevenNames, type Word } from "../inner/uneven-names.ts";
import { houseSpelling } from "../text/house-style.ts";
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
    for (const { place, right } of [
      ...unevenWords(comparison, house),
      ...unevenNames(draft, comparison.references),
    ]) {
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
