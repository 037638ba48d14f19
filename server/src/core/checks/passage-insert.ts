import type { Linked } from "../alignment/aligned.ts";
import type { Passage } from "../alignment/passages/passages.ts";
import { once } from "../cache.ts";
import { type Document, type Sentence, sentencesIn, sourceSpan } from "../document.ts";
import type { Edit } from "../findings/finding.ts";
import { writeIn } from "../text/formats/write.ts";
import type { Span } from "../text/span.ts";

/** Where a passage that is left out would stand in the draft. */
export interface Insert {
  /** The last word before the place, in the draft's source. */
  readonly marked: Span;
  readonly edit: Edit;
}

/**
 * The edit that puts a passage into the draft: behind the counterpart of the nearest sentence before it, in its paragraph or
 * as one of its own, with the draft's way to part paragraphs and its quotation marks.
 */
export function insertOf(draft: Document, { authority, sentences }: Passage): Insert {
  const { document } = authority;
  const before = sentenceBefore(draft, authority, sentences[0]!);
  const gap = before?.inParagraph ? " " : paragraphGap(draft);
  const last = before ?? lastOf(draft, firstBody(draft));
  const at = last ? endOf(draft, last, before?.inParagraph ?? false) : draft.source.text.length;
  const text = textOf(document, sentences, paragraphGap(draft), (words) =>
    writeIn(draft.source, quotedAs(draft, words)),
  );
  return {
    marked: last ? sourceSpan(draft, last.sentence.block, lastWord(last.sentence)) : { start: 0, end: 0 },
    edit: { span: { start: at, end: at }, newText: `${last ? gap : ""}${text}` },
  };
}

interface Before {
  readonly sentence: Sentence;
}

function sentenceBefore(
  draft: Document,
  { document, links }: Linked,
  missing: Sentence,
): (Before & { readonly inParagraph: boolean }) | undefined {
  for (let index = missing.index - 1; index >= 0; index--) {
    const link = links.ofReference[index]![0];
    if (!link || draft.blocks[link.draft.block]!.role !== "body") continue;
    const inParagraph = document.sentences[index]!.block === missing.block;
    return inParagraph
      ? { sentence: link.draft, inParagraph }
      : { sentence: lastOf(draft, link.draft.block)!.sentence, inParagraph };
  }
  return undefined;
}

function firstBody(draft: Document): number {
  const first = draft.blocks.findIndex((block) => block.role === "body");
  return first < 0 ? draft.blocks.length - 1 : first;
}

function lastOf(draft: Document, block: number): Before | undefined {
  const sentence = block < 0 ? undefined : sentencesIn(draft, block).at(-1);
  return sentence && { sentence };
}

function endOf(draft: Document, { sentence }: Before, inParagraph: boolean): number {
  return inParagraph ? sourceSpan(draft, sentence.block, sentence).end : draft.blocks[sentence.block]!.end;
}

function lastWord(sentence: Sentence): Span {
  return sentence.tokens.findLast((token) => token.kind !== "mark") ?? sentence;
}

/** What stands between two paragraphs of the draft, where that is the same between all of them, markup included. */
export const paragraphGap = once(({ blocks, source }: Document): string => {
  const gaps = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (!next || block.role !== "body" || next.role !== "body") continue;
    const gap = source.text.slice(block.end, next.start);
    if (isGap(gap)) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const [most] = [...gaps].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  if (source.format === "html") return source.text.includes("</p>") ? "</p>\n<p>" : "<br><br>";
  return source.text.includes("\r\n") ? "\r\n\r\n" : "\n\n";
});

/** White space, line breaks of HTML, or one paragraph's end and the next one's beginning. */
const isGap = (gap: string) =>
  (gap.trim() === "" && gap.includes("\n")) ||
  /^(?:\s*<br\s?\/?>){2,4}\s*$/i.test(gap) ||
  /^<\/(p|div)>\s*<\1>$/i.test(gap);

/** The run as the draft would have it: wraps off, paragraphs apart. */
function textOf(
  document: Document,
  run: readonly Sentence[],
  gap: string,
  write: (words: string) => string,
): string {
  let text = "";
  for (const [i, sentence] of run.entries()) {
    if (i > 0) text += sentence.block === run[i - 1]!.block ? " " : gap;
    text += write(document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end));
  }
  return text;
}

const marksIn = once(({ source }: Document) => ({
  curly: /[“”]/.test(source.text),
  straight: source.text.includes('"'),
}));

/** Curly quotation marks and apostrophes where the draft has them and no straight ones, and the other way round. */
export function quotedAs(draft: Document, words: string): string {
  const { curly, straight } = marksIn(draft);
  if (curly && !straight) {
    return words
      .replace(/(^|[\s([—–-])"/g, "$1“")
      .replace(/"/g, "”")
      .replace(/(\p{L})'/gu, "$1’");
  }
  return straight && !curly ? words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : words;
}
