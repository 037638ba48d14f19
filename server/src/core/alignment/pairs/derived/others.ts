import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";

/** "He and 296 others" are 297. */
export function isAllButOne(ours: Placed<Figure>, figures: readonly Figure[]): boolean {
  const { fact, sentence, document } = ours;
  if (fact.kind !== "cardinal") return false;
  // "Each of the other seven finalists"
  const lead = document.blocks[sentence.block]!.text.slice(
    Math.max(sentence.start, fact.start - 12),
    fact.start,
  );
  return (
    (OTHERS.test(behind(ours)) || /\b(?:the|her|his|its|their) other $/i.test(lead)) &&
    figures.some(({ kind, value }) => kind === "cardinal" && value === fact.value + 1)
  );
}

/** "Thirteen of the injured were on the tram" for "all but one of the injured", of whom the story counts 14. */
export const isAllButFew = (
  { fact }: Placed<Figure>,
  passages: readonly Sentence[],
  { blocks, sentences }: Document,
): boolean =>
  fact.kind === "cardinal" &&
  passages.some(({ block, start, end }) => {
    const few = /\ball but (one|two|three|four)\b/i.exec(blocks[block]!.text.slice(start, end))?.[1];
    if (few === undefined) return false;
    const whole = fact.value + ["one", "two", "three", "four"].indexOf(few.toLowerCase()) + 1;
    return sentences.some(({ figures }) =>
      figures.some(({ kind, value }) => kind === "cardinal" && value === whole),
    );
  });

/** "A cup, two rings, 11 bracelets and 29 other objects" are 43: articles may count for some. */
export function isRestOfListed(ours: Placed<Figure>, figures: readonly Figure[]): boolean {
  const { fact, sentence } = ours;
  if (fact.kind !== "cardinal") return false;
  if (isLeftByLast(ours, figures)) return true;
  if (!OTHERS.test(behind(ours))) return false;
  const listed = sentence.figures.filter(({ kind, end }) => kind === "cardinal" && end < fact.start);
  const least = listed.reduce((sum, { value }) => sum + value, fact.value);
  return (
    listed.length > 0 &&
    figures.some(({ kind, value }) => kind === "cardinal" && value >= least && value <= least + mostArticles)
  );
}

/** "Two were flown to hospital. The other seven ...": what the sentence before it leaves of nine. */
function isLeftByLast(ours: Placed<Figure>, figures: readonly Figure[]): boolean {
  const { fact, sentence, document } = ours;
  const last = document.sentences.find(
    ({ block, end }, i, all) => block === sentence.block && end <= sentence.start && all[i + 1] === sentence,
  );
  if (!last || !(/^ others?\b/.test(behind(ours)) || OTHER.test(lead(ours)))) return false;
  const parts = last.figures.filter(({ kind }) => kind === "cardinal").map(({ value }) => value);
  return figures.some(
    ({ kind, value }) => kind === "cardinal" && parts.some((part) => part + fact.value === value),
  );
}

const OTHER = /\b(?:other|remaining) $/i;
const lead = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(Math.max(sentence.start, fact.start - 16), fact.start);

/** So many things of a list may stand without a number: "a cup", "a pair of rings". */
const mostArticles = 3;

/** "13 of them men" are the others of 14 beside the only woman. */
export const OTHERS =
  /^ (?:others?|(?:other|more|further) [a-z]|of (?:them|whom) (?:were |are )?(?:men|women|boys|girls|male|female)\b)/;

/** "One of 21 films" for one that beat "20 other entries". */
export function isOneMoreThanOthers(ours: Placed<Figure>, { sentences, blocks }: Document): boolean {
  const { fact, sentence, document } = ours;
  if (fact.kind !== "cardinal" || fact.value <= 3) return false;
  const lead = document.blocks[sentence.block]!.text.slice(sentence.start, fact.start);
  const others = /\bone of (?:the )?$/i.test(lead) ? OTHERS : OTHER_THINGS;
  return sentences.some(({ figures, block }) =>
    figures.some(
      ({ kind, value, end }) =>
        kind === "cardinal" &&
        value + 1 === fact.value &&
        others.test(blocks[block]!.text.slice(end, end + 24)),
    ),
  );
}

/** "Twelve others" are some besides those who were counted before. */
const OTHER_THINGS = /^ (?:other|rival) [a-z]/;

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24);
