import { describe, expect, it } from "vitest";
import { createChecker, type Source, type Unreadable } from "../../../server/src/core/index.ts";

const draft = { uri: "draft.md", text: "The pier opens on Friday.\n" } satisfies Source;
const wire = { uri: "wire.txt", text: "The pier will open on Friday.\n" } satisfies Source;

describe("reference/unreadable", () => {
  it.each(["is missing", "is a directory", "is not text", "is too large"])(
    "says that a reference %s",
    (unreadable) => {
      const [finding, ...others] = findings(draft, [{ uri: "wire/pier.txt", unreadable }]);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        severity: "warning",
        message: `Reference wire/pier.txt ${unreadable}.`,
      });
    },
  );

  it("points at the words that name the reference", () => {
    const text = "---\nreferences: [wire/pier.txt]\n---\n\nThe pier opens on Friday.\n";
    const start = text.indexOf("wire/pier.txt");
    const at = { start, end: start + "wire/pier.txt".length };
    const [finding] = findings({ ...draft, text, format: "markdown" }, [
      { uri: "wire/pier.txt", unreadable: "is missing", at },
    ]);
    expect(finding?.text).toBe("wire/pier.txt");
    expect(finding?.range).toEqual({ start: { line: 1, character: 13 }, end: { line: 1, character: 26 } });
  });

  it("speaks once for each, and beside references that can be read", () => {
    const said = findings(draft, [
      wire,
      { uri: "a", unreadable: "is missing" },
      { uri: "b", unreadable: "is missing" },
    ]);
    expect(said.map(({ message }) => message)).toEqual([
      "Reference a is missing.",
      "Reference b is missing.",
    ]);
  });

  it.each([[[]], [[wire]], [[wire, wire]]])("is silent where all can be read", (references) => {
    expect(findings(draft, references)).toEqual([]);
  });

  it("leaves the comparison with the others as it is", () => {
    const changed = { ...draft, text: "The pier opens on Sunday.\n" };
    const others = (references: (Source | Unreadable)[]) =>
      createChecker()
        .check(changed, references)
        .findings.filter(({ code }) => code !== "reference/unreadable");
    expect(others([wire, { uri: "a", unreadable: "is missing" }])).toEqual(others([wire]));
  });
});

function findings(source: Source, references: readonly (Source | Unreadable)[]) {
  return createChecker()
    .check(source, references)
    .findings.filter(({ code }) => code === "reference/unreadable");
}
