import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createChecker,
  type Format,
  type Position,
  type Report,
  type ReportedFinding,
  type Source,
} from "../../server/src/core/index.ts";
import { readStories, type WholeStory } from "../accuracy/stories.ts";
import { applyFix } from "./checks/table.ts";

// A fixed seed, so that a failure today is a failure tomorrow.
fc.configureGlobal({ seed: 20_160_114, numRuns: 25 });

const warm = createChecker();
const stories = readStories().map((story) => [story.name, story] as const);

describe.each(stories)("%s", (_, story) => {
  const draft = sourceOf(story, story.key.draft);
  const references = story.key.references.map((file) => sourceOf(story, file));

  it.each(references.map((wire) => [wire.uri, wire] as const))(
    "is silent on %s as its own draft",
    (_, wire) => {
      expect(said(report(wire, [wire]))).toEqual([]);
      const complaints = reformats.flatMap(([name, reformat]) => {
        const other = { ...wire, text: reformat(wire.text) };
        return [...said(report(other, [wire])), ...said(report(wire, [other]))].map(
          (words) => `${name}: ${words}`,
        );
      });
      expect(complaints).toEqual([]);
    },
  );

  it("is silent on the draft with words emphasised and linked", () => {
    const text = marked(draft.text);
    expect(said(report({ ...draft, text, format: "markdown" }, [{ ...draft, format: "markdown" }]))).toEqual(
      [],
    );
    expect(said(report({ ...draft, format: "markdown" }, [{ ...draft, text, format: "markdown" }]))).toEqual(
      [],
    );
  });

  it("is silent on the draft as its own reference", () => {
    expect(said(report(draft, [draft]))).toEqual([]);
  });

  it("points every finding at the words that it names", () => {
    expectSound(report(draft, references), draft.text);
    for (const wire of references) expectSound(report(wire, [draft]), wire.text);
  });

  it("says the same of the same", () => {
    const cold = createChecker().check(draft, references);
    expect(report(draft, references)).toEqual(cold);
    expect(report(draft, references)).toEqual(cold);
  });

  it("mends a finding with its fix, and breaks nothing else", () => {
    const before = report(draft, references);
    const complaints = before.findings.flatMap((finding) =>
      (finding.fixes ?? []).flatMap((fix) => {
        const after = report({ ...draft, text: applyFix(draft.text, fix) }, references);
        const left = (list: Report) => said(list).filter((words) => words === wordsOf(finding)).length;
        const fresh = after.findings.filter(({ code }) => code !== finding.code && !isInner(code));
        return [
          ...(left(after) < left(before) ? [] : [`${wordsOf(finding)} stays after “${fix.title}”`]),
          ...unlike(fresh, before.findings).map((other) => `${fix.title} brings ${wordsOf(other)}`),
        ];
      }),
    );
    expect(complaints).toEqual([]);
  });

  it("keeps its footing when words are cut, doubled or swapped", () => {
    const words = draft.text.split(/(?<=\s)/);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (i, j) => {
        const mangled = [...words];
        [mangled[i], mangled[j]] = [mangled[j]!, i % 2 ? "" : mangled[i]!];
        const text = mangled.join("");
        expectSound(report({ ...draft, text }, references), text);
      }),
      { numRuns: 8 },
    );
  });
});

