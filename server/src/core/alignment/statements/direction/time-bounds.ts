import type { Sentence } from "../../../document.ts";
import type { DateFact } from "../../../facts/dates/date.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Link } from "../../links.ts";

/** A time that the draft sets as the last one where the reference sets it as the first, or the other way round. */
export interface TurnedBound {
  readonly ours: Words;
  readonly theirs: Words;
  readonly link: Link;
}

type Words = Span & { readonly text: string };

/** "In September at the latest" where the reference has "in September at the earliest"; nothing where either has both. */
export function* turnedBounds(sentence: Sentence, linked: readonly Link[]): Generator<TurnedBound> {
  const mine = boundsIn(sentence);
  const [own] = mine;
  if (!own || mine.some(({ isLast }) => isLast !== own.isLast)) return;
  const told = linked
    .filter(({ score }) => score >= tellsIt)
    .flatMap((link) => boundsIn(link.reference).map((bound) => ({ bound, link })));
  const [first] = told;
  if (!first || told.some(({ bound }) => bound.isLast === own.isLast)) return;
  // What "by" and "before" bound is the date behind them, and what the other has must be that one.
  const isOther = ({ day }: TimeBound, { dates }: Sentence) =>
    day !== undefined && !dates.some((date) => dayOf(date) === day);
  if (isOther(own, first.link.reference) || isOther(first.bound, sentence)) return;
  if (own.day !== undefined && first.bound.day !== undefined) return;
  yield { ours: own.words, theirs: first.bound.words, link: first.link };
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

interface TimeBound {
  readonly words: Words;
  /** True for the last time at which it may be, false for the first. */
  readonly isLast: boolean;
  /** The date that the word stands before; undefined where the words can mean nothing else: "at the latest". */
  readonly day?: string;
}

/** "At the earliest", "no later than", "not before May", "by Friday". */
function boundsIn({ tokens, dates }: Sentence): TimeBound[] {
  return tokens.flatMap((token, at): TimeBound[] => {
    const before = tokens[at - 1]?.norm ?? "";
    const next = tokens[at + 1];
    if (/^(?:earliest|latest|soonest)$/.test(token.norm)) {
      const isAt = before === "the" && tokens[at - 2]?.norm === "at";
      const start = isAt ? at - 2 : before === "at" ? at - 1 : undefined;
      return start === undefined ? [] : [bound(tokens, start, at, token.norm === "latest")];
    }
    if (/^(?:earlier|later|sooner)$/.test(token.norm) && next?.norm === "than")
      return /^(?:no|not)$/.test(before) ? [bound(tokens, at - 1, at + 1, token.norm === "later")] : [];
    const date = next && dates.find(({ start, end }) => start <= next.start && next.start < end);
    const day = date && dayOf(date);
    if (day === undefined) return [];
    if (token.norm === "before" && isNegated(tokens, at)) return [{ ...bound(tokens, at, at, false), day }];
    return token.norm === "by" ? [{ ...bound(tokens, at, at, true), day }] : [];
  });
}

/** "Will not reopen before September", "not before September". */
const isNegated = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - negationRange), at)
    .some(({ norm, kind }) => kind === "word" && /^(?:not|never|cannot|unlikely)$|n't$/.test(norm));
const negationRange = 8;

const dayOf = ({ from, key }: DateFact) => from ?? key;

function bound(tokens: readonly Token[], from: number, to: number, isLast: boolean): TimeBound {
  const text = tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(" ");
  return { words: { start: tokens[from]!.start, end: tokens[to]!.end, text }, isLast };
}
