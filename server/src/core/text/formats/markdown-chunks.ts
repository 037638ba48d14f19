import type { Span } from "../span.ts";

/** A Markdown source in parts that can be parsed each on its own, with the same result as the whole. */
export interface MarkdownChunks {
  readonly chunks: readonly Span[];
  /** The labels of reference definitions anywhere in the source, normalised as Markdown compares them. */
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

const fenceStart = /^(`{3,}(?=[^`]*$)|~{3,})/;
/** A fence that may stand inside a list item, a quote or indented code: whether it opens one only a parser can say. */
const nestedFence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:`{3,}|~{3,})/;
const htmlEnds: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
const nestedHtml = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*<(?:script|pre|style|textarea|!|\?)/i;
const tag = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*<[/a-z]/i;
const definition = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*\[(\^?)([^[\]]+)\]:/;

/**
 * Splits at the blank lines that end every construct: outside fenced code and the HTML that may hold blank lines, before a
 * line without indent. Where only a parser could tell, the rest stays in one part.
 */
export function chunksOf(text: string, from: number): MarkdownChunks {
  const chunks: Span[] = [];
  const links: string[] = [];
  const footnotes: string[] = [];
  let start = from;
  let blank = false;
  let whole = false;
  /** Behind a line that begins with a tag, up to the next blank one, a fence may be part of the HTML. */
  let inTags = false;
  /** What ends the construct that the line stands in. */
  let until: ((line: string) => boolean) | undefined;
  const lineEnd = /\r\n|[\n\r]/g;
  lineEnd.lastIndex = from;
  for (let at = from; at < text.length; ) {
    const found = lineEnd.exec(text);
    const line = text.slice(at, found?.index ?? text.length);
    if (until) {
      if (until(line)) until = undefined;
      blank = false;
    } else if (line.trim() === "") {
      blank = true;
      inTags = false;
    } else {
      if (blank && !whole && !/^[ \t]/.test(line)) {
        chunks.push({ start, end: at });
        start = at;
      }
      blank = false;
      const label = definition.exec(line);
      if (label) (label[1] ? footnotes : links).push(normalised(label[2]!));
      const end = inTags ? undefined : endOf(line);
      until = end ?? undefined;
      whole ||= end === undefined && (nestedFence.test(line) || nestedHtml.test(line));
      inTags ||= tag.test(line);
    }
    at = found ? lineEnd.lastIndex : text.length;
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return { chunks, links, footnotes };
}

/** The test for the last line of the fence or HTML that this line opens; null where it closes it, too. */
function endOf(line: string): ((line: string) => boolean) | null | undefined {
  const fence = fenceStart.exec(line)?.[1];
  if (fence) {
    const mark = fence[0]!;
    return (later) => {
      const closing = later.trim();
      const indented = /^(?: {4}|\t)/.test(later);
      return !indented && closing.length >= fence.length && closing.replaceAll(mark, "") === "";
    };
  }
  for (const [start, end] of htmlEnds) {
    const opened = start.exec(line);
    if (opened) return end.test(line.slice(opened[0].length)) ? null : (later) => end.test(later);
  }
  return undefined;
}

function normalised(label: string): string {
  return label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();
}
