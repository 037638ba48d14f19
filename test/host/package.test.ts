import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { installVSCode } from "./install-vscode.mjs";
import { openWindow } from "./window.mjs";

const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const vsix = join(project, `stet-${version}.vsix`);

describe("the packed extension", () => {
  const folder = mkdtempSync(join(tmpdir(), "stet-package-"));
  const extensions = join(folder, "extensions");
  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    await runNode("scripts/package.mjs");
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it("is no larger than a megabyte", () => {
    expect(statSync(vsix).size).toBeLessThanOrEqual(1_000_000);
  });

  it("installs", async () => {
    const { root, node } = await installVSCode("current");
    await promisify(execFile)(node, [
      join(root, "out/server-main.js"),
      ...["--extensions-dir", extensions, "--user-data-dir", join(folder, "user")],
      ...["--server-data-dir", join(folder, "server"), "--accept-server-license-terms"],
      ...["--install-extension", vsix, "--force"],
    ]);
    expect(readdirSync(extensions)).toContain(`stet.stet-${version}`);
    const pages = readdirSync(join(extensions, `stet.stet-${version}`, "docs/checks"));
    expect(pages).toEqual(readdirSync(join(project, "docs/checks")));
  });

  it.each(["node", "worker"] as const)("finds the figure that differs, in the %s host", async (host) => {
    const window = await openWindow({
      folder: join(project, "test/host/workspace"),
      file: "bridge.md",
      extensions,
      host,
    });
    try {
      const squiggle = window.page.locator(".squiggly-error").first();
      await squiggle.waitFor({ state: "attached" });
    } finally {
      await window.close();
    }
  });
});
