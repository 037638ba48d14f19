import { once } from "../../../cache.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";
import { rowBlocks } from "../../table-rows.ts";
import { close } from "./alike.ts";
import { comesTo } from "./rounded.ts";

/** A row of a table, or of a ranking whose rows have no columns. */
interface Row {
  /** The first of "1. Jure Kobal". */
  readonly rank?: number;
  /** The concepts of its words. */
  readonly label: ReadonlySet<string>;
  readonly numbers: readonly number[];
  /** What the table says that its numbers are to be multiplied by: 1,000,000 under "NOK mln", else 1. */
  readonly scale: number;
}

/**
 * True where a figure is in the row of a table that has a word of its sentence: "a pretax profit of NKr371m" for "Pretax profit | 371
 * | 356" under "NOK mln", "fifth" for the fifth of a ranking.
 */
export function isInRow({ fact, sentence }: Placed<Figure>, document: Document): boolean {
  const rows = rowsOf(document);
  if (rows.length === 0) return false;
  const words = new Set(
    sentence.tokens.filter(({ kind }) => kind === "word").map(({ stem }) => concept(stem)),
  );
  return rows.some((row) => [...row.label].some((word) => words.has(word)) && isAmong(fact, row));
}

/** "The only other one of the six areas" for a table of six rows. */
export function isCountOfRows(draft: Placed<Figure>, document: Document): boolean {
  const { kind, value, words, comparator, start } = draft.fact;
  const lead = draft.document.blocks[draft.sentence.block]!.text.slice(Math.max(0, start - 8), start);
  if (!/\b(?:the|all|its|these) $/i.test(lead)) return false;
  if (kind !== "cardinal" || !words || value < 4 || comparator !== "exactly") return false;
  const places = [...rowBlocks(document)];
  const lengths = new Map<number, number>();
  let first = -1;
  for (const [i, place] of places.entries()) {
    if (place !== (places[i - 1] ?? -2) + 1) first = place;
    lengths.set(first, (lengths.get(first) ?? 0) + 1);
  }
  return [...lengths.values()].includes(value);
}

/** True where a figure of three digits or more is in any row, or the sum of a column. */
export function isInTable({ fact }: Placed<Figure>, document: Document): boolean {
  const rows = rowsOf(document);
  if (rows.length === 0 || fact.number.end - fact.number.start < longEnough) return false;
  return rows.some((row) => fact.kind !== "ordinal" && isAmong(fact, row)) || isSumOfColumn(fact, rows);
}

/** "Five more than Norrail" for 87 and 82 in one column, "0.3bn less" for 5.1 and 4.8 of what is told in billions. */
export function isGapInTable(draft: Placed<Figure>, document: Document): boolean {
  const rows = rowsOf(document);
  const { fact, sentence } = draft;
  const rest = draft.document.blocks[sentence.block]!.text.slice(
    fact.end,
    Math.min(sentence.end, fact.end + 24),
  );
  if (rows.length === 0 || fact.kind === "ordinal" || fact.parts) return false;
  if (isGapInRow(fact, sentence, rows) || isGapInNamedRow(fact, sentence, rows)) return true;
  if (rows.length < 2 || !GAP.test(rest)) return false;
  return rows.some(({ numbers, scale }, i) =>
    rows.slice(i + 1).some((other) =>
      numbers.some((number, column) => {
        const gap = Math.abs(number - (other.numbers[column] ?? Number.NaN));
        return gap > 0 && (close(fact.value, gap) || close(fact.value, gap * scale));
      }),
    ),
  );
}

/** "Slipped by 5 million to 1.182 billion" for "Revenue 1,182 1,187" in millions: the draft's sentence tells the other number too. */
const isGapInRow = (fact: Figure, { figures }: Sentence, rows: readonly Row[]): boolean =>
  rows.some(({ numbers, scale }) =>
    numbers.some(
      (number) =>
        figures.some((one) => one !== fact && one.value > 1 && close(one.value, number * scale)) &&
        numbers.some((other) => other !== number && close(fact.value, Math.abs(number - other) * scale)),
    ),
  );

/** "In Antofagasta 54,000 were waiting" for "Antofagasta | 236,000 | 290,000": what lies between the two numbers of a row that is named. */
const isGapInNamedRow = (fact: Figure, { tokens }: Sentence, rows: readonly Row[]): boolean =>
  fact.kind === "cardinal" &&
  fact.value >= 1000 &&
  rows.some(
    ({ label, numbers: [a, b, ...more], scale }) =>
      a !== undefined &&
      b !== undefined &&
      more.length === 0 &&
      close(fact.value, Math.abs(a - b) * scale) &&
      tokens.some((token) => token.kind === "word" && label.has(concept(token.stem))),
  );

const GAP =
  /^(?: [a-z]+)? (?:more|less|fewer|higher|lower|above|below|ahead|behind|clear|better|worse|cheaper|dearer)\b/;

/** In characters. */
const longEnough = 3;

function isAmong(fact: Figure, { rank, numbers, scale }: Row): boolean {
  if (fact.kind === "ordinal") return fact.value === rank;
  return numbers.some((number) => close(fact.value, number) || (scale > 1 && comesTo(fact, number * scale)));
}

function isSumOfColumn(fact: Figure, rows: readonly Row[]): boolean {
  const width = Math.max(...rows.map(({ numbers }) => numbers.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.flatMap(({ numbers }) => numbers[column] ?? []);
    return (
      cells.length >= fewestAdded &&
      close(
        fact.value,
        cells.reduce((a, b) => a + b, 0),
      )
    );
  }).some(Boolean);
}

const fewestAdded = 3;

const rowsOf = once((document: Document): readonly Row[] => {
  const { blocks } = document;
  const places = rowBlocks(document);
  const rows: Row[] = [];
  let scale = 1;
  for (const i of places) {
    const { text } = blocks[i]!;
    if (!places.has(i - 1)) scale = scaleIn(`${blocks[i - 1]?.text ?? ""} ${text}`);
    const rank = /^(\d{1,3})[.)] /.exec(text);
    const cells = text.slice(rank?.[0].length ?? 0);
    const label = document.inBlock[i]!.flatMap(({ tokens }) =>
      tokens.filter((token) => token.kind === "word" && !isFunctionWord(token)),
    );
    rows.push({
      ...(rank && { rank: Number(rank[1]) }),
      label: new Set(label.map(({ stem }) => concept(stem))),
      numbers: (cells.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((each) => Number(each.replaceAll(",", ""))),
      // "Assets (bln eur) | 141 | 63"
      scale: Math.max(scale, scaleIn(/\([^()]{2,24}\)/.exec(cells)?.[0] ?? "")),
    });
  }
  return rows;
});

function scaleIn(head: string): number {
  // "By 6 a.m." counts no millions.
  if (/\b(?:mln|mn|millions?|(?<!\.)m)\b/i.test(head)) return 1e6;
  if (/\b(?:bln|bn|billions?)\b/i.test(head)) return 1e9;
  return /\bthousands?\b|['’]000\b/i.test(head) ? 1e3 : 1;
}
