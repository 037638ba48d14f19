import { describe, expect, it } from "vitest";
import { createChecker, type ReportedFinding } from "../../server/src/core/index.ts";
import * as amounts from "./rewrites-amounts.rows.ts";
import * as beginnings from "./rewrites-beginnings.rows.ts";
import * as bounds from "./rewrites-bounds.rows.ts";
import { faithful, type Row, slips } from "./rewrites-figures.rows.ts";
import * as parts from "./rewrites-parts.rows.ts";
import * as sentences from "./rewrites-sentences.rows.ts";
import * as shares from "./rewrites-shares.rows.ts";
import * as standings from "./rewrites-standings.rows.ts";
import * as tables from "./rewrites-tables.rows.ts";
import * as times from "./rewrites-times.rows.ts";
import * as wires from "./rewrites-wires.rows.ts";
import * as workings from "./rewrites-workings.rows.ts";

describe("a figure told in another way", () => {
  it.each([
    ...faithful,
    ...amounts.faithful,
    ...beginnings.faithful,
    ...bounds.faithful,
    ...parts.faithful,
    ...shares.faithful,
    ...sentences.faithful,
    ...standings.faithful,
    ...tables.faithful,
    ...times.faithful,
    ...wires.faithful,
    ...workings.faithful,
  ])("is left in peace: $draft", (row) => {
    expect(loud(row, row.draft).map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual([]);
  });
});

describe("a figure that follows from nothing", () => {
  it.each([
    ...slips,
    ...amounts.slips,
    ...beginnings.slips,
    ...bounds.slips,
    ...parts.slips,
    ...shares.slips,
    ...sentences.slips,
    ...standings.slips,
    ...tables.slips,
    ...times.slips,
    ...wires.slips,
    ...workings.slips,
  ])("is found: $draft", (row) => {
    const pieces = row.draft.split(/[⟦⟧]/);
    const found = loud(row, pieces.join(""));
    const marked = pieces.filter((_, i) => i % 2 === 1);
    expect(found.map(({ code, text, message }) => `${code} ${text}: ${message}`)).toHaveLength(marked.length);
    for (const [i, slip] of marked.entries()) {
      const { range, code } = found[i]!;
      expect(code).toMatch(/^(?:figure|date)\//);
      const lines = pieces
        .slice(0, 2 * i + 1)
        .join("")
        .split("\n");
      const start = lines.at(-1)!.length;
      expect(range.start.line).toBe(lines.length - 1);
      // The wording around a figure may be marked with it.
      expect(range.start.character).toBeLessThan(start + slip.length);
      expect(range.end.character).toBeGreaterThan(start);
    }
  });
});

function loud({ reference, date, format }: Row, draft: string): ReportedFinding[] {
  return createChecker()
    .check({ uri: "draft", text: draft, ...(date && { date }), ...(format && { format }) }, [
      { uri: "wire-1.txt", text: reference, ...(reference.startsWith("<") && { format: "html" }) },
    ])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning");
}
