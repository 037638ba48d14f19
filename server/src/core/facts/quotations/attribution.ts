import type { Span } from "../../text/span.ts";
import { claimedBy } from "./claimed-by.ts";
import { type Word, wordsOf } from "./clause-words.ts";
import type { Marked } from "./marks.ts";
import { firstPhrase, lastName } from "./noun-phrases.ts";
import { lastSentenceStart, sentenceEnd } from "./sentence.ts";
import { subjectAfter, subjectBefore } from "./subject.ts";
import { isParticiple, isSaying, isSayingBeside } from "./verbs.ts";

/** Who is said to speak, and whether the words say so right beside the marks. */
export interface Attribution {
  readonly speaker?: Span;
  /** The verb of saying, or "according to"; none in a label ("Minister: …") and after a dash. */
  readonly verb?: Span;
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
  const limit = next ? next.start - next.open.length : text.length;
  return (
    introducedBySource(text, run, previous) ??
    introducedByClaim(text, run, previous) ??
    putBy(text, run, limit) ??
    attributionAfter(text, run, limit, previous) ??
    attributionBefore(text, run, previous) ??
    attributionInside(text, run, limit)
  );
}

/** `According to Roth, "we sail"` is settled, whatever follows. */
function introducedBySource(
  text: string,
  run: Marked,
  previous: Marked | undefined,
): Attribution | undefined {
  const words = wordsBefore(text, run, previous);
  if (words.at(-1)?.text !== ",") return undefined;
  if (words[0]?.lower === "according" && !isSaidLater(words, 0))
    return accordingTo(words, 0, "beside", "before");
  // "In the words of Keane, “we sail”; in those of Roth, “never”"
  const from = lastIndexWhere(words, ({ lower }) => lower === "in");
  const phrase = words.slice(from, from + 4).map(({ lower }) => lower);
  const of = phrase.indexOf("of");
  if (from < 0 || !/^in (?:the words|those) of/.test(phrase.join(" "))) return undefined;
  const speaker = subjectAfter(words, from + of);
  return speaker && { speaker, verb: spanOf(words[from + of - 1]!), reach: "beside", side: "before" };
}

/** `Roth dismissed the chief's claim that "we sail"` */
function introducedByClaim(text: string, run: Marked, previous: Marked | undefined): Attribution | undefined {
  const found = claimedBy(wordsBefore(text, run, previous));
  return found && { speaker: found.speaker, verb: found.noun, reach: "beside", side: "before" };
}

function attributionAfter(
  text: string,
  run: Marked,
  limit: number,
  previous: Marked | undefined,
): Attribution | undefined {
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
  const according = accordingTo(words, 0, "beside", "after");
  if (according) return according;
  const verb = words.findIndex((word, at) => at < FAR && isSayingBeside(word.lower) && isVerb(words, at));
  if (verb < 0) return creditAfterDash(text, run, words);
  if (verb === 0 && (isParticiple(words[verb]!.lower) || CLAUSE.has(words[1]?.lower ?? ""))) return undefined;
  const gap = text.slice(run.after, limit).trimEnd();
  // "While Roth said “a”, Keane insisted: “b”"
  const introducesNext =
    limit < text.length &&
    ((/[?!]/.test(last) && gap.includes(":")) ||
      (gap.endsWith(":") && attributionBefore(text, run, previous) !== undefined));
  if (introducesNext) return undefined;
  const speaker = verb === 0 ? subjectAfter(words, 0) : subjectOf(text, words, verb);
  return speaker ? { speaker, verb: spanOf(words[verb]!), reach: "beside", side: "after" } : undefined;
}

/** ", while the union said …" has a subject and a claim of its own. */
const JOINS = new Set(["while", "but", "and", "whereas", "although", "though"]);

