import { overlaps, type Span } from "../../text/span.ts";
import { linkEnd, listNumberEnd } from "./asides.ts";
import { isBaseOfShare } from "./chances.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "./comparators.ts";
import { sameConversion } from "./conversion.ts";
import { lendUnit, withElidedUnit } from "./elided.ts";
import type { Figure } from "./figure.ts";
import type { Found, Reader } from "./found.ts";
import { minuteAfter, nounAfter } from "./nouns.ts";
import { before, matchAt } from "./phrases.ts";
import { rateAt } from "./rates.ts";
import { candidateEnd, readersAt } from "./starts.ts";
import { isYear } from "./years.ts";

/**
 * The figures in one paragraph, in order and without overlap; offsets are UTF-16 into `text`. What is `taken` (dates and
 * times of day, in order) is no figure.
 */
export function readFigures(text: string, taken: readonly Span[] = []): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  let at = listNumberEnd(text);
  while (at < text.length) {
    const end = candidateEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    // An address is looked for where a word or a number is joined to more.
    const link = LINKED.has(text.charCodeAt(end)) ? linkEnd(text, at) : undefined;
    if (link !== undefined) {
      at = link;
      continue;
    }
    while (next < taken.length && taken[next]!.end <= at) next += 1;
    const date = taken[next];
    // Numbers in dates and in rates ("per 100,000 people") are no figures of their own.
    const passed = [date, figures.at(-1)?.rate].find((span) => span && span.start <= at && at < span.end);
    if (passed) {
      at = passed.end;
      continue;
    }
    const readers = readersAt(text, at, end);
    if (readers === undefined) {
      at = end;
      continue;
    }
    const found = foundAt(readers, text, at, date);
    for (const each of found) {
      const figure = dress(text, each, date);
      if (figure === undefined) continue;
      lendUnit(figures, each, text);
      const prior = figures.at(-1);
      // "241 million pounds ($314 million), compared with 211 million"
      const told = prior && isSetAgainst(text, prior, figure) ? figures.at(-2) : prior;
      figures.push(withElidedUnit(hedgedAs(figure, prior, text), told, text));
    }
    at = Math.max(end, found.at(-1)?.end ?? 0);
  }
  return figures;
}

/** True for a conversion in brackets, and a figure behind it that is compared with what was converted. */
const isSetAgainst = (text: string, prior: Figure, figure: Figure) =>
  text[prior.start - 1] === "(" &&
  figure.start - prior.end < 40 &&
  /^[^.;:!?]*\b(?:compared with|compared to|against|versus|from) $/.test(
    text.slice(prior.end, figure.hedge?.start ?? figure.start),
  );

/** Colon, stop and at sign. */
const LINKED: ReadonlySet<number> = new Set([58, 46, 64]);

/** What the first reader that fits finds; nothing where it would run into a date. */
function foundAt(
  readers: readonly Reader[],
  text: string,
  at: number,
  date: Span | undefined,
): readonly Found[] {
  for (const read of readers) {
    const found = read(text, at);
    if (found === undefined) continue;
    const free = date ? found.filter((each) => !overlaps(each, date)) : found;
    if (free.length > 0 || found.length === 0) return free;
  }
  return [];
}

/** "Had passed 1.5 billion francs or more to the gang": what is hedged behind was handed over. */
function hedgeLeading(text: string, found: Found, trailing: Hedge | undefined): Hedge | undefined {
  const hedge = hedgeBefore(text, found);
  const words = hedge && text.slice(hedge.start, hedge.end);
  return trailing && words && /^(?:pass|top|broke|surpass)/i.test(words) ? undefined : hedge;
}

