import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { figuresOfStory } from "./reach.ts";

/** "Twenty-nine voted for it" of "29 votes to 27", wherever that stands. */
export function isPartOfScore({ kind, value }: Figure, document: Document): boolean {
  return kind === "cardinal" && value > 3 && partsIn(document).has(value);
}

/** "With only eight dissenters" for "approves, 51-8": the smaller part of a vote, wherever the story gives it. */
export const isOutvoted = ({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean =>
  fact.kind === "cardinal" &&
  fact.value > 1 &&
  /^(?: [a-z]+)? (?:dissent|dissented|dissenters?|opponents?|opposed|voted against|votes against|against)\b/.test(
    document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 32),
  ) &&
  reference.sentences.some(({ figures }) =>
    figures.some(({ parts }) => parts?.length === 2 && Math.min(...parts) === fact.value),
  );

/** The same of the scores in the counterpart's own sentence, for a number that counts nothing named. */
export const isPartOfScoreBeside = (fact: Figure, figures: readonly Figure[]): boolean =>
  isBareCount(fact) && figures.some(({ parts }) => parts?.includes(fact.value));

/** "Made it five" on the way to 5-4, wherever that stands. */
export function isScoreReached({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  const { text } = document.blocks[sentence.block]!;
  return (
    fact.kind === "cardinal" &&
    /\b(?:ma[dk](?:e|es|ing) it|scored the) $/.test(text.slice(Math.max(0, fact.start - 12), fact.start)) &&
    partsIn(reference).has(fact.value)
  );
}

/** "Eight points ahead" of 18-10, wherever that stands. */
export function isMarginOfScore({ fact, sentence, document }: Placed<Figure>, reference: Document): boolean {
  return (
    isMargin({ fact, sentence, document }) &&
    figuresOfStory(reference).some(
      ({ kind, parts }) =>
        kind === "score" && parts?.length === 2 && Math.abs(parts[0]! - parts[1]!) === fact.value,
    )
  );
}

/** "Eight points ahead": by how much, and no part of a score. */
export function isMargin({ fact, sentence, document }: Placed<Figure>): boolean {
  if (fact.kind !== "cardinal" || fact.value < 1 || fact.high !== undefined) return false;
  const { text } = document.blocks[sentence.block]!;
  return (
    /^(?: (?:points?|goals?|runs?|votes?|games?|seats?|shots?|frames?))? (?:ahead|behind|up|down|clear|adrift|in front)\b/.test(
      text.slice(fact.end, fact.end + 32),
    ) ||
    /\b(?:lead|margin|gap|advantage|deficit|cushion) (?:of|was|is|to) (?:just |only )?$/i.test(
      text.slice(Math.max(sentence.start, fact.start - 32), fact.start),
    )
  );
}

const isBareCount = ({ kind, noun, value }: Figure) => kind === "cardinal" && noun === undefined && value > 3;

/** "43%" of "ahead by 43 to 41", beside the shares that a poll gave. */
export function isShareInScore({ fact }: Placed<Figure>, passages: readonly Sentence[]): boolean {
  return (
    fact.kind === "percent" &&
    passages.some(({ figures }) =>
      figures.some(
        ({ kind, parts }) => kind === "score" && parts?.length === 2 && parts.includes(fact.value),
      ),
    ) &&
    passages.some(({ figures }) => figures.some(({ kind }) => kind === "percent"))
  );
}

const partsIn = once(
  (document: Document): ReadonlySet<number> =>
    new Set(figuresOfStory(document).flatMap(({ parts }) => parts ?? [])),
);

/** "Lost the first set 6-4" and "took the others 7-5 and 6-3" for "4-6 7-5 6-3": one set of several, from either side. */
export function isSetOf({ kind, parts }: Figure, figures: readonly Figure[]): boolean {
  if (kind !== "score" || parts?.length !== 2) return false;
  const [a, b] = parts;
  return figures.some(
    ({ parts: sets = [] }) =>
      sets.length >= 4 &&
      sets.some((one, i) => {
        const other = sets[i + 1];
        return i % 2 === 0 && ((one === a && other === b) || (one === b && other === a));
      }),
  );
}

/** "made it 2-2" on the way to 3-2. */
export function isRunningScore(draft: Placed<Figure>, reference: Document): boolean {
  const { kind, parts } = draft.fact;
  if (kind !== "score" || parts?.length !== 2 || isFinalScore(draft)) return false;
  const [a, b] = parts as [number, number];
  return figuresOfStory(reference).some(({ kind, parts: final }) => {
    if (kind !== "score" || final?.length !== 2) return false;
    const [p, q] = final as [number, number];
    return (a <= p && b <= q) || (a <= q && b <= p);
  });
}

/** "Made it 2-2" for "equalised", where it had been 2-1. */
export function isEqualised(
  { parts, kind }: Figure,
  theirs: readonly Figure[],
  around: readonly Sentence[],
): boolean {
  const [a, b] = parts ?? [];
  if (kind !== "score" || parts?.length !== 2 || a !== b) return false;
  return (
    theirs.some(
      (one) => one.parts?.length === 2 && Math.max(...one.parts) === a && Math.min(...one.parts) === a! - 1,
    ) &&
    around.some(({ tokens }) => tokens.some(({ norm }) => /^(?:equali[sz]|level|draw\b|drew\b)/.test(norm)))
  );
}

/** "The Finns won 2-1": that is how it ended. */
function isFinalScore({ fact, sentence, document }: Placed<Figure>): boolean {
  const lead = document.blocks[sentence.block]!.text.slice(
    Math.max(sentence.start, fact.start - 40),
    fact.start,
  );
  return (
    fact.kind === "score" &&
    /\b(?:won|wins|winning|beat|beating|beaten|lost|defeated|thrashed|drew)\b[^,;:.]{0,24}$/i.test(lead)
  );
}
