import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Linked } from "../../aligned.ts";
import { close, isBare } from "./alike.ts";
import { amountsIn, besideIn, countsIn, isOfSort, most } from "./operands.ts";
import { counterpartsOf, figuresIn, figuresOfStory, passagesAlong, passagesAround } from "./reach.ts";
import { comesTo } from "./rounded.ts";
import { isSumOfTerms } from "./terms.ts";

/**
 * True where the words beside a figure say how it is reckoned, and what its counterparts and their neighbours give comes to it
 * in that way: "400 a day" for 3,600 in nine days, "in all" for a sum, "the other $1.5m" for what the parts leave of a whole.
 */
export function isWorkedOut(draft: Placed<Figure>, references: readonly Linked[]): boolean {
  const { fact, sentence } = draft;
  if (fact.parts || fact.high !== undefined || !RECKONED.has(fact.kind)) return false;
  const asked = WORKINGS.filter(({ asks }) => asks(draft));
  if (asked.length === 0) return false;
  return references.some((reference) => {
    // Small numbers come out of many a sum, so less of the story is asked.
    const isSmall = fact.kind === "cardinal" && fact.value < small;
    const around = isSmall ? counterpartsOf(draft, reference) : passagesAround(draft, reference);
    const { document } = reference;
    const along = () => passagesAlong(draft, reference);
    return asked.some(({ reckon }) => reckon(fact, { around, along, beside: sentence, document }));
  });
}

const small = 20;

const RECKONED: ReadonlySet<Figure["kind"]> = new Set([
  "cardinal",
  "money",
  "measure",
  "temperature",
  "duration",
  "age",
]);

/** One way to reckon: what says that a figure is reckoned so, and the reckoning. */
interface Working {
  asks(draft: Placed<Figure>): boolean;
  reckon(fact: Figure, told: Told): boolean;
}

/** What a reckoning may use. */
interface Told {
  /** Of the reference. */
  readonly around: readonly Sentence[];
  /** The same with what the sentence before the draft's goes back to. */
  along(): readonly Sentence[];
  /** The draft's own sentence. */
  readonly beside: Sentence;
  readonly document: Document;
}

const WORKINGS: readonly Working[] = [
  { asks: (draft) => draft.fact.per !== undefined || isBeside(draft, EACH, 24), reckon: isForEach },
  { asks: (draft) => draft.fact.kind === "money" && isBeside(draft, A_THING, 24), reckon: isForEach },
  { asks: (draft) => isBeside(draft, IN_ALL, 40), reckon: isInAll },
  { asks: (draft) => isBeside(draft, REST, 48), reckon: isLeft },
  { asks: (draft) => isBeside(draft, NOW, 32), reckon: isBalance },
  { asks: (draft) => isBeside(draft, APART, 32), reckon: isBetween },
  { asks: (draft) => isBeside(draft, AGES, 24), reckon: isBetweenAges },
  {
    asks: (draft) => draft.fact.kind !== "cardinal" && SET_AGAINST.test(behind(draft)),
    reckon: isBetweenAlong,
  },
];

const EACH = /\b(?:each|every|apiece|a head|per|average\w*|averaging|works? out|worked out)\b/i;
/** "C$30 a dose". */
const A_THING = /^ an? [a-z]{3,}/;
const IN_ALL =
  /\b(?:in all|all told|total\w*|altogether|together|between them|combined|both|joint(?:ly)?|overall|aggregate|sum|adds? up|com(?:es?|ing) to|came to|amount\w* to|out of|shared?|the (?:two|three|four|five|six))\b/i;
