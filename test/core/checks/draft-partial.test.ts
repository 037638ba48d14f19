import { describe, expect, it } from "vitest";
import { createChecker, type Format } from "../../../server/src/core/index.ts";

const wire = [
  "The ferry took 25 people from Marlow to the island on Tuesday, the harbour authority said.",
  "Its engine failed off the lighthouse, and a tug from Durness towed it back to the quay.",
  "Passengers waited for the crew to lower the ramp while rain came down on the car deck.",
  "The owner has put a second boat on the route and promised to pay all fares back.",
  "Teachers at the island's school said that 75 pupils had missed their lessons.",
  "The council will hear from engineers before it decides about the winter timetable.",
].join("\n\n");
/** One figure is wrong before the limit, one behind it. */
const draft = wire.replace("took 25 people", "took 52 people").replace("75 pupils", "57 pupils");
const limit = draft.indexOf("put a second boat");

const check = (text: string, draftLimit?: number, format: Format = "plain") =>
  createChecker(draftLimit === undefined ? {} : { draftLimit })
    .check({ uri: "draft", text, format }, [{ uri: "wire", text: wire, format }])
    .findings.map(({ code, severity, text: words, message, range }) => ({
      code,
      severity,
      words,
      message,
      line: range.start.line,
    }));

describe("draft/partial", () => {
  it("says where a page nests its elements too deeply to be read on", () => {
    const page = (text: string) =>
      text
        .split("\n\n")
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join("\n");
    const deep = `${page(draft.slice(0, limit))}\n${"<div>".repeat(6_000)}${page(draft.slice(limit))}`;
    const codes = check(deep, undefined, "html").map(({ code }) => code);
    expect(codes).toEqual(["figure/changed", "draft/partial"]);
  });

  it("says where reading stopped; what stands before is checked, what follows is not, and nothing is missed", () => {
    const [changed, partial, ...others] = check(draft, limit);
    expect(changed).toMatchObject({ code: "figure/changed", words: "52" });
    expect(partial).toMatchObject({
      code: "draft/partial",
      severity: "information",
      words: "",
      message: expect.stringMatching(/^Only the first [\d,]+ characters of the draft are checked\.$/),
    });
    expect(partial!.line).toBe(draft.slice(0, draft.lastIndexOf("\n\n", limit)).split("\n").length - 1);
    expect(others).toEqual([]);
  });

  it.each([
    ["no limit", undefined],
    ["a limit as long as the draft", draft.length],
  ])("is silent with %s", (_, draftLimit) => {
    expect(check(draft, draftLimit).map(({ code }) => code)).toEqual(["figure/changed", "figure/changed"]);
  });

  it("stops between words where there is no paragraph's end", () => {
    const oneLine = "The ferry took people to Marlow and back. ".repeat(50);
    expect(check(oneLine, 1_000).map(({ code }) => code)).toContain("draft/partial");
  });

  const paragraphs = (text: string) => text.split("\n\n").map((words) => `<p>${words}</p>`);
  const files: readonly (readonly [Format, (text: string) => string])[] = [
    [
      "nitf",
      (text) => `<nitf><body><body.content>${paragraphs(text).join("\n")}</body.content></body></nitf>`,
    ],
    [
      "newsml",
      (text) =>
        `<newsItem><contentSet><inlineXML><html><body>${paragraphs(text).join("\n")}</body></html></inlineXML></contentSet></newsItem>`,
    ],
    ["ninjs", (text) => JSON.stringify({ uri: "1", type: "text", body_text: text })],
  ];

  it.each(files)("holds in a file that is data as well: %s", (format, file) => {
    const text = file(draft);
    const findings = (draftLimit?: number) =>
      createChecker(draftLimit === undefined ? {} : { draftLimit })
        .check({ uri: "draft", text, format }, [{ uri: "wire", text: wire }])
        .findings.map(({ code, text: words }) => `${code} ${words}`);
    expect(findings(text.indexOf("put a second boat"))).toEqual(["figure/changed 52", "draft/partial "]);
    expect(findings()).toEqual(["figure/changed 52", "figure/changed 57"]);
  });
});
