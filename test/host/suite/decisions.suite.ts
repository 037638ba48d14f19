import {
  type CodeAction,
  commands,
  type Diagnostic,
  extensions,
  Selection,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { Running } from "../../../client/src/extension.ts";
import type { DecisionItem } from "../../../server/src/protocol.ts";
import { assert, codeOf, eventually, file, finding, findings, open } from "./editor.ts";

const figure = (document: TextDocument) =>
  findings(document).find((each) => codeOf(each) === "figure/changed");

async function letStand(document: TextDocument, { range }: Diagnostic, title: string): Promise<void> {
  const action = await eventually(title, async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      "quickfix",
    );
    return actions.find((each) => each.title === title);
  });
  const { command, arguments: given = [] } = action.command ?? assert.fail("no command");
  await commands.executeCommand(command, ...given);
}

/** What the view lists, by draft. */
async function listed(): Promise<{ readonly items: readonly DecisionItem[]; readonly words: string }> {
  const running = extensions.getExtension<Running>("stet.stet")?.exports;
  assert.ok(running);
  const { tree } = running.decisions;
  const drafts = (await tree.getChildren()) ?? [];
  const items = (await Promise.all(drafts.map((draft) => tree.getChildren(draft)))).flatMap(
    (each) => each ?? [],
  );
  const words = await Promise.all(
    items.map(async (item) => {
      const { label, description, accessibilityInformation } = await tree.getTreeItem(item);
      return `${label} ${description} ${accessibilityInformation?.label}`;
    }),
  );
  return { items: items as DecisionItem[], words: words.join("\n") };
}

describe("Let it stand", () => {
  it("takes a finding away, keeps it in a file and lists it", async () => {
    const document = await open("crossing.md");
    await letStand(document, await finding(document, "figure/changed"), "Let it stand");
    await eventually("no finding", () => !figure(document) || undefined);
    const kept = await eventually("the file", () => read(".stet/decisions.json"));
    assert.match(kept, /figure\/changed/);
    assert.match((await listed()).words, /12,500/);
  });

  it("leads from the list to the words that stand", async () => {
    const document = await open("crossing.md");
    const running = extensions.getExtension<Running>("stet.stet")?.exports;
    const row = await eventually("a row that leads to words", async () => {
      const [item] = (await listed()).items;
      return item?.range && running?.decisions.tree.getTreeItem(item);
    });
    const { command, arguments: given = [] } = row.command ?? assert.fail("no command");
    await commands.executeCommand(command, ...given);
    await eventually("the words", () => {
      const { activeTextEditor } = window;
      const words = activeTextEditor && document.getText(activeTextEditor.selection);
      return words?.includes("12,500") || undefined;
    });
  });

  it("holds over a restart of the server", async () => {
    const document = await open("crossing.md");
    await commands.executeCommand("stet.restartServer");
    await finding(document, "passage/missing");
    assert.equal(figure(document), undefined);
  });

  it("holds for a paragraph that is moved", async () => {
    const document = await open("crossing.md");
    const editor = await window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf("About"));
    editor.selection = new Selection(at, at);
    await commands.executeCommand("editor.action.moveLinesDownAction");
    const running = extensions.getExtension<Running>("stet.stet")?.exports;
    await eventually(
      "the check",
      () => running?.status.of(document.uri)?.version === document.version || undefined,
    );
    assert.equal(figure(document), undefined);
    await commands.executeCommand("undo");
    editor.selection = new Selection(0, 0, 0, 0);
  });

  it("follows its draft to another name", async () => {
    const { uri } = await open("crossing.md");
    const renamed = file("crossing-renamed.md");
    const rename = async (from: Uri, to: Uri) => {
      const edit = new WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await workspace.applyEdit(edit));
      await eventually(
        "the new name in the file",
        async () =>
          (await read(".stet/decisions.json"))?.includes(`"draft":"${workspace.asRelativePath(to)}"`) ||
          undefined,
      );
    };
    await rename(uri, renamed);
    const document = await open("crossing-renamed.md");
    await finding(document, "passage/missing");
    const stands = await eventually("the figure to stand", () => !figure(document) || undefined).catch(
      () => false,
    );
    await rename(renamed, uri);
    assert.ok(stands);
  });

  it("is read anew from the file when the list is refreshed", async () => {
    const kept = await eventually("the file", () => read(".stet/decisions.json"));
    const reasoned = kept.replace('"scope"', '"reason":"Heard twice","scope"');
    await workspace.fs.writeFile(file(".stet/decisions.json"), new TextEncoder().encode(reasoned));
    await eventually("the reason", async () => {
      await commands.executeCommand("stet.refreshDecisions");
      return (await listed()).words.includes("Heard twice") || undefined;
    });
  });

  it("can be taken back", async () => {
    const document = await open("crossing.md");
    const [item] = (await listed()).items;
    await commands.executeCommand("stet.revokeDecision", item);
    await finding(document, "figure/changed");
    assert.equal((await listed()).items.length, 0);
  });
});

async function read(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file(path)));
  } catch {
    return undefined;
  }
}
