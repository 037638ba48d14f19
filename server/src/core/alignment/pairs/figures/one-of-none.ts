import type { Placed } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** True where “one” or “first” tells of a thing or an occasion, on either side, and stands in no figure's place. */
export const isOneOfNone = (ours: Placed<Figure>, theirs: Placed<Figure>) =>
  isArticled(ours) ||
  (isTime(ours) && ours.fact.value <= 2 && !isTime(theirs) && theirs.fact.kind === "ordinal") ||
  isPronoun(ours, theirs) ||
  isOneAndOther(ours, theirs) ||
  isElidedOne(ours, theirs);

/** "Had turned down a first offer": one that others followed, whichever of them the reference counts. */
function isArticled({ fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  return fact.kind === "ordinal" && fact.value === 1 && /\ba $/i.test(lead);
}

/** "For the first time" tells nothing of "the seventh meeting". */
const isTime = ({ fact, document, sentence }: Placed<Figure>) =>
  /^ (?:[a-z]+ )?time\b/.test(document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24));

/** "Arola got one goal and Veide the other" for "scored twice". */
function isOneAndOther(
  { fact, sentence, document }: Placed<Figure>,
  { fact: theirs }: Placed<Figure>,
): boolean {
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, sentence.end);
  return fact.words && fact.value === 1 && theirs.value === 2 && /\bthe other\b/.test(rest);
}

/** "Of those that passed, one saves two wards" for "include one that saves two wards": it is that one. */
function isPronoun({ fact }: Placed<Figure>, { fact: theirs, sentence }: Placed<Figure>): boolean {
  const isOne = fact.words && fact.value === 1 && fact.kind === "cardinal" && fact.noun !== theirs.noun;
  return (
    isOne &&
    sentence.tokens.some(
      ({ norm, start }, at) =>
        norm === "one" &&
        start !== theirs.start &&
        /^(?:that|which|who|of)$/.test(sentence.tokens[at + 1]?.norm ?? ""),
    )
  );
}

/** "5.5% in two years instead of the 7% in one": a year is told by its number alone. */
function isElidedOne({ fact, sentence }: Placed<Figure>, { fact: theirs }: Placed<Figure>): boolean {
  const isOne = theirs.kind === "duration" && theirs.value === 1 && theirs.unit === fact.unit;
  return (
    isOne &&
    sentence.tokens.some(
      ({ norm, start }, at) =>
        norm === "one" &&
        start > fact.end &&
        /^(?:in|of|over|for|to|than|from)$/.test(sentence.tokens[at - 1]?.norm ?? "") &&
        (sentence.tokens[at + 1]?.kind !== "word" ||
          /^(?:that|which|it|they|but|and|as)$/.test(sentence.tokens[at + 1]!.norm)),
    )
  );
}
