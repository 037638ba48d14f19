import { matchAt } from "./phrases.ts";

const LINK = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>()"”]+|[\w.-]{1,64}@[\w-]{1,64}\.[\w.-]{1,200}/iy;

/** The end of a web or mail address that begins at an offset, whose numbers are no figures. */
export function linkEnd(text: string, at: number): number | undefined {
  const match = matchAt(LINK, text, at);
  return match === null ? undefined : at + match[0].length;
}

const LIST_NUMBER = /\s*\(?\d{1,2}[.)][ \u00a0]+(?=\p{Lu})/uy;

/** Behind the number of a list's item at the start of a paragraph, "1. Open the valve"; 0 where there is none. */
export function listNumberEnd(text: string): number {
  return matchAt(LIST_NUMBER, text, 0)?.[0].length ?? 0;
}
