import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../server/src/core/text/front-matter.ts";

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n\nThe story.\n`)!;

describe("front matter", () => {
  it("covers both rules", () => {
    const text = "---\r\ndate: 2024-05-06\r\n---\r\nThe story.";
    const { span, date } = readFrontMatter(text)!;
    expect(text.slice(span.start, span.end)).toBe("---\r\ndate: 2024-05-06\r\n---");
    expect(date).toBe("2024-05-06");
  });

  it.each([
    ["date: 2024-05-06", "2024-05-06"],
    ["date: 2024-05-06T23:30:00-07:00", "2024-05-06"],
    ["date: '2024-05-06 10:00'", "2024-05-06"],
    ["date: 2024/5/6", "2024-05-06"],
    ["date: yesterday", undefined],
    ["date: 2024-13-06", undefined],
    ["date:", undefined],
    ["Date: 2024-05-06", undefined],
    ["title: x", undefined],
  ])("%s", (yaml, date) => {
    expect(read(yaml).date).toBe(date);
  });

  it.each([
    ["references: wire/pier.txt", ["wire/pier.txt"]],
    ["references: [a.txt, 'b c.txt']", ["a.txt", "b c.txt"]],
    ["references:\n  - wire/*.txt\n  - path: two.txt\n    rank: 2", ["wire/*.txt", "two.txt"]],
    ["references:\n  path: one.txt", ["one.txt"]],
    ["references: 'wire/*.txt'", ["wire/*.txt"]],
    ["references:\n  - 2024.txt\n  - 007", ["2024.txt", "007"]],
    ["references:\n  - \n  - null\n  - {label: x}", []],
    ["references: []", []],
  ])("%s", (yaml, paths) => {
    expect(read(yaml).references?.map((reference) => reference.path)).toEqual(paths);
  });

  it("says where a path stands and what stands beside it", () => {
    const text =
      '---\nreferences:\n  - path: "wire 2.txt"\n    date: 2024-05-06\n    label: UPDATE 2\n    rank: 3\n---\n';
    const [reference] = readFrontMatter(text)!.references!;
    expect(text.slice(reference!.at.start, reference!.at.end)).toBe('"wire 2.txt"');
    expect(reference).toMatchObject({ path: "wire 2.txt", date: "2024-05-06", label: "UPDATE 2", rank: 3 });
  });

  it("has a reason for an unquoted glob", () => {
    const text = "---\nreferences:\n  - *.txt\n---\n";
    const [problem] = readFrontMatter(text)!.problems;
    expect(text.slice(problem!.at.start, problem!.at.end)).toBe("*.txt");
    expect(problem!.message).toContain("quotation marks");
  });

  it("names the line of an error", () => {
    expect(read('title: "open\nreferences: a.txt').problems[0]?.message).toMatch(
      /^Line \d of the front matter: \S/,
    );
    expect(read("title: a: b").problems[0]?.message).toMatch(/^Line 2 /);
  });

  it.each(["The story.", "--- \nno end", "---\nA sentence, and a rule.\n\n---\n", ""])(
    "is none in %j",
    (text) => {
      expect(readFrontMatter(text)).toBeUndefined();
    },
  );

  it.each(["", "# comment", "- list", "a: &x [*x, *x]", "a: !!binary x", "<<: *b", "? a", "a: |\n  - b"])(
    "reads %j without a throw",
    (yaml) => {
      expect(read(yaml)).toBeDefined();
    },
  );

  it("passes over TOML", () => {
    const text = "+++\ndate = 2024-05-06\n+++\nThe story.";
    expect(readFrontMatter(text)).toEqual({ span: { start: 0, end: 25 }, problems: [] });
  });

  it("never throws", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("references:", "  - *a", "- a: b", "date: 1", "? x", "{", "&a *a", "---"),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        readFrontMatter(`---\n${lines.join("\n")}\n---\n`);
      }),
    );
  });
});
