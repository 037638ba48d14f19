import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../server/src/core/text/formats/markdown.ts";
import { chunksOf } from "../../../server/src/core/text/formats/markdown-chunks.ts";
import { toSource } from "../../../server/src/core/text/source-map.ts";

const read = (text: string) => readMarkdown(text).map((block) => `${block.kind}: ${block.text}`);

describe("Markdown", () => {
  it.each([
    ["emphasis inside a fact", "It rose **3.5**% to *Le* Drian.", ["paragraph: It rose 3.5% to Le Drian."]],
    [
      "links",
      '[Tully](http://a.b "T") said [so][1] and [that].\n\n[1]: http://c.d "T"',
      ["paragraph: Tully said so and [that]."],
    ],
    ["a definition elsewhere", "[so][one] and [one]\n\n[one]: /u", ["paragraph: so and one"]],
    [
      "headings",
      "# A *head*\n\nText.\n\nSecond\n======\n\n## Third ##",
      ["heading: A head", "paragraph: Text.", "heading: Second", "heading: Third"],
    ],
    [
      "lists",
      "- one\n  more\n- two\n\n1. three\n\n   four",
      ["item: one more", "item: two", "item: three", "item: four"],
    ],
    ["tasks", "- [ ] one\n- [x] two", ["item: one", "item: two"]],
    [
      "a table",
      "| Town | Dead |\n|---|--:|\n| Acari | **12** |\n| Lomas | |",
      ["row: Town | Dead", "row: Acari | 12", "row: Lomas"],
    ],
    ["quotes", "> We go\n> now.\n\nEnd.", ["paragraph: We go now.", "paragraph: End."]],
    [
      "footnotes",
      "It sank.[^1]\n\n[^1]: On 3 May,\n    he said.",
      ["paragraph: It sank.", "note: On 3 May, he said."],
    ],
    [
      "code",
      "Use `x 12` now.\n\n```\n40 dead\n\n50 dead\n```\n\n    60 dead\n\nEnd.",
      ["paragraph: Use now.", "paragraph: End."],
    ],
    [
      "references and escapes",
      "AT&amp;T &#8364;5 5&nbsp;km \\*star\\* &bogus; co&shy;op",
      ["paragraph: AT&T €5 5 km *star* &bogus; coop"],
    ],
    ["inline HTML", 'A <b class="x">bold</b> word<br>here<!-- 12 -->.', ["paragraph: A bold word here."]],
    [
      "HTML blocks",
      "<p>One <b>two</b> &amp; three.</p>\n\n<!-- 12\n\n13 -->\n\n<style>\np {}\n\nq {}\n</style>\n\nEnd.",
      ["paragraph: One two & three.", "paragraph: End."],
    ],
    ["images", "![alt 12](x.png 'T')\n\nText ![a](b) here.", ["paragraph: Text here."]],
    [
      "a caption in the paragraph of its image",
      "![a](b)\n*The quay at dawn.*",
      ["caption: The quay at dawn."],
    ],
    [
      "a caption below its image",
      "![a](b)\n\n*The quay at dawn.*\n\n*Not one.*",
      ["caption: The quay at dawn.", "paragraph: Not one."],
    ],
    ["a story below an image", "![a](b)\n\nThe quay fell.", ["paragraph: The quay fell."]],
    ["struck text", "It was ~~12~~ 13.", ["paragraph: It was 12 13."]],
    ["hard breaks", "One  \ntwo\\\nthree", ["paragraph: One two three"]],
    ["a compound at a wrap", "The Anglo-\nSaxon hoard", ["paragraph: The Anglo-Saxon hoard"]],
    [
      "addresses",
      "See https://x.org/a and <https://y.org>.",
      ["paragraph: See https://x.org/a and https://y.org."],
    ],
    ["a rule", "One.\n\n---\n\nTwo.", ["paragraph: One.", "paragraph: Two."]],
    ["CRLF", "One\r\ntwo.\r\n\r\nThree.", ["paragraph: One two.", "paragraph: Three."]],
    ["a byte order mark", "\ufeff# Head\n\nText.", ["heading: Head", "paragraph: Text."]],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("maps a figure that crosses markup", () => {
    const text = "\ufeffHead\n\nIt rose **3.5**%\r\nin [the\r\nyear](u).";
    const block = readMarkdown(text)[1]!;
    const at = (words: string) => {
      const start = block.text.indexOf(words);
      const span = toSource(block, { start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    expect(at("3.5%")).toBe("3.5**%");
    expect(at("the year")).toBe("the\r\nyear");
    expect(at("% in")).toBe("%\r\nin");
  });
});

const lines = [
  "Text here.",
  "More *text",
  "still* text.",
  "",
  "",
  "",
  "# Head",
  "- item",
  "  - nested",
  "1. one",
  "  indented",
  "    code",
  "\tcode",
  "> quote",
  "> ```",
  "```",
  "~~~",
  "````js",
  "- ```",
  "  ```",
  "<!-- open",
  "<!-- all -->",
  "close -->",
  "<div>",
  "</div>",
  "<pre>",
  "</pre>",
  "<?x",
  "?>",
  "| a | b |",
  "|---|---|",
  "[a]: /u",
  "[a] and [b][a]",
  "[^1]: note",
  "see[^1]",
  "===",
  "---",
  "***",
  "![i](u)",
  "*all*",
  "<b>x</b>",
  "\\",
  "1) two",
];

describe("Markdown in chunks", () => {
  const whole = (text: string) => readMarkdown(text.replace(/^/, "\n<!-- -->\n"));

  it.each([
    "```\na\n\nb\n```\n\nc",
    "- a\n\n  b\n\nc",
    "<!-- a\n\nb -->\n\nc",
    "> ```\n> a\n\nb\n\n```\nc\n\nd\n```",
    "<pre>\n\na\n\n</pre>\n\nb",
    "[a]\n\n[A]: /u\n\n[a][]",
    "a[^x]\n\n[^x]: b\n\n    c\n\nd",
    "    ```\n\na\n\n    ```\n\nb",
    "~~~\n```\n\n~~~\n\na\n\n```\nb\n\nc",
  ])("gives what the whole gives: %j", (text) => {
    expect(unplaced(inOnePart(text))).toEqual(unplaced(readMarkdown(text)));
    expect(whole(text)).toBeDefined();
  });

  it("gives what the whole gives, whatever the lines", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 14 }), (some) => {
        const text = some.join("\n");
        expect(unplaced(readMarkdown(text))).toEqual(unplaced(inOnePart(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("splits a story at every blank line", () => {
    const text = "# Head\n\nOne\ntwo.\n\n<!-- three -->\n\n- a\n\n- b\n";
    expect(chunksOf(text, 0).chunks).toHaveLength(5);
  });
});

/** A fence inside a quote before the text makes the splitter leave all the rest to the parser. */
function inOnePart(text: string) {
  const head = "> ```\n\n";
  return readMarkdown(head + text).map((block) => ({
    ...block,
    start: block.start - head.length,
    end: block.end - head.length,
  }));
}

function unplaced(blocks: ReturnType<typeof readMarkdown>) {
  return blocks.map(({ kind, text, start, end, map }) => ({ kind, text, start, end, map }));
}
