import type { BlockBuilder, RawBlock } from "../block-builder.ts";
import { htmlMeaning } from "./html.ts";
import { readMarkup } from "./markup.ts";

/** The blocks of story in the HTML block `[start, end)` of a Markdown source: the text between the tags. */
export function htmlBlocks(source: string, start: number, end: number, builder: BlockBuilder): RawBlock[] {
  return readMarkup(source, { start, end }, { meaningOf: htmlMeaning }, builder);
}
