import type { Span } from "../../text/span.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { contextOf } from "./context.ts";
import { countryOf } from "./demonyms.ts";
import { canBeGiven, classOf, isOrdinary } from "./lexicon.ts";
import { partsOf } from "./parts.ts";
import { isNoName, isSurnameOrOffice } from "./refuse.ts";
import { runsOf } from "./runs.ts";
import {
  titleAfter,
  titleApposedBefore,
  titleAs,
  titleBefore,
  titleBeforeVerb,
  titleJoined,
  titlePredicated,
} from "./titles.ts";
import { type Word, wordsOf } from "./words.ts";
import { worksOf } from "./works.ts";

/** A block, scanned. It depends on the block's text only, so it can be kept for as long as the text stands. */
export interface Scan {
  /** How many words it has. */
  readonly length: number;
  /** The words themselves, where the line is `shouted`. */
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  /** True for a line in capitals or in title case, where a capital says nothing. */
  readonly shouted: boolean;
  /** The words that stand in lower case. */
  readonly lower: ReadonlySet<string>;
}

/** Scans one block for names. */
export function scanBlock(text: string): Scan {
  const words = wordsOf(text);
  const lower = new Set<string>();
  let capitals = 0;
  let long = 0;
  for (const word of words) {
    if (!word.capital) lower.add(word.lower);
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capitals++;
  }
  const shouted = isShouted(text, words, long, capitals);
  const candidates: Candidate[] = [];
  if (!shouted) {
    const works = worksOf(text, words);
    for (const { from, to } of works) candidates.push(candidate(text, words, from, to, "work"));
    for (const run of runsOf(words)) {
      if (works.some((work) => run.from < work.to && work.from < run.to)) continue;
      for (const [from, to] of partsOf(words, run.from, run.to)) {
        if (!isNoName(words, from, to)) candidates.push(candidate(text, words, from, to));
      }
      if (isSurnameOrOffice(words, run)) candidates.push(candidate(text, words, run.from, run.to, "office"));
    }
    if (works.length > 0) candidates.sort((a, b) => a.start - b.start);
  }
  return { length: words.length, words: shouted ? words : [], candidates, shouted, lower };
}

/** True for a line in capitals or in title case. A list of teams or results is all names, too, but has few ordinary words. */
function isShouted(text: string, words: readonly Word[], long: number, capitals: number): boolean {
  if (long > 0 && !/\p{Ll}/u.test(text)) return true;
  if (
    words.length > HEADLINE ||
    long < 4 ||
    capitals / long <= 0.7 ||
    words.some(isLowered) ||
    /;[^;]*;| vs?\.? /.test(text) ||
    /[.?!]["”’']?\s*$/.test(text.slice(-6))
  )
    return false;
  const ordinary = words.filter(
    ({ text, capital, lower }) => capital && text.length >= 4 && isOrdinary(lower) && !canBeGiven(lower),
  );
  return ordinary.length > 1 && ordinary.length / capitals > 0.3;
}

/** "Best actor: Jun Takada": title case leaves only prepositions and the like in lower case. */
function isLowered({ text, capital, lower }: Word): boolean {
  return !capital && text.length >= 4 && !LEFT_LOWER.has(lower);
}

const LEFT_LOWER: ReadonlySet<string> = new Set(
  `with from over into onto upon than that then when till until unto amid after about above across against along among around as
  before behind below beneath beside between beyond despite during inside outside near past since through throughout toward
  towards under underneath unless versus while within without because although though`.split(/\s+/),
);

/** How many words a headline has at most. */
const HEADLINE = 40;

function candidate(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  sort?: Candidate["sort"],
): Candidate {
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const written = text.slice(start, end);
  const place = countryOf(written) || (to - from === 1 && classOf(words[from]!.lower) === "place");
  const title = place ? undefined : titleOf(text, words, from, to);
  const roles = place ? [] : rolesOf(text, words, from, to, title);
  return candidateOf({
    start,
    end,
    text: written,
    parts: words.slice(from, to).map((word) => word.lower),
    second: words[from + 1]?.start ?? end,
    initial: words[from]!.initial,
    context: contextOf(text, words, from, to),
    ...(sort && { sort }),
    ...(title && { title }),
    ...(roles.length > 0 && { roles }),
  });
}

function titleOf(text: string, words: readonly Word[], from: number, to: number) {
  return (
    titleBefore(text, words, from) ?? titleApposedBefore(text, words, from, to) ?? titleAfter(text, words, to)
  );
}

/** What the words behind the name say of it besides its title. */
function rolesOf(text: string, words: readonly Word[], from: number, to: number, title: Span | undefined) {
  const before =
    title && title.end <= words[from]!.start ? apposedBefore(text, words, from, to, title) : undefined;
  const apposed = title && title.end <= words[to - 1]!.start ? titleAfter(text, words, to) : undefined;
  const behind = apposed ?? title;
  // "Ada Lund, the party's leader, is to be mayor": the verb comes behind the apposition.
  let verb = to;
  while (behind && verb < words.length && words[verb]!.start <= behind.end) verb++;
  const predicate = titlePredicated(text, words, verb);
  const beyond = behindClause(words, verb);
  const later = beyond === undefined ? undefined : titlePredicated(text, words, beyond);
  const joined = title && titleJoined(text, words, title);
  const led = title ? undefined : (titleBeforeVerb(text, words, from) ?? titleAs(text, words, from));
  return [before, apposed, joined, predicate, later, led].filter((role) => role !== undefined);
}

/** The verb behind ", who was parish priest until 2009,": the place that follows the clause. */
function behindClause(words: readonly Word[], verb: number): number | undefined {
  if (words[verb]?.lower !== "who" || words[verb]!.gap !== ", ") return undefined;
  for (let at = verb + 2; at < Math.min(words.length, verb + longestClause); at++)
    if (words[at]!.gap !== " ") return words[at]!.gap === ", " && words[at]!.lower === "is" ? at : undefined;
  return undefined;
}

/** In words. */
const longestClause = 14;

/** "The clinic's director, Dr. Ada Lund": what stands before the title that stands before the name. */
function apposedBefore(text: string, words: readonly Word[], from: number, to: number, title: Span) {
  let first = from;
  while (first > 0 && words[first - 1]!.start >= title.start) first--;
  if (words[first - 1]?.lower === "the") first--;
  return titleApposedBefore(text, words, first, to);
}
