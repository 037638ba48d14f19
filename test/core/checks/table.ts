import { describe, expect, it } from "vitest";
import {
  type CheckerOptions,
  createChecker,
  type Format,
  type Report,
  type ReportedFinding,
  type ReportedFix,
} from "../../../server/src/core/index.ts";

/** A draft that is faithful: the check must say nothing. */
export interface Valid {
  /** The newest version of the story; empty where there is none, and the check looks at the draft alone. */
  readonly reference: string;
  /** Versions before it, oldest first. */
  readonly older?: readonly string[];
  readonly draft: string;
  readonly date?: string;
  readonly format?: Format;
  readonly options?: CheckerOptions;
  /** What a feed says of the newest version: `canceled`. */
  readonly status?: string;
}

/** A draft whose ⟦marked words⟧ the check must flag, each mark once; `fixed` is the draft after the first fix of each. */
export interface Invalid extends Valid {
  readonly fixed?: string;
  readonly message?: string;
}

/** Runs a check's table: silent on every `valid` row, exact on every `invalid` one. */
export function checkTable(
  code: string,
  { valid, invalid }: { valid: readonly Valid[]; invalid: readonly Invalid[] },
): void {
  describe(code, () => {
    it.each(valid)("is silent: $draft", (row) => {
      expect(said(row, row.draft, code).map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
    });
    it.each(invalid)("speaks: $draft", (row) => {
      const draft = row.draft.replace(/[⟦⟧]/g, "");
      const found = said(row, draft, code);
      expect(found.map((finding) => finding.text)).toEqual(
        [...row.draft.matchAll(/⟦(.*?)⟧/gs)].map((mark) => mark[1]),
      );
      if (row.message !== undefined) expect(found[0]?.message).toBe(row.message);
      if (row.fixed !== undefined) {
        const fixed = found.reduceRight((text, finding) => applyFix(text, finding.fixes?.[0]), draft);
        expect(fixed).toBe(row.fixed);
        expect(said(row, fixed, code)).toEqual([]);
      }
    });
  });
}

function said(row: Valid, draft: string, code: string): ReportedFinding[] {
  return run(row, draft).findings.filter((finding) => finding.code === code);
}

function run({ reference, older = [], date, format, options, status }: Valid, draft: string): Report {
  return createChecker(options).check(
    { uri: "draft", text: draft, ...(date && { date }), ...(format && { format }) },
    [...older, ...(reference ? [reference] : [])].map((text, i) => ({
      uri: `wire-${i + 1}.txt`,
      text,
      ...(status && text === reference && { status }),
    })),
  );
}

/** The text after the edits of a fix. */
export function applyFix(text: string, fix: ReportedFix | undefined): string {
  const lines = text.split("\n");
  const offset = (at: { line: number; character: number }) =>
    lines.slice(0, at.line).reduce((sum, line) => sum + line.length + 1, 0) + at.character;
  return [...(fix?.edits ?? [])]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}
