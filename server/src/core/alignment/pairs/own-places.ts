import type { NamedSentence } from "../../document.ts";
import { sameFigure } from "../../facts/figures/index.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Matched } from "./family.ts";

/**
 * Whether two facts that each stand beside a place or a group of their own have kept it: "17 children in Lleida, eight in Girona
 * and three in Reus" told from the last one on, "among women 6.8%" for "6.8 percent among women". Undefined where one of them
 * has none.
 */
export function keepPlaces(sentence: NamedSentence, a: Matched, b: Matched): boolean | undefined {
  const [ourA, ourB] = [placeOf(sentence, a.ours), placeOf(sentence, b.ours)];
  const [theirA, theirB] = [placeOf(a.in, a.theirs), placeOf(b.in, b.theirs)];
  if (!ourA || !ourB || !theirA || !theirB || ourA === ourB) return undefined;
  if (ourA === theirA && ourB === theirB) return true;
  return ourA === theirB && ourB === theirA ? false : undefined;
}

const placeOf = (sentence: NamedSentence, fact: Span) =>
  placeBehind(sentence, fact) ?? placeBefore(sentence, fact);

/** The name behind the next "in" or "at", or the group behind "among", where neither a mark nor another figure comes between. */
function placeBehind(sentence: NamedSentence, fact: Span): string | undefined {
  const { tokens, figures } = sentence;
  const from = tokens.findIndex(({ start }) => start >= fact.end);
  if (from < 0) return undefined;
  for (let at = from; at < Math.min(from + range, tokens.length - 1); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || figures.some(({ start }) => start === token.start)) return undefined;
    const place = placeAt(sentence, at);
    if (place) return place;
  }
  return undefined;
}

/** The same where the clause begins with it: "in Passau the river rose by 3.1 metres". */
function placeBefore(sentence: NamedSentence, fact: Span): string | undefined {
  const { tokens, figures } = sentence;
  const to = tokens.findLastIndex(({ end }) => end <= fact.start);
  for (let at = to; at > Math.max(-1, to - 2 * range); at--) {
    const token = tokens[at]!;
    if (figures.some(({ start }) => start === token.start)) return undefined;
    const isFirst =
      at === 0 || tokens[at - 1]!.kind === "mark" || /^(?:and|but|while)$/.test(tokens[at - 1]!.norm);
    const place = isFirst ? placeAt(sentence, at) : undefined;
    if (place || (token.kind === "mark" && token.text !== "€" && token.text !== "$" && token.text !== "£"))
      return place;
  }
  return undefined;
}

function placeAt({ tokens, names }: NamedSentence, at: number): string | undefined {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next) return undefined;
  if (/^(?:in|at)$/.test(token.norm)) return names.find(({ start }) => start === next.start)?.text;
  return token.norm === "among" && next.kind === "word" ? next.stem : undefined;
}

/** In words: "three children in hospital in". */
const range = 6;

/**
 * True where each of two figures goes to whom it went: "six go to New Accord and five to the Green Farmers" for "New Accord
 * will get six, the Green Farmers five".
 */
export function keepHolders(sentence: NamedSentence, a: Matched, b: Matched): boolean {
  const ours = [holderOf(sentence, a.ours), holderOf(sentence, b.ours)];
  const theirs = [holderOf(a.in, a.theirs), holderOf(b.in, b.theirs)];
  return ours[0] !== ours[1] && ours.every((name, i) => name !== undefined && isSame(name, theirs[i]));
}

/** The same of two names, by the figures that go to them. */
export const keepHoldings = (sentence: NamedSentence, a: Matched, b: Matched): boolean =>
  [a, b].every((one) => {
    const [ours, theirs] = [holdingOf(sentence, one.ours), holdingOf(one.in, one.theirs)];
    return ours !== undefined && theirs !== undefined && sameFigure(ours, theirs);
  });

const holdingOf = (sentence: NamedSentence, name: Span) =>
  sentence.figures.find(
    (figure) => figure.kind !== "ordinal" && holderOf(sentence, figure)?.start === name.start,
  );

const isSame = (a: Name, b: Name | undefined) =>
  b !== undefined && /^(?:same|variant)$/.test(compareNames(a.text, b.text));

/** The name that a figure goes "to" or "for", or that stands right before it, with a verb at most between. */
function holderOf(sentence: NamedSentence, fact: Span): Name | undefined {
  const { tokens, names, figures } = sentence;
  const behind = tokens.filter(({ start }) => start >= fact.end).slice(0, range);
  const to = behind.findIndex(({ norm }) => /^(?:to|for)$/.test(norm));
  const first = behind[to + 1]?.norm === "the" ? behind[to + 2] : behind[to + 1];
  const isNear = to >= 0 && behind.slice(0, to).every((token) => isPlain(token, figures));
  const given = isNear && first ? names.find(({ start }) => start === first.start) : undefined;
  if (given) return given;
  const before = names.findLast(({ end }) => end <= fact.start);
  const between = before ? tokens.filter(({ start, end }) => start >= before.end && end <= fact.start) : [];
  return between.length <= 3 && between.every((token) => isPlain(token, figures) && !LEADS.test(token.norm))
    ? before
    : undefined;
}

const isPlain = ({ kind, start }: Token, figures: NamedSentence["figures"]) =>
  kind === "word" && !figures.some((figure) => figure.start === start);

const LEADS = /^(?:in|at|of|from|by|against|with|on|and|or|to|for|than)$/;
