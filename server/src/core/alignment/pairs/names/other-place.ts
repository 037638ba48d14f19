import type { Document, Sentence } from "../../../document.ts";
import { countryOf, isState } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isRegion } from "../../../facts/names/regions.ts";
import type { Linked } from "../../aligned.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";

/** A place of the draft, and the one where the reference has the same thing. */
export interface OtherPlace {
  readonly ours: Name;
  readonly theirs: Name;
  /** Of the reference. */
  readonly told: Sentence;
}

/**
 * "Before a judge in Amsterdam" for "before a judge in Utrecht", where the reference tells of Amsterdam in another connection: one thing,
 * which each text puts in one place. A country or a state for a town of it is no other place.
 */
export function otherPlaces(sentence: Sentence, draft: Document, { document, links }: Linked): OtherPlace[] {
  const linked = links.ofDraft[sentence.index]!.filter(({ exact, score }) => !exact && score >= tellsIt);
  return thingsIn(sentence).flatMap((ours): OtherPlace[] => {
    const isSame = (name: Name, other: Name) =>
      compareNames(name.entity.name, other.entity.name) !== "different";
    const isPut = ({ thing, place }: PutThing) => thing === ours.thing && isSame(place, ours.place);
    const others = linked.flatMap(({ reference }) =>
      thingsIn(reference)
        .filter(({ thing }) => thing === ours.thing)
        .map(({ place }) => ({ theirs: place, told: reference })),
    );
    const [first, second] = others;
    if (!first || second || isSame(first.theirs, ours.place)) return [];
    if (isWide(first.theirs) || isWide(ours.place)) return [];
    // The draft has the right place beside it too, or the reference the draft's.
    if (sentence.names.some((name) => isSame(name, first.theirs))) return [];
    if (first.told.names.some((name) => isSame(name, ours.place))) return [];
    if (document.sentences.some((one) => thingsIn(one).some(isPut))) return [];
    // A second judge, of whom the draft tells elsewhere in the first one's place.
    if (
      draft.sentences.some((one) =>
        thingsIn(one).some(({ thing, place }) => thing === ours.thing && isSame(place, first.theirs)),
      )
    )
      return [];
    // "Houston, Texas": the one lies in the other.
    const isWithin = document.blocks.some(({ text }) =>
      [`${first.theirs.text}, ${ours.place.text}`, `${ours.place.text}, ${first.theirs.text}`].some((pair) =>
        text.includes(pair),
      ),
    );
    if (isWithin) return [];
    const isKnown = document.sentences.some(({ names }) => names.some((name) => isSame(name, ours.place)));
    return isKnown ? [{ ours: ours.place, ...first }] : [];
  });
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

/** A thing with the place that it is in, by the concept of its noun. */
interface PutThing {
  readonly thing: string;
  readonly place: Name;
}

/** "A judge in Utrecht", "the hospital at Lindal", by the words right before the name. */
function thingsIn({ tokens, names }: Sentence): PutThing[] {
  return names.flatMap((place): PutThing[] => {
    if (place.type === "person" || place.type === "organisation") return [];
    const at = tokens.findIndex(({ start }) => start >= place.start);
    const [article, noun, preposition] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
    if (
      !/^(?:in|at|near)$/.test(preposition?.norm ?? "") ||
      !/^(?:an?|the|his|her|its|their)$/.test(article?.norm ?? "")
    )
      return [];
    return noun?.kind === "word" && !isFunctionWord(noun) && /^\p{Ll}/u.test(noun.text)
      ? [{ thing: concept(noun.stem), place }]
      : [];
  });
}

/** Many places lie in it. */
const isWide = ({ text }: Name) => countryOf(text) !== undefined || isState(text) || isRegion(text);
