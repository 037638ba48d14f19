import { classOf, isOrdinary as isOrdinaryWord } from "./lexicon.ts";
import { stateOf } from "./states.ts";
import { isTitleHead } from "./title-words.ts";
import {
  AND_PAIRS,
  FOR_HEADS,
  INNER_POSSESSIVES,
  LEADING_PARTICLES,
  OF_HEADS,
  ON_HEADS,
  ORGANISATION_TAILS,
  PAIRED,
  PARTICLES,
} from "./vocabulary.ts";
import { canBeName, type Word } from "./words.ts";

/** Words `[from, to)` that stand together as one capitalised run, connecting words included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Finds the capitalised runs of a block: "Jean-Yves Le Drian", "Ministry of Defence", "Marks & Spencer". */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const start = startsAt(words, at);
    if (start < 0) {
      at++;
      continue;
    }
    let end = start + 1;
    for (let next = goesOn(words, at, end); next > end; next = goesOn(words, at, end)) end = next;
    runs.push({ from: at, to: end });
    at = end;
  }
  return runs;
}

/** The first capital of a run that starts at `at`, behind particles where some lead it; -1 where none starts. */
function startsAt(words: readonly Word[], at: number): number {
  if (canBeName(words[at]!, words[at - 1]) || isGivenName(words, at)) return at;
  if (!LEADING_PARTICLES.has(words[at]!.lower)) return -1;
  let next = at;
  while (next < at + 3 && PARTICLES.has(words[next]?.lower ?? "") && words[next + 1]?.gap === " ") next++;
  const head = words[next];
  return head && next > at && canBeName(head, undefined) && !PARTICLES.has(head.lower) ? next : -1;
}

