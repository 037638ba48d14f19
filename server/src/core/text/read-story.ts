import type { Source } from "../source.ts";
import type { RawBlock } from "./block-builder.ts";
import { datelineDay } from "./dateline.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPlain } from "./formats/plain.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markFurniture } from "./furniture.ts";
import type { Story } from "./story.ts";
import { readVersion } from "./version.ts";

/** Reads a source: its blocks with their roles, its day and its version. Never throws, whatever the text. */
export function readStory(source: Source): Story {
  const frontMatter = readFrontMatter(source.text);
  const { blocks, dateline, day, agency } = markFurniture(blocksOf(source, frontMatter?.span.end ?? 0));
  const stated = frontMatter?.date ?? day ?? (dateline && datelineDay(dateline, source.date));
  return { blocks, version: readVersion(blocks, agency || undefined), ...(stated && { day: stated }) };
}

function blocksOf(source: Source, from: number): RawBlock[] {
  return source.format === "markdown" ? readMarkdown(source.text, from) : readPlain(source.text, from);
}