/** Adds what stands around a figure: comparator, rate, noun. Undefined where "one" does not count. */
function dress(text: string, found: Found, date: Span | undefined): Figure | undefined {
  const { magnitude: _magnitude, scale: _scale, ...read } = found;
  const counts = read.kind === "cardinal" || read.kind === "ordinal" || read.kind === "multiple";
  const trailing =
    hedgeAfter(text, read.end) ??
    hedgeAfter(text, bracketEnd(text, read.end)) ??
    hedgeAfter(text, rateAt(text, read.end)?.end ?? read.end) ??
    hedgeAfter(text, rateAt(text, bracketEnd(text, read.end))?.end ?? read.end) ??
    (counts ? hedgeAfter(text, gradeEnd(text, read.end)) : undefined);
  const behind = read.unit === "vague" ? ofEnd(text, read.end) : (trailing?.end ?? read.end);
  const minute = read.kind === "ordinal" ? minuteAfter(text, read.end) : undefined;
  const noun = minute ?? (counts ? nounAfter(text, behind, read.value) : undefined);
  if (isPronoun(text, found, noun?.noun) || isName(text, found)) return undefined;
  if (isMaturity(text, found) || isBaseOfShare(text, found)) return undefined;
  const hedge =
    // "About 33rd" and "33rd or so" are a place, as near as it is.
    read.unit === "vague" || (read.kind === "ordinal" && trailing?.comparator === "about")
      ? undefined
      : (hedgeLeading(text, found, trailing) ??
        trailing ??
        (noun && (hedgeAfter(text, noun.end) ?? hedgeAfter(text, contentEnd(text, noun.end)))) ??
        (counts ? undefined : hedgeAfter(text, extentEnd(text, read.end))));
  const bare = !noun && !hedge && isYear(found) ? { ...read, kind: "code" as const } : read;
  const rate =
    bare.kind === "ordinal" || bare.kind === "code" || bare.kind === "score"
      ? undefined
      : (rateAt(text, bracketEnd(text, bare.end)) ??
        (noun && rateAt(text, noun.end)) ??
        (bare.kind === "measure" || bare.kind === "duration"
          ? rateAt(text, stuffEnd(text, bare.end))
          : undefined));
  const free = rate && !(date && overlaps(rate, date)) ? rate : undefined;
  const per = bare.per ?? free?.per;
  return {
    text: text.slice(bare.start, bare.end),
    comparator: bare.unit === "vague" ? "about" : (hedge?.comparator ?? "exactly"),
    ...bare,
    ...(hedge && { hedge: spanned(text, hedge) }),
    ...(per && { per }),
    ...(free && { rate: spanned(text, free) }),
    ...(noun && !(date && noun.end > date.start) && { noun: noun.noun }),
  };
}

/** "31 containers of cocaine or more" */
const CONTENT = / of \p{Ll}+/uy;

function contentEnd(text: string, end: number): number {
  return end + (matchAt(CONTENT, text, end)?.[0].length ?? 0);
}

/** "Ten minutes late or more", "30g of rock or more" */
const EXTENT =
  / (?:of \p{Ll}+|late|early|long|wide|high|deep|tall|thick|away|apart|ahead|behind|off)(?= or )/uy;

function extentEnd(text: string, end: number): number {
  return end + (matchAt(EXTENT, text, end)?.[0].length ?? 0);
}

/** "5 milligrams of vitamin K a day" */
const STUFF =
  / of (?!an? )\p{Ll}{1,30}(?: (?!an? |per |each |every )\p{L}{1,30})?(?= (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|year|season)\b(?! (?:after|before|earlier|later|ago|from|until)))/uy;

function stuffEnd(text: string, end: number): number {
  return end + (matchAt(STUFF, text, end)?.[0].length ?? 0);
}

/** "its 2036 dollar bond" falls due in that year. */
function isMaturity(text: string, { kind, value, start, end }: Found): boolean {
  return (
    kind === "money" &&
    value >= 1990 &&
    value <= 2130 &&
    /^\d{4}[ -]/.test(text.slice(start, end)) &&
    matchAt(BOND, text, end) !== null
  );
}

