import type { NamedSentence, ReadSentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import { wordFeature } from "../../features.ts";
import { isListing, tokensBetween, wordsBetween } from "../between.ts";
import type { Matched } from "../family.ts";
import { areReversed, doingsBetween } from "./doing.ts";

/**
 * True where two names stand in each other's place around the same words, "A beat B" for "B beat A", or where what the one did
 * to the other is told the other way round. With other words between them they may: "A lost to B" tells the same.
 */
export function areExchanged(sentence: NamedSentence, a: Matched, b: Matched): boolean {
  if (a.in.tokens !== b.in.tokens) return false;
  const ours = wordsBetween(sentence, a.ours, b.ours);
  const theirs = wordsBetween(a.in, a.theirs, b.theirs);
  const turned = a.ours.start < b.ours.start !== a.theirs.start < b.theirs.start;
  if (turned && isContrast(ours) && isContrast(theirs)) return true;
  const [from, origin] = [originOf(sentence, a.ours, b.ours), originOf(a.in, a.theirs, b.theirs)];
  if (from !== undefined && origin !== undefined) return from !== origin;
  if (ours.join(" ") !== theirs.join(" "))
    return areReversed(doingsBetween(sentence, a.ours, b.ours), doingsBetween(a.in, a.theirs, b.theirs));
  // "A and its rival B": two in another order.
  if (/^and (?:its|his|her|their) [a-z]+(?: [a-z]+)?$/.test(ours.join(" "))) return false;
  return turned && ours.some(isVerbLike) && (!ours.some(isListing) || saysMore(sentence, a.ours, b.ours));
}

/** Which of two a way leads from: the first of "from Palma to Genoa", the second of "bound for Palma from Genoa". */
function originOf(sentence: ReadSentence, a: Span, b: Span): "first" | "second" | undefined {
  if (tokensBetween(sentence, a, b).length > 3) return undefined;
  const [one, other] = [leadOf(sentence, a), leadOf(sentence, b)];
  if (FROM.test(one) && TOWARDS.test(other)) return "first";
  return FROM.test(other) && TOWARDS.test(one) ? "second" : undefined;
}

/** "Left Palma for Genoa" */
const FROM = /^(?:from|left|leaves|leaving|leave|departed|quit)$/;
const TOWARDS = /^(?:to|for|towards?|into)$/;

export const leadOf = ({ tokens }: ReadSentence, { start }: Span) =>
  tokens.findLast(({ norm, end }) => end <= start && norm !== "the")?.norm ?? "";

/** "in the San Luis mine near Copiara", in that order on both sides: two names with the same words between them. */
export function standAsTheyDid(sentence: NamedSentence, a: Matched, b: Matched): boolean {
  if (a.in.tokens !== b.in.tokens || a.ours.start < b.ours.start !== a.theirs.start < b.theirs.start)
    return false;
  const between = (one: ReadSentence, x: Span, y: Span) =>
    wordsBetween(one, x, y)
      .filter((word) => word !== ",")
      .join(" ");
  return between(sentence, a.ours, b.ours) === between(a.in, a.theirs, b.theirs);
}

/** "Lay at anchor in the North Sea", "a penalty by Brandell" for one "from" him: what has the same word of content before it has not gone over to another's. */
export function isWhereItWas(sentence: NamedSentence, { ours, theirs, in: other }: Matched): boolean {
  const word = placedWord(sentence, ours);
  return word !== undefined && word === placedWord(other, theirs);
}

/** The word of content that a place is told of, and how: "anchor in" of "at anchor in the North Sea". */
function placedWord({ tokens }: ReadSentence, { start }: Span): string | undefined {
  const name = tokens.findIndex((token) => token.end > start);
  const before = tokens.slice(Math.max(0, name - 4), name);
  const at = before.findLastIndex((token) => wordFeature(token) !== undefined);
  const between = before.slice(at + 1);
  const place = between.find(({ norm }) => /^(?:in|at|on|off|near|to|from|by)$/.test(norm))?.norm;
  if (at < 0 || !place || between.some(({ kind }) => kind !== "word")) return undefined;
  return `${wordFeature(before[at]!)} ${place === "by" ? "from" : place}`;
}

/** "for Quade but not for Rossi", "Quade rather than Rossi": it is the first of the two. */
const isContrast = (between: readonly string[]) =>
  /^(?:, )?(?:(?:but |and )?not|rather than|instead of)(?: (?:for|to|with|by|in|at|on|from|against|of|about))?$/.test(
    between.join(" "),
  );

/** "A keeps bees and B drives a taxi": what stands between two names is no list of names. */
function saysMore(sentence: ReadSentence, a: Span, b: Span): boolean {
  return tokensBetween(sentence, a, b).some(
    ({ text, kind }) => kind === "word" && /^\p{Ll}{4}/u.test(text) && isVerbLike(text),
  );
}

const isVerbLike = (word: string) => word.length > 2 && !/^(?:the|for|with|from|but|nor)$/.test(word);
