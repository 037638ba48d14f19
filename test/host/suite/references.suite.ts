import {
  commands,
  extensions,
  Range,
  type TabInputTextDiff,
  type TreeItem,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { Running } from "../../../client/src/extension.ts";
import type { Node } from "../../../client/src/references.ts";
import { assert, eventually, finding, open } from "./editor.ts";

/** The rows of the view, with their children, as text: label, description and what a screen reader says. */
function rows(tree: Running["references"]["tree"], node?: Node): string[] {
  return (tree.getChildren(node) as Node[]).flatMap((child) => {
    const item = tree.getTreeItem(child) as TreeItem;
    const words = `${item.label} [${item.description}] ${item.accessibilityInformation?.label}`;
    return [words, ...rows(tree, child)];
  });
}

function nodes(tree: Running["references"]["tree"], node?: Node): Node[] {
  return (tree.getChildren(node) as Node[]).flatMap((child) => [child, ...nodes(tree, child)]);
}

const running = () =>
  eventually("the extension", () => extensions.getExtension<Running>("stet.stet")?.exports);
const detour = "Buses will stop at Skelby market square while the bridge is shut.";

async function row(words: RegExp): Promise<string> {
  const { references } = await running();
  return eventually(`a row with ${words}`, () => rows(references.tree).find((each) => words.test(each)));
}

async function passage(words: string): Promise<Node & { kind: "passage" }> {
  const { references } = await running();
  return eventually(`the passage “${words}”`, () =>
    nodes(references.tree)
      .flatMap((node) => (node.kind === "passage" && node.passage.text.includes(words) ? node : []))
      .at(0),
  );
}

describe("References", () => {
  it("lists the passages of the reference with what became of them", async () => {
    await open("crossing.md");
    await commands.executeCommand("stet.references.focus");
    await row(/^crossing-agency \[Mar 12 · 1 missing, 1 changed, 1 kept\]/);
    await row(/^About 15,200.* \[changed\] changed: About 15,200/);
    await row(/^Buses will stop.* \[missing\] missing: Buses/);
    await row(/^The road bridge.* \[kept\] kept: The road bridge/);
  });

  it("shows only the passages of some states", async () => {
    const { references } = await running();
    await commands.executeCommand("stet.filterPassages", ["missing"]);
    assert.equal(nodes(references.tree).filter(({ kind }) => kind === "passage").length, 1);
    await commands.executeCommand("stet.filterPassages", []);
    assert.equal(nodes(references.tree).filter(({ kind }) => kind === "passage").length, 3);
  });

  it("shows both sides of a passage", async () => {
    await commands.executeCommand("stet.showPassage", await passage("15,200"));
    const selected = (name: string) =>
      window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(name));
    await eventually("both sides", () => {
      const [ours, theirs] = [selected("/crossing.md"), selected("/crossing-agency.txt")];
      if (!ours || !theirs) return undefined;
      assert.equal(ours.viewColumn, ViewColumn.One);
      assert.equal(theirs.viewColumn, ViewColumn.Two);
      assert.match(ours.document.getText(ours.selection), /^About 12,500/);
      assert.match(theirs.document.getText(theirs.selection), /^About 15,200/);
      return true;
    });
    await commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
  });

  it("keeps the draft's passages while the reference is looked at", async () => {
    await open("desk/crossing-agency.txt");
    const { references } = await running();
    await eventually("the draft", () => references.shown()?.path.endsWith("/crossing.md") || undefined);
  });

  it("inserts a missing passage at its place, and lists it as kept then", async () => {
    const document = await open("crossing.md");
    await commands.executeCommand("stet.insertPassage", await passage("Buses"));
    await eventually("the paragraph", () => document.getText().includes(`\n\n${detour}\n`) || undefined);
    await row(/^Buses will stop.* \[kept\]/);
    await commands.executeCommand("undo");
    await row(/^Buses will stop.* \[missing\]/);
  });

  it("names a reference that cannot be read, and why", async () => {
    const document = await open("crossing.md");
    const editor = await window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf("desk/crossing"));
    await editor.edit((edit) => edit.insert(at, "desk/none.txt, "));
    await row(/^desk\/none\.txt \[.*(?:missing|no file)/);
    await commands.executeCommand("undo");
  });

  it("lists the passages of a draft that was never saved", async () => {
    const saved = await workspace.openTextDocument((await open("crossing.md")).uri);
    const content = saved.getText().replace("15,200", "11,200");
    await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
    const { references } = await running();
    await eventually("the untitled draft", () => references.shown()?.scheme === "untitled" || undefined);
    await row(/^Buses will stop.* \[missing\]/);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});

describe("Compare", () => {
  it("opens the draft beside the reference in the draft's shape", async () => {
    await open("crossing.md");
    await commands.executeCommand("stet.compare");
    const { original, modified } = await eventually("the comparison", diff);
    assert.equal(original.scheme, "stet-aligned");
    assert.ok(modified.path.endsWith("/crossing.md"));
    const aligned = await textOf(original);
    const draft = await textOf(modified);
    const wanted = draft.replace("# Bridge closes for repairs", "").replace("12,500", "15,200");
    assert.equal(aligned, wanted.replace(/\n$/, `\n\n${detour}\n`));
  });

  it("follows the draft", async () => {
    const { original, modified } = await eventually("the comparison", diff);
    const document = await workspace.openTextDocument(modified);
    const editor = await eventually("the draft's side", () =>
      window.visibleTextEditors.find(({ document: each }) => each === document),
    );
    const start = document.positionAt(document.getText().indexOf("About"));
    const end = document.lineAt(start.line + 1).range.end;
    const paragraph = document.getText(new Range(start, end.translate(1)));
    await editor.edit((edit) => edit.delete(new Range(start, end.translate(1))));
    await eventually("the paragraph behind the other", async () => {
      const text = await textOf(original);
      return text.indexOf("About 15,200") > text.indexOf("The road bridge") || undefined;
    });
    await editor.edit((edit) => edit.insert(start, paragraph));
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  function diff(): TabInputTextDiff | undefined {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    return typeof input === "object" && input && "original" in input
      ? (input as TabInputTextDiff)
      : undefined;
  }

  async function textOf(uri: Uri): Promise<string> {
    return (await workspace.openTextDocument(uri)).getText();
  }
});

describe("the sample story", () => {
  it("opens as a copy that has its findings, and changes", async () => {
    await commands.executeCommand("stet.openSample");
    const document = await eventually("the sample", () => window.activeTextEditor?.document);
    assert.equal(document.uri.scheme, "stet-sample");
    await finding(document, "figure/changed");
    await finding(document, "passage/missing");
    await commands.executeCommand("workbench.action.closeActiveEditor");
  });
});