const BOND = / (?:euro)?(?:bonds?|notes?|debt|gilts?|loans?)(?![a-z])/iy;

const GRADE = /(?: \(or \p{Lu}\)| or \p{Lu}(?!\p{L}))/uy;

/** Behind the letter that a grade is also told in: "a 7 or A, or higher". */
function gradeEnd(text: string, at: number): number {
  return at + (matchAt(GRADE, text, at)?.[0].length ?? 0);
}

/** "thousands of people" counts people. */
function ofEnd(text: string, at: number): number {
  return text.startsWith(" of ", at) ? at + 3 : at;
}

/** In "about 38 km (24 miles)" the hedge holds for both. */
function hedgedAs(figure: Figure, prior: Figure | undefined, text: string): Figure {
  if (!prior?.hedge || figure.hedge || figure.kind !== prior.kind || figure.unit === prior.unit)
    return figure;
  const between = text.slice(prior.rate?.end ?? prior.end, figure.start);
  return between === " (" || (between === ", or " && sameConversion(figure, prior))
    ? { ...figure, comparator: prior.comparator, hedge: prior.hedge }
    : figure;
}

function spanned(text: string, { start, end }: Hedge | Span): Span & { readonly text: string } {
  return { start, end, text: text.slice(start, end) };
}

const BRACKET = / \([^)]{1,32}\)/y;

/** Behind the conversion in brackets, if one follows: "16.48 pounds ($20.10) an hour". */
function bracketEnd(text: string, at: number): number {
  return at + (matchAt(BRACKET, text, at)?.[0].length ?? 0);
}

/** "the Six Nations", "Three Mile Island": a number word in capitals inside a sentence, before another capital. */
function isName(text: string, { start, end, number, words }: Found): boolean {
  if (!words || !/^[A-Z]/.test(text[start]!) || !/^[ -][A-Z]/.test(text.slice(number.end, number.end + 2)))
    return false;
  return (
    end > number.end ||
    (/[a-z,] $/.test(before(text, start, 2)) && /(?:^|\s)(?:The|[a-z]+),? $/.test(before(text, start, 16)))
  );
}

const NOT_COUNTED =
  /^(?:of|another|who|that|which|to|day|side|thing|way|more|off|time|hand|step|point|area|on|in|stop|sided|by|such|could|can|would|last|final|big|good|great|reason|or|and|example|man|woman|family|official|analyst|source|expert|resident|trader|witness|critic|observer|kind|sort|level|moment|stage|place|move|roof|voice|breath|sitting|swoop|stroke)$/;

/** "one of the", "no one", "one day" and "net zero" are no figures; "one person" and "only one" are. */
function isPronoun(text: string, found: Found, noun: string | undefined): boolean {
  if (found.kind === "cardinal" && found.words && found.value === 0) return true;
  if (found.kind !== "cardinal" || found.value !== 1 || !found.words || found.high !== undefined) {
    return (
      found.kind === "duration" && found.value === 1 && /^one day$/i.test(text.slice(found.start, found.end))
    );
  }
  if (text.slice(found.start, found.end).length > 3) return false;
  const lead = before(text, found.start, 24);
  if (
    /\bone (?:by|after) $/i.test(lead) ||
    /^ (?:by one|after (?:another|the other))\b/.test(text.slice(found.end, found.end + 17))
  )
    return true;
  if (
    /\b(?:least|only|just|than|all but|exactly|by|to) $/i.test(lead) &&
    !/^ (?:day|another|of the most)\b/.test(text.slice(found.end, found.end + 12))
  )
    return false;
  if (
    /\b(?:no|any|every|each|this|that|the|another|some|which|number|as|square|day|his|her|its|their) $|[-’']$/i.test(
      lead,
    )
  )
    return true;
  const next = /^[ -]([a-z]+)/.exec(text.slice(found.end, found.end + 20))?.[1];
  return noun === undefined || next === undefined || NOT_COUNTED.test(next);
}
