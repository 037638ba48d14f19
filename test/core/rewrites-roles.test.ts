import { describe, expect, it } from "vitest";
import { createChecker, type ReportedFinding } from "../../server/src/core/index.ts";
import { exchanged, faithful, type Row, unheard } from "./rewrites-roles.rows.ts";

describe("what belongs to whom", () => {
  it.each(faithful)("is left in peace: %s → %s", (reference, draft) => {
    expect(loud(reference, draft).map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual(
      [],
    );
  });

  it.each(exchanged)("is missed where it was exchanged: %s → %s", (...row) => {
    expectMarked(row);
  });

  it.fails.each(unheard)("is not heard yet: %s → %s", (...row) => {
    expectMarked(row);
  });
});

/** Each ⟦slip⟧ must be found, and nothing else. */
function expectMarked([reference, marked]: Row): void {
  const slips: { start: number; end: number }[] = [];
  const draft = marked.replace(/⟦(.*?)⟧/g, (_, slip: string, at: number) => {
    const start = at - 2 * slips.length;
    slips.push({ start, end: start + slip.length });
    return slip;
  });
  const found = loud(reference, draft).map((finding) => spanOf(draft, finding));
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  for (const slip of slips) expect(found.some((span) => touches(span, slip))).toBe(true);
  expect(found.filter((span) => !slips.some((slip) => touches(span, slip)))).toEqual([]);
}

function spanOf(text: string, { range }: ReportedFinding): { start: number; end: number } {
  const lines = text.split("\n");
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return { start: offset(range.start), end: offset(range.end) };
}

function loud(reference: string, draft: string): ReportedFinding[] {
  return createChecker()
    .check({ uri: "draft.md", text: draft, format: "markdown" }, [{ uri: "wire-1.txt", text: reference }])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning");
}
