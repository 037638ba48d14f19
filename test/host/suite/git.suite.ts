import { commands, extensions, Range, WorkspaceEdit, window, workspace } from "vscode";
import { assert, eventually, file, finding, findings, open } from "./editor.ts";

describe("Compare with the Committed Version", () => {
  it("tells what changed in the facts since then, and opens what was committed", async () => {
    const document = await open("quarry.md");
    const at = document.getText().indexOf("240");
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + 3)), "420");
    await workspace.applyEdit(edit);
    assert.deepEqual(findings(document), []);
    await commands.executeCommand("stet.compareWithCommitted");
    if (extensions.getExtension("vscode.git")) {
      const { message, relatedInformation } = await finding(document, "figure/changed");
      assert.match(message, /240 .*HEAD/);
      const place = relatedInformation?.[0]?.location;
      assert.ok(place);
      const committed = await workspace.openTextDocument(place.uri);
      assert.equal(committed.getText(place.range), "240");
    } else {
      assert.match((await finding(document, "reference/unreadable")).message, /there is no git here/);
    }
    await window.showTextDocument(document);
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeActiveEditor");
    await eventually("an end", () => findings(document).length === 0 || undefined);
  });

  it("says where a clone has only the newest commits", async () => {
    if (!extensions.getExtension("vscode.git")) return;
    const head = (await text(".git/HEAD")).replace("ref: ", "");
    await write(".git/shallow", `${await text(`.git/${head}`)}\n`);
    await write("late/shallow.md", "---\nreferences: git:HEAD~1\n---\n\nThe quarry has 240 workers.\n");
    const { message } = await finding(await open("late/shallow.md"), "reference/unreadable");
    assert.match(message, /git:HEAD~1 is not in this clone, which has only the newest commits/);
    await workspace.fs.delete(file(".git/shallow"));
  });

  async function text(path: string): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(file(path))).trim();
  }

  async function write(path: string, content: string): Promise<void> {
    await workspace.fs.writeFile(file(path), new TextEncoder().encode(content));
  }
});
