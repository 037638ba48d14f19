import type { Format } from "../../../../server/src/core/index.ts";
import { readStory } from "../../../../server/src/core/text/read-story.ts";
import { toSource } from "../../../../server/src/core/text/source-map.ts";
import { isStory, type Story } from "../../../../server/src/core/text/story.ts";

export function read(text: string, format: Format): Story {
  return readStory({ uri: "story", text, format });
}

/** The story's blocks as lines "role: text". */
export function lines(text: string, format: Format): string[] {
  return read(text, format)
    .blocks.filter(isStory)
    .map(({ role, text }) => `${role}: ${text}`);
}

/** What stands in the source where the story has these words. */
export function sourceOf(text: string, format: Format, words: string): string {
  for (const block of read(text, format).blocks) {
    const start = block.text.indexOf(words);
    if (start < 0) continue;
    const span = toSource(block, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  }
  return "";
}