/** `"We sail" was how Keane put it`, `"Never" was the reply of Roth` */
function putBy(text: string, run: Marked, limit: number): Attribution | undefined {
  if (!run.close) return undefined;
  const words = wordsOf(text, run.after, Math.min(limit, sentenceEnd(text, run.after)));
  if (words[0]?.text === ",") words.shift();
  const from = asPutBy(words);
  const told = from === undefined ? undefined : subjectAfter(words, from);
  if (told) return { speaker: told, verb: spanOf(words[0]!), reach: "beside", side: "after" };
  if (!/^(?:was|is)$/.test(words[0]?.lower ?? "")) return undefined;
  const how =
    (words[1]?.lower === "how" && words.findIndex(({ lower }) => lower === "put") > 1) ||
    (words[1]?.lower === "what" && words.findIndex(({ lower }) => /^(?:said|told|called)$/.test(lower)) > 2);
  const of = words.findIndex(({ lower }, at) => at < 4 && /^(?:of|from)$/.test(lower));
  const noun = of > 0 && SAID.test(words[of - 1]!.lower);
  if (!how && !noun) return undefined;
  const speaker = subjectAfter(words, how ? 1 : of);
  return speaker && { speaker, verb: spanOf(words[0]!), reach: "beside", side: "after" };
}

/** The last word before whoever speaks: `“brave” in the words of Roth`, `“never”, as Keane put it`. */
function asPutBy(words: readonly Word[]): number | undefined {
  const phrase = words
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(" ");
  if (/^in the words of/.test(phrase)) return 3;
  if (/^in those of/.test(phrase)) return 2;
  const put = words.findIndex(({ lower }, at) => lower === "put" && words[at + 1]?.lower === "it");
  return words[0]?.lower === "as" && put > 1 ? 0 : undefined;
}

const SAID = /^(?:reply|answer|response|verdict|comment|retort|view|conclusion|explanation|warning)$/;

/** After a verb these begin what is said, not who says it. */
const CLAUSE = new Set(["that", "how", "why", "whether", "if", "to"]);

/** How many words a subject and its appositions may take before the verb comes. */
const FAR = 30;

function attributionBefore(text: string, run: Marked, previous: Marked | undefined): Attribution | undefined {
  const words = wordsBefore(text, run, previous);
  if (words.length === 0) return undefined;
  const follows =
    previous !== undefined &&
    text.slice(previous.after, words[0]!.start).trim().length <= 1 &&
    !/[.?!]$/.test(text.slice(previous.start, previous.end));
  const introduced = /^[:,]$/.test(words.at(-1)!.text);
  const according = words.findIndex((word) => word.lower === "according");
  if (according >= 0 && !isSaidLater(words, according)) {
    const found = accordingTo(words, according, introduced ? "beside" : "around", "before");
    if (found) return found;
  }
  const verb = lastIndexWhere(words, (word, at) => {
    if (!isVerb(words, at) || isToldSomething(words, at)) return false;
    return introduced || at === words.length - 1 ? isSayingBeside(word.lower) : isSaying(word.lower);
  });
  if (verb < 0) return words.at(-1)!.text === ":" && !follows ? labelBefore(words) : undefined;
  const speaker = speakerOfVerb(text, words, verb);
  if (!speaker && !introduced) return undefined;
  return {
    ...(speaker && { speaker }),
    verb: spanOf(words[verb]!),
    reach: introduced || verb === words.length - 1 ? "beside" : "around",
    side: "before",
  };
}

/** "According to Roth both were found, yet Keane said: “…”": behind a conjunction another speaks. */
function isSaidLater(words: readonly Word[], according: number): boolean {
  const joined = words.findIndex(({ lower }, at) => at > according + 3 && ADVERSE.has(lower));
  return joined > 0 && isSayingBeside(words.at(-2)!.lower) && isVerb(words, words.length - 2);
}

const ADVERSE = new Set("but yet while whereas although though and".split(" "));

/** "The town, she says, was assured that": who is told something does not speak. */
const isToldSomething = (words: readonly Word[], at: number) =>
  /^(?:assured|told|informed|warned|promised|asked)$/.test(words[at]!.lower) &&
  /^(?:was|were|been|being|is|are)$/.test(words[at - 1]?.lower ?? "");

/** "According to the firm it was old; that, the court said, was …": behind a semicolon another may speak. */
function lastClauseThatSays(words: Word[]): Word[] {
  const clause = words.slice(lastIndexWhere(words, ({ text }) => text === ";") + 1);
  const says = clause.some(({ lower }, at) => isSayingBeside(lower) && isVerb(clause, at));
  return says || clause.some(({ lower }) => lower === "according") ? clause : words;
}

