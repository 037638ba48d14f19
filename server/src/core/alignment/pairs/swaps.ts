import type { NamedSentence, ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { isFunctionWord } from "../features.ts";
import { areListed, tokensBetween, wordsBetween } from "./between.ts";
import type { BoundIn } from "./bindings.ts";
import { evidenceOf, type Pair, speaksForExchange, withBoth } from "./exchange.ts";
import type { Matched } from "./family.ts";
import { orderOfTwo } from "./order-of-two.ts";
import { keepPlaces } from "./own-places.ts";
import { looselyPartOf, partOf, type Which } from "./part-of.ts";
import { isTurnedBySmallWord } from "./small-words.ts";
import { isTurnedInFrame } from "./turned-in-frame.ts";

/**
 * True where two facts have changed places: what tells each of them from the other in the reference tells it of the other in
 * the draft. A list in another order moves facts and words together and is none.
 */
export function areSwapped(
  sentence: NamedSentence,
  a: Matched,
  b: Matched,
  bound: BoundIn,
  weight: (feature: string) => number,
): boolean {
  const isOneSentence = a.in.tokens === b.in.tokens;
  const theirPart = isOneSentence ? partOf(a.in, a.theirs, b.theirs) : undefined;
  if (theirPart !== undefined) {
    const part = partOf(sentence, a.ours, b.ours);
    return part !== undefined && part !== theirPart;
  }
  const [ourLoose, theirLoose] = isOneSentence
    ? [looselyPartOf(sentence, a.ours, b.ours), looselyPartOf(a.in, a.theirs, b.theirs)]
    : [];
  if (ourLoose && theirLoose) return ourLoose !== theirLoose;
  if (
    isOnePhrase(sentence, a.ours, b.ours) ||
    isScore(sentence, a.ours, b.ours) ||
    isBowled(sentence, a.ours, b.ours) ||
    areListed(sentence, a.ours, b.ours) ||
    (isOneSentence && areListed(a.in, a.theirs, b.theirs)) ||
    areOfThem(sentence, a.ours, b.ours)
  ) {
    return false;
  }
  const kept = keepPlaces(sentence, a, b);
  if (kept !== undefined) return !kept;
  const [ours, theirs] = [
    originOf(sentence, a.ours, sentence, b.ours),
    originOf(a.in, a.theirs, b.in, b.theirs),
  ];
  // "From 2.8% of GDP to 3.5%" for "to 2.8 percent of GDP from 3.5": in the same order, and the other way round.
  const areChanges = isFrom(sentence, a.ours, b.ours) && isFrom(a.in, a.theirs, b.theirs);
  if (isOneSentence && ours && theirs && areChanges) return ours !== theirs;
  const order = isOneSentence ? orderOfTwo(sentence, a, b) : undefined;
  if (order !== undefined) return order === "turned";
  if (isOneSentence && isChange(sentence, a.ours, b.ours) && isChange(a.in, a.theirs, b.theirs)) {
    return ours !== theirs;
  }
  // Both say which of the two it began with.
  if (isOneSentence && ours && ours === theirs) return false;
  const areTurned = isOneSentence ? isTurnedBySmallWord(sentence, a, b) : undefined;
  if (areTurned === false) return false;
  const pairIn = (one: NamedSentence, x: Span, two: NamedSentence, y: Span): Pair => [
    bound(one, x, y, weight),
    bound(two, y, x, weight),
  ];
  const words = evidenceOf(
    pairIn(sentence, a.ours, sentence, b.ours),
    pairIn(a.in, a.theirs, b.in, b.theirs),
  );
  if (isTurnedInFrame(sentence, a, b, words)) return true;
  return speaksForExchange(withBoth(words, areTurned || (ours && theirs && ours !== theirs), smallWeight));
}

/** "the Croatian publisher Jadran Tisak": two names of one thing, with neither a mark nor a small word between them. */
function isOnePhrase(sentence: ReadSentence, a: Span, b: Span): boolean {
  return !tokensBetween(sentence, a, b).some((token) => token.kind === "mark" || isFunctionWord(token));
}

/** "4% of them, against 31% of the others": who they are another sentence says. */
const areOfThem = (sentence: ReadSentence, a: Span, b: Span) =>
  [a, b].every(({ end }) => {
    const at = sentence.tokens.findIndex(({ start }) => start >= end);
    const behind = sentence.tokens.slice(Math.max(0, at), at + 3).map(({ norm }) => norm);
    return at >= 0 && /^(?:of|among) (?:them|(?:the )?(?:others|rest|remainder))\b/.test(behind.join(" "));
  });

/** "beat the Alliance by 30.9% to 29.2%": the larger is the winner's, whoever is named beside it. */
function isScore(sentence: ReadSentence, a: Span, b: Span): boolean {
  const between = wordsBetween(sentence, a, b);
  const first = Math.min(a.start, b.start);
  const by = sentence.tokens.findLast((token) => token.end <= first)?.norm;
  return by === "by" && between.length === 1 && between[0] === "to";
}

/** "Took eight wickets for 47 runs" for "eight for 47", in the order in which nobody exchanges them. */
const isBowled = (sentence: ReadSentence, a: Span, b: Span) =>
  /^(?:wickets? )?for$/.test(wordsBetween(sentence, a, b).join(" "));

/** "From 30 to 35" and "to 35, from 30": what it was and what it became, side by side; what else stands beside them is of both. */
function isChange(sentence: ReadSentence, a: Span, b: Span): boolean {
  const between = wordsBetween(sentence, a, b).join(" ");
  if (FROM.test(between) || UP_FROM.test(between)) return true;
  return (
    /^to(?: (?:more than|about|some|around|nearly|almost|over|at least|just over|just under))?$/.test(
      between,
    ) && originOf(sentence, a, sentence, b) !== undefined
  );
}

/** "2.31 million passengers, up from 2.07 million" */
const FROM = /^(?:[\p{L}-]+ ){0,2}(?:, )?(?:(?:up|down) )?(?:from|against|compared (?:with|to))$/u;

/** "More than 740 firefighters were on the lines, up from 380" */
const UP_FROM = /^(?:[\p{L}-]+ ){1,8}, (?:up|down) from(?: (?:about|some|around|just|only|nearly))?$/u;

/** What "from" and "now" say of two figures: as much as a word that every sentence has. */
const smallWeight = 0.7;

/** Which of two is what it all began with: "3.5" of "to 3.75 from 3.5". */
function originOf(one: ReadSentence, a: Span, two: ReadSentence, b: Span): Which | undefined {
  const [first, second] = [isOrigin(one, a), isOrigin(two, b)];
  if (first === second) return undefined;
  return first ? "first" : "second";
}

/** "Down from an expected 3.1 percent this year to 2.7", "2.7 percent of output, down from an expected 3.1": where it began and where it led. */
function isFrom(sentence: ReadSentence, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = wordsBetween(sentence, a, b);
  if (between.length > longestChange) return false;
  const isInstead = /\b(?:instead of|rather than)$/.test(between.join(" "));
  const isFirst = leadOf(sentence, first) === "from";
  return isInstead || (isFirst ? leadOf(sentence, second) === "to" : leadOf(sentence, second) === "from");
}

/** In words and marks between the two figures of a change. */
const longestChange = 12;

const leadOf = ({ tokens }: ReadSentence, fact: Span) => tokens[leadAt(tokens, fact)]?.norm ?? "";

/** The place of the preposition before a figure, -1 or another word's where it has none. */
function leadAt(tokens: readonly Token[], fact: Span): number {
  let at = tokens.findLastIndex(({ end }) => end <= fact.start);
  while (at > 0 && beforeOrigin.test(tokens[at]!.norm)) at--;
  return at;
}

/** What stands between "from" and its figure: "from an expected 3.1 percent". */
const beforeOrigin =
  /^(?:about|some|around|just|only|nearly|every|an?|the|expected|estimated|forecast|projected|planned|initial|original|earlier|previous|record)$/;

function isOrigin({ tokens }: ReadSentence, fact: Span): boolean {
  const at = leadAt(tokens, fact);
  const norm = tokens[at]?.norm ?? "";
  if (norm === "with" || norm === "to") return tokens[at - 1]?.norm === "compared";
  if (norm === "than" || norm === "of") return /^(?:rather|instead)$/.test(tokens[at - 1]?.norm ?? "");
  return /^(?:from|after|against|versus|formerly|previously|originally)$/.test(norm);
}
