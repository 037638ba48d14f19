import { once } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import { classOf } from "../../facts/names/lexicon.ts";
import { overlaps } from "../../text/span.ts";
import { isVariantSpelling } from "../../text/spelling.ts";
import type { Token } from "../../text/tokens.ts";
import { contextOf, likeness } from "../context.ts";
import { isFunctionWord } from "../features.ts";
import type { Links } from "../links.ts";
import { negationsIn } from "../statements/polarity/polarity.ts";
import { concept } from "../synonyms.ts";
import { shareField } from "../topics.ts";
import { confusedWith } from "./confused-words.ts";
import { areOneSlipApart, looksAlike } from "./lookalikes.ts";
import { type Slip, slipsIn } from "./slips.ts";

/** A word of the draft, and the word of the reference whose look- or sound-alike it is. */
export interface Replaced {
  readonly word: Token;
  readonly twin: Place;
}

/** A word where it stands in the reference. */
export interface Place {
  readonly token: Token;
  readonly sentence: Sentence;
}

/** A reference, and those of its sentences that a sentence of the draft corresponds to. */
export interface Beside {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly weight: Links["weight"];
}

/** How alike the places of the two words must be. */
const samePlace = 0.2;
/** Of a word that stands at more places of the reference only the first so many are looked at. */
const most = 60;

/** The words of a sentence that can mean nothing but another word, which stands anywhere in a version that is no authority. */
export function certainlyReplaced(ours: Sentence, text: string, older: Document): Replaced[] {
  return slipsIn(text.slice(ours.start, ours.end)).flatMap(({ start, right, isCertain }) => {
    const word = ours.tokens.find((token) => token.start === ours.start + start);
    const twin = isCertain ? placesIn(older).get(right)?.[0] : undefined;
    return word && twin ? [{ word, twin }] : [];
  });
}

/** The words of a sentence that became a look- or sound-alike of a word of the reference. `text` is that of its block. */
export function replacedWords(ours: Sentence, text: string, beside: Beside): Replaced[] {
  const found = new Map<Token, Replaced>();
  for (const slip of slipsIn(text.slice(ours.start, ours.end))) {
    const word = ours.tokens.find((token) => token.start === ours.start + slip.start);
    const twin = word && slippedTwin(slip, { token: word, sentence: ours }, beside);
    if (twin) found.set(word, { word, twin });
  }
  for (const word of wordsIn(ours)) {
    if (found.has(word)) continue;
    const twin =
      linkedTwin(word, ours, beside) ??
      neighbouredTwin(word, ours, beside) ??
      unheardTwin(word, ours, beside);
    if (twin && !isDeniedElsewhere(word, twin)) found.set(word, { word, twin });
  }
  return [...found.values()].sort((a, b) => a.word.start - b.word.start);
}

/** "Endorsed neither" for "declined to endorse either": the denial stands in another word. */
const isDeniedElsewhere = ({ norm }: Token, { sentence }: Place) =>
  norm === "neither" && negationsIn(sentence).length > 0;

/** The right word in the reference: in the sentences beside, or anywhere where nothing else can be meant. */
function slippedTwin(slip: Slip, ours: Place, { document, sentences }: Beside): Place | undefined {
  const places = placesIn(document).get(slip.right) ?? [];
  const near = places.filter(({ sentence }) => sentences.includes(sentence));
  if (slip.isCertain) return near[0] ?? places[0];
  if (hasWord(ours.sentence, slip.right)) return undefined;
  const next = nextOf(ours);
  return next && near.find((place) => nextOf(place)?.stem === next.stem);
}

/** The word or figure behind a place, over its article. */
function nextOf({ token, sentence: { tokens } }: Place): Token | undefined {
  const at = tokens.indexOf(token) + 1;
  return /^(?:the|an?|his|her|its|their)$/.test(tokens[at]?.norm ?? "") ? tokens[at + 1] : tokens[at];
}

/** A look-alike in the sentences beside, that the draft's sentence has not, where they have not the draft's word. */
function linkedTwin(word: Token, ours: Sentence, { sentences, weight }: Beside): Place | undefined {
  if (isFunctionWord(word) || sentences.some((theirs) => hasWord(theirs, word.norm))) return undefined;
  const twins = sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => token.kind === "word" && !isFunctionWord(token))
      .filter(({ norm }) => looksAlike(word.norm, norm) && !isVariantSpelling(word.norm, norm))
      .filter((token) => !hasWord(ours, token.norm) && !isNamed(sentence, token))
      // "Seeded 11" is told by "the 11th seed", whatever looks alike beside it.
      .filter(
        ({ norm, stem }) =>
          stem === word.stem || !sentence.tokens.some((other) => tellsWord(other, word, norm)),
      )
      .filter((twin) => !isMeantBy(word, twin, sentence))
      .map((token) => ({ token, sentence })),
  );
  const ourPlace = contextOf(ours, word, weight);
  return twins.find(
    (twin) =>
      likeness(ourPlace, contextOf(twin.sentence, twin.token, weight)) >= samePlace &&
      (!areTwoWords(word.norm, twin.token.norm) || sharesNeighbour({ token: word, sentence: ours }, twin)),
  );
}

