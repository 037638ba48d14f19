import { describe, expect, it } from "vitest";
import { checks, createChecker, type ReportedFinding } from "../../server/src/core/index.ts";
import { applyFix } from "./checks/table.ts";

/** Codes whose example tells of files or lengths in words, for the page and not for the checker. */
const toldInWords = [
  "reference/unreadable",
  "draft/partial",
  "version/",
  "spelling/variant",
  "passage/brief",
  "passage/unshared",
  "passage/moved",
];

const examples = checks
  .map(({ meta }) => meta)
  .filter(({ code }) => !toldInWords.some((start) => code.startsWith(start)))
  .map(({ code, example }) => [code, example] as const);

/** What the documentation shows of a check is what the check does. */
describe("the example of", () => {
  it.each(examples)("%s holds", (code, { reference, draft, fixed }) => {
    const found = said(reference, draft);
    expect(found.map((finding) => finding.code)).toContain(code);
    expect(said(reference, reference)).toEqual([]);
    if (fixed === undefined) return;
    const mended = applyFix(draft, found.find((finding) => finding.code === code)?.fixes?.[0]);
    expect(mended).toBe(fixed);
    expect(said(reference, mended).map((finding) => finding.code)).not.toContain(code);
  });
});

function said(reference: string, draft: string): readonly ReportedFinding[] {
  return createChecker().check({ uri: "draft.txt", text: draft }, [{ uri: "wire.txt", text: reference }])
    .findings;
}