/** Where the run `[from, end)` ends with the words that belong to it behind `end`; `end` itself where none do. */
function goesOn(words: readonly Word[], from: number, end: number): number {
  const last = words[end - 1]!;
  const next = words[end];
  if (!next) return end;
  if (stateOf(last.text)) return end;
  if (last.possessive && !INNER_POSSESSIVES.has(last.lower) && !/^st\.?$/.test(words[end - 2]?.lower ?? ""))
    return end;
  if (/^['’] $/.test(next.gap)) return next.capital && bodyFollows(words, end) ? end + 1 : end;
  if (next.gap === ", ") return pastFields(words, from, end);
  if (next.gap === " & ") return canBeName(next, last) ? end + 1 : end;
  if (next.gap !== " ") return end;
  if (canBeName(next, last)) return end + 1;
  const after = words[end + 1];
  if (after?.gap !== " ") return end;
  // "The Alder River First Nation"
  if (next.capital && next.lower === "first" && /^nations?$/.test(after.lower) && after.capital)
    return end + 2;
  if (PARTICLES.has(next.lower) && next.lower !== "y") return pastParticles(words, from, end);
  const target = after.lower === "the" || (after.lower === "a" && next.lower === "for") ? end + 2 : end + 1;
  const head = words[target];
  if (head?.gap !== " " || !canBeName(head, undefined)) return end;
  if (next.lower === "to") return last.lower === "campaign" ? target + 1 : end;
  if (next.lower === "of") {
    if (opensPerson(words, target)) return end;
    return OF_HEADS.has(last.lower) || isSecretary(last, head) ? target + 1 : end;
  }
  if (next.lower === "for") return someHead(words, from, end, FOR_HEADS) ? target + 1 : end;
  if (next.lower === "on") return ON_HEADS.has(last.lower) ? target + 1 : end;
  if (next.lower === "in") return last.lower === "cooperation" ? target + 1 : end;
  if (next.lower === "and" && target === end + 1) return pairs(words, from, end) ? target + 1 : end;
  return end;
}

/** "Will" and "Per" inside a sentence, "Jan" and "Jun" anywhere: before another capital they are given names. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const { capital, initial, lower } = words[at]!;
  const next = words[at + 1];
  if (capital && !initial && lower === "all" && next?.gap === " " && /^Blacks?$/.test(next.text)) return true;
  const given = initial ? MONTHS.has(lower) : GIVEN.has(lower) || MONTHS.has(lower);
  return capital && given && next?.gap === " " && canBeName(next, undefined);
}

const GIVEN = new Set(["will", "per"]);
/** Short for a month, no other month and no weekday stands behind them. */
const MONTHS = new Set(["jan", "jun"]);

/** "The Labour Alliance of Premier Nuria Castells": whose it is stands behind its "of". */
function opensPerson(words: readonly Word[], at: number): boolean {
  const [head, next] = [words[at]!, words[at + 1]];
  return next?.gap === " " && next.capital && (isTitleHead(head.lower) || classOf(head.lower) === "given");
}

function isSecretary(last: Word, head: Word): boolean {
  return last.lower === "secretary" && (head.lower === "state" || head.lower === "defense");
}

function pastParticles(words: readonly Word[], from: number, end: number): number {
  let next = end;
  while (next < end + 3 && PARTICLES.has(words[next]?.lower ?? "") && words[next + 1]?.gap === " ") next++;
  const head = words[next];
  return head?.capital && canBeName(head, undefined) && !words[from]!.lower.endsWith("'s") ? next + 1 : end;
}

/** True where an organisation's last word stands within the next three capitals: "Workers' Union". */
function bodyFollows(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 4 && words[next]?.capital; next++) {
    if (ORGANISATION_TAILS.has(words[next]!.lower) || CLUBS.has(words[next]!.lower)) return true;
    if (words[next + 1]?.gap !== " ") return false;
  }
  return false;
}

const CLUBS = new Set("cup day prize award awards executive".split(" "));

function someHead(words: readonly Word[], from: number, end: number, heads: ReadonlySet<string>): boolean {
  for (let at = from; at < end; at++) if (heads.has(words[at]!.lower)) return true;
  return false;
}

/** True where "and" at `end` is inside a name: fixed pairs, and fields of work under one body's name. */
function pairs(words: readonly Word[], from: number, end: number): boolean {
  const left = words[end - 1]!;
  const right = words[end + 1]!;
  if (AND_PAIRS.has(`${left.lower}+${right.lower}${right.possessive ? "'s" : ""}`)) return true;
  const opened = words
    .slice(from, end - 1)
    .some(({ lower }) => lower === "of" || lower === "for" || lower === "on");
  if (opened && isOrdinary(left.lower) && isOrdinary(right.lower)) return true;
  // "Mines and Energy Ministry"
  if (from === end - 1 && !left.initial && isOrdinary(left.lower) && isOrdinary(right.lower))
    return bodyFollows(words, end + 2);
  if (!PAIRED.has(left.lower) || !(PAIRED.has(right.lower) || OF_HEADS.has(right.lower))) return false;
  return opened || bodyFollows(words, end + 2);
}

/** Where a list of fields ends that began before `end`: "Department for Environment, Food and Rural | Affairs"; `end` where none does. */
function pastFields(words: readonly Word[], from: number, end: number): number {
  if (end - from < 3 || !JOINS_FIELD.has(words[end - 2]!.lower) || !OF_HEADS.has(words[end - 3]!.lower))
    return end;
  let next = end;
  while (words[next]?.gap === ", " && isField(words[next]!)) next++;
  const last = words[next + 1];
  const closes = words[next]?.lower === "and" && /^,? $/.test(words[next]!.gap);
  return closes && last?.gap === " " && isField(last) && isField(words[end - 1]!) ? next + 2 : end;
}

const JOINS_FIELD = new Set(["of", "for", "on"]);

const isField = ({ capital, lower }: Word) => capital && isOrdinary(lower);

/** True for the words of a field of work: "Allergy and Infectious Diseases", but not "Leeds and York". */
function isOrdinary(lower: string): boolean {
  return PAIRED.has(lower) || isOrdinaryWord(lower);
}