/** True for another form of the word; "broken" is none of "breaks" where the brakes stand beside it. */
const tellsWord = (other: Token, word: Token, twin: string) =>
  other.stem === word.stem &&
  (!confusedWith(word.norm).includes(twin) || other.norm.startsWith(word.norm.replace(/s$/, "")));

/** "Jailed" is told by "sentenced to prison", and is no slip for "failed". */
const isMeantBy = (word: Token, twin: Token, { tokens }: Sentence) =>
  !confusedWith(word.norm).includes(twin.norm) &&
  tokens.some(
    (other) =>
      other !== twin && other.stem !== twin.stem && shareField(concept(word.stem), concept(other.stem)),
  );

/** "Learned" and "earned" are a letter apart by chance: who writes the one has hardly meant the other. */
const areTwoWords = (a: string, b: string) =>
  !confusedWith(a).includes(b) && classOf(a) === "common" && classOf(b) === "common";

/** A sound-alike anywhere in the reference with the same word beside it, which the draft's word never has there. */
function neighbouredTwin(word: Token, ours: Sentence, { document, sentences }: Beside): Place | undefined {
  const places = placesIn(document);
  const alikes = confusedWith(word.norm).flatMap((norm) => (places.get(norm) ?? []).slice(0, most));
  if (alikes.length === 0) return undefined;
  const shared = alikes.filter((place) => sharesNeighbour({ token: word, sentence: ours }, place));
  if (shared.length === 0) return undefined;
  const usual = (places.get(word.norm) ?? []).slice(0, most);
  if (usual.some((place) => sharesNeighbour({ token: word, sentence: ours }, place))) return undefined;
  return shared.find(({ sentence }) => sentences.includes(sentence)) ?? shared[0];
}

/** A word that no sentence of the reference has, one slip away from the one that stands between the same words in those beside. */
function unheardTwin(word: Token, ours: Sentence, { document, sentences }: Beside): Place | undefined {
  if (isFunctionWord(word) || placesIn(document).has(word.norm)) return undefined;
  const [before, after] = neighbours({ token: word, sentence: ours });
  return sentences
    .flatMap((sentence) => sentence.tokens.map((token) => ({ token, sentence })))
    .find((place) => {
      const { token, sentence } = place;
      if (token.kind !== "word" || isFunctionWord(token) || !areOneSlipApart(word.norm, token.norm))
        return false;
      if (hasWord(ours, token.norm) || isNamed(sentence, token) || isVariantSpelling(word.norm, token.norm))
        return false;
      const [theirs, next] = neighbours(place);
      const isBetween = before?.norm === theirs?.norm && after !== undefined && after.norm === next?.norm;
      // "Went" is a word of its own, and no slip for "sent".
      return (
        isBetween ||
        (!areTwoWords(word.norm, token.norm) && sharesNeighbour({ token: word, sentence: ours }, place))
      );
    });
}

/**
 * The same word of content behind both; or the same words around both. Small words say little by one neighbour alone: it must
 * be the same form ("to hospital" is no slip for "two hospitalizations"), and where both are small nothing but both tells.
 */
function sharesNeighbour(a: Place, b: Place): boolean {
  const [before, after] = [neighbours(a), neighbours(b)];
  const same = (at: 0 | 1) => before[at] !== undefined && before[at].stem === after[at]?.stem;
  const tells = (at: 0 | 1) => before[at]?.kind === "word" && !isFunctionWord(before[at]);
  if (same(0) && same(1)) return tells(0) || tells(1);
  const small = [a, b].filter(({ token }) => isFunctionWord(token)).length;
  if (small === 0) return (same(0) && tells(0)) || (same(1) && tells(1));
  return small === 1 && same(1) && tells(1) && before[1]?.norm === after[1]?.norm;
}

function neighbours({ token, sentence }: Place): [Token | undefined, Token | undefined] {
  const at = sentence.tokens.indexOf(token);
  return [sentence.tokens[at - 1], sentence.tokens[at + 1]];
}

/** Every word of a document, where it stands. */
const placesIn = once(({ sentences }: Document): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      if (token.kind === "mark") continue;
      const list = places.get(token.norm);
      if (list) list.push({ token, sentence });
      else places.set(token.norm, [{ token, sentence }]);
    }
  return places;
});

/** Words that are no part of a name, a figure or a date. */
function wordsIn(sentence: Sentence): Token[] {
  const facts = [...sentence.names, ...sentence.figures, ...sentence.dates];
  return sentence.tokens.filter(
    (token) =>
      token.kind === "word" && token.norm.length >= 2 && !facts.some((fact) => overlaps(fact, token)),
  );
}

const hasWord = ({ tokens }: Sentence, norm: string) => tokens.some((token) => token.norm === norm);

const isNamed = ({ names }: Sentence, token: Token) => names.some((name) => overlaps(name, token));
