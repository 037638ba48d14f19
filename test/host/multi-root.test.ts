import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { take } from "./look.ts";
import { openWindow } from "./window.mjs";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = wire.replace("20", "25");

describe.each(["node", "worker"] as const)("in the %s host, a workspace of two folders", (host) => {
  const folder = mkdtempSync(join(tmpdir(), "stet-multi-root-"));
  let window: Awaited<ReturnType<typeof openWindow>>;

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    write("desks.code-workspace", JSON.stringify({ folders: [{ path: "city" }, { path: "sports" }] }));
    write("city/wire/tolls-1.txt", wire);
    write("city/tolls.md", draft);
    write("sports/feed/match.txt", wire);
    write(
      "sports/stet.json",
      '{ "references": { "*.md": ["feed/*.txt"] }, "severity": { "figure/changed": "warning" } }',
    );
    write("sports/match.md", draft);
    window = await openWindow({
      folder,
      workspace: "desks.code-workspace",
      file: "city/tolls.md",
      development: project,
      host,
      size: { width: 1100, height: 720 },
    });
  });

  afterAll(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lens = (words: string) => window.page.locator(".codelens-decoration", { hasText: words }).first();

  it("takes references and severities from each draft's own folder", async () => {
    await lens("Compared with tolls-1 (found in the folder beside the draft)").waitFor();
    await window.page.locator(".squiggly-error").first().waitFor({ state: "attached" });
    await openFile("match.md");
    await lens("Compared with match (named in stet.json)").waitFor();
    await window.page.locator(".squiggly-warning").first().waitFor({ state: "attached" });
  });

  it("keeps what is let stand in the folder of its draft", async () => {
    const { page } = window;
    await take(window, "Let it stand", { at: "25 percent" });
    await page.locator(".squiggly-warning").first().waitFor({ state: "detached" });
    await expect.poll(() => existsSync(join(window.folder, "sports/.stet/decisions.json"))).toBe(true);
    expect(existsSync(join(window.folder, "city/.stet"))).toBe(false);
  });

  async function openFile(name: string): Promise<void> {
    const { page } = window;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
    await page.locator(".tab.active", { hasText: name }).waitFor();
  }
});
