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
    new Set(
      blocks.flatMap(({ text }, i) => {
        const isNoted = NOTES.some(
          (note) => note.test(text) && [i - 1, i + 1].some((at) => note.test(blocks[at]?.text ?? "")),
        );
        return text.includes(" | ") || RANKED.test(text) || isNoted ? i : [];
      }),
    ),
);

/** What is told in boxes, where two lines or more do it alike: "Sun 0500 Water breaks in", "- Stage: 22 metres wide". */
const NOTES = [
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\d{4}|\d{1,2}[:.]\d\d)(?: ?[ap]\.?m\.?| GMT)?:? (?:[–—-] )?\p{Lu}[^.!?]{3,80}$/u,
  /^[-–—•*] (?:\p{Lu}[\p{L} ]{1,30}: [^.!?\d]*|[^.!?;\d]*\d[^.!?;]*;[^.!?\d]*)\d(?:[^.!?]|\.\d)*$/u,
];

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
