import type { ReadSentence, Sentence } from "../../../document.ts";
import { type Part, readingOf } from "./readings.ts";

/** The words of a statement, each with its weight: rarer ones and those near its heart weigh more. */
export type Statement = ReadonlyMap<string, number>;

/** The part of another text that tells the same as a statement. */
export interface Telling {
  /** How much of the statement it tells, 0 to 1. */
  readonly share: number;
  readonly features: ReadonlySet<string>;
  /** The clauses that tell it, the best first. */
  readonly parts: readonly Part[];
}

/** What a step away from the heart of a statement costs, and what crossing into another clause costs. */
const decay = 0.15;
const clauseCost = 0.45;
/** A clause that tells so much of what the best one tells takes part. */
const furtherClause = 0.35;

/** What is stated around a token of a sentence. */
export function statementAt(
  sentence: ReadSentence,
  heart: number,
  weight: (feature: string) => number,
): Statement {
  const { items, clauses } = readingOf(sentence);
  const statement = new Map<string, number>();
  const nearest = items.findIndex((item) => item.at >= heart);
  for (const [i, { at, feature }] of items.entries()) {
    if (at === heart) continue;
    const distance = Math.abs(i - (nearest < 0 ? items.length : nearest));
    const crossings = Math.abs(clauses[at]! - clauses[heart]!);
    const value = (weight(feature) * clauseCost ** crossings) / (1 + decay * distance);
    if (value > (statement.get(feature) ?? 0)) statement.set(feature, value);
  }
  return statement;
}

/** Where some sentences tell a statement, and how much of it. */
export function tellingOf(statement: Statement, sentences: readonly Sentence[]): Telling {
  let total = 0;
  for (const value of statement.values()) total += value;
  const told = new Set<string>();
  const clauses = sentences.flatMap((sentence) => {
    const reading = readingOf(sentence);
    const values = new Map<number, Map<string, number>>();
    for (const { at, feature } of reading.items) {
      const value = statement.get(feature);
      if (value === undefined) continue;
      told.add(feature);
      const clause = reading.clauses[at]!;
      values.set(clause, (values.get(clause) ?? new Map()).set(feature, value));
    }
    return [...values].map(([clause, shared]) => {
      let value = 0;
      for (const each of shared.values()) value += each;
      return { sentence, clause, value };
    });
  });
  const best = Math.max(0, ...clauses.map(({ value }) => value));
  let sum = 0;
  for (const feature of told) sum += statement.get(feature)!;
  return {
    share: total === 0 ? 0 : sum / total,
    features: told,
    parts: clauses
      .filter(({ value }) => value >= furtherClause * best)
      .sort((a, b) => b.value - a.value)
      .map(({ sentence, clause }) => ({
        sentence,
        places: [...sentence.tokens.keys()].filter((i) => readingOf(sentence).clauses[i] === clause),
      })),
  };
}
