import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBlockBuilder, sliceBlock } from "../../../server/src/core/text/block-builder.ts";
import { readStory } from "../../../server/src/core/text/read-story.ts";
import { toSource, toStory } from "../../../server/src/core/text/source-map.ts";
import { readTokens } from "../../../server/src/core/text/tokens.ts";

const source = "\n  The **3.5**% rise &amp; the\n  fall";
const builder = createBlockBuilder(source);
builder.take(3, 7);
builder.take(9, 12);
builder.take(14, 21);
builder.replace(21, 26, "&");
builder.take(26, 37);
const block = builder.build(3, 37, "paragraph")!;
const at = (word: string) => {
  const start = block.text.indexOf(word);
  return { start, end: start + word.length };
};
const slice = ({ start, end }: { start: number; end: number }) => source.slice(start, end);

describe("the source map", () => {
  it("builds the text", () => {
    expect(block.text).toBe("The 3.5% rise & the fall");
  });

  it.each([
    ["The", "The"],
    ["3.5%", "3.5**%"],
    ["%", "%"],
    ["&", "&amp;"],
    ["rise &", "rise &amp;"],
    ["the fall", "the\n  fall"],
    [" fall", "\n  fall"],
  ])("maps %j to %j", (words, expected) => {
    expect(slice(toSource(block, at(words)))).toBe(expected);
  });

  it("keeps an empty span empty, behind the word before it", () => {
    const end = at("3.5").end;
    const { start, end: same } = toSource(block, { start: end, end });
    expect(same).toBe(start);
    expect(source.slice(0, start).endsWith("3.5")).toBe(true);
    expect(toSource(block, { start: 0, end: 0 })).toEqual({ start: 3, end: 3 });
  });

  it("maps back", () => {
    for (let offset = 0; offset < block.text.length; offset++) {
      expect(toStory(block, toSource(block, { start: offset, end: offset + 1 }).start)).toBe(offset);
    }
    expect(toStory(block, 0)).toBe(0);
    expect(toStory(block, 1_000)).toBe(block.text.length);
  });

  it("cuts a block in two", () => {
    const cut = block.text.indexOf("rise");
    const first = sliceBlock(block, 0, cut)!;
    const second = sliceBlock(block, cut, block.text.length)!;
    expect([first.text, second.text]).toEqual(["The 3.5%", "rise & the fall"]);
    expect(source.slice(first.start, first.end)).toBe("The **3.5**%");
    expect(slice(toSource(second, { start: 5, end: 6 }))).toBe("&amp;");
    expect(sliceBlock(block, 3, 4)).toBeUndefined();
  });

  it("lets the mark between two cells of a plain table stand for the gap", () => {
    const text = "!   The ship\n**\t**";
    const rows = readStory({ uri: "d", text, format: "plain" }).blocks;
    const gaps = rows.map((row) => {
      const at = row.text.indexOf("|");
      const { start, end } = toSource(row, { start: at, end: at + 1 });
      return text.slice(start, end);
    });
    expect(gaps).toEqual(["   ", "\t"]);
  });
});

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "The ship",
      "sank",
      "3.5",
      "12,000",
      "Tully",
      "said.",
      "PARIS, Jan 14 - ",
      "(Adds toll)",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(" ", "\n", "\n\n", "\r\n", "  ", "\t", "\u00a0", "\u00ad", "-", "--", "…"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "**",
      "*",
      "_",
      "`",
      "~~",
      "[",
      "](u)",
      "![",
      "<b>",
      "</b>",
      "<!--",
      "-->",
      "&amp;",
      "&#8217;",
      "\\*",
      "| ",
      "|-|",
      "# ",
      "> ",
      "- ",
      "1. ",
      "```\n",
      "[^1]",
      "[a]: b",
      "---",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe.each(["plain", "markdown"] as const)("any %s", (format) => {
  it("has its blocks in order, inside the source, and every token where it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const read of readStory({ uri: "d", text, format }).blocks) {
          expect(read.start).toBeGreaterThanOrEqual(end);
          expect(read.end).toBeLessThanOrEqual(text.length);
          expect(read.text).toBe(read.text.trim());
          expect(read.text).not.toBe("");
          end = read.end;
          for (const token of readTokens(read.text)) {
            const there = toSource(read, token);
            expect(there.start).toBeGreaterThanOrEqual(read.start);
            expect(there.end).toBeLessThanOrEqual(read.end);
            expect(there.end).toBeGreaterThan(there.start);
            expect(toStory(read, there.start)).toBeLessThanOrEqual(token.start);
            // The underscore of a wire is a dash, the gap between two cells a bar.
            const written = text.slice(there.start, there.end).replace(/^_$/, "–");
            if (written.length === token.text.length && !/^[_|]$/.test(token.text))
              expect(written).toBe(token.text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
