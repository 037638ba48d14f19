import { describe, expect, it } from "vitest";
import { createChecker, type ReportedFinding } from "../../../../server/src/core/index.ts";
import * as attribution from "./attribution.rows.ts";
import * as certainty from "./certainty.rows.ts";
import * as direction from "./direction.rows.ts";
import * as negation from "./negation.rows.ts";

describe.each(Object.entries({ negation, direction, certainty, attribution }))(
  "%s, in stories of two sentences",
  (_, { faithful, slips }) => {
    it.each(faithful)("leaves in peace: $draft", ({ reference, draft }) => {
      expect(loud(reference, draft).map(({ code, text, message }) => `${code} ${text}: ${message}`)).toEqual(
        [],
      );
    });

    it.each(slips)("finds: $draft", ({ reference, draft }) => {
      const [before = "", marked = ""] = draft.split(/[⟦⟧]/);
      const said = loud(reference, draft.replace(/[⟦⟧]/g, "")).filter(
        ({ range: { start, end } }) =>
          start.character < before.length + marked.length && end.character > before.length,
      );
      expect(said).not.toEqual([]);
    });
  },
);

function loud(reference: string, draft: string): readonly ReportedFinding[] {
  const date = "2025-03-12";
  return createChecker()
    .check({ uri: "draft.txt", text: draft, date }, [{ uri: "wire.txt", text: reference, date }])
    .findings.filter(({ severity }) => severity === "error" || severity === "warning");
}
