import { commands, Range, type TextDocument, WorkspaceEdit, window, workspace } from "vscode";
import { assert, eventually, file, finding } from "./editor.ts";

const story = "The ferry to Orrin carries 240 cars, its owner said.\n";

async function write(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
}

describe("a draft that was never saved", () => {
  it("is compared with what is attached to it, and still is when it is saved into a folder", async () => {
    const saved = file("late/orrin.md");
    const untitled = saved.with({ scheme: "untitled" });
    const document = await workspace.openTextDocument(untitled);
    await window.showTextDocument(document);
    await write(document, story);
    const reference = file("desk/orrin-agency.txt");
    await workspace.fs.writeFile(reference, new TextEncoder().encode(story.replace("240", "420")));
    await commands.executeCommand("stet.attachReference", document.uri, [reference]);
    assert.match(document.getText(), /^---\nreferences:\n {2}- desk\/orrin-agency\.txt\n---\n/);
    await finding(document, "figure/changed");

    await commands.executeCommand("workbench.action.files.save");
    const kept = await eventually("the saved draft", () =>
      workspace.textDocuments.find(({ uri }) => uri.path === saved.path && uri.scheme !== "untitled"),
    );
    await eventually("the path from there", () =>
      kept.getText().includes("../desk/orrin-agency.txt") && !kept.isDirty ? true : undefined,
    );
    assert.match((await finding(kept, "figure/changed")).message, /420/);
    await commands.executeCommand("workbench.action.closeActiveEditor");
  });
});
