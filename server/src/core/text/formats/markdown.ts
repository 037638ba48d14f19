import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";
import { remember } from "../../cache.ts";
import { createBlockBuilder, type RawBlock } from "../block-builder.ts";
import { decodeReference } from "./character-references.ts";
import { chunksOf, type MarkdownChunks } from "./markdown-chunks.ts";
import { htmlBlocks } from "./markdown-html.ts";
import { readPlain } from "./plain.ts";

type Event = ReturnType<typeof postprocess>[number];
type MarkdownToken = Event[1];

/** A block of a chunk, or an image that stands alone; offsets from the chunk's start. */
interface Part {
  readonly block?: RawBlock;
  /** A paragraph of images only, below which a caption may stand. */
  readonly image: boolean;
  /** All of the block's text is emphasised. */
  readonly emphasised: boolean;
}

/** The blocks of Markdown (CommonMark and GFM) from offset `from` on. */
export function readMarkdown(text: string, from = 0): RawBlock[] {
  const document = chunksOf(text, text.charCodeAt(from) === 0xfeff ? from + 1 : from);
  room = Math.max(room, 3 * document.chunks.length);
  const blocks: RawBlock[] = [];
  let belowImage = false;
  for (const chunk of document.chunks) {
    for (const { block, image, emphasised } of readChunk(text.slice(chunk.start, chunk.end), document)) {
      if (block) {
        const kind = belowImage && emphasised ? "caption" : block.kind;
        blocks.push({ ...block, kind, start: block.start + chunk.start, end: block.end + chunk.start });
      }
      belowImage = image;
    }
  }
  return blocks;
}

/** Parses a chunk a step, so that `readMarkdown` finds all of a long source parsed. */
export function* parseMarkdown(text: string, from: number): Generator<void, void> {
  const document = chunksOf(text, from);
  room = Math.max(room, 3 * document.chunks.length);
  for (const chunk of document.chunks) {
    readChunk(text.slice(chunk.start, chunk.end), document);
    yield;
  }
}

/** Cached by content, so that a keystroke parses the chunk that it touches. */
const readChunk = remember(
  partsOf,
  (chunk: string, { links, footnotes }: MarkdownChunks) =>
    chunk.includes("[") ? `${chunk}\0${links.join("\n")}\0${footnotes.join("\n")}` : chunk,
  () => room,
);

/** So many chunks are kept, or three times those of the longest source: in less, each would push out the next one. */
let room = 2_000;

const extensions = [gfm()];

/** Tokens that hold no story. */
const skipped: ReadonlySet<string> = new Set([
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "gfmFootnoteCall",
  "gfmFootnoteDefinitionLabel",
  "htmlText",
  "image",
  "reference",
  "resource",
  "tableDelimiterRow",
]);

/** Tokens that are a block of story each. */
const kinds: ReadonlyMap<string, RawBlock["kind"]> = new Map([
  ["paragraph", "paragraph"],
  ["atxHeadingText", "heading"],
  ["setextHeadingText", "heading"],
  ["tableRow", "row"],
]);

const containers: ReadonlyMap<string, RawBlock["kind"]> = new Map([
  ["listUnordered", "item"],
  ["listOrdered", "item"],
  ["gfmFootnoteDefinition", "note"],
]);

function partsOf(chunk: string, { links, footnotes }: MarkdownChunks): readonly Part[] {
  const events = eventsOf(chunk, links, footnotes);
  if (!events) return readPlain(chunk).map((block) => ({ block, image: false, emphasised: false }));
  const builder = createBlockBuilder(chunk);
  const parts: Part[] = [];
  const within: RawBlock["kind"][] = [];
  let images = 0;
  let plainText = false;
  let emphasis = 0;
  let cellEnd: number | undefined;
  /** Where the token ends that is being skipped. */
  let skipping: MarkdownToken | undefined;

  for (const [step, token] of events) {
    const type: string = token.type;
    const start = token.start.offset;
    const end = token.end.offset;
    if (skipping) {
      if (step === "exit" && token === skipping) skipping = undefined;
    } else if (step === "enter") {
      const container = containers.get(type);
      if (container) within.push(container);
      else if (kinds.has(type)) {
        images = 0;
        emphasis = 0;
        plainText = false;
        cellEnd = undefined;
      } else if (skipped.has(type)) {
        if (type === "image") images += 1;
        if (type === "htmlText" && /^<br\b/i.test(chunk.slice(start, end))) builder.replace(start, end, " ");
        skipping = token;
      } else if (type === "htmlFlow") {
        const blocks = htmlBlocks(chunk, start, end, builder);
        parts.push(...blocks.map((block) => ({ block, image: false, emphasised: false })));
        skipping = token;
      } else if (type === "tableContent") {
        if (cellEnd !== undefined) builder.replace(cellEnd, start, " | ");
        cellEnd = end;
      } else if (type === "emphasis") emphasis += 1;
      else if (textual.has(type)) {
        if (emphasis === 0 && chunk.slice(start, end).trim() !== "") plainText = true;
        builder.take(start, end);
      } else if (type === "characterEscape") {
        builder.replace(start, end, chunk.slice(start + 1, end));
      } else if (type === "characterReference") {
        builder.replace(start, end, decodeReference(chunk.slice(start + 1, end - 1)));
      } else if (type === "lineEnding") builder.replace(start, end, " ");
    } else if (type === "emphasis") emphasis -= 1;
    else if (containers.has(type)) within.pop();
    else if (kinds.has(type)) {
      const kind = kinds.get(type)!;
      const inside = kind === "paragraph" ? (within.at(-1) ?? kind) : kind;
      const block = builder.build(start, end, images > 0 && !plainText ? "caption" : inside);
      parts.push({ image: images > 0 && !block, emphasised: !plainText, ...(block && { block }) });
    }
  }
  return parts;
}

const textual: ReadonlySet<string> = new Set([
  "data",
  "literalAutolink",
  "autolinkProtocol",
  "autolinkEmail",
]);

/**
 * True for a part that is no story and would take a parser longer than it is long: with more marks than a page of them, with as
 * many of them in so long a part that to look for the other end of each would take a second, with more items or underlined
 * headings, or with lists and quotations deeper within one another than anybody reads.
 */
function isTangled(chunk: string): boolean {
  if (nesting.test(chunk)) return true;
  if (chunk.length <= leastTangled) return false;
  const marks = chunk.replace(/[^*_~[\]>`!<|]+/g, "").length;
  return marks > 4_000 || marks * chunk.length > 100_000_000 || (chunk.match(item)?.length ?? 0) > 1_500;
}

/** UTF-16 units; in less nothing takes long. */
const leastTangled = 4_000;
const item = /^[ \t>]*(?:[-=*+]|\d{1,9}[.)])/gm;
const nesting = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){100}/m;

/** The parser's events; undefined where the part is read as plain text instead. */
function eventsOf(
  chunk: string,
  links: readonly string[],
  footnotes: readonly string[],
): Event[] | undefined {
  if (isTangled(chunk)) return undefined;
  const parser = parse({ extensions });
  parser.defined.push(...links);
  // The footnote extension keeps its labels on the parser.
  Object.assign(parser, { gfmFootnotes: [...footnotes] });
  try {
    return postprocess(parser.document().write(preprocess()(chunk, undefined, true)));
  } catch {
    return undefined;
  }
}
