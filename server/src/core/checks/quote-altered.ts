import { sourceSpan } from "../document.ts";
import type { Check } from "./check.ts";
import { evidenceAt, replace, where, wordsAt } from "./evidence.ts";

/**
 * Words inside quotation marks differ from what was said. A cut marked by an ellipsis, a bracketed insertion, a quotation
 * split around its attribution and one that stops early are the editor's right.
 */
export const quoteAltered: Check = {
  meta: {
    code: "quote/altered",
    severity: "error",
    says: "The words of a quotation differ from the reference's.",
    example: {
      reference: '"You cannot feed a family on a press release," she said.',
      draft: '"You cannot feed a family on a press conference," she said.',
      fixed: '"You cannot feed a family on a press release," she said.',
    },
  },
  *run({ quotations, draft }) {
    for (const pairing of quotations) {
      if (pairing.state !== "altered") continue;
      const { block, text: quoted } = pairing.draft;
      for (const change of pairing.changes) {
        const { reference } = change;
        const empty = change.draft.start === change.draft.end;
        // A lost word has no place of its own: the word before it is marked.
        const marked = empty ? wordBefore(draft.blocks[block]!.text, change.draft.start) : change.draft;
        const said = change.referenceWords;
        const kept = wordsAt(draft, block, marked);
        const newText = empty ? `${kept} ${said}` : said;
        yield {
          message: said
            ? `Quotation differs: reference says “${said}” ${where(reference.document, reference.block)}.`
            : `Quotation differs: reference has no “${kept}” ${where(reference.document, reference.block)}.`,
          span: sourceSpan(draft, block, marked),
          reference: evidenceAt(reference.document, reference.block, reference),
          fixes: [
            {
              title: said ? `Restore “${said}”` : `Remove “${kept}”`,
              preferred: quoted.length > 0,
              edits: [
                said
                  ? replace(draft, block, marked, newText)
                  : replace(draft, block, withSpaceBefore(draft.blocks[block]!.text, marked), ""),
              ],
            },
          ],
        };
      }
    }
  },
};

function wordBefore(text: string, offset: number) {
  let start = offset;
  while (start > 0 && /[\p{L}\p{N}'’-]/u.test(text[start - 1]!)) start--;
  return { start, end: offset };
}

function withSpaceBefore(text: string, span: { start: number; end: number }) {
  return text[span.start - 1] === " " ? { start: span.start - 1, end: span.end } : span;
}
