import { beforeAll, describe, expect, it } from "vitest";
import { runNode } from "./host.ts";

/** The suites of test/host/suite, which use Stet as an editor does, in a real VS Code. */
describe.each([
  { name: "the current VS Code", version: "current", kind: "node" },
  { name: "the oldest VS Code that is supported", version: "oldest", kind: "node" },
  { name: "the worker of a browser", version: "current", kind: "web" },
])("in $name", ({ version, kind }) => {
  beforeAll(() => runNode("test/host/install-vscode.mjs", version), 300_000);

  it("the extension does what an editor needs", async () => {
    const output = await runNode("test/host/run-suites.mjs", version, kind);
    expect(output).toMatch(/in host: \d+ passed, 0 failed/);
  });
});
