import type { Span } from "./span.ts";

/** The sentences of a block's text: spans without surrounding white space, in order, covering every token. */
export type Sentences = readonly Span[];

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of one block's text. Unicode's rules propose the boundaries; the rules below take back those that an
 * abbreviation, an initial or a quotation before its attribution made.
 */
export function readSentences(text: string): Sentences {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of boundaries(text)) {
    if (end < text.length && runsOn(text, start, end)) continue;
    const trimmed = trim(text, start, end);
    if (trimmed) sentences.push(trimmed);
    start = end;
  }
  return sentences;
}

/** The segmenter's time grows with the square of its text, so a long block is handed to it in parts. */
const windowSize = 4_000;

/** Where Unicode's rules end a sentence; the last one is the end of the text. */
function* boundaries(text: string): Generator<number> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, from + windowSize);
    const isLast = from + part.length === text.length;
    let known = 0;
    for (const { index, segment } of segmenter.segment(part)) {
      const end = index + segment.length;
      // What reaches the edge of a part may go on behind it.
      if (end === part.length && !isLast) break;
      known = end;
      yield from + end;
    }
    from += known || part.length;
  }
}

/** True where the boundary at `end` is none. */
function runsOn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 40), end).trimEnd();
  const after = text.slice(end, end + 60);
  const next = /^["'“‘([]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u.exec(after)?.[1] ?? "";
  if (/^["'”’)\]]*\p{Ll}/u.test(after) && !/^(?:i[A-Z]|e[A-Z])/.test(next)) return true;
  if (end - start < 10 && /^\(?\d+[.)]$/.test(text.slice(start, end).trim())) return true;
  // "1. Ade Coker 9.91 2. Jon Reis 9.95": a number that counts the places.
  const counted = /(?:[:;,)]|\d) (\d{1,2})\.$/.exec(before)?.[1];
  if (counted !== undefined && /^\p{Lu}/u.test(next) && isCounted(text, Number(counted), end)) return true;
  if (/[?!]["'”’]+$/.test(before)) return attribution.test(after);
  if (/\bYahoo!$/.test(before)) return true;
  const last = /(?:^|[\s("'“‘[/\-–—])([\p{L}.]+)\.$/u.exec(before)?.[1];
  return last !== undefined && abbreviates(last, next, after);
}

/** "Said Ana Kos, 61. Her": an age counts nothing; a place is the first, or the one before it is told as well. */
const isCounted = (text: string, place: number, end: number) =>
  place === 1 || ` ${text.slice(Math.max(0, end - 200), end)}`.includes(` ${place - 1}. `);

/** '"Why?" Marwood asked.' is one sentence. */
const attribution =
  /^(?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:said|asked|added|told|wrote|replied|shouted|demanded|says|asks|wondered|tweeted|cried)\b/u;

function abbreviates(last: string, next: string, after: string): boolean {
  const lower = last.toLowerCase();
  const startsSentence = starters.has(next);
  const isNumbered = numbered.has(lower) || last === "No";
  if (titles.has(last) || always.has(lower)) return true;
  if (months.has(last) || isNumbered) return /^\d/.test(next) || (isNumbered && /^[IVX]+$/.test(next));
  if (lower === "a.m" || lower === "p.m") return zones.test(after) || /^\(\d/.test(after);
  if (/^\p{Lu}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last)) return !startsSentence;
  // "Co. Chief Executive" runs on, "Co. Shares fell" starts anew.
  if (companies.has(last)) return !startsSentence && !/^\p{Lu}\p{L}* \p{Ll}/u.test(after);
  return places.has(last) && !startsSentence;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const titles = words(
  "Mr Mrs Ms Mx Dr Gen Col Lt Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Rev Fr Sen Rep Reps Sens Gov Govs Prof Hon Pres Supt Insp Det Messrs Mme Mlle Msgr St Ste Mt Ft Amb Atty Asst Assoc Dep Dir Det-Sgt",
);
const always = words("v vs e.g i.e cf viz approx ca al");
const numbered = words("nos p pp art sec sect fig figs vol ch para paras pt");
const months = words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");
const companies = words("Co Cos Corp Inc Ltd Bros Jr Sr Plc LLC Cie Intl Natl Univ Assn Dept Est");
const places = words(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Ave Blvd Rd Dist Mts Isl Bldg Nat Int",
);
const zones =
  /^(?:\d|GMT|UTC|BST|CET|CEST|EST|EDT|ET|CT|MT|PT|PST|PDT|CST|CDT|IST|JST|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)/;
/** Words that open a sentence more often than they follow an abbreviation inside one. */
const starters = words(
  "The A An It Its He She They We You I His Her Their Our This That These Those There Here In On At By For From With Without Under Over After Before Since Until Till While When Where Why How What Who If As But And Or So Yet Nor Although Though Because However Meanwhile Both Some Many Most Few Several Other Others Another Each Every All Any No None Not Nobody Police Officials Authorities Witnesses Shares Analysts Once Now Then Later Last Next Earlier Also Only Even Still Such To Of Is Was Are Were Has Have Had Will Would Can Could Do Does Did My Your One Two Three More Less During About Among According Asked Between Despite",
);

function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return from < to ? { start: from, end: to } : undefined;
}
