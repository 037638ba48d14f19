import { describe, expect, it } from "vitest";
import { createChecker, type Format } from "../../server/src/core/index.ts";

/** Texts that no desk writes, each as long as asked for in UTF-16 units. */
const shapes: readonly (readonly [string, Format, string, string])[] = [
  ["one line of letters", "plain", "a", ""],
  ["one line of digits", "plain", "1", ""],
  ["one line of words", "plain", "The toll of 12 rose. ", ""],
  ["one line of Markdown", "markdown", "The **toll** of [12](x) rose. ", ""],
  ["spaces", "plain", " ", ""],
  ["line ends of every kind", "plain", "One.\r\nTwo.\rThree.\n\u2028\u2029\u0085", ""],
  ["lone surrogates", "plain", "\ud83d \ude00 12\ud800", ""],
  ["pairs of surrogates", "plain", "\ud83d\ude00\ud83c\uddec\ud83c\udde7", ""],
  ["right to left", "plain", "\u202eقال 12 شخصا\u202c in \u05d0\u05d1\u05d2 ", ""],
  ["combining marks", "plain", "e\u0301\u0302\u0303\u0304", ""],
  ["opening quotation marks", "plain", "“", ""],
  ["quotation marks within one another", "plain", "“a ‘b ", ""],
  ["opening brackets", "plain", "(", ""],
  ["quotations in Markdown", "markdown", "> ", "a"],
  ["lists in Markdown", "markdown", "- ", "a"],
  ["brackets in Markdown", "markdown", "[", ""],
  ["emphasis in Markdown", "markdown", "*a _b ", ""],
  ["back quotes in Markdown", "markdown", "`a``", ""],
  ["elements within one another", "html", "<div>", "a"],
  ["elements that end nowhere", "html", "</p><b", ""],
  ["angle brackets", "html", "<", ""],
  ["comments that end nowhere", "html", "<!--", ""],
  ["entities", "html", "&amp;#&", ""],
  ["objects within one another", "ninjs", '{"a":', "1"],
  ["elements of NITF within one another", "nitf", "<nitf>", "a"],
];

const length = Number(process.env.STET_SHAPE ?? 2_000);
/** Milliseconds for a check of them on a machine that has other things to do; quadratic work takes far longer. */
const patience = 10_000;

describe(`${length} characters of`, () => {
  it.each(shapes)("%s", (_, format, piece, end) => {
    const text = piece.repeat(Math.ceil(length / piece.length)) + end;
    const wire = "The toll of 21 fell on Monday, said Ada Fenwick of “Marlow”.";
    const started = performance.now();
    for (const [draft, reference] of [
      [text, wire],
      [wire, text],
    ] as const) {
      const report = createChecker().check({ uri: "d", text: draft, format }, [
        { uri: "w", text: reference, format },
      ]);
      for (const { range, text: words } of report.findings) {
        expect(range.start.line).toBeLessThanOrEqual(range.end.line);
        expect(draft).toContain(words);
      }
    }
    const took = performance.now() - started;
    expect(took).toBeLessThan(patience);
  });
});
