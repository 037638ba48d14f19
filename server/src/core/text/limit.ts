import type { Source } from "../source.ts";
import type { Span } from "./span.ts";
import type { Story } from "./story.ts";

/**
 * As much of a source as a checker reads, and the rest where it is longer than `limit` (UTF-16 units). It is cut between two
 * paragraphs, else between lines or words, where one of them ends in its last quarter. A file that is data makes sense as a whole
 * only: of its story `storyWithin` leaves as much.
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

/** A story without the blocks that end behind `limit` in its source of `length`, both in UTF-16 units. */
export function storyWithin(story: Story, limit: number | undefined, length: number): Story {
  const first = limit === undefined ? undefined : story.blocks.find(({ end }) => end > limit);
  if (!first) return story;
  const blocks = story.blocks.filter(({ end }) => end <= limit!);
  return { ...story, blocks, unread: { start: first.start, end: length } };
}
