import type { Span } from "../../text/span.ts";
import {
  DETERMINER,
  END,
  FILLER,
  isCapital,
  isMark,
  JOINT,
  LEAD,
  NOBILIARY,
  PARTICLE,
  PRONOUN,
  type Word,
} from "./clause-words.ts";
import { isSaying } from "./verbs.ts";

/** The name with which words end: "Daron Shaw" in "It surprised Daron Shaw". */
export function lastName(words: readonly Word[]): Span | undefined {
  let start = words.length;
  while (
    start > 0 &&
    (isCapital(words[start - 1]!) || (start < words.length && NOBILIARY.has(words[start - 1]!.lower)))
  )
    start--;
  while (start < words.length && !isCapital(words[start]!)) start++;
  const first = words[start];
  return first && start > 0 && !isMark(words[start - 1]!)
    ? { start: first.start, end: words.at(-1)!.end }
    : undefined;
}

/** The phrase with which a sentence begins, up to its verb, for a participle that has its subject there. */
export function firstPhrase(words: readonly Word[]): Span | undefined {
  const segment = segmentsOf(words)[0] ?? [];
  const first = segment[0];
  if (!first) return undefined;
  if (PRONOUN.has(first.lower)) return first;
  let end = 0;
  while (end < segment.length && (isCapital(segment[end]!) || PARTICLE.has(segment[end]!.lower))) end++;
  if (end > 1 || (end === 1 && !DETERMINER.has(first.lower)))
    return { start: first.start, end: segment[end - 1]!.end };
  return DETERMINER.has(first.lower) ? described(segment) : undefined;
}

/** "The clerk" in "The clerk hung up", "The trade minister" in "The trade minister has": up to what may be a verb. */
function described(segment: readonly Word[]): Span | undefined {
  const verb = segment.findIndex(
    (word, at) =>
      at > 1 &&
      (END.has(word.lower) ||
        FILLER.has(word.lower) ||
        isSaying(word.lower) ||
        /(?:ed|ly)$/.test(word.lower)),
  );
  const end = verb < 0 ? segment.length : verb;
  return end > 1 && end <= LONGEST_DESCRIPTION
    ? { start: segment[0]!.start, end: segment[end - 1]!.end }
    : undefined;
}

const LONGEST_DESCRIPTION = 5;

/** True where words are a name or end with one: "Jo Hale", "safety chief Jo Hale". */
export function isName(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  // "Orbin's predecessor"
  if (/['’]s?$/.test(words[0]!.text) && !isCapital(last)) return false;
  // "The mayor of Sankt Wendel"
  const end = words.findLastIndex((word) => !isCapital(word));
  if (end > 1 && /^(?:of|at|for|in|from)$/.test(words[end]!.lower) && DETERMINER.has(words[0]!.lower))
    return false;
  return (
    (isCapital(words[0]!) && !DETERMINER.has(words[0]!.lower)) ||
    (isCapital(last) && isCapital(words.at(-2) ?? last))
  );
}

export const isPartOfName = (word: Word) => isCapital(word) || PARTICLE.has(word.lower);

/** True for a word with which a noun phrase may begin. */
export function startsPhrase(word: Word): boolean {
  return (
    isCapital(word) ||
    DETERMINER.has(word.lower) ||
    /^\d/.test(word.text) ||
    (/^\p{Ll}/u.test(word.text) && !END.has(word.lower))
  );
}

/** Capitalised words that make up a name from `at` on, up to the next mark; none where anything else stands there. */
export function nameFrom(words: readonly Word[], at: number): readonly Word[] {
  let end = at;
  while (end < words.length && (isCapital(words[end]!) || (end > at && PARTICLE.has(words[end]!.lower))))
    end++;
  const next = words[end];
  return end > at && (!next || isMark(next) || END.has(next.lower)) ? words.slice(at, end) : [];
}

/** The runs of words between marks, without those that lead up to the subject: "In a statement", "When the talks failed". */
export function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [];
  let current: Word[] = [];
  for (const word of words) {
    if (!isMark(word)) current.push(word);
    else if (current.length > 0) {
      segments.push(current);
      current = [];
    }
  }
  if (current.length > 0) segments.push(current);
  while (segments.length > 1 && LEAD.has(segments[0]![0]!.lower)) segments.shift();
  return segments;
}

/** The phrase at the end of a segment: what follows its last conjunction. */
export function lastPhrase(segment: readonly Word[] | undefined): Span | undefined {
  if (!segment || segment.length === 0) return undefined;
  let start = 0;
  for (let at = 1; at < segment.length; at++) {
    const word = segment[at - 1]!;
    if (!JOINT.has(word.lower) || isCapital(word)) continue;
    const joinsNames =
      word.lower === "and" && at > 1 && isCapital(segment[at - 2]!) === isCapital(segment[at]!);
    if (!joinsNames || DETERMINER.has(segment[at]!.lower)) start = at;
  }
  if (start === 0 && LEAD.has(segment[0]!.lower) && segment.length > 1) start = 1;
  const first = segment[start]!;
  if (segment.length - start > LONGEST_SUBJECT || !startsPhrase(first)) return undefined;
  return { start: first.start, end: segment.at(-1)!.end };
}

const LONGEST_SUBJECT = 14;
