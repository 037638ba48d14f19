import type { NamedSentence } from "../../document.ts";
import type { DateFact } from "../../facts/dates/date.ts";
import type { Figure } from "../../facts/figures/figure.ts";
import { countryOf } from "../../facts/names/demonyms.ts";
import type { Name } from "../../facts/names/name.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { endsClause } from "../context.ts";
import { dateFeature, figureFeature, wordFeature } from "../features.ts";
import { type PartGap, territoriesOf } from "./territories.ts";

/** What tells of a fact and of none of its rivals: each word with its weight, nearer ones weigh more. */
export type Bound = ReadonlyMap<string, number>;

/** The words that are bound to a fact of a sentence and not to `other` or any of its kind. */
export type BoundIn = (sentence: NamedSentence, fact: Span, other: Span, weight: Weight) => Bound;

/** How the facts of one kind are told apart. */
export interface Telling {
  readonly partUnmarked: PartGap;
  /** True for a figure or a date that says which of two it is: "the second group"; another may be exchanged itself. */
  readonly isTelling: (fact: Figure | DateFact) => boolean;
  /** By what a country tells, given by its name. */
  readonly countryFeature: (country: string) => string;
}

type Weight = (feature: string) => number;

/** What a step away from the fact costs, and what crossing into another clause costs. */
const decay = 0.1;
const clauseCost = 0.7;

/** The words bound to each of the facts of one kind, which are given in order. */
export function boundTo(
  sentence: NamedSentence,
  facts: readonly Span[],
  telling: Telling,
  weight: Weight,
): ReadonlyMap<Span, Bound> {
  const territories = territoriesOf(sentence.tokens, facts, telling.partUnmarked);
  const told = wordsTelling(sentence, facts, telling, weight);
  return new Map(
    facts.map((fact, i) => {
      const { before, after } = territories[i]!;
      const bound = new Map<string, number>();
      const walk = (from: number, to: number, step: -1 | 1) => {
        let near = 1;
        for (let at = from; at !== to; at += step) {
          if (at !== from && endsClause(sentence.tokens[at]!)) near *= clauseCost;
          for (const { feature, share } of told[at]!) {
            const value = (near * share * weight(feature)) / (1 + decay * Math.abs(at - from));
            if (value > (bound.get(feature) ?? 0)) bound.set(feature, value);
          }
        }
      };
      walk(before[1] - 1, before[0] - 1, -1);
      walk(after[0], after[1], 1);
      return [fact, bound];
    }),
  );
}

/** What each token tells: rivals nothing, dates the day they mean, names one of their words, other words themselves. */
function wordsTelling(
  { tokens, figures, dates, names }: NamedSentence,
  rivals: readonly Span[],
  { isTelling, countryFeature }: Telling,
  weight: Weight,
): readonly (readonly Told[])[] {
  const told = tokens.map((token): readonly Told[] => listed(wordFeature(token)));
  const put = (span: Span, features: readonly Told[]) => {
    let at = tokens.findIndex(({ end }) => end > span.start);
    for (; at >= 0 && at < tokens.length && tokens[at]!.start < span.end; at++) told[at] = features;
  };
  for (const name of names) {
    const country = countryOf(name.text)?.country;
    put(name, country === undefined ? wordOf(name, tokens, weight) : listed(countryFeature(country)));
  }
  for (const figure of figures)
    put(figure, isTelling(figure) ? listed(figureFeature(figure)) : listed(figure.unit));
  for (const date of dates) put(date, isTelling(date) ? listed(dateFeature(date) ?? date.key) : []);
  for (const rival of rivals) put(rival, []);
  return told;
}

/** A name is one thing to tell: a person's given name and surname have a half of it each, another's rarest word all. */
function wordOf(name: Name, tokens: readonly Token[], weight: Weight): readonly Told[] {
  const words = tokens
    .filter((token) => overlaps(name, token))
    .flatMap((token) => listed(wordFeature(token)));
  const [first, ...others] = words;
  if (first === undefined) return [];
  if (name.type === "person" && others.length > 0)
    return [first, others.at(-1)!].map(({ feature }) => ({ feature, share: 0.5 }));
  return [others.reduce((best, word) => (weight(word.feature) > weight(best.feature) ? word : best), first)];
}

/** A word that tells, and how much of its weight it has. */
interface Told {
  readonly feature: string;
  readonly share: number;
}

const listed = (feature: string | undefined): readonly Told[] =>
  feature === undefined ? [] : [{ feature, share: 1 }];
