import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldDate, Paragraph, Story } from "./dates-timeml.ts";

/** The stories of a folder of IEER newswire; their dates and times are spans without a value. */
export function readIeerFolder(folder: string): Story[] {
  const names = readdirSync(folder).filter((name) => /^[A-Z]+_\d+$/.test(name));
  return names.sort().flatMap((name) => readIeer(name, readFileSync(join(folder, name), "utf8")));
}

function readIeer(name: string, source: string): Story[] {
  return source.split("<DOC>").flatMap((document, index) => {
    const said = /<DATE_TIME>\s*(\d\d)\/(\d\d)\/(\d{4})/.exec(document);
    const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(document)?.[1];
    if (said === null || body === undefined) return [];
    const paragraphs = body.split(/\n\s*\n|\n(?=[\t ]{2,}|\t)/).map(readParagraph);
    return [{ name: `${name}.${index}`, day: `${said[3]}-${said[1]}-${said[2]}`, paragraphs }];
  });
}

function readParagraph(markup: string): Paragraph {
  const gold: GoldDate[] = [];
  let text = "";
  let open: number | undefined;
  for (const [piece] of markup.trim().matchAll(/<[^>]*>|[^<]+/g)) {
    if (/^<b_timex type="(?:DATE|TIME)"/.test(piece)) open = text.length;
    else if (piece === "<e_timex>" && open !== undefined) {
      gold.push({ start: open, end: text.length });
      open = undefined;
    } else if (!piece.startsWith("<")) text += piece.replace(/\s/g, " ").replaceAll("&AMP;", "&");
  }
  return { text, gold };
}
