import { describe, expect, test } from "vitest";
import { createChecker, type Source } from "../../server/src/core/index.ts";

/** A relative date tells on which day a story was taken to be: Wednesday is the 14th of January 2026, the 12th was Monday. */
const relative = "The ferry sank on Monday, the owner said.";
const absolute = "The ferry sank on January 12, the owner said.";

function findings(draft: Partial<Source>, ...references: Partial<Source>[]): string[] {
  const made = references.map((reference, i) => ({ uri: `wire-${i}.txt`, text: "", ...reference }));
  const report = createChecker().check({ uri: "draft.md", text: "", format: "markdown", ...draft }, made);
  return report.findings.map(({ code, text }) => `${code} ${text}`);
}

function dayOf(reference: Partial<Source>, draft: Partial<Source> = {}): string | undefined {
  const report = createChecker().check({ uri: "draft.md", text: relative, format: "markdown", ...draft }, [
    { uri: "wire.txt", text: relative, ...reference },
  ]);
  return report.references[0]?.date;
}

describe("the day of the draft", () => {
  const wire = { text: absolute, date: "2026-01-14" };

  test.each<{ by: string; draft: Partial<Source>; agrees: boolean }>([
    { by: "what it is given", draft: { date: "2026-01-14", text: relative }, agrees: true },
    { by: "what it is given, another week", draft: { date: "2026-01-21", text: relative }, agrees: false },
    {
      by: "what it is given, whatever its front matter says",
      draft: { date: "2026-01-14", text: `---\ndate: 2026-01-21\n---\n\n${relative}` },
      agrees: true,
    },
    { by: "front matter", draft: { text: `---\ndate: 2026-01-14\n---\n\n${relative}` }, agrees: true },
    {
      by: "front matter, another week",
      draft: { text: `---\ndate: 2026-01-21\n---\n\n${relative}` },
      agrees: false,
    },
    {
      by: "a timestamp's calendar day as written, wherever in the world it is that day",
      draft: { text: `---\ndate: 2026-01-12T23:30:00-08:00\n---\n\n${relative}` },
      agrees: true,
    },
    {
      by: "front matter, whatever the dateline says",
      draft: {
        text: `---\ndate: 2026-01-14\n---\n\nORRIN, Jan. 21, 2026 (Fenland Wire) - ${relative}`,
      },
      agrees: true,
    },
    {
      by: "the dateline",
      draft: { text: `ORRIN, Jan. 14, 2026 (Fenland Wire) - ${relative}` },
      agrees: true,
    },
    {
      by: "the dateline, another week",
      draft: { text: `ORRIN, Jan. 21, 2026 (Fenland Wire) - ${relative}` },
      agrees: false,
    },
    { by: "the newest reference's day", draft: { text: relative }, agrees: true },
  ])("is $by", ({ draft, agrees }) => {
    expect(findings(draft, wire)).toEqual(agrees ? [] : ["date/changed Monday"]);
  });

  test("with a dateline that has no year is the one nearest the newest reference's", () => {
    const draft = { text: `ORRIN, Jan. 14 (Fenland Wire) - ${relative}` };
    const later = { ...wire, date: "2026-01-15" };
    expect(findings(draft, later)).toEqual([]);
    expect(findings({ text: draft.text.replace("14", "21") }, later)).toEqual(["date/changed Monday"]);
  });

  test("is the newest reference's, not an older one's", () => {
    const older = { text: absolute, date: "2026-01-05" };
    expect(findings({ text: relative }, older, wire)).toEqual([]);
  });

  test("where it is not known, relative dates are compared as words", () => {
    const first = { text: relative };
    expect(findings({ text: relative }, first)).toEqual([]);
    expect(findings({ text: relative.replace("Monday", "Tuesday") }, first)).toEqual([
      "date/changed Tuesday",
    ]);
  });
});

describe("the day of a reference", () => {
  test.each<{ by: string; reference: Partial<Source>; day: string | undefined }>([
    { by: "what is set by hand", reference: { date: "2026-01-14" }, day: "2026-01-14" },
    {
      by: "what is set by hand, whatever its dateline says",
      reference: { date: "2026-01-14", text: `ORRIN, Jan. 13, 2026 (Fenland Wire) - ${relative}` },
      day: "2026-01-14",
    },
    {
      by: "the file's metadata",
      reference: {
        format: "ninjs",
        text: JSON.stringify({
          uri: "urn:a",
          type: "text",
          versioncreated: "2026-01-14T23:30:00-05:00",
          headline: "Ferry sinks",
          body_text: relative,
        }),
      },
      day: "2026-01-14",
    },
    {
      by: "the header",
      reference: { text: ` date 2026-01-14 UPDATE 1-Ferry sinks\n\nORRIN - ${relative}` },
      day: "2026-01-14",
    },
    {
      by: "the dateline",
      reference: { text: `ORRIN, Jan. 14, 2026 (Fenland Wire) - ${relative}` },
      day: "2026-01-14",
    },
    { by: "nobody's", reference: { text: relative }, day: undefined },
  ])("is $by", ({ reference, day }) => {
    expect(dayOf(reference)).toBe(day);
  });

  test.each([
    { draft: "2026-01-02", dateline: "Dec. 30", day: "2025-12-30" },
    { draft: "2025-12-31", dateline: "Jan. 1", day: "2026-01-01" },
    { draft: "2026-07-01", dateline: "Feb. 3", day: "2026-02-03" },
  ])(
    "with a dateline of $dateline and a draft of $draft is in the nearest year",
    ({ draft, dateline, day }) => {
      const reference = { text: `ORRIN, ${dateline} (Fenland Wire) - ${relative}` };
      expect(dayOf(reference, { date: draft })).toBe(day);
    },
  );
});
