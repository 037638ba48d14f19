import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createChecker } from "../../server/src/core/index.ts";

const sample = (file: string) => readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");

it("the sample story shows what its readme says, and nothing else", () => {
  const report = createChecker().check(
    { uri: "draft.md", text: sample("pier/draft.md"), format: "markdown" },
    ["pier-1.txt", "pier-2.txt"].map((uri) => ({ uri, text: sample(`pier/wire/${uri}`) })),
  );
  const promised = [...sample("README.md").matchAll(/\| `([a-z]+\/[a-z]+)` \|$/gm)].map((row) => row[1]);
  expect(promised.length).toBeGreaterThan(0);
  expect(report.findings.map((finding) => finding.code)).toEqual(promised);
});
