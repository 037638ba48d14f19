import type { Document, ReadSentence, Sentence } from "../document.ts";
import { haveOtherMarks } from "../facts/names/spelling.ts";
import type { Token } from "../text/tokens.ts";
import { featuresOf } from "./features.ts";

/** What one reference looks like to a draft: made once for each version, whatever the draft. */
export interface Vocabulary {
  /** How much a feature tells: the rarer in the reference, the more (inverse document frequency). */
  readonly weight: (feature: string) => number;
  /** What all features of a sentence tell together. */
  total(sentence: ReadSentence): number;
  /** The sentences of the reference that have a feature; none for a feature of very many. */
  withFeature(feature: string): readonly Sentence[];
  /** The sentence of the reference that has the same words. */
  twinOf(sentence: ReadSentence): Sentence | undefined;
}

const known = new WeakMap<Document, Vocabulary>();

export function vocabularyOf(reference: Document): Vocabulary {
  const made = known.get(reference) ?? readVocabulary(reference);
  known.set(reference, made);
  return made;
}

function readVocabulary({ sentences }: Document): Vocabulary {
  const postings = new Map<string, Sentence[]>();
  const twins = new Map<string, Sentence>();
  for (const sentence of sentences) {
    twins.set(wordsOf(sentence.tokens), sentence);
    for (const feature of featuresOf(sentence)) {
      const list = postings.get(feature);
      if (list) list.push(sentence);
      else postings.set(feature, [sentence]);
    }
  }
  const count = sentences.length + 1;
  const weight = (feature: string) => Math.log(1 + count / (postings.get(feature)?.length ?? 1));
  // A feature of very many sentences tells little and would make the work quadratic.
  const limit = Math.max(12, 3 * Math.sqrt(sentences.length));
  const totals = new WeakMap<readonly Token[], number>();
  return {
    weight,
    total(sentence) {
      let total = totals.get(sentence.tokens);
      if (total === undefined) {
        total = 0;
        for (const feature of featuresOf(sentence)) total += weight(feature);
        totals.set(sentence.tokens, total);
      }
      return total;
    },
    withFeature(feature) {
      const list = postings.get(feature);
      return list && list.length <= limit ? list : [];
    },
    twinOf: (sentence) => {
      const twin = twins.get(wordsOf(sentence.tokens));
      return twin && haveOneSpelling(sentence.tokens, twin.tokens) ? twin : undefined;
    },
  };
}

/** True where nothing in two sentences tells them apart to a reference. */
export function areAlike(a: ReadSentence, b: ReadSentence): boolean {
  if (a.tokens === b.tokens) return true;
  if (wordsOf(a.tokens) !== wordsOf(b.tokens) || !haveOneSpelling(a.tokens, b.tokens)) return false;
  // In the same order, too, for in another one weights come to another sum.
  const [ours, theirs] = [[...featuresOf(a)], [...featuresOf(b)]];
  return ours.length === theirs.length && ours.every((feature, i) => feature === theirs[i]);
}

const words = new WeakMap<readonly Token[], string>();

/** False where a word has another mark than on the other side: "Kovačić" for "Kovačič"; none at all is no difference. */
function haveOneSpelling(a: readonly Token[], b: readonly Token[]): boolean {
  const theirs = withoutQuotes(b);
  return withoutQuotes(a).every(
    ({ text }, at) => isPlain.test(text) || !haveOtherMarks(text, theirs[at]?.text ?? ""),
  );
}

const isPlain = /^\p{ASCII}*$/u;

/** The words of a sentence; quotation marks are no difference. */
function wordsOf(tokens: readonly Token[]): string {
  let text = words.get(tokens);
  if (text === undefined) {
    text = withoutQuotes(tokens)
      .map((token) => token.norm)
      .join(" ");
    words.set(tokens, text);
  }
  return text;
}

const withoutQuotes = (tokens: readonly Token[]) =>
  tokens.filter(({ kind, text }) => kind !== "mark" || !/["'“”‘’«»]/.test(text));
