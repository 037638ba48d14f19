import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import schema from "../../docs/findings.schema.json" with { type: "json" };
import { main } from "../../server/src/cli/main.ts";
import type { Report } from "../../server/src/core/index.ts";
import { memoryWorld } from "../references/memory-files.ts";

const wire = `HARBOUR TOLLS RISE

PORT ELLEN, Jan. 20 (Coastline) - Tolls at the harbour rose 20 percent on Wednesday, the authority said.

The authority handles 310 ships a year.
`;
const draft = wire.replace("20 percent", "25 percent");

const desk: Record<string, string | Uint8Array> = {
  "tolls.md": draft,
  "clean.md": wire,
  "other.md": wire,
  "wire/tolls-1.txt": wire,
  "wire/clean-1.txt": wire,
  "alone/lone.md": wire,
  "empty.md": "",
  "large.md": new Uint8Array(20_000_000).fill(0x41),
  "picture.md": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
  "broken.md": `---\nreferences: [wire/tolls-1.txt\n---\n${draft}`,
  "alias.md": `---\nreferences:\n  - *.txt\n---\n${draft}`,
  "gone.md": `---\nreferences: [nope.txt, no-*.txt]\n---\n${draft}`,
  "half.md": `---\nreferences: [nope.txt, wire/tolls-1.txt]\n---\n${wire}`,
  "quiet/stet.json": '{ "severity": { "figure/changed": "off" } }',
  "quiet/tolls.md": draft,
  "quiet/wire/tolls.txt": wire,
  "odd/stet.json": '{\n  "severity": { "figure/changed": "loud" }\n}',
  "odd/tolls.md": draft,
  "odd/wire/tolls.txt": wire,
  "kept/.stet/decisions.json": decisions("desk/tolls.md"),
  "kept/desk/tolls.md": draft,
  "kept/desk/wire/tolls.txt": wire,
  "kept/desk/more.md": draft,
  "kept/desk/wire/more.txt": wire,
  "torn/.stet/decisions.json": "<<<<<<< HEAD\n",
  "torn/tolls.md": draft,
  "torn/wire/tolls.txt": wire,
};

