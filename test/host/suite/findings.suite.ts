import {
  ConfigurationTarget,
  commands,
  extensions,
  type Hover,
  Range,
  Selection,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { Running } from "../../../client/src/extension.ts";
import {
  assert,
  codeOf,
  eventually,
  file,
  finding,
  findings,
  hoverText,
  open,
  quickFixes,
} from "./editor.ts";

describe("a draft beside its wire", () => {
  it("shows the one figure that differs", async () => {
    const document = await open("bridge.md");
    const changed = await finding(document, "figure/changed");
    assert.equal(document.getText(changed.range).includes("12,500"), true);
    assert.match(changed.message, /15,200/);
    assert.deepEqual(findings(document).map(codeOf), ["figure/changed"]);
  });

  it("points to the words of the reference", async () => {
    const document = await open("bridge.md");
    const { relatedInformation } = await finding(document, "figure/changed");
    const evidence = relatedInformation?.[0]?.location;
    assert.ok(evidence, "related information");
    const reference = await workspace.openTextDocument(evidence.uri);
    assert.match(reference.getText(evidence.range), /15,200/);
  });

  it("says in the hover what the reference says", async () => {
    const document = await open("bridge.md");
    const { range } = await finding(document, "figure/changed");
    assert.match(await hoverText(document, range), /\[\*\*15,200\*\*\]\(\S+\) vehicles/);
  });

  it("says in one line where a fact is confirmed, unless that is turned off", async () => {
    const document = await open("bridge.md");
    const agreed = document.positionAt(document.getText().indexOf("4.6 million") + 2);
    const card = () => hoverText(document, new Range(agreed, agreed));
    assert.match(await card(), /^Confirmed by \[bridge\\-1, line \d+\]\(\S+\): .*4\\\.6 million/);
    const settings = workspace.getConfiguration("stet", document.uri);
    await settings.update("confirmations", false, ConfigurationTarget.Workspace);
    await eventually("no card", async () => {
      const hovers = await commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        agreed,
      );
      return hovers.length === 0 || undefined;
    });
    await settings.update("confirmations", undefined, ConfigurationTarget.Workspace);
    await card();
  });

  it("goes to the finding by command", async () => {
    const document = await open("bridge.md");
    const { range } = await finding(document, "figure/changed");
    await commands.executeCommand("stet.nextFinding");
    await eventually("the caret on the finding", () => {
      const caret = window.activeTextEditor?.selection.active;
      return (caret && range.contains(caret)) || undefined;
    });
  });

  it("puts the figure right by its quick fix, and is silent then", async () => {
    const document = await open("bridge.md");
    const [fix] = await quickFixes(document, await finding(document, "figure/changed"));
    assert.ok(fix?.edit);
    assert.equal(fix.isPreferred, true);
    await workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /About 15,200 vehicles/);
    await eventually("no finding", () => findings(document).length === 0 || undefined);
  });

  it("finds a mistake as it is typed, and waits with it until the caret has moved on", async () => {
    const document = await open("bridge.md");
    const editor = await window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf("4.6 million")).translate(0, 2);
    editor.selection = new Selection(at, at);
    const { status } = await eventually(
      "the extension",
      () => extensions.getExtension<Running>("stet.stet")?.exports,
    );
    await commands.executeCommand("type", { text: "1" });
    await eventually(
      "the check of the new text",
      () =>
        (status.of(document.uri)?.version === document.version && status.of(document.uri)?.counts.error) ||
        undefined,
    );
    assert.deepEqual(findings(document), []);
    editor.selection = new Selection(0, 0, 0, 0);
    const changed = await finding(document, "figure/changed");
    assert.match(changed.message, /4\.6 million/);
    await commands.executeCommand("undo");
    await eventually("no finding", () => findings(document).length === 0 || undefined);
  });

  it("follows a reference that changes on the disk", async () => {
    const document = await open("bridge.md");
    const reference = file("desk/bridge-1.txt");
    const text = new TextDecoder().decode(await workspace.fs.readFile(reference));
    await workspace.fs.writeFile(reference, new TextEncoder().encode(text.replace("26 kilo", "36 kilo")));
    assert.match((await finding(document, "figure/changed")).message, /36/);
    await workspace.fs.writeFile(reference, new TextEncoder().encode(text));
    await eventually("no finding", () => findings(document).length === 0 || undefined);
  });

  it("follows a reference that is edited in its tab, renamed and deleted", async () => {
    const document = await open("bridge.md");
    const reference = file("desk/bridge-1.txt");
    const bytes = await workspace.fs.readFile(reference);
    const tab = await open("desk/bridge-1.txt");
    const edit = new WorkspaceEdit();
    const at = tab.positionAt(tab.getText().indexOf("26 kilo"));
    edit.replace(tab.uri, new Range(at, at.translate(0, 2)), "46");
    await workspace.applyEdit(edit);
    assert.match((await finding(document, "figure/changed")).message, /46/);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await eventually("no finding", () => findings(document).length === 0 || undefined);

    await workspace.fs.rename(reference, file("desk/renamed.txt"));
    assert.match((await finding(document, "reference/unreadable")).message, /is missing/);
    await workspace.fs.rename(file("desk/renamed.txt"), reference);
    await eventually("no finding", () => findings(document).length === 0 || undefined);

    await workspace.fs.delete(reference);
    await finding(document, "reference/unreadable");
    await workspace.fs.writeFile(reference, bytes);
    await eventually("no finding", () => findings(document).length === 0 || undefined);
  });

  it("takes a severity from the settings at once", async () => {
    const document = await open("bridge.md");
    await document.save();
    const settings = workspace.getConfiguration("stet", document.uri);
    const editor = await window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf("4.6 million"));
    await editor.edit((edit) => edit.insert(at.translate(0, 2), "1"));
    editor.selection = new Selection(0, 0, 0, 0);
    await finding(document, "figure/changed");
    await settings.update("severity", { "figure/changed": "off" }, ConfigurationTarget.Workspace);
    await eventually("no finding", () => findings(document).length === 0 || undefined);
    await settings.update("severity", undefined, ConfigurationTarget.Workspace);
    await finding(document, "figure/changed");
  });
});
