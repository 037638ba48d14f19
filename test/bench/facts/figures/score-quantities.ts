import { overlaps } from "../../../../server/src/core/text/span.ts";
import type { Quantity, QuantitySentence } from "./newsquant.ts";
import { type FoundFigure, type Reader, scoresIn } from "./readers.ts";
import { isSetAside, sameNumber } from "./score-spans.ts";

export interface QuantityScore {
  readonly gold: number;
  readonly found: number;
  readonly values: number;
  readonly units: number;
  /** Of the quantities whose value is right and which have a comparator: how many, and how many with the right one. */
  readonly signs: number;
  readonly signsRight: number;
  /** The same of those that are hedged. */
  readonly hedged: number;
  readonly hedgedRight: number;
  readonly misses: readonly string[];
}

/** How the set is judged, printed under its table. */
export const NEWSQUANT_RULE =
  "NewsQuant: sentences with a list of quantities, without offsets. As its authors' program does it: a quantity is right where a reader gives the sentence one with the same value " +
  "(both ends of a range), precision over all that the reader found, recall over all that the set lists; value with unit where the normalised unit agrees too. Where that program counts one answer several times " +
  "each answer here counts once. Rules of this program, the same for every reader: units have one name for each (figures/units.ts); what is counted is right where the noun is the head of the unit's words, “country” for “European country”; " +
  "a range that a reader gives as two figures (“from 240 to 273”) is one; “hundreds” is 100 to 1,000, as in the set; ordinals, dates, names with numbers and scores (“2-0”) are left out, which the set has none of or hardly any; " +
  "the set writes “£” as “PS”, which is put back; the word “one” (1 in the set) and “twice” are not judged, since the set lists them now and then; the unit “p”, which it takes for points, is pence. “Comparator right”: of the quantities with the right value whose sign is =, ~, < or >; " +
  "“hedged”: of those with ~, < or >; “just under” may be ~ or <. “up” and “down” are trends and no comparators.";

export function scoreQuantities({ read }: Reader, sentences: readonly QuantitySentence[]): QuantityScore {
  const sum = { gold: 0, found: 0, values: 0, units: 0, signs: 0, signsRight: 0, hedged: 0, hedgedRight: 0 };
  const misses: string[] = [];
  for (const { text, quantities } of sentences) {
    const scores = scoresIn(text);
    const left = read(text, "2019-06-01").filter(
      (each) =>
        !isSetAside(text.slice(each.start, each.end), each.values) &&
        !scores.some((score) => overlaps(score, each)),
    );
    const wanted = quantities.filter((each) => !isOne(each, text));
    const matched = pairs(wanted, left);
    sum.gold += wanted.length;
    sum.found += left.length - matched.reduce((all, { found }) => all + Math.max(0, found.length - 1), 0);
    const used = new Set(matched.flatMap(({ found }) => found));
    for (const { gold, found } of matched) {
      if (found.length === 0) {
        misses.push(`no value ${gold.shown} | ${text}`);
        continue;
      }
      const last = found.at(-1)!;
      sum.values += 1;
      if (sameUnit(gold, last)) sum.units += 1;
      else misses.push(`unit ${last.unit}, not ${gold.unit} (${gold.shown}) | ${text}`);
      if (gold.sign === undefined || last.signs === undefined) continue;
      const right = found.some(({ signs }) => signs?.includes(gold.sign!));
      sum.signs += 1;
      if (right) sum.signsRight += 1;
      else misses.push(`comparator ${last.signs.join("")}, not ${gold.shown} | ${text}`);
      if (gold.sign === "=") continue;
      sum.hedged += 1;
      if (right) sum.hedgedRight += 1;
    }
    for (const each of left)
      if (!used.has(each))
        misses.push(`not listed ${each.values.join("..")} ${text.slice(each.start, each.end)} | ${text}`);
  }
  return { ...sum, misses };
}

interface Pair {
  readonly gold: Quantity;
  readonly found: readonly FoundFigure[];
}

/** What was found for each quantity, each answer for one only: first where the unit agrees, then where only the value does. */
function pairs(quantities: readonly Quantity[], figures: readonly FoundFigure[]): Pair[] {
  const used = new Set<FoundFigure>();
  const answers = new Map<Quantity, readonly FoundFigure[]>();
  for (const fits of [sameUnit, () => true]) {
    for (const gold of quantities) {
      if (answers.has(gold)) continue;
      const free = figures.filter((each) => !used.has(each));
      const found = answerTo(
        gold,
        free.filter((each) => gold.values.length === 2 || fits(gold, each)),
      );
      if (found.length === 0) continue;
      answers.set(gold, found);
      for (const each of found) used.add(each);
    }
  }
  return quantities.map((gold) => ({ gold, found: answers.get(gold) ?? [] }));
}

/** One figure of that value, or the two next to each other that are the ends of the range. */
function answerTo({ values }: Quantity, figures: readonly FoundFigure[]): FoundFigure[] {
  const one = figures.find((each) => sameNumbers(each.values, values));
  if (one) return [one];
  const first = figures.findIndex(
    (each, at) =>
      values.length === 2 &&
      sameNumbers(each.values, values.slice(0, 1)) &&
      sameNumbers(figures[at + 1]?.values ?? [], values.slice(1)),
  );
  return first < 0 ? [] : figures.slice(first, first + 2);
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, at) => sameNumber(value, b[at]!));
}

function sameUnit({ unit }: Quantity, { unit: found }: FoundFigure): boolean {
  if (unit === found) return true;
  if (unit === undefined || found === undefined) return false;
  const [[what, ...per], [head, ...foundPer]] = [unit.split(" per "), found.split(" per ")];
  return String(per) === String(foundPer) && what!.split(/[ -]/).includes(head!);
}

function isOne({ values: [value, high], shown }: Quantity, text: string): boolean {
  return (
    value === 1 &&
    high === undefined &&
    /^.1 /.test(shown) &&
    /\bone\b/i.test(text) &&
    !/\b1(?:\.0)?\b/.test(text)
  );
}
