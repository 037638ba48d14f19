import { plainLine } from "../plain-line.ts";

/**
 * Text of a reference, a draft or a file's name as Markdown in which no character is markup, HTML, an entity, a link,
 * an autolink or a command, and which stays on one line. The only way such text enters Markdown.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(/[!#$&()*+\-./:<=>@[\\\]^_`{|}~]/g, "\\$&");
}
