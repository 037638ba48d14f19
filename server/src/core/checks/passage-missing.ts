import type { Linked } from "../alignment/candidates.ts";
import { coverage } from "../alignment/coverage.ts";
import type { Comparison } from "../comparison.ts";
import { type Document, type Sentence, sourceSpan } from "../document.ts";
import type { Span } from "../text/span.ts";
import type { Check } from "./check.ts";
import { where } from "./evidence.ts";
import { isBrief } from "./passage-brief.ts";

/** A paragraph or a sentence of the newest reference has no counterpart in the draft. */
export const passageMissing: Check = {
  meta: {
    code: "passage/missing",
    severity: "warning",
    says: "A passage of the newest reference has no counterpart in the draft.",
    means:
      "A sentence or a paragraph of the newest version tells what no sentence of the draft tells. Neighbours are one finding, placed where the passage would go, with a fix that puts it there. It is silent about what the draft has in other words, in another order or divided among several sentences, and about what only one of several agencies has.",
    example: {
      reference: "The mine was closed in May. The owner has appealed.",
      draft: "The mine was closed in May.",
      fixed: "The mine was closed in May. The owner has appealed.",
    },
  },
  *run(comparison) {
    // What only one of several equal agencies has is not missing.
    if (comparison.authorities.length !== 1 || isBrief(comparison)) return;
    const [authority] = comparison.authorities as [Linked];
    const { document } = authority;
    for (const run of missingRuns(comparison, authority)) {
      const [first, last] = [run[0]!, run.at(-1)!];
      const place = insertionPlace(comparison.draft, authority, first);
      const span = {
        start: sourceSpan(document, first.block, first).start,
        end: sourceSpan(document, last.block, last).end,
      };
      const text = passageText(document, run);
      const what = run.length === 1 ? "A sentence" : first.block === last.block ? "A passage" : "Paragraphs";
      yield {
        message: `${what} of the reference ${first.block === last.block ? "is" : "are"} not in the draft: “${beginning(text)}” ${where(document, first.block)}.`,
        span: place.marked,
        reference: { document, span, context: span },
        fixes: [
          {
            title: "Insert the missing passage",
            preferred: true,
            edits: [{ span: { start: place.at, end: place.at }, newText: `${place.joiner(first)}${text}` }],
          },
        ],
      };
    }
  },
};

/** Runs of neighbouring sentences that the draft does not have; headlines and captions are not asked for. */
function missingRuns(comparison: Comparison, authority: Linked): Sentence[][] {
  const { document } = authority;
  const runs: Sentence[][] = [];
  let previous: Sentence | undefined;
  for (const { sentence, kept } of coverage(comparison.draft, authority)) {
    if (document.blocks[sentence.block]!.role !== "body") continue;
    if (kept) {
      previous = undefined;
      continue;
    }
    if (previous) runs.at(-1)!.push(sentence);
    else runs.push([sentence]);
    previous = sentence;
  }
  return runs;
}

interface Place {
  /** The last word before the place, in the draft's source. */
  readonly marked: Span;
  /** Where the insert goes, in the draft's source. */
  readonly at: number;
  joiner(first: Sentence): string;
}

/** After the counterpart of the nearest sentence before the gap; at the end of the first block where nothing precedes it. */
function insertionPlace(draft: Document, { document, links }: Linked, missing: Sentence): Place {
  for (let index = missing.index - 1; index >= 0; index--) {
    const link = links.ofReference[index]![0];
    if (!link || draft.blocks[link.draft.block]!.role !== "body") continue;
    const sameParagraph = document.sentences[index]!.block === missing.block;
    return sameParagraph ? afterSentence(draft, link.draft) : afterBlock(draft, link.draft.block);
  }
  const first = draft.blocks.findIndex((block) => block.role === "body");
  return afterBlock(draft, first < 0 ? draft.blocks.length - 1 : first);
}

function afterSentence(draft: Document, sentence: Sentence): Place {
  const word = sentence.tokens.findLast((token) => token.kind !== "mark") ?? sentence;
  return {
    marked: sourceSpan(draft, sentence.block, word),
    at: sourceSpan(draft, sentence.block, sentence).end,
    joiner: () => " ",
  };
}

function afterBlock(draft: Document, block: number): Place {
  const sentence = draft.sentences.findLast((other) => other.block === block);
  if (!sentence) return { marked: { start: 0, end: 0 }, at: draft.source.text.length, joiner: () => "\n\n" };
  return { ...afterSentence(draft, sentence), at: draft.blocks[block]!.end, joiner: () => "\n\n" };
}

/** The run as the draft would have it: wraps off, paragraphs apart. */
function passageText(document: Document, run: readonly Sentence[]): string {
  let text = "";
  for (const [i, sentence] of run.entries()) {
    if (i > 0) text += sentence.block === run[i - 1]!.block ? " " : "\n\n";
    text += document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
  }
  return text;
}

function beginning(text: string): string {
  const words = text.replace(/\s+/g, " ").split(" ");
  return words.length > 14 ? `${words.slice(0, 12).join(" ")} …` : words.join(" ");
}