describe("whatever the input", () => {
  const formats = fc.constantFrom<Format>("plain", "markdown", "html", "nitf", "newsml", "ninjs");
  const unicode = fc.string({ unit: "binary", maxLength: 400 });
  const bits =
    '12 1,2 $ € 3.5bn % per cent – - -- … " “ ” ‘ \' ( ) [ ] * ** _ ` # > | & &amp; <p> </p> <b {} " ," said . .. ? \n \n\n \r\n \t \u00a0 \u00ad \u200b \ufeff \ud83c \ud83d\ude00 e\u0301 Jan. 29 Feb 31 2:61 am GMT Monday O\'Neil al- Mr. UPDATE 9- (Adds not no 1/0 1e999 ½ ² Ⅻ ٣ 二 --- references: 999999999999999999999999';
  const soup = fc
    .array(fc.constantFrom(...bits.split(" "), " ", "\n"), { maxLength: 120 })
    .chain((pieces) => fc.constantFrom(" ", "").map((glue) => pieces.join(glue)));
  const texts = fc.oneof(unicode, soup);

  it("reads any characters in any format", () => {
    fc.assert(
      fc.property(texts, texts, formats, formats, (text, wire, format, other) => {
        expectSound(report({ uri: "d", text, format }, [{ uri: "w", text: wire, format: other }]), text);
      }),
      { numRuns: 400 },
    );
  });

  it("says nothing of a text that is its own reference", () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const findings = said(report({ uri: "d", text, format }, [{ uri: "w", text, format }]));
        // What is no document of the format cannot be read, which is no comparison.
        expect(findings.filter((words) => !/^(?:version|reference)\//.test(words))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("reads any day, label and rank", () => {
    fc.assert(
      fc.property(soup, unicode, fc.string(), fc.double(), (text, date, label, rank) => {
        expectSound(
          report({ uri: "d", text, date }, [{ uri: "w", text: `${text}.`, date, label, rank }]),
          text,
        );
      }),
    );
  });

  it.each([
    ["", ""],
    ["", "The pier opens on Friday."],
    ["The pier opens on Friday.", ""],
    [" \n\n\t\r\n", "The pier opens on Friday."],
    ["\ufeff", "\ufeff"],
    ["---\n", "---\nreferences:\n"],
  ])("reads %j against %j", (text, wire) => {
    const formats: Format[] = ["plain", "markdown", "html", "nitf", "newsml", "ninjs"];
    for (const format of formats)
      expectSound(report({ uri: "d", text, format }, [{ uri: "w", text: wire, format }]), text);
  });

  it("has nothing to compare where there is no reference", () => {
    const text = "The 12 men, led by Ada Fenwick, met on Jan. 20.";
    expect(said(report({ uri: "d", text }, []))).toEqual([]);
  });
});

/** Ways to set the same words: none of them changes a fact. */
const reformats: readonly (readonly [string, (text: string) => string])[] = [
  ...[48, 64, 80, 100].map(
    (width) => [`wrapped at ${width}`, (text: string) => rewrap(text, width)] as const,
  ),
  ["curly quotes", curly],
  ["straight quotes", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ["American spelling", american],
  [
    "no-break spaces",
    (text) => text.replace(/(?<=\d) (?=\S)/g, "\u00a0").replace(/(?<=[a-z]) (?=[A-Z])/g, "\u00a0"),
  ],
  ["soft hyphens", (text) => text.replace(/(?<=\b[a-z]{4})(?=[a-z]{3})/g, "\u00ad")],
  ["Windows line ends", (text) => text.replace(/\r?\n/g, "\r\n")],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["blanks at line ends", (text) => text.replace(/\n/g, "  \n")],
  ["wider gaps", (text) => text.replace(/\n\n/g, "\n\n\n\n")],
];

/** Breaks the lines of paragraphs that are one line each; one that ends no sentence is a headline and stays. */
function rewrap(text: string, width: number): string {
  const line = new RegExp(`(\\S.{0,${width - 1}})(?:[ ]+|$)`, "g");
  return text
    .split("\n\n")
    .map((block) => (/^[^\n]+[.?!)"”’'*]$/.test(block) ? block.replace(line, "$1\n").trimEnd() : block))
    .join("\n\n");
}

/** Every ninth word in bold, every ninth a link, as Markdown has it; front matter, headings and tables are left alone. */
function marked(text: string): string {
  const [front = ""] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  let word = 0;
  const lines = text.slice(front.length).split("\n");
  const dressed = lines.map((line) =>
    /^\s*[#|>*-]|[[\]_*`<]/.test(line)
      ? line
      : line.replace(/\p{L}[\p{L}\d]{2,}/gu, (letters) =>
          word++ % 9 === 0
            ? `**${letters}**`
            : word % 9 === 4
              ? `[${letters}](https://example.com/12)`
              : letters,
        ),
  );
  return front + dressed.join("\n");
}

function curly(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{—–“])'/g, "$1‘")
    .replace(/'/g, "’");
}

function american(text: string): string {
  const pairs = [
    ["centre", "center"],
    ["colour", "color"],
    ["metre", "meter"],
    ["litre", "liter"],
    ["labour", "labor"],
    ["defence", "defense"],
    ["theatre", "theater"],
    ["programme", "program"],
    ["organis", "organiz"],
    ["recognis", "recogniz"],
    ["cancelled", "canceled"],
    ["travell", "travel"],
    ["harbour", "harbor"],
    ["neighbour", "neighbor"],
    ["grey", "gray"],
  ] as const;
  return pairs.reduce((result, [british, us]) => result.replace(new RegExp(`\\b${british}`, "g"), us), text);
}

/** Every range lies in the text, `text` is what stands there, and the summary counts what is listed. */
function expectSound({ findings, summary }: Report, text: string): void {
  for (const finding of findings) {
    const [start, end] = [offsetAt(text, finding.range.start), offsetAt(text, finding.range.end)];
    expect(start, wordsOf(finding)).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(finding.text).toBe(text.slice(start, end));
    for (const fix of finding.fixes ?? []) for (const { range } of fix.edits) offsetAt(text, range.end);
  }
  for (const [severity, count] of Object.entries(summary))
    expect(findings.filter((finding) => finding.severity === severity && !finding.decision)).toHaveLength(
      count,
    );
}

/** The offset of a position; fails where the text has no such place. */
function offsetAt(text: string, { line, character }: Position): number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
  const start = [0, ...ends][line];
  if (start === undefined) throw new Error(`no line ${line}`);
  if (start + character > (ends[line] ?? text.length))
    throw new Error(`no character ${character} in line ${line}`);
  return start + character;
}

/** Asks one checker about everything: what it remembers must never show. */
function report(draft: Source, references: readonly Source[]): Report {
  return warm.check(draft, references);
}

/** The findings in words, wherever they stand. */
const said = ({ findings }: Report) => findings.map(wordsOf);
const wordsOf = ({ code, text, message }: ReportedFinding) => `${code} “${text}” ${message}`;

/** What is new among `after`; a passage's place is no part of what is said of it. */
function unlike(after: readonly ReportedFinding[], before: readonly ReportedFinding[]): ReportedFinding[] {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return after.filter(({ code, message }) => !known.has(`${code} ${message}`));
}

/** Checks inside the draft alone. */
const isInner = (code: string) =>
  /^(?:date\/weekday|figure\/(?:conversion|sum|inconsistent)|quote\/unbalanced|spelling\/inconsistent)$/.test(
    code,
  );

function sourceOf({ key, text }: WholeStory, file: string): Source {
  return {
    uri: file,
    text: text.get(file)!,
    format: file.endsWith(".md") ? "markdown" : "plain",
    ...(file === key.draft && { date: key.date }),
  };
}
