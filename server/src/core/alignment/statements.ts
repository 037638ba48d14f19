import { once } from "../cache.ts";
import type { ReadSentence, Sentence } from "../document.ts";
import { contains, overlaps } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { endsClause } from "./context.ts";
import { countryFeature, dateFeature, wordFeature } from "./features.ts";
import { phraseAt } from "./phrases.ts";
import { quantityAt, quantityOf } from "./quantities.ts";
import { concept } from "./synonyms.ts";

/** What a token, or the fact or phrase that begins there, says. */
interface Item {
  readonly at: number;
  readonly feature: string;
}

interface Reading {
  readonly items: readonly Item[];
  /** For each token, the number of its clause. */
  readonly clauses: readonly number[];
}

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

/** A clause of a sentence, by the places of its tokens. */
export interface Part {
  readonly sentence: Sentence;
  readonly places: readonly number[];
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

/** All that a sentence says. */
export const saidIn = once(
  (sentence: ReadSentence): ReadonlySet<string> =>
    new Set(readingOf(sentence).items.map(({ feature }) => feature)),
);

/** What a token, or the fact or phrase that begins there, says. */
export function itemAt(sentence: ReadSentence, at: number): string | undefined {
  return readingOf(sentence).items.find((item) => item.at === at)?.feature;
}

/** What the clause of a token says, names apart. */
export function itemsAround(sentence: ReadSentence, at: number): readonly string[] {
  const { items, clauses } = readingOf(sentence);
  return items
    .filter((item) => clauses[item.at] === clauses[at] && !isName(sentence.tokens, item.at))
    .map(({ feature }) => feature);
}

const isName = (tokens: readonly Token[], at: number) => at > 0 && /^\p{Lu}/u.test(tokens[at]!.text);

/** True where two tokens of a sentence stand in one clause. */
export function areInOneClause(sentence: ReadSentence, a: Token, b: Token): boolean {
  const { clauses } = readingOf(sentence);
  return clauses[sentence.tokens.indexOf(a)] === clauses[sentence.tokens.indexOf(b)];
}

/** What stands after a token, up to the end of its clause. */
export function itemsBehind(sentence: ReadSentence, at: number): readonly string[] {
  const { items, clauses } = readingOf(sentence);
  return items
    .filter((item) => item.at > at && clauses[item.at] === clauses[at])
    .map(({ feature }) => feature);
}

const readings = new WeakMap<readonly Token[], Reading>();

/** The tokens of a sentence are read once and never change. */
function readingOf(sentence: ReadSentence): Reading {
  const known = readings.get(sentence.tokens) ?? read(sentence);
  readings.set(sentence.tokens, known);
  return known;
}

function read({ tokens, figures, dates }: ReadSentence): Reading {
  const items: Item[] = [];
  const clauses: number[] = [];
  const facts = [...dates, ...figures];
  let clause = 0;
  let skipTo = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const inside = facts.some((fact) => contains(fact, token));
    // "since 2017" and "until Friday" go on with the clause.
    const isTime = next !== undefined && dates.some((date) => contains(date, next));
    const isPronoun = token.norm === "that" && /^(?:in|at|by|of|on|for|to)$/.test(tokens[at - 1]?.norm ?? "");
    if (!inside && !isPronoun && opensClause(token) && !(isTime && isPreposition(token))) clause += 1;
    clauses.push(clause);
    if (at < skipTo) continue;
    const date = dates.find((fact) => overlaps(fact, token));
    const figure = figures.find((fact) => overlaps(fact, token));
    if (date) {
      const feature = dateFeature(date);
      if (feature !== undefined && date.start === token.start) items.push({ at, feature });
    } else if (figure) {
      const { feature, unit } = quantityOf(figure);
      if (figure.start === token.start) items.push({ at, feature });
      if (unit && token.end === figure.end) items.push({ at, feature: unit });
    } else {
      const quantity = quantityAt(tokens, at);
      const phrase = phraseAt(tokens, at);
      const feature =
        quantity ?? (phrase ? concept(phrase.meaning) : (countryFeature(token) ?? wordFeature(token)));
      if (feature !== undefined) items.push({ at, feature });
      if (quantity) skipTo = at + 2;
      else if (phrase) skipTo = at + phrase.length;
    }
  }
  return { items, clauses };
}

const openers = new Set(
  "when before because since unless until if despite as that where whose whom following amid".split(" "),
);

const isPreposition = ({ norm }: Token) => /^(?:since|until|before)$/.test(norm);

const opensClause = (token: Token) =>
  endsClause(token) || openers.has(token.norm) || /^[("]$/.test(token.norm);