/** What an editor let stand in one draft: that it says 25 where its reference says 20. */
function decisions(of: string): string {
  const fact = { scope: "fact", code: "figure/changed", text: "25 percent", reference: "20 percent" };
  return JSON.stringify({
    version: 1,
    decisions: [{ id: "1", draft: of, ...fact, at: "2026-11-21T09:00:00Z" }],
  });
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function stet(args: string, input = ""): Promise<Ran> {
  const streams = { out: "", err: "" };
  const status = await main(args.split(" ").filter(Boolean), {
    cwd: "/desk",
    files: memoryWorld(desk).files,
    colors: false,
    out: (text) => {
      streams.out += text;
    },
    err: (text) => {
      streams.err += text;
    },
    input: async () => new TextEncoder().encode(input),
  });
  return { status, ...streams };
}

describe("the exit status", () => {
  test.each([
    ["check clean.md", 0],
    ["check tolls.md", 1],
    ["check tolls.md clean.md", 1],
    ["check clean.md tolls.md nope.md", 2],
    ["check tolls.md --fail-on never", 0],
    ["check tolls.md --draft-limit 4", 0],
    ["check tolls.md --draft-limit 100000 --reference-limit 0.1", 1],
    ["check tolls.md --fail-on warning", 1],
    ["check tolls.md --reference wire/tolls-1.txt", 1],
    ["check tolls.md --reference wire/tolls*.txt", 1],
    ["check quiet/tolls.md", 0],
    ["check tolls.md --config quiet/stet.json", 0],
    ["check alone/lone.md", 0],
    ["check half.md", 0],
    ["check half.md --fail-on warning", 1],
    ["--help", 0],
    ["--version", 0],
  ])("of %s is %i", async (args, status) => {
    expect((await stet(args)).status).toBe(status);
  });
});

describe("what cannot be checked ends with 2 and one line", () => {
  test.each([
    ["", "Nothing to do"],
    ["check", "No draft is named"],
    ["chekc tolls.md", "Unknown command 'chekc'"],
    ["check tolls.md --bogus", "Unknown option '--bogus'"],
    ["check tolls.md --date yesterday", "--date is a day"],
    ["check tolls.md --date 2016-02-30", "--date is a day"],
    ["check tolls.md --format xml", "--format is pretty or json"],
    ["check tolls.md --fail-on hint", "--fail-on is error, warning or never"],
    ["check tolls.md --draft-limit none", "--draft-limit is a number above 0, not 'none'"],
    ["check tolls.md --reference-limit 0", "--reference-limit is a number above 0, not '0'"],
    [
      "check tolls.md --reference-limit 0.00001 --reference wire/tolls-1.txt",
      "wire/tolls-1.txt is larger than 0.00001 MB",
    ],
    ["check tolls.md --reference", "--reference"],
    ["check nope.md", "nope.md is missing"],
    ["check wire", "wire is a directory"],
    ["check picture.md", "picture.md is not text"],
    ["check large.md", "large.md is larger than 5 MB"],
    ["check tolls.md --reference nope.txt", "--reference nope.txt is missing"],
    ["check tolls.md --reference wire", "--reference wire is a directory"],
    ["check tolls.md --reference picture.md", "--reference picture.md is not text"],
    ["check tolls.md --reference no*.txt", "--reference no*.txt matches no file"],
    ["check tolls.md --reference wire/tolls-1.txt --reference nope.txt", "--reference nope.txt is missing"],
    ["check alias.md", 'A pattern that begins with * needs quotation marks: "*.txt"'],
    ["check gone.md", "none of its references can be read: no-*.txt matches no file, nope.txt is missing"],
    ["check tolls.md --config nope.json", "nope.json:1:1: is missing"],
    ["check tolls.md --config tolls.md", "tolls.md:1:1: is not JSON"],
  ])("%s", async (args, reason) => {
    const { status, out, err } = await stet(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(reason);
    expect(err).toMatch(/^stet: [^\n]+\n$/);
  });
});

describe("what is odd is said in one line, and the check goes on", () => {
  test.each([
    ["check alone/lone.md", 0, "alone/lone.md has no reference"],
    ["check empty.md --reference wire/tolls-1.txt --fail-on never", 0, "empty.md is empty"],
    ["check broken.md --reference wire/tolls-1.txt", 1, "broken.md:"],
    ["check alias.md --reference wire/tolls-1.txt", 1, "alias.md:3:5: "],
    ["check torn/tolls.md", 1, "decisions.json is in conflict after a merge"],
    ["check odd/tolls.md", 1, 'odd/stet.json:2:35: "severity → figure/changed" must be one of'],
  ])("%s", async (args, status, reason) => {
    const ran = await stet(args);
    expect(ran.status).toBe(status);
    expect(ran.err).toContain(reason);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.out).not.toBe("");
  });
});

describe("what was let stand in the editor", () => {
  test.each([
    ["stands here too", "check kept/desk/tolls.md", 0],
    ["and in no other draft", "check kept/desk/more.md", 1],
  ])("%s", async (_, args, status) => {
    const ran = await stet(args);
    expect(ran.status).toBe(status);
    expect(ran.out.includes("figure/changed")).toBe(status === 1);
    expect(ran.err).toBe("");
  });
});

describe("JSON", () => {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const accepts = ajv.compile(schema);

  async function reports(args: string, input?: string): Promise<Report[]> {
    const { out } = await stet(`${args} --format json`, input);
    return out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Report);
  }

  test("follows the schema, a line a draft, with paths as given", async () => {
    const [first, second, ...rest] = await reports("check tolls.md ./clean.md");
    expect(rest).toEqual([]);
    for (const report of [first, second]) {
      accepts(report);
      expect(accepts.errors ?? []).toEqual([]);
    }
    expect(first).toMatchObject({
      version: 1,
      draft: "tolls.md",
      references: [{ path: "wire/tolls-1.txt" }],
      findings: [{ code: "figure/changed", severity: "error", reference: { path: "wire/tolls-1.txt" } }],
      summary: { error: 1 },
    });
    expect(second).toMatchObject({ draft: "./clean.md", findings: [] });
  });

  test("names references as the command line does", async () => {
    const paths = async (args: string) => (await reports(args))[0]!.references.map(({ path }) => path);
    expect(await paths("check tolls.md --reference ./wire/tolls-1.txt")).toEqual(["./wire/tolls-1.txt"]);
    expect(await paths("check tolls.md --reference /desk/wire/tolls-1.txt")).toEqual([
      "/desk/wire/tolls-1.txt",
    ]);
    expect(await paths("check tolls.md --reference wire/*.txt")).toEqual([
      "wire/clean-1.txt",
      "wire/tolls-1.txt",
    ]);
  });

  test("is the same however the references were named", async () => {
    const [named] = await reports("check tolls.md --reference wire/tolls-1.txt");
    expect(await reports("check tolls.md")).toEqual([named]);
  });

  test("standard input is a draft called -", async () => {
    const front = "---\nreferences: wire/tolls-1.txt\n---\n";
    const [report] = await reports("check -", front + draft);
    expect(report).toMatchObject({
      draft: "-",
      references: [{ path: "wire/tolls-1.txt" }],
      summary: { error: 1 },
    });
  });

  test("a reference that cannot be read is a finding where another can", async () => {
    const [report] = await reports("check half.md");
    expect(report!.findings).toMatchObject([
      { code: "reference/unreadable", severity: "warning", text: "nope.txt" },
    ]);
  });
});

test("for people, a finding is a line with the words of both sides under it", async () => {
  const { out } = await stet("check tolls.md");
  const [head, left, right, total] = out.split("\n");
  expect(head).toMatch(/^tolls\.md:3:\d+ {2}error {2}figure\/changed {2}\S.*20/);
  expect(left).toMatch(/draft: 25/);
  expect(right).toMatch(/wire\/tolls-1\.txt:3:\d+: 20/);
  expect(total).toBe("tolls.md: 1 error");
});

test("text for people cannot steer the terminal", async () => {
  desk["evil.txt"] = wire.replace("20 percent", "\u001b[31m20 percent");
  const { out } = await stet("check tolls.md --reference evil.txt");
  expect(out).not.toContain("\u001b");
});
