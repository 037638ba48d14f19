import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { numberIn } from "./numbers.ts";

/** A figure that the set marks; without a value where its words have none that a rule can read. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  /** As the words say; a range's first end with the size of the second is as good. */
  readonly values?: readonly number[];
}

export interface GoldParagraph {
  readonly text: string;
  readonly day: string;
  readonly figures: readonly GoldFigure[];
  /** Dates, times and lengths of time: what a reader finds there is not judged. */
  readonly times: readonly { readonly start: number; readonly end: number }[];
}

/** How the set is read and judged, printed under its table. */
export const IEER_RULE =
  "IEER: figures are the spans CARDINAL, MONEY, PERCENT and MEASURE in the text of the stories. It marks spans only; the value of a span is its number in digits or words, times its magnitude " +
  "(“seven-tenths of 1 percent” 0.7, “8 cents” 8, “three-and-a-half” 3.5), by a small rule of its own (figures/numbers.ts). Vague spans (“hundreds”, “several thousand”) have no value and are skipped. " +
  "“50K” is 50 or 50,000; in “15 to 15.5 million” the first number may have the second's size. A value is right where a figure found over the span has it, as its value, as an end of its range or as a part of its score. " +
  "Spans: relaxed, right where they overlap. Not judged, for no reader: what overlaps a DATE, TIME or DURATION, which the set marks as times; ordinals and names with numbers (“No. 4”, “F-16”), which it does not mark; " +
  "the word “one”, which the set marks as a pronoun too (“one of the few”), and “twice”, which it does not mark.";

export function readIeerFigures(folder: string): GoldParagraph[][] {
  return readdirSync(folder)
    .filter((name) => /^(?:APW|NYT)_\d+$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("<DOC>"))
    .flatMap((document) => {
      const said = /<DATE_TIME>\s*(\d\d)\/(\d\d)\/(\d{4})/.exec(document);
      const text = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(document)?.[1];
      if (!said || text === undefined) return [];
      const day = `${said[3]}-${said[1]}-${said[2]}`;
      return [text.split(/\n[ \t]+(?=\S)|\n\s*\n/).map((marked) => paragraphOf(marked, day))];
    });
}

function paragraphOf(marked: string, day: string): GoldParagraph {
  const spans: { start: number; end: number; type: string }[] = [];
  const open: { start: number; type: string }[] = [];
  let text = "";
  for (const piece of newsroom(marked).split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += piece;
    else if (piece.startsWith("<b_"))
      open.push({ start: text.length, type: /<b_(\w+)/.exec(piece)?.[1] ?? "" });
    else if (piece.startsWith("<e_")) {
      const begun = open.pop();
      if (begun) spans.push({ ...begun, end: text.length });
    }
  }
  const figures = spans.filter(({ type }) => type === "numex").sort((a, b) => a.start - b.start);
  return {
    text,
    day,
    times: spans.filter(({ type }) => type === "timex"),
    figures: figures.map((span, index) => goldFigure(text, span, figures[index + 1])),
  };
}

function goldFigure(text: string, { start, end }: GoldFigure, next: GoldFigure | undefined): GoldFigure {
  const read = numberIn(text.slice(start, end));
  if (read === undefined) return { start, end };
  const second =
    next && JOINT.test(text.slice(end, next.start)) ? numberIn(text.slice(next.start, next.end)) : undefined;
  const borrowed = second && read.size === 1 ? [read.value * second.size] : [];
  const kilometres = /^\d+K$/.test(text.slice(start, end)) ? [read.value * 1000] : [];
  return { start, end, values: [read.value, ...borrowed, ...kilometres] };
}

const JOINT = /^ ?(?:-|to|and|or|through) ?$/;

/** Wraps joined, and the wire's marks set as marks: `` and '' are quotation marks, _ between spaces is a dash. */
function newsroom(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/``|''/g, '"')
    .replace(/ _ /g, " - ")
    .replace(/&(?:AMP|amp);/g, "&");
}
