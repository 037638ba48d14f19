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
    means:
      "A word between quotation marks is another than the speaker's. Legal, and silent, are a quotation that stops early, a cut with an ellipsis, an insertion in square brackets, a quotation split around “he said”, a spelling of the other side of the Atlantic and other marks.",
    example: {
      reference: '"You cannot feed a family on a press release," she said.',
      draft: '"You cannot feed a family on a press conference," she said.',
      fixed: '"You cannot feed a family on a press release," she said.',
    },
  },
  looksAt: "paragraph",
  *run({ quotations, draft }) {
    for (const pairing of quotations) {
      if (pairing.state !== "altered") continue;
      const { block } = pairing.draft;
      for (const { draft: words, reference, referenceWords: said, mend } of pairing.changes) {
        // A lost word has no place of its own: the word beside it is marked.
        const marked = words.start < words.end ? words : wordBeside(draft.blocks[block]!.text, words.start);
        const kept = wordsAt(draft, block, marked);
        yield {
          message: said
            ? `Quotation differs: reference says “${said}” ${where(reference.document, reference.block)}.`
            : `Quotation differs: reference has no “${kept}” ${where(reference.document, reference.block)}.`,
          span: sourceSpan(draft, block, marked),
          reference: evidenceAt(reference.document, reference.block, reference),
          fixes: [
            {
              title: said ? `Restore “${said}”` : `Remove “${kept}”`,
              preferred: true,
              edits: [replace(draft, block, mend, mend.newText)],
            },
          ],
        };
      }
    }
  },
};

/** The word before the place of a lost one, or, where a sentence ends there, the word behind it. */
function wordBeside(text: string, offset: number) {
  const next = /^[.!?]["”’']?\s+["“‘']?/.exec(text.slice(offset, offset + 8));
  const word = next ? /^[\p{L}\p{N}'’-]+/u.exec(text.slice(offset + next[0].length)) : null;
  if (next && word) {
    const start = offset + next[0].length;
    return { start, end: start + word[0].length };
  }
  let start = offset;
  while (start > 0 && /[\p{L}\p{N}'’-]/u.test(text[start - 1]!)) start--;
  return { start, end: offset };
}
