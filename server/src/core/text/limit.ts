import type { Source } from "../source.ts";
import type { Span } from "./span.ts";

/**
 * As much of a source as a checker reads, and the rest where it is longer than `limit` (UTF-16 units). It is cut between two
 * paragraphs, else between lines or words, where one of them ends in its last quarter. Formats that are data are read whole.
 */
export function withinLimit(
  source: Source,
  limit: number | undefined,
): { readonly read: Source; readonly unread?: Span } {
  const { text } = source;
  if (limit === undefined || text.length <= limit || !isProse(source)) return { read: source };
  const ends = ["\n\n", "\n", " "].map((mark) => text.lastIndexOf(mark, limit));
  const start = ends.find((end) => end > limit * 0.75) ?? limit;
  return { read: { ...source, text: text.slice(0, start) }, unread: { start, end: text.length } };
}

const isProse = ({ format = "plain" }: Source) =>
  format === "plain" || format === "markdown" || format === "html";