const REST = /\b(?:rest|others?|remain\w*|left|leav\w+|balance|without|no|none|not|outside|only)\b|n['’]t\b/i;
const NOW = /\b(?:now|after)\b/i;
const APART =
  /\b(?:by|gap|difference|lead|margin|more|less|fewer|[a-z]{2,12}er (?:than|by|in)|junior|senior|apart|ahead|behind|clear|short|up|down|extra|another|further|additional|previous\w*|add(?:s|ed|ing)?|rose|fell|rises?|falls?|gain\w*|los(?:e|es|t|ing)|loss|swing|turnaround|majority|sav(?:es?|ed|ing)|beat\w*|miss\w*|above|below|over|under|later|earlier|before|after)\b/i;
const AGES = /\b(?:older|younger|junior|senior|elder|apart in age|age gap|of age|in age)\b/i;

/** "two years longer", "€3m more", at the end of what is said. */
const SET_AGAINST =
  /^ (?:long|short|high|low|cheap|dear|heavi|light|tall|old|young)er\b|^ (?:more|less|fewer)(?=[.,;:])/;

const behind = ({ fact, sentence, document }: Placed<Figure>) =>
  document.blocks[sentence.block]!.text.slice(fact.end, fact.end + 24);

/** True where the words stand so near before a figure or behind it, in characters, and no other figure between. */
function isBeside({ fact, sentence, document }: Placed<Figure>, words: RegExp, near: number): boolean {
  const { text } = document.blocks[sentence.block]!;
  const at = sentence.figures.indexOf(fact);
  const from = Math.max(sentence.figures[at - 1]?.end ?? sentence.start, fact.start - near);
  const to = Math.min(sentence.figures[at + 1]?.start ?? sentence.end, fact.end + near);
  return words.test(text.slice(from, fact.start)) || words.test(text.slice(fact.end, to));
}

/** An amount by a count, or a count times an amount: "£6m a kilometre", "$760 a day" for 190 miles at $4. */
function isForEach(fact: Figure, told: Told): boolean {
  return isQuotient(fact, told) || isProduct(fact, told);
}

function isQuotient(fact: Figure, { around, beside }: Told): boolean {
  const counts = countsIn(fact, [...around, beside]);
  return amountsIn(fact, around, isOfSort).some((amount) =>
    counts.some((count) => comesTo(fact, amount / count)),
  );
}

function isProduct(fact: Figure, { around }: Told): boolean {
  const counts = countsIn(fact, around);
  return amountsIn(fact, around, isOfSort).some((amount) =>
    counts.some((count) => amount !== count && comesTo(fact, amount * count)),
  );
}

function isInAll(fact: Figure, told: Told): boolean {
  return (
    isProduct(fact, told) ||
    isRun(fact, amountsIn(fact, told.around)) ||
    isSumOfTerms(fact, told.document.sentences)
  );
}

/** A sum of amounts that follow each other, one between them left out at most. */
function isRun(fact: Figure, amounts: readonly number[]): boolean {
  return amounts.some((first, from) => {
    let sum = first;
    return amounts.slice(from + 1, from + longest).some((amount, i) => {
      sum += amount;
      const inner = amounts.slice(from + 1, from + 1 + i);
      return comesTo(fact, sum) || inner.some((one) => comesTo(fact, sum - one));
    });
  });
}

const longest = 7;

/** "Now owns 32" for 14 bought, another 23 and five sold again: all that one passage tells, added or taken off. */
function isBalance(fact: Figure, { around }: Told): boolean {
  if (fact.value < small) return false;
  return around.some((passage) => {
    const [first, ...others] = amountsIn(fact, [passage]);
    if (first === undefined || others.length < 2 || others.length > 3) return false;
    const sums = others.reduce((all, one) => all.flatMap((sum) => [sum + one, sum - one]), [first]);
    return sums.some((sum) => comesTo(fact, sum));
  });
}

/** What the parts of a whole leave: "the rest". */
function isLeft(fact: Figure, { around, beside }: Told): boolean {
  // "19 of the 58 flights" for 23 that were cancelled and 16 that were late
  const mayBe = (one: Figure, other: Figure) =>
    isOfSort(one, other) || (other.kind === "cardinal" && other.noun === undefined);
  const amounts = [...amountsIn(fact, around, mayBe), ...besideIn(fact, beside)];
  const runsOf = (all: readonly number[]) =>
    [1, 2, 3].flatMap((length) =>
      all.map((_, i) => all.slice(i, i + length).reduce((sum, amount) => sum + amount, 0)),
    );
  // "Nine of its 34 branches, and four more": the whole stands between its parts.
  return [...new Set(amounts)].some(
    (whole) =>
      whole > fact.value &&
      [...runsOf(amounts), ...runsOf(amounts.filter((amount) => amount !== whole))].some(
        (part) => part < whole && comesTo(fact, whole - part),
      ),
  );
}

/** By how much one amount is more than another. */
function isBetween(fact: Figure, { around, beside }: Told): boolean {
  const amounts = [...amountsIn(fact, around, isOfSort), ...besideIn(fact, beside)];
  return (
    amounts.some((a, i) => amounts.slice(i + 1).some((b) => comesTo(fact, Math.abs(a - b)))) ||
    isBetweenCounts(fact, around)
  );
}

/** "13 more containers" for "41 containers an hour" and "it was 28". */
function isBetweenCounts(fact: Figure, around: readonly Sentence[]): boolean {
  if (fact.kind !== "cardinal" || fact.noun === undefined) return false;
  const figures = around.flatMap(figuresIn).slice(0, most);
  return figures.some(
    (a) =>
      a.noun === fact.noun &&
      figures.some((b) => isBare(b) && close(fact.value, Math.abs(a.value - b.value))),
  );
}

/** "After 27 more moves" for "in 61 moves" and "on move 34", which one sentence tells: however like another figure it looks. */
export const isMoreBetween = (draft: Placed<Figure>, passages: readonly Sentence[]): boolean =>
  draft.fact.value >= fewestMore &&
  /^ more\b/.test(behind(draft)) &&
  passages.some((passage) => isBetweenCounts(draft.fact, [passage]));

const fewestMore = 10;

/** "The prosecution had asked for two years more", where the sentence before it told what was given. */
function isBetweenAlong(fact: Figure, told: Told): boolean {
  return isBetween(fact, { ...told, around: told.along() });
}

/** "17 years younger": two ages of the story, wherever it tells them. */
function isBetweenAges(fact: Figure, { document }: Told): boolean {
  if (fact.unit !== "year") return false;
  const ages = figuresOfStory(document).flatMap((other) =>
    other.kind === "age" || (isBare(other) && other.value > 12 && other.value < 110) ? [other.value] : [],
  );
  return ages.some((a) => ages.some((b) => comesTo(fact, a - b)));
}
