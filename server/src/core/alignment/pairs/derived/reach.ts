import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { readFigures } from "../../../facts/figures/index.ts";
import type { Linked } from "../../aligned.ts";

/** The counterparts of a figure's sentence with what stands in their paragraphs and next to them. */
export const passagesAround = (draft: Placed<Figure>, reference: Linked): readonly Sentence[] =>
  withNeighbours(counterpartsOf(draft, reference), reference.document);

/** The same with what stands around the counterparts of the sentence before it: "He wanted two years more." */
export function passagesAlong(draft: Placed<Figure>, reference: Linked): readonly Sentence[] {
  const { sentence, document } = draft;
  const last = document.sentences[sentence.index - 1];
  const before = last ? (reference.links.ofDraft[last.index] ?? []).map((link) => link.reference) : [];
  return [...new Set([...passagesAround(draft, reference), ...withNeighbours(before, reference.document)])];
}

/** A sentence without counterparts goes on from the one before it in its paragraph, or leads up to the one behind. */
export function counterpartsOf({ sentence, document }: Placed<Figure>, { links }: Linked): Sentence[] {
  const of = (index: number) =>
    document.sentences[index]?.block === sentence.block ? links.ofDraft[index]! : [];
  const { index } = sentence;
  const own = [of(index), of(index - 1), of(index + 1)].find((found) => found.length > 0) ?? [];
  return own.map((link) => link.reference);
}

/** How far from a counterpart its paragraph is looked at, in sentences. */
const reach = 6;

/** Counterparts with what stands in their paragraphs and next to them. */
export function withNeighbours(linked: readonly Sentence[], { sentences }: Document): readonly Sentence[] {
  const around = linked.flatMap((one) =>
    sentences
      .slice(Math.max(0, one.index - reach), one.index + reach + 1)
      .filter((other) => other.block === one.block || Math.abs(other.index - one.index) === 1),
  );
  return [...new Set(around)];
}

/** The sentence of a figure with its neighbours. */
export function besides({ sentence: { index }, document }: Placed<Figure>): readonly Sentence[] {
  return document.sentences.slice(Math.max(0, index - 1), index + 2);
}

/** The figures of a sentence, those in its dates ("20 years earlier") and the parts of its scores ("29 votes to 27") too. */
export const figuresIn = once(({ figures, dates, tokens }: Sentence): readonly Figure[] => {
  const parts = figures.flatMap((figure) =>
    (figure.parts ?? []).map((value): Figure => {
      const { parts: _parts, ...bare } = figure;
      return { ...bare, kind: "cardinal", value };
    }),
  );
  const ends = figures.flatMap(({ high, ...low }) =>
    high === undefined ? [] : [low, { ...low, value: high }],
  );
  const inDates = dates.filter(
    ({ from, text, time, stated }) =>
      // "June 1" is no one of anything.
      !(stated.includes("day") && stated.includes("month")) &&
      // "6 a.m." is no six of anything, "third at 1:05" may be a length.
      (time === undefined || !/[a-z]/i.test(text)) &&
      (from === undefined || /\d|[a-z]{3} /.test(text)),
  );
  const halves = tokens.flatMap(({ norm, start }, i) =>
    norm === "half" &&
    HALVED.test(tokens[i + 1]?.norm ?? "") &&
    !NO_SHARE.test(tokens[i - 1]?.norm ?? "") &&
    !figures.some((one) => one.start <= start && start < one.end)
      ? HALF
      : [],
  );
  return [...figures, ...parts, ...ends, ...halves, ...inDates.flatMap(({ text }) => readFigures(text))];
});

/** "A quarter went to independents, half to the ruling party." */
const HALF = readFigures("half of them");
const HALVED = /^(?:to|for|from|in|at|on|by|went|were|was|are|is|had|have|has)$/;
const NO_SHARE = /^(?:first|second|last|next|other|opening|and|the|this|that|each|either|another)$/;

/** Every figure of a story, in order. */
export const figuresOfStory = once(({ sentences }: Document): readonly Figure[] =>
  sentences.flatMap((sentence) => sentence.figures),
);
