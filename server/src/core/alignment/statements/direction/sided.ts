import { once } from "../../../cache.ts";
import type { Sentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Context, contextOf, endsClause, likeness } from "../../context.ts";
import { wordFeature } from "../../features.ts";
import type { Links } from "../../links.ts";
import { phraseAt } from "../../phrases.ts";
import { OPINION } from "../polarity/answering-negations.ts";
import { negationsIn } from "../polarity/polarity.ts";
import { type Pole, polesOf } from "./opposites.ts";
import { sideReadingOf } from "./sides/index.ts";
import { stanceAt } from "./stances.ts";

/** A word or phrase of a sentence that takes a side on some axis. */
export interface Sided {
  readonly sentence: Sentence;
  /** Where its words stand, offsets into the text of the block. */
  readonly span: Span & { readonly text: string };
  /** The place of its first token. */
  readonly at: number;
  readonly stem: string;
  readonly poles: readonly Pole[];
}

/** The words that take a side, in order; names take none. */
export const sidedIn = once((sentence: Sentence): readonly Sided[] => {
  const { tokens, names } = sentence;
  const found: Sided[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || names.some((name) => contains(name, token))) continue;
    if (isComparedFrom(tokens, at) || isInName(tokens, at)) continue;
    const phrase = phraseAt(tokens, at);
    const last = tokens[at + (phrase?.length ?? 1) - 1]!;
    // A strike that is called off may be suspended.
    const said = phrase && phrase.meaning !== "cancel" ? phrase.meaning : undefined;
    const stem = stanceAt(tokens, at, said ?? token.stem) ?? said ?? sideReadingOf(sentence, at);
    const poles = [...polesOf(stem), ...(changeOfValue(sentence, at) ?? []), ...sideOfLevel(sentence, at)];
    if (poles.length > 0) {
      const text = tokens
        .slice(at, at + (phrase?.length ?? 1))
        .map((each) => each.text)
        .join(" ");
      found.push({ sentence, span: { start: token.start, end: last.end, text }, at, stem, poles });
    }
    if (phrase) at += phrase.length - 1;
  }
  return found;
});

/** "Tarn Security", whether or not it is known for a name. */
const isInName = (tokens: Sentence["tokens"], at: number) =>
  [tokens[at], tokens[at - 1]].every((token) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "")) && at > 1;

/** "In 2015 it had been 175,000 higher": what is now down is told from what it was. */
const isComparedFrom = (tokens: Sentence["tokens"], at: number) =>
  /^(?:more|less|fewer|(?:high|low|larg|bigg|great|small|cheap|dear)er)$/.test(tokens[at]!.norm) &&
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ norm }, i, before) => norm === "had" && before[i + 1]?.norm === "been");

/** "Lower than the 3% that it aims at" for "above the target of 3 percent": on which side of a level something lies. */
function sideOfLevel(sentence: Sentence, at: number): readonly Pole[] {
  const { norm } = sentence.tokens[at]!;
  if (levelBehind(sentence, at) === undefined) return [];
  return polesOf(/^(?:above|higher)$/.test(norm) ? "levelhigh" : "levellow");
}

/** True where both are above or below one level. */
export function haveSameLevel(ours: Sided, theirs: Sided): boolean {
  const level = levelBehind(ours.sentence, ours.at);
  return level !== undefined && level === levelBehind(theirs.sentence, theirs.at);
}

/** The level in percent above or below which something lies. */
function levelBehind({ tokens, figures }: Sentence, at: number): number | undefined {
  const { norm, end: from } = tokens[at]!;
  if (!/^(?:above|below|higher|lower)$/.test(norm)) return undefined;
  if ((tokens[at + 1]?.norm === "than") !== norm.endsWith("er")) return undefined;
  const behind = tokens.slice(at + 1, at + levelReach);
  const end = behind.findIndex(endsClause);
  const last = behind.at(end < 0 ? -1 : Math.max(0, end - 1));
  const level = figures.find(({ kind, start }) => kind === "percent" && start > from);
  return last && level && level.start <= last.end ? level.value : undefined;
}

/** In words: "above the central bank's target of". */
const levelReach = 8;

