import { detached } from "../cache.ts";
import { sliceBlock } from "./block-builder.ts";
import type { Block } from "./story.ts";

/** UTF-16 units; a thousand words, more than any paragraph of a story has. */
const longest = 6_000;

/**
 * The blocks, with those cut in parts that are longer than a paragraph ever is: what is done with a paragraph may take more
 * time than it is long, and so the time for a text without line ends grows no faster than the text.
 */
export function inParts(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(({ text }) => text.length > longest) ? blocks.flatMap(partsOf) : blocks;
}

function partsOf(block: Block): Block[] {
  const { text } = block;
  const parts: Block[] = [];
  for (let from = 0; from < text.length; ) {
    const to = text.length - from > longest ? from + cutIn(text.slice(from, from + longest)) : text.length;
    const part = sliceBlock(block, from, to);
    if (part) parts.push({ ...part, text: detached(part.text) });
    from = to;
  }
  return parts;
}

const sentenceEnd = /[.?!]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;

/** Where to cut: behind the last sentence in whose place no quotation is open, else behind a sentence, a word, anywhere. */
function cutIn(text: string): number {
  let [apart, sentence] = [0, 0];
  let open = false;
  let counted = 0;
  for (const { 0: stop, index } of text.matchAll(sentenceEnd)) {
    sentence = index + stop.length;
    for (; counted < sentence; counted++) {
      const mark = text[counted];
      if (mark === '"') open = !open;
      else if (mark === "“" || mark === "”") open = mark === "“";
    }
    if (!open) apart = sentence;
  }
  const cuts = [apart, sentence, text.lastIndexOf(" ") + 1];
  return cuts.find((cut) => cut > text.length / 2) ?? wholeCharacters(text);
}

/** The length of the text without the first half of a character that goes on behind it. */
function wholeCharacters(text: string): number {
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
