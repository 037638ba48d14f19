import { once } from "../cache.ts";
import type { Document } from "../document.ts";
import type { DateFact } from "../facts/dates/date.ts";
import { sameDate } from "../facts/dates/index.ts";

/**
 * The blocks of a document that are rows of a table or of a ranking: cells, or a place ("1. Jure Kobal (Slovenia) 298.4 pts"). The
 * items of a numbered list are sentences, and are none.
 */
export const rowBlocks = once(
  ({ blocks }: Document): ReadonlySet<number> =>
    new Set(blocks.flatMap(({ text }, i) => (text.includes(" | ") || RANKED.test(text) ? i : []))),
);

const RANKED = /^\d{1,3}[.)] \p{Lu}[^!?]*[^.!?…:;"”’]$/u;

/** True for a date that stands in a row or at the head of a column: "AUG | JUL | AUG 2025". */
export function isDateOfTable(date: DateFact, document: Document): boolean {
  const rows = rowBlocks(document);
  return (
    rows.size > 0 &&
    document.sentences.some(
      ({ block, dates }) => rows.has(block) && dates.some((other) => sameDate(date, other)),
    )
  );
}
