import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DateValue, timexValue } from "./dates-values.ts";

/** A date as a gold set marks it, in UTF-16 offsets into its paragraph; `value` is absent where the set names no one date. */
export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly value?: DateValue;
}

export interface Paragraph {
  readonly text: string;
  readonly gold: readonly GoldDate[];
}

/** A story with the day it was written, `YYYY-MM-DD`. */
export interface Story {
  readonly name: string;
  readonly day: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The stories of a folder of TimeML files, in the order of their names. */
export function readTimemlFolder(folder: string): Story[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tml"));
  return names.sort().map((name) => ({ name, ...readTimeml(readFileSync(join(folder, name), "utf8")) }));
}

/**
 * The paragraphs between the TEXT tags of a TimeML file, their TIMEX3 of the types DATE and TIME, and the document creation
 * time. Paragraphs end at empty lines; a line break inside one is a space.
 */
export function readTimeml(source: string): Omit<Story, "name"> {
  const day = /<DCT>\s*<TIMEX3[^>]*\bvalue="(\d{4}-\d\d-\d\d)/.exec(source)?.[1] ?? "";
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? "";
  return { day, paragraphs: body.split(/\n\s*\n/).map(readParagraph) };
}

function readParagraph(markup: string): Paragraph {
  const gold: GoldDate[] = [];
  let text = "";
  let open: { readonly start: number; readonly tag: string } | undefined;
  for (const [piece] of markup.trim().matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith("<TIMEX3")) open = { start: text.length, tag: piece };
    else if (piece === "</TIMEX3>") {
      if (open && /\btype="(?:DATE|TIME)"/.test(open.tag)) {
        const value = timexValue(/\bvalue="([^"]*)"/.exec(open.tag)?.[1] ?? "");
        gold.push({ start: open.start, end: text.length, ...(value && { value }) });
      }
      open = undefined;
    } else if (!piece.startsWith("<")) text += unescaped(piece).replace(/\s/g, " ");
  }
  return { text, gold };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
