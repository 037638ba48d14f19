import { Parser } from "htmlparser2";
import { type BlockBuilder, createBlockBuilder, type RawBlock } from "../block-builder.ts";

/** What an element means to the reader: nothing, no story at all, a space, or a block of its own. */
export type Meaning = "inline" | "skip" | "break" | "cell" | BlockMeaning;

/** A block: its kind, and its role where the format itself states one. */
export type BlockMeaning = Pick<RawBlock, "kind" | "role">;

/** What a reader of one markup language tells of it. */
export interface Language {
  /** The meaning of an element; undefined for a block that says nothing of itself. */
  meaningOf(name: string, attributes: Readonly<Record<string, string>>): Meaning | undefined;
  /** Sees each element that is not skipped, with the block that it begins after. */
  onElement?(name: string, attributes: Readonly<Record<string, string>>, blocks: number): void;
  onEnd?(name: string, blocks: number): void;
  /** Is told the offset from which the source is left out, as its elements are nested too deeply. */
  onTooDeep?(at: number): void;
  /** Sees each finished block, with the share of its text that stands in links; false leaves it out. */
  keeps?(block: RawBlock, linked: number): boolean;
}

/** No page has so many elements within one another; what is deeper takes the parser longer the deeper it is. */
const deepest = 5_000;

/**
 * The blocks of `[start, end)` of a source written in HTML or in XML: the text between the tags, with offsets into the
 * source. Never throws, whatever the markup; what follows elements that are nested too deeply is left out.
 */
export function readMarkup(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
  builder: BlockBuilder = createBlockBuilder(source),
): RawBlock[] {
  const blocks: RawBlock[] = [];
  const open: (Meaning | undefined)[] = [];
  /** Those of the open elements that say of which kind their blocks are. */
  const kinds: BlockMeaning[] = [];
  let skipped = 0;
  let links = 0;
  let first = start;
  let last = start;
  let length = 0;
  let linked = 0;
  /** Where the last line break of a run of them ended: two in a row part paragraphs. */
  let lineBreak: { readonly at: number } | undefined;

  const finish = () => {
    const said = kinds.at(-1);
    const block = builder.build(first, last, said?.kind ?? "paragraph");
    const kept = block && (said?.role ? { ...block, role: said.role } : block);
    if (kept && (language.keeps?.(kept, length > 0 ? linked / length : 0) ?? true)) blocks.push(kept);
    length = 0;
    linked = 0;
    lineBreak = undefined;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const meaning = language.meaningOf(name, attributes);
        if (skipped > 0 || meaning === "skip") skipped += 1;
        else {
          if (name === "a") links += 1;
          if (meaning === "break") {
            if (lineBreak) finish();
            else lineBreak = { at: start + parser.startIndex };
          } else if (meaning === "cell") {
            if (!builder.isEmpty()) builder.replace(last, start + parser.startIndex, " | ");
          } else if (meaning !== "inline") finish();
          language.onElement?.(name, attributes, blocks.length);
          if (name === "q") mark("“");
        }
        open.push(meaning);
        if (typeof meaning === "object") kinds.push(meaning);
        if (open.length !== deepest) return;
        language.onTooDeep?.(start + parser.startIndex);
        parser.pause();
      },
      onclosetag(name, isImplied) {
        if (skipped > 0) skipped -= 1;
        else {
          const meaning = open.at(-1);
          if (name === "a") links -= 1;
          if (name === "q" && !isImplied) mark("”");
          if (typeof meaning === "object" || meaning === undefined) finish();
          language.onEnd?.(name, blocks.length);
        }
        if (typeof open.pop() === "object") kinds.pop();
      },
      ontext(text) {
        if (skipped === 0) take(text, start + parser.startIndex, start + parser.endIndex + 1);
      },
    },
    { recognizeCDATA: true, recognizeSelfClosing: true },
  );

  function take(text: string, from: number, to: number) {
    const visible = text.trim();
    if (visible !== "") {
      if (lineBreak && !builder.isEmpty()) builder.replace(lineBreak.at, from, " ");
      lineBreak = undefined;
      if (builder.isEmpty()) first = from + (isVerbatim(text, from, to) ? text.indexOf(visible) : 0);
      last = isVerbatim(text, from, to) ? from + text.trimEnd().length : to;
      length += visible.length;
      if (links > 0) linked += visible.length;
    }
    if (isVerbatim(text, from, to)) builder.take(from, to);
    else builder.replace(from, to, text);
  }

  /** A mark that the browser draws for a tag. */
  function mark(written: string) {
    const [from, to] = [start + parser.startIndex, start + parser.endIndex + 1];
    if (builder.isEmpty()) first = from;
    builder.replace(from, to, written);
    last = to;
  }

  const isVerbatim = (text: string, from: number, to: number) =>
    text.length === to - from && source.startsWith(text, from);

  parser.end(source.slice(start, end));
  finish();
  return blocks;
}
