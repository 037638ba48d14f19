import { describe, expect, it } from "vitest";
import { readStory } from "../../../server/src/core/text/read-story.ts";
import { readSentences } from "../../../server/src/core/text/sentences.ts";
import { readTokens } from "../../../server/src/core/text/tokens.ts";

/** Shapes on which a careless parser overflows its stack or takes quadratic time. */
const shapes = [
  ..."(A<*[&`~|- >\n\t\u00ad,'\"",
  "](",
  "**a",
  "\n- ",
  "> ",
  "Mr. ",
  "(Adds ",
  "By A and ",
  "PARIS, ",
  "LONDON Jan 1 ",
  "<!-- ",
  "```\n",
  "[a]: b\n",
  "|a|\n|-|\n",
  "[^1]: ",
  "<div>\n",
  "&amp;",
];

describe.each(["plain", "markdown"] as const)("as %s", (format) => {
  it.each(shapes)("reads %j, 5,000 times over", (shape) => {
    const text = shape.repeat(5_000);
    const { blocks } = readStory({ uri: "story", text, format });
    for (const block of blocks) {
      readTokens(block.text);
      readSentences(block.text);
    }
    expect(blocks.every((block) => block.start < block.end && block.end <= text.length)).toBe(true);
  });

  it("reads one keystroke as it reads the whole", () => {
    const before = "# Ship freed\n\nThe ship [sailed][1].\n\nIt was late.\n\n[1]: /u\n";
    const after = before.replace("late", "later").replace("[1]: /u", "[2]: /u");
    const read = (text: string) => readStory({ uri: "story", text, format });
    const cold = JSON.stringify(read(`${after}`));
    read(before);
    expect(JSON.stringify(read(after))).toBe(cold);
  });
});

it("says why a source of a format cannot be read, with no blocks", () => {
  const { blocks, fault } = readStory({ uri: "story", text: "The ship sailed.", format: "ninjs" });
  expect(blocks).toEqual([]);
  expect(fault).toMatch(/^is not well-formed JSON: .* \(line 1\)$/);
});
