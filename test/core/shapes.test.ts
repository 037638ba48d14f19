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
  ["numbers", "plain", "1 ", ""],
  ["digits and commas", "plain", "1,", ""],
  ["fractions", "plain", "½", ""],
  ["weekdays", "plain", "Monday ", ""],
  ["initials", "plain", "A. ", ""],
  ["one name", "plain", "Ada ", ""],
  ["names with titles", "plain", "Minister Ada Fenwick ", ""],
  ["a word that takes a side", "plain", "rose ", ""],
  ["what was said", "plain", '"a," he said. ', ""],
  ["paragraphs of one letter", "plain", "a\n\n", ""],
  ["paragraphs of one number", "plain", "12\n\n", ""],
  ["the same paragraph", "plain", "The toll of 12 rose.\n\n", ""],
  ["quotations in Markdown", "markdown", "> ", "a"],
  ["lists in Markdown", "markdown", "- ", "a"],
  ["items of a list in Markdown", "markdown", "- - \n", "a"],
  ["underlined headings in Markdown", "markdown", "a\n=\n", "a"],
  ["declarations in Markdown", "markdown", "a <? ", "a"],
  ["brackets in Markdown", "markdown", "[", ""],
  ["emphasis in Markdown", "markdown", "*a _b ", ""],
  ["back quotes in Markdown", "markdown", "`a``", ""],
  ["elements within one another", "html", "<div>", "a"],
  ["elements that end others", "html", "<b></i>", "a"],
  ["elements that end nowhere", "html", "</p><b", ""],
  ["angle brackets", "html", "<", ""],
  ["comments that end nowhere", "html", "<!--", ""],
  ["entities", "html", "&amp;#&", ""],
  ["objects within one another", "ninjs", '{"a":', "1"],
  ["elements of NITF within one another", "nitf", "<nitf>", "a"],
];

/** UTF-16 units, and how many times as many are read as well: more than the longest paragraph that is read as one. */
const length = Number(process.env.STET_SHAPE ?? 7_000);
const longer = 4;
/** Four times the text takes linear work four times as long, quadratic work sixteen times. */
const steep = 10;
/** Milliseconds of the processor below which the clock tells nothing. */
const quick = 60;
/** What is steep once may be the garbage of what was read before. */
const tries = 3;

const wire = "The toll of 21 fell on Monday, said Ada Fenwick of “Marlow”.";

describe(`${longer} times ${length} characters take no more than their time for`, () => {
  it.each(shapes)(
    "%s",
    (_, format, piece, end) => {
      const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)) + end;
      const pairs = (text: string) => [
        [text, wire],
        [wire, text],
        [text, text.slice(piece.length)],
      ];
      for (const at of [0, 1, 2]) {
        const ratios: number[] = [];
        do {
          const [short, long] = [length, longer * length].map((size) =>
            timeOf(format, pairs(textOf(size))[at]!),
          );
          ratios.push(long! / Math.max(quick, short!));
        } while (ratios.length < tries && ratios.at(-1)! > steep);
        expect(Math.min(...ratios), `pair ${at}`).toBeLessThan(steep);
      }
    },
    120_000,
  );
});

/** Milliseconds that the processor works on a check. */
function timeOf(format: Format, [draft, reference]: readonly string[]): number {
  const started = process.cpuUsage();
  const report = createChecker().check({ uri: "d", text: draft!, format }, [
    { uri: "w", text: reference!, format },
  ]);
  const { user } = process.cpuUsage(started);
  for (const { range, text: words } of report.findings) {
    expect(range.start.line).toBeLessThanOrEqual(range.end.line);
    expect(draft).toContain(words);
  }
  return user / 1_000;
}

describe("a line of a million characters is read to its end", () => {
  it.each([
    ["letters", "a"],
    ["words", "The toll of 12 rose. "],
    ["quotation marks", "“a ‘b "],
  ])(
    "of %s",
    (_, piece) => {
      const text = `${piece.repeat(1_000_000 / piece.length)} Shepherds near Marlow counted 25 lambs on Monday.`;
      const { findings } = createChecker().check({ uri: "d", text }, [
        { uri: "w", text: text.replace("counted 25", "counted 52") },
      ]);
      expect(findings.map(({ code, text }) => `${code} ${text}`)).toContain("figure/changed 25");
    },
    120_000,
  );
});

it.each<[string, Format, string, readonly string[]]>([
  ["objects", "ninjs", '{"a":', ["reference/unreadable"]],
  ["lists", "ninjs", "[", ["reference/unreadable"]],
  ["elements", "html", "<div>", ["draft/partial"]],
  ["elements in Markdown", "markdown", "<div>", []],
  ["elements of NITF", "nitf", "<nitf>", ["reference/unreadable"]],
  ["quotations in Markdown", "markdown", ">", []],
])(
  "a hundred thousand %s within one another throw nothing",
  (_, format, piece, codes) => {
    const text = piece.repeat(100_000);
    const { findings } = createChecker().check({ uri: "d", text, format }, [{ uri: "w", text, format }]);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  },
  60_000,
);
