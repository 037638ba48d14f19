import { once } from "../../../cache.ts";
import type { ReadSentence, Sentence } from "../../../document.ts";
import { contains, overlaps } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { endsClause } from "../../context.ts";
import { countryFeature, dateFeature, wordFeature } from "../../features.ts";
import { quantityAt, quantityOf } from "../../pairs/figures/quantities.ts";
import { phraseAt } from "../../phrases.ts";
import { concept } from "../../synonyms.ts";

/** A clause of a sentence, by the places of its tokens. */
export interface Part {
  readonly sentence: Sentence;
  readonly places: readonly number[];
  /** The place of the word that it was looked for by. */
  readonly word?: number;
}

/** What a token, or the fact or phrase that begins there, says. */
export interface Item {
  readonly at: number;
  readonly feature: string;
}

export interface Reading {
  readonly items: readonly Item[];
  /** For each token, the number of its clause. */
  readonly clauses: readonly number[];
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

/** What stands after a token, up to the end of its clause, with the clause that "that" or "whether" joins to it. */
export function itemsBehind(sentence: ReadSentence, at: number): readonly string[] {
  const { items } = readingOf(sentence);
  const places = new Set(placesOf(sentence, at));
  return items.filter((item) => item.at > at && places.has(item.at)).map(({ feature }) => feature);
}

/** What stands before a token, from the beginning of its clause; for "who" and "it" a few words of the clauses before. */
export function itemsBefore(sentence: ReadSentence, at: number): readonly string[] {
  const { items, clauses } = readingOf(sentence);
  const before = items.filter((item) => item.at < at);
  const own = before.filter((item) => clauses[item.at] === clauses[at]);
  return (own.length > 0 ? own : before.slice(-antecedent)).map(({ feature }) => feature);
}

const antecedent = 3;

/** The clauses of some sentences with a word, given by its stem or by what it says, and what "that" joins to them. */
export function clausesWith(
  word: { readonly stem: string | undefined; readonly feature: string | undefined },
  sentences: readonly Sentence[],
): readonly Part[] {
  return sentences.flatMap((sentence) => {
    const { items, clauses } = readingOf(sentence);
    const said = new Map(items.map(({ at, feature }) => [at, feature]));
    const seen = new Set<number>();
    return sentence.tokens.flatMap((token, at) => {
      const isIt = token.stem === word.stem || (word.feature !== undefined && said.get(at) === word.feature);
      if (!isIt || seen.has(clauses[at]!)) return [];
      seen.add(clauses[at]!);
      return [{ sentence, places: placesOf(sentence, at), word: at }];
    });
  });
}

/** The places of the clause of a token and of the clause that "that" or "whether" joins to it. */
function placesOf(sentence: ReadSentence, at: number): number[] {
  const { clauses } = readingOf(sentence);
  const { tokens } = sentence;
  const own = clauses[at]!;
  const next = clauses.indexOf(own + 1);
  const isJoined =
    next > at && /^(?:that|whether|if)$/.test(tokens[next]!.norm) && tokens[next - 1]!.kind === "word";
  return [...tokens.keys()].filter((i) => clauses[i] === own || (isJoined && clauses[i] === own + 1));
}

const readings = new WeakMap<readonly Token[], Reading>();

/** The tokens of a sentence are read once and never change. */
export function readingOf(sentence: ReadSentence): Reading {
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
    const before = tokens[at - 1]?.norm ?? "";
    // "like that of the others", "neither of whom"
    const isPronoun =
      (token.norm === "that" && /^(?:in|at|by|of|on|for|to)$/.test(before)) ||
      (before === "of" && /^wh(?:om|ich)$/.test(token.norm));
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
