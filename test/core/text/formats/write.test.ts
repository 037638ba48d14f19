import { describe, expect, it } from "vitest";
import type { Format } from "../../../../server/src/core/index.ts";
import { writeIn } from "../../../../server/src/core/text/formats/write.ts";
import { lines } from "./read.ts";

const written = (text: string, format: Format, draft = "") =>
  writeIn({ uri: "draft", text: draft, format }, text);

describe("text that a fix writes into a draft", () => {
  it.each([
    ["plain", "", "AT&T <b>", "AT&T <b>"],
    ["html", "", "AT&T <b>", "AT&amp;T &lt;b>"],
    ["html", "<p>It&#8217;s</p>", "it’s “so”", "it&#8217;s “so”"],
    ["html", "<p>It&#8217;s, he’s</p>", "it’s", "it’s"],
    ["html", "<p>5&nbsp;km</p>", "6 km", "6 km"],
    ["html", "<p>&pound;5</p>", "£6", "&pound;6"],
    ["markdown", "", "Mara Finch", "Mara Finch"],
    ["markdown", "", "5 * 3 <img> [x](y)", "5 \\* 3 \\<img> \\[x](y)"],
    ["markdown", "", "snake_case _here_", "snake_case \\_here\\_"],
    ["markdown", "", "1. The first", "1\\. The first"],
    ["markdown", "", "- a dash", "\\- a dash"],
    ["markdown", "", "AT&amp;T and AT&T", "AT\\&amp;T and AT&T"],
    ["markdown", "", "12.5 percent", "12.5 percent"],
  ] as const)("%s after %s: %s", (format, draft, text, expected) => {
    expect(written(text, format, draft)).toBe(expected);
  });

  it.each(["markdown", "html"] as const)("reads in %s as what it is", (format) => {
    for (const text of [
      "5 * 3 <img src=x> *so* `it` [is](command:x).",
      "AT&amp;T & “B” <script>alert(1)</script>.",
      "# Not a heading.",
    ])
      expect(lines(`Begin. ${written(text, format)}`, format)).toEqual([`body: Begin. ${text}`]);
  });
});
