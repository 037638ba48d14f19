import { type Document, sourceSpan } from "../document.ts";
import type { Quotation } from "../facts/quotations/quotation.ts";
import { onlyInDraft } from "../inner/misfit.ts";
import type { Check } from "./check.ts";
import { replace } from "./evidence.ts";

/** A quotation is opened and not closed, or closed and not opened. */
export const quoteUnbalanced: Check = {
  meta: {
    code: "quote/unbalanced",
    severity: "information",
    says: "A quotation is opened and never closed, or closed and never opened.",
    means:
      "The marks of a paragraph do not pair. A quotation that goes on in the next paragraph, which then begins with an opening mark, is in order; apostrophes and the marks of feet and inches are no quotation marks.",
    example: {
      reference: "The mayor spoke of a good day.",
      draft: 'The mayor said: "It was a good day for the town.',
      fixed: 'The mayor said: "It was a good day for the town."',
    },
  },
  looksAt: "story",
  *run({ draft, authorities }) {
    for (const { quotation } of onlyInDraft(unbalanced, draft, authorities)) {
      const { block, start, end, open } = quotation;
      const { text } = draft.blocks[block]!;
      const opens = open !== "";
      const word = opens ? /^\S*/.exec(text.slice(start, end)) : /(?<!\S)\S*$/.exec(text.slice(start, end));
      const span = opens
        ? { start: text.lastIndexOf(open, start), end: start + word![0].length }
        : { start: end - word![0].length, end: markAfter(text, end) };
      // Where the words run to the end of the paragraph and end a sentence there, that is where they close.
      const closes = opens && text.slice(end).trim() === "" && /[.?!…]$/.test(text.slice(start, end));
      yield {
        message: opens ? "This quotation is not closed." : "This quotation is not opened.",
        span: sourceSpan(draft, block, span),
        fixes: closes
          ? [
              {
                title: "Close the quotation at the end of the paragraph",
                preferred: false,
                edits: [
                  replace(draft, block, { start: end - 1, end }, text.slice(end - 1, end) + closingOf(open)),
                ],
              },
            ]
          : [],
      };
    }
  },
};

function unbalanced({ quotations }: Document): { key: string; quotation: Quotation }[] {
  return quotations
    .filter((quotation) => quotation.unbalanced)
    .map((quotation) => ({ key: keyOf(quotation), quotation }));
}

/** The first words, or the last: where the other end lies is what is not known. */
function keyOf({ text, open }: Quotation): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, "")
    .split(/\s+/);
  return open === "" ? words.slice(-4).join(" ") : words.slice(0, 4).join(" ");
}

const closing: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "«": "»",
  "‹": "›",
  "‘": "’",
  "``": "''",
};
const closingOf = (open: string) => closing[open] ?? open;

/** Behind the mark that stands at the end of the words. */
function markAfter(text: string, end: number): number {
  const mark = /^\s?["”»›’']+/.exec(text.slice(end));
  return end + (mark?.[0].length ?? 0);
}
