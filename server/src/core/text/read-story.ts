import type { Format, Source } from "../source.ts";
import { datelineDay } from "./dateline.ts";
import type { Formatted } from "./formats/formatted.ts";
import { readHtml } from "./formats/html.ts";
import { parseMarkdown, readMarkdown } from "./formats/markdown.ts";
import { readNewsml } from "./formats/newsml.ts";
import { readNinjs } from "./formats/ninjs.ts";
import { readNitf } from "./formats/nitf.ts";
import { readPlain } from "./formats/plain.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markFurniture } from "./furniture.ts";
import { inParts } from "./long-paragraphs.ts";
import type { Story } from "./story.ts";
import { readVersion } from "./version.ts";

/**
 * Reads a source: its blocks with their roles, its day and its version. A dateline without a year is the one nearest to `near`
 * (`YYYY-MM-DD`). Never throws, whatever the text.
 */
export function readStory(source: Source, near?: string): Story {
  const frontMatter = readFrontMatter(source.text);
  const formatted = formats[source.format ?? "plain"](source.text, frontMatter?.span.end ?? 0);
  const { metadata } = formatted;
  const fault = formatted.fault ?? otherLanguage(metadata?.language);
  const { blocks, dateline, day, agency } = markFurniture(fault ? [] : formatted.blocks);
  const stated =
    frontMatter?.date ??
    metadata?.stated?.slice(0, "YYYY-MM-DD".length) ??
    day ??
    (dateline && datelineDay(dateline, source.date ?? near));
  return {
    blocks: inParts(blocks),
    version: readVersion(blocks, agency || metadata?.agency),
    ...(metadata && { metadata }),
    ...(fault && { fault }),
    ...(stated && { day: stated }),
    ...(formatted.unread !== undefined && { unread: { start: formatted.unread, end: source.text.length } }),
  };
}

/** The same in steps for a source so long that to read it at once would hold up everything else. */
export function* readLongStory(source: Source, near?: string): Generator<void, Story> {
  const { text, format } = source;
  if (format === "markdown" && text.length > long)
    yield* parseMarkdown(text, readFrontMatter(text)?.span.end ?? 0);
  return readStory(source, near);
}

/** About 15,000 words, of which the parts take a tenth of a second together. */
const long = 100_000;

/** The readers of the formats: from a source's text and the end of its front matter to its blocks. */
const formats: Readonly<Record<Format, (text: string, from: number) => Formatted>> = {
  plain: (text, from) => ({ blocks: readPlain(text, from) }),
  markdown: (text, from) => ({ blocks: readMarkdown(text, from) }),
  html: readHtml,
  nitf: readNitf,
  newsml: readNewsml,
  ninjs: readNinjs,
};

/** One plain clause on why a source is no story that can be compared; undefined where it is one. */
export function faultOf({ text, format = "plain" }: Pick<Source, "text" | "format">): string | undefined {
  if (format === "plain" || format === "markdown") return undefined;
  const { fault, metadata } = formats[format](text, 0);
  return fault ?? otherLanguage(metadata?.language);
}

const english = /^en(?:$|[-_])/i;

function otherLanguage(tag: string | undefined): string | undefined {
  if (!tag || english.test(tag)) return undefined;
  return `is in ${languageName(tag) ?? `another language (${tag})`}, and Stet compares English stories`;
}

function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag.replace("_", "-"));
  } catch {
    return undefined;
  }
}
