import type { Span } from "../../text/span.ts";
import type { Marked } from "./marks.ts";
import { firstPhrase, subjectAfter, subjectBefore, type Word, wordsOf } from "./subject.ts";
import { isParticiple, isSaying, isSayingBeside } from "./verbs.ts";

/** Who is said to speak, and whether the words say so right beside the marks. */
export interface Attribution {
  readonly speaker?: Span;
  /** `beside`: a verb of saying next to the marks; `around`: one elsewhere in the sentence. */
  readonly reach: "beside" | "around";
  readonly side: "before" | "after";
}

/**
 * Finds the attribution of `marked[index]` in the words before and after it. A verb that belongs to a neighbouring
 * quotation is read for both: "A," he said, "b."
 */
export function findAttribution(
  text: string,
  marked: readonly Marked[],
  index: number,
): Attribution | undefined {
  const run = marked[index]!;
  const previous = marked[index - 1];
  const next = marked[index + 1];
  return (
    attributionAfter(text, run, next?.start ?? text.length) ??
    attributionBefore(text, run, previous) ??
    attributionInside(text, run, next?.start ?? text.length)
  );
}

function attributionAfter(text: string, run: Marked, limit: number): Attribution | undefined {
  if (!run.close) return undefined;
  const last =
    /[^"“”'‘’](?=["“”'‘’]*$)/.exec(text.slice(Math.max(run.start, run.end - 4), run.end))?.[0] ?? "";
  const following = text[run.after] ?? "";
  if (
    !/[,?!…—–]/.test(last) &&
    following !== "," &&
    !/^\s?[—–-]\s/.test(text.slice(run.after, run.after + 3))
  )
    return undefined;
  const end = Math.min(limit, sentenceEnd(text, run.after));
  const words = wordsOf(text, run.after, end);
  while (words[0] && /^[,—–-]$/.test(words[0].text)) words.shift();
  if (words.length === 0 || JOINS.has(words[0]!.lower)) return undefined;
  const according = accordingTo(words, 0);
  if (according) return { speaker: according, reach: "beside", side: "after" };
  const verb = words.findIndex((word, at) => at < FAR && isSayingBeside(word.lower) && isVerb(words, at));
  if (verb < 0) return creditAfterDash(text, run, words);
  if (isParticiple(words[verb]!.lower) && verb === 0) return undefined;
  const introducesNext =
    limit < text.length && /[?!]/.test(last) && text.slice(run.after, limit).trimEnd().includes(":");
  if (introducesNext) return undefined;
  const speaker = verb === 0 ? subjectAfter(words, 0) : subjectOf(text, words, verb);
  return speaker ? { speaker, reach: "beside", side: "after" } : undefined;
}

/** ", while the union said …" has a subject and a claim of its own. */
const JOINS = new Set(["while", "but", "and", "whereas", "although", "though"]);

/** How many words a subject and its appositions may take before the verb comes. */
const FAR = 30;

function attributionBefore(text: string, run: Marked, previous: Marked | undefined): Attribution | undefined {
  const floor = previous?.after ?? 0;
  const start = lastSentenceStart(text, floor, run.start - run.open.length);
  const words = wordsOf(text, start, run.start - run.open.length);
  const follows =
    start === floor && previous !== undefined && !/[.?!]$/.test(text.slice(previous.start, previous.end));
  while (words[0] && /^[,—–-]$/.test(words[0].text)) words.shift();
  if (words.length === 0) return undefined;
  const introduced = /^[:,]$/.test(words.at(-1)!.text);
  const according = words.findIndex((word) => word.lower === "according");
  if (according >= 0) {
    const speaker = accordingTo(words, according);
    if (speaker) return { speaker, reach: introduced ? "beside" : "around", side: "before" };
  }
  const verb = lastIndexWhere(words, (word, at) => {
    if (!isVerb(words, at)) return false;
    return introduced || at === words.length - 1 ? isSayingBeside(word.lower) : isSaying(word.lower);
  });
  if (verb < 0) return words.at(-1)!.text === ":" && !follows ? labelBefore(words) : undefined;
  const speaker = speakerOfVerb(text, words, verb);
  if (!speaker && !introduced) return undefined;
  return {
    ...(speaker && { speaker }),
    reach: introduced || verb === words.length - 1 ? "beside" : "around",
    side: "before",
  };
}

function speakerOfVerb(text: string, words: readonly Word[], verb: number): Span | undefined {
  if (!isParticiple(words[verb]!.lower)) {
    return verb === 0 ? subjectAfter(words, 0) : subjectOf(text, words, verb);
  }
  if (verb === 0) return undefined;
  const finite = words.findIndex(
    (word, at) => isSayingBeside(word.lower) && !isParticiple(word.lower) && isVerb(words, at),
  );
  if (finite === 0) return subjectAfter(words, 0);
  if (finite > 0 && finite < verb) return subjectOf(text, words, finite);
  return firstPhrase(words.slice(0, verb));
}

/** The subject before a verb; but whom an agency "quoted … as saying" speaks himself. */
function subjectOf(text: string, words: readonly Word[], verb: number): Span | undefined {
  const passive = /^(?:was|were|is|are|been|being)$/.test(words[verb - 1]?.lower ?? "");
  const quotes =
    /^(?:quot|cit)/.test(words[verb]!.lower) && !passive && words.some((word) => word.lower === "as");
  return quotes ? subjectAfter(words, verb) : subjectBefore(text, words, verb);
}

/** `The plan was "reckless", the union said`: a few words inside a sentence whose attribution comes later. */
function attributionInside(text: string, run: Marked, limit: number): Attribution | undefined {
  const end = Math.min(limit, sentenceEnd(text, run.after));
  const comma = text.lastIndexOf(", ", end);
  if (!run.close || comma < run.after) return undefined;
  const words = wordsOf(text, comma + 1, end);
  if (
    wordsOf(text, run.after, end).some((word, at, all) => JOINS.has(word.lower) && all[at - 1]?.text === ",")
  )
    return undefined;
  const verb = words.findIndex((word, at) => isSaying(word.lower) && isVerb(words, at));
  if (verb < 1 || isParticiple(words[verb]!.lower)) return verb === 0 ? afterVerb(words) : undefined;
  const speaker = subjectBefore(text, words, verb);
  return speaker && { speaker, reach: "around", side: "after" };
}

function afterVerb(words: readonly Word[]): Attribution | undefined {
  const speaker = isParticiple(words[0]!.lower) ? undefined : subjectAfter(words, 0);
  return speaker && { speaker, reach: "around", side: "after" };
}

function accordingTo(words: readonly Word[], at: number): Span | undefined {
  return words[at]?.lower === "according" && words[at + 1]?.lower === "to"
    ? subjectAfter(words, at + 1)
    : undefined;
}

/** `"We go on" - Keane`, as in headlines and captions. */
function creditAfterDash(text: string, run: Marked, words: readonly Word[]): Attribution | undefined {
  const dashed = /^\s?[—–-]\s/.test(text.slice(run.after, run.after + 3));
  if (!dashed || words.length > 6) return undefined;
  return { speaker: { start: words[0]!.start, end: words.at(-1)!.end }, reach: "beside", side: "after" };
}

/** `Minister: "We go on"`, `She disagreed: "It was not"` and `In the words of its author, Jane Tully: "…"`. */
function labelBefore(words: readonly Word[]): Attribution {
  const comma = lastIndexWhere(words, (word) => word.text === ",");
  const label = words.slice(comma + 1, -1);
  const isLabel = label.length > 0 && label.length <= 6 && label.slice(1).every((word) => isName(word));
  const speaker = isLabel ? { start: label[0]!.start, end: label.at(-1)!.end } : firstPhrase(words);
  return { ...(speaker && { speaker }), reach: "beside", side: "before" };
}

/** "reply" and "claim" are nouns after an article, "Post" in capitals is a name. */
function isVerb(words: readonly Word[], at: number): boolean {
  return (
    !isName(words[at]!) &&
    !/^(?:a|an|the|his|her|its|their|this|that|no|in|of)$/.test(words[at - 1]?.lower ?? "")
  );
}

/** "Call" and "Post" in capitals inside a sentence are names. */
function isName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && word.lower !== "said" && word.lower !== "says";
}

function lastIndexWhere(words: readonly Word[], holds: (word: Word, at: number) => boolean): number {
  for (let at = words.length - 1; at >= 0; at--) if (holds(words[at]!, at)) return at;
  return -1;
}

const STOP = /[.?!…]["”'’)\]]*\s+(?=["“'‘([«]?[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Hon|Prof|Jr|No|vs|\p{L}\.\p{L})$/u;

/** Where the sentence that `from` stands in ends. */
export function sentenceEnd(text: string, from: number): number {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    if (!isAbbreviated(text, from, stop.index)) return stop.index + 1;
  }
  return text.length;
}

/** Where the last sentence between `floor` and `end` starts. */
export function lastSentenceStart(text: string, floor: number, end: number): number {
  let start = floor;
  STOP.lastIndex = floor;
  for (let stop = STOP.exec(text); stop && stop.index < end; stop = STOP.exec(text)) {
    const next = stop.index + stop[0].length;
    if (next < end && !isAbbreviated(text, floor, stop.index)) start = next;
  }
  return start;
}

function isAbbreviated(text: string, floor: number, dot: number): boolean {
  return text[dot] === "." && ABBREVIATION.test(text.slice(Math.max(floor, dot - 8), dot));
}
