import type { BlockBuilder, RawBlock } from "../block-builder.ts";
import { decodeReference } from "./character-references.ts";

const inline =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)(?=[\s>/])/i;
const unread = /^<(script|style|pre|template|svg|textarea|iframe|object|video|audio)(?=[\s>/])/i;
const reference = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** The blocks of story in the HTML block `[start, end)` of a Markdown source: the text between the tags. */
export function htmlBlocks(source: string, start: number, end: number, builder: BlockBuilder): RawBlock[] {
  const blocks: RawBlock[] = [];
  let kind: RawBlock["kind"] = "paragraph";
  let first = start;
  let last = start;
  const close = () => {
    const block = builder.build(first, last, kind);
    if (block) blocks.push(block);
    kind = "paragraph";
  };
  for (let at = start; at < end; ) {
    if (source[at] !== "<") {
      const open = source.indexOf("<", at);
      const to = open < 0 ? end : Math.min(open, end);
      const text = source.slice(at, to);
      if (text.trim() !== "") {
        if (builder.isEmpty()) first = at + text.length - text.trimStart().length;
        last = at + text.trimEnd().length;
      }
      takeText(source, at, to, builder);
      at = to;
      continue;
    }
    const tag = source.slice(at, Math.min(end, at + 40));
    if (/^<br(?=[\s>/])/i.test(tag)) builder.replace(at, at + 3, " ");
    else if (!inline.test(tag) && !tag.startsWith("<!--")) {
      close();
      if (/^<figcaption/i.test(tag)) kind = "caption";
      if (/^<h[1-6](?=[\s>])/i.test(tag)) kind = "heading";
    }
    at = Math.min(end, endOfTag(source, at, tag));
  }
  close();
  return blocks;
}

/** Where the tag, comment or unread element ends that begins at `at`. */
function endOfTag(source: string, at: number, tag: string): number {
  const after = (mark: string, from: number) => {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
  };
  if (tag.startsWith("<!--")) return after("-->", at + 4);
  if (tag.startsWith("<![CDATA[")) return after("]]>", at);
  const element = unread.exec(tag)?.[1];
  if (element) return after(">", after(`</${element}`, at) - 1);
  return after(">", at);
}

function takeText(source: string, start: number, end: number, builder: BlockBuilder): void {
  let at = start;
  for (const found of source.slice(start, end).matchAll(reference)) {
    const character = decodeReference(found[1]!);
    if (character === "") continue;
    const from = start + found.index;
    builder.take(at, from);
    at = from + found[0].length;
    builder.replace(from, at, character);
  }
  builder.take(at, end);
}
