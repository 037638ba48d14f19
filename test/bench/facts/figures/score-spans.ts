import { overlaps } from "../../../../server/src/core/text/span.ts";
import type { GoldParagraph } from "./ieer.ts";
import { shown } from "./misses.ts";
import type { FoundFigure, Reader } from "./readers.ts";

export interface SpanScore {
  readonly values: number;
  readonly right: number;
  readonly gold: number;
  readonly goldMet: number;
  readonly found: number;
  readonly foundMet: number;
  readonly misses: readonly string[];
}

/** Judges a reader on spans and the values in them. */
export function scoreSpans({ read }: Reader, paragraphs: readonly GoldParagraph[]): SpanScore {
  const sum = { values: 0, right: 0, gold: 0, goldMet: 0, found: 0, foundMet: 0 };
  const misses: string[] = [];
  for (const { text, day, figures: marked, times } of paragraphs) {
    const isJudged = (span: FoundFigure | GoldParagraph["figures"][number]) =>
      !isSetAside(text.slice(span.start, span.end), span.values) &&
      !times.some((time) => overlaps(time, span));
    const figures = marked.filter(isJudged);
    const found = read(text, day).filter(
      (each) => isJudged(each) || figures.some((gold) => overlaps(gold, each)),
    );
    for (const gold of figures) {
      const over = found.filter((each) => overlaps(each, gold));
      sum.gold += 1;
      if (over.length > 0) sum.goldMet += 1;
      else misses.push(`not found: ${shown(text, gold)}`);
      if (gold.values === undefined) continue;
      sum.values += 1;
      const said = over.flatMap(({ values }) => values);
      if (gold.values.some((value) => said.some((other) => sameNumber(value, other)))) sum.right += 1;
      else misses.push(`value ${said.join(" ")}, not ${gold.values.join(" ")}: ${shown(text, gold)}`);
    }
    for (const each of found) {
      sum.found += 1;
      if (marked.some((gold) => overlaps(gold, each))) sum.foundMet += 1;
      else misses.push(`not marked: ${shown(text, each)}`);
    }
  }
  return { ...sum, misses };
}

/** True for what is set aside: the word "one", and "twice". */
export function isSetAside(words: string, values: readonly number[] | undefined): boolean {
  return /^(?:twice|thrice)$/i.test(words) || (/^one\b/i.test(words) && String(values) === "1");
}

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b));
}