/** Shares that "lost 4%" fell, and those that "added 33.90 points" rose. */
function changeOfValue({ tokens, figures }: Sentence, at: number): readonly Pole[] | undefined {
  const isNoun = /^loss(?:es)?$/.test(tokens[at]!.norm);
  if (isNoun && tokens[at + 1]?.norm !== "of") return undefined;
  const next = tokens.slice(at + (isNoun ? 2 : 1)).find(({ norm }) => !beforeValue.test(norm));
  const change = changes.get(tokens[at]!.norm);
  if (change === undefined || !next) return undefined;
  const sums = figures.filter(({ kind }) => kind === "money");
  const isSum = sums.some(({ start, end }) => start <= next.end && next.start < end);
  // "It lost $41.5 million in the second quarter": of two sums it would be asked which is which.
  if (isSum && sums.length > 1) return undefined;
  if (isSum) return change === "fall" ? polesOf("loss") : undefined;
  const isValue = figures.some(
    ({ kind, noun, start, end }) =>
      (value.test(kind) || noun === "point" || noun === "seat") && start <= next.end + 1 && next.start < end,
  );
  return isValue ? polesOf(change) : undefined;
}

const changes = new Map([
  ["lost", "fall"],
  ["lose", "fall"],
  ["loses", "fall"],
  ["losing", "fall"],
  ["loss", "fall"],
  ["losses", "fall"],
  ["shed", "fall"],
  ["added", "rise"],
  ["adds", "rise"],
]);
const beforeValue = /^(?:as|much|about|some|nearly|more|than|over|up|to|a|an|another)$/;
const value = /^(?:percent|points|fraction)$/;

/** How alike two places are, 0 to 1: by the words around them, and by the figure that stands beside both. */
export function nearness(ours: Sided, theirs: Sided, weight: Links["weight"]): number {
  const placeOf = places(weight);
  const alike = likeness(placeOf(ours), placeOf(theirs));
  return sharesFigure(ours, theirs) ? alike + sameFigure : alike;
}

/** What the same figure in both clauses adds. */
const sameFigure = 0.15;

/** What stands around a word is described once. Auxiliaries beside it tell nothing of which of two it is. */
const places = once((weight: Links["weight"]) =>
  once(({ sentence, span }: Sided): Context => {
    const { weights, total } = contextOf(sentence, span, weight);
    const kept = [...weights].filter(([feature]) => !auxiliary.test(feature));
    const left = kept.reduce((sum, [, value]) => sum + value, 0);
    return kept.length === weights.size ? { weights, total } : { weights: new Map(kept), total: left };
  }),
);

const auxiliary = /^<(?:is|are|was|were|be|been|being|has|have|had|to|will|would)$/;

/** True where a figure of the same value stands in both clauses. */
export function sharesFigure(ours: Sided, theirs: Sided): boolean {
  const mine = figuresBeside(ours);
  return figuresBeside(theirs).some((figure) => mine.some((own) => own.value === figure.value));
}

/** What the word tells a change against: "dollar" in "rose to a two-year high against the dollar". */
export function objectAgainst({ sentence: { tokens }, at }: Sided): string | undefined {
  const behind = tokens.slice(at + 1, at + 12);
  // "To 24.10 to the euro" is against the euro.
  const against = behind.findIndex(
    ({ norm }, i) =>
      norm === "against" ||
      (norm === "to" && behind[i - 1]?.kind === "number" && behind[i + 1]?.norm === "the"),
  );
  const end = behind.findIndex(endsClause);
  if (against < 0 || (end >= 0 && end < against)) return undefined;
  return behind
    .slice(against + 1)
    .map(wordFeature)
    .find((feature) => feature !== undefined);
}

/** True where a word stands shortly before the other, as its subject may. */
export function isSubject(feature: string | undefined, { sentence: { tokens }, at }: Sided): boolean {
  if (feature === undefined) return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  return before.some((token) => wordFeature(token) === feature);
}

/** "Above them in the table" is between two of one kind: the other is below. */
export function isRelation({ sentence: { tokens, figures }, at }: Sided): boolean {
  if (!/^(?:above|below|ahead|behind)$/.test(tokens[at]!.norm)) return false;
  const end = tokens[at + 4]?.start ?? Number.POSITIVE_INFINITY;
  return !figures.some(({ start }) => start >= tokens[at]!.end && start < end);
}

