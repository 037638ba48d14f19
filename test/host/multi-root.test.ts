import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { eventually, isSeen, pictureOfFailure, take } from "./look.ts";
import { openWindow } from "./window.mjs";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = wire.replace("20", "25");
const quay = "The quay at Skelby will stay shut for 14 weeks, the harbour board said.\n";
const ferry = "The ferry from Skelby carried 402 cars on Sunday, the harbour board said.\n";

describe.each(["node", "worker"] as const)("in the %s host, a workspace of two folders", (host) => {
  const folder = mkdtempSync(join(tmpdir(), "stet-multi-root-"));
  let window: Awaited<ReturnType<typeof openWindow>>;

  function write(path: string, text: string, encoding: BufferEncoding = "utf8"): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, encoding);
  }

  beforeAll(async () => {
    await runNode("test/host/install-vscode.mjs", "current");
    write("desks.code-workspace", JSON.stringify({ folders: [{ path: "city" }, { path: "sports" }] }));
    write("city/wire/tolls-1.txt", wire);
    write("city/tolls.md", draft);
    write("city/archive/quay.txt", `${quay}\nBéla Ström, whose café it is, was not told.\n`, "latin1");
    write("city/quay.md", `---\nreferences: archive/quay.txt\n---\n\n${quay.replace("14", "40")}`);
    write("city/archive/ferry.txt", ferry);
    write("city/ferry.md", ferry.replace("402", "420"));
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

  beforeEach(() => pictureOfFailure(() => window?.page));

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

  it("opens a reference in an old encoding with its letters, at the words of the finding", async () => {
    const { page } = window;
    await openFile("quay.md");
    await take(window, "Open the reference beside", { at: "40 weeks" });
    await page.locator(".editor-group-container.active .tab.active", { hasText: "quay.txt" }).waitFor();
    await page.locator(".statusbar-item", { hasText: "(8 selected)" }).waitFor();
    await window.placeOf("Béla Ström, whose café it is");
    await window.run("View: Close Editor");
  });

  it("attaches a reference that is chosen in the dialog", async () => {
    const { page } = window;
    await openFile("ferry.md");
    await window.run("Stet: Attach Reference");
    const dialog = page.locator(".quick-input-widget", { hasText: "ferry.md with" });
    await dialog.locator(".monaco-list-row", { hasText: "archive" }).waitFor();
    // What is typed before the dialog has put its own folder there is joined to that: then one types again.
    await eventually(async () => {
      await dialog.locator("input[type='text']").first().fill(join(window.folder, "city/archive/ferry.txt"));
      return isSeen(dialog.locator(".monaco-list-row", { hasText: "ferry.txt" }));
    });
    await page.keyboard.press("Enter");
    await lens("Compared with ferry (named at the top of the draft)").waitFor();
    await window.placeOf("- archive/ferry.txt");
    await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
  });

  async function openFile(name: string): Promise<void> {
    const { page } = window;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-widget input").fill(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
    await page.locator(".tab.active", { hasText: name }).waitFor();
  }
});
