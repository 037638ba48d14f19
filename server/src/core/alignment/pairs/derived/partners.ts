import type { Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isRounding } from "../../../facts/figures/index.ts";
import { close } from "./alike.ts";

/** True where the share that the draft has of a whole beside it is the other's count: "ten, half of them" for five. */
export function isShareOfThem({ fact, sentence, document }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if (fact.kind !== "fraction" && fact.kind !== "percent") return false;
  const whole = sentence.figures[sentence.figures.indexOf(fact) - 1];
  const rest = document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 12);
  if (whole?.kind !== "cardinal" || !OF_THEM.test(rest) || theirs.fact.kind !== "cardinal") return false;
  return close((whole.value * fact.value) / 100, theirs.fact.value);
}

/** "They will number 16, half of them from each side" for "eight from each": so much of it is what the reference gives. */
export function isWholeOfThem(
  { fact, sentence, document }: Placed<Figure>,
  figures: readonly Figure[],
): boolean {
  const share = sentence.figures[sentence.figures.indexOf(fact) + 1];
  if (fact.kind !== "cardinal" || share?.kind !== "fraction" || !share.words) return false;
  const { text } = document.blocks[sentence.block]!;
  return (
    OF_THEM.test(text.slice(share.end, share.end + 12)) &&
    /^[^.;:]{0,40}, (?:about |some )?$/.test(text.slice(fact.end, share.start)) &&
    figures.some(({ kind, value }) => kind === "cardinal" && close((fact.value * share.value) / 100, value))
  );
}

/** "Held 918, more than two in five of whom shared a cell" for 396: so much of the whole told beside it. */
export function isShareOfWhole({ fact, sentence }: Placed<Figure>, theirs: Placed<Figure>): boolean {
  if ((fact.kind !== "fraction" && fact.kind !== "percent") || theirs.fact.kind !== "cardinal") return false;
  return sentence.figures.some(
    (whole) =>
      whole.kind === "cardinal" &&
      whole.end < fact.start &&
      whole.value > theirs.fact.value &&
      isRounding(fact, {
        ...fact,
        comparator: "exactly",
        value: (100 * theirs.fact.value) / whole.value,
        words: false,
      }),
  );
}

const OF_THEM = /^ of (?:them|whom|these|those|which|it)\b/;

/**
 * "Some 8,000 are in Canada" for 38,000 in the United States, where a passage tells of 46,000 in the two: what the other leaves
 * of a whole, said of a place that the whole's passage names and the other's does not.
 */
export function isRestElsewhere(
  { fact, sentence, document }: Placed<Figure>,
  theirs: Placed<Figure>,
): boolean {
  if (!isLarge(fact) || !isLarge(theirs.fact)) return false;
  const rest = document.blocks[sentence.block]!.text.slice(
    fact.end,
    Math.min(sentence.end, fact.end + reach),
  );
  const places = sentence.names.filter(({ text }) => rest.includes(text)).map(({ text }) => text);
  const { blocks, sentences } = theirs.document;
  const named = (block: number, start: number, end: number) => {
    const text = blocks[block]!.text.slice(start, end);
    return places.filter((place) => text.includes(place));
  };
  const { block, start, end } = theirs.sentence;
  if (places.length === 0 || named(block, start, end).length > 0) return false;
  return sentences.some(
    (one) =>
      one.figures.some((whole) => isLarge(whole) && close(whole.value, fact.value + theirs.fact.value)) &&
      named(one.block, one.start, one.end).length > 0,
  );
}

/** "Of the five other defendants three were fined and two cleared": the parts behind it make it up, and passages tell each. */
export function isMadeUpBehind(
  { fact, sentence, document }: Placed<Figure>,
  passages: readonly Sentence[],
): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  if (fact.kind !== "cardinal" || !OF_THE.test(lead)) return false;
  const parts = sentence.figures.filter(({ kind, start }) => kind === "cardinal" && start > fact.end);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return (
    parts.length > 1 &&
    close(sum, fact.value) &&
    parts.every(({ value }) =>
      passages.some(({ figures }) =>
        figures.some((told) => told.kind === "cardinal" && told.value === value),
      ),
    )
  );
}

const OF_THE = /^Of (?:the |its |their |his |her |those |these )$/;

/** In characters: " of them are in New South Wales". */
const reach = 40;

/** Small numbers make up others by chance. */
const isLarge = ({ kind, value }: Figure) => kind === "cardinal" && value >= 100;
