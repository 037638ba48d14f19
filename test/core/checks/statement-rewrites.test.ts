import { describe, expect, it } from "vitest";
import { createChecker, type ReportedFinding } from "../../../server/src/core/index.ts";
import { faithful, slips } from "./statement-rewrites.rows.ts";

const ours = /^statement\/(?:negation|direction|certainty|attribution)$/;

describe("what is stated, over heavy rewrites", () => {
  it.each(faithful)("is left in peace: $draft", ({ reference, draft }) => {
    const said = check(reference, draft).filter(({ code }) => ours.test(code));
    expect(said.map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual([]);
  });

  it.each(slips)("is found: $draft", ({ reference, draft }) => {
    const [before = "", marked = ""] = draft.split(/[⟦⟧]/);
    const loud = check(reference, draft.replace(/[⟦⟧]/g, "")).filter(
      ({ severity, range }) =>
        (severity === "error" || severity === "warning") &&
        range.start.character < before.length + marked.length &&
        range.end.character > before.length,
    );
    expect(loud).not.toEqual([]);
  });
});

function check(reference: string, draft: string): readonly ReportedFinding[] {
  const date = "2025-06-20";
  return createChecker().check({ uri: "draft.txt", text: draft, date }, [
    { uri: "wire.txt", text: reference, date },
  ]).findings;
}
