import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { close, inUnitOf } from "./alike.ts";

/** "raised from £5,000" for "doubled to £10,000", "50 a day" for "25, which could double". */
export function isMultiplied(fact: Figure, { fact: theirs, sentence }: Placed<Figure>): boolean {
  const value = inUnitOf(fact, theirs);
  if (value === undefined) return false;
  // "€240 in two parts" for "120 euros in July and the same again in October"
  const isAgain = sentence.tokens.some(
    ({ norm }, at) => norm === "again" && /^(?:same|much|many)$/.test(sentence.tokens[at - 1]?.norm ?? ""),
  );
  if (isAgain && close(fact.value, 2 * value)) return true;
  return sentence.tokens.some(({ norm }) =>
    MULTIPLIED.some(
      ([words, times]) =>
        words.test(norm) && (close(fact.value * times, value) || close(fact.value, value * times)),
    ),
  );
}

/** "13 people, more than twice as many as on average" for "13 people, compared with an average of five". */
export function isTimesAsMany({ fact, sentence }: Placed<Figure>, { fact: base }: Placed<Figure>): boolean {
  if (fact.kind !== "multiple" || fact.value < 2 || base.value <= 0) return false;
  return sentence.figures.some((other) => {
    const value = other === fact ? undefined : inUnitOf(other, base);
    if (value === undefined) return false;
    const times = other.value / value - fact.value;
    return /^(?:more|over|at-least)$/.test(fact.comparator)
      ? times >= 0 && times < 1
      : /^(?:nearly|less)$/.test(fact.comparator)
        ? times < 0 && times > -0.5
        : Math.abs(times) <= 0.05 * fact.value;
  });
}

/** "20 times as many electric cars" over a story in which "498 instead of 25" are electric. */
export const isTimesInDraft = ({ fact, document }: Placed<Figure>): boolean =>
  fact.kind === "multiple" &&
  fact.value >= 4 &&
  document.sentences.some(({ figures }) =>
    figures.some((one, i) => {
      const other = figures[i + 1];
      const value = other && other.kind === "cardinal" && one.kind === "cardinal" ? other.value : 0;
      if (value <= 1 || one.value <= 1) return false;
      const times = Math.max(one.value / value, value / one.value);
      return Math.abs(times - fact.value) <= 0.03 * fact.value;
    }),
  );

/** "A circle with a radius of 60m" for one "120 metres across". */
export function isRadius(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const value = inUnitOf(ours.fact, theirs.fact);
  if (ours.fact.kind !== "measure" || value === undefined) return false;
  const [mine, other] = [ours, theirs].map(({ fact, sentence, document }) =>
    /\bradius\b/i.test(
      document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 24), fact.end + 24),
    ),
  );
  if (mine === other) return false;
  return close(mine ? 2 * ours.fact.value : ours.fact.value, mine ? value : 2 * value);
}

const MULTIPLIED: readonly (readonly [words: RegExp, times: number])[] = [
  [/^doubl(?:ed?|es|ing)$/, 2],
  [/^tr(?:ip|eb)l(?:ed?|es|ing)$/, 3],
  [/^quadrupl(?:ed?|es|ing)$/, 4],
  [/^halv(?:ed?|es|ing)$/, 0.5],
];

/** "Instead of 600" for "will be halved to 300": either end of what is doubled, wherever the passage gives the other. */
export const isMultipliedIn = (fact: Figure, sentence: Sentence, document: Document): boolean =>
  fact.value > 2 &&
  fact.high === undefined &&
  sentence.figures.some(
    (theirs) => theirs.kind === fact.kind && isMultiplied(fact, { fact: theirs, sentence, document }),
  );

/** "From 3 km to 6 km" for "3 km long at 8 a.m. and twice as long at noon": so many times what stands before it. */
export const isTimesBase = (fact: Figure, { figures, block }: Sentence, { blocks }: Document): boolean =>
  fact.kind !== "multiple" &&
  figures.some((times, i) => {
    const base = figures[i - 1];
    const value = times.kind === "multiple" && base ? inUnitOf(fact, base) : undefined;
    return (
      value !== undefined &&
      close(fact.value, value * times.value) &&
      /^ as (?:long|many|much|large|high|big|wide|deep|heavy|tall|fast)\b(?! as\b)/.test(
        blocks[block]!.text.slice(times.end, times.end + 14),
      )
    );
  });

/** "Six frigates at $800m apiece" for "six frigates at a cost of $4.8 billion", and the other way round. */
export function isOfEach(ours: Placed<Figure>, theirs: Placed<Figure>): boolean {
  const [isOurs, isTheirs] = [tellsOfEach(ours), tellsOfEach(theirs)];
  if (isOurs === isTheirs) return false;
  const [each, all] = isOurs ? [ours.fact, theirs.fact] : [theirs.fact, ours.fact];
  const total = inUnitOf(each, all);
  if (total !== undefined && isOfSides(isOurs ? ours : theirs) && close(each.value * 2, total)) return true;
  return (
    total !== undefined &&
    theirs.sentence.figures.some(
      ({ kind, value }) => kind === "cardinal" && value > 1 && close(each.value * value, total),
    )
  );
}

/** "By 24 metres, 12 at either end": twice what stands behind it. */
export const isOfBothSides = ({ fact, sentence, document }: Placed<Figure>): boolean =>
  sentence.figures.some((part) => {
    const value = part === fact ? undefined : inUnitOf(fact, part);
    return (
      value !== undefined && close(2 * value, fact.value) && isOfSides({ fact: part, sentence, document })
    );
  });

/** "1,800 in the first two" for "900, as much as the first": the one and what is as large. */
export const isTwoAlike = (ours: Figure, { fact, sentence, document }: Placed<Figure>): boolean =>
  close(ours.value, 2 * (inUnitOf(ours, fact) ?? Number.NaN)) &&
  /^[^.;:]{0,40}\bas (?:much|many|large|big|long|high) as (?:the|its|his|her|their)\b/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, sentence.end),
  );

/** "Six members from each side": there are two. */
function isOfSides({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  return /^ (?:\p{L}+ )?(?:at|from|for|on|by|of) (?:each|either) (?:end|side|bank|company|country|party|team|half)\b/u.test(
    text.slice(fact.end, fact.end + 48),
  );
}

/** "$800m apiece", "each costing $800m". */
function tellsOfEach({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  return (
    /^,? (?:\p{L}+ )?(?:(?:from |for |on |by |of )?each|apiece|a head|per)\b/u.test(
      text.slice(fact.end, fact.end + 24),
    ) || /\beach(?: \p{L}+){0,3} $/u.test(text.slice(Math.max(sentence.start, fact.start - 32), fact.start))
  );
}

/** "$5,640 at $60 each" of 94 precincts: so many times the price, with both told beside it. */
export function isPriceOfAll({ fact, sentence, document }: Placed<Figure>): boolean {
  const { text } = document.blocks[sentence.block]!;
  const { figures } = sentence;
  return (
    fact.kind === "money" &&
    figures.some(
      (price) =>
        price !== fact &&
        price.kind === "money" &&
        price.unit === fact.unit &&
        /^(?: each\b| apiece\b| (?:a|an|per) \p{L})/u.test(text.slice(price.end, price.end + 10)) &&
        figures.some(({ kind, value }) => kind === "cardinal" && close(value * price.value, fact.value)),
    )
  );
}
