import type { Document, Sentence } from "../document.ts";
import type { Figure } from "../facts/figures/figure.ts";
import { readFigures, sameFigure } from "../facts/figures/index.ts";
import {
  isAssembled,
  isComplement,
  isInRange,
  isPairOf,
  isProduct,
  isRatio,
  isSumOrDifference,
  isTotal,
} from "./arithmetic.ts";
import type { Linked, Placed } from "./candidates.ts";
import { isToldInWords } from "./derived-words.ts";

/**
 * True where a figure of the draft follows from what its counterparts and their paragraphs tell: the complement of a share,
 * a sum, a difference, a ratio, a count of years since a date, "doubled" for "twice".
 */
export function isDerived({ fact, sentence }: Placed<Figure>, references: readonly Linked[]): boolean {
  return references.some(({ document, links }) => {
    const linked = links.ofDraft[sentence.index]!.map((link) => link.reference);
    if (linked.length === 0) return isPartOfScore(fact, document) || isToldAnywhere(fact, document);
    const around = withNeighbours(linked, document);
    const figures = around.flatMap(figuresOf);
    return (
      figures.some((other) => sameFigure(fact, other) || isInRange(fact, other)) ||
      isComplement(fact, figures) ||
      isSumOrDifference(fact, figures) ||
      linked.map(figuresOf).some((all) => isTotal(fact, all) || isRatio(fact, all) || isProduct(fact, all)) ||
      around.some((one) => isPairOf(fact, one.figures)) ||
      linked.some((one) => fact.kind === "cardinal" && one.names.length === fact.value) ||
      isSpanOfYears(fact, around, document.day) ||
      isTimeOfDay(fact, around) ||
      isToldInWords(fact, around)
    );
  });
}

/** How far from a counterpart its paragraph is looked at, in sentences. */
const reach = 6;

/** Counterparts with what stands in their paragraphs and next to them. */
function withNeighbours(linked: readonly Sentence[], { sentences }: Document): readonly Sentence[] {
  const around = linked.flatMap((one) =>
    sentences
      .slice(Math.max(0, one.index - reach), one.index + reach + 1)
      .filter((other) => other.block === one.block || Math.abs(other.index - one.index) === 1),
  );
  return [...new Set(around)];
}

/** The figures of a sentence, those in its dates ("20 years earlier") and the parts of its scores ("29 votes to 27") too. */
function figuresOf({ figures, dates }: Sentence): readonly Figure[] {
  const parts = figures.flatMap((figure) =>
    (figure.parts ?? []).map((value): Figure => {
      const { parts: _parts, ...bare } = figure;
      return { ...bare, kind: "cardinal", value };
    }),
  );
  const ends = figures.flatMap(({ high, ...low }) =>
    high === undefined ? [] : [low, { ...low, value: high }],
  );
  const inDates = dates.filter(({ from, text }) => from === undefined || /\d|[a-z]{3} /.test(text));
  return [...figures, ...parts, ...ends, ...inDates.flatMap(({ text }) => readFigures(text))];
}

/**
 * True where a figure that stands in another's place is reckoned from it: "two bidders remain" of eight after six dropped
 * out, "123 passengers and nine crew" for 132 people with nine crew.
 */
export function isReckoned(
  { fact, sentence, document }: Placed<Figure>,
  counterpart: Placed<Figure>,
): boolean {
  const { text } = document.blocks[sentence.block]!;
  const around = text.slice(Math.max(sentence.start, fact.start - 24), Math.min(sentence.end, fact.end + 40));
  const theirs = figuresOf(counterpart.sentence);
  if (RECKONED.test(around) && isSumOrDifference(fact, theirs)) return true;
  if (isAssembled(fact, theirs)) return true;
  // "Of the 36 candidates, 11 are women and 25 are men": both that it follows from are told beside it.
  const kept = sentence.figures.filter((other) => theirs.some((one) => sameFigure(other, one)));
  if (isSumOrDifference(fact, kept)) return true;
  // Small numbers are sums of others by chance.
  return (
    fact.value >= 20 &&
    sentence.figures.some((other) => other !== fact && isSumOrDifference(fact, [counterpart.fact, other]))
  );
}

const RECKONED =
  /\b(?:remain\w*|left|others?|rest|by|rises?|falls?|rose|fell|gap|difference|lead|margin|another|further|an extra|gain\w*|increase\w*|drop\w*|shrank|narrow\w*|grew|widen\w*|cheaper|dearer|in all|total\w*|altogether|together|combined|of (?:them|whom|these))\b/i;

/** "Twenty-nine voted for it" of "29 votes to 27", wherever that stands. */
function isPartOfScore({ kind, value }: Figure, document: Document): boolean {
  return kind === "cardinal" && value > 3 && partsIn(document).has(value);
}

/** "nearly three times" where a passage that was not recognised says "almost tripled". */
function isToldAnywhere(fact: Figure, { sentences }: Document): boolean {
  return fact.kind === "multiple" && isToldInWords(fact, sentences);
}

const known = new WeakMap<Document, ReadonlySet<number>>();

function partsIn(document: Document): ReadonlySet<number> {
  const found =
    known.get(document) ??
    new Set(document.sentences.flatMap(({ figures }) => figures.flatMap(({ parts }) => parts ?? [])));
  known.set(document, found);
  return found;
}

function isSpanOfYears(fact: Figure, around: readonly Sentence[], day: string | undefined): boolean {
  const { value, unit, kind } = fact;
  const years = around
    .flatMap(({ dates }) => dates)
    .flatMap(({ from }) => (from ? [Number(from.slice(0, 4))] : []));
  if (kind === "cardinal" && years.includes(value)) return true;
  if (unit !== "year" && unit !== "decade" && kind !== "age" && kind !== "ordinal") return false;
  const span = unit === "decade" ? value * 10 : value;
  const all = day ? [...years, Number(day.slice(0, 4))] : years;
  return all.some((a) => all.some((b) => a > b && Math.abs(a - b - span) <= 1));
}

/** "just before eight" for "7:52 a.m.". */
function isTimeOfDay({ kind, value, noun }: Figure, around: readonly Sentence[]): boolean {
  if (kind !== "cardinal" || noun !== undefined || value < 1 || value > 12) return false;
  const times = around
    .flatMap(({ dates }) => dates)
    .flatMap(({ time }) => (time === undefined ? [] : [time]));
  return times.some((time) => Math.abs((time % 720) - (value % 12) * 60) <= 15);
}
