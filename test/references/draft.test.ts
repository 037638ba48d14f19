import { expect, test } from "vitest";
import { canBeDraft, whyNoDraft } from "../../server/src/references/draft.ts";
import { defaultSettings } from "../../server/src/references/settings.ts";

test.each([
  ["file:///desk/a.md", "markdown", true],
  ["file:///desk/a.txt", "plaintext", true],
  ["file:///desk/a.html", "html", true],
  ["untitled:Untitled-1", "wire", true],
  ["vscode-vfs://github/desk/a.md", "markdown", true],
  ["file:///desk/a.ts", "typescript", false],
  ["file:///desk/.git/COMMIT_EDITMSG", "git-commit", false],
  ["vscode-scm:git/scm0/input", "scminput", false],
  ["git:/desk/a.md?HEAD", "markdown", false],
  ["output:tasks", "plaintext", false],
  ["comment://x/a.md", "markdown", false],
  ["vscode-notebook-cell:/desk/a.ipynb#X1", "markdown", false],
  ["file:///desk/node_modules/x/README.md", "markdown", false],
])("%s (%s) can be a draft: %s", (uri, languageId, expected) => {
  expect(canBeDraft({ uri, languageId })).toBe(expected);
});

const excluded = ["**/old", "**/*.bak.md"];
const one = { by: "folder", files: [{ uri: "file:///desk/wire/a.txt" }] } as const;
const none = { by: "nothing", files: [] } as const;

test.each([
  ["has a reference", "a.md", one, [], {}, undefined],
  ["has none", "a.md", none, [], {}, "no reference"],
  ["has none, but is listed", "drafts/a.md", none, ["drafts/**"], {}, undefined],
  ["has none, and is not listed", "b/a.md", none, ["drafts/**"], {}, "no reference"],
  ["lies in a folder that the editor hides", "x/old/a.md", one, ["**"], {}, "hidden"],
  ["is hidden itself", "x/a.bak.md", one, [], {}, "hidden"],
  ["is ignored", "a.md", one, ["**"], { ignored: true }, "ignored"],
  ["is a reference itself", "a.md", one, ["**"], { serves: true }, "a reference"],
  ["lies among the wire", "wire/a.md", one, ["**"], {}, "a reference"],
  ["lies among the references", "x/references/a.md", one, [], {}, "a reference"],
])("a document that %s", (_, path, named, drafts, around, expected) => {
  const document = { uri: `file:///desk/${path}`, languageId: "markdown" };
  const settings = { ...defaultSettings, drafts, excluded };
  const all = { folders: ["file:///desk"], serves: false, ignored: false, ...around };
  expect(whyNoDraft(document, settings, named, all)).toBe(expected);
});