/** The figures in the clause of a word. */
const figuresBeside = once(({ sentence, at }: Sided) => {
  const [start, end] = clauseAround(sentence, at);
  return sentence.figures.filter((figure) => start <= figure.start && figure.end <= end);
});

function clauseAround({ tokens }: Sentence, at: number): [start: number, end: number] {
  let [first, last] = [at, at];
  while (first > 0 && !endsClause(tokens[first - 1]!)) first--;
  while (last < tokens.length - 1 && !endsClause(tokens[last + 1]!)) last++;
  return [tokens[first]!.start, tokens[last]!.end];
}

/** True where a "not" or a "no" stands shortly before the word, with no mark between. */
export function isNegated({ sentence, at }: Sided): boolean {
  const { tokens } = sentence;
  if (isOfFew(tokens, at) || isOpposed(tokens, at) || isOfWhomNot(sentence, at)) return true;
  // "Not guilty" is a verdict of its own, whose side the word has taken.
  if (tokens[at]!.stem === "guilti" && tokens[at - 1]?.norm === "not") return false;
  return negationsIn(sentence).some(({ token, kind, target }) => {
    const from = tokens.indexOf(token);
    // "Do not believe that the fire in the shed was started deliberately"
    const isOfOpinion = OPINION.has(target ?? "");
    return (
      kind !== "verb" &&
      from < at &&
      at - from <= (isOfOpinion ? opinionRange : isOfAll(tokens, from) ? subjectRange : negationRange) &&
      !tokens.slice(from, at).some(({ kind: between, text }) => between === "mark" && text !== "-")
    );
  });
}

/** "Few residents want it": most do not. */
function isOfFew(tokens: readonly Token[], at: number): boolean {
  const few = tokens.findLastIndex(
    ({ norm }, i) => i < at && i >= at - negationRange && /^(?:few|hardly|scarcely)$/.test(norm),
  );
  return (
    few >= 0 && tokens[few - 1]?.norm !== "a" && !tokens.slice(few, at).some(({ kind }) => kind === "mark")
  );
}

/** "Against closing the school", "opposes the opening": what is opposed is not to be. */
function isOpposed(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at);
  // "Lost 7.4%, against a gain of 0.3% for the market": what it is set beside is not opposed.
  const isBeside =
    before.some(({ norm }) => norm === "against") &&
    /^[,;(]$/.test(tokens[at - 3]?.norm ?? "") &&
    tokens[at + 1]?.norm === "of";
  if (isBeside) return false;
  return before.some(
    ({ norm }, i) =>
      /^(?:against|oppos(?:e|es|ing)|resist(?:s|ed|ing)?)$/.test(norm) &&
      before.slice(i + 1).every((token) => /^(?:the|a|an|any|its)$/.test(token.norm)),
  );
}

/** "Most of the injured were not wearing belts": a minority was. */
function isOfWhomNot({ tokens, ...sentence }: Sentence, at: number): boolean {
  if (!/^(?:most|majority|minority|many|few)$/.test(tokens[at]!.norm)) return false;
  const end = tokens.findIndex((token, i) => i > at && endsClause(token));
  return negationsIn({ tokens, ...sentence }).some(
    ({ kind, from }) => kind === "word" && from > at && (end < 0 || from < end) && from <= at + subjectRange,
  );
}

const opinionRange = 20;
const negationRange = 5;
/** "None of the 58 passengers was injured": what is denied stands behind those of whom it is. */
const subjectRange = 9;
const ofAll = /^(?:none|neither|nobody)$/;

/** "No member of the opposition" is none of them. */
const isOfAll = (tokens: readonly Token[], from: number) =>
  ofAll.test(tokens[from]!.norm) ||
  (tokens[from]!.norm === "no" && /^(?:of|in|from|among)$/.test(tokens[from + 2]?.norm ?? ""));

/** True where both have the same doer: by its name, or by the last word of content before the verb. */
export function haveSameSubject(ours: Sided, theirs: Sided): boolean {
  const [a, b] = [winnerNamed(ours) ?? nameBefore(ours), winnerNamed(theirs) ?? nameBefore(theirs)];
  if (a && b && !/^(?:different|close)$/.test(compareNames(a, b))) return true;
  return [wordBefore(ours), wordOf(ours)].some(
    (word) => word !== undefined && (word === wordBefore(theirs) || word === wordOf(theirs)),
  );
}

