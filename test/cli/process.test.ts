import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const dist = join(import.meta.dirname, "../../server/dist");
const draft = "Tolls at the harbour rose 25 percent, the authority said on Monday.\n";
const wire = draft.replace("25", "20");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stet cli é-"));
  writeFileSync(join(folder, "tolls.md"), draft);
  writeFileSync(join(folder, "wire [1].txt"), wire);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stet(args: readonly string[], input?: string) {
  const ran = spawnSync(process.execPath, [join(dist, "cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

test("the built command line runs in a folder whose name has spaces and accents", () => {
  const ran = stet(["check", "tolls.md", "--reference", "wire [1].txt", "--format", "json"]);
  expect(ran).toMatchObject({ status: 1, err: "" });
  expect(JSON.parse(ran.out)).toMatchObject({
    references: [{ path: "wire [1].txt" }],
    summary: { error: 1 },
  });
});

test("standard input, help, and a fault each end as they should", () => {
  expect(stet(["check", "-", "--reference", "wire [1].txt"], draft)).toMatchObject({ status: 1, err: "" });
  expect(stet(["--help"])).toMatchObject({
    status: 0,
    err: "",
    out: expect.stringContaining("stet check DRAFT..."),
  });
  expect(stet(["check", "nope.md"])).toEqual({ status: 2, out: "", err: "stet: nope.md is missing\n" });
});

test("the built library gives the findings of the command line", async () => {
  const { createChecker } = await import(pathToFileURL(join(dist, "core.js")).href);
  const report = createChecker().check({ uri: "tolls.md", text: draft, format: "markdown" }, [
    { uri: "wire [1].txt", text: wire, format: "plain" },
  ]);
  const ran = stet(["check", "tolls.md", "--reference", "wire [1].txt", "--format", "json"]);
  expect(JSON.parse(ran.out)).toEqual(JSON.parse(JSON.stringify(report)));
});

test("among the stories around, those that git is told to ignore are passed over", () => {
  const story = `Berths in the basin will cost 20 percent more from April.
The ferry company Brayford Lines, which pays most of them, asked the harbour master Judith Penhallow for a
delay until October. Fishermen from Skelby and Orrin blocked the eastern quay with nets, crates and two tractors, and the
lifeboat was moved to the customs house.
`;
  for (const place of ["site", "feed"]) {
    mkdirSync(join(folder, place));
    writeFileSync(join(folder, place, "berths.txt"), story);
  }
  mkdirSync(join(folder, "drafts"));
  writeFileSync(join(folder, "drafts/harbour.md"), story.replace("20 percent", "25 percent"));
  const paths = (rules: string) => {
    writeFileSync(join(folder, ".gitignore"), rules);
    const { references } = JSON.parse(stet(["check", "drafts/harbour.md", "--format", "json"]).out);
    return references.map(({ path }: { path: string }) => path);
  };
  expect(paths("")).toEqual(["feed/berths.txt", "site/berths.txt"]);
  expect(paths("site/\n")).toEqual(["feed/berths.txt"]);
  expect(paths("*.txt\n")).toEqual([]);
});
