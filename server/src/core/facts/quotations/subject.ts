import type { Span } from "../../text/span.ts";
import { isSaying } from "./verbs.ts";

/** The words of a clause, punctuation marks as words of their own, with offsets into the block. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Splits `text` between two offsets into words and marks. Offsets stay those of `text`. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return words;
}

const WORD =
  /[\p{L}\p{N}&](?:[\p{L}\p{M}\p{N}'’.&/-]*[\p{L}\p{M}\p{N}&])?(?:(?<=\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Hon|Prof))\.|(?<=s)['’](?=\s\p{L}))?|[^\s\p{L}\p{N}]/gu;

const PRONOUN = new Set("he she they it i we you who one".split(" "));
const DETERMINER = new Set(
  "the a an this that one another his her its their our my your some both many several two three four most all no each".split(
    " ",
  ),
);
const FILLER = new Set(
  `has have had is was were also later then now again once even just only simply still already reportedly repeatedly
  recently previously earlier afterwards later angrily quietly bluntly today yesterday on monday himself herself would will
  tuesday wednesday thursday friday saturday sunday   could can may might did does do not never`.split(/\s+/),
);
/** Words that begin a phrase or a clause before the subject: "In a statement", "Asked why", "When the talks failed". */
const LEAD = new Set(
  `in on at after before during when while as asked speaking by for with from to under over outside inside following although though
  if since because despite without writing addressing responding referring commenting citing quoting announcing standing
  sitting pressed questioned unlike like among amid upon until earlier later but and yet so however meanwhile separately also
  then still instead nevertheless nonetheless moreover today yesterday monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);
/** Words that end one clause and begin another, so that the subject stands after them. */
const JOINT = new Set("and but as because while when where which that if although though whereas".split(" "));
/** Words that end a subject which follows its verb: "said Anna Bell in Leeds". */
const END = new Set(
  `in on at to after before during when while as from by with about through over outside inside following who which whose whom
  that if because since but adding speaking referring last this next yesterday today earlier later late early via upon
  citing standing sitting recently shortly without amid under again then moments was is were are has had and`.split(
    /\s+/,
  ),
);

/** The subject that stands right before the verb at `words[verb]`: "Keane", "he", "the head of the union, Jo Hale". */
export function subjectBefore(text: string, words: readonly Word[], verb: number): Span | undefined {
  let last = verb - 1;
  while (last >= 0 && (FILLER.has(words[last]!.lower) || words[last]!.lower.endsWith("ly"))) last--;
  if (last < 0) return undefined;
  if (PRONOUN.has(words[last]!.lower)) {
    if (words[last]!.lower !== "who") return words[last];
    last--;
    if (last < 0) return undefined;
  }
  if (RELATIVE.has(words[last]!.lower) && last > 0) return antecedent(words, last);
  if (JOINT.has(words[last]!.lower)) return firstPhrase(words.slice(0, last));
  if (last === 1 && LEAD.has(words[0]!.lower) && words[1]!.text === ",") return subjectAfter(words, verb);
  const segments = segmentsOf(words.slice(0, last + 1));
  while (segments.length > 1 && leads(segments[0]!)) segments.shift();
  const closed = /^[,)—–]$/.test(words[last]!.text);
  return closed ? headOfApposition(text, segments) : lastPhrase(segments.at(-1));
}

const RELATIVE = new Set(["that", "which"]);

/** What "that" or "which" stands for: "a message" in "replaced by a message that said". */
function antecedent(words: readonly Word[], relative: number): Span | undefined {
  let start = relative;
  while (start > 0 && !isMark(words[start - 1]!) && !END.has(words[start - 1]!.lower)) {
    start--;
    if (DETERMINER.has(words[start]!.lower))
      return { start: words[start]!.start, end: words[relative - 1]!.end };
  }
  return firstPhrase(words.slice(0, relative));
}

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

/** The subject that follows a verb of saying: "Captain Meera Pillai", "the railway's safety chief, Anneli Korhonen". */
export function subjectAfter(words: readonly Word[], verb: number): Span | undefined {
  const first = words[verb + 1];
  if (!first) return undefined;
  if (PRONOUN.has(first.lower)) return first;
  let end = verb + 1;
  while (end < words.length && !isMark(words[end]!) && (end === verb + 1 || !endsSubject(words, end))) end++;
  const head = words.slice(verb + 1, end);
  if (head.length === 0 || !startsPhrase(head[0]!)) return undefined;
  const apposed = words[end]?.text === "," && !isName(head) ? nameFrom(words, end + 1) : [];
  return { start: first.start, end: (apposed.at(-1) ?? head.at(-1)!).end };
}

/** The phrase with which a sentence begins, up to its verb, for a participle that has its subject there. */
export function firstPhrase(words: readonly Word[]): Span | undefined {
  const segments = segmentsOf(words);
  while (segments.length > 1 && leads(segments[0]!)) segments.shift();
  const segment = segments[0] ?? [];
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

const NOBILIARY = new Set("de del della di da dos du la le van von der den bin ibn al el".split(" "));
const PARTICLE = new Set([...NOBILIARY, "of", "the"]);

function endsSubject(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.lower === "and") return !isCapital(words[at + 1] ?? word);
  return END.has(word.lower) && !isCapital(word);
}

function isMark(word: Word): boolean {
  return !/[\p{L}\p{N}&]/u.test(word.text);
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

function isName(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  return (
    (isCapital(words[0]!) && !DETERMINER.has(words[0]!.lower)) ||
    (isCapital(last) && isCapital(words.at(-2) ?? last))
  );
}

const isPartOfName = (word: Word) => isCapital(word) || PARTICLE.has(word.lower);

function startsPhrase(word: Word): boolean {
  return (
    isCapital(word) ||
    DETERMINER.has(word.lower) ||
    /^\d/.test(word.text) ||
    (/^\p{Ll}/u.test(word.text) && !END.has(word.lower))
  );
}

/** Capitalised words that make up a name from `at` on, up to the next mark; none where anything else stands there. */
function nameFrom(words: readonly Word[], at: number): readonly Word[] {
  let end = at;
  while (end < words.length && (isCapital(words[end]!) || (end > at && PARTICLE.has(words[end]!.lower))))
    end++;
  const next = words[end];
  return end > at && (!next || isMark(next) || END.has(next.lower)) ? words.slice(at, end) : [];
}

function segmentsOf(words: readonly Word[]): Word[][] {
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
  return segments;
}

function leads(segment: readonly Word[]): boolean {
  return LEAD.has(segment[0]!.lower);
}

/** "Mamani, a fire captain," is Mamani; "The safety chief, Anneli Korhonen," is both, since the name says who it is. */
function headOfApposition(text: string, segments: readonly (readonly Word[])[]): Span | undefined {
  const head = segments[0];
  if (!head) return undefined;
  // "The firm had asked for it, its chief engineer, Jo Hale, said": the clause before is what he said.
  const [office, name] = segments.slice(-2);
  if (segments.length > 2 && DETERMINER.has(office![0]!.lower) && name!.every(isPartOfName))
    return { start: office![0]!.start, end: name!.at(-1)!.end };
  const phrase = lastPhrase(head);
  const second = segments[1];
  if (!phrase || !second || isName(head) || !second.every(isPartOfName)) return phrase;
  return text.slice(phrase.end, second[0]!.start).length <= 3
    ? { start: phrase.start, end: second.at(-1)!.end }
    : phrase;
}

/** The phrase at the end of a segment: what follows its last conjunction. */
function lastPhrase(segment: readonly Word[] | undefined): Span | undefined {
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