/** "Imports of oil", which are oil imports. */
function wordOf({ sentence: { tokens }, at }: Sided): string | undefined {
  const [of, ...behind] = tokens.slice(at + 1, at + 4);
  return of?.norm === "of" ? behind.map(wordFeature).find((feature) => feature !== undefined) : undefined;
}

/** True where both have the same word of content right behind them: "decreased its dividend", "raised its dividend". */
export function haveSameObject(ours: Sided, theirs: Sided): boolean {
  const object = objectOf(ours);
  return object !== undefined && object === objectOf(theirs);
}

/** "Britain's first win", "last year's winner, Piet Maes": whose it is stands beside the noun. */
function winnerNamed({ sentence, span, at }: Sided): string | undefined {
  const { tokens, names } = sentence;
  if (!/^(?:win|victory|defeat|winners?|losers?)$/.test(tokens[at]!.norm)) return undefined;
  const [comma, next] = tokens.slice(at + 1, at + 3);
  const behind = comma?.text === "," && next && names.find(({ start }) => start === next.start);
  if (behind) return behind.text;
  return names.findLast((name) => {
    const last = tokens.findLastIndex(({ start }) => start < name.end);
    return name.end <= span.start && at - last <= 3 && /['’]s?$/.test(tokens[last]?.text ?? "");
  })?.text;
}

function objectOf({ sentence: { tokens }, span }: Sided): string | undefined {
  const first = tokens.findIndex(({ start }) => start >= span.end);
  // "Below average" and "a below-average season"
  if (/^(?:above|below)$/i.test(span.text)) {
    const level = tokens[first]?.text === "-" ? tokens[first + 1] : tokens[first];
    return /^(?:average|normal|par|expectations)$/.test(level?.norm ?? "") ? level?.norm : undefined;
  }
  const [next, second] = first < 0 ? [] : tokens.slice(first, first + 2);
  if (!next || !DETERMINERS.test(next.norm)) return undefined;
  // "Began the day lower" and "ended the day higher" tell of two times.
  return second && !TIMES.test(second.norm) ? wordFeature(second) : undefined;
}

const TIMES =
  /^(?:day|week|month|year|session|season|night|morning|evening|afternoon|quarter|half|match|game)$/;

const DETERMINERS = /^(?:the|its|his|her|their|an?)$/;

/** "Rovers drew with Athletic after trailing": whoever does the one does the other. */
const isGerund = ({ sentence: { tokens }, at }: Sided) =>
  /^(?:after|before|while|when|by|despite|since|on)$/.test(tokens[at - 1]?.norm ?? "") &&
  tokens[at]!.norm.endsWith("ing");

/** The last name before a verb that is no attribute: "Alemu" in "Ethiopia's Dereje Alemu of Addis Ababa". */
function nameBefore(sided: Sided): string | undefined {
  const { sentence, span } = sided;
  const before = sentence.names.filter((name) => name.end <= span.start);
  return (isGerund(sided) ? before : before.toReversed()).find((name) => {
    const next = sentence.tokens.findIndex((token) => token.start >= name.end);
    const own = sentence.tokens.findIndex((token) => token.end > name.start);
    const leader = sentence.tokens[own - 1]?.norm ?? "";
    // Whom somebody beat is not who did it.
    if (isGerund(sided) && leader === "with") return false;
    if (polesOf(sentence.tokens[own - 1]?.stem ?? "").some(({ converse }) => converse)) return false;
    const possessive = /['’]s?$/.test(sentence.tokens[next - 1]?.text ?? "");
    return !/^(?:of|from|in|at|for|over|against|on|to|the)$/.test(leader) && !possessive;
  })?.text;
}

function wordBefore(sided: Sided): string | undefined {
  const { sentence, at } = sided;
  if (isGerund(sided)) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const token = sentence.tokens[i]!;
    // "The dealer from whom it bought them" is not who bought.
    if (
      /^(?:whom|which)$/.test(token.norm) &&
      /^(?:from|to|by|for|with)$/.test(sentence.tokens[i - 1]?.norm ?? "")
    )
      return undefined;
    const feature = wordFeature(token);
    if (feature !== undefined) return feature;
  }
  return undefined;
}
