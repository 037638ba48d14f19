import type { ReadSentence } from "../document.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { dateFeature, wordFeature } from "./features.ts";

/** The words around a fact, each with its weight: rarer and nearer ones weigh more. */
export interface Context {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** What a step away from the fact costs, and what crossing into another clause costs. */
const decay = 0.3;
const clauseCost = 0.6;
/** The words that touch the fact tell which of two it is ("to 3.5 from 3.75"), even though they mean little. */
const touching = { before: 1.2, after: 0.9 };

/**
 * Describes the place of a fact in its sentence. Figures are left out, so that two swapped figures are told apart by what
 * stands around them and not by each other; dates and names count as words do.
 */
export function contextOf(sentence: ReadSentence, fact: Span, weight: (feature: string) => number): Context {
  const weights = new Map<string, number>();
  const add = (feature: string, value: number) => {
    if (value > (weights.get(feature) ?? 0)) weights.set(feature, value);
  };
  const { tokens } = sentence;
  let first = tokens.findIndex((token) => token.end > fact.start);
  if (first < 0) first = tokens.length;
  let next = tokens.findIndex((token) => token.start >= fact.end);
  if (next < 0) next = tokens.length;

  const before = tokens[first - 1];
  if (before) add(`<${before.norm}`, before.kind === "word" ? touching.before : touching.before / 3);
  const after = tokens[next];
  if (after) add(`>${after.stem}`, after.kind === "word" ? touching.after : touching.after / 3);

  for (const walk of [backwards(tokens, first), forwards(tokens, next)]) {
    let distance = 0;
    let factor = 1;
    for (const token of walk) {
      if (endsClause(token)) factor *= clauseCost;
      const feature = featureAt(sentence, token);
      if (feature === undefined) continue;
      add(feature, (factor * weight(feature)) / (1 + decay * distance));
      distance++;
    }
  }
  let total = 0;
  for (const value of weights.values()) total += value;
  return { weights, total };
}

/** How alike two places are, 0 to 1. */
export function likeness(a: Context, b: Context): number {
  if (a.total === 0 || b.total === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, value] of small.weights) shared += Math.min(value, large.weights.get(feature) ?? 0);
  return shared / (0.6 * Math.min(a.total, b.total) + 0.4 * Math.max(a.total, b.total));
}

/** Dates take part as the day they mean, figures not at all, other words as themselves. */
export function featureAt(sentence: ReadSentence, token: Token): string | undefined {
  for (const date of sentence.dates) {
    if (token.start >= date.start && token.end <= date.end) return dateFeature(date);
  }
  for (const figure of sentence.figures) {
    // The words of a unit still say what is counted; the number does not.
    if (token.start >= figure.start && token.end <= figure.end) return figure.unit;
  }
  return wordFeature(token);
}

const clauseMarks = /^(?:[,;:–—]|--)$/;
const clauseWords = new Set([
  "and",
  "but",
  "while",
  "whereas",
  "which",
  "who",
  "although",
  "though",
  "because",
  "after",
]);

/** True for a mark or a word that begins another clause. */
export function endsClause(token: Token): boolean {
  return token.kind === "mark" ? clauseMarks.test(token.text) : clauseWords.has(token.norm);
}

/** So many words and marks on either side are looked at; what is farther off tells next to nothing. */
const reach = 80;

function* backwards(tokens: readonly Token[], from: number): Generator<Token> {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) yield tokens[i]!;
}

function* forwards(tokens: readonly Token[], from: number): Generator<Token> {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) yield tokens[i]!;
}
