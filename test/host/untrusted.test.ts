import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runNode } from "./host.ts";
import { picture } from "./look.ts";
import { openWindow } from "./window.mjs";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";
const draft = (references: readonly string[]) =>
  `---\nreferences:\n${references.map((path) => `  - ${path}\n`).join("")}---\n\n${wire.replace("20", "25")}`;

describe.each(["node", "worker"] as const)(
  "in the %s host, a folder that nobody has said to trust",
  (host) => {
    const folder = mkdtempSync(join(tmpdir(), "stet-untrusted-"));
    let window: Awaited<ReturnType<typeof openWindow>>;

    function write(path: string, text: string): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }

    beforeAll(async () => {
      await runNode("test/host/install-vscode.mjs", "current");
      write("other/tolls.txt", wire);
      write("desk/feed/tolls.txt", wire);
      const outside = join(folder, "other/tolls.txt");
      symlinkSync(outside, join(folder, "desk/link.txt"));
      write("desk/draft.md", draft([outside, "link.txt", "git:HEAD", "feed/tolls.txt"]));
      window = await openWindow({
        folder: join(folder, "desk"),
        file: "draft.md",
        development: project,
        host,
        trusted: "asked",
        size: { width: 1100, height: 720 },
      });
    });

    afterAll(async () => {
      await window?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const problem = (words: string) =>
      window.page.locator(".markers-panel .monaco-list-row", { hasText: words }).first();

    it("is opened in restricted mode", async () => {
      await window.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
    });

    it("has its drafts compared with what lies in it, and with nothing outside, nor by way of a link", async () => {
      await window.run("Problems: Focus on Problems View");
      const refused = "lies outside the workspace, which is not trusted";
      await problem("Reference says 20 percent").waitFor();
      await problem(`tolls.txt ${refused}`).waitFor();
      await problem(`link.txt ${refused}`).waitFor();
      await problem("git:HEAD is not read in a workspace that is not trusted").waitFor();
    });

    it("says so in the language status", async () => {
      await window.page.locator("[id='status.languageStatus']").hover();
      await window.page
        .locator(".hover-language-status", {
          hasText: "the folder is not trusted: nothing outside it is read",
        })
        .waitFor();
      await picture(window.page, `untrusted-${host}`);
    });

    it("is read in full as soon as it is trusted", async () => {
      await window.run("Workspaces: Manage Workspace Trust");
      await window.page
        .locator(".workspace-trust-editor .monaco-button", { hasText: "Trust" })
        .first()
        .click();
      await problem("lies outside the workspace").waitFor({ state: "detached" });
      await problem("Reference says 20 percent").waitFor();
      expect(await window.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).count()).toBe(0);
    });
  },
);
