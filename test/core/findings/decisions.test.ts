import { describe, expect, it } from "vitest";
import { anchorOf, createChecker, type Decision, withDecisions } from "../../../server/src/core/index.ts";

const wire = `Tolls at the harbour rose 20 percent on Wednesday, the authority said.

The authority handles 310 ships a year. Captain Mara Finch called it robbery.
`;
const draft = wire
  .replace("20 percent", "25 percent")
  .replace("310 ships", "301 ships")
  .replace("Finch", "Fynch");

const check = (text: string, reference = wire) =>
  createChecker().check({ uri: "draft.txt", text }, [{ uri: "wire.txt", text: reference }]);

function decide(scope: Decision["scope"], code: string, text = draft): Decision {
  const finding = check(text).findings.find((each) => each.code === code)!;
  const { around, ...anchor } = anchorOf(finding, text);
  return {
    id: scope,
    scope,
    draft: "draft.txt",
    at: "2026-11-21T09:00:00Z",
    reason: "agreed",
    ...anchor,
    ...(around && { around }),
  };
}

/** The codes that still stand, and whether a decision held. */
function judged(decision: Decision, text: string, reference?: string) {
  const { report, applied } = withDecisions(check(text, reference), text, [decision]);
  return {
    open: report.findings.filter((each) => !each.decision).map((each) => each.code),
    held: applied.has(decision.id),
    report,
  };
}

describe("a finding that was let stand", () => {
  const decision = decide("finding", "figure/changed");

  it("is marked, with its reason, and counts no more", () => {
    const { report, held } = judged(decision, draft);
    expect(held).toBe(true);
    const [first] = report.findings;
    expect(first).toMatchObject({ text: "25 percent", decision: { scope: "finding", reason: "agreed" } });
    expect(report.summary.error).toBe(check(draft).summary.error - 1);
  });

  it.each([
    ["the paragraph moves", draft.split("\n\n").reverse().join("\n\n")],
    ["other words of the sentence change", draft.replace("the authority said", "officials said")],
    ["text is put before it", `A new first paragraph without facts.\n\n${draft}`],
    ["the paragraph is wrapped anew", draft.replace("on Wednesday", "on\nWednesday")],
  ])("stands when %s", (_, text) => {
    expect(judged(decision, text).held).toBe(true);
  });

  it("ends when the draft's figure changes", () => {
    const { open, held } = judged(decision, draft.replace("25 percent", "26 percent"));
    expect(held).toBe(false);
    expect(open).toContain("figure/changed");
  });

  it("ends when the reference's figure changes", () => {
    expect(judged(decision, draft, wire.replace("20 percent", "21 percent")).held).toBe(false);
  });

  it("covers one of several with the same words: the one among the same neighbours", () => {
    const twice = `Tolls rose 25 percent at the harbour on Wednesday, the authority said.\n\nAt the airport tolls fell 25 percent, pilots said.\n`;
    const source = `Tolls rose 20 percent at the harbour on Wednesday, the authority said.\n\nAt the airport tolls fell 20 percent, pilots said.\n`;
    const report = check(twice, source);
    const [, second] = report.findings;
    const anchor = anchorOf(second!, twice);
    const made: Decision = {
      id: "1",
      scope: "finding",
      draft: "draft.txt",
      at: "2026-11-21T09:00:00Z",
      ...anchor,
    };
    const decided = withDecisions(report, twice, [made]).report.findings.map((each) =>
      Boolean(each.decision),
    );
    expect(decided).toEqual([false, true]);
  });
});

it("a fact that was let stand covers it wherever the draft has it", () => {
  const text = `${draft}\nLater Fynch said it again.\n`;
  const { open, held } = judged(decide("fact", "name/spelling", text), text);
  expect(held).toBe(true);
  expect(open.filter((code) => code === "name/spelling").length).toBeLessThan(
    check(text).findings.filter((each) => each.code === "name/spelling").length,
  );
});

it("a check that was turned off covers all that it says, and nothing else", () => {
  const { open, held } = judged(decide("check", "figure/changed"), draft);
  expect(held).toBe(true);
  expect(open).not.toContain("figure/changed");
  expect(open).toContain("name/spelling");
});