/** The words from the start of the sentence, or from the quotation before, up to the opening mark. */
function wordsBefore(text: string, run: Marked, previous: Marked | undefined): Word[] {
  const opening = run.start - run.open.length;
  const words = wordsOf(text, lastSentenceStart(text, previous?.after ?? 0, opening), opening);
  while (words[0] && /^[,—–-]$/.test(words[0].text)) words.shift();
  return lastClauseThatSays(words);
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

/** "The plan, said Roth, who leads the union, was “reckless”": the verb's one comma before it and one behind its name. */
function isInserted(words: readonly Word[], verb: number): boolean {
  if (!/^(?:said|says)$/.test(words[verb]!.lower) || words[verb - 1]?.text !== ",") return false;
  if (words.slice(0, verb - 1).some(({ text }) => /^[,;:–—(]$/.test(text))) return false;
  let end = verb + 1;
  while (words[end] && isName(words[end]!)) end++;
  return end > verb + 1 && words[end]?.text === ",";
}

/** The subject before a verb; but whom an agency "quoted … as saying" speaks himself. */
function subjectOf(text: string, words: readonly Word[], verb: number): Span | undefined {
  const passive = /^(?:was|were|is|are|been|being)$/.test(words[verb - 1]?.lower ?? "");
  // "Roth was described by Keane, the captain, as “brave”"
  const by = passive && words[verb + 1]?.lower === "by" ? subjectAfter(words, verb + 1) : undefined;
  if (by) return by;
  const inserted = isInserted(words, verb) ? subjectAfter(words, verb) : undefined;
  if (inserted) return inserted;
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
  return speaker && { speaker, verb: spanOf(words[verb]!), reach: "around", side: "after" };
}

function afterVerb(words: readonly Word[]): Attribution | undefined {
  const speaker = isParticiple(words[0]!.lower) ? undefined : subjectAfter(words, 0);
  return speaker && { speaker, verb: spanOf(words[0]!), reach: "around", side: "after" };
}

function accordingTo(
  words: readonly Word[],
  at: number,
  reach: Attribution["reach"],
  side: Attribution["side"],
): Attribution | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.lower !== "according" || second?.lower !== "to") return undefined;
  const speaker = subjectAfter(words, at + 1);
  return speaker && { speaker, verb: { start: first.start, end: second.end }, reach, side };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
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
  // "Then came Roth, the captain:"
  const apposed =
    comma > 1 && label.length > 0 && !isName(label.at(-1)!) ? lastName(words.slice(0, comma)) : undefined;
  const speaker = apposed
    ? apposed
    : isLabel
      ? { start: label[0]!.start, end: label.at(-1)!.end }
      : (lastName(words.slice(0, -1)) ?? firstPhrase(words));
  return { ...(speaker && { speaker }), reach: "beside", side: "before" };
}

/** "reply" and "claim" are nouns after an article, "Post" in capitals is a name, "a short text to read" says nothing. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]?.lower ?? "";
  if (isName(word)) return false;
  if (before === "to" && !isSaying(word.lower)) return false;
  if (NOUN_TOO.has(word.lower)) return PLURAL.test(before);
  return ALWAYS_VERB.has(word.lower) || !NOUN_FOLLOWS.has(before);
}

/** Nouns but for a plural before them: "officials state", "the Ohio state". */
const NOUN_TOO = new Set(
  "state tweet post claim report call comment reply order demand promise answer note estimate joke quip boast".split(
    " ",
  ),
);
const PLURAL = /^(?:i|we|you|they|who|to|people|\p{L}+s)$/u;
const ALWAYS_VERB = new Set(["said", "says", "saying", "told", "asked", "added", "wrote"]);
const NOUN_FOLLOWS = new Set("a an the his her its their this that no in of".split(" "));

/** "Call" and "Post" in capitals inside a sentence are names. */
function isName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && word.lower !== "said" && word.lower !== "says";
}

function lastIndexWhere(words: readonly Word[], holds: (word: Word, at: number) => boolean): number {
  for (let at = words.length - 1; at >= 0; at--) if (holds(words[at]!, at)) return at;
  return -1;
}
